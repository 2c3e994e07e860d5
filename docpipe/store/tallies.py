"""What is counted of the whole installation when figures are asked for: documents, line, reviews, notices."""

from dataclasses import dataclass

from sqlalchemy import Table, func, select, text
from sqlalchemy.orm import Session

from docpipe.job import JobState, Priority
from docpipe.lifecycle import Status
from docpipe.store.documents import count_by_status
from docpipe.store.notice_tables import notices
from docpipe.store.review_tables import CORRECTIONS, DECISIONS, corrections, decisions, reviews
from docpipe.store.server import count_workers
from docpipe.store.tables import jobs

LONGEST_SECONDS = 5


@dataclass(frozen=True, slots=True)
class Tally:
    """Everything that is counted; `oldest_seconds` of the due jobs in line, 0 where none waits.

    Of reviews, `open` counts all that are not closed; `claimed` and `postponed` are those among them.
    """

    documents: dict[Status, int]
    waiting: dict[Priority, int]
    oldest_seconds: dict[Priority, float]
    running: int
    reviews: dict[str, int]
    decisions: dict[str, int]
    corrections: dict[str, int]
    notices: dict[str, int]
    workers: int


def tally(session: Session) -> Tally:
    """Count everything as of now; DatabaseUnavailable rather than minutes of counting."""
    session.execute(text(f"SET LOCAL statement_timeout = '{LONGEST_SECONDS}s'"))
    waiting, oldest = _line(session)
    running = session.execute(select(func.count()).where(jobs.c.state == JobState.RUNNING)).scalar_one()
    return Tally(
        documents=count_by_status(session),
        waiting=waiting,
        oldest_seconds=oldest,
        running=running,
        reviews=count_reviews(session),
        decisions=_by_kind(session, decisions, DECISIONS),
        corrections=_by_kind(session, corrections, CORRECTIONS),
        notices=count_notices(session),
        workers=count_workers(session),
    )


def count_reviews(session: Session) -> dict[str, int]:
    """The reviews that wait for a person: all that are open, those that somebody is at, those put off."""
    claimed = reviews.c.claim_until > func.now()
    postponed = reviews.c.postponed_until > func.now()
    counted = (func.count(), func.count().filter(claimed), func.count().filter(postponed))
    row = session.execute(select(*counted).where(reviews.c.closed_at.is_(None))).one()
    return dict(zip(("open", "claimed", "postponed"), row, strict=True))


def count_notices(session: Session) -> dict[str, int]:
    """The notices that are still to be told, and those that were given up."""
    states = {"waiting": ("waiting", "running"), "dead": ("dead",)}
    return {
        name: session.execute(select(func.count()).where(notices.c.state.in_(words))).scalar_one()
        for name, words in states.items()
    }


def _line(session: Session) -> tuple[dict[Priority, int], dict[Priority, float]]:
    age = func.extract("epoch", func.now() - func.min(jobs.c.due_at))
    query = select(jobs.c.priority, func.count(), age).where(jobs.c.state == JobState.WAITING)
    rows = {Priority(row[0]): row for row in session.execute(query.group_by(jobs.c.priority))}
    waiting = {priority: rows[priority][1] if priority in rows else 0 for priority in Priority}
    return waiting, {priority: max(0.0, float(rows[priority][2])) if priority in rows else 0.0 for priority in Priority}


def _by_kind(session: Session, table: Table, kinds: tuple[str, ...]) -> dict[str, int]:
    rows = session.execute(select(table.c.kind, func.count()).group_by(table.c.kind))
    return dict.fromkeys(kinds, 0) | {row[0]: row[1] for row in rows}
