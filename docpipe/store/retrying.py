"""Failed documents put back in line together: those of some types, those that failed for one reason."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Session

from docpipe.lifecycle import Status
from docpipe.store.documents import TYPE, retry_document
from docpipe.store.tables import documents

MOST_AT_ONCE = 500  # documents in one transaction
LOOKED_THROUGH = 10_000  # of the failed ones, the latest: reasons are counted row by row


@dataclass(frozen=True, slots=True)
class Retried:
    """How many stand in line again, and how many of their kind are still failed, up to 10,000."""

    count: int
    left: int


def retry_failed(
    session: Session,
    actor: str,
    *,
    types: Collection[str] | None = None,
    code: str | None = None,
    limit: int = MOST_AT_ONCE,
) -> Retried:
    """Put failed documents back in line, the oldest first, each with its event and all its attempts anew.

    `types`: only documents of these; `code`: only those that failed for this reason. What somebody else is changing at
    this moment is left out.
    """
    query = _failed(types, code).order_by(documents.c.id).limit(limit).with_for_update(skip_locked=True)
    ids: list[UUID] = list(session.execute(query).scalars())
    for document_id in ids:
        retry_document(session, document_id, actor)
    rest = _failed(types, code).limit(LOOKED_THROUGH).subquery()
    return Retried(len(ids), session.execute(select(func.count()).select_from(rest)).scalar_one())


def list_failed(session: Session, code: str | None, limit: int) -> list[UUID]:
    """Failed documents, the oldest first; only those that failed for this reason, or all."""
    return list(session.execute(_failed(None, code).order_by(documents.c.id).limit(limit)).scalars())


def count_failed(session: Session, types: Collection[str] | None = None) -> tuple[int, dict[str, int]]:
    """How many failed, and how many of these for which reason, the most frequent first; of the latest 10,000."""
    latest = _failed(types, None, documents.c.reasons).order_by(documents.c.id.desc()).limit(LOOKED_THROUGH).subquery()
    count: int = session.execute(select(func.count()).select_from(latest)).scalar_one()
    code: ColumnElement[str] = func.jsonb_array_elements(latest.c.reasons, type_=JSONB)["code"].astext
    named = select(latest.c.id, code.label("code")).distinct().subquery()
    told = select(named.c.code, func.count()).group_by(named.c.code).order_by(func.count().desc(), named.c.code)
    return count, {row[0]: row[1] for row in session.execute(told)}


def _failed(types: Collection[str] | None, code: str | None, *further: ColumnElement[Any]) -> Select[Any]:
    query = select(documents.c.id, *further).where(documents.c.status == Status.FAILED)
    if types is not None:
        query = query.where(TYPE.in_(types))
    return query if code is None else query.where(documents.c.reasons.contains([{"code": code}]))
