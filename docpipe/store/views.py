"""Who saw a document's values or pages: told in its story, though not at every look."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from docpipe.store.events import EventKind, add_event
from docpipe.store.tables import events

ONCE_IN = timedelta(hours=1)
SAME = (events.c.document_id == bindparam("wanted")) & (events.c.actor == bindparam("who"))
TOLD = select(events.c.id).where(SAME, events.c.kind == EventKind.VIEWED, events.c.at > func.now() - ONCE_IN).limit(1)


def note_view(session: Session, actor: str, document_id: UUID) -> None:
    """Tell that somebody saw it, unless that was told not long ago."""
    if session.execute(TOLD, {"wanted": document_id, "who": actor}).first() is None:
        add_event(session, EventKind.VIEWED, actor, document_id)
