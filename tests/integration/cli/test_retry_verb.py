"""`docpipe retry --failed` against a real database: which documents stand in line again."""

import json
from pathlib import Path
from uuid import UUID

import pytest
from typer.testing import CliRunner

from docpipe import cli
from docpipe.document import Reason
from docpipe.job import Priority
from docpipe.lifecycle import Status
from docpipe.store import Engine, session
from docpipe.store.documents import add_document, move
from docpipe.store.events import EventKind

FAILED = ("broken_file", "encrypted_pdf", "encrypted_pdf")


@pytest.fixture
def failed(engine: Engine) -> list[str]:
    """Documents that failed, for these reasons."""
    made: list[str] = []
    with session(engine) as current:
        for number, code in enumerate(FAILED):
            named = {"file_name": f"{number}.pdf", "media_type": "application/pdf", "byte_count": 1}
            rest = {"wanted_type": None, "priority": Priority.NORMAL}
            document_id = add_document(current, sha256=f"{number:064x}", **named, **rest)  # type: ignore[arg-type]
            assert isinstance(document_id, UUID)
            reasons = [Reason(code, "It is so.")]
            move(current, document_id, Status.FAILED, EventKind.FAILED, "worker:x", reasons=reasons)
            made.append(str(document_id))
    return made


@pytest.fixture
def retried(database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Says `docpipe retry` with these words, and gives the ids of what it put in line; without a broker."""
    monkeypatch.setenv("DOCPIPE_HOME", str(tmp_path))
    monkeypatch.setenv("DOCPIPE_DATABASE_URL", database.url)

    def retry(*words: str) -> list[str]:
        said = ("retry", *words, "--json")
        done = CliRunner().invoke(cli.build(said), said)
        assert done.exit_code == 0, done.output
        return [json.loads(line)["id"] for line in done.stdout.splitlines() if line.startswith("{")]

    return retry


def test_those_of_a_reason_are_found_among_any_number(failed, retried, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("docpipe.cli.retry.MOST_AT_ONCE", 1)  # the one that is meant is not among the latest
    assert retried("--failed", "--code", "broken_file") == failed[:1]
    assert retried("--failed", "--code", "broken_file") == []
    assert retried("--failed") == failed[1:2]


def test_all_that_failed_stand_in_line_again(failed, retried) -> None:
    assert retried("--failed") == failed
