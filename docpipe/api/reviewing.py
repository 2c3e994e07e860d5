"""Reviews: the queue, claims, drafts and decisions of people. What they do is `docpipe.review`'s; here is its door."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Response

from docpipe import review
from docpipe.api.callers import Served, requires
from docpipe.api.documents import TypeQuery
from docpipe.api.problems import documented
from docpipe.api.review_shapes import (
    LARGEST_TOKEN,
    Acceptance,
    ClaimShown,
    DecidedShown,
    DecisionAsked,
    DraftAsked,
    DraftShown,
    EditAsked,
    Held,
    NextReview,
    Postponement,
    QueuedShown,
    Rejection,
    Reopening,
    Retyping,
    ReviewShown,
    Wanted,
)
from docpipe.api.seeing import get_for
from docpipe.api.services import Services
from docpipe.api.shapes import (
    After,
    Asked,
    Done,
    Limit,
    Listed,
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
from docpipe.job import Queue
from docpipe.permissions import Caller, Permission
from docpipe.review.edits import edits_of
from docpipe.store import Session
from docpipe.store.documents import Document
from docpipe.store.reviews import Claim

router = APIRouter(prefix="/v1", tags=["reviews"])

Reviewer = Annotated[Caller, requires(Permission.REVIEW)]
Reader = Annotated[Caller, requires(Permission.REVIEW, Permission.RESULTS)]
Reopener = Annotated[Caller, requires(Permission.REOPEN)]
HELD = documented(DocumentNotFound, ReviewNotFound, ClaimTaken, ClaimLost, StaleVersion)


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
        return review.show_review(current, caller, document, services.registry)


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
            **_on(asked),
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
        decided = review.reject(current, caller, document.id, **_on(asked), why=asked.why)
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
        meant = _on(asked) | {"document_type": asked.document_type, "why": asked.why}
        decided = review.retype(current, caller, document.id, services.registry, **meant)
    return _told(services, decided)


@router.post("/reviews/{document_id}/postpone", response_model=DecidedShown, summary="Put it off", responses=HELD)
def postpone(document_id: str, asked: Postponement, caller: Reviewer, services: Served) -> Any:
    """Until a time, with a reason; its draft stays."""
    with services.session() as current:
        document = _get(current, caller, document_id)
        decided = review.postpone(current, caller, document.id, **_on(asked), until=asked.until, why=asked.why)
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


def _on(asked: DecisionAsked) -> dict[str, Any]:
    """What somebody decides on, and how long it took them."""
    return {"claim_token": asked.claim_token, "version": asked.version, "looked": asked.seconds}


def _told_edits(edits: list[EditAsked]) -> list[dict[str, Any]]:
    """The edits as they were sent; BadRequest where one cannot be understood, before anything is looked up."""
    told = [edit.model_dump(mode="json", exclude_unset=True) for edit in edits]
    edits_of(told)
    return told


def _told(services: Services, decided: review.Decided) -> Any:
    if decided.jobs:
        send_hints(services.settings.broker_url or "", Queue.CPU)
    return decided.as_json()


def _claim_shown(claim: Claim) -> dict[str, Any]:
    told = {"by": claim.name, "full_name": claim.full_name, "mine": True}
    return {**told, "until": claim.until, "token": claim.token}
