"""Exports of a real database, through the command line."""

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from click.testing import Result
from office import Office, Run
from sqlalchemy import text

from docpipe.delivery import exporting
from docpipe.delivery.forms import Taken
from docpipe.errors import UnknownDocumentType
from docpipe.lifecycle import Status
from docpipe.store import Session, session
from docpipe.store.decisions import DecisionKind
from docpipe.store.documents import Document
from docpipe.store.events import EventKind, list_events
from docpipe.store.stories import count_events, list_latest_of, list_story, list_story_of


@pytest.fixture
def filled(office: Office) -> Office:
    for number, status in enumerate(
        [Status.ACCEPTED, Status.DELIVERED, Status.NEEDS_REVIEW, Status.FAILED, Status.REJECTED]
    ):
        office.document(number, status)
    office.document(9, Status.ACCEPTED, "contract")
    return office


def files(done: Result) -> list[str]:
    return [json.loads(line)["file"] for line in done.stdout.splitlines()]


def test_what_may_be_used_is_taken_and_each_story_says_so(filled: Office, run: Run) -> None:
    done = run("export")
    assert files(done) == ["scan_0.pdf", "scan_1.pdf", "scan_9.pdf"]
    assert "Taken: 3." in done.stderr
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["status"] for one in told] == ["accepted", "delivered", "accepted"]
    for one in told:
        assert filled.story(one["document_id"])[-1] == EventKind.EXPORTED


CHOSEN = [
    (["--status", "needs_review"], ["scan_2.pdf"]),
    (["--status", "rejected", "--status", "failed"], ["scan_4.pdf"]),  # what failed was never read
    (["--type", "contract"], ["scan_9.pdf"]),
    (["--type", "unknown"], []),
    (["--since", "2099-01-01"], []),
    (["--since", "2020-01-01T12:00:00"], ["scan_0.pdf", "scan_1.pdf", "scan_9.pdf"]),
]


@pytest.mark.parametrize(("options", "expected"), CHOSEN)
def test_documents_are_chosen(filled: Office, run: Run, options: list[str], expected: list[str]) -> None:
    done = run("export", *options)
    assert files(done) == expected
    if "failed" in options:
        assert "Of 1 more there is no result." in done.stderr


def test_a_type_that_nobody_knows_is_refused(run: Run) -> None:
    with pytest.raises(UnknownDocumentType):
        run("export", "--type", "nonsense")


def test_any_number_of_documents_comes_page_by_page_once(
    office: Office, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "AT_ONCE", 7)
    for number in range(30):
        office.document(number)
    assert files(run("export")) == [f"scan_{number}.pdf" for number in range(30)]


def test_tables_for_spreadsheets(filled: Office, run: Run) -> None:
    fields = csv.DictReader(io.StringIO(run("export", "--form", "csv").stdout.removeprefix("\ufeff"), newline=""))
    assert [row["invoice_number"] for row in fields] == ["R0", "R1", "R9"]
    rows = csv.DictReader(io.StringIO(run("export", "--form", "rows").stdout.removeprefix("\ufeff"), newline=""))
    assert {(row["file"], row["row"], row["description"]) for row in rows} >= {("scan_0.pdf", "1", "'=Bolts")}


def test_tasks_for_labelling(filled: Office, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCPIPE_WEB_URL", "https://docpipe.site/")
    told = json.loads(run("export", "--form", "label-studio", "--type", "invoice").stdout)
    assert [task["data"]["file"] for task in told] == ["scan_0.pdf", "scan_1.pdf"]
    page = told[0]["data"]["pages"][0]
    assert page == f"https://docpipe.site/v1/documents/{told[0]['data']['document_id']}/pages/1/image?dpi=150"
    (by_blob,) = json.loads(
        run("export", "--form", "label-studio", "--status", "needs_review", "--images", "blobs").stdout
    )
    assert by_blob["data"]["pages"][0].endswith(f"{by_blob['data']['sha256']}#page=1")


def test_a_file_is_written_whole_or_not_at_all(
    filled: Office, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.jsonl"
    done = run("export", "--out", str(out), "--json")
    assert json.loads(done.stdout) == {"exported": 3, "unread": 0, "out": str(out)}
    before = out.read_bytes()
    assert before.count(b"\n") == 3
    monkeypatch.setattr(exporting, "list_chosen", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        run("export", "--out", str(out))
    assert out.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["out.jsonl"]
    assert run("export", "--out", str(tmp_path / "nowhere" / "out.jsonl")).exit_code == 2


def test_a_file_of_several_is_told_as_its_documents_stand_and_each_once(office: Office, run: Run) -> None:
    """By default each document by itself and never the file; the file, where it is asked for, as they stand now."""
    parent = office.packet(1, "invoice", "receipt")
    invoice, receipt = office.parts(parent)
    office.move(invoice, Status.DELIVERED, Status.NEEDS_REVIEW)
    office.decide(invoice, DecisionKind.ACCEPTED, {"document_type": "invoice", "fields": {"iban": None}, "pages": [1]})
    office.move(invoice, Status.ACCEPTED)
    told = [json.loads(line) for line in run("export").stdout.splitlines()]
    assert [(one["document_id"], one["part_of"]) for one in told] == [
        (str(invoice), str(parent)),
        (str(receipt), str(parent)),
    ]
    (file,) = (json.loads(line) for line in run("export", "--status", "split").stdout.splitlines())
    assert file["document_id"] == str(parent)
    assert [without(one, "received_at") for one in told] == file["documents"]
    assert file["documents"][0]["fields"] == {"iban": None}


def without(record: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in record.items() if name != key}


def test_who_turned_a_document_away_is_told_too(office: Office, run: Run) -> None:
    document_id = office.document(1, Status.NEEDS_REVIEW)
    office.decide(document_id, DecisionKind.REJECTED)
    office.move(document_id, Status.REJECTED)
    table = run("export", "--form", "csv", "--status", "rejected").stdout.removeprefix("\ufeff")
    (row,) = csv.DictReader(io.StringIO(table, newline=""))
    assert (row["status"], row["reviewed_by"], row["invoice_number"]) == ("rejected", "user:anna", "R1")


def test_one_event_tells_of_an_export_and_each_story_finds_it(filled: Office, run: Run) -> None:
    took = [json.loads(line)["document_id"] for line in run("export", "--type", "invoice").stdout.splitlines()]
    run("export", "--status", "failed", "--since", "2020-01-01")
    with session(filled.engine) as current:
        nothing, some = list_story(current, 10, kind=EventKind.EXPORTED)
        assert some.data == {
            "form": "jsonl",
            "documents": 2,
            "statuses": ["accepted", "delivered"],
            "document_types": ["invoice"],
        }
        assert (some.document_id, nothing.document_id, nothing.data["documents"]) == (None, None, 0)
        assert nothing.data["since"] == "2020-01-01T00:00:00+00:00"
        assert some.actor.startswith("cli:")
        for one in map(UUID, took):
            assert list_events(current, one)[-1] == list_story_of(current, one, 100)[-1] == some
            assert list_latest_of(current, one, 100) == list_events(current, one)
            assert list_latest_of(current, one, 2, before=some.id) == list_events(current, one)[-3:-1]
            assert count_events(current, one) == len(list_events(current, one))
        other = current.execute(text("SELECT id FROM documents WHERE document_type = 'contract'")).scalar_one()
        assert EventKind.EXPORTED not in [event.kind for event in list_events(current, other)]


def test_what_moves_meanwhile_is_given_as_it_stands(office: Office, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = office.document(1), office.document(2)
    taken, listed = exporting.list_taken, []

    def meanwhile(current: Session, documents: Sequence[Document]) -> list[Taken]:
        if not listed:
            office.move(second, Status.DELIVERED)
            office.document(3)  # came too late
        listed.append(documents)
        return taken(current, documents)

    monkeypatch.setattr(exporting, "AT_ONCE", 1)
    monkeypatch.setattr(exporting, "list_taken", meanwhile)
    told = [json.loads(line) for line in run("export", "--status", "accepted").stdout.splitlines()]
    assert [(one["document_id"], one["status"]) for one in told] == [
        (str(first), "accepted"),
        (str(second), "delivered"),
    ]
