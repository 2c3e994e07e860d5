"""Who saw a document's values or pages: told in its story, though not at every look."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from docpipe.store.events import EventKind, add_event
from docpipe.store.tables import events

ONCE_IN = timedelta(hours=1)


def note_view(session: Session, actor: str, document_id: UUID) -> None:
    """Tell that somebody saw it, unless that was told not long ago."""
    same = (events.c.document_id == document_id) & (events.c.kind == EventKind.VIEWED) & (events.c.actor == actor)
    told = select(events.c.id).where(same, events.c.at > func.now() - ONCE_IN).limit(1)
    if session.execute(told).first() is None:
        add_event(session, EventKind.VIEWED, actor, document_id)
