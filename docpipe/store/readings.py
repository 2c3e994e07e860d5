"""The results of reading: one current of a document; earlier ones stay, marked as superseded.

A job gives one of its document, and where that is a file of several, one of each document in it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, insert, select, update
from sqlalchemy.orm import Session

from docpipe.job import Job
from docpipe.outcome import Outcome
from docpipe.store.tables import readings


@dataclass(frozen=True, slots=True)
class StoredReading:
    """What came of one reading. `result` is `Outcome.as_json`, with the decision in its `status`.

    `details` is `Outcome.details_as_json`: what reviews need beside it.
    """

    document_id: UUID
    job_id: int
    result: dict[str, Any]
    seconds: float
    read_at: datetime
    details: Mapping[str, Any] = field(default_factory=dict)


def add_reading(session: Session, job: Job, outcome: Outcome, seconds: float, document_id: UUID | None = None) -> None:
    """Write the result of a job as its document's current one, or as that of a document found in it.

    In the transaction that has finished the job.
    """
    whose = document_id or job.document_id
    current = (readings.c.document_id == whose) & readings.c.superseded_at.is_(None)
    session.execute(update(readings).where(current).values(superseded_at=func.now()))
    row = {"document_id": whose, "job_id": job.id, "token": job.token, "seconds": seconds}
    told = {"result": outcome.as_json(), "details": outcome.details_as_json()}
    session.execute(insert(readings).values(**row, **told))


def find_reading(session: Session, document_id: UUID) -> StoredReading | None:
    """The current result of a document."""
    found = list_readings(session, [document_id])
    return found.get(document_id)


def list_readings(session: Session, document_ids: Sequence[UUID]) -> dict[UUID, StoredReading]:
    """The current results of documents, by document; without those that have none."""
    current = readings.c.document_id.in_(document_ids) & readings.c.superseded_at.is_(None)
    return {row.document_id: _reading(row) for row in session.execute(select(readings).where(current))}


def _reading(row: Row[Any]) -> StoredReading:
    return StoredReading(row.document_id, row.job_id, row.result, row.seconds, row.read_at, row.details)
