"""All that a review screen needs of one document, as one JSON object."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from docpipe.errors import NotAllowed, ReviewNotFound
from docpipe.lifecycle import Status
from docpipe.outcome import as_packet, pages_in_words
from docpipe.permissions import Caller, Permission
from docpipe.review.cases import schema_of, type_of
from docpipe.review.doubts import key_of
from docpipe.review.drafts import draft_as_json
from docpipe.review.editing import Case, apply_edits, known_edits
from docpipe.review.edits import edits_of
from docpipe.review.forms import form_of
from docpipe.review.remaining import finding_of
from docpipe.store import Session
from docpipe.store.decisions import current_result
from docpipe.store.documents import Document, get_document
from docpipe.store.readings import StoredReading, find_reading
from docpipe.store.reviews import Review, find_review
from docpipe.store.views import note_view
from schemas import Registry

NOBODY: Mapping[str, Any] = {"fields": [], "equations": []}


def get_review(session: Session, caller: Caller, document_id: UUID | str, registry: Registry) -> dict[str, Any]:
    """The document, its claim, its reading, its form, its draft; also of one that was decided, as it was decided.

    DocumentNotFound, NotAllowed; ReviewNotFound where it was never read. Who looks is written down.
    """
    return show_review(session, caller, get_document(session, document_id), registry)


def show_review(session: Session, caller: Caller, document: Document, registry: Registry) -> dict[str, Any]:
    """As `get_review`, of a document that was just looked up."""
    kind = type_of(document)
    if not caller.may(Permission.REVIEW, kind) and not caller.may(Permission.RESULTS, kind):
        raise NotAllowed(f"It needs {Permission.REVIEW.value} for documents of the type {kind}.")
    reading = find_reading(session, document.id)
    if reading is None:
        raise ReviewNotFound(f"It is {document.status}, and was not read yet.")
    if document.status is Status.SPLIT:  # what was read of it as a whole, before it was cut, is its documents' to tell
        pages = {"filed": reading.details.get("filed")}
        reading = replace(reading, result=as_packet(reading.result), details=pages)
    found = find_review(session, document.id)
    review = found if found and found.closed_at is None else None
    decided = current_result(session, document.id) if review is None else None
    note_view(session, caller.actor, document.id)
    return _shown(caller, document, reading, review, decided, registry)


def _shown(
    caller: Caller,
    document: Document,
    reading: StoredReading,
    review: Review | None,
    decided: Mapping[str, Any] | None,
    registry: Registry,
) -> dict[str, Any]:
    result, schema = decided or reading.result, schema_of(reading.result, registry)
    return {
        "document": _document(document, reading),
        "claim": _claim(review, caller) if review else None,
        "postponed": _postponed(review) if review else None,
        "reasons": [reason.as_json() for reason in document.reasons],
        "findings": [_with_key(finding) for finding in result.get("findings") or ()],
        "form": form_of(schema) if schema else NOBODY,
        "fields": result.get("fields") or {},
        "details": {"fields": reading.details.get("fields") or {}, "locale": reading.details.get("locale")},
        "pages": pages_of(reading),
        "marks": result.get("marks") or [],
        "draft": _draft(document, reading, review, registry) if review else None,
        "reviewed": result.get("reviewed"),
    }


def pages_of(reading: StoredReading) -> list[dict[str, Any]]:
    """The pages as they lie in the file: number, size in points, and how they are turned to stand upright."""
    known = {page["page_no"]: page for page in reading.details.get("filed") or ()}
    blank = {"width": None, "height": None, "turn": 0}
    return [known.get(page_no) or {"page_no": page_no, **blank} for page_no in reading.result.get("pages") or ()]


def _document(document: Document, reading: StoredReading) -> dict[str, Any]:
    return {
        "id": str(document.id),
        "file": document.file_name,
        "status": document.status.value,
        "version": document.version,
        "document_type": type_of(document),
        "schema": reading.result.get("schema"),
        "language": reading.result.get("language"),
        "priority": document.priority.value,
        "received_at": document.received_at.isoformat(),
        "page_count": document.page_count,
        "pages": list(reading.result.get("pages") or ()),
        "part_of": str(document.parent_id) if document.parent_id else None,
        "pages_in_words": pages_in_words(document.pages) if document.pages else None,
    }


def _claim(review: Review, caller: Caller) -> dict[str, Any] | None:
    claim = review.claim
    if claim is None or not claim.live:
        return None
    mine = str(claim.user_id) == caller.user_id
    told = {"by": claim.name, "full_name": claim.full_name, "mine": mine, "until": claim.until.isoformat()}
    return {**told, **({"token": claim.token} if mine else {})}


def _postponed(review: Review) -> dict[str, Any] | None:
    """Until when and why; `until` is None once it is due again."""
    if review.postponed_why is None:
        return None
    until = review.postponed_until.isoformat() if review.postponed_until else None
    return {"until": until, "why": review.postponed_why}


def _draft(document: Document, reading: StoredReading, review: Review, registry: Registry) -> dict[str, Any]:
    """The draft with what its edits come to; of an unknown type nothing can be edited.

    Edits of fields that the schema has no more are left out: they must not keep the document from being opened.
    """
    told, schema = draft_as_json(review.draft), schema_of(reading.result, registry)
    if schema is None:
        return {**told, "fields": {}, "rows": {}, "findings": [], "reasons": []}
    case = Case(reading.result, reading.details, schema, document.received_at.date())
    known = known_edits(case, edits_of(review.draft.edits))
    return {**told, "edits": [edit.as_json() for edit in known], **apply_edits(case, known).as_json()}


def _with_key(told: Mapping[str, Any]) -> dict[str, Any]:
    finding = finding_of(told)
    return {**told, "key": key_of(finding.code, finding.sentence)}
