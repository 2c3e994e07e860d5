"""What people decided, and what they corrected: rows that are only ever added, beside the readings, which stay."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, insert, select
from sqlalchemy.orm import Session

from docpipe.store.review_tables import corrections, decisions
from docpipe.store.tables import readings


class DecisionKind(StrEnum):
    """What was decided."""

    ACCEPTED = "accepted"  # the values are confirmed
    REJECTED = "rejected"  # the document is turned away
    RETYPED = "retyped"  # it is something else; read again
    CUT = "cut"  # its file falls apart otherwise
    REOPENED = "reopened"  # sent back to review


@dataclass(frozen=True, slots=True)
class Correction:
    """One change of a value. `path` leads to it in the reading; `before` and `after` are as in results."""

    path: Sequence[str | int]
    kind: str
    before: Any
    after: Any
    why: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision as the store keeps it. `version`: the document's, on which it was made.

    `seconds`: for how long the person had it open; `looked_seconds`: for how long they were at it, as their browser
    says, None where nothing said so.
    """

    id: int
    document_id: UUID
    reading_id: int | None
    version: int
    kind: DecisionKind
    actor: str
    at: datetime
    why: str
    seconds: float | None
    looked_seconds: float | None
    result: Mapping[str, Any] | None
    edits: Sequence[Mapping[str, Any]] = field(default_factory=list)
    confirmed: Sequence[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The last word on a document while it stands: accepted, with the result, or rejected, without one."""

    kind: DecisionKind
    actor: str
    at: datetime
    result: dict[str, Any] | None


def add_decision(
    session: Session,
    document_id: UUID,
    kind: DecisionKind,
    actor: str,
    version: int,
    *,
    why: str = "",
    seconds: float | None = None,
    looked_seconds: float | None = None,
    result: Mapping[str, Any] | None = None,
    edits: Sequence[Mapping[str, Any]] = (),
    confirmed: Sequence[str] = (),
    corrected: Sequence[Correction] = (),
) -> int:
    """Write a decision on the document's current reading, with its corrections; its id."""
    current = (readings.c.document_id == document_id) & readings.c.superseded_at.is_(None)
    row = {"document_id": document_id, "kind": kind, "actor": actor, "version": version, "why": why}
    row |= {
        "seconds": seconds,
        "looked_seconds": looked_seconds,
        "result": result,
        "edits": list(edits),
        "confirmed": list(confirmed),
    }
    reading = select(readings.c.id).where(current).scalar_subquery()
    statement = insert(decisions).values(**row, reading_id=reading).returning(decisions.c.id)
    decision_id: int = session.execute(statement).scalar_one()
    shared = {"decision_id": decision_id, "document_id": document_id, "actor": actor}
    rows = [
        {**shared, "path": list(one.path), "kind": one.kind, "before": one.before, "after": one.after, "why": one.why}
        for one in corrected
    ]
    if rows:
        session.execute(insert(corrections), rows)
    return decision_id


def list_decisions(session: Session, document_id: UUID) -> list[Decision]:
    """What people decided on a document, oldest first."""
    query = select(decisions).where(decisions.c.document_id == document_id).order_by(decisions.c.id)
    return [_decision(row) for row in session.execute(query)]


def list_corrections(session: Session, document_id: UUID) -> list[Correction]:
    """What people corrected on a document, oldest first."""
    query = select(corrections).where(corrections.c.document_id == document_id).order_by(corrections.c.id)
    return [Correction(row.path, row.kind, row.before, row.after, row.why) for row in session.execute(query)]


def current_result(session: Session, document_id: UUID) -> dict[str, Any] | None:
    """The result that a person has confirmed or corrected; None where the reading's own holds."""
    verdict = list_verdicts(session, [document_id]).get(document_id)
    return verdict.result if verdict else None


def list_verdicts(session: Session, document_ids: Sequence[UUID]) -> dict[UUID, Verdict]:
    """What people have accepted or rejected, by document; without those that were reopened or are read again."""
    mine = decisions.c.document_id.in_(document_ids)
    latest = select(func.max(decisions.c.id)).where(mine).group_by(decisions.c.document_id)
    told = (decisions.c[name] for name in Verdict.__dataclass_fields__)
    last = select(decisions.c.document_id, *told).where(decisions.c.id.in_(latest))
    stands = (DecisionKind.ACCEPTED, DecisionKind.REJECTED)
    return {
        row.document_id: Verdict(DecisionKind(row.kind), row.actor, row.at, row.result)
        for row in session.execute(last)
        if row.kind in stands
    }


def last_edits(session: Session, document_id: UUID) -> Sequence[Mapping[str, Any]]:
    """The edits with which the document's current reading was last accepted or turned away; none where it never was."""
    current = (readings.c.document_id == document_id) & readings.c.superseded_at.is_(None)
    reading = select(readings.c.id).where(current).scalar_subquery()
    query = select(decisions.c.edits).where(
        decisions.c.document_id == document_id,
        decisions.c.kind.in_([DecisionKind.ACCEPTED, DecisionKind.REJECTED]),
        decisions.c.reading_id == reading,
    )
    return session.execute(query.order_by(decisions.c.id.desc()).limit(1)).scalar_one_or_none() or ()


def _decision(row: Row[Any]) -> Decision:
    values = {name: getattr(row, name) for name in Decision.__dataclass_fields__}
    return Decision(**{**values, "kind": DecisionKind(row.kind)})
