"""The visible words of each document's pages, in places of the file's pages, so that people can take them over."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from docpipe.document import FiledPage
from docpipe.store.review_tables import page_words

PlacedWord = tuple[str, float, float, float, float]  # text, x0, y0, x1, y1 in fractions of the file's page


def put_words(session: Session, document_id: UUID, pages: Sequence[FiledPage]) -> None:
    """Keep the words of a document's pages, in the place of those of an earlier reading."""
    rows = [{"document_id": document_id, "page_no": page.page_no, "words": _words(page)} for page in pages]
    if rows:
        kept = insert(page_words).values(rows)
        session.execute(
            kept.on_conflict_do_update(index_elements=["document_id", "page_no"], set_={"words": kept.excluded.words})
        )


def list_words(session: Session, document_id: UUID, page_no: int) -> list[PlacedWord] | None:
    """The words of one page in the file's order; None where none were kept. Of a part, only its own pages."""
    page = (page_words.c.document_id == document_id) & (page_words.c.page_no == page_no)
    found = session.execute(select(page_words.c.words).where(page)).scalar_one_or_none()
    return None if found is None else [(word[0], word[1], word[2], word[3], word[4]) for word in found]


def _words(page: FiledPage) -> list[list[str | float]]:
    return [[word.text, *(round(side, 4) for side in word.box)] for word in page.words]
