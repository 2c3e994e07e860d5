"""The documents into which a person cut a file: added to be read, and those in whose place they come.

What stands in another's place is decided elsewhere (`docpipe.review.cutting`).
"""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from docpipe.job import JobKind
from docpipe.lifecycle import Status
from docpipe.store.documents import Document, add_part, as_document
from docpipe.store.events import EventKind
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
    part_id = add_part(session, file, pages, None, actor, Status.RECEIVED, wanted_type)
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
