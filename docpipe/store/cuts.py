"""The documents into which a person cut a file: added to be read, and those in whose place they come.

What stands in another's place is decided elsewhere (`docpipe.review.cutting`).
"""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from docpipe.job import JobKind
from docpipe.lifecycle import Status
from docpipe.store.documents import Document, as_document, new_id
from docpipe.store.events import EventKind, add_event
from docpipe.store.jobs import add_job
from docpipe.store.readings import find_reading
from docpipe.store.tables import documents, events


def lock_parts(session: Session, file_id: UUID) -> list[Document]:
    """The documents in a file, in the order of their pages, kept from others' changes; lock the file before."""
    current = (documents.c.parent_id == file_id) & (documents.c.status != Status.REPLACED)
    held = select(documents).where(current).order_by(documents.c.id).with_for_update(key_share=True)
    return sorted((as_document(row) for row in session.execute(held)), key=lambda part: part.pages or ())


def add_cut_part(session: Session, file: Document, pages: Sequence[int], wanted_type: str | None, actor: str) -> UUID:
    """Add a document that a person cut out of a file, with the job that reads it; None as type to find it out."""
    same = {name: getattr(file, name) for name in ("sha256", "file_name", "media_type", "byte_count", "priority")}
    part_id = new_id()
    row = {"id": part_id, "parent_id": file.id, "pages": list(pages), "received_at": file.received_at, **same}
    meant = {"wanted_type": wanted_type, "page_count": len(pages), "status": Status.RECEIVED}
    session.execute(insert(documents).values(**row, **meant))
    told = {"parent": str(file.id), "pages": list(pages)}
    add_event(session, EventKind.FOUND, actor, part_id, to_status=Status.RECEIVED, data=told)
    add_job(session, part_id, JobKind.READ, file.priority)
    return part_id


def list_handed_over(session: Session, document_ids: Collection[UUID]) -> set[UUID]:
    """Those whose result was handed over at any time, whatever came of them since."""
    delivered = (events.c.kind == EventKind.DELIVERED) & events.c.document_id.in_(document_ids)
    return set(session.execute(select(events.c.document_id).where(delivered).distinct()).scalars())


def count_pages(session: Session, file: Document) -> int:
    """The pages of a file that was read, blank ones too; 0 where nobody knows."""
    reading = find_reading(session, file.id)
    return max(file.page_count or 0, (reading.result.get("page_count") or 0) if reading else 0)
