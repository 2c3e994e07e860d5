"""A document that needs a person gets its review, with its rank in the queue: the worst first.

Rank: severity of the worst finding, how many critical fields are in doubt, then priority and age. It is closed by the
move that takes the document out of `needs_review` (`store.documents.move`).
"""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from docpipe.document import Severity
from docpipe.outcome import Outcome
from docpipe.store import Session, reviews

UNKNOWN = "unknown"  # the type of what looks like none of the known types
ORDER = (Severity.NOTE, Severity.DOUBT, Severity.SEVERE)


def open_review(session: Session, document_id: UUID, outcome: Outcome) -> None:
    """Open the review of a document, or of a part of a file, that was just read and needs a person."""
    open_for(session, document_id, outcome.as_json(), outcome.details_as_json())


def open_for(
    session: Session,
    document_id: UUID,
    result: Mapping[str, Any],
    details: Mapping[str, Any],
    edits: Sequence[Mapping[str, Any]] = (),
) -> None:
    """Open a review of what a result tells of; `edits`: a draft to begin with."""
    severity, doubtful = rank_of(result, details)
    reviews.open_review(session, document_id, result.get("document_type") or UNKNOWN, severity, doubtful, edits)


def rank_of(result: Mapping[str, Any], details: Mapping[str, Any]) -> tuple[int, int]:
    """The severity of the worst finding, 0 to 2, and how many critical fields the reasons name.

    A document of a type that nobody knows has no findings of its own, and yet needs more than a glance: 1.
    """
    worst = max((ORDER.index(Severity(finding["severity"])) for finding in result.get("findings") or ()), default=0)
    if result.get("schema") is None:
        worst = max(worst, ORDER.index(Severity.DOUBT))
    named = {reason.get("field") for reason in result.get("reasons") or ()}
    return worst, len(named & set(details.get("critical") or ()))
