"""The line of jobs: added, claimed by one worker at a time, aged.

Most urgent first, then first come; a job whose lease is held is not in the line (`store.leases`).
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import CTE, ColumnElement, Row, func, insert, select, true, update
from sqlalchemy.orm import Session

from docpipe.job import Job, JobKind, JobState, Priority, Queue
from docpipe.store.tables import jobs

RETURNED = tuple(jobs.c[name] for name in Job.__dataclass_fields__)


def add_job(
    session: Session,
    document_id: UUID,
    kind: JobKind,
    priority: Priority,
    *,
    queue: Queue = Queue.CPU,
    due_at: datetime | None = None,
) -> int:
    """Put a job into the line, due now or at `due_at`; a document has one open job of a kind at most."""
    row = {"document_id": document_id, "kind": kind, "priority": priority, "queue": queue}
    due = {"due_at": due_at} if due_at else {}
    job_id: int = session.execute(insert(jobs).values(**row, **due).returning(jobs.c.id)).scalar_one()
    return job_id


def claim_job(
    session: Session, queue: Queue, worker: str, lease: timedelta, kinds: Collection[JobKind] = tuple(JobKind)
) -> Job | None:
    """Take the most urgent due job of a queue, so that no one else can, for as long as the lease."""
    claimed = claim_jobs(session, queue, worker, lease, limit=1, kinds=kinds)
    return claimed[0] if claimed else None


def claim_jobs(
    session: Session,
    queue: Queue,
    worker: str,
    lease: timedelta,
    *,
    limit: int,
    kinds: Collection[JobKind] = tuple(JobKind),
) -> list[Job]:
    """Take up to `limit` due jobs, most urgent first, in one statement: attempt + 1 and a new token before the work."""
    line = _first_in_line(queue, limit, kinds)
    changes: dict[str, Any] = {"state": JobState.RUNNING, "worker": worker, "lease_until": func.now() + lease}
    changes |= {"attempt": jobs.c.attempt + 1, "token": jobs.c.token + 1}
    rows = session.execute(update(jobs).where(jobs.c.id == line.c.id).values(**changes).returning(*RETURNED)).all()
    order = list(Priority)
    return sorted(map(as_job, rows), key=lambda job: (order.index(job.priority), job.due_at, job.id))


def count_due(session: Session, queue: Queue, *, at_most: int) -> int:
    """How many jobs of a queue are due now; counts no further than `at_most`."""
    due = select(jobs.c.id).where(_due(queue)).limit(at_most).subquery()
    return session.execute(select(func.count()).select_from(due)).scalar_one()


def count_put_off(session: Session, codes: Collection[str], *, at_most: int = 1000) -> int:
    """How many documents wait to be read again because a part did not answer; counts no further than `at_most`.

    `codes`: of the reasons why the last attempt came to nothing.
    """
    waits = (jobs.c.state == JobState.WAITING) & (jobs.c.kind == JobKind.READ) & (jobs.c.waits > 0)
    told = jobs.c.reason["code"].astext.in_(codes)
    put_off = select(jobs.c.id).where(waits, told).limit(at_most).subquery()
    return session.execute(select(func.count()).select_from(put_off)).scalar_one()


def move_reads(session: Session, source: Queue, target: Queue, *, at_most: int = 1000) -> int:
    """Have the waiting jobs of one queue that read a document taken from another one from now on; how many."""
    reads = (jobs.c.queue == source) & (jobs.c.state == JobState.WAITING) & (jobs.c.kind == JobKind.READ)
    line = select(jobs.c.id).where(reads).order_by(*_line()).limit(at_most).with_for_update(skip_locked=True)
    chosen = line.cte("chosen").prefix_with("MATERIALIZED", dialect="postgresql")
    moved = update(jobs).where(jobs.c.id == chosen.c.id).values(queue=target)
    return len(session.execute(moved.returning(jobs.c.id)).all())


def age_bulk(session: Session, waited: timedelta, *, at_most: int = 1) -> int:
    """Let the oldest bulk jobs that have waited so long join the normal line; a few at a time, never the urgent one.

    So a busy day does not starve an overnight batch, and the batch holds up the day by `at_most` a call.
    """
    old = (
        (jobs.c.state == JobState.WAITING) & (jobs.c.priority == Priority.BULK) & (jobs.c.due_at < func.now() - waited)
    )
    line = select(jobs.c.id).where(old).order_by(jobs.c.due_at, jobs.c.id).limit(at_most)
    chosen = line.with_for_update(skip_locked=True).cte("chosen").prefix_with("MATERIALIZED", dialect="postgresql")
    aged = update(jobs).where(jobs.c.id == chosen.c.id).values(priority=Priority.NORMAL)
    return len(session.execute(aged.returning(jobs.c.id)).all())


def as_job(row: Row[Any]) -> Job:
    """A row of the returned columns as the value that a worker holds."""
    values = {name: getattr(row, name) for name in Job.__dataclass_fields__}
    return Job(**{**values, "kind": JobKind(row.kind), "queue": Queue(row.queue)})


def _first_in_line(queue: Queue, limit: int, kinds: Collection[JobKind]) -> CTE:
    """The ids to claim. Materialized, so that it runs once and locks no more rows than it gives."""
    wanted = jobs.c.kind.in_(kinds) if len(kinds) < len(JobKind) else true()
    line = select(jobs.c.id).where(_due(queue), wanted).order_by(*_line()).limit(limit)
    return line.with_for_update(skip_locked=True).cte("line").prefix_with("MATERIALIZED")


def _due(queue: Queue) -> ColumnElement[bool]:
    return (jobs.c.queue == queue) & (jobs.c.state == JobState.WAITING) & (jobs.c.due_at <= func.now())


def _line() -> Sequence[ColumnElement[Any]]:
    return jobs.c.priority, jobs.c.due_at, jobs.c.id
