"""Keys on a real PostgreSQL: what they open, what they cannot carry, and how they end."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from docpipe.access import (
    add_group,
    add_key,
    add_member,
    add_user,
    caller_of_key,
    caller_of_machine,
    disable_user,
    enable_user,
    get_user,
    grant,
    key_as_json,
    list_keys,
    remove_group,
    remove_member,
    revoke,
    revoke_key,
)
from docpipe.access.consequences import with_consequences
from docpipe.access.reach import grants_of_key
from docpipe.access.rights import permissions_of
from docpipe.errors import BadRequest, KeyNotFound, NameTaken, NotAllowed
from docpipe.lifecycle import Status
from docpipe.permissions import Caller, Grant, Permission, Role
from docpipe.store import Engine, session, users, webhooks
from docpipe.store.grants import RoleGrant

ROOT = caller_of_machine("cli:root")
ADMIN = Caller("user:anna", permissions_of([RoleGrant(1, None, None, Role.ADMIN, None)]), "1")


def soon(days: float = 30) -> datetime:
    return datetime.now(UTC) + timedelta(days=days)


def make(engine: Engine, name: str = "erp", maker: Caller = ROOT, scopes=("documents:send",), types=None) -> str:
    with session(engine) as current:
        return add_key(current, name, scopes, types, soon(), maker)[1]


def who(engine: Engine, secret: str) -> Caller | None:
    with session(engine) as current:
        return caller_of_key(current, secret)


def test_a_key_opens_what_it_was_made_for(engine: Engine) -> None:
    secret = make(engine, scopes=["documents:send", "results:read"], types=["invoice"])
    caller = who(engine, secret)
    assert caller
    assert (caller.actor, caller.user_id) == ("key:erp", None)
    assert caller.may(Permission.SEND, "invoice")
    assert not caller.may(Permission.SEND, "contract")
    assert not caller.may(Permission.SEE)


def test_the_key_itself_is_shown_once_and_kept_nowhere(engine: Engine) -> None:
    secret = make(engine)
    assert secret.startswith("dp_")
    with session(engine) as current:
        kept = str(current.execute(text("SELECT to_json(api_keys.*) FROM api_keys")).all())
        kept += str(current.execute(text("SELECT data FROM events")).all())
        kept += str([key_as_json(key) for key in list_keys(current)])
    assert secret[3:] not in kept


def test_a_revoked_key_opens_nothing(engine: Engine) -> None:
    secret = make(engine)
    with session(engine) as current:
        revoke_key(current, "ERP", "test")
        revoke_key(current, "erp", "test")  # once is enough
        with pytest.raises(KeyNotFound):
            revoke_key(current, "none", "test")
    assert who(engine, secret) is None
    with session(engine) as current:
        told = current.execute(text("SELECT data ->> 'change' FROM events ORDER BY id")).scalars().all()
    assert told == ["added", "revoked"]


def test_a_key_that_is_over_opens_nothing(engine: Engine) -> None:
    secret = make(engine)
    with session(engine) as current:
        current.execute(text("UPDATE api_keys SET expires_at = now()"))
    assert who(engine, secret) is None
    with session(engine) as current:
        assert [key_as_json(key)["state"] for key in list_keys(current)] == ["over"]


@pytest.mark.parametrize("secret", ["", "dp_", "dp_x", "x" * 10_000, "dp_\0", "dp_\ud800", "Bearer dp_x"])
def test_what_is_no_key_opens_nothing(engine: Engine, secret: str) -> None:
    make(engine)
    assert who(engine, secret) is None


@pytest.mark.parametrize(
    ("scopes", "types", "ends"),
    [
        ([], None, soon()),  # opens nothing
        (["documents:*"], None, soon()),  # there is no such scope
        (["Documents:Send"], None, soon()),
        (["documents:send", "people:manage"], None, soon()),  # a key that has leaked could let its finder in for good
        (["keys:manage"], None, soon()),
        (["documents:send"], [], soon()),  # all types, or none?
        (["documents:send"], None, soon(731)),  # too long
        (["documents:send"], None, soon(-1)),  # over already
        (["documents:send"], None, soon().replace(tzinfo=None)),  # nobody knows when
        (["documents:send"], None, datetime.max.replace(tzinfo=UTC)),
    ],
)
def test_keys_that_nobody_can_make(engine: Engine, scopes, types, ends) -> None:
    with session(engine) as current, pytest.raises(BadRequest):
        add_key(current, "erp", scopes, types, ends, ROOT)


@pytest.mark.parametrize("name", ["", "a b", "key:erp", "x" * 81, "\0"])
def test_names_that_no_key_may_have(engine: Engine, name: str) -> None:
    with pytest.raises(BadRequest):
        make(engine, name)
    with session(engine) as current, pytest.raises(KeyNotFound):
        revoke_key(current, name, "test")


def test_a_name_is_used_once_also_after_the_key_was_revoked(engine: Engine) -> None:
    """Else the story of a document would not tell which of two it was."""
    make(engine)
    with session(engine) as current:
        revoke_key(current, "erp", "test")
    with pytest.raises(NameTaken):
        make(engine)


@pytest.mark.parametrize(
    ("held", "scope", "types", "may"),
    [
        (ADMIN.grants, "results:read", None, True),  # who may give every role may give this
        ((Grant(Permission.KEYS), Grant(Permission.SEND)), "documents:send", None, True),  # has it
        ((Grant(Permission.KEYS), Grant(Permission.SEND)), "results:read", None, False),  # has it not
        ((Grant(Permission.SEND, frozenset({"invoice"})),), "documents:send", ["invoice"], True),  # has it for these
        ((Grant(Permission.SEND, frozenset({"invoice"})),), "documents:send", ["invoice", "receipt"], False),
        ((Grant(Permission.SEND, frozenset({"invoice"})),), "documents:send", None, False),  # all types are more
        ((), "documents:send", ["invoice"], False),
    ],
)
def test_nobody_gives_away_what_they_have_not(engine: Engine, held, scope: str, types, may: bool) -> None:
    maker = Caller("user:ben", tuple(held), "1")
    if may:
        assert make(engine, maker=maker, scopes=[scope], types=types)
        return
    with pytest.raises(NotAllowed):
        make(engine, maker=maker, scopes=[scope], types=types)


def test_what_a_row_holds_beyond_that_opens_nothing(engine: Engine) -> None:
    """A scope of a newer version, or one that was written past us."""
    secret = make(engine)
    with session(engine) as current:
        current.execute(text("UPDATE api_keys SET scopes = '{documents:send,people:manage,of:tomorrow}'"))
    caller = who(engine, secret)
    assert caller
    assert [grant.permission for grant in caller.grants] == [Permission.SEND]


def test_use_is_noted_once_a_minute_at_most(engine: Engine) -> None:
    secret = make(engine)

    def used() -> str:
        with session(engine) as current:
            return str(current.execute(text("SELECT used_at FROM api_keys")).scalar_one())

    assert used() == "None"
    who(engine, secret)
    first = used()
    assert first != "None"
    who(engine, secret)
    assert used() == first
    with session(engine) as current:
        current.execute(text("UPDATE api_keys SET used_at = used_at - interval '2 minutes'"))
    who(engine, secret)
    assert used() > first


@pytest.fixture
def house(engine: Engine) -> Callable[..., str]:
    """Anna lets people in; Ben reviews and keeps things running; a key of Anna's, and what can change."""
    with session(engine) as current:
        for name in ("root", "anna", "ben"):
            user = add_user(current, name, "", "test")
            users.keep_password(current, user.id, "x")
        grant(current, get_user(current, "root"), Role.ADMIN, None, "test")
        grant(current, get_user(current, "anna"), Role.ADMIN, None, "test")
        grant(current, get_user(current, "anna"), Role.REVIEWER, ["invoice", "receipt"], "test")

    def change(what: Callable[..., object], *asked: object) -> str:
        with session(engine) as current:
            what(current, *asked, "cli:test")
            (standing,) = list_keys(current)
            return standing.state

    return change


def test_a_key_does_no_more_than_its_maker_could_still_give(engine: Engine, house) -> None:
    secret = make(engine, maker=ADMIN, scopes=["documents:send", "results:read", "webhooks:manage"])
    with session(engine) as current:
        anna = get_user(current, "anna")
    assert house(revoke, anna, Role.ADMIN) == "limited"  # what is left is hers as a reviewer
    caller = who(engine, secret)
    assert caller
    assert caller.types_for(Permission.SEND) == caller.types_for(Permission.RESULTS) == {"invoice", "receipt"}
    assert not caller.may(Permission.WEBHOOKS)
    assert house(disable_user, "anna") == "stopped"
    assert who(engine, secret) is None
    assert house(enable_user, "anna") == "limited"
    assert house(grant, anna, Role.ADMIN, None) == "live"
    assert who(engine, secret) == caller_of_it(engine)
    assert house(revoke, anna, Role.ADMIN) == "limited"
    assert house(revoke, anna, Role.REVIEWER) == "stopped"
    assert who(engine, secret) is None
    assert told(engine, "key_changed") == [
        "added",
        *[f"{state} with its maker" for state in ("limited", "stopped", "limited", "restored", "limited", "stopped")],
    ]


def caller_of_it(engine: Engine) -> Caller:
    with session(engine) as current:
        (standing,) = list_keys(current)
        return Caller("key:erp", grants_of_key(standing.key))


def told(engine: Engine, kind: str) -> list[str]:
    asked = text("SELECT data ->> 'change' FROM events WHERE kind = :kind ORDER BY id")
    with session(engine) as current:
        return list(current.execute(asked, {"kind": kind}).scalars())


def test_rights_through_a_group_count_while_it_has_them(engine: Engine, house) -> None:
    secret = make(engine, maker=ADMIN, scopes=["events:read"])
    with session(engine) as current:
        anna, auditors = get_user(current, "anna"), add_group(current, "auditors", "test")
        grant(current, auditors, Role.AUDITOR, None, "test")
    assert house(revoke, anna, Role.ADMIN) == "stopped"
    assert house(add_member, auditors, anna) == "live"
    assert who(engine, secret)
    assert house(remove_member, auditors, anna) == "stopped"
    assert house(add_member, auditors, anna) == "live"
    assert house(remove_group, auditors) == "stopped"


def test_keys_of_the_command_line_answer_to_nobody(engine: Engine, house) -> None:
    secret = make(engine, maker=ROOT)
    assert house(disable_user, "anna") == "live"
    assert who(engine, secret)


WEBHOOKS = [
    # who made it, for which types, with values?, what changes, whether it is told after that
    ("user:ben", None, False, lambda s: revoke(s, get_user(s, "ben"), Role.OPERATOR, "test"), False),
    ("user:ben", None, False, lambda s: revoke(s, get_user(s, "ben"), Role.REVIEWER, "test"), True),  # not needed
    ("user:ben", ["invoice"], True, lambda s: revoke(s, get_user(s, "ben"), Role.REVIEWER, "test"), False),  # values
    ("user:ben", ["invoice"], True, lambda s: grant(s, get_user(s, "ben"), Role.AUDITOR, None, "test"), True),
    ("user:ben", None, False, lambda s: disable_user(s, "anna", "test"), True),  # somebody else
    ("cli:root", None, True, lambda s: disable_user(s, "ben", "test"), True),  # answers to nobody
    ("key:erp", None, False, lambda s: revoke_key(s, "erp", "test"), False),
    ("key:erp", None, False, lambda s: disable_user(s, "anna", "test"), False),  # the key's maker
]


@pytest.mark.parametrize(("by", "types", "with_result", "change", "told_on"), WEBHOOKS)
def test_a_webhook_is_told_while_its_maker_might_add_it(
    engine: Engine, house, by: str, types, with_result: bool, change, told_on: bool
) -> None:
    make(engine, maker=ADMIN, scopes=["webhooks:manage"])
    with session(engine) as current:
        grant(current, get_user(current, "ben"), Role.OPERATOR, None, "test")
        grant(current, get_user(current, "ben"), Role.REVIEWER, ["invoice"], "test")
        added = {"url": "http://x", "secret": "s", "statuses": [Status.ACCEPTED], "document_types": types}
        hook = webhooks.add_webhook(current, **added, with_result=with_result, created_by=by)
    with session(engine) as current:
        change(current)
    with session(engine) as current:
        assert (webhooks.get_webhook(current, hook).disabled_at is None) == told_on
    assert told(engine, "webhook_changed") == ([] if told_on else ["disabled"])
    with session(engine) as current:
        if webhooks.enable_webhook(current, hook, "user:root"):
            assert webhooks.get_webhook(current, hook).created_by == "user:root"


def test_a_key_that_comes_while_rights_change_is_no_fault(engine: Engine) -> None:
    with session(engine) as current:
        grant(current, add_user(current, "otto", "Otto", "cli:root"), Role.ADMIN, None, "cli:root")
        maker = Caller(get_user(current, "otto").actor, ADMIN.grants, "1")
    with session(engine) as current, with_consequences(current, "cli:root"):
        secret = make(engine, maker=maker)
    assert who(engine, secret)
