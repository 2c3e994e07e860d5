"""Which request a sender's idempotency key was used for, so that a request sent twice is done once."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from docpipe.errors import KeyReused
from docpipe.store.people_tables import idempotency_keys

LIFETIME = timedelta(days=1)
AT_ONCE = 20  # old keys that go with every new one


def use_key(session: Session, owner: str, key: str, request_hash: bytes) -> UUID | None:
    """Use a key for a request: None where it is new, else the document that the same request gave.

    Waits for a transaction that is using the same key. KeyReused where it was used for another request.
    """
    _forget_old_keys(session)
    row = {"owner": owner, "key": key, "request_hash": request_hash}
    used = insert(idempotency_keys).values(**row).on_conflict_do_nothing().returning(idempotency_keys.c.key)
    if session.execute(used).one_or_none():
        return None
    known = session.execute(select(idempotency_keys).where(_is(owner, key))).one()
    if known.request_hash != request_hash:
        raise KeyReused
    document_id: UUID = known.document_id
    return document_id


def keep_answer(session: Session, owner: str, key: str, document_id: UUID) -> None:
    """Say which document the request gave, in the transaction that used the key."""
    session.execute(update(idempotency_keys).where(_is(owner, key)).values(document_id=document_id))


def _is(owner: str, key: str) -> ColumnElement[bool]:
    return (idempotency_keys.c.owner == owner) & (idempotency_keys.c.key == key)


def _forget_old_keys(session: Session) -> None:
    """Let go of a few keys whose time is over; of two who do so at once none waits for the other."""
    of = (idempotency_keys.c.owner, idempotency_keys.c.key)
    old = select(*of).where(idempotency_keys.c.created_at < func.now() - LIFETIME)
    first = old.order_by(idempotency_keys.c.created_at).limit(AT_ONCE).with_for_update(skip_locked=True)
    session.execute(delete(idempotency_keys).where(tuple_(*of).in_(first)))
