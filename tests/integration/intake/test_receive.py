"""A file becomes document, job and event in one transaction, or nothing at all."""

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from jobs_in_line import list_due
from sqlalchemy import text

from docpipe.errors import EmptyFile, FileTooLarge, UnknownDocumentType, UnsupportedFile
from docpipe.intake import Blobs, Receipt, Terms, receive
from docpipe.job import Priority, Queue
from docpipe.lifecycle import Status
from docpipe.store import Engine, session
from docpipe.store.documents import get_document
from docpipe.store.events import list_events

DATA = b"%PDF-1.7 an invoice"


@pytest.fixture
def terms(tmp_path: Path) -> Terms:
    return Terms(Blobs(tmp_path / "blobs"), max_file_bytes=100, known_types=("invoice", "receipt"))


def take(engine: Engine, terms: Terms, data: bytes = DATA, priority: Priority = Priority.NORMAL) -> Receipt:
    with session(engine) as current:
        return receive(current, terms, data, file_name="a/x.pdf", priority=priority, actor="test")


def rows(engine: Engine) -> list[int]:
    with session(engine) as current:
        return [current.execute(text(f"SELECT count(*) FROM {name}")).scalar_one() for name in TABLES]


TABLES = ("documents", "jobs", "events")


def test_a_file_becomes_document_job_and_event(engine: Engine, terms: Terms) -> None:
    receipt = take(engine, terms, priority=Priority.URGENT)
    assert receipt.duplicate_of is None
    assert terms.blobs.get(receipt.sha256) == DATA
    with session(engine) as current:
        document = get_document(current, receipt.document_id)
        (event,) = list_events(current, receipt.document_id)
        (job,) = list_due(current, Queue.CPU)
    assert (document.status, document.file_name, document.byte_count) == (Status.RECEIVED, "x.pdf", len(DATA))
    assert (event.kind, event.actor, event.to_status) == ("received", "test", Status.RECEIVED)
    assert (job.document_id, job.priority) == (document.id, Priority.URGENT)


def test_the_same_bytes_again_are_a_duplicate_with_an_event(engine: Engine, terms: Terms) -> None:
    first, again = take(engine, terms), take(engine, terms)
    assert again == Receipt(first.document_id, first.sha256, Status.RECEIVED, duplicate_of=first.document_id)
    assert rows(engine) == [1, 1, 2]
    with session(engine) as current:
        assert [event.kind for event in list_events(current, first.document_id)] == ["received", "duplicate"]


def test_a_more_urgent_duplicate_hurries_the_first(engine: Engine, terms: Terms) -> None:
    take(engine, terms, priority=Priority.BULK)
    take(engine, terms, priority=Priority.URGENT)
    with session(engine) as current:
        assert [job.priority for job in list_due(current, Queue.CPU)] == [Priority.URGENT]


def test_twenty_at_once_are_one_document(engine: Engine, terms: Terms) -> None:
    start = threading.Barrier(10)

    def one(_: int) -> Receipt:
        start.wait(timeout=10)
        return take(engine, terms)

    with ThreadPoolExecutor(10) as pool:
        receipts = [*pool.map(one, range(10)), *pool.map(one, range(10))]
    assert len({receipt.document_id for receipt in receipts}) == 1
    assert [receipt.duplicate_of is None for receipt in receipts].count(True) == 1
    assert rows(engine) == [1, 1, 20]


def test_what_is_rolled_back_has_never_come(engine: Engine, terms: Terms) -> None:
    with session(engine) as current:
        receive(current, terms, DATA, file_name="x.pdf", actor="test")
        current.rollback()
    assert rows(engine) == [0, 0, 0]
    assert take(engine, terms).duplicate_of is None


@pytest.mark.parametrize(
    ("data", "error"),
    [(b"", EmptyFile), (b"%PDF-" + b"x" * 96, FileTooLarge), (b"hello", UnsupportedFile)],
)
def test_what_cannot_be_read_is_refused(engine: Engine, terms: Terms, data: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        take(engine, terms, data)
    assert rows(engine) == [0, 0, 0]


def test_the_limit_itself_is_allowed(engine: Engine, terms: Terms) -> None:
    assert take(engine, terms, b"%PDF-" + b"x" * 95)


def test_an_unknown_type_is_refused_with_the_known_ones(engine: Engine, terms: Terms) -> None:
    with pytest.raises(UnknownDocumentType, match="invoice, receipt"), session(engine) as current:
        receive(current, terms, DATA, file_name="x.pdf", document_type="letter", actor="test")


def test_a_large_file_is_not_read_whole(tmp_path: Path, terms: Terms) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(10**12)  # a terabyte of nothing
    with pytest.raises(FileTooLarge):
        terms.read_file(path)
