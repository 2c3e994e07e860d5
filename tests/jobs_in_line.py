"""What stands in the line of jobs, for tests to look at: whoever works claims, and does not look."""

from sqlalchemy import func, select

from docpipe.job import Job, JobState, Queue
from docpipe.store import Session
from docpipe.store.jobs import as_job
from docpipe.store.tables import jobs


def list_due(session: Session, queue: Queue) -> list[Job]:
    """The due jobs of a queue in the order in which they will be claimed."""
    due = (jobs.c.queue == queue) & (jobs.c.state == JobState.WAITING) & (jobs.c.due_at <= func.now())
    return [as_job(row) for row in session.execute(select(jobs).where(due).order_by(jobs.c.priority, jobs.c.due_at))]
