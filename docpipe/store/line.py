"""The line of jobs as an operator wants to see it: how long it is, and how long the first has waited."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from docpipe.job import JobState, Priority
from docpipe.store.tables import jobs


@dataclass(frozen=True, slots=True)
class Line:
    """Open jobs. `put_off`: those of the waiting that are to be tried again later; None for no oldest one."""

    waiting_by_priority: dict[Priority, int]
    put_off: int
    running: int
    oldest_seconds: float | None

    @property
    def waiting(self) -> int:
        return sum(self.waiting_by_priority.values())

    def as_json(self) -> dict[str, Any]:
        counts = {"waiting": self.waiting, "put_off": self.put_off, "running": self.running}
        return {**counts, "by_priority": self.waiting_by_priority, "oldest_seconds": self.oldest_seconds}


def describe_line(session: Session) -> Line:
    """How many jobs wait and run, and how long the oldest due one has waited, by the database's clock."""
    waiting, late = jobs.c.state == JobState.WAITING, jobs.c.due_at > func.now()
    counted = (func.count(), func.count().filter(late), func.max(func.extract("epoch", func.now() - jobs.c.due_at)))
    query = select(jobs.c.priority, *counted).where(waiting).group_by(jobs.c.priority)
    rows = {Priority(row[0]): row[1:] for row in session.execute(query)}
    running = session.execute(select(func.count()).where(jobs.c.state == JobState.RUNNING)).scalar_one()
    ages = [float(age) for _, _, age in rows.values() if age >= 0]
    return Line(
        waiting_by_priority={priority: rows[priority][0] if priority in rows else 0 for priority in Priority},
        put_off=sum(row[1] for row in rows.values()),
        running=running,
        oldest_seconds=max(ages, default=None),
    )
