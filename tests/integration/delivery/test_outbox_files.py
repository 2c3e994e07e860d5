"""The outbox on a real disk: what lies in it after documents were handed over, again, and otherwise."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from office import Office

from docpipe.delivery import Outbox, get_record
from docpipe.errors import OutboxUnavailable, ReadingNotFound
from docpipe.lifecycle import Status
from docpipe.store import session
from docpipe.store.decisions import DecisionKind, add_decision
from docpipe.store.documents import Document, get_document


def of(office: Office, number: int, to: Status = Status.ACCEPTED) -> tuple[Document, dict[str, Any]]:
    document_id = office.document(number, to)
    with session(office.engine) as current:
        document = get_document(current, document_id)
        return document, get_record(current, document)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_list_lies_beside_its_document(office: Office, tmp_path: Path) -> None:
    document, record = of(office, 1)
    path = Outbox(tmp_path).put(document, record)
    table = path.with_suffix(".line_items.csv")
    assert names(tmp_path) == sorted([path.name, table.name])
    with table.open(newline="", encoding="utf-8-sig") as file:
        (row,) = csv.DictReader(file)
    assert row == {
        "document_id": str(document.id),
        "file": "scan_1.pdf",
        "document_type": "invoice",
        "row": "1",
        "description": "'=Bolts",
        "line_total": "1.00",
    }
    assert json.loads(path.read_text())["fields"]["line_items"][0]["description"]["value"] == "=Bolts"
    assert table.stat().st_mode & 0o777 == 0o640


def test_writing_it_again_changes_nothing_and_takes_away_what_is_no_more(office: Office, tmp_path: Path) -> None:
    document, record = of(office, 1)
    other, another = of(office, 2)
    outbox = Outbox(tmp_path)
    path = outbox.put(document, record)
    outbox.put(other, another)
    before = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
    outbox.put(document, record)
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == before
    outbox.put(document, {**record, "fields": {}})
    assert set(before) - set(names(tmp_path)) == {path.with_suffix(".line_items.csv").name}


def test_what_others_have_put_in_its_place_does_no_harm(office: Office, tmp_path: Path) -> None:
    document, record = of(office, 1)
    path = Outbox(tmp_path).put(document, record)
    for strange in (b"no JSON", b"[]", b'{"fields": {"../../x": [{"a": null}], "x": [1]}}', b'{"fields": 7}'):
        path.write_bytes(strange)
        Outbox(tmp_path).put(document, record)
        assert json.loads(path.read_text()) == record


def test_without_csv_there_is_none(office: Office, tmp_path: Path) -> None:
    path = Outbox(tmp_path, csv=False).put(*of(office, 1))
    assert names(tmp_path) == [path.name]


def test_what_a_person_decided_is_handed_over(office: Office) -> None:
    document, _ = of(office, 1)
    decided = {"document_type": "invoice", "fields": {"iban": None}, "reviewed": {"by": "user:anna"}}
    with session(office.engine) as current:
        add_decision(current, document.id, DecisionKind.ACCEPTED, "user:anna", document.version, result=decided)
        record = get_record(current, document)
    assert (record["fields"], record["reviewed"]) == (decided["fields"], decided["reviewed"])
    assert (record["document_id"], record["status"], record["seconds"]) == (str(document.id), "accepted", 0.25)


def test_what_was_never_read_cannot_be_handed_over(office: Office) -> None:
    with pytest.raises(ReadingNotFound):
        of(office, 1, Status.FAILED)


def test_an_outbox_in_whose_place_something_else_is_says_so(office: Office, tmp_path: Path) -> None:
    (tmp_path / "outbox").write_text("in the way")
    with pytest.raises(OutboxUnavailable):
        Outbox(tmp_path / "outbox").put(*of(office, 1))
