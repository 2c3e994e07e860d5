"""Operations: how it goes, what failed and what could not be told; and the webhooks."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter
from starlette.responses import Response

from docpipe.access.rights import covers
from docpipe.api.seeing import may
from docpipe.delivery.webhooks import TOLD
from docpipe.lifecycle import Status
from docpipe.monitoring import ReadyCheck
from docpipe.permissions import Caller, Permission
from docpipe.store import Session
from docpipe.store.documents import Document, count_by_status, list_documents
from docpipe.store.finding import find_documents
from docpipe.store.line import describe_line
from docpipe.store.notices import ENDED, Notice, NoticeState, count_notices, list_notices
from docpipe.store.probes import seconds_since_sign_of_life
from docpipe.store.retrying import MOST_AT_ONCE, count_failed
from docpipe.store.server import count_workers
from docpipe.store.throughput import count_read
from docpipe.store.webhooks import Webhook, list_webhooks
from docpipe.web.rendering import Visitor
from docpipe.web.site import Home, Site, Store, visits
from docpipe.web.story import actor_in_words
from docpipe.web.wording import STATUSES, ago, plural

FAILURES, DEAD, LATEST, REASONS = 20, 20, 30, 12
HOUR, EACH = 60, 5  # minutes
TALLEST = 38  # of 40 units of a bar
PARTS = {  # their names, and what to say of them when they are well
    "database": ("PostgreSQL", "answers"),
    "migrations": ("Tables", "fit this version"),
    "broker": ("Messages", "get through"),
    "blobs": ("Originals", "can be kept"),
    "worker": ("Workers", "work"),
}
NOTICES = {
    NoticeState.WAITING: ("Waiting", "wait"),
    NoticeState.RUNNING: ("Being sent", "busy"),
    NoticeState.DONE: ("Taken", "good"),
    NoticeState.DEAD: ("Given up", "severe"),
}

routes = APIRouter(include_in_schema=False)


@routes.get("/operations")
def operations_page(visitor: Annotated[Visitor, visits(Permission.PROGRESS)], home: Home, services: Store) -> Response:
    """Everything at one look."""
    checks = services.readiness()[1]
    with services.session() as current:
        counts = count_by_status(current)
        line = describe_line(current)
        bars = count_read(current, HOUR, EACH)
        notices = _dead(current, visitor.caller) if visitor.caller.may(Permission.WEBHOOKS) else None
        told: dict[str, Any] = {
            "parts": _parts(current, home, checks),
            "failed": _failed(current, visitor.caller),
            "again": _again(current, visitor.caller),
        }
    return home.pages.show(
        "operations.html",
        visitor,
        here="operations",
        tiles=[_tile(status, count) for status, count in counts.items()],
        line={
            **line.as_json(),
            "by_priority": [(name.value, count) for name, count in line.waiting_by_priority.items()],
        },
        hour={"read": sum(bars), "bars": _bars(bars)},
        failed_count=counts[Status.FAILED],
        notices=notices,
        **told,
    )


@routes.get("/webhooks")
def webhooks_page(visitor: Annotated[Visitor, visits(Permission.WEBHOOKS)], home: Home, services: Store) -> Response:
    """Who is told, and the latest that they were told."""
    with services.session() as current:
        known, counts = _managed(current, visitor.caller), count_notices(current)
        urls = {webhook.id: webhook.url for webhook in known}
        latest = _told(current, visitor.caller, urls, list_notices(current, webhook_ids=urls, limit=LATEST))
    return home.pages.show(
        "webhooks.html",
        visitor,
        here="webhooks",
        webhooks=[_webhook(one, counts.get(one.id, {})) for one in known],
        notices=latest,
        wanted_statuses=[status.value for status in TOLD],
        types=home.types,
    )


def _tile(status: Status, count: int) -> dict[str, Any]:
    title, tone = STATUSES[status]
    return {"status": status.value, "title": title, "tone": tone, "count": count}


def _bars(counts: list[int]) -> list[dict[str, int]]:
    most = max([*counts, 1])
    return [{"count": count, "height": max(int(count > 0), round(TALLEST * count / most))} for count in counts]


def _parts(current: Session, home: Site, checks: Iterable[ReadyCheck]) -> list[dict[str, str]]:
    """What each part says, short where it is well; of the workers how many there are, and their last sign of life."""
    lease = timedelta(seconds=home.services.settings.lease_seconds)
    count, seconds = count_workers(current), seconds_since_sign_of_life(current, lease)
    told = []
    for check in checks:
        title, well = PARTS.get(check.part, (check.part, check.sentence))
        if check.part == "worker" and check.ready:
            well = f"{plural(count, 'process', 'processes')}, last sign of life {ago(seconds)}"
        sentence = well if check.ready else check.sentence
        told.append({"title": title, "tone": "good" if check.ready else "severe", "sentence": sentence})
    return told


def _failed(current: Session, caller: Caller) -> list[dict[str, Any]]:
    """The latest failures. Which file it was is told to those who may see documents of its type."""
    return [_failure(one, caller) for one in list_documents(current, limit=FAILURES, status=Status.FAILED)]


def _again(current: Session, caller: Caller) -> dict[str, Any] | None:
    """What may be tried again together: how many, and how many for which reason."""
    if not caller.may(Permission.RETRY):
        return None
    count, codes = count_failed(current, caller.types_for(Permission.RETRY))
    return {"count": count, "codes": list(codes.items())[:REASONS], "most": MOST_AT_ONCE} if count else None


def _failure(document: Document, caller: Caller) -> dict[str, Any]:
    type_ = document.document_type or document.wanted_type or "unknown"
    seen = caller.may(Permission.SEE, type_)
    return {
        "id": str(document.id),
        "file": document.file_name if seen else f"document {document.id}",
        "seen": seen,
        "reasons": document.reasons,
        "changed_at": document.changed_at,
        "retry": caller.may(Permission.RETRY, type_),
    }


def _managed(current: Session, caller: Caller) -> list[Webhook]:
    """The webhooks that reach no further than what the caller may manage."""
    return [one for one in list_webhooks(current) if covers(caller, Permission.WEBHOOKS, one.document_types)]


def _dead(current: Session, caller: Caller) -> dict[str, Any]:
    """Notices that were given up, of the webhooks that the caller may manage."""
    urls = {webhook.id: webhook.url for webhook in _managed(current, caller)}
    counts = [states for webhook_id, states in count_notices(current).items() if webhook_id in urls]
    dead = list_notices(current, state=NoticeState.DEAD, webhook_ids=urls, limit=DEAD)
    return {
        "dead_count": sum(one.get(NoticeState.DEAD, 0) for one in counts),
        "waiting": sum(one.get(state, 0) for one in counts for state in (NoticeState.WAITING, NoticeState.RUNNING)),
        "dead": _told(current, caller, urls, dead),
    }


def _told(current: Session, caller: Caller, urls: dict[UUID, str], found: list[Notice]) -> list[dict[str, Any]]:
    """The notices with the names of the documents' files, for those who may see these."""
    wanted = find_documents(current, {one.document_id for one in found})
    files = {key: one.file_name for key, one in wanted.items() if may(caller, Permission.SEE, one)}
    return [{**_notice(one, urls), "file": files.get(one.document_id)} for one in found]


def _notice(notice: Notice, urls: dict[UUID, str]) -> dict[str, Any]:
    stands, tone = NOTICES[notice.state]
    told = {name: getattr(notice, name) for name in Notice.__dataclass_fields__}
    return {
        **told,
        "url": urls.get(notice.webhook_id, "–"),
        "stands": stands,
        "tone": tone,
        "ended": notice.state in ENDED,
    }


def _webhook(webhook: Webhook, counts: dict[NoticeState, int]) -> dict[str, Any]:
    stands, tone = _stands(webhook)
    told = {name: getattr(webhook, name) for name in Webhook.__dataclass_fields__ if "secret" not in name}
    return {
        **told,
        "old_secret_until": webhook.old_secret_until if len(webhook.secrets) > 1 else None,
        "created_by": actor_in_words(webhook.created_by),
        "disabled": webhook.disabled_at is not None,
        "stands": stands,
        "tone": tone,
        "waiting": counts.get(NoticeState.WAITING, 0) + counts.get(NoticeState.RUNNING, 0),
        "dead": counts.get(NoticeState.DEAD, 0),
    }


def _stands(webhook: Webhook) -> tuple[str, str]:
    if webhook.disabled_at is not None:
        return "Disabled", "calm"
    if webhook.failures:
        return f"{plural(webhook.failures, 'failure')} in a row", "severe" if webhook.paused_until else "doubt"
    return "Well", "good"
