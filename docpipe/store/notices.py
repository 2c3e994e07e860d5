"""Notices: what webhooks are to be told of documents. Added with the move of a document, sent by one at a time, ended.

Those of a document go to a webhook in the order of its versions. All times are the database's.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CTE,
    ColumnElement,
    Row,
    Select,
    Uuid,
    case,
    exists,
    func,
    insert,
    literal,
    literal_column,
    select,
    update,
)
from sqlalchemy.orm import Session

from docpipe.errors import LeaseLost, NoticeNotFound
from docpipe.store.notice_tables import notices, webhooks
from docpipe.store.tables import documents

MOST_AT_ONCE = 4  # to one webhook, over all couriers; one where it has just failed
# Ids that sort by time (RFC 9562, version 7), made where the rows are.
NEW_ID: ColumnElement[UUID] = literal_column(
    """encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6),
    52, 1), 53, 1), 'hex')::uuid""",
    Uuid(),
)


class NoticeState(StrEnum):
    """Where a notice stands."""

    WAITING = "waiting"  # to be sent when it is due
    RUNNING = "running"  # a courier is sending it
    DONE = "done"  # the webhook has taken it
    DEAD = "dead"  # given up; it can be sent again


ENDED = (NoticeState.DONE, NoticeState.DEAD)


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice and how it fared. `id` is the webhook-id, the same at every attempt; `answer`: the last, in words."""

    id: UUID
    webhook_id: UUID
    document_id: UUID
    status: str
    version: int
    happened_at: datetime
    state: NoticeState
    due_at: datetime
    attempt: int
    answer: str | None
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class Errand:
    """A notice as a courier holds it: `token` proves the claim, `attempt` counts from 1; whom to tell, and how.

    `old_secret`: what the message is signed with as well; `document_types`: those that the webhook may be told of, None
    for all.
    """

    id: UUID
    webhook_id: UUID
    document_id: UUID
    status: str
    version: int
    happened_at: datetime
    attempt: int
    token: int
    url: str
    secret: str = field(repr=False)
    old_secret: str | None = field(repr=False)
    with_result: bool
    document_types: Sequence[str] | None
    failures: int


def add_notices(session: Session, document_id: UUID) -> None:
    """Note for every webhook that wants it what a document has just come to; in the transaction of the move."""
    document_type = func.coalesce(documents.c.document_type, documents.c.wanted_type)
    wanted = (
        webhooks.c.disabled_at.is_(None)
        & (documents.c.status == func.any(webhooks.c.statuses))
        & (webhooks.c.document_types.is_(None) | (document_type == func.any(webhooks.c.document_types)))
    )
    told = (webhooks.c.id, documents.c.id, documents.c.status, documents.c.version)
    rows = select(NEW_ID, *told).select_from(webhooks.join(documents, documents.c.id == document_id)).where(wanted)
    session.execute(insert(notices).from_select(["id", "webhook_id", "document_id", "status", "version"], rows))


def claim_notices(session: Session, lease: timedelta, limit: int) -> list[Errand]:
    """Take up to `limit` due notices, so that no one else can, for as long as the lease: attempt + 1 and a new token.

    From every webhook a few; none that is disabled or paused; none before an earlier one of the same document.
    """
    line = _first_in_line(limit)
    changes: dict[str, Any] = {"state": NoticeState.RUNNING, "lease_until": func.now() + lease}
    changes |= {"attempt": notices.c.attempt + 1, "token": notices.c.token + 1}
    chosen = (notices.c.id == line.c.id) & (webhooks.c.id == notices.c.webhook_id)
    told = [_told(name) for name in Errand.__dataclass_fields__]
    rows = session.execute(update(notices).where(chosen).values(**changes).returning(*told)).all()
    return sorted((Errand(*row) for row in rows), key=lambda errand: errand.id)


def finish_notice(session: Session, errand: Errand, answer: str) -> None:
    """Say that the webhook has taken it, or LeaseLost."""
    _change(session, errand, state=NoticeState.DONE, answer=answer, ended_at=func.now(), lease_until=None)


def put_off_notice(session: Session, errand: Errand, wait: timedelta, answer: str) -> None:
    """Let it wait for its next attempt, or LeaseLost."""
    _change(session, errand, state=NoticeState.WAITING, answer=answer, due_at=func.now() + wait, lease_until=None)


def bury_notice(session: Session, errand: Errand, answer: str) -> None:
    """Give it up, or LeaseLost."""
    _change(session, errand, state=NoticeState.DEAD, answer=answer, ended_at=func.now(), lease_until=None)


def take_expired_notices(session: Session) -> int:
    """Put notices whose courier gave no more sign of life back in line; the attempt is burnt. How many there were."""
    expired = (notices.c.state == NoticeState.RUNNING) & (notices.c.lease_until < func.now())
    back = update(notices).where(expired).values(state=NoticeState.WAITING, lease_until=None)
    return len(session.execute(back.returning(notices.c.id)).all())


def bury_waiting(session: Session, webhook_id: UUID, answer: str) -> int:
    """Give up all that waits to be sent to a webhook; how many there were."""
    waiting = (notices.c.webhook_id == webhook_id) & (notices.c.state == NoticeState.WAITING)
    buried = update(notices).where(waiting).values(state=NoticeState.DEAD, answer=answer, ended_at=func.now())
    return len(session.execute(buried.returning(notices.c.id)).all())


def resend_notice(session: Session, notice_id: UUID) -> None:
    """Put an ended notice back in line, due now, with all its attempts anew; NoticeNotFound."""
    ended = (notices.c.id == notice_id) & notices.c.state.in_(ENDED)
    afresh: dict[str, Any] = {"state": NoticeState.WAITING, "attempt": 0, "due_at": func.now(), "ended_at": None}
    changed = update(notices).where(ended).values(**afresh).returning(notices.c.id)
    if session.execute(changed).scalar_one_or_none() is None:
        raise NoticeNotFound(str(notice_id))


def get_notice(session: Session, notice_id: UUID | str) -> Notice:
    """The notice with this id, or NoticeNotFound, also for what is no id at all."""
    try:
        wanted = notice_id if isinstance(notice_id, UUID) else UUID(notice_id)
    except ValueError:
        raise NoticeNotFound(str(notice_id)) from None
    row = session.execute(select(*_columns()).where(notices.c.id == wanted)).one_or_none()
    if row is None:
        raise NoticeNotFound(str(notice_id))
    return _notice(row)


def list_notices(
    session: Session,
    *,
    state: NoticeState | None = None,
    webhook_id: UUID | None = None,
    webhook_ids: Collection[UUID] | None = None,
    document_id: UUID | None = None,
    before: UUID | None = None,
    limit: int = 50,
) -> list[Notice]:
    """Notices, newest first, those before the one named; of a state, a webhook, some webhooks, a document, or all."""
    query: Select[Any] = select(*_columns()).order_by(notices.c.id.desc()).limit(limit)
    for column, wanted in (("state", state), ("webhook_id", webhook_id), ("document_id", document_id)):
        if wanted is not None:
            query = query.where(notices.c[column] == wanted)
    if webhook_ids is not None:
        query = query.where(notices.c.webhook_id.in_(webhook_ids))
    if before is not None:
        query = query.where(notices.c.id < before)
    return [_notice(row) for row in session.execute(query)]


def count_notices(session: Session) -> dict[UUID, dict[NoticeState, int]]:
    """How many notices wait, run and were given up, by webhook (those that were taken are not counted)."""
    open_or_dead = notices.c.state != NoticeState.DONE
    query = select(notices.c.webhook_id, notices.c.state, func.count()).where(open_or_dead)
    counted: dict[UUID, dict[NoticeState, int]] = {}
    for webhook_id, state, count in session.execute(query.group_by(notices.c.webhook_id, notices.c.state)):
        counted.setdefault(webhook_id, {})[NoticeState(state)] = count
    return counted


def _first_in_line(limit: int) -> CTE:
    """The ids to claim. Materialized, so that it runs once; looked for by webhook, so that none holds up another."""
    earlier, running = notices.alias("earlier"), notices.alias("sent_now")
    unsent = earlier.c.state.in_([NoticeState.WAITING, NoticeState.RUNNING])
    same = (earlier.c.document_id == notices.c.document_id) & (earlier.c.webhook_id == notices.c.webhook_id)
    before_it = exists().where(same & unsent & (earlier.c.version < notices.c.version))
    of_it = (running.c.webhook_id == webhooks.c.id) & (running.c.state == NoticeState.RUNNING)
    at_once = select(func.count()).where(of_it).correlate(webhooks).scalar_subquery()
    most = case((webhooks.c.failures > 0, 1), else_=MOST_AT_ONCE)
    first = (
        select(notices.c.id, notices.c.due_at)
        .where(notices.c.webhook_id == webhooks.c.id, notices.c.state == NoticeState.WAITING)
        .where(notices.c.due_at <= func.now(), ~before_it)
        .order_by(notices.c.due_at, notices.c.id)
        .limit(func.greatest(0, most - at_once))
        .with_for_update(skip_locked=True, of=notices)
        .correlate(webhooks)
        .lateral("first_of_it")
    )
    open_to = webhooks.c.disabled_at.is_(None) & (func.coalesce(webhooks.c.paused_until, func.now()) <= func.now())
    line = select(first.c.id).select_from(webhooks.join(first, literal(True))).where(open_to)
    return line.order_by(first.c.due_at, first.c.id).limit(limit).cte("line").prefix_with("MATERIALIZED")


def _change(session: Session, errand: Errand, **changes: Any) -> None:
    held = (notices.c.id == errand.id) & (notices.c.token == errand.token) & (notices.c.state == NoticeState.RUNNING)
    changed = session.execute(update(notices).where(held).values(**changes).returning(notices.c.id))
    if changed.scalar_one_or_none() is None:
        raise LeaseLost(f"Notice {errand.id}, attempt {errand.attempt}.")


def _told(name: str) -> ColumnElement[Any]:
    """A column of an errand; a webhook's old secret only until its time is over."""
    if name == "old_secret":
        return case((webhooks.c.old_secret_until > func.now(), webhooks.c.old_secret)).label(name)
    return (notices if name in notices.c else webhooks).c[name]


def _columns() -> list[Any]:
    return [notices.c[name] for name in Notice.__dataclass_fields__]


def _notice(row: Row[Any]) -> Notice:
    return Notice(**{**row._asdict(), "state": NoticeState(row.state)})
