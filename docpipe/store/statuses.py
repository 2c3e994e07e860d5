"""Where many documents stand, asked at once by those who wait for them."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from docpipe.lifecycle import Status
from docpipe.store.tables import documents


def list_statuses(session: Session, ids: Collection[UUID]) -> dict[UUID, Status]:
    """The statuses of these documents; without those that are not there."""
    rows = session.execute(select(documents.c.id, documents.c.status).where(documents.c.id.in_(ids)))
    return {row.id: Status(row.status) for row in rows}
