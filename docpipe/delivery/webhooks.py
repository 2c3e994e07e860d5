"""Webhooks as people and programs manage them: added, tried, disabled, enabled, told again what they have missed.

Each function is one transaction's work, with its line in the story. The address is never told there, as it may hold
a secret of its own; its host is.
"""

import json
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from docpipe.delivery.guarding import Network, find_target, parse_url
from docpipe.delivery.sending import Answer, post
from docpipe.delivery.signing import new_secret, signed_headers
from docpipe.errors import BadRequest, WebhookDisabled
from docpipe.lifecycle import Status
from docpipe.store import Session, notices, webhooks
from docpipe.store.documents import new_id
from docpipe.store.events import EventKind, add_event
from docpipe.store.notices import NoticeState
from docpipe.store.webhooks import Webhook, get_webhook

TOLD = (  # what a document may come to that is worth telling
    Status.SPLIT,
    Status.NEEDS_REVIEW,
    Status.ACCEPTED,
    Status.REJECTED,
    Status.REPLACED,
    Status.DELIVERED,
    Status.FAILED,
)
USUAL = (Status.ACCEPTED, Status.REJECTED, Status.REPLACED, Status.FAILED)  # how a document's way may end
AT_ONCE = 500
OVERLAP = timedelta(hours=24)
LONGEST_OVERLAP = timedelta(days=30)


def add_webhook(
    session: Session,
    *,
    url: str,
    actor: str,
    networks: tuple[Network, ...] | None,
    statuses: Sequence[Status] = USUAL,
    document_types: Sequence[str] | None = None,
    with_result: bool = False,
) -> Webhook:
    """Tell this address what happens from now on. Its `secret` is to be shown once, to whoever is told.

    ForbiddenAddress, UnknownHost, BadRequest. `networks`: None where only the workers can judge the address, as they do
    whenever they send. `document_types`: as results name them; None for all.
    """
    strange = [status.value for status in statuses if status not in TOLD]
    if strange or not statuses:
        raise BadRequest(f"Statuses to be told of are: {', '.join(status.value for status in TOLD)}.")
    if networks is None:
        parse_url(url)
    else:
        find_target(url, networks)
    webhook_id = webhooks.add_webhook(
        session,
        url=url,
        secret=new_secret(),
        statuses=tuple(dict.fromkeys(statuses)),
        document_types=document_types,
        with_result=with_result,
        created_by=actor,
    )
    _tell(session, actor, webhook_id, "added", host=host_of(url))
    return get_webhook(session, webhook_id)


def disable_webhook(session: Session, webhook_id: UUID | str, actor: str, why: str = "asked") -> Webhook:
    """Tell it nothing more; what still waits for it is given up, and can be sent again. WebhookNotFound."""
    webhook = get_webhook(session, webhook_id)
    webhooks.stop_webhook(session, webhook.id, actor, why)
    return get_webhook(session, webhook.id)


def enable_webhook(session: Session, webhook_id: UUID | str, actor: str) -> Webhook:
    """Tell it again what happens from now on; what was given up stays so until it is sent again. WebhookNotFound.

    From now on the actor answers for it, who must be allowed to add it.
    """
    webhook = get_webhook(session, webhook_id)
    if webhooks.enable_webhook(session, webhook.id, actor):
        _tell(session, actor, webhook.id, "enabled")
    return get_webhook(session, webhook.id)


def rotate_secret(session: Session, webhook_id: UUID | str, actor: str, overlap: timedelta = OVERLAP) -> Webhook:
    """Give it a new secret, to be shown once; for the overlap its messages carry the old one's signature, too.

    After that the old one is over by itself; a zero ends it at once. WebhookNotFound, BadRequest.
    """
    if not timedelta() <= overlap <= LONGEST_OVERLAP:
        raise BadRequest(f"The old secret may go on for {LONGEST_OVERLAP.days} days at most.")
    webhook = get_webhook(session, webhook_id)
    webhooks.change_secret(session, webhook.id, new_secret(), overlap)
    changed = get_webhook(session, webhook.id)
    until = {"until": changed.old_secret_until.isoformat()} if changed.old_secret_until else {}
    _tell(session, actor, webhook.id, "secret changed", **until)
    return changed


def try_webhook(webhook: Webhook, networks: tuple[Network, ...], seconds: float) -> Answer:
    """Send it a message of the type `webhook.test` here and now, and give what came of it; ForbiddenAddress, ..."""
    target = find_target(webhook.url, networks)
    body = message_body("webhook.test", datetime.now(UTC), {"webhook_id": str(webhook.id)})
    headers = signed_headers(webhook.secrets, str(new_id()), int(time.time()), body)
    return post(target, body, headers, seconds)


def resend(session: Session, notice_id: UUID | str, actor: str) -> None:
    """Send an ended notice again, under the same id; NoticeNotFound where it is still on its way, WebhookDisabled."""
    notice = notices.get_notice(session, notice_id)
    if get_webhook(session, notice.webhook_id).disabled_at:
        raise WebhookDisabled
    notices.resend_notice(session, notice.id)
    told = {"notice": str(notice.id), "webhook": str(notice.webhook_id)}
    add_event(session, EventKind.RETRIED, actor, notice.document_id, data=told)


def resend_dead(session: Session, webhook_id: UUID | str, actor: str) -> int:
    """Send again what was given up for a webhook, up to 500 notices a call, the latest first; how many there were."""
    webhook = get_webhook(session, webhook_id)
    dead = notices.list_notices(session, state=NoticeState.DEAD, webhook_id=webhook.id, limit=AT_ONCE)
    for notice in dead:
        resend(session, notice.id, actor)
    return len(dead)


def message_body(kind: str, moment: datetime, data: dict[str, Any]) -> bytes:
    """One message: JSON without spaces, of ASCII alone, so that nothing on its way can change what was signed."""
    stamp = moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return json.dumps({"type": kind, "timestamp": stamp, "data": data}, separators=(",", ":")).encode()


def host_of(url: str) -> str:
    """The host of an address, which may be shown to everybody who may see webhooks at all."""
    return parse_url(url).host


def _tell(session: Session, actor: str, webhook_id: UUID, change: str, **told: Any) -> None:
    data = {"webhook": str(webhook_id), "change": change, **told}
    add_event(session, EventKind.WEBHOOK_CHANGED, actor, data=data)
