"""The lease on a claimed job: renewed, finished, handed back, expired.

Only the claim's token opens anything: who has lost the lease gets LeaseLost, and its work is thrown away.
All times are the database's, so that workers' clocks do not matter.
"""

from datetime import timedelta
from typing import Any

from sqlalchemy import func, select, text, update
from sqlalchemy.orm import Session

from docpipe.document import Reason
from docpipe.errors import LeaseLost
from docpipe.job import Job, JobState
from docpipe.store.jobs import RETURNED, as_job
from docpipe.store.tables import jobs

ENDED: dict[str, Any] = {"worker": None, "lease_until": None}


def renew_lease(session: Session, job: Job, lease: timedelta) -> None:
    """Hold the job for as long as the lease from now on, or LeaseLost."""
    _change(session, job, lease_until=func.now() + lease)


def finish_job(session: Session, job: Job) -> None:
    """Close the job as done, or LeaseLost. First in the transaction that writes the result: it locks the job."""
    _change(session, job, state=JobState.DONE, ended_at=func.now(), **ENDED)


def fail_job(session: Session, job: Job, reason: Reason) -> None:
    """Close the job as given up, or LeaseLost."""
    _change(session, job, state=JobState.FAILED, ended_at=func.now(), reason=reason.as_json(), **ENDED)


def put_off_job(session: Session, job: Job, wait: timedelta, reason: Reason, *, burn: bool) -> None:
    """Let the job wait for its next attempt, or LeaseLost. `burn`: the attempt counts; else it counts as a wait."""
    counted = {} if burn else {"attempt": jobs.c.attempt - 1, "waits": jobs.c.waits + 1}
    later = {"due_at": func.now() + wait, "reason": reason.as_json()}
    _change(session, job, state=JobState.WAITING, **later, **counted, **ENDED)


def release_job(session: Session, job: Job) -> None:
    """Hand the job back without burning an attempt, to its old place in line, or LeaseLost."""
    _change(session, job, state=JobState.WAITING, attempt=jobs.c.attempt - 1, **ENDED)


def requeue_job(session: Session, job: Job) -> None:
    """Put a job whose worker gave no sign of life back to its place in line; the attempt is burnt. Or LeaseLost."""
    _change(session, job, state=JobState.WAITING, **ENDED)


def take_expired(session: Session, lease: timedelta, limit: int = 100) -> list[Job]:
    """Lock jobs whose lease has run out, for this transaction to decide on them; none that another decides on.

    After a restart of PostgreSQL every holder first gets the time of a lease to renew.
    """
    settled = text("pg_postmaster_start_time() < now() - CAST(:lease AS interval)").bindparams(lease=lease)
    expired = (jobs.c.state == JobState.RUNNING) & (jobs.c.lease_until < func.now())
    query = select(*RETURNED).where(expired, settled).order_by(jobs.c.lease_until).limit(limit)
    return [as_job(row) for row in session.execute(query.with_for_update(skip_locked=True))]


def _change(session: Session, job: Job, **changes: Any) -> None:
    held = (jobs.c.id == job.id) & (jobs.c.token == job.token) & (jobs.c.state == JobState.RUNNING)
    changed = session.execute(update(jobs).where(held).values(**changes).returning(jobs.c.id)).scalar_one_or_none()
    if changed is None:
        raise LeaseLost(f"Job {job.id}, attempt {job.attempt}.")
