"""What comes of attempts, on a real PostgreSQL: every way in which one can end."""

import json
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text

from docpipe import attempts
from docpipe.delivery import Outbox
from docpipe.document import FieldReading, Reading, Reason
from docpipe.errors import EncryptedPdf, IllegalMove, LeaseLost, RendererUnavailable
from docpipe.heartbeat import Stop
from docpipe.intake import Blobs, Terms, receive
from docpipe.job import JobKind, Queue
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.processing import Bench, process
from docpipe.store import Engine, session
from docpipe.store.documents import Document, get_document, retry_document
from docpipe.store.events import list_events
from docpipe.store.readings import find_reading

LEASE = timedelta(seconds=30)
SECRET = "DE89 3704 0044 0532 0130 00"


def accepted(data: bytes, _: str | None) -> Outcome:
    fields = {"invoice_number": FieldReading(data.decode(), data.decode()), "iban": None}
    return Outcome(Status.ACCEPTED, "invoice", "invoice", Reading("test", "invoice", fields), page_count=1)


def doubtful(_: bytes, __: str | None) -> Outcome:
    return Outcome(Status.NEEDS_REVIEW, reasons=(Reason("total_differs", "The sum is not right."),))


class Reader:
    """Raises each error once, in order, then reads."""

    def __init__(self, *errors: Exception) -> None:
        self.errors = list(errors)
        self.calls = 0

    def __call__(self, data: bytes, wanted_type: str | None) -> Outcome:
        self.calls += 1
        if self.errors:
            raise self.errors.pop(0)
        return accepted(data, wanted_type)


@pytest.fixture
def bench(engine: Engine, tmp_path: Path) -> Bench:
    return Bench(
        worker="worker:here:1",
        engine=engine,
        blobs=Blobs(tmp_path / "blobs"),
        outbox=Outbox(tmp_path / "outbox"),
        read=accepted,
        stop=Stop(seconds=60),
        lease=LEASE,
        attempt_seconds=600,
        max_attempts=3,
    )


def add(bench: Bench, number: int = 0) -> UUID:
    terms = Terms(bench.blobs, 1000, ("invoice",))
    with session(bench.engine) as current:
        data = f"%PDF-{number}".encode()
        return receive(current, terms, data, file_name=f"invoice_{number}.pdf", actor="test").document_id


def document(bench: Bench, document_id: UUID) -> Document:
    with session(bench.engine) as current:
        return get_document(current, document_id)


def story(bench: Bench, document_id: UUID) -> list[str]:
    with session(bench.engine) as current:
        return [event.kind for event in list_events(current, document_id)]


def run(bench: Bench, statement: str) -> None:
    with session(bench.engine) as current:
        current.execute(text(statement))


def make_due(bench: Bench) -> None:
    run(bench, "UPDATE jobs SET due_at = now() WHERE state = 'waiting'")


def outbox(bench: Bench) -> list[Path]:
    return sorted(bench.outbox.folder.glob("*"))


def until(condition: Callable[[], bool], seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come to pass in time"
        threading.Event().wait(0.01)


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


def test_two_and_three_deliveries_of_every_hint_at_once_are_one_result(bench: Bench) -> None:
    ids = [add(bench, number) for number in range(20)]
    reader = Reader()
    shared = replace(bench, read=reader)

    def work(_: int) -> int:
        count = 0
        while process(shared, Queue.CPU):
            count += 1
        return count

    with ThreadPoolExecutor(6) as pool:
        assert sum(pool.map(work, range(6))) == 40  # each read once and delivered once
    assert reader.calls == 20
    assert len(outbox(bench)) == 20
    for document_id in ids:
        assert story(bench, document_id) == ["received", "claimed", "read", "delivered"]


def test_a_late_finisher_is_refused(bench: Bench) -> None:
    """Worker one stalls, loses its job to worker two, and comes back with a result of its own."""
    document_id = add(bench)

    def stall(_: bytes, __: str | None) -> Outcome:
        run(bench, "UPDATE jobs SET lease_until = now() - interval '1 second' WHERE state = 'running'")
        with session(bench.engine) as current:
            assert attempts.reclaim(current, "test", timedelta(0), 3) == 1
        process(replace(bench, worker="worker:two"), Queue.CPU)
        return Outcome(Status.NEEDS_REVIEW, reasons=(Reason("late", "Too late."),))

    process(replace(bench, read=stall), Queue.CPU)
    assert document(bench, document_id).status is Status.ACCEPTED
    with session(bench.engine) as current:
        (count,) = current.execute(text("SELECT count(*) FROM readings")).scalars()
    assert count == 1
    assert story(bench, document_id) == ["received", "claimed", "lease_expired", "claimed", "read"]


def test_a_worker_that_dies_three_times_fails_the_document(bench: Bench) -> None:
    document_id = add(bench)
    for _ in range(3):
        with session(bench.engine) as current:
            assert attempts.begin(current, Queue.CPU, "worker:dies", LEASE)
        run(bench, "UPDATE jobs SET lease_until = now() - interval '1 second' WHERE state = 'running'")
        with session(bench.engine) as current:
            attempts.reclaim(current, "reconciler", timedelta(0), 3)
    found = document(bench, document_id)
    assert (found.status, found.reasons[0].code) == (Status.FAILED, "worker_died")
    assert "Attempts: 3" in found.reasons[0].sentence
    assert "separate machine" in found.reasons[0].sentence


def test_the_heartbeat_keeps_a_long_job(bench: Bench) -> None:
    """Reading takes three times as long as the lease; nobody takes the job away meanwhile."""
    document_id = add(bench)
    lease = timedelta(seconds=1)
    begun = time.monotonic()
    stolen = []

    def long(data: bytes, wanted_type: str | None) -> Outcome:
        def look() -> bool:
            with session(bench.engine) as current:
                stolen.append(attempts.reclaim(current, "test", timedelta(0), 3))
            return time.monotonic() - begun > 3

        until(look)
        return accepted(data, wanted_type)

    process(replace(bench, lease=lease, read=long), Queue.CPU)
    assert sum(stolen) == 0
    assert document(bench, document_id).status is Status.ACCEPTED


def test_a_stopping_worker_hands_back_without_burning_the_attempt(bench: Bench) -> None:
    document_id, ended = add(bench), threading.Event()  # set in the place of the end of the process
    stop = Stop(seconds=0.2)

    def long(data: bytes, wanted_type: str | None) -> Outcome:
        stop.ask()
        assert ended.wait(10)
        return accepted(data, wanted_type)

    process(replace(bench, read=long, stop=stop, end=ended.set), Queue.CPU)
    assert document(bench, document_id).status is Status.RECEIVED
    assert story(bench, document_id) == ["received", "claimed", "handed_back"]
    job = process(bench, Queue.CPU)
    assert job
    assert (job.attempt, job.token) == (1, 2)


def test_a_stopping_worker_may_finish_within_its_time(bench: Bench) -> None:
    document_id, ended = add(bench), threading.Event()  # set in the place of the end of the process

    def quick(data: bytes, wanted_type: str | None) -> Outcome:
        bench.stop.ask()
        return accepted(data, wanted_type)

    process(replace(bench, read=quick, end=ended.set), Queue.CPU)
    assert document(bench, document_id).status is Status.ACCEPTED
    assert not ended.is_set()


def test_an_attempt_that_takes_too_long_is_ended(bench: Bench) -> None:
    document_id, ended = add(bench), threading.Event()  # set in the place of the end of the process

    def endless(data: bytes, wanted_type: str | None) -> Outcome:
        assert ended.wait(10)
        return accepted(data, wanted_type)

    process(replace(bench, read=endless, attempt_seconds=0.2, end=ended.set), Queue.CPU)
    found = document(bench, document_id)
    assert (found.status, found.reasons[0].code) == (Status.RECEIVED, "attempt_timeout")
    assert story(bench, document_id) == ["received", "claimed", "put_off"]


def test_a_worker_that_has_lost_its_job_comes_to_an_end_too(bench: Bench) -> None:
    document_id, ended = add(bench), threading.Event()  # set in the place of the end of the process

    def endless(data: bytes, wanted_type: str | None) -> Outcome:
        run(bench, f"UPDATE jobs SET token = token + 1 WHERE document_id = '{document_id}'")
        assert ended.wait(10)
        return accepted(data, wanted_type)

    lease = timedelta(seconds=0.5)  # missed long before the attempt's time is up
    process(replace(bench, read=endless, lease=lease, attempt_seconds=1.5, end=ended.set), Queue.CPU)
    assert story(bench, document_id) == ["received", "claimed"]


def test_a_reading_may_not_end_anywhere(bench: Bench) -> None:
    document_id = add(bench)
    process(replace(bench, read=lambda *_: Outcome(Status.DELIVERED)), Queue.CPU)
    assert document(bench, document_id).reasons[0].code == IllegalMove.code()


def test_a_job_whose_document_has_gone_another_way_does_not_block_the_line(bench: Bench) -> None:
    stray, other = add(bench, 1), add(bench, 2)
    run(bench, f"UPDATE documents SET status = 'rejected' WHERE id = '{stray}'")
    job = process(bench, Queue.CPU)
    assert job
    assert job.document_id == other
    assert document(bench, stray).status is Status.REJECTED
    with session(bench.engine) as current:
        ended = current.execute(text(f"SELECT state, reason->>'code' FROM jobs WHERE document_id = '{stray}'")).one()
    assert tuple(ended) == ("failed", "illegal_move")


def test_without_the_token_nothing_is_written(bench: Bench) -> None:
    add(bench)
    with session(bench.engine) as current:
        job = attempts.begin(current, Queue.CPU, "one", LEASE)
    assert job
    forged = replace(job, token=job.token + 1)
    with pytest.raises(LeaseLost), session(bench.engine) as current:
        attempts.complete_reading(current, forged, "two", Outcome(Status.ACCEPTED), 1.0)
    assert document(bench, job.document_id).status is Status.PROCESSING
