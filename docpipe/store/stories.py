"""The story as people read it: of one document from the start, of everything from the end."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import Double, Row, Select, func, select
from sqlalchemy.orm import Session

from docpipe.lifecycle import Status
from docpipe.store.documents import TYPE
from docpipe.store.events import Event, EventKind, numbers_of
from docpipe.store.tables import documents, events

LOOKED_THROUGH = 200_000  # of the latest events: an actor or a kind is looked for row by row


def list_story_of(session: Session, document_id: UUID, limit: int, *, after: int = 0) -> list[Event]:
    """A document's events, oldest first, those behind the one of this number."""
    numbers = numbers_of(document_id)
    return _events(session, select(numbers.c.id).where(numbers.c.id > after).order_by(numbers.c.id).limit(limit))


def list_latest_of(session: Session, document_id: UUID, limit: int, *, before: int | None = None) -> list[Event]:
    """A document's latest events, oldest first; those before the one of this number."""
    numbers = numbers_of(document_id)
    chosen = select(numbers.c.id).order_by(numbers.c.id.desc()).limit(limit)
    return _events(session, chosen if before is None else chosen.where(numbers.c.id < before))


def count_events(session: Session, document_id: UUID) -> int:
    """How many events a document's story has: as long as that stays, nothing has happened.

    Their numbers would not tell: what was begun earlier may be written later.
    """
    count: int = session.execute(select(func.count()).select_from(numbers_of(document_id))).scalar_one()
    return count


def sum_looked_seconds(session: Session, document_id: UUID) -> float | None:
    """For how long people were at a document before they decided or put it off, together; None where nothing says."""
    seconds = func.sum(events.c.data["looked_seconds"].astext.cast(Double))
    found: float | None = session.execute(select(seconds).where(events.c.document_id == document_id)).scalar_one()
    return found


def list_story(
    session: Session,
    limit: int,
    *,
    kind: EventKind | None = None,
    actor: str | None = None,
    types: Collection[str] | None = None,
    before: int | None = None,
) -> list[Event]:
    """The latest events, newest first, those before the one of this number. `types`: only of documents of these.

    Looks through 200,000 of them where only some are wanted.
    """
    query = select(events).order_by(events.c.id.desc())
    if before is not None:
        query = query.where(events.c.id < before)
    if kind is not None or actor is not None or types is not None:
        latest = query.limit(LOOKED_THROUGH).subquery()
        query = select(latest).order_by(latest.c.id.desc())
        for column, wanted in ((latest.c.kind, kind), (latest.c.actor, actor)):
            query = query if wanted is None else query.where(column == wanted)
        if types is not None:
            query = query.join(documents, documents.c.id == latest.c.document_id).where(TYPE.in_(types))
    return [_event(row) for row in session.execute(query.limit(limit))]


def _events(session: Session, chosen: Select[tuple[int]]) -> list[Event]:
    """The events of these numbers, oldest first."""
    numbers = chosen.subquery()
    rows = session.execute(select(events).join(numbers, numbers.c.id == events.c.id).order_by(events.c.id))
    return [_event(row) for row in rows]


def _event(row: Row[Any]) -> Event:
    come, go = (Status(word) if word else None for word in (row.from_status, row.to_status))
    return Event(row.id, row.at, row.document_id, row.kind, row.actor, come, go, row.data)
