"""Reviews: the queue, claims, drafts and decisions of people. What they do is `docpipe.review`'s; here is its door."""

from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Response
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from docpipe import review
from docpipe.api.callers import Served, requires
from docpipe.api.documents import TypeQuery
from docpipe.api.problems import documented
from docpipe.api.seeing import get_for
from docpipe.api.services import Services
from docpipe.api.shapes import (
    EXAMPLE_ID,
    After,
    Asked,
    Done,
    Limit,
    Listed,
    ReasonShown,
    TypeName,
    Words,
)
from docpipe.errors import (
    ClaimLost,
    ClaimTaken,
    DocumentNotFound,
    DoubtsRemain,
    IllegalMove,
    ReviewNotFound,
    StaleVersion,
    UnknownDocumentType,
)
from docpipe.hints import send_hints
from docpipe.job import Priority, Queue
from docpipe.lifecycle import Status
from docpipe.permissions import Caller, Permission
from docpipe.store import Session
from docpipe.store.documents import Document
from docpipe.store.reviews import Claim

router = APIRouter(prefix="/v1", tags=["reviews"])

MOST_EDITS = 10_000
LARGEST = 2**31 - 1
LARGEST_TOKEN = 2**63 - 1

Reviewer = Annotated[Caller, requires(Permission.REVIEW)]
Reader = Annotated[Caller, requires(Permission.REVIEW, Permission.RESULTS)]
Reopener = Annotated[Caller, requires(Permission.REOPEN)]
RowNumber = Annotated[int, Field(ge=0, le=99_999)]
Version = Annotated[int, Field(ge=0, le=LARGEST)]
Token = Annotated[int, Field(ge=0, le=LARGEST_TOKEN, description="Of the caller's claim.")]
HELD = documented(DocumentNotFound, ReviewNotFound, ClaimTaken, ClaimLost, StaleVersion)


class ClaimShown(BaseModel):
    """Who is at a review."""

    by: str
    full_name: str
    mine: bool
    until: datetime = Field(description="It ends then, without a further sign of life.")
    token: int | None = Field(None, description="To be sent along with drafts and decisions; only one's own is told.")


class Postponed(BaseModel):
    """A review that was put off."""

    until: datetime | None = Field(description="Null once it is due again.")
    why: str | None


class QueuedShown(BaseModel):
    """A line of the queue."""

    model_config = ConfigDict(extra="allow")
    id: str = Field(examples=[EXAMPLE_ID])
    file: str
    document_type: str
    status: Status
    version: int
    priority: Priority
    received_at: datetime
    severity: Literal["note", "doubt", "severe"] = Field(description="Of the worst finding.")
    doubtful_critical: int = Field(description="How many critical fields are in doubt.")
    reasons: list[ReasonShown]
    claim: ClaimShown | None
    postponed: Postponed | None
    has_draft: bool


class Wanted(Asked):
    """What kind of review is wanted."""

    document_type: TypeName | None = None


class Held(Asked):
    """The claim that somebody holds."""

    token: Token


class PlaceAsked(Asked):
    """Where a value stands on the file's pages."""

    page_no: Annotated[int, Field(ge=1, le=100_000)]
    box: Annotated[list[Annotated[float, Field(ge=0, le=1)]], Field(min_length=4, max_length=4)]


class EditAsked(Asked):
    """One step of a reviewer. Rows keep the numbers that they were read with; added ones go on counting."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"path": ["grand_total"], "kind": "value", "text": "119,00"},
                {"path": ["line_items", 2], "kind": "row_removed"},
            ]
        }
    )
    path: Annotated[list[Annotated[str, Field(max_length=200)] | RowNumber], Field(min_length=1, max_length=3)]
    kind: review.EditKind
    text: Annotated[str, Field(max_length=10_000)] | None = None
    value: Annotated[str, Field(max_length=10_000)] | bool | None = None
    provenance: PlaceAsked | Annotated[list[PlaceAsked], Field(max_length=200)] | None = None
    why: Words | None = None
    position: RowNumber | None = None


Edits = Annotated[list[EditAsked], Field(max_length=MOST_EDITS)]


class DraftAsked(Asked):
    """All edits made so far; they replace those of the draft that they are based on."""

    claim_token: Token
    base_version: Version = Field(description="Of the draft as it was shown or saved last; 0 where there was none.")
    edits: Edits


class DraftShown(BaseModel):
    """What the edits come to."""

    model_config = ConfigDict(extra="allow")
    version: int
    fields: dict[str, Any] = Field(description="As in results, with the edits applied.")
    findings: list[dict[str, Any]] = Field(description="What still speaks against them.")


class DecisionAsked(Asked):
    """On what somebody decides: the version that they saw, by the claim that they hold."""

    claim_token: Token
    version: Version = Field(description="Of the document, as it was shown.")


class Acceptance(DecisionAsked):
    """The values are right."""

    edits: Edits | None = Field(None, description="Null for those of the draft.")
    draft_version: Version | None = Field(None, description="Of the draft, where it matters that it is that one.")
    confirmed: Annotated[list[Annotated[str, Field(max_length=500)]], Field(max_length=1000)] = Field(
        [], description="Codes or keys of findings that are accepted on purpose."
    )
    why: Words = ""


class Rejection(DecisionAsked):
    """The document is turned away."""

    why: Words


class Retyping(DecisionAsked):
    """The document is something else."""

    document_type: TypeName
    why: Words = ""


class Postponement(DecisionAsked):
    """The review is put off."""

    until: AwareDatetime
    why: Words


class Reopening(Asked):
    """A decided document is sent back."""

    why: Words
    version: Version | None = Field(None, description="Of the document, where it matters that it is that one.")


class DecidedShown(BaseModel):
    """Where the document stands now."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"id": EXAMPLE_ID, "status": "accepted", "version": 4}]})
    id: str
    status: Status
    version: int


class ReviewShown(BaseModel):
    """All that a review screen shows of a document."""

    model_config = ConfigDict(extra="allow")
    document: dict[str, Any] = Field(description="id, file, status, version, document_type, pages, ...")
    claim: ClaimShown | None
    postponed: Postponed | None
    reasons: list[ReasonShown]
    findings: list[dict[str, Any]]
    form: dict[str, Any] = Field(description="The fields with widgets, columns and choices; equations over them.")
    fields: dict[str, Any] = Field(description="As in results.")
    details: dict[str, Any] = Field(description="Signals and other meanings of each value.")
    pages: list[dict[str, Any]] = Field(description="page_no, width, height, turn.")
    marks: list[dict[str, Any]]
    draft: dict[str, Any] | None


class NextReview(ReviewShown):
    """The review that was claimed."""

    id: str


@router.get("/reviews", response_model=Listed[QueuedShown], summary="The queue, worst first", responses=documented())
def list_reviews(
    caller: Reviewer,
    services: Served,
    which: Annotated[
        Literal["open", "mine", "postponed"], Query(description="Those that are due, one's own claims, those put off.")
    ] = "open",
    document_type: TypeQuery = None,
    after: After = None,
    limit: Limit = 50,
) -> Any:
    """What waits for a person, of the types that you may review."""
    if document_type is not None and not caller.may(Permission.REVIEW, document_type):
        return {"items": []}
    with services.session() as current:
        found = review.list_queue(current, caller, document_type=document_type, which=which, after=after, limit=limit)
    return {"items": found[0], "next": found[1]}


@router.post(
    "/reviews/claim",
    response_model=NextReview,
    summary="Take the worst review that is free",
    responses={204: {"description": "Nothing waits that is free."}, **documented()},
)
def claim_next(caller: Reviewer, services: Served, wanted: Wanted | None = None) -> Any:
    """One's own claim comes first, so that a lost browser finds back. No two callers get the same."""
    document_type = wanted.document_type if wanted else None
    if document_type is not None and not caller.may(Permission.REVIEW, document_type):
        return Response(status_code=204)
    with services.session() as current:
        found = review.claim_next(current, caller, services.lease, document_type)
        if found is None:
            return Response(status_code=204)
        told = review.get_review(current, caller, found, services.registry)
    return {"id": str(found), **told}


@router.get(
    "/reviews/{document_id}",
    response_model=ReviewShown,
    summary="A review",
    responses=documented(DocumentNotFound, ReviewNotFound),
)
def get_review(document_id: str, caller: Reader, services: Served) -> Any:
    """The document with its values, findings, form, pages and draft; also of one that was decided."""
    with services.session() as current:
        document = get_for(current, caller, document_id, Permission.REVIEW, Permission.RESULTS)
        return review.get_review(current, caller, document.id, services.registry)


@router.post(
    "/reviews/{document_id}/claim",
    response_model=ClaimShown,
    summary="Take a review",
    responses=documented(DocumentNotFound, ReviewNotFound, ClaimTaken),
)
def claim(document_id: str, caller: Reviewer, services: Served, asked: Asked | None = None) -> Any:  # noqa: ARG001
    """Or go on with it. It is a lease: give a sign of life before it ends."""
    with services.session() as current:
        document = _get(current, caller, document_id)
        return _claim_shown(review.claim(current, caller, document.id, services.lease))


@router.put("/reviews/{document_id}/claim", response_model=ClaimShown, summary="Give a sign of life", responses=HELD)
def keep_claim(document_id: str, held: Held, caller: Reviewer, services: Served) -> Any:
    """The claim lasts for as long again."""
    with services.session() as current:
        document = _get(current, caller, document_id)
        return _claim_shown(review.keep_claim(current, caller, document.id, held.token, services.lease))


@router.delete("/reviews/{document_id}/claim", response_model=Done, summary="Give a review back", responses=HELD)
def give_up(
    document_id: str,
    caller: Reviewer,
    services: Served,
    token: Annotated[int, Query(ge=0, le=LARGEST_TOKEN, description="Of the caller's claim.")],
) -> Any:
    """Its draft stays."""
    with services.session() as current:
        review.give_up(current, caller, _get(current, caller, document_id).id, token)
    return Done()


@router.put(
    "/reviews/{document_id}/draft",
    response_model=DraftShown,
    summary="Keep what was typed so far",
    responses=HELD | documented(UnknownDocumentType),
)
def save_draft(document_id: str, asked: DraftAsked, caller: Reviewer, services: Served) -> Any:
    """With a version that is not the last one: `stale_version`, with `yours` and `theirs`; nothing is overwritten."""
    with services.session() as current:
        document = _get(current, caller, document_id)
        token, base, edits = asked.claim_token, asked.base_version, _told_edits(asked.edits)
        saved = review.save_draft(current, caller, document.id, token, base, edits, services.registry)
    return saved.as_json()


@router.post(
    "/reviews/{document_id}/accept",
    response_model=DecidedShown,
    summary="The values are right",
    responses=HELD | documented(DoubtsRemain, UnknownDocumentType),
)
def accept(document_id: str, asked: Acceptance, caller: Reviewer, services: Served) -> Any:
    """They are handed over. What still speaks against them must be confirmed (`doubts_remain` tells `findings`)."""
    with services.session() as current:
        decided = review.accept(
            current,
            caller,
            _get(current, caller, document_id).id,
            services.registry,
            claim_token=asked.claim_token,
            version=asked.version,
            edits=None if asked.edits is None else _told_edits(asked.edits),
            draft_version=asked.draft_version,
            confirmed=asked.confirmed,
            why=asked.why,
        )
    return _told(services, decided)


@router.post("/reviews/{document_id}/reject", response_model=DecidedShown, summary="Turn it away", responses=HELD)
def reject(document_id: str, asked: Rejection, caller: Reviewer, services: Served) -> Any:
    """With a reason; it is not handed over."""
    with services.session() as current:
        document = _get(current, caller, document_id)
        on = {"claim_token": asked.claim_token, "version": asked.version}
        decided = review.reject(current, caller, document.id, **on, why=asked.why)
    return _told(services, decided)


@router.post(
    "/reviews/{document_id}/retype",
    response_model=DecidedShown,
    summary="It is something else",
    responses=HELD | documented(UnknownDocumentType),
)
def retype(document_id: str, asked: Retyping, caller: Reviewer, services: Served) -> Any:
    """It is read again as that."""
    with services.session() as current:
        document = _get(current, caller, document_id)
        on: dict[str, Any] = {"claim_token": asked.claim_token, "version": asked.version}
        on |= {"document_type": asked.document_type, "why": asked.why}
        decided = review.retype(current, caller, document.id, services.registry, **on)
    return _told(services, decided)


@router.post("/reviews/{document_id}/postpone", response_model=DecidedShown, summary="Put it off", responses=HELD)
def postpone(document_id: str, asked: Postponement, caller: Reviewer, services: Served) -> Any:
    """Until a time, with a reason; its draft stays."""
    with services.session() as current:
        document = _get(current, caller, document_id)
        on: dict[str, Any] = {"claim_token": asked.claim_token, "version": asked.version}
        decided = review.postpone(current, caller, document.id, **on, until=asked.until, why=asked.why)
    return _told(services, decided)


@router.post(
    "/documents/{document_id}/reopen",
    response_model=DecidedShown,
    summary="Send a decided document back to review",
    responses=documented(DocumentNotFound, ReviewNotFound, IllegalMove, StaleVersion),
)
def reopen(document_id: str, asked: Reopening, caller: Reopener, services: Served) -> Any:
    """What was handed over stays as it is, until somebody decides again."""
    with services.session() as current:
        document = get_for(current, caller, document_id, Permission.REOPEN)
        decided = review.reopen(current, caller, document.id, version=asked.version, why=asked.why)
    return _told(services, decided)


def _get(session: Session, caller: Caller, document_id: str) -> Document:
    """The document, where the caller may review its type."""
    return get_for(session, caller, document_id, Permission.REVIEW)


def _told_edits(edits: list[EditAsked]) -> list[dict[str, Any]]:
    """The edits as they were sent."""
    return [edit.model_dump(mode="json", exclude_unset=True) for edit in edits]


def _told(services: Services, decided: review.Decided) -> Any:
    if decided.jobs:
        send_hints(services.settings.broker_url or "", Queue.CPU)
    return decided.as_json()


def _claim_shown(claim: Claim) -> dict[str, Any]:
    told = {"by": claim.name, "full_name": claim.full_name, "mine": True}
    return {**told, "until": claim.until, "token": claim.token}
