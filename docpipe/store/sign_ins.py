"""Tries to sign in, counted here so that all API processes agree, and the browsers that people are known by.

A try is written before its password is looked at, and removed when that was right: so tries at the same time count.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, insert, select, text
from sqlalchemy.orm import Session

from docpipe.store.people_tables import devices, sign_in_failures

failures = sign_in_failures.c


@dataclass(frozen=True, slots=True)
class Origin:
    """Who tries, as far as can be told. `device_hash`: of a browser that this name is known by, else None."""

    name_hash: bytes
    address: str
    device_hash: bytes | None


@dataclass(frozen=True, slots=True)
class Failures:
    """How many tries failed within a time, and in how many seconds the first of them is forgotten."""

    count: int
    seconds: float


def lock_origin(session: Session, origin: Origin) -> None:
    """Let tries from the same address, and for the same name, wait until this transaction ends."""
    lock = text("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
    for key in (f"sign-in from {origin.address}", f"sign-in as {origin.name_hash.hex()}"):
        session.execute(lock, {"key": key})


def failures_of_device(session: Session, origin: Origin, within: timedelta) -> Failures:
    """Of a known browser."""
    return _count(session, failures.device_hash == origin.device_hash, within)


def failures_of_pair(session: Session, origin: Origin, within: timedelta) -> Failures:
    """For a name from one address, not of a known browser."""
    return _count(session, _stranger() & _of_name(origin) & (failures.address == origin.address), within)


def failures_of_name(session: Session, origin: Origin, within: timedelta) -> Failures:
    """For a name from anywhere, not of a known browser."""
    return _count(session, _stranger() & _of_name(origin), within)


def failures_of_address(session: Session, origin: Origin, within: timedelta) -> Failures:
    """From one address for any name, not of known browsers."""
    return _count(session, _stranger() & (failures.address == origin.address), within)


def add_failure(session: Session, origin: Origin) -> int:
    """Count a try, and give its number."""
    row = {"name_hash": origin.name_hash, "address": origin.address, "device_hash": origin.device_hash}
    failure_id: int = session.execute(insert(sign_in_failures).values(**row).returning(failures.id)).scalar_one()
    return failure_id


def forgive(session: Session, origin: Origin) -> None:
    """Uncount the tries for this name from this address, or of this browser: the right person was there."""
    same = failures.device_hash == origin.device_hash if origin.device_hash else _stranger()
    mine = _of_name(origin) & (failures.address == origin.address) & same
    session.execute(delete(sign_in_failures).where(mine))


def forget_failures(session: Session, after: timedelta) -> None:
    """Remove tries that are so old; one transaction at a time, the others pass by."""
    alone = text("SELECT pg_try_advisory_xact_lock(hashtextextended('docpipe old sign-ins', 0))")
    if session.execute(alone).scalar_one():
        session.execute(delete(sign_in_failures).where(failures.at < func.now() - after))


def add_device(session: Session, token_hash: bytes, user_id: UUID, *, at_most: int) -> None:
    """Know a browser as this person's; of more than `at_most` the oldest is forgotten."""
    session.execute(insert(devices).values(token_hash=token_hash, user_id=user_id))
    newest = select(devices.c.token_hash).where(devices.c.user_id == user_id)
    kept = newest.order_by(devices.c.created_at.desc(), devices.c.token_hash).limit(at_most)
    session.execute(delete(devices).where(devices.c.user_id == user_id, devices.c.token_hash.not_in(kept)))


def is_device_of(session: Session, token_hash: bytes, user_id: UUID, within: timedelta) -> bool:
    """Whether this browser is known as this person's, and not for too long."""
    fresh = devices.c.created_at > func.now() - within
    query = select(devices.c.user_id).where(devices.c.token_hash == token_hash, devices.c.user_id == user_id, fresh)
    return session.execute(query).one_or_none() is not None


def forget_devices(session: Session, user_id: UUID) -> None:
    """Know no browser as this person's any more."""
    session.execute(delete(devices).where(devices.c.user_id == user_id))


def _count(session: Session, which: ColumnElement[bool], within: timedelta) -> Failures:
    oldest = func.min(failures.at) + within - func.now()
    query = select(func.count(), func.extract("epoch", oldest)).where(which, failures.at > func.now() - within)
    row: Any = session.execute(query).one()
    return Failures(row[0], float(row[1] or 0.0))


def _stranger() -> ColumnElement[bool]:
    return failures.device_hash.is_(None)


def _of_name(origin: Origin) -> ColumnElement[bool]:
    return failures.name_hash == origin.name_hash
