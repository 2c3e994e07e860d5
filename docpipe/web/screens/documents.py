"""Documents: the list with its filters, and one document with its values, pages and story."""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from typing import Annotated, Any
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Header
from starlette.responses import Response

from docpipe.api.seeing import get_for, may, shown_to
from docpipe.lifecycle import Status
from docpipe.outcome import as_packet, page_ranges
from docpipe.permissions import Caller, Permission
from docpipe.review.cases import schema_of
from docpipe.review.forms import form_of
from docpipe.store import Session
from docpipe.store.decisions import current_result, list_corrections, list_decisions
from docpipe.store.documents import Document, find_document, list_documents, list_parts
from docpipe.store.finding import search_documents
from docpipe.store.readings import find_reading
from docpipe.store.stories import count_events, list_latest_of, sum_looked_seconds
from docpipe.store.views import note_view
from docpipe.web.headers import HEADERS
from docpipe.web.rendering import Visitor
from docpipe.web.site import Home, Site, Store, visits
from docpipe.web.story import actor_in_words, tell
from docpipe.web.values import correction_of, values_of

Seer = Annotated[Visitor, visits(Permission.SEE)]
A_PAGE = 50
EVENTS = 100  # of the story at once
REOPENED = frozenset({Status.DELIVERED, Status.REJECTED})

routes = APIRouter(include_in_schema=False)


@routes.get("/documents")
def documents_page(
    visitor: Seer,
    home: Home,
    services: Store,
    q: str = "",
    status: str = "",
    type: str = "",
    before: str = "",
) -> Response:
    """The documents that the visitor may see, newest first, or those that are looked for."""
    words, wanted = q.strip()[:200], Status(status) if status in set(Status) else None
    with services.session() as current:
        found = _found(current, visitor.caller, words, wanted, type, _id(before))
    page = found[:A_PAGE]
    more = len(found) > A_PAGE and not words
    chosen = {"q": words, "status": wanted or "", "type": type}
    return home.pages.show(
        "documents.html",
        visitor,
        here="documents",
        items=[shown_to(visitor.caller, one) for one in page],
        q=words,
        chosen_status=wanted,
        chosen_type=type,
        types=home.types,
        filtered=any(chosen.values()),
        next=_url({**chosen, "before": str(page[-1].id)}) if more else "",
        first=_url(chosen) if before else "",
        cut=len(found) > A_PAGE and bool(words),
    )


@routes.get("/documents/{document_id}")
def document_page(
    document_id: str,
    visitor: Seer,
    home: Home,
    services: Store,
    before: str = "",
    if_none_match: Annotated[str | None, Header(max_length=500)] = None,
) -> Response:
    """One document: what the visitor may see of it. Who has the page as it stands is told so, and nothing is loaded."""
    number = int(before) if before.isdecimal() and len(before) < 19 else None
    with services.session() as current:
        document = get_for(current, visitor.caller, document_id, Permission.SEE)
        parts = list_parts(current, document.id)
        if may(visitor.caller, Permission.RESULTS, document):
            note_view(current, visitor.caller.actor, document.id)
        mark = _mark(current, home, visitor, document, parts)
        if if_none_match == mark:
            return Response(status_code=304, headers={**HEADERS, "ETag": mark})
        told = _told(current, home, visitor.caller, document, parts, number)
    answer = home.pages.show("document.html", visitor, here="documents", mark=mark, **told)
    answer.headers["ETag"] = mark
    return answer


def _found(
    current: Session, caller: Caller, words: str, status: Status | None, type_: str, before: UUID | None
) -> list[Document]:
    types = _visible(caller, type_)
    if not words:
        return list_documents(current, A_PAGE + 1, status, types=types, before=before)
    one = find_document(current, words)
    if one is not None and may(caller, Permission.SEE, one):
        return [one]
    ids = search_documents(current, words, A_PAGE + 1, status, types)
    return [document for number in ids if (document := find_document(current, number))]


def _visible(caller: Caller, type_: str) -> Collection[str] | None:
    """The types to list: those that may be seen, of the one that was chosen. None for all."""
    allowed = caller.types_for(Permission.SEE)
    if not type_:
        return allowed
    return {type_} if allowed is None or type_ in allowed else set()


def _mark(current: Session, home: Site, visitor: Visitor, document: Document, parts: Sequence[Document]) -> str:
    """As long as it stays, so does the page: every change of a document adds to its version or its story."""
    stands = [(str(one.id), one.version) for one in (document, *parts)]
    bounds = [visitor.caller.types_for(permission) for permission in Permission]
    rights = [None if types is None else sorted(types) for types in bounds]
    told = (stands, count_events(current, document.id), rights, visitor.csrf, home.assets.url("app.js"))
    return f'"{hashlib.sha256(repr(told).encode()).hexdigest()[:32]}"'


def _told(
    current: Session, home: Site, caller: Caller, document: Document, found: Sequence[Document], before: int | None
) -> dict[str, Any]:
    """Everything for the template; values and pages only for those who may see them, the story likewise."""
    parts = [
        {**shown_to(caller, part), "pages": page_ranges(part.pages or ())}
        for part in found
        if may(caller, Permission.SEE, part)
    ]
    told: dict[str, Any] = {
        "result": False,
        "notes": [],
        "pages": [],
        "decisions": [],
        "corrections": [],
        "decided": "",
        "language": None,
    }
    if may(caller, Permission.RESULTS, document):
        told |= _result(current, home, document)
        told |= _decided(current, document, told["form"])
    return {
        "document": {**shown_to(caller, document), "document_type": document.known_type},
        "parts": parts,
        "looked_seconds": sum_looked_seconds(current, document.id),
        "may_retry": document.status is Status.FAILED and may(caller, Permission.RETRY, document),
        "may_review": document.status is Status.NEEDS_REVIEW and may(caller, Permission.REVIEW, document),
        "may_cut": document.status is Status.SPLIT and may(caller, Permission.REVIEW, document),
        "may_reopen": document.status in REOPENED and may(caller, Permission.REOPEN, document),
        "story": _story(current, document, before) if may(caller, Permission.STORY, document) else None,
        **told,
    }


def _story(current: Session, document: Document, before: int | None) -> dict[str, Any]:
    """A part of the story: the latest, or what was before an event; where it goes on."""
    found = list_latest_of(current, document.id, EVENTS + 1, before=before)
    path, shown = f"/documents/{document.id}", found[-EVENTS:]
    return {
        "events": [tell(event) for event in shown],
        "count": count_events(current, document.id),
        "older": f"{path}?before={shown[0].id}#story" if len(found) > EVENTS else "",
        "latest": f"{path}#story" if before is not None else "",
    }


def _result(current: Session, home: Site, document: Document) -> dict[str, Any]:
    """The values as they stand: those of the person who accepted them, else those that were read."""
    pages = list(document.pages or range(1, (document.page_count or 0) + 1))
    reading = find_reading(current, document.id)
    if reading is None:
        return {"pages": pages, "form": []}
    result: Mapping[str, Any] = current_result(current, document.id) or reading.result
    if document.status is Status.SPLIT:
        result = as_packet(result)
    schema = schema_of(result, home.services.registry)
    form = form_of(schema)["fields"] if schema else []
    doubtful = frozenset(reason.field for reason in document.reasons if reason.field)
    told = {reason.sentence for reason in document.reasons}
    reviewed = result.get("reviewed")
    return {
        "result": bool(result.get("fields")),
        "language": reading.result.get("language"),
        "values": values_of(result.get("fields") or {}, form, doubtful),
        "form": form,
        "decided": f"confirmed by {actor_in_words(reviewed['by'])}" if reviewed else "",
        "corrected_by": actor_in_words(reviewed["by"]) if reviewed else "",
        "notes": [one for one in result.get("findings") or [] if one["sentence"] not in told],
        "pages": pages,
    }


def _decided(current: Session, document: Document, form: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """What people decided and corrected, and why, oldest first."""
    decisions = [
        {
            "kind": one.kind.value,
            "who": actor_in_words(one.actor),
            "why": one.why,
            "at": one.at,
            "looked_seconds": one.looked_seconds,
        }
        for one in list_decisions(current, document.id)
    ]
    return {
        "decisions": decisions,
        "corrections": [correction_of(one, form) for one in list_corrections(current, document.id)],
    }


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _url(parts: Mapping[str, str]) -> str:
    query = urlencode({name: value for name, value in parts.items() if value})
    return f"/documents?{query}" if query else "/documents"
