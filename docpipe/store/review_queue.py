"""The queue of reviews, worst first: pages of it, what to take next, how many there are.

One index serves one document type from its worst review on; several types are merged, a page of each. So a page costs
the same among a thousand reviews and among a million.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    DateTime,
    Row,
    Select,
    SmallInteger,
    Uuid,
    and_,
    any_,
    bindparam,
    cast,
    func,
    literal,
    select,
    text,
    true,
    tuple_,
    union_all,
)
from sqlalchemy.orm import Session

from docpipe.document import Reason
from docpipe.job import Priority
from docpipe.lifecycle import Status
from docpipe.store.people_tables import users
from docpipe.store.review_tables import reviews
from docpipe.store.reviews import is_claimed, is_open
from docpipe.store.tables import PRIORITY, documents

RANK = (-reviews.c.severity, -reviews.c.doubtful_critical, reviews.c.priority, reviews.c.received_at)
ORDER = (*RANK, reviews.c.document_id)
PLACE = ("at_severity", "at_doubtful", "at_priority", "at_received", "at_document")  # of a page that is not the first
CANDIDATES = 128  # looked at to find one that nobody is just taking; more than people who take one at a time

# A skip scan by hand: one look at the index for each type, not one for each review.
TYPES = text("""
    WITH RECURSIVE known AS (
        (SELECT document_type FROM reviews WHERE closed_at IS NULL AND postponed_until IS NULL
         ORDER BY document_type LIMIT 1)
        UNION ALL
        SELECT (SELECT next.document_type FROM reviews AS next
                WHERE next.closed_at IS NULL AND next.postponed_until IS NULL
                  AND next.document_type > known.document_type
                ORDER BY next.document_type LIMIT 1)
        FROM known WHERE known.document_type IS NOT NULL
    )
    SELECT document_type FROM known WHERE document_type IS NOT NULL
""")


@dataclass(frozen=True, slots=True)
class Position:
    """Where a review stands in the queue."""

    severity: int
    doubtful_critical: int
    priority: Priority
    received_at: datetime
    document_id: UUID


@dataclass(frozen=True, slots=True)
class Queued:
    """A review as the queue shows it. `claimed_by`: the name of who is at it; `mine` tells whose claim the caller asked
    for; `postponed_until` is None where it is due."""

    position: Position
    document_id: UUID
    document_type: str
    file_name: str
    status: Status
    version: int
    reasons: tuple[Reason, ...]
    page_count: int | None
    pages: tuple[int, ...] | None
    opened_at: datetime
    claimed_by: str | None
    claimed_name: str | None
    claimed_id: UUID | None
    claim_until: datetime | None
    postponed_until: datetime | None
    postponed_why: str | None
    has_draft: bool


def list_types(session: Session) -> list[str]:
    """The document types of which reviews wait."""
    return list(session.execute(TYPES).scalars())


def list_open(session: Session, types: Sequence[str], after: Position | None, limit: int) -> list[Queued]:
    """The reviews of these types that are due, worst first, those that somebody is at among them."""
    if not types:
        return []
    query = _page_query(tuple(types), limit, after is not None)
    return [_queued(row) for row in session.execute(query, _parameters(after))]


def list_claimed(session: Session, user_id: UUID, types: Sequence[str] | None, limit: int) -> list[Queued]:
    """The reviews that a person has, worst first."""
    return _shown(session, _some(_claimed_by(user_id), types).order_by(*ORDER).limit(limit), ORDER)


def list_postponed(session: Session, types: Sequence[str] | None, limit: int) -> list[Queued]:
    """The reviews that were put off, those that are due next first."""
    put_off = is_open() & reviews.c.postponed_until.is_not(None)
    order = (reviews.c.postponed_until, reviews.c.document_id)
    return _shown(session, _some(put_off, types).order_by(*order).limit(limit), order)


def lock_next(session: Session, types: Sequence[str]) -> UUID | None:
    """The worst due review of these types that nobody is at, locked for this transaction; None where there is none.

    Reviews that others are just taking are passed over.
    """
    return session.execute(_next_query(tuple(types))).scalar_one_or_none() if types else None


def lock_claimed(session: Session, user_id: UUID, types: Sequence[str] | None) -> UUID | None:
    """The worst of the reviews that a person has already, locked for this transaction.

    One that is just being decided is waited for, and passed over when it was: the person asks for the next one.
    """
    mine = _some(_claimed_by(user_id), types).order_by(*ORDER).limit(1).with_for_update()
    return session.execute(mine).scalar_one_or_none()


def count_open(session: Session, types: Sequence[str], at_most: int) -> Mapping[str, int]:
    """How many reviews of each type are due; counts no further than `at_most`."""
    if not types:
        return {}
    counts = [
        select(literal(name).label("name"), func.count().label("waiting")).select_from(
            select(reviews.c.document_id).where(_due(name)).limit(at_most).subquery()
        )
        for name in types
    ]
    return {row.name: row.waiting for row in session.execute(union_all(*counts))}


def _claimed_by(user_id: UUID) -> ColumnElement[bool]:
    return is_open() & (reviews.c.claimed_by == user_id) & is_claimed()


def _due(document_type: str) -> ColumnElement[bool]:
    return and_(reviews.c.document_type == document_type, is_open(), reviews.c.postponed_until.is_(None))


@lru_cache(maxsize=256)
def _page_query(types: tuple[str, ...], limit: int, later: bool) -> Select[Any]:
    """A page of the queue; made once, as to make it takes longer than to run it."""
    return _shown_query(_worst(types, limit, later, true()), ORDER)


@lru_cache(maxsize=256)
def _next_query(types: tuple[str, ...]) -> Select[Any]:
    """The first review that nobody has, nor is just taking.

    They are tried one by one, each found by its id, and only the one that is taken is locked. The lateral join, and
    words that the queue's own index does not know, leave the planner no other way, whatever it knows of the table.
    """
    ids = _ranked(types, CANDIDATES, False, ~is_claimed()).subquery()
    free = func.coalesce(reviews.c.closed_at, reviews.c.postponed_until).is_(None) & ~is_claimed()
    one = select(reviews.c.document_id).where(reviews.c.document_id == ids.c.rank_4, free)
    locked = one.with_for_update(skip_locked=True).lateral()
    return select(locked.c.document_id).select_from(ids.join(locked, true())).order_by(*ids.c).limit(1)


def _worst(types: Sequence[str], limit: int, later: bool, which: ColumnElement[bool]) -> Select[Any]:
    """The ids of the worst due reviews of several types."""
    return select(_ranked(types, limit, later, which).subquery().c.rank_4)


def _ranked(types: Sequence[str], limit: int, later: bool, which: ColumnElement[bool]) -> Select[Any]:
    """The ranks of the worst due reviews of several types, `rank_4` being their ids: the worst of each type, merged."""
    rank = [column.label(f"rank_{number}") for number, column in enumerate(ORDER)]
    begins = [_after()] if later else []
    each = [select(*rank).where(_due(name), which, *begins).order_by(*ORDER).limit(limit).subquery() for name in types]
    merged = union_all(*(select(one) for one in each)).subquery() if len(each) > 1 else each[0]
    columns = [merged.c[f"rank_{number}"] for number in range(len(ORDER))]
    return select(*columns).order_by(*columns).limit(limit)


def _after() -> ColumnElement[bool]:
    """Behind the position of `_parameters` in the queue."""
    kinds: tuple[Any, ...] = (SmallInteger, SmallInteger, PRIORITY, DateTime(timezone=True), Uuid)
    values = [bindparam(name, type_=kind) for name, kind in zip(PLACE, kinds, strict=True)]
    return tuple_(*ORDER) > tuple_(*(cast(value, value.type) for value in values))


def _parameters(position: Position | None) -> dict[str, Any]:
    if position is None:
        return {}
    rank = (-position.severity, -position.doubtful_critical, position.priority.value)
    return dict(zip(PLACE, (*rank, position.received_at, position.document_id), strict=True))


def _some(which: ColumnElement[bool], types: Sequence[str] | None) -> Any:
    query = select(reviews.c.document_id).where(which)
    return query if types is None else query.where(reviews.c.document_type.in_(types))


def _shown(session: Session, ids: Select[Any], order: Sequence[ColumnElement[Any]]) -> list[Queued]:
    return [_queued(row) for row in session.execute(_shown_query(ids, order))]


def _shown_query(ids: Select[Any], order: Sequence[ColumnElement[Any]]) -> Select[Any]:
    """The reviews of the ids, with what the queue shows of their documents, in an order.

    The ids are gathered into an array first: joined, they were looked up anew for each review by a planner that has
    not counted the table yet.
    """
    shown = reviews.join(documents, documents.c.id == reviews.c.document_id)
    shown = shown.outerjoin(users, and_(users.c.id == reviews.c.claimed_by, is_claimed()))
    columns = (
        *(documents.c[name] for name in ("file_name", "status", "version", "reasons", "page_count", "pages")),
        users.c.id.label("claimed_id"),
        users.c.name.label("claimed_name"),
        users.c.full_name,
    )
    chosen = reviews.c.document_id == any_(func.array(ids.scalar_subquery(), type_=ARRAY(Uuid)))
    return select(reviews, *columns).select_from(shown).where(chosen).order_by(*order)


def _queued(row: Row[Any]) -> Queued:
    position = Position(row.severity, row.doubtful_critical, Priority(row.priority), row.received_at, row.document_id)
    return Queued(
        position,
        row.document_id,
        row.document_type,
        row.file_name,
        Status(row.status),
        row.version,
        tuple(Reason(**reason) for reason in row.reasons),
        row.page_count,
        tuple(row.pages) if row.pages is not None else None,
        row.opened_at,
        row.claimed_name,
        row.full_name,
        row.claimed_id,
        row.claim_until if row.claimed_id else None,
        row.postponed_until,
        row.postponed_why,
        row.draft is not None,
    )
