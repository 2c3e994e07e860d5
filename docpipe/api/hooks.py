"""Webhooks: who is told what becomes of documents, and the notices that tell it."""

from datetime import datetime, timedelta
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from docpipe.access.rights import covers
from docpipe.api.bounds import Types, check_known
from docpipe.api.callers import Served, requires
from docpipe.api.problems import documented
from docpipe.api.services import Services
from docpipe.api.shapes import EXAMPLE_ID, After, Asked, Limit, Listed, Plain, id_of_cursor
from docpipe.delivery import webhooks
from docpipe.delivery.guarding import Network, parse_networks
from docpipe.errors import (
    BadRequest,
    ForbiddenAddress,
    NotAllowed,
    NoticeNotFound,
    UnknownDocumentType,
    WebhookDisabled,
    WebhookNotFound,
)
from docpipe.lifecycle import Status
from docpipe.permissions import Caller, Permission
from docpipe.store import Session
from docpipe.store.notices import Notice, NoticeState, count_notices, get_notice, list_notices
from docpipe.store.webhooks import Webhook, get_webhook
from docpipe.store.webhooks import list_webhooks as list_all

router = APIRouter(prefix="/v1", tags=["webhooks"])

Manager = Annotated[Caller, requires(Permission.WEBHOOKS)]


class WebhookShown(BaseModel):
    """An address that is told; not its secret."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": EXAMPLE_ID,
                    "url": "https://erp.intern.example/hooks/docpipe",
                    "statuses": ["accepted", "rejected", "failed"],
                    "document_types": None,
                    "with_result": False,
                    "created_by": "user:otto",
                    "created_at": "2026-01-30T09:12:03Z",
                    "disabled_at": None,
                    "old_secret_until": None,
                    "failures": 0,
                    "paused_until": None,
                    "notices": {"dead": 1},
                }
            ]
        }
    )
    id: UUID
    url: str
    statuses: list[Status]
    document_types: list[str] | None
    with_result: bool
    created_by: str = Field(description="Who added it, or has last enabled it; disabled when they may not any more.")
    created_at: datetime
    disabled_at: datetime | None
    old_secret_until: datetime | None = Field(description="Messages carry the old secret's signature, too, until then.")
    failures: int = Field(description="In a row, since the last success.")
    paused_until: datetime | None = Field(description="Nothing is sent before, as it seems to be down.")
    notices: dict[NoticeState, int] = Field({}, description="How many are on their way, and how many were given up.")


class NewWebhook(WebhookShown):
    """A webhook that was added."""

    secret: str = Field(description="To check signatures with (Standard Webhooks); shown only now.")


class WebhookAsked(Asked):
    """A webhook to be added."""

    url: Plain
    statuses: Annotated[list[Status], Field(min_length=1, max_length=len(Status))] = Field(list(webhooks.USUAL))
    document_types: Types = None
    with_result: bool = Field(False, description="Send the values too; it takes `results:read` for these types.")


class RotationAsked(Asked):
    """How a secret is changed."""

    overlap_seconds: float = Field(
        webhooks.OVERLAP.total_seconds(),
        ge=0,
        le=webhooks.LONGEST_OVERLAP.total_seconds(),
        description="For so long messages carry the old secret's signature, too.",
    )


class NoticeShown(BaseModel):
    """What a webhook is to be told, or was."""

    id: UUID
    webhook_id: UUID
    document_id: UUID
    status: Status = Field(description="That the document came to.")
    version: int
    happened_at: datetime
    state: NoticeState
    due_at: datetime
    attempt: int
    answer: str | None = Field(description="What came of the last attempt, in words.")
    ended_at: datetime | None


class Tried(BaseModel):
    """What came of a trial."""

    taken: bool
    answer: str


class SentAgain(BaseModel):
    """How many notices are sent again."""

    count: int


@router.get("/webhooks", response_model=Listed[WebhookShown], summary="List webhooks", responses=documented())
def list_webhooks(caller: Manager, services: Served, after: After = None, limit: Limit = 50) -> Any:
    """Oldest first, the disabled too."""
    behind = id_of_cursor(after)
    with services.session() as current:
        counted = count_notices(current)
        found = [hook for hook in list_all(current) if _may(caller, hook) and (behind is None or hook.id > behind)]
    items = [{**_shown(hook), "notices": counted.get(hook.id, {})} for hook in found[:limit]]
    return {"items": items, "next": str(found[limit - 1].id) if len(found) > limit else None}


@router.post(
    "/webhooks",
    status_code=201,
    response_model=NewWebhook,
    summary="Add a webhook",
    responses=documented(ForbiddenAddress, NotAllowed, UnknownDocumentType, BadRequest),
)
def add_webhook(asked: WebhookAsked, caller: Manager, services: Served) -> Any:
    """It is told what happens from now on, in signed messages, again and again until it takes them."""
    check_known(services, asked.document_types)
    _check_reach(caller, asked)
    with services.session() as current:
        hook = webhooks.add_webhook(
            current,
            url=asked.url,
            actor=caller.actor,
            networks=_networks(services),
            statuses=asked.statuses,
            document_types=asked.document_types,
            with_result=asked.with_result,
        )
    return {**_shown(hook), "secret": hook.secret}


@router.post(
    "/webhooks/{webhook_id}/disable",
    response_model=WebhookShown,
    summary="Tell a webhook nothing more",
    responses=documented(WebhookNotFound),
)
def disable(webhook_id: str, caller: Manager, services: Served) -> Any:
    """What still waits for it is given up, and can be sent again."""
    with services.session() as current:
        hook = _get(current, caller, webhook_id)
        return _shown(webhooks.disable_webhook(current, hook.id, caller.actor))


@router.post(
    "/webhooks/{webhook_id}/enable",
    response_model=WebhookShown,
    summary="Tell a webhook again",
    responses=documented(WebhookNotFound, NotAllowed),
)
def enable(webhook_id: str, caller: Manager, services: Served) -> Any:
    """What happens from now on. You answer for it from then on: it takes what adding it takes."""
    with services.session() as current:
        hook = _get(current, caller, webhook_id)
        _check_reach(caller, hook)
        return _shown(webhooks.enable_webhook(current, hook.id, caller.actor))


@router.post(
    "/webhooks/{webhook_id}/rotate",
    response_model=NewWebhook,
    summary="Change a webhook's secret",
    responses=documented(WebhookNotFound, BadRequest),
)
def rotate(webhook_id: str, caller: Manager, services: Served, asked: RotationAsked | None = None) -> Any:
    """While both secrets are good, messages carry two signatures; the old one is over by itself."""
    overlap = timedelta(seconds=(asked or RotationAsked()).overlap_seconds)
    with services.session() as current:
        hook = _get(current, caller, webhook_id)
        rotated = webhooks.rotate_secret(current, hook.id, caller.actor, overlap)
    return {**_shown(rotated), "secret": rotated.secret}


@router.post(
    "/webhooks/{webhook_id}/try",
    response_model=Tried,
    summary="Send a webhook a trial message",
    responses=documented(WebhookNotFound, ForbiddenAddress),
)
def try_one(webhook_id: str, caller: Manager, services: Served) -> Any:
    """Here and now, of the type `webhook.test`."""
    with services.session() as current:
        hook = _get(current, caller, webhook_id)
    with services.waits.taken():
        answer = webhooks.try_webhook(hook, _networks(services), services.settings.webhook_seconds)
    return {"taken": answer.taken, "answer": answer.words}


@router.post(
    "/webhooks/{webhook_id}/resend",
    response_model=SentAgain,
    summary="Send again what was given up",
    responses=documented(WebhookNotFound, WebhookDisabled),
)
def resend_all(webhook_id: str, caller: Manager, services: Served) -> Any:
    """Up to 500 notices a call, the latest first."""
    with services.session() as current:
        hook = _get(current, caller, webhook_id)
        return {"count": webhooks.resend_dead(current, hook.id, caller.actor)}


@router.get(
    "/notices", response_model=Listed[NoticeShown], summary="List notices", responses=documented(WebhookNotFound)
)
def list_some(
    caller: Manager,
    services: Served,
    state: Annotated[NoticeState | None, Query(description="`dead`: those that were given up.")] = None,
    webhook: Annotated[str | None, Query(max_length=100, description="Only those to this one.")] = None,
    document: Annotated[str | None, Query(max_length=100, description="Only those of this document.")] = None,
    after: After = None,
    limit: Limit = 50,
) -> Any:
    """Newest first. With a bound to document types only those to webhooks within it."""
    before = id_of_cursor(after)
    with services.session() as current:
        wanted = _get(current, caller, webhook).id if webhook is not None else None
        if wanted is None and caller.types_for(Permission.WEBHOOKS) is not None:
            raise BadRequest("Say of which webhook.")
        found = list_notices(
            current,
            state=state,
            webhook_id=wanted,
            document_id=id_of_cursor(document),
            before=before,
            limit=limit + 1,
        )
    items = [_notice(notice) for notice in found[:limit]]
    return {"items": items, "next": str(found[limit - 1].id) if len(found) > limit else None}


@router.post(
    "/notices/{notice_id}/resend",
    response_model=NoticeShown,
    summary="Send a notice again",
    responses=documented(NoticeNotFound, WebhookDisabled),
)
def resend(notice_id: str, caller: Manager, services: Served) -> Any:
    """Under the same id, with all its attempts anew."""
    with services.session() as current:
        notice = get_notice(current, notice_id)
        if not _may(caller, get_webhook(current, notice.webhook_id)):
            raise NoticeNotFound
        webhooks.resend(current, notice.id, caller.actor)
        return _notice(get_notice(current, notice.id))


def _get(session: Session, caller: Caller, webhook_id: str) -> Webhook:
    """The webhook, or WebhookNotFound, also for one that reaches beyond what the caller may manage."""
    hook = get_webhook(session, webhook_id)
    if not _may(caller, hook):
        raise WebhookNotFound
    return hook


def _may(caller: Caller, hook: Webhook) -> bool:
    return covers(caller, Permission.WEBHOOKS, hook.document_types)


def _check_reach(caller: Caller, asked: WebhookAsked | Webhook) -> None:
    """NotAllowed where a webhook would tell more than the caller may manage, or values that the caller may not see."""
    if not covers(caller, Permission.WEBHOOKS, asked.document_types):
        raise NotAllowed("Name the document types; you may not manage webhooks for all of them.")
    if asked.with_result and not covers(caller, Permission.RESULTS, asked.document_types):
        raise NotAllowed(f"To send values takes {Permission.RESULTS} for these document types.")


def _networks(services: Services) -> tuple[Network, ...]:
    return parse_networks(services.settings.webhook_networks)


def _shown(hook: Webhook) -> dict[str, Any]:
    return {name: getattr(hook, name) for name in WebhookShown.model_fields if name != "notices"}


def _notice(notice: Notice) -> dict[str, Any]:
    return {name: getattr(notice, name) for name in NoticeShown.model_fields}
