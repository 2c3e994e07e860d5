"""The line of jobs on a real PostgreSQL: who gets what, in which order, and who does not."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import UUID

import pytest
from jobs_in_line import list_due
from sqlalchemy import text

from docpipe.document import Reason
from docpipe.errors import LeaseLost
from docpipe.job import Job, JobKind, Priority, Queue
from docpipe.store import Engine, Session, leases, session
from docpipe.store.documents import add_document
from docpipe.store.jobs import add_job, age_bulk, claim_job, claim_jobs, count_due

LEASE = timedelta(seconds=30)
REASON = Reason("trouble", "There was trouble.")


def add(current: Session, number: int, priority: Priority = Priority.NORMAL) -> UUID:
    document_id = add_document(
        current,
        sha256=f"{number:064x}",
        file_name=f"{number}.pdf",
        media_type="application/pdf",
        byte_count=1,
        wanted_type=None,
        priority=priority,
    )
    assert document_id
    add_job(current, document_id, JobKind.READ, priority)
    return document_id


def claim(engine: Engine, worker: str = "one") -> Job:
    with session(engine) as current:
        job = claim_job(current, Queue.CPU, worker, LEASE)
    assert job
    return job


def run(engine: Engine, statement: str) -> None:
    with session(engine) as current:
        current.execute(text(statement))


def test_a_claim_counts_the_attempt_and_hides_the_job(engine: Engine) -> None:
    with session(engine) as current:
        document_id = add(current, 1)
    job = claim(engine)
    assert (job.document_id, job.attempt, job.token) == (document_id, 1, 1)
    with session(engine) as current:
        assert claim_job(current, Queue.CPU, "two", LEASE) is None


def test_urgent_goes_before_thousands_of_bulk(engine: Engine) -> None:
    with session(engine) as current:
        for number in range(3000):
            add(current, number, Priority.BULK)
    with session(engine) as current:
        urgent = add(current, 5000, Priority.URGENT)
        normal = add(current, 5001)
    assert claim(engine).document_id == urgent
    assert claim(engine).document_id == normal
    assert claim(engine).priority is Priority.BULK


def test_the_line_is_read_from_its_index(engine: Engine) -> None:
    """What keeps an urgent document quick behind a million bulk ones: no sort, no scan of the waiting."""
    with session(engine) as current:
        for number in range(2000):
            add(current, number, Priority.BULK)
    run(engine, "COMMIT; ANALYZE")
    due = "queue = 'cpu' AND state = 'waiting' AND due_at <= now()"
    query = f"SELECT id FROM jobs WHERE {due} ORDER BY priority, due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED"
    with session(engine) as current:
        plan = "\n".join(current.execute(text(f"EXPLAIN {query}")).scalars())
    assert "jobs_in_line" in plan
    assert "Sort" not in plan


def test_many_claim_at_once_and_each_job_goes_to_one(engine: Engine) -> None:
    with session(engine) as current:
        for number in range(100):
            add(current, number)

    def take(worker: int) -> list[int]:
        mine = []
        while True:
            with session(engine) as current:
                job = claim_job(current, Queue.CPU, f"worker {worker}", LEASE)
            if job is None:
                return mine
            mine.append(job.id)

    with ThreadPoolExecutor(8) as pool:
        taken = [job_id for mine in pool.map(take, range(8)) for job_id in mine]
    assert len(taken) == len(set(taken)) == 100


def test_a_batch_is_claimed_in_one_statement_most_urgent_first(engine: Engine) -> None:
    with session(engine) as current:
        for number, priority in enumerate([Priority.BULK, Priority.NORMAL, Priority.URGENT, Priority.NORMAL]):
            add(current, number, priority)
    with session(engine) as current:
        batch = claim_jobs(current, Queue.CPU, "gpu", LEASE, limit=3)
        assert [job.priority for job in batch] == [Priority.URGENT, Priority.NORMAL, Priority.NORMAL]
        assert count_due(current, Queue.CPU, at_most=10) == 1


def test_a_job_handed_back_keeps_its_attempt_and_its_place(engine: Engine) -> None:
    with session(engine) as current:
        first = add(current, 1)
    with session(engine) as current:
        add(current, 2)
    job = claim(engine)
    with session(engine) as current:
        leases.release_job(current, job)
    again = claim(engine)
    assert (again.document_id, again.attempt, again.token) == (first, 1, 2)


def test_a_job_put_off_is_not_due(engine: Engine) -> None:
    with session(engine) as current:
        add(current, 1)
    job = claim(engine)
    with session(engine) as current:
        leases.put_off_job(current, job, timedelta(hours=1), REASON, burn=True)
        assert list_due(current, Queue.CPU) == []
    run(engine, "UPDATE jobs SET due_at = now()")
    assert claim(engine).attempt == 2


def test_a_wait_burns_no_attempt(engine: Engine) -> None:
    with session(engine) as current:
        add(current, 1)
    with session(engine) as current:
        leases.put_off_job(current, _claimed(current), timedelta(0), REASON, burn=False)
    job = claim(engine)
    assert (job.attempt, job.waits) == (1, 1)


def _claimed(current: Session) -> Job:
    job = claim_job(current, Queue.CPU, "one", LEASE)
    assert job
    return job


def test_only_the_last_token_opens_anything(engine: Engine) -> None:
    with session(engine) as current:
        add(current, 1)
    late = claim(engine)
    run(engine, "UPDATE jobs SET lease_until = now() - interval '1 second'")
    with session(engine) as current:
        leases.requeue_job(current, late)
    holder = claim(engine, "two")
    for deed in (leases.finish_job, leases.release_job, lambda s, j: leases.renew_lease(s, j, LEASE)):
        with pytest.raises(LeaseLost), session(engine) as current:
            deed(current, late)
    with session(engine) as current:
        leases.finish_job(current, holder)
    with pytest.raises(LeaseLost), session(engine) as current:
        leases.finish_job(current, holder)


def test_expired_leases_are_taken_once(engine: Engine) -> None:
    with session(engine) as current:
        add(current, 1)
    claim(engine)
    no_time = timedelta(0)
    with session(engine) as current:
        assert leases.take_expired(current, no_time) == []
    run(engine, "UPDATE jobs SET lease_until = now() - interval '1 second'")
    with session(engine) as one, session(engine) as two:
        assert len(leases.take_expired(one, no_time)) == 1
        assert leases.take_expired(two, no_time) == []


def test_after_a_restart_holders_get_the_time_of_a_lease_to_renew(engine: Engine) -> None:
    with session(engine) as current:
        add(current, 1)
    claim(engine)
    run(engine, "UPDATE jobs SET lease_until = now() - interval '1 second'")
    with session(engine) as current:
        assert leases.take_expired(current, timedelta(days=1)) == []  # the server is younger than that


def test_bulk_ages_into_the_normal_line_a_few_at_a_time(engine: Engine) -> None:
    with session(engine) as current:
        old, _, young = (add(current, number, Priority.BULK) for number in range(3))
    run(engine, f"UPDATE jobs SET due_at = now() - interval '5 hours' WHERE document_id <> '{young}'")
    run(engine, f"UPDATE jobs SET due_at = now() - interval '6 hours' WHERE document_id = '{old}'")
    with session(engine) as current:
        normal = add(current, 9)
        assert age_bulk(current, timedelta(hours=4)) == 1
    assert [claim(engine).document_id for _ in range(2)] == [old, normal]
    with session(engine) as current:
        assert age_bulk(current, timedelta(hours=4), at_most=9) == 1
        assert age_bulk(current, timedelta(hours=4), at_most=9) == 0
