"""Documents looked for by what their files are called, or by many ids."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from docpipe.lifecycle import Status
from docpipe.store.documents import TYPE, Document, as_document
from docpipe.store.tables import documents

LOOKED_THROUGH = 100_000  # of the latest documents: a name is looked for row by row


def search_documents(
    session: Session, words: str, limit: int, status: Status | None = None, types: Collection[str] | None = None
) -> list[UUID]:
    """The ids of the latest documents in whose file's name the words stand, in whatever case; newest first.

    Looks through the latest 100,000 documents. `types` as in `list_documents`.
    """
    latest = select(documents.c.id).order_by(documents.c.id.desc()).limit(LOOKED_THROUGH)
    named = documents.c.file_name.icontains(words, autoescape=True)
    query = select(documents.c.id).where(documents.c.id.in_(latest), named).order_by(documents.c.id.desc()).limit(limit)
    if status is not None:
        query = query.where(documents.c.status == status)
    if types is not None:
        query = query.where(TYPE.in_(types))
    return list(session.execute(query).scalars())


def find_documents(session: Session, document_ids: Collection[UUID]) -> dict[UUID, Document]:
    """The documents with these ids, those that are there."""
    rows = session.execute(select(documents).where(documents.c.id.in_(document_ids)))
    return {row.id: as_document(row) for row in rows}
