"""What comes of attempts, on a real PostgreSQL: every way in which one can end."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from benches import SECRET, Reader, accepted, add, bench_in, document, doubtful, make_due, outbox, run, story

from docpipe.document import FieldReading, Reading, Reason
from docpipe.errors import EncryptedPdf, RendererUnavailable
from docpipe.job import JobKind, Queue
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.processing import Bench, process
from docpipe.store import Engine, session
from docpipe.store.documents import get_document, retry_document
from docpipe.store.readings import find_reading


@pytest.fixture
def bench(engine: Engine, tmp_path: Path) -> Bench:
    return bench_in(engine, tmp_path, accepted)


def test_nothing_due_is_nothing_done(bench: Bench) -> None:
    assert process(bench, Queue.CPU) is None


def test_an_accepted_document_is_delivered_to_the_outbox(bench: Bench) -> None:
    document_id = add(bench)
    assert [job.kind for _ in range(2) if (job := process(bench, Queue.CPU))] == [JobKind.READ, JobKind.DELIVER]
    assert document(bench, document_id).status is Status.DELIVERED
    assert story(bench, document_id) == ["received", "claimed", "read", "delivered"]
    (path,) = outbox(bench)
    told = json.loads(path.read_text())
    assert (told["file"], told["document_id"], told["status"]) == ("invoice_0.pdf", str(document_id), "accepted")
    assert told["fields"]["invoice_number"]["value"] == "%PDF-0"
    assert told["fields"]["iban"] is None
    assert path.name == f"invoice_0.{told['sha256'][:16]}.json"


def test_a_doubtful_document_stays_in_the_store(bench: Bench) -> None:
    document_id = add(bench)
    process(replace(bench, read=doubtful), Queue.CPU)
    assert process(bench, Queue.CPU) is None
    found = document(bench, document_id)
    assert (found.status, found.reasons[0].code) == (Status.NEEDS_REVIEW, "total_differs")
    assert outbox(bench) == []
    with session(bench.engine) as current:
        reading = find_reading(current, document_id)
    assert reading
    assert reading.result["status"] == "needs_review"


def test_a_delivery_stands_where_its_document_stood(bench: Bench) -> None:
    """An overnight batch does not hold its first results back until the last document is read."""
    add(bench, 1)
    add(bench, 2)
    kinds = [job.kind for _ in range(4) if (job := process(bench, Queue.CPU))]
    assert kinds == [JobKind.READ, JobKind.DELIVER, JobKind.READ, JobKind.DELIVER]


def test_a_bad_document_fails_at_once_with_its_reason(bench: Bench) -> None:
    document_id = add(bench)
    process(replace(bench, read=Reader(EncryptedPdf())), Queue.CPU)
    found = document(bench, document_id)
    assert (found.status, found.reasons[0].code) == (Status.FAILED, "encrypted_pdf")
    assert "Send it without one" in found.reasons[0].sentence
    make_due(bench)
    assert process(bench, Queue.CPU) is None


def test_a_failed_document_can_be_retried(bench: Bench) -> None:
    document_id = add(bench)
    process(replace(bench, read=Reader(EncryptedPdf())), Queue.CPU)
    with session(bench.engine) as current:
        retry_document(current, document_id)
    process(bench, Queue.CPU)
    process(bench, Queue.CPU)
    assert document(bench, document_id).status is Status.DELIVERED
    assert document(bench, document_id).reasons == ()


def test_a_fault_of_ours_is_tried_three_times_then_failed(bench: Bench) -> None:
    document_id = add(bench)
    faulty = replace(bench, read=Reader(*(KeyError(SECRET) for _ in range(9))))
    for _ in range(3):
        assert process(faulty, Queue.CPU)
        assert process(faulty, Queue.CPU) is None  # it waits
        make_due(bench)
    found = document(bench, document_id)
    assert (found.status, found.reasons[0].code) == (Status.FAILED, "internal_fault")
    assert "KeyError" in found.reasons[0].sentence
    assert SECRET not in found.reasons[0].sentence
    assert story(bench, document_id)[1:] == ["claimed", "put_off", "claimed", "put_off", "claimed", "failed"]


def test_a_part_that_is_away_burns_no_attempt(bench: Bench) -> None:
    document_id = add(bench)
    waiting = replace(bench, read=Reader(*(RendererUnavailable() for _ in range(7))))
    for _ in range(7):
        process(waiting, Queue.CPU)
        found = document(bench, document_id)
        assert (found.status, found.reasons[0].code) == (Status.RECEIVED, "renderer_unavailable")
        make_due(bench)
    process(waiting, Queue.CPU)
    assert document(bench, document_id).status is Status.ACCEPTED


def test_a_part_that_stays_away_ends_in_failed_too(bench: Bench) -> None:
    document_id = add(bench)
    run(bench, "UPDATE jobs SET waits = 100")
    process(replace(bench, read=Reader(RendererUnavailable())), Queue.CPU)
    assert document(bench, document_id).status is Status.FAILED


def test_a_blob_that_has_gone_fails_with_what_to_do(bench: Bench) -> None:
    document_id = add(bench)
    bench.blobs.path(document(bench, document_id).sha256).unlink()
    process(bench, Queue.CPU)
    assert document(bench, document_id).reasons[0].code == "blob_missing"


def test_a_result_that_cannot_be_stored_is_a_fault_of_ours(bench: Bench) -> None:
    def strange(data: bytes, wanted_type: str | None) -> Outcome:
        fields = {"total": FieldReading("x", "x", confidence=float("nan"))}
        return replace(accepted(data, wanted_type), reading=Reading("test", "invoice", fields))

    document_id = add(bench)
    process(replace(bench, read=strange), Queue.CPU)
    assert document(bench, document_id).reasons[0].code == "internal_fault"


def test_text_that_a_database_refuses_is_stored_all_the_same(bench: Bench) -> None:
    document_id = add(bench)
    read = Outcome(Status.NEEDS_REVIEW, reasons=(Reason("odd", "It says \0 and \ud83d."),))
    process(replace(bench, read=lambda *_: read), Queue.CPU)
    assert document(bench, document_id).reasons[0].sentence == "It says � and �."


def test_an_outbox_that_cannot_be_written_is_waited_for_without_end(bench: Bench) -> None:
    document_id = add(bench)
    process(bench, Queue.CPU)
    bench.outbox.folder.write_text("in the way")
    for _ in range(5):
        process(bench, Queue.CPU)
        assert document(bench, document_id).status is Status.ACCEPTED
        make_due(bench)
    bench.outbox.folder.unlink()
    process(bench, Queue.CPU)
    assert document(bench, document_id).status is Status.DELIVERED
    assert story(bench, document_id).count("put_off") == 5


def test_a_kill_between_file_and_word_only_writes_the_file_again(bench: Bench) -> None:
    document_id = add(bench)
    process(bench, Queue.CPU)
    with session(bench.engine) as current:
        found, reading = get_document(current, document_id), find_reading(current, document_id)
    assert reading
    first = bench.outbox.put(found, {"half": "a result of a killed worker"})
    process(bench, Queue.CPU)
    assert outbox(bench) == [first]
    assert json.loads(first.read_text())["status"] == "accepted"
