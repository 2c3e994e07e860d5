"""The documents: added once for the same bytes, moved from status to status with an event beside every move.

The documents found in a file share its bytes; the file's own document stands for it, and they are its parts.
"""

import secrets
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from docpipe.document import Reason
from docpipe.errors import DocumentNotFound, IllegalMove
from docpipe.job import JobKind, JobState, Priority
from docpipe.lifecycle import Status, advance
from docpipe.store.decisions import DecisionKind, add_decision
from docpipe.store.events import EventKind, add_event
from docpipe.store.jobs import add_job
from docpipe.store.notices import add_notices
from docpipe.store.reviews import close_review, find_review
from docpipe.store.tables import documents, jobs

ONE = select(documents).where(documents.c.id == bindparam("wanted"))  # made once: it is asked all the time
TYPE = func.coalesce(documents.c.document_type, documents.c.wanted_type)


@dataclass(frozen=True, slots=True)
class Document:
    """A document as the store keeps it. `wanted_type` is the sender's word, `document_type` the reader's.

    Of a part of a file, `parent_id` is the file's own document and `pages` those of the file that it takes; else None.
    """

    id: UUID
    sha256: str
    file_name: str
    media_type: str
    byte_count: int
    wanted_type: str | None
    document_type: str | None
    page_count: int | None
    priority: Priority
    status: Status
    reasons: tuple[Reason, ...]
    version: int
    received_at: datetime
    changed_at: datetime
    parent_id: UUID | None = None
    pages: tuple[int, ...] | None = None

    @property
    def known_type(self) -> str | None:
        """What it was read as, or else what its sender said that it is."""
        return self.document_type or self.wanted_type


def add_document(
    session: Session,
    *,
    sha256: str,
    file_name: str,
    media_type: str,
    byte_count: int,
    wanted_type: str | None,
    priority: Priority,
) -> UUID | None:
    """Add a received document, or give None where one with the same bytes is there (waits for one being added)."""
    row = {"id": new_id(), "sha256": sha256, "file_name": file_name, "media_type": media_type}
    row |= {"byte_count": byte_count, "wanted_type": wanted_type, "priority": priority, "status": Status.RECEIVED}
    of_files = documents.c.parent_id.is_(None)
    statement = insert(documents).values(**row).on_conflict_do_nothing(index_elements=["sha256"], index_where=of_files)
    return session.execute(statement.returning(documents.c.id)).scalar_one_or_none()


def find_by_sha256(session: Session, sha256: str) -> Document | None:
    """The document of the file with these bytes."""
    file = (documents.c.sha256 == sha256) & documents.c.parent_id.is_(None)
    row = session.execute(select(documents).where(file)).one_or_none()
    return as_document(row) if row else None


def find_document(session: Session, document_id: UUID | str) -> Document | None:
    """The document with this id; None also for what is no id at all."""
    try:
        wanted = document_id if isinstance(document_id, UUID) else UUID(document_id)
    except ValueError:
        return None
    row = session.execute(ONE, {"wanted": wanted}).one_or_none()
    return as_document(row) if row else None


def get_document(session: Session, document_id: UUID | str) -> Document:
    """The document with this id, or DocumentNotFound."""
    found = find_document(session, document_id)
    if found is None:
        raise DocumentNotFound(str(document_id))
    return found


def lock_document(session: Session, document_id: UUID) -> Document:
    """The document with this id, kept from others' changes until the transaction ends, or DocumentNotFound."""
    wanted = select(documents).where(documents.c.id == document_id).with_for_update(key_share=True)
    row = session.execute(wanted).one_or_none()
    if row is None:
        raise DocumentNotFound(str(document_id))
    return as_document(row)


def list_documents(
    session: Session,
    limit: int = 50,
    status: Status | None = None,
    *,
    types: Collection[str] | None = None,
    before: UUID | None = None,
) -> list[Document]:
    """The latest documents, newest first, of one status or of all; `before`: only those that came before this one.

    `types`: only documents of these, by what they were read as, or else by what their sender said that they are.
    """
    query = select(documents).order_by(documents.c.id.desc()).limit(limit)
    if status is not None:
        query = query.where(documents.c.status == status)
    if types is not None:
        query = query.where(TYPE.in_(types))
    if before is not None:
        query = query.where(documents.c.id < before)
    return [as_document(row) for row in session.execute(query)]


def list_parts(session: Session, parent_id: UUID) -> list[Document]:
    """The documents in a file that held several, in the order of their pages; without those that were replaced."""
    current = (documents.c.parent_id == parent_id) & (documents.c.status != Status.REPLACED)
    query = select(documents).where(current).order_by(documents.c.pages)
    return [as_document(row) for row in session.execute(query)]


def add_part(
    session: Session,
    parent: Document,
    pages: Sequence[int],
    document_type: str | None,
    actor: str,
    status: Status = Status.PROCESSING,
    wanted_type: str | None = None,
) -> UUID:
    """Add a document that was found in a file, as being read; in the transaction that says what became of it."""
    same = {name: getattr(parent, name) for name in ("sha256", "file_name", "media_type", "byte_count", "priority")}
    part_id = new_id()
    row = {"id": part_id, "parent_id": parent.id, "pages": list(pages), "received_at": parent.received_at, **same}
    row |= {"document_type": document_type, "wanted_type": wanted_type, "page_count": len(pages), "status": status}
    session.execute(insert(documents).values(**row))
    told = {"parent": str(parent.id), "pages": list(pages)}
    add_event(session, EventKind.FOUND, actor, part_id, to_status=status, data=told)
    return part_id


def list_changed(session: Session, since: datetime) -> list[Document]:
    """The documents that came or moved at that time or later, in that order."""
    query = select(documents).where(documents.c.changed_at >= since).order_by(documents.c.changed_at, documents.c.id)
    return [as_document(row) for row in session.execute(query)]


def count_by_status(session: Session) -> dict[Status, int]:
    """How many documents stand where; every status is named, with 0 where there is none."""
    rows = session.execute(select(documents.c.status, func.count()).group_by(documents.c.status)).all()
    counted = {Status(word): count for word, count in rows}
    return {status: counted.get(status, 0) for status in Status}


def move(
    session: Session,
    document_id: UUID,
    to: Status,
    event: EventKind,
    actor: str,
    *,
    reasons: Sequence[Reason] = (),
    data: Mapping[str, Any] | None = None,
    **columns: Any,
) -> None:
    """Move a document under a row lock; the story and the notices to webhooks are written in the same transaction.

    IllegalMove, DocumentNotFound. `columns` are further columns that change with it.
    """
    locked = select(documents.c.status).where(documents.c.id == document_id).with_for_update()
    status = session.execute(locked).scalar_one_or_none()
    if status is None:
        raise DocumentNotFound(str(document_id))
    come, go = Status(status), advance(Status(status), to)
    told = [reason.as_json() for reason in reasons]
    changes = {"status": go, "reasons": told, "version": documents.c.version + 1, "changed_at": func.now()}
    session.execute(update(documents).where(documents.c.id == document_id).values(**changes, **columns))
    if come is Status.NEEDS_REVIEW:
        close_review(session, document_id)
    codes = {"reasons": [reason.code for reason in reasons]} if reasons else {}
    add_event(session, event, actor, document_id, from_status=come, to_status=go, data={**codes, **(data or {})})
    add_notices(session, document_id)


def make_more_urgent(session: Session, document_id: UUID, priority: Priority) -> bool:
    """Let a document that still waits stand in a more urgent line; False where it already does, or has been taken."""
    waiting = (jobs.c.document_id == document_id) & (jobs.c.state == JobState.WAITING) & (jobs.c.priority > priority)
    moved = session.execute(update(jobs).where(waiting).values(priority=priority).returning(jobs.c.id)).all()
    if moved:
        session.execute(update(documents).where(documents.c.id == document_id).values(priority=priority))
    return bool(moved)


def retry_document(
    session: Session,
    document_id: UUID | str,
    actor: str = "cli",
    document_type: str | None = None,
    *,
    types: Collection[str] | None = None,
) -> Document:
    """Put a failed document back in line, or try a waiting delivery at once; it gets all its attempts anew.

    With a `document_type` a document that needs review is read again too, as that type. A file that was split stays so:
    those of its parts are tried again that can be, with `types` only parts known to be of these. DocumentNotFound;
    IllegalMove where there is nothing to retry.
    """
    document = get_document(session, document_id)
    if document.status is Status.SPLIT:
        mine = [part for part in list_parts(session, document.id) if types is None or part.known_type in types]
        parts = [part for part in mine if _may_retry(part, document_type)]
        if not parts:
            raise IllegalMove("It was split, and none of its parts can be tried again.")
        for part in parts:
            _retry(session, part, actor, document_type)
    elif _may_retry(document, document_type):
        _retry(session, document, actor, document_type)
    else:
        raise IllegalMove(
            f"It is {document.status}; only a failed document, a delivery that waits, or, with a type, a document that "
            "needs review can be tried again."
        )
    return get_document(session, document.id)


def _may_retry(document: Document, document_type: str | None) -> bool:
    further = Status.NEEDS_REVIEW if document_type else Status.ACCEPTED
    return document.status in {Status.FAILED, further}


def _retry(session: Session, document: Document, actor: str, document_type: str | None) -> None:
    if document.status is Status.ACCEPTED:
        _deliver_now(session, document, actor)
        return
    meant: dict[str, Any] = {"wanted_type": document_type} if document_type else {}
    move(session, document.id, Status.RECEIVED, EventKind.RETRIED, actor, data=meant, **meant)
    if document.status is Status.NEEDS_REVIEW:
        _keep_draft(session, document.id, actor)
    add_job(session, document.id, JobKind.READ, document.priority)


def _keep_draft(session: Session, document_id: UUID, actor: str) -> None:
    """Keep what somebody had typed into the reading that is replaced: its review begins with an empty draft again."""
    review = find_review(session, document_id)
    if review and review.draft.edits:
        version = get_document(session, document_id).version - 1  # that on which it was typed
        add_decision(session, document_id, DecisionKind.RETYPED, actor, version, edits=review.draft.edits)


def _deliver_now(session: Session, document: Document, actor: str) -> None:
    waiting = (jobs.c.document_id == document.id) & (jobs.c.state == JobState.WAITING)
    session.execute(update(jobs).where(waiting).values(due_at=func.now()))
    add_event(session, EventKind.RETRIED, actor, document.id)


def new_id() -> UUID:
    """An id that sorts by time (RFC 9562, version 7): 48 bits of milliseconds, then chance."""
    number = time.time_ns() // 1_000_000 << 80 | secrets.randbits(80)
    number = number & ~(0xF000 << 64) | 0x7000 << 64
    return UUID(int=number & ~(0xC000 << 48) | 0x8000 << 48)


def as_document(row: Row[Any]) -> Document:
    """A row of the table as the value that the rest of docpipe sees."""
    values = {name: getattr(row, name) for name in Document.__dataclass_fields__}
    reasons = tuple(Reason(**reason) for reason in row.reasons)
    pages = tuple(row.pages) if row.pages is not None else None
    return Document(**{**values, "status": Status(row.status), "reasons": reasons, "pages": pages})
