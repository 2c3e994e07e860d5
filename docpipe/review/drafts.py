"""What a reviewer has done so far, kept as it is typed: nothing is lost with a browser, nothing overwritten unseen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from docpipe.errors import StaleVersion
from docpipe.permissions import Caller, Permission
from docpipe.review.cases import check_claim, hold, user_id_of
from docpipe.review.editing import Edited, apply_edits
from docpipe.review.edits import edits_of
from docpipe.store import Session, reviews
from docpipe.store.reviews import Draft
from schemas import Registry


@dataclass(frozen=True, slots=True)
class Saved:
    """A draft as it was kept: what its edits come to, and its version, which the next save is based on."""

    edited: Edited
    version: int

    def as_json(self) -> dict[str, Any]:
        return {"version": self.version, **self.edited.as_json()}


def save_draft(
    session: Session,
    caller: Caller,
    document_id: UUID | str,
    claim_token: int,
    base_version: int,
    edits: Sequence[Any],
    registry: Registry,
) -> Saved:
    """Keep all edits made so far, as browsers send them; they replace those of the draft `base_version`.

    ClaimLost, ClaimTaken; StaleVersion with both where the draft was saved meanwhile; BadRequest where an edit cannot
    be understood or leads nowhere; UnknownDocumentType where the document has no type.
    """
    held = hold(session, caller, document_id, Permission.REVIEW)
    check_claim(held.review, caller, claim_token)
    check_draft(held.review.draft, base_version, edits)
    known = edits_of(edits)
    edited = apply_edits(held.case(registry), known)
    reviews.set_draft(session, held.document.id, user_id_of(caller), [edit.as_json() for edit in known])
    return Saved(edited, base_version + 1)


def check_draft(draft: Draft, base_version: int, edits: Sequence[Any]) -> None:
    """StaleVersion, with both, where the draft is not the one that was built on."""
    if draft.version != base_version:
        yours = {"version": base_version, "edits": list(edits)}
        raise StaleVersion("The draft was saved elsewhere.", yours=yours, theirs=draft_as_json(draft))


def draft_as_json(draft: Draft) -> dict[str, Any]:
    """A draft without what it comes to."""
    at = draft.at.isoformat() if draft.at else None
    return {"version": draft.version, "edits": list(draft.edits), "by": draft.by, "at": at}
