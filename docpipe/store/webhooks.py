"""The webhooks: who is to be told when a document comes to a status, and how they have been doing.

Knows nothing of how they are told; what they are to be told stands in `store.notices`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, insert, or_, select, update
from sqlalchemy.orm import Session

from docpipe.errors import WebhookNotFound
from docpipe.lifecycle import Status
from docpipe.store.documents import new_id
from docpipe.store.events import EventKind, add_event
from docpipe.store.notice_tables import webhooks
from docpipe.store.notices import bury_waiting


@dataclass(frozen=True, slots=True)
class Webhook:
    """One address that is told. `document_types`: None for all; `failures`: in a row, since the last success.

    `created_by`: who answers for it, as who added it, or has last enabled it.
    """

    id: UUID
    url: str
    secret: str = field(repr=False)
    old_secret: str | None = field(repr=False)
    old_secret_until: datetime | None
    statuses: tuple[Status, ...]
    document_types: tuple[str, ...] | None
    with_result: bool
    created_by: str
    created_at: datetime
    disabled_at: datetime | None
    failures: int
    paused_until: datetime | None

    @property
    def secrets(self) -> tuple[str, ...]:
        """What its messages are signed with now: two of them for a while after the secret was changed."""
        live = self.old_secret and self.old_secret_until and self.old_secret_until > datetime.now(UTC)
        return (self.secret, self.old_secret) if live and self.old_secret else (self.secret,)


def add_webhook(
    session: Session,
    *,
    url: str,
    secret: str,
    statuses: Sequence[Status],
    document_types: Sequence[str] | None,
    with_result: bool,
    created_by: str,
) -> UUID:
    """Add a webhook; what happens from now on is told to it."""
    row = {"id": new_id(), "url": url, "secret": secret, "statuses": list(statuses), "with_result": with_result}
    types = list(document_types) if document_types else None
    added = insert(webhooks).values(**row, document_types=types, created_by=created_by).returning(webhooks.c.id)
    webhook_id: UUID = session.execute(added).scalar_one()
    return webhook_id


def get_webhook(session: Session, webhook_id: UUID | str) -> Webhook:
    """The webhook with this id, or WebhookNotFound, also for what is no id at all."""
    try:
        wanted = webhook_id if isinstance(webhook_id, UUID) else UUID(webhook_id)
    except ValueError:
        raise WebhookNotFound(str(webhook_id)) from None
    row = session.execute(select(webhooks).where(webhooks.c.id == wanted)).one_or_none()
    if row is None:
        raise WebhookNotFound(str(webhook_id))
    return _webhook(row)


def list_webhooks(session: Session) -> list[Webhook]:
    """All webhooks, oldest first, the disabled ones too."""
    return [_webhook(row) for row in session.execute(select(webhooks).order_by(webhooks.c.id))]


def change_secret(session: Session, webhook_id: UUID, secret: str, overlap: timedelta) -> None:
    """Sign with this secret, and for so long with the one until now, too; one from before that is over at once."""
    old: dict[str, Any] = {"old_secret": None, "old_secret_until": None}
    if overlap > timedelta():
        old = {"old_secret": webhooks.c.secret, "old_secret_until": func.now() + overlap}
    session.execute(update(webhooks).where(webhooks.c.id == webhook_id).values(secret=secret, **old))


def disable_webhook(session: Session, webhook_id: UUID) -> bool:
    """Tell it nothing more; False where it was disabled already."""
    enabled = (webhooks.c.id == webhook_id) & webhooks.c.disabled_at.is_(None)
    changed = update(webhooks).where(enabled).values(disabled_at=func.now()).returning(webhooks.c.id)
    return session.execute(changed).scalar_one_or_none() is not None


def stop_webhook(session: Session, webhook_id: UUID, actor: str, why: str) -> None:
    """Disable it, give up what waits for it, and say so in the story; nothing happens where it was disabled already."""
    if disable_webhook(session, webhook_id):
        given_up = bury_waiting(session, webhook_id, "The webhook was disabled.")
        data = {"webhook": str(webhook_id), "change": "disabled", "why": why, "given_up": given_up}
        add_event(session, EventKind.WEBHOOK_CHANGED, actor, data=data)


def enable_webhook(session: Session, webhook_id: UUID, actor: str) -> bool:
    """Tell it again what happens from now on; from now on the actor answers for it. False where it was not disabled."""
    disabled = (webhooks.c.id == webhook_id) & webhooks.c.disabled_at.isnot(None)
    afresh: dict[str, Any] = {"disabled_at": None, "failures": 0, "paused_until": None, "created_by": actor}
    changed = update(webhooks).where(disabled).values(**afresh).returning(webhooks.c.id)
    return session.execute(changed).scalar_one_or_none() is not None


def note_success(session: Session, webhook_id: UUID) -> None:
    """It has answered well: nothing holds it up any more."""
    troubled = or_(webhooks.c.failures > 0, webhooks.c.paused_until.isnot(None))
    session.execute(
        update(webhooks).where((webhooks.c.id == webhook_id) & troubled).values(failures=0, paused_until=None)
    )


def note_failure(session: Session, webhook_id: UUID, pause: timedelta | None) -> None:
    """It has not answered well; with a pause nothing is sent to it for so long."""
    until = {"paused_until": func.now() + pause} if pause else {}
    session.execute(
        update(webhooks).where(webhooks.c.id == webhook_id).values(failures=webhooks.c.failures + 1, **until)
    )


def _webhook(row: Row[Any]) -> Webhook:
    values = {name: getattr(row, name) for name in Webhook.__dataclass_fields__}
    types = tuple(row.document_types) if row.document_types is not None else None
    return Webhook(**{**values, "statuses": tuple(map(Status, row.statuses)), "document_types": types})
