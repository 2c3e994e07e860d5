"""Documents to be taken away: chosen at once and told in one event, then listed page by page as they came."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, exists, func, insert, literal, select
from sqlalchemy.orm import Session

from docpipe.lifecycle import Status
from docpipe.store.documents import Document, as_document
from docpipe.store.events import EventKind
from docpipe.store.tables import documents, events, exported, readings


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which documents. `document_types`: as results name them, None for all; `since`: came or moved then or later."""

    statuses: tuple[Status, ...]
    document_types: tuple[str, ...] | None = None
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Begun:
    """An export as the story tells it: its event, how many documents it takes, and of how many there is no result."""

    event_id: int
    documents: int
    unread: int


def begin_export(session: Session, wanted: Wanted, actor: str, form: str) -> Begun:
    """Choose the documents and tell it, before any is taken: one event, which the story of each of them finds.

    In a transaction that has done nothing yet, so that all is seen at one moment.
    """
    session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
    read = exists().where(readings.c.document_id == documents.c.id, readings.c.superseded_at.is_(None))
    chosen = _chosen(wanted)
    count = session.execute(select(func.count()).where(*chosen, read)).scalar_one()
    unread = session.execute(select(func.count()).where(*chosen, ~read)).scalar_one()
    event = insert(events).values(kind=EventKind.EXPORTED, actor=actor, data=_told(wanted, form, count))
    event_id: int = session.execute(event.returning(events.c.id)).scalar_one()
    rows = select(documents.c.id, literal(event_id)).where(*chosen, read)
    session.execute(insert(exported).from_select(["document_id", "event_id"], rows))
    return Begun(event_id, count, unread)


def list_chosen(session: Session, begun: Begun, after: UUID | None, limit: int) -> list[Document]:
    """The next documents of an export after the one named, as they stand now; none where that was the last."""
    mine = (exported.c.event_id == begun.event_id) & (exported.c.document_id == documents.c.id)
    query = select(documents).join(exported, mine).order_by(exported.c.document_id).limit(limit)
    if after is not None:
        query = query.where(exported.c.document_id > after)
    return [as_document(row) for row in session.execute(query)]


def _chosen(wanted: Wanted) -> list[ColumnElement[bool]]:
    chosen: list[ColumnElement[bool]] = [documents.c.status.in_(wanted.statuses)]
    if wanted.document_types is not None:
        chosen.append(documents.c.document_type.in_(wanted.document_types))
    if wanted.since is not None:
        chosen.append(documents.c.changed_at >= wanted.since)
    return chosen


def _told(wanted: Wanted, form: str, count: int) -> dict[str, Any]:
    types = {"document_types": list(wanted.document_types)} if wanted.document_types is not None else {}
    since = {"since": wanted.since.isoformat()} if wanted.since else {}
    return {
        "form": form,
        "documents": count,
        "statuses": [status.value for status in wanted.statuses],
        **types,
        **since,
    }
