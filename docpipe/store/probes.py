"""Signs of life of workers: probes that are asked and answered, and the leases that busy workers renew.

All times are the database's.
"""

from datetime import timedelta

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from docpipe.job import JobState
from docpipe.store.notice_tables import probes
from docpipe.store.tables import jobs

KEPT = timedelta(hours=1)


def ask_probe(session: Session, pause: timedelta) -> int | None:
    """Write down a new probe and give its id; None where one was asked within the pause, perhaps by another process.

    Those that have served their time go.
    """
    session.execute(delete(probes).where(probes.c.asked_at < func.now() - KEPT))
    recent = select(probes.c.id).where(probes.c.asked_at > func.now() - pause).limit(1)
    if session.execute(recent).first():
        return None
    probe_id: int = session.execute(insert(probes).returning(probes.c.id)).scalar_one()
    return probe_id


def answer_probe(session: Session, probe_id: int, worker: str) -> bool:
    """Say that a worker has seen the probe; False where it is answered or gone."""
    unanswered = (probes.c.id == probe_id) & probes.c.answered_at.is_(None)
    answer = update(probes).where(unanswered).values(answered_at=func.now(), worker=worker).returning(probes.c.id)
    return session.execute(answer).first() is not None


def seconds_since_sign_of_life(session: Session, lease: timedelta) -> float | None:
    """Seconds since any worker answered a probe or renewed its lease on a job, None where none ever did."""
    answered = select(func.max(probes.c.answered_at).label("at"))
    renewed = select(func.max(jobs.c.lease_until) - lease).where(jobs.c.state == JobState.RUNNING)
    signs = answered.union_all(renewed).subquery()
    seconds = session.execute(select(func.extract("epoch", func.now() - func.max(signs.c.at)))).scalar_one()
    return None if seconds is None else max(0.0, float(seconds))
