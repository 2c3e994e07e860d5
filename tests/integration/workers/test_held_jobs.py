"""Jobs in the hands of workers, on a real PostgreSQL: hinted often, held long, lost, handed back, finished too late."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from benches import LEASE, Reader, accepted, add, bench_in, document, outbox, run, story, until
from sqlalchemy import text

from docpipe import attempts
from docpipe.document import Reason
from docpipe.errors import IllegalMove, LeaseLost
from docpipe.heartbeat import Stop
from docpipe.job import Queue
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.processing import Bench, process
from docpipe.store import Engine, session


@pytest.fixture
def bench(engine: Engine, tmp_path: Path) -> Bench:
    return bench_in(engine, tmp_path, accepted)


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
