"""The results of reading: one of a job, one current of a document; earlier ones stay, marked as superseded."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, insert, select, update
from sqlalchemy.orm import Session

from docpipe.errors import ReadingNotFound
from docpipe.job import Job
from docpipe.store.tables import readings


@dataclass(frozen=True, slots=True)
class StoredReading:
    """What came of one reading. `result` is `Outcome.as_json`, with the decision in its `status`."""

    document_id: UUID
    job_id: int
    result: dict[str, Any]
    seconds: float
    read_at: datetime


def add_reading(session: Session, job: Job, result: dict[str, Any], seconds: float) -> None:
    """Write the result of a job as the document's current one. In the transaction that has finished the job."""
    current = (readings.c.document_id == job.document_id) & readings.c.superseded_at.is_(None)
    session.execute(update(readings).where(current).values(superseded_at=func.now()))
    row = {"document_id": job.document_id, "job_id": job.id, "token": job.token, "result": result, "seconds": seconds}
    session.execute(insert(readings).values(**row))


def find_reading(session: Session, document_id: UUID) -> StoredReading | None:
    """The current result of a document."""
    found = list_readings(session, [document_id])
    return found.get(document_id)


def get_reading(session: Session, document_id: UUID) -> StoredReading:
    """The current result of a document, or ReadingNotFound."""
    found = find_reading(session, document_id)
    if found is None:
        raise ReadingNotFound(str(document_id))
    return found


def list_readings(session: Session, document_ids: Sequence[UUID]) -> dict[UUID, StoredReading]:
    """The current results of documents, by document; without those that have none."""
    current = readings.c.document_id.in_(document_ids) & readings.c.superseded_at.is_(None)
    return {row.document_id: _reading(row) for row in session.execute(select(readings).where(current))}


def _reading(row: Row[Any]) -> StoredReading:
    return StoredReading(row.document_id, row.job_id, row.result, row.seconds, row.read_at)
