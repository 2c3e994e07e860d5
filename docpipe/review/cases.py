"""What a reviewer may look at and change: the document with its review and its reading, and the checks before both."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from docpipe.errors import ClaimLost, ClaimTaken, NotAllowed, ReviewNotFound, UnknownDocumentType
from docpipe.lifecycle import Status
from docpipe.permissions import Caller, Permission
from docpipe.review.editing import Case
from docpipe.review.opening import UNKNOWN
from docpipe.store import Session
from docpipe.store.documents import Document, get_document, lock_document
from docpipe.store.readings import StoredReading, find_reading
from docpipe.store.reviews import Review, lock_review
from schemas import Registry
from schemas.document_type import DocumentType


@dataclass(frozen=True, slots=True)
class Held:
    """A document, locked with its review for this transaction, and its current reading."""

    document: Document
    review: Review
    reading: StoredReading

    def case(self, registry: Registry) -> Case:
        """What edits are applied to; UnknownDocumentType where no schema fits the reading any more, or ever did."""
        schema = schema_of(self.reading.result, registry)
        if schema is None:
            raise UnknownDocumentType("Say what the document is; it is read again then.")
        return Case(self.reading.result, self.reading.details, schema, self.document.received_at.date())


def schema_of(result: Mapping[str, Any], registry: Registry) -> type[DocumentType] | None:
    """The schema that a result was read with; None where it has none, or none that is still known."""
    name = result.get("schema")
    return registry.get(name) if isinstance(name, str) and name in registry else None


def type_of(document: Document) -> str:
    """The type that permissions speak of."""
    return document.document_type or UNKNOWN


def check_may(caller: Caller, permission: Permission, document_type: str) -> None:
    """NotAllowed where the caller may not do that with documents of this type."""
    if not caller.may(permission, document_type):
        raise NotAllowed(f"It needs {permission.value} for documents of the type {document_type}.")


def types_for(caller: Caller, document_type: str | None = None) -> list[str] | None:
    """The types to look among: the one asked for, or all that the caller may review, None where that is any."""
    if document_type is not None:
        check_may(caller, Permission.REVIEW, document_type)
        return [document_type]
    allowed = caller.types_for(Permission.REVIEW)
    return None if allowed is None else sorted(allowed)


def user_id_of(caller: Caller) -> UUID:
    """The person who asks. Keys have no claims: a review is a person's word."""
    if caller.user_id is None:
        raise NotAllowed("Only people review documents; a key cannot.")
    return UUID(caller.user_id)


def hold(session: Session, caller: Caller, document_id: UUID | str, permission: Permission) -> Held:
    """Lock a document with its review. DocumentNotFound, NotAllowed; ReviewNotFound where it waits for no person."""
    document = lock_document(session, get_document(session, document_id).id)
    check_may(caller, permission, type_of(document))
    review, reading = lock_review(session, document.id), find_reading(session, document.id)
    if document.status is not Status.NEEDS_REVIEW or review is None or reading is None:
        raise ReviewNotFound(f"It is {document.status}.", status=document.status.value, version=document.version)
    return Held(document, review, reading)


def check_claim(review: Review, caller: Caller, token: int) -> None:
    """ClaimTaken where somebody else has the review, ClaimLost where the caller's claim has ended otherwise."""
    mine = user_id_of(caller)
    claim = review.claim
    if claim is not None and claim.user_id == mine and claim.token == token:
        return
    if claim is not None and claim.live and claim.user_id != mine:
        raise taken(review)
    raise ClaimLost()


def taken(review: Review) -> ClaimTaken:
    """Who is at it, as an error."""
    claim = review.claim
    who = (claim.full_name or claim.name) if claim else ""
    told = {"by": claim.name, "full_name": claim.full_name, "until": claim.until.isoformat()} if claim else {}
    return ClaimTaken(f"{who} has it now.", claim=told)
