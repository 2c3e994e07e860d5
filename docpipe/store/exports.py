"""Documents to be taken away: listed page by page in the order in which they came, each taking told in its story."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from docpipe.lifecycle import Status
from docpipe.store.documents import Document, as_document
from docpipe.store.events import EventKind
from docpipe.store.tables import documents, events


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which documents. `document_types`: as results name them, None for all; `since`: came or moved then or later."""

    statuses: tuple[Status, ...]
    document_types: tuple[str, ...] | None = None
    since: datetime | None = None


def list_wanted(session: Session, wanted: Wanted, after: UUID | None, limit: int) -> list[Document]:
    """The next documents after the one named; none where that was the last."""
    query = select(documents).where(documents.c.status.in_(wanted.statuses)).order_by(documents.c.id).limit(limit)
    if wanted.document_types is not None:
        query = query.where(documents.c.document_type.in_(wanted.document_types))
    if wanted.since is not None:
        query = query.where(documents.c.changed_at >= wanted.since)
    if after is not None:
        query = query.where(documents.c.id > after)
    return [as_document(row) for row in session.execute(query)]


def note_exported(session: Session, document_ids: Sequence[UUID], actor: str, form: str) -> None:
    """Tell in the story of each document that it is taken away, in which form; before it is."""
    rows = [
        {"kind": EventKind.EXPORTED, "actor": actor, "document_id": one, "data": {"form": form}} for one in document_ids
    ]
    if rows:
        session.execute(insert(events), rows)
