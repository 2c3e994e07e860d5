"""What a person decides: accept, reject, say what it is, put off, send back. Each in one transaction with its story.

The reading stays as it is; the decision stands beside it with the corrections, and its result is what is handed over.
Doors send a hint to the workers after the commit where `Decided.jobs` is not 0.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from docpipe.document import Reason
from docpipe.errors import BadRequest, DoubtsRemain, ReviewNotFound, StaleVersion, UnknownDocumentType
from docpipe.job import JobKind
from docpipe.lifecycle import Status
from docpipe.permissions import Caller, Permission
from docpipe.review.cases import Held, check_claim, check_may, hold, type_of
from docpipe.review.drafts import check_draft
from docpipe.review.editing import apply_edits, known_edits
from docpipe.review.edits import edits_of, without_blank_rows
from docpipe.review.opening import open_for
from docpipe.review.results import corrections_of, doubts_left, reviewed_result
from docpipe.store import Session, reviews
from docpipe.store.decisions import DecisionKind, add_decision, last_edits, list_decisions
from docpipe.store.documents import Document, get_document, lock_document, move
from docpipe.store.events import EventKind, add_event
from docpipe.store.jobs import add_job
from docpipe.store.readings import find_reading
from schemas import Registry

LONGEST_WHY = 2000  # characters
LONGEST_WAIT = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Decided:
    """What came of a decision: where the document stands now, its new version, and how many jobs wait by it."""

    document_id: UUID
    status: Status
    version: int
    jobs: int = 0

    def as_json(self) -> dict[str, Any]:
        return {"id": str(self.document_id), "status": self.status.value, "version": self.version}


def accept(
    session: Session,
    caller: Caller,
    document_id: UUID | str,
    registry: Registry,
    *,
    claim_token: int,
    version: int,
    edits: Sequence[Any] | None = None,
    draft_version: int | None = None,
    confirmed: Collection[str] = (),
    why: str = "",
    looked: float | None = None,
) -> Decided:
    """Say that the values, with the edits, are right; the result is handed over.

    `version`: the document's, as it was shown. `edits`: None for those of the draft; `draft_version`: the draft's, as
    it was shown, where it matters. `confirmed`: keys or codes of findings that are accepted on purpose; severe ones
    need `why`. `looked`: for how many seconds the person was at it, as their browser says, also of the other decisions.
    DoubtsRemain with the findings that are neither settled nor confirmed; StaleVersion with both versions; ClaimLost,
    ClaimTaken, NotAllowed, ReviewNotFound, BadRequest, UnknownDocumentType.
    """
    held = held_for(session, caller, document_id, claim_token, version)
    if draft_version is not None:
        check_draft(held.review.draft, draft_version, edits or ())
    case, why = held.case(registry), plain_why(why)
    known = known_edits(case, edits_of(held.review.draft.edits)) if edits is None else edits_of(edits)
    edited = apply_edits(case, without_blank_rows(known))
    left = doubts_left(edited, confirmed, why)
    if left:
        codes = ", ".join(dict.fromkeys(doubt.finding.code for doubt in left))
        raise DoubtsRemain(f"Left: {codes}.", findings=[doubt.as_json() for doubt in left])
    at = datetime.now(UTC)
    result = reviewed_result(held.reading.result, edited, caller.actor, at, why)
    corrected = corrections_of(edited)
    add_decision(
        session,
        held.document.id,
        DecisionKind.ACCEPTED,
        caller.actor,
        version,
        why=why,
        seconds=_seconds(held, at),
        looked_seconds=looked,
        result=result,
        edits=[edit.as_json() for edit in known],
        confirmed=sorted(confirmed),
        corrected=corrected,
    )
    if corrected:
        names = sorted({str(one.path[0]) for one in corrected})
        add_event(session, EventKind.CORRECTED, caller.actor, held.document.id, data={"fields": names})
    settled = sorted({doubt.finding.code for doubt in edited.doubts if doubt.is_named(confirmed)})
    known_codes = {"confirmed": settled} if settled else {}  # no words that were sent
    told = known_codes | looked_told(looked)
    move(session, held.document.id, Status.ACCEPTED, EventKind.ACCEPTED, caller.actor, data=told)
    add_job(session, held.document.id, JobKind.DELIVER, held.document.priority)
    return _decided(session, held.document.id, jobs=1)


def reject(
    session: Session,
    caller: Caller,
    document_id: UUID | str,
    *,
    claim_token: int,
    version: int,
    why: str,
    looked: float | None = None,
) -> Decided:
    """Turn the document away, and say why: it is not handed over. It can be reopened."""
    held = held_for(session, caller, document_id, claim_token, version)
    reason = Reason("rejected", f"A person turned it away: {_needed(why)}")
    write_decision(session, held, caller, DecisionKind.REJECTED, why, looked)
    told = looked_told(looked)
    move(session, held.document.id, Status.REJECTED, EventKind.REJECTED, caller.actor, data=told, reasons=[reason])
    return _decided(session, held.document.id)


def retype(
    session: Session,
    caller: Caller,
    document_id: UUID | str,
    registry: Registry,
    *,
    claim_token: int,
    version: int,
    document_type: str,
    why: str = "",
    looked: float | None = None,
) -> Decided:
    """Say what the document is, by a registered name; it is read again as that. Edits made so far are kept apart."""
    held = held_for(session, caller, document_id, claim_token, version)
    if document_type not in registry:
        raise UnknownDocumentType(f"Known are: {', '.join(registry.names())}.")
    write_decision(session, held, caller, DecisionKind.RETYPED, why, looked)
    told = {"document_type": document_type} | looked_told(looked)
    meant: dict[str, Any] = {"wanted_type": document_type}
    move(session, held.document.id, Status.RECEIVED, EventKind.RETYPED, caller.actor, data=told, **meant)
    add_job(session, held.document.id, JobKind.READ, held.document.priority)
    return _decided(session, held.document.id, jobs=1)


def postpone(
    session: Session,
    caller: Caller,
    document_id: UUID | str,
    *,
    claim_token: int,
    version: int,
    until: datetime,
    why: str,
    looked: float | None = None,
) -> Decided:
    """Put the review off, and say why; its draft stays. From then on it stands in the queue again."""
    held = held_for(session, caller, document_id, claim_token, version)
    now = datetime.now(UTC)
    if until.tzinfo is None or not now < until <= now + LONGEST_WAIT:
        raise BadRequest("Put it off to a time in the future, with its time zone, within a year.")
    reviews.postpone(session, held.document.id, until, _needed(why))
    told = {"until": until.isoformat()} | looked_told(looked)
    add_event(session, EventKind.POSTPONED, caller.actor, held.document.id, data=told)
    return _decided(session, held.document.id)


def reopen(
    session: Session, caller: Caller, document_id: UUID | str, *, version: int | None = None, why: str
) -> Decided:
    """Send a decided document back to review, and say why. What was corrected on it before is where the draft begins.

    IllegalMove where it is neither delivered nor rejected; StaleVersion; NotAllowed; ReviewNotFound without a reading.
    """
    document = lock_document(session, get_document(session, document_id).id)
    check_may(caller, Permission.REOPEN, type_of(document))
    if version is not None:
        check_version(session, document, version)
    reading = find_reading(session, document.id)
    if reading is None:
        raise ReviewNotFound("It was never read.")
    edits = last_edits(session, document.id)
    reasons = [Reason("reopened", f"A person sent it back: {_needed(why)}")]
    reasons += [Reason(one["code"], one["sentence"], one["field"]) for one in reading.result.get("reasons") or ()]
    move(session, document.id, Status.NEEDS_REVIEW, EventKind.REOPENED, caller.actor, reasons=reasons)
    add_decision(session, document.id, DecisionKind.REOPENED, caller.actor, document.version, why=why)
    open_for(session, document.id, reading.result, reading.details, edits)
    return _decided(session, document.id)


def held_for(session: Session, caller: Caller, document_id: UUID | str, claim_token: int, version: int) -> Held:
    """The document as the person saw it, with the claim that the person holds."""
    try:
        held = hold(session, caller, document_id, Permission.REVIEW)
    except ReviewNotFound:
        check_version(session, get_document(session, document_id), version)
        raise
    check_version(session, held.document, version)
    check_claim(held.review, caller, claim_token)
    return held


def check_version(session: Session, document: Document, version: int) -> None:
    if document.version != version:
        theirs: dict[str, Any] = {"version": document.version, "status": document.status.value}
        theirs |= {"document_type": document.document_type, "changed_at": document.changed_at.isoformat()}
        theirs["decided"] = _last_decision(session, document.id)
        raise StaleVersion(f"It is {document.status} now.", yours={"version": version}, theirs=theirs)


def _last_decision(session: Session, document_id: UUID) -> dict[str, Any] | None:
    """Who decided last, what, and when."""
    decisions = list_decisions(session, document_id)
    if not decisions:
        return None
    last = decisions[-1]
    return {"kind": last.kind.value, "by": last.actor, "at": last.at.isoformat()}


def write_decision(
    session: Session, held: Held, caller: Caller, kind: DecisionKind, why: str, looked: float | None = None
) -> None:
    """A decision that confirms no values; edits made so far are kept with it."""
    spent: dict[str, Any] = {"seconds": _seconds(held, datetime.now(UTC)), "looked_seconds": looked}
    edits = held.review.draft.edits
    version = held.document.version
    add_decision(session, held.document.id, kind, caller.actor, version, why=plain_why(why), **spent, edits=edits)


def looked_told(seconds: float | None) -> dict[str, Any]:
    """What the story says of the time that the person took."""
    return {} if seconds is None else {"looked_seconds": round(seconds, 1)}


def _seconds(held: Held, now: datetime) -> float | None:
    """For how long the person had it open; the clocks of two machines may differ a little."""
    return max(0.0, round((now - held.review.claim.since).total_seconds(), 3)) if held.review.claim else None


def plain_why(why: str) -> str:
    plain = " ".join(why.split())
    if len(plain) > LONGEST_WHY:
        raise BadRequest(f"Say why in at most {LONGEST_WHY:,} characters.")
    return plain


def _needed(why: str) -> str:
    plain = plain_why(why)
    if not plain:
        raise BadRequest("Say why.")
    return plain


def _decided(session: Session, document_id: UUID, jobs: int = 0) -> Decided:
    document = get_document(session, document_id)
    return Decided(document.id, document.status, document.version, jobs)
