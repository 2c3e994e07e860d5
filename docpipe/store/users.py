"""The people: added, found, let in by an invitation, disabled. They are never removed, as the story names them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select, text, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from docpipe.store.documents import new_id
from docpipe.store.people_tables import users

INVITATION_OVER: Mapping[str, Any] = {"invitation_hash": None, "invited_until": None}


@dataclass(frozen=True, slots=True)
class User:
    """A person. `password_hash` is None before the first invitation is taken up."""

    id: UUID
    name: str
    full_name: str
    password_hash: str | None
    invited_until: datetime | None
    created_at: datetime
    disabled_at: datetime | None

    @property
    def actor(self) -> str:
        """What events call this person."""
        return f"user:{self.name}"

    @property
    def may_enter(self) -> bool:
        """Whether this person may sign in at all, given the right password."""
        return self.password_hash is not None and self.disabled_at is None


COLUMNS = tuple(users.c[name] for name in User.__dataclass_fields__)


def add_user(session: Session, name: str, full_name: str) -> User | None:
    """Add a person who cannot sign in yet; None where the name is in use."""
    row = {"id": new_id(), "name": name, "full_name": full_name}
    statement = insert(users).values(**row).on_conflict_do_nothing(index_elements=["name"]).returning(*COLUMNS)
    return _user(session.execute(statement).one_or_none())


def find_user(session: Session, name: str, *, lock: bool = False) -> User | None:
    """The person of this name. `lock`: nobody else changes them before this transaction ends."""
    query = select(*COLUMNS).where(users.c.name == name)
    return _user(session.execute(query.with_for_update(key_share=True) if lock else query).one_or_none())


def find_user_by_id(session: Session, user_id: UUID) -> User | None:
    """The person of this id."""
    return _user(session.execute(select(*COLUMNS).where(users.c.id == user_id)).one_or_none())


def find_invited(session: Session, invitation_hash: bytes, *, lock: bool = False) -> User | None:
    """The person whose open invitation this is; with `lock` a second taker waits, and then finds none."""
    still_open = (users.c.invitation_hash == invitation_hash) & (users.c.invited_until > func.now())
    query = select(*COLUMNS).where(still_open, users.c.disabled_at.is_(None))
    return _user(session.execute(query.with_for_update(key_share=True) if lock else query).one_or_none())


def list_users(session: Session) -> list[User]:
    """Everybody, by name."""
    return [User(*row) for row in session.execute(select(*COLUMNS).order_by(users.c.name))]


def has_users(session: Session) -> bool:
    """Whether there is anybody at all."""
    return session.execute(select(select(users.c.id).exists())).scalar_one()


def keep_invitation(session: Session, user_id: UUID, invitation_hash: bytes, lasting: timedelta) -> None:
    """Let this invitation be the person's only one, for as long as that from now on."""
    _change(session, user_id, invitation_hash=invitation_hash, invited_until=func.now() + lasting)


def keep_password(session: Session, user_id: UUID, password_hash: str) -> None:
    """Set the password; any open invitation is over."""
    _change(session, user_id, password_hash=password_hash, **INVITATION_OVER)


def keep_password_hash(session: Session, user_id: UUID, password_hash: str) -> None:
    """Keep the same password in another form."""
    _change(session, user_id, password_hash=password_hash)


def keep_full_name(session: Session, user_id: UUID, full_name: str) -> None:
    """Set how the person is called on screens."""
    _change(session, user_id, full_name=full_name)


def disable(session: Session, user_id: UUID) -> None:
    """Keep the person out; any open invitation is over."""
    _change(session, user_id, disabled_at=func.now(), **INVITATION_OVER)


def enable(session: Session, user_id: UUID) -> None:
    """Let the person in again."""
    _change(session, user_id, disabled_at=None)


def lock_admins(session: Session) -> None:
    """Let nobody else take rights of administrators away before this transaction ends."""
    session.execute(text("SELECT pg_advisory_xact_lock(hashtextextended('docpipe administrators', 0))"))


def _change(session: Session, user_id: UUID, **changes: Any) -> None:
    session.execute(update(users).where(users.c.id == user_id).values(**changes))


def _user(row: Row[Any] | None) -> User | None:
    return User(**{name: getattr(row, name) for name in User.__dataclass_fields__}) if row else None
