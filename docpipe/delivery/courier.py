"""The courier: takes notices that are due, tells the webhooks, writes what came of it.

At least once: who is killed between an answer and its record has the notice sent again, with the same webhook-id.
"""

import random
import threading
import time
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from docpipe.delivery.guarding import Network, find_target
from docpipe.delivery.records import Sees, list_records
from docpipe.delivery.sending import Answer, post
from docpipe.delivery.signing import signed_headers
from docpipe.delivery.waiting import pause_after, wait_after_attempt
from docpipe.delivery.webhooks import disable_webhook, message_body
from docpipe.errors import BadRequest, DatabaseUnavailable, ForbiddenAddress, LeaseLost
from docpipe.log import logger
from docpipe.monitoring import Stage, stage
from docpipe.store import Engine, Session, session
from docpipe.store.documents import get_document
from docpipe.store.events import EventKind, add_event
from docpipe.store.notices import (
    Errand,
    bury_notice,
    claim_notices,
    finish_notice,
    put_off_notice,
    take_expired_notices,
)
from docpipe.store.webhooks import note_failure, note_success

LOOK_SECONDS = 1.0
LEASE_MORE_SECONDS = 60.0  # beyond the time to answer: for looking up its name, and for a database that is slow
WRITE_AGAIN_SECONDS = 0.5
CHANCE = random.SystemRandom()

log = logger(__name__)


@dataclass(frozen=True, slots=True)
class Courier:
    """One that sends up to `threads` notices at a time; several couriers do not get in each other's way."""

    engine: Engine
    actor: str
    networks: tuple[Network, ...]
    seconds: float
    attempts: int
    threads: int = 4

    def run(self, stop: threading.Event) -> None:
        """Look for notices every second, at once where there may be more, until asked to stop."""
        busy: set[Future[None]] = set()
        with ThreadPoolExecutor(self.threads, thread_name_prefix="courier") as pool:
            while not stop.is_set():
                busy = {future for future in busy if not future.done()}
                errands = self.claim(self.threads - len(busy))
                busy |= {pool.submit(self.carry, errand) for errand in errands}
                if len(busy) == self.threads:
                    wait(busy, timeout=LOOK_SECONDS, return_when=FIRST_COMPLETED)
                elif not errands:
                    stop.wait(LOOK_SECONDS * CHANCE.uniform(0.75, 1.25))

    def claim(self, limit: int) -> list[Errand]:
        """Up to so many notices that are due; none where the database is away, so that it is asked again."""
        if limit < 1:
            return []
        try:
            with session(self.engine) as current:
                if expired := take_expired_notices(current):
                    log.warning("notices_expired", count=expired)
                return claim_notices(current, timedelta(seconds=self.seconds + LEASE_MORE_SECONDS), limit)
        except DatabaseUnavailable:
            log.warning("database_unavailable")
        except Exception as error:
            log.error("courier_failed", exc_info=error)
        return []

    def carry(self, errand: Errand) -> None:
        """Tell one webhook, and write what came of it; whatever goes wrong, the lease brings the notice back."""
        told = {"document_id": str(errand.document_id), "attempt": errand.attempt}
        try:
            with stage(Stage.NOTIFY):
                answer = self.send(errand)
            self._write(errand, answer)
            (log.info if answer.taken else log.warning)("notice_sent", code=answer.status, **told)
        except LeaseLost:
            log.warning("late_finish_refused", **told)
        except Exception as error:
            log.error("notice_failed", exc_info=error, **told)

    def send(self, errand: Errand) -> Answer:
        """One attempt. An address that is forbidden or unknown by now is an answer, too: settings and names change."""
        with session(self.engine) as current:
            body = body_of(current, errand)
        try:
            target = find_target(errand.url, self.networks)
        except (ForbiddenAddress, BadRequest) as error:
            return Answer(str(error))
        secrets = (errand.secret, *([errand.old_secret] if errand.old_secret else []))
        headers = signed_headers(secrets, str(errand.id), int(time.time()), body)
        return post(target, body, headers, self.seconds)

    def _write(self, errand: Errand, answer: Answer) -> None:
        """One transaction. A database that is away is waited for while the lease lasts, lest all is sent once more."""
        end = time.monotonic() + LEASE_MORE_SECONDS / 2
        while True:
            try:
                with session(self.engine) as current:
                    return record(current, errand, answer, self.actor, self.attempts)
            except DatabaseUnavailable:
                if time.monotonic() > end:
                    raise
                time.sleep(WRITE_AGAIN_SECONDS)


def body_of(session: Session, errand: Errand) -> bytes:
    """What the webhook is told: where the document has come to; its result only where that was asked for."""
    document = get_document(session, errand.document_id)
    data: dict[str, Any] = {
        "document_id": str(document.id),
        "file": document.file_name,
        "document_type": document.known_type,
        "status": errand.status,
        "version": errand.version,
        "part_of": str(document.parent_id) if document.parent_id else None,
    }
    if errand.with_result:
        data["result"] = list_records(session, [document], _bound(errand.document_types)).get(document.id)
    return message_body(f"document.{errand.status}", errand.happened_at, data)


def _bound(types: Sequence[str] | None) -> Sees:
    """Which documents of a file that was split a webhook may be told: those of its types."""
    return lambda part: types is None or part.known_type in types


def record(session: Session, errand: Errand, answer: Answer, actor: str, attempts: int) -> None:
    """Write what came of an attempt, or LeaseLost. The webhook's row first, as everywhere, so that none waits for ever.

    410 Gone disables the webhook; after so many attempts a notice is given up.
    """
    if answer.taken:
        note_success(session, errand.webhook_id)
        finish_notice(session, errand, answer.words)
        _tell(session, EventKind.NOTIFIED, errand, answer, actor)
        return
    note_failure(session, errand.webhook_id, _pause(errand, answer))
    if answer.gone:
        disable_webhook(session, errand.webhook_id, actor, why="gone")
    if answer.gone or errand.attempt >= attempts:
        bury_notice(session, errand, answer.words)
        _tell(session, EventKind.NOTICE_DIED, errand, answer, actor)
        return
    wait = max(wait_after_attempt(errand.attempt, CHANCE), answer.retry_after or timedelta())
    put_off_notice(session, errand, wait, answer.words)


def _pause(errand: Errand, answer: Answer) -> timedelta | None:
    """How long to leave the webhook alone: as long as it asks for, else a while where it seems to be down."""
    return answer.retry_after or (pause_after(errand.failures + 1, CHANCE) if answer.down else None)


def _tell(session: Session, kind: EventKind, errand: Errand, answer: Answer, actor: str) -> None:
    which = {"webhook": str(errand.webhook_id), "notice": str(errand.id), "status": errand.status}
    data = {**which, "attempt": errand.attempt, "answer": answer.status}
    add_event(session, kind, actor, errand.document_id, data=data)
