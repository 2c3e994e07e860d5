"""Documents and their story: one for the same bytes, no move without its event, retries."""

from uuid import UUID

import pytest
from jobs_in_line import list_due

from docpipe.document import Reason
from docpipe.errors import DocumentNotFound, IllegalMove
from docpipe.job import JobKind, Priority, Queue
from docpipe.lifecycle import MOVES, Status
from docpipe.store import Engine, Session, documents, session
from docpipe.store.events import EventKind, list_events
from docpipe.store.jobs import add_job

REASON = Reason("trouble", "There was trouble \0 with \ud800 bytes.", "grand_total")


def add(current: Session, digit: str = "a") -> UUID | None:
    return documents.add_document(
        current,
        sha256=digit * 64,
        file_name="x.pdf",
        media_type="application/pdf",
        byte_count=1,
        wanted_type="invoice",
        priority=Priority.BULK,
    )


def moved(engine: Engine, *path: Status) -> UUID:
    """A document that has walked the path."""
    with session(engine) as current:
        document_id = add(current)
        assert document_id
        for status in path:
            documents.move(current, document_id, status, EventKind.READ, "test", reasons=[REASON])
    return document_id


def test_the_same_bytes_are_one_document(engine: Engine) -> None:
    with session(engine) as current:
        first = add(current)
        assert first
        assert add(current) is None
        found = documents.find_by_sha256(current, "a" * 64)
        assert found
        assert (found.id, found.status, found.wanted_type) == (first, Status.RECEIVED, "invoice")


def test_ids_sort_by_time() -> None:
    ids = [documents.new_id() for _ in range(3)]
    assert {one.version for one in ids} == {7}
    assert ids[0].int >> 80 <= ids[1].int >> 80 <= ids[2].int >> 80


def test_a_move_writes_status_reasons_version_and_event_together(engine: Engine) -> None:
    document_id = moved(engine, Status.PROCESSING, Status.NEEDS_REVIEW)
    with session(engine) as current:
        document = documents.get_document(current, str(document_id))
        event = list_events(current, document_id)[-1]
    assert (document.status, document.version) == (Status.NEEDS_REVIEW, 3)
    assert document.reasons == (Reason("trouble", "There was trouble � with � bytes.", "grand_total"),)
    assert (event.from_status, event.to_status) == (Status.PROCESSING, Status.NEEDS_REVIEW)
    assert event.data == {"reasons": ["trouble"]}


@pytest.mark.parametrize("status", Status)
def test_moves_that_the_table_does_not_allow_change_nothing(engine: Engine, status: Status) -> None:
    if status in MOVES[Status.RECEIVED]:
        return
    document_id = moved(engine)
    with pytest.raises(IllegalMove), session(engine) as current:
        documents.move(current, document_id, status, EventKind.READ, "test")
    with session(engine) as current:
        assert documents.get_document(current, document_id).version == 1
        assert list_events(current, document_id) == []


def test_what_is_not_there_is_said_to_be_not_there(engine: Engine) -> None:
    with session(engine) as current:
        assert documents.find_document(current, "no id at all") is None
        with pytest.raises(DocumentNotFound):
            documents.move(current, documents.new_id(), Status.FAILED, EventKind.FAILED, "test")
        with pytest.raises(DocumentNotFound):
            documents.retry_document(current, "no id at all")


def test_a_failed_document_is_retried_with_a_new_job(engine: Engine) -> None:
    document_id = moved(engine, Status.FAILED)
    with session(engine) as current:
        assert documents.retry_document(current, str(document_id), "cli:ann").status is Status.RECEIVED
        (job,) = list_due(current, Queue.CPU)
        assert (job.document_id, job.priority, job.attempt) == (document_id, Priority.BULK, 0)
        assert list_events(current, document_id)[-1].actor == "cli:ann"


def test_with_a_type_a_document_that_needs_review_is_read_again_as_that(engine: Engine) -> None:
    document_id = moved(engine, Status.PROCESSING, Status.NEEDS_REVIEW)
    with session(engine) as current:
        document = documents.retry_document(current, document_id, "cli:ann", "receipt")
        assert (document.status, document.wanted_type, document.reasons) == (Status.RECEIVED, "receipt", ())
        assert [job.document_id for job in list_due(current, Queue.CPU)] == [document_id]
        assert list_events(current, document_id)[-1].data == {"wanted_type": "receipt"}
        with pytest.raises(IllegalMove):
            documents.retry_document(current, document_id, "cli:ann", "receipt")


def test_a_waiting_delivery_is_tried_at_once(engine: Engine) -> None:
    document_id = moved(engine, Status.PROCESSING, Status.ACCEPTED)
    with session(engine) as current:
        add_job(current, document_id, JobKind.DELIVER, Priority.NORMAL)
        documents.retry_document(current, document_id)
        assert len(list_due(current, Queue.CPU)) == 1


@pytest.mark.parametrize("path", [(), (Status.PROCESSING,), (Status.PROCESSING, Status.NEEDS_REVIEW)])
def test_nothing_else_is_retried(engine: Engine, path: tuple[Status, ...]) -> None:
    document_id = moved(engine, *path)
    with pytest.raises(IllegalMove), session(engine) as current:
        documents.retry_document(current, document_id)


def test_counts_name_every_status(engine: Engine) -> None:
    moved(engine, Status.FAILED)
    with session(engine) as current:
        add(current, "b")
        counts = documents.count_by_status(current)
        assert counts == {status: int(status in (Status.FAILED, Status.RECEIVED)) for status in Status}
        assert [one.sha256[0] for one in documents.list_documents(current)] == ["b", "a"]
        assert [one.sha256[0] for one in documents.list_documents(current, status=Status.FAILED)] == ["a"]
        assert len(documents.list_documents(current, limit=1)) == 1


def test_a_more_urgent_duplicate_hurries_what_still_waits(engine: Engine) -> None:
    document_id = moved(engine)
    with session(engine) as current:
        add_job(current, document_id, JobKind.READ, Priority.BULK)
        assert documents.make_more_urgent(current, document_id, Priority.URGENT)
        assert not documents.make_more_urgent(current, document_id, Priority.NORMAL)
        assert documents.get_document(current, document_id).priority is Priority.URGENT
        assert [job.priority for job in list_due(current, Queue.CPU)] == [Priority.URGENT]
