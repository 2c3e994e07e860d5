"""The reviews: opened when a document needs a person, closed when it does not any more; who has it, and the draft.

A claim is a lease that the database's clock ends. Its token grows at every claim: who holds an older one changes
nothing. A claim that has ended unnoticed still counts for its holder until somebody else takes the review.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, and_, bindparam, func, select, true, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from docpipe.job import Priority
from docpipe.store.people_tables import users
from docpipe.store.review_tables import reviews
from docpipe.store.tables import documents

UNCLAIMED: dict[str, Any] = {"claimed_by": None, "claimed_at": None, "claim_until": None}
NO_DRAFT: dict[str, Any] = {"draft": None, "draft_version": 0, "draft_by": None, "draft_at": None}


@dataclass(frozen=True, slots=True)
class Claim:
    """Who has a review, and until when without a further sign of life. `live`: it has not ended."""

    user_id: UUID
    name: str
    full_name: str
    token: int
    since: datetime
    until: datetime
    live: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """The edits of a person who is not done. `edits`: as they were sent; `version` counts the saves."""

    edits: Sequence[Mapping[str, Any]]
    version: int
    by: str | None
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Review:
    """A review as the store keeps it. `token`: of the last claim; `postponed_until`: None once it is due again."""

    document_id: UUID
    document_type: str
    severity: int
    doubtful_critical: int
    priority: Priority
    received_at: datetime
    opened_at: datetime
    closed_at: datetime | None
    postponed_until: datetime | None
    postponed_why: str | None
    token: int
    claim: Claim | None
    draft: Draft


def open_review(
    session: Session,
    document_id: UUID,
    document_type: str,
    severity: int,
    doubtful_critical: int,
    edits: Sequence[Mapping[str, Any]] = (),
) -> None:
    """Open the document's review, anew where it had one; `edits`: a draft to begin with.

    Drafts go on being counted: what a browser still holds of the review before is never taken for one of this.
    """
    document = select(documents.c.priority, documents.c.received_at).where(documents.c.id == document_id)
    priority, received_at = session.execute(document).one()
    rank = {"document_type": document_type, "severity": severity, "doubtful_critical": doubtful_critical}
    fresh = {**rank, "priority": priority, "received_at": received_at, "opened_at": func.now(), "closed_at": None}
    fresh |= {"postponed_until": None, "postponed_why": None, **UNCLAIMED, **NO_DRAFT}
    if edits:
        fresh |= {"draft": list(edits), "draft_version": 1, "draft_at": func.now()}
    row = insert(reviews).values(document_id=document_id, **fresh)
    anew = {**fresh, "draft_version": reviews.c.draft_version + 1}
    session.execute(row.on_conflict_do_update(index_elements=["document_id"], set_=anew))


def close_review(session: Session, document_id: UUID) -> None:
    """End the document's review, where one is open: it needs no person any more. What was decided is kept elsewhere."""
    mine = (reviews.c.document_id == document_id) & is_open()
    session.execute(update(reviews).where(mine).values(closed_at=func.now(), **UNCLAIMED))


def find_review(session: Session, document_id: UUID) -> Review | None:
    """The document's review, open or closed."""
    found = session.execute(ONE, {"wanted": document_id}).one_or_none()
    return as_review(found) if found else None


def lock_review(session: Session, document_id: UUID) -> Review | None:
    """The document's review, kept from others until the transaction ends; lock its document before."""
    held = select(reviews.c.document_id).where(reviews.c.document_id == document_id).with_for_update()
    session.execute(held)
    return find_review(session, document_id)


def set_claim(session: Session, document_id: UUID, user_id: UUID, lease: timedelta) -> None:
    """Give a review to a person: a new token, nothing postponed. The caller holds the row."""
    taken = {"claimed_by": user_id, "claimed_at": func.now(), "claim_until": func.now() + lease}
    _change(session, document_id, **taken, claim_token=reviews.c.claim_token + 1, postponed_until=None)


def renew_claim(session: Session, document_id: UUID, lease: timedelta) -> None:
    """Let the claim last for as long as the lease from now on. The caller holds the row."""
    _change(session, document_id, claim_until=func.now() + lease)


def end_claim(session: Session, document_id: UUID) -> None:
    """Take the review from whoever has it. The caller holds the row."""
    _change(session, document_id, **UNCLAIMED)


def postpone(session: Session, document_id: UUID, until: datetime, why: str) -> None:
    """Keep the review out of the queue until then. The caller holds the row."""
    _change(session, document_id, postponed_until=until, postponed_why=why, **UNCLAIMED)


def wake_postponed(session: Session, at_most: int = 1000) -> None:
    """Let reviews whose time has come stand in the queue again."""
    due = reviews.c.closed_at.is_(None) & (reviews.c.postponed_until <= func.now())
    chosen = select(reviews.c.document_id).where(due).limit(at_most).with_for_update(skip_locked=True)
    session.execute(update(reviews).where(reviews.c.document_id.in_(chosen)).values(postponed_until=None))


def set_draft(session: Session, document_id: UUID, user_id: UUID, edits: Sequence[Mapping[str, Any]]) -> None:
    """Keep a person's edits as the next version of the draft. The caller holds the row."""
    kept = {"draft": list(edits), "draft_version": reviews.c.draft_version + 1}
    _change(session, document_id, **kept, draft_by=user_id, draft_at=func.now())


def is_open() -> ColumnElement[bool]:
    """Waits for a person."""
    return reviews.c.closed_at.is_(None)


def is_claimed() -> ColumnElement[bool]:
    """Somebody is at it."""
    return reviews.c.claimed_by.is_not(None) & (reviews.c.claim_until > func.now())


def _change(session: Session, document_id: UUID, **changes: Any) -> None:
    session.execute(update(reviews).where(reviews.c.document_id == document_id).values(**changes))


def _all() -> Any:
    """The reviews with the names of those who have them and who wrote their drafts."""
    writer = users.alias("writer")
    named = reviews.outerjoin(users, users.c.id == reviews.c.claimed_by)
    named = named.outerjoin(writer, writer.c.id == reviews.c.draft_by)
    names = (users.c.name, users.c.full_name, writer.c.name.label("writer"))
    live = and_(true(), is_claimed()).label("live")
    return select(reviews, *names, live).select_from(named)


ALL = _all()
ONE = ALL.where(reviews.c.document_id == bindparam("wanted"))  # made once, as to make it takes longer than to run it


def as_review(row: Row[Any]) -> Review:
    """A row of the reviews with their people as a value."""
    values = {
        name: getattr(row, name) for name in Review.__dataclass_fields__ if name not in ("claim", "draft", "token")
    }
    claim = None
    if row.claimed_by is not None:
        since = row.claimed_at or row.claim_until
        claim = Claim(row.claimed_by, row.name, row.full_name, row.claim_token, since, row.claim_until, bool(row.live))
    draft = Draft(row.draft or (), row.draft_version, row.writer, row.draft_at)
    return Review(**values, token=row.claim_token, claim=claim, draft=draft)
