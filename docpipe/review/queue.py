"""The queue of reviews as a person sees it: worst first, of the types that the person may review, page by page."""

import base64
import binascii
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from docpipe.errors import BadRequest
from docpipe.job import Priority
from docpipe.permissions import Caller
from docpipe.review.cases import types_for, user_id_of
from docpipe.store import Session, review_queue, reviews
from docpipe.store.review_queue import Position, Queued

Which = Literal["open", "mine", "postponed"]
MOST = 200  # reviews on a page
MANY = 1000  # counted no further


def list_queue(
    session: Session,
    caller: Caller,
    *,
    document_type: str | None = None,
    which: Which = "open",
    after: str | None = None,
    limit: int = 50,
) -> tuple[list[dict[str, Any]], str | None]:
    """A page of the queue, and the cursor of the next one; None where this is the last.

    `open`: what is due, with who is at it; `mine`: what the caller has; `postponed`: what was put off, next first. Only
    `open` goes on beyond one page. NotAllowed; BadRequest where the cursor is none of ours.
    """
    limit = max(1, min(limit, MOST))
    types = types_for(caller, document_type)
    if which == "mine":
        mine = review_queue.list_claimed(session, user_id_of(caller), types, limit)
        return [as_json(one, caller) for one in mine], None
    if which == "postponed":
        put_off = review_queue.list_postponed(session, types, limit)
        return [as_json(one, caller) for one in put_off], None
    reviews.wake_postponed(session)
    every = review_queue.list_types(session) if types is None else types
    found = review_queue.list_open(session, every, _position(after) if after else None, limit + 1)
    page = found[:limit]
    return [as_json(one, caller) for one in page], cursor(page[-1].position) if len(found) > limit else None


def count_queue(session: Session, caller: Caller) -> Mapping[str, int]:
    """How many reviews of each type are due; no type more than MANY + 1, which means `more than`."""
    types = types_for(caller)
    return review_queue.count_open(session, review_queue.list_types(session) if types is None else types, MANY + 1)


def as_json(queued: Queued, caller: Caller) -> dict[str, Any]:
    """One line of the queue."""
    claim = None
    if queued.claimed_by is not None and queued.claim_until is not None:
        mine = str(queued.claimed_id) == caller.user_id
        claim = {"by": queued.claimed_by, "full_name": queued.claimed_name, "mine": mine}
        claim["until"] = queued.claim_until.isoformat()
    until = queued.postponed_until.isoformat() if queued.postponed_until else None
    return {
        "id": str(queued.document_id),
        "file": queued.file_name,
        "document_type": queued.document_type,
        "status": queued.status.value,
        "version": queued.version,
        "priority": queued.position.priority.value,
        "received_at": queued.position.received_at.isoformat(),
        "opened_at": queued.opened_at.isoformat(),
        "page_count": queued.page_count,
        "pages": list(queued.pages) if queued.pages is not None else None,
        "severity": ("note", "doubt", "severe")[queued.position.severity],
        "doubtful_critical": queued.position.doubtful_critical,
        "reasons": [reason.as_json() for reason in queued.reasons],
        "claim": claim,
        "postponed": {"until": until, "why": queued.postponed_why} if queued.postponed_why or until else None,
        "has_draft": queued.has_draft,
    }


def cursor(position: Position) -> str:
    """The place of a review in the queue as a text that means nothing to others."""
    told = [position.severity, position.doubtful_critical, position.priority.value]
    told += [position.received_at.isoformat(), str(position.document_id)]
    return base64.urlsafe_b64encode(json.dumps(told).encode()).decode().rstrip("=")


def _position(text: str) -> Position:
    try:
        told = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        severity, doubtful, priority, received_at, document_id = told
        received = datetime.fromisoformat(received_at)
        if received.tzinfo is None:
            raise ValueError("no time zone")
        return Position(int(severity), int(doubtful), Priority(priority), received, UUID(document_id))
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError, binascii.Error):
        raise BadRequest("The cursor is none that this queue has given.") from None
