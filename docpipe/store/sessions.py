"""The sessions of people who have signed in. Only hashes of their tokens are kept; all times are the database's."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Interval, Select, bindparam, delete, func, insert, select, update
from sqlalchemy.orm import Session

from docpipe.store.people_tables import sessions, users


@dataclass(frozen=True, slots=True)
class LiveSession:
    """A session that has not ended, and whose it is."""

    user_id: UUID
    name: str
    full_name: str
    ends_at: datetime
    unseen: timedelta  # since it was last noted that it is used


def _live() -> Select[Any]:
    """A session that has not ended, with its person, by the hash of its token."""
    idle = bindparam("idle", type_=Interval)
    live = (sessions.c.ends_at > func.now()) & (sessions.c.seen_at > func.now() - idle) & users.c.disabled_at.is_(None)
    columns = (users.c.id, users.c.name, users.c.full_name, sessions.c.ends_at, func.now() - sessions.c.seen_at)
    return select(*columns).join_from(sessions, users).where(sessions.c.token_hash == bindparam("wanted"), live)


LIVE = _live()  # made once, as every request asks it


def add_session(session: Session, token_hash: bytes, user_id: UUID, address: str, lasting: timedelta) -> datetime:
    """Begin a session, and give its end. Those of others that have ended are forgotten."""
    session.execute(delete(sessions).where(sessions.c.ends_at < func.now() - timedelta(days=1)))
    row = {"token_hash": token_hash, "user_id": user_id, "address": address, "ends_at": func.now() + lasting}
    ends_at: datetime = session.execute(insert(sessions).values(**row).returning(sessions.c.ends_at)).scalar_one()
    return ends_at


def find_session(session: Session, token_hash: bytes, idle: timedelta) -> LiveSession | None:
    """The session, unless it has ended, was unused for longer than `idle`, or its person is disabled."""
    row = session.execute(LIVE, {"wanted": token_hash, "idle": idle}).one_or_none()
    return LiveSession(*row) if row else None


def touch_session(session: Session, token_hash: bytes) -> None:
    """Note that the session is used."""
    session.execute(update(sessions).where(sessions.c.token_hash == token_hash).values(seen_at=func.now()))


def end_session(session: Session, token_hash: bytes) -> UUID | None:
    """End a session, and say whose it was."""
    ended = delete(sessions).where(sessions.c.token_hash == token_hash).returning(sessions.c.user_id)
    return session.execute(ended).scalar_one_or_none()


def end_sessions(session: Session, user_id: UUID) -> None:
    """End all sessions of a person."""
    session.execute(delete(sessions).where(sessions.c.user_id == user_id))
