"""The story of every document: rows that are only ever added."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Subquery, insert, select
from sqlalchemy.orm import Session

from docpipe.lifecycle import Status
from docpipe.store.tables import events, exported


class EventKind(StrEnum):
    """What happened."""

    RECEIVED = "received"  # a document came in
    FOUND = "found"  # a document was found in a file that holds several
    DUPLICATE = "duplicate"  # the same bytes came again
    CLAIMED = "claimed"  # a worker took its job
    READ = "read"  # it was read, and the decision was made
    HANDED_BACK = "handed_back"  # a stopping worker gave its job back
    LEASE_EXPIRED = "lease_expired"  # the worker gave no more sign of life
    PUT_OFF = "put_off"  # the attempt failed; it is tried again later
    FAILED = "failed"  # given up, with a reason
    RETRIED = "retried"  # a person put it back in line
    DELIVERED = "delivered"  # its result was handed over
    CLAIM_TAKEN = "claim_taken"  # a person took its review
    CLAIM_GIVEN_UP = "claim_given_up"  # and gave it back
    POSTPONED = "postponed"  # a person put its review off
    CORRECTED = "corrected"  # a person changed values; which ones, never what they say
    ACCEPTED = "accepted"  # a person confirmed its values
    REJECTED = "rejected"  # a person turned it away
    RETYPED = "retyped"  # a person said what it is; it is read again
    CUT = "cut"  # a person said how its file falls apart into documents
    REOPENED = "reopened"  # a person sent it back to review
    NOTIFIED = "notified"  # a webhook was told
    NOTICE_DIED = "notice_died"  # a webhook could not be told, and is not tried any more
    VIEWED = "viewed"  # a person saw its pages or values
    EXPORTED = "exported"  # a person took results away, of any number of documents
    SIGNED_IN = "signed_in"  # a person signed in
    SIGN_IN_FAILED = "sign_in_failed"  # somebody tried to
    SIGNED_OUT = "signed_out"
    USER_CHANGED = "user_changed"  # a user was added, invited, disabled, given or lost a role
    GROUP_CHANGED = "group_changed"
    KEY_CHANGED = "key_changed"  # a key was made or revoked
    WEBHOOK_CHANGED = "webhook_changed"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the story. `actor` is who did it: `worker:host:pid`, `watcher`, `cli:name`, ..."""

    id: int
    at: datetime
    document_id: UUID | None
    kind: str
    actor: str
    from_status: Status | None
    to_status: Status | None
    data: Mapping[str, Any]


def add_event(
    session: Session,
    kind: EventKind,
    actor: str,
    document_id: UUID | None = None,
    *,
    from_status: Status | None = None,
    to_status: Status | None = None,
    data: Mapping[str, Any] | None = None,
) -> None:
    """Write one line of the story, in the transaction of what it tells. `data` never holds a document's content."""
    row = {"kind": kind, "actor": actor, "document_id": document_id, "data": dict(data or {})}
    session.execute(insert(events).values(**row, from_status=from_status, to_status=to_status))


def list_events(session: Session, document_id: UUID) -> list[Event]:
    """A document's story, oldest first."""
    numbers = numbers_of(document_id)
    rows = session.execute(select(events).join(numbers, numbers.c.id == events.c.id).order_by(events.c.id))
    return [_event(row) for row in rows]


def numbers_of(document_id: UUID) -> Subquery:
    """The ids of what tells of a document: of its own events, and of the exports that took it among others."""
    own = select(events.c.id).where(events.c.document_id == document_id)
    taken = select(exported.c.event_id).where(exported.c.document_id == document_id)
    return own.union_all(taken).subquery()


def _event(row: Any) -> Event:
    come, go = (Status(word) if word else None for word in (row.from_status, row.to_status))
    return Event(row.id, row.at, row.document_id, row.kind, row.actor, come, go, row.data)
