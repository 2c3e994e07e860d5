"""The forms of answers that several routes share, as OpenAPI tells them; and what requests' values may look like."""

from datetime import datetime
from typing import Annotated, Any, Generic, TypeVar
from uuid import UUID

from fastapi import Query
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from docpipe.errors import BadRequest
from docpipe.job import Priority
from docpipe.lifecycle import Status
from docpipe.outcome import pages_in_words
from docpipe.store.documents import Document

PLAIN = r"^[^\x00-\x1f\x7f]*$"  # one line, without what a database or a terminal minds
Plain = Annotated[str, StringConstraints(max_length=300, pattern=PLAIN)]
TypeName = Annotated[str, StringConstraints(min_length=1, max_length=100, pattern=PLAIN)]
Words = Annotated[str, StringConstraints(max_length=2000, pattern=r"^[^\x00]*$")]
Limit = Annotated[int, Query(ge=1, le=200, description="How many at most.")]
After = Annotated[
    str | None,
    Query(max_length=500, pattern=PLAIN, description="`next` of the answer before: begin behind it."),
]
EXAMPLE_ID = "0192f3c1-6d70-7cc4-9f5e-2f6f1f4c8a11"

T = TypeVar("T")


class BadCursor(BadRequest):
    """This is no cursor of this list. Take `next` of the answer before, or leave it out to begin anew."""


class Asked(BaseModel):
    """A body of a request: keys that are not known are refused, as they are most likely misspelt."""

    model_config = ConfigDict(extra="forbid")


class Listed(BaseModel, Generic[T]):
    """A part of a list."""

    items: list[T]
    next: str | None = Field(None, description="Cursor of the next part; null at the end.")


class Done(BaseModel):
    """Nothing more is to be said."""

    done: bool = True


class ReasonShown(BaseModel):
    """Why a document needs a person, or failed."""

    code: str = Field(examples=["sum_does_not_add_up"])
    sentence: str
    field: str | None = None


class PlaceShown(BaseModel):
    """Where something stands on the file's pages."""

    page_no: int
    box: Annotated[list[float], Field(min_length=4, max_length=4)] = Field(
        description="[x0, y0, x1, y1] in fractions of the page, from its top left corner."
    )


class DocumentShown(BaseModel):
    """Where a document stands; not what is in it."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": EXAMPLE_ID,
                    "file": "invoice_01.pdf",
                    "status": "needs_review",
                    "document_type": "invoice",
                    "wanted_type": None,
                    "priority": "normal",
                    "page_count": 1,
                    "pages": None,
                    "part_of": None,
                    "media_type": "application/pdf",
                    "byte_count": 48213,
                    "sha256": "4f0c…",
                    "version": 3,
                    "received_at": "2026-01-30T09:12:03.120Z",
                    "changed_at": "2026-01-30T09:12:04.871Z",
                    "reasons": [{"code": "sum_does_not_add_up", "sentence": "…", "field": "grand_total"}],
                }
            ]
        }
    )
    id: UUID
    file: str = Field(description="The file's own name, as the sender gave it.")
    status: Status
    document_type: str | None = Field(description="What it was read as; null before that.")
    wanted_type: str | None = Field(description="What the sender, or a person, said that it is.")
    priority: Priority
    page_count: int | None = Field(description="Null before it was read.")
    pages: list[int] | None = Field(description="Of a document in a file with several: the file's pages that it takes.")
    pages_in_words: str | None = None
    part_of: UUID | None = Field(description="The document of the file that it was found in.")
    media_type: str
    byte_count: int
    sha256: str
    version: int = Field(description="Counts every change.")
    received_at: datetime
    changed_at: datetime
    reasons: list[ReasonShown]


class DocumentWithParts(DocumentShown):
    """The same, with the documents that were found in its file."""

    documents: list[DocumentShown] = Field([], description="Of a file that was split: those that you may see.")


def shown(document: Document) -> dict[str, Any]:
    """A document as DocumentShown."""
    told = {name: getattr(document, name) for name in DocumentShown.model_fields if hasattr(document, name)}
    return told | {
        "file": document.file_name,
        "part_of": document.parent_id,
        "pages": list(document.pages) if document.pages else None,
        "pages_in_words": pages_in_words(document.pages) if document.pages else None,
        "reasons": [reason.as_json() for reason in document.reasons],
    }


def id_of_cursor(cursor: str | None) -> UUID | None:
    """The id behind which a list goes on, or BadCursor."""
    try:
        return UUID(cursor) if cursor else None
    except ValueError:
        raise BadCursor from None
