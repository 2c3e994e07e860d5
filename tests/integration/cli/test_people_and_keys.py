"""`docpipe user` and `docpipe key` against a real database: what they print, and what they have done."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import Result
from sqlalchemy import text
from typer.testing import CliRunner

from docpipe import cli
from docpipe.access import accept_invitation, add_key, caller_of_key, caller_of_machine
from docpipe.cli.actor import actor
from docpipe.errors import BadRequest, LastAdmin, UnknownDocumentType, UserNotFound
from docpipe.permissions import Caller, Permission
from docpipe.store import session

OTHER = "four blue lamps and rain"


@pytest.fixture(autouse=True)
def settings(database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DOCPIPE_HOME", str(tmp_path))
    monkeypatch.setenv("DOCPIPE_DATABASE_URL", database.url)
    monkeypatch.setenv("DOCPIPE_WEB_URL", "https://docpipe.example.org/")


def docpipe(*words: str) -> Result:
    return CliRunner().invoke(cli.build(words), words)


def lines(*words: str) -> list[dict[str, object]]:
    done = docpipe(*words, "--json")
    assert done.exit_code == 0, done.output
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_person_is_added_and_let_in_by_the_printed_link(engine) -> None:
    done = docpipe("user", "add", "anna", "--full-name", "Anna Berg", "--role", "reviewer", "--type", "invoice")
    assert done.exit_code == 0, done.output
    link = done.stdout.strip()
    assert link.startswith("https://docpipe.example.org/welcome/")
    assert "\n" not in link  # the link alone, so that it can be piped
    with session(engine) as current:
        accept_invitation(current, link.rsplit("/", 1)[1], OTHER)
    (anna,) = lines("user", "list")
    assert (anna["state"], anna["full_name"]) == ("active", "Anna Berg")
    assert [(one["role"], one["document_types"]) for one in anna["roles"]] == [("reviewer", ["invoice"])]


def test_a_forgotten_password_is_set_anew(engine) -> None:
    docpipe("user", "add", "anna")
    (invited,) = lines("user", "invite", "anna")
    with session(engine) as current:
        accept_invitation(current, str(invited["link"]).rsplit("/", 1)[1], OTHER)


def test_roles_and_groups(engine) -> None:
    docpipe("user", "add", "anna")
    docpipe("user", "grant", "anna", "auditor")
    assert docpipe("user", "groups", "clerks", "--add", "anna").exit_code == 0
    (clerks,) = lines("user", "grant", "clerks", "reviewer", "--group", "--type", "unknown")
    assert clerks["roles"][0]["document_types"] == ["unknown"]
    assert clerks["members"] == ["anna"]
    assert "reviewer (unknown)" in docpipe("user", "groups").stdout
    assert "auditor" in docpipe("user", "list").stdout
    assert docpipe("user", "revoke", "anna", "auditor").exit_code == 0
    nothing = docpipe("user", "revoke", "anna", "auditor")
    assert (nothing.exit_code, nothing.stdout) == (1, "")
    docpipe("user", "groups", "clerks", "--remove", "anna")
    assert lines("user", "groups", "clerks", "--delete") == []
    assert docpipe("user", "groups", "clerks", "--delete", "--add", "anna").exit_code == 2


def test_people_are_kept_out_and_let_in_again(engine) -> None:
    docpipe("user", "add", "anna")
    assert lines("user", "disable", "anna")[0]["state"] == "disabled"
    assert lines("user", "enable", "anna")[0]["state"] == "not_invited"
    assert lines("user", "sign-out", "anna")[0]["name"] == "anna"


def test_keys_of_who_is_kept_out_are_named(engine) -> None:
    docpipe("user", "add", "anna")
    maker = Caller("user:anna", caller_of_machine("cli:root").grants)
    with session(engine) as current:
        add_key(current, "erp", ["documents:send"], None, datetime.now(UTC) + timedelta(days=1), maker)
    assert "The key erp opens nothing" in docpipe("user", "disable", "anna").stderr


def test_the_last_admin_stays_here_too(engine) -> None:
    (added,) = lines("user", "add", "anna", "--role", "admin")
    with session(engine) as current:
        accept_invitation(current, str(added["link"]).rsplit("/", 1)[1], OTHER)
    assert isinstance(docpipe("user", "disable", "anna").exception, LastAdmin)
    assert isinstance(docpipe("user", "revoke", "anna", "admin").exception, LastAdmin)


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("user", "add", "Anna Berg"), BadRequest),
        (("user", "add", "anna", "--role", "reviewer", "--type", "invoices"), UnknownDocumentType),
        (("user", "invite", "nobody"), UserNotFound),
        (("key", "add", "erp", "--scope", "documents:everything"), BadRequest),
        (("key", "add", "erp", "--scope", "documents:send", "--type", "invoices"), UnknownDocumentType),
    ],
)
def test_what_is_refused_changes_nothing(engine, words: tuple[str, ...], error: type[Exception]) -> None:
    assert isinstance(docpipe(*words).exception, error)
    assert lines("user", "list") == []
    assert lines("key", "list") == []


def test_a_key_is_printed_once_and_works_until_it_is_revoked(engine) -> None:
    done = docpipe("key", "add", "erp", "--scope", "documents:send", "--scope", "results:read", "--days", "10")
    assert done.exit_code == 0, done.output
    secret = done.stdout.strip()
    with session(engine) as current:
        caller = caller_of_key(current, secret)
    assert caller
    assert caller.may(Permission.RESULTS)
    listed = docpipe("key", "list").stdout
    assert "erp" in listed
    assert secret not in listed
    assert lines("key", "revoke", "erp")[0]["state"] == "revoked"
    with session(engine) as current:
        assert caller_of_key(current, secret) is None


@pytest.mark.parametrize("days", ["0", "731", "-1"])
def test_a_key_ends(engine, days: str) -> None:
    assert docpipe("key", "add", "erp", "--scope", "documents:send", "--days", days).exit_code == 2


def test_the_story_names_who_did_it(engine) -> None:
    docpipe("user", "add", "anna")
    docpipe("key", "add", "erp", "--scope", "documents:send")
    with session(engine) as current:
        assert set(current.execute(text("SELECT actor FROM events")).scalars()) == {actor()}
