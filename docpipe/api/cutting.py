"""How a file falls apart into documents, as a person says it. What is done is `docpipe.review`'s; here is its door."""

from typing import Annotated, Any

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from docpipe import review
from docpipe.api.callers import Served, requires
from docpipe.api.problems import documented
from docpipe.api.review_shapes import Looked, Token, Version
from docpipe.api.seeing import get_for
from docpipe.api.shapes import EXAMPLE_ID, Asked, TypeName, Words
from docpipe.errors import (
    BadCut,
    ClaimLost,
    ClaimTaken,
    CutRefused,
    DocumentNotFound,
    IllegalMove,
    NotAllowed,
    ReviewNotFound,
    StaleVersion,
    UnknownDocumentType,
)
from docpipe.hints import send_hints
from docpipe.job import Queue
from docpipe.lifecycle import Status
from docpipe.permissions import Caller, Permission

router = APIRouter(prefix="/v1", tags=["reviews"])

MOST_PIECES = 10_000

Reviewer = Annotated[Caller, requires(Permission.REVIEW)]
PageNo = Annotated[int, Field(ge=1, le=100_000, description="Of the file, from 1.")]


class PieceAsked(Asked):
    """Pages that are one document, or that belong to none."""

    first: PageNo
    last: PageNo
    document_type: TypeName | None = Field(None, description="What it is; null for the reader to find out.")
    left_out: bool = Field(False, description="These pages belong to no document.")


class CutAsked(Asked):
    """Every page of the file once, in order."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "version": 3,
                    "claim_token": 1,
                    "pieces": [
                        {"first": 1, "last": 2, "document_type": "invoice"},
                        {"first": 3, "last": 3, "left_out": True},
                        {"first": 4, "last": 6},
                    ],
                }
            ]
        }
    )
    version: Version = Field(description="Of the file, as it was shown.")
    claim_token: Token | None = Field(None, description="Of the file's review; none for a file that was split.")
    pieces: Annotated[list[PieceAsked], Field(min_length=1, max_length=MOST_PIECES)]
    why: Words = ""
    seconds: Looked = None


class PieceShown(BaseModel):
    """A document in the file, or pages that belong to none."""

    id: str | None
    first: int
    last: int
    document_type: str | None
    left_out: bool
    status: Status | None
    fixed: str | None = Field(description="Why it cannot be cut otherwise now, and what to do; null where it can.")
    handed_over: bool = Field(description="Its result was handed over at some time.")


class CutShown(BaseModel):
    """How a file falls apart now."""

    id: str = Field(examples=[EXAMPLE_ID])
    file: str
    status: Status
    version: int
    page_count: int
    handed_over: bool
    pieces: list[PieceShown]


class CutDone(BaseModel):
    """What came of a cut: the file, and its documents by their ids."""

    id: str = Field(examples=[EXAMPLE_ID])
    status: Status
    version: int
    added: list[str] = Field(description="Are read now.")
    kept: list[str] = Field(description="Stay as they are.")
    replaced: list[str]


@router.get(
    "/documents/{document_id}/cut",
    response_model=CutShown,
    summary="How a file falls apart into documents",
    responses=documented(DocumentNotFound, NotAllowed),
)
def get_cut(document_id: str, caller: Reviewer, services: Served) -> Any:
    """Of a part of a file, that file."""
    with services.session() as current:
        document = get_for(current, caller, document_id, Permission.REVIEW)
        return review.get_cut(current, caller, document.id)


@router.post(
    "/documents/{document_id}/cut",
    response_model=CutDone,
    summary="Say how a file falls apart into documents",
    responses=documented(
        DocumentNotFound, ReviewNotFound, ClaimTaken, ClaimLost, StaleVersion, BadCut, CutRefused, IllegalMove,
        NotAllowed, UnknownDocumentType,
    ),
)  # fmt: skip
def cut(document_id: str, asked: CutAsked, caller: Reviewer, services: Served) -> Any:
    """A document whose pages and type stay is left alone; each other one is read by itself.

    What was accepted or handed over is never replaced (`cut_refused`): leave its pages as they are, or reopen it first.
    """
    pieces = [review.Piece(**piece.model_dump()) for piece in asked.pieces]
    with services.session() as current:
        document = get_for(current, caller, document_id, Permission.REVIEW)
        done = review.cut(
            current,
            caller,
            document.id,
            services.registry,
            pieces=pieces,
            version=asked.version,
            claim_token=asked.claim_token,
            why=asked.why,
            looked=asked.seconds,
        )
    if done.jobs:
        send_hints(services.settings.broker_url or "", Queue.CPU)
    return done.as_json()
