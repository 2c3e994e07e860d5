"""How many documents were read of late, told from the events."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from docpipe.store.events import EventKind
from docpipe.store.tables import events

LOOKED_THROUGH = 200_000  # of the latest events; a fuller hour is told short
ENDS = (EventKind.READ, EventKind.FAILED)
ATTEMPTED = (*ENDS, EventKind.PUT_OFF)


def count_read(session: Session, minutes: int, each: int) -> list[int]:
    """How many attempts ended with a decision in each `each` minutes of the last `minutes`, oldest first."""
    ago = func.extract("epoch", func.now() - events.c.at) / 60
    latest = select(events.c.kind, ago.label("ago")).order_by(events.c.id.desc()).limit(LOOKED_THROUGH).subquery()
    slot = func.floor(latest.c.ago / each)
    query = select(slot, func.count()).where(latest.c.kind.in_(ENDS), latest.c.ago < minutes).group_by(slot)
    counted = {int(number): count for number, count in session.execute(query)}
    return [counted.get(number, 0) for number in reversed(range(minutes // each))]


def find_last_attempt(session: Session) -> str | None:
    """What came of the latest attempt to read a document: `read`, `failed`, `put_off`; None where none is told of."""
    latest = select(events.c.id, events.c.kind).order_by(events.c.id.desc()).limit(LOOKED_THROUGH).subquery()
    query = select(latest.c.kind).where(latest.c.kind.in_(ATTEMPTED)).order_by(latest.c.id.desc()).limit(1)
    kind: str | None = session.execute(query).scalar_one_or_none()
    return kind
