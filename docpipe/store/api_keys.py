"""The keys of other systems. Only hashes are kept; a key is never removed, as the story names it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from docpipe.store.documents import new_id
from docpipe.store.people_tables import api_keys


@dataclass(frozen=True, slots=True)
class ApiKey:
    """What is known of a key; not the key itself. `document_types`: all where it is None."""

    id: UUID
    name: str
    scopes: tuple[str, ...]
    document_types: tuple[str, ...] | None
    created_by: str
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None
    used_at: datetime | None

    @property
    def actor(self) -> str:
        """What events call the system that holds it."""
        return f"key:{self.name}"

    @property
    def state(self) -> str:
        """`live`, `over`, `revoked`."""
        over = self.expires_at <= datetime.now(UTC)
        return "revoked" if self.revoked_at else "over" if over else "live"


COLUMNS = tuple(api_keys.c[name] for name in ApiKey.__dataclass_fields__)


def add_key(
    session: Session,
    name: str,
    key_hash: bytes,
    scopes: Sequence[str],
    document_types: Sequence[str] | None,
    expires_at: datetime,
    created_by: str,
) -> ApiKey | None:
    """Add a key; None where its name was ever used."""
    row = {"id": new_id(), "name": name, "key_hash": key_hash, "scopes": list(scopes), "created_by": created_by}
    row |= {"document_types": None if document_types is None else list(document_types), "expires_at": expires_at}
    statement = insert(api_keys).values(**row).on_conflict_do_nothing(index_elements=["name"]).returning(*COLUMNS)
    added = session.execute(statement).one_or_none()
    return _key(added) if added else None


def find_live_key(session: Session, key_hash: bytes) -> ApiKey | None:
    """The key with this hash, unless its time is over or it was revoked."""
    live = (api_keys.c.expires_at > func.now()) & api_keys.c.revoked_at.is_(None)
    row = session.execute(select(*COLUMNS).where(api_keys.c.key_hash == key_hash, live)).one_or_none()
    return _key(row) if row else None


def find_key(session: Session, name: str) -> ApiKey | None:
    """The key of this name, live or not."""
    row = session.execute(select(*COLUMNS).where(api_keys.c.name == name)).one_or_none()
    return _key(row) if row else None


def list_keys(session: Session) -> list[ApiKey]:
    """All keys, live or not, by name."""
    return [_key(row) for row in session.execute(select(*COLUMNS).order_by(api_keys.c.name))]


def touch_key(session: Session, key_id: UUID, every: timedelta) -> None:
    """Note that the key is used, once in so long at most."""
    stale = api_keys.c.used_at.is_(None) | (api_keys.c.used_at < func.now() - every)
    session.execute(update(api_keys).where(api_keys.c.id == key_id, stale).values(used_at=func.now()))


def revoke_key(session: Session, key_id: UUID) -> bool:
    """Let the key open nothing from now on; False where that was so already."""
    live = (api_keys.c.id == key_id) & api_keys.c.revoked_at.is_(None)
    revoked = update(api_keys).where(live).values(revoked_at=func.now()).returning(api_keys.c.id)
    return session.execute(revoked).one_or_none() is not None


def _key(row: Row[Any]) -> ApiKey:
    types = None if row.document_types is None else tuple(row.document_types)
    values = {name: getattr(row, name) for name in ApiKey.__dataclass_fields__}
    return ApiKey(**{**values, "scopes": tuple(row.scopes), "document_types": types})
