"""Signs of life of workers: probes that are asked and answered, and the leases that busy workers renew.

All times are the database's.
"""

from datetime import timedelta

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from docpipe.job import JobState, Queue
from docpipe.store.notice_tables import probes
from docpipe.store.tables import jobs

KEPT = timedelta(hours=1)


def ask_probe(session: Session, pause: timedelta, queue: Queue = Queue.CPU) -> int | None:
    """Write down a new probe of a queue's workers and give its id; None where one was asked within the pause, perhaps
    by another process.

    Those that have served their time go.
    """
    session.execute(delete(probes).where(probes.c.asked_at < func.now() - KEPT))
    recent = select(probes.c.id).where(probes.c.queue == queue, probes.c.asked_at > func.now() - pause).limit(1)
    if session.execute(recent).first():
        return None
    probe_id: int = session.execute(insert(probes).values(queue=queue).returning(probes.c.id)).scalar_one()
    return probe_id


def answer_probe(session: Session, probe_id: int, worker: str) -> bool:
    """Say that a worker has seen the probe; False where it is answered or gone."""
    unanswered = (probes.c.id == probe_id) & probes.c.answered_at.is_(None)
    answer = update(probes).where(unanswered).values(answered_at=func.now(), worker=worker).returning(probes.c.id)
    return session.execute(answer).first() is not None


def seconds_since_sign_of_life(session: Session, lease: timedelta) -> float | None:
    """Seconds since any CPU worker answered a probe or renewed its lease on a job, None where none ever did."""
    answered = select(func.max(probes.c.answered_at).label("at")).where(probes.c.queue == Queue.CPU)
    held = (jobs.c.state == JobState.RUNNING) & (jobs.c.queue == Queue.CPU)
    renewed = select(func.max(jobs.c.lease_until) - lease).where(held)
    signs = answered.union_all(renewed).subquery()
    seconds = session.execute(select(func.extract("epoch", func.now() - func.max(signs.c.at)))).scalar_one()
    return None if seconds is None else max(0.0, float(seconds))


def seconds_since_answer(session: Session, queue: Queue) -> float | None:
    """Seconds since a worker of the queue answered a probe, None where none ever did. What it holds does not count."""
    answered = select(func.max(probes.c.answered_at)).where(probes.c.queue == queue).scalar_subquery()
    seconds = session.execute(select(func.extract("epoch", func.now() - answered))).scalar_one()
    return None if seconds is None else max(0.0, float(seconds))


def holds_jobs(session: Session, queue: Queue) -> bool:
    """Whether a worker holds a job of the queue."""
    held = select(jobs.c.id).where(jobs.c.state == JobState.RUNNING, jobs.c.queue == queue).limit(1)
    return session.execute(held).first() is not None
