"""What a test of this room does with documents, webhooks and notices."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from click.testing import Result
from sqlalchemy import text

from docpipe import attempts
from docpipe.delivery.courier import Courier
from docpipe.delivery.guarding import parse_networks
from docpipe.delivery.webhooks import add_webhook
from docpipe.document import FieldReading, Reading
from docpipe.job import JobKind, Priority, Queue
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.store import Engine, session
from docpipe.store.decisions import DecisionKind, add_decision
from docpipe.store.documents import add_document, get_document, list_parts, move
from docpipe.store.events import EventKind, list_events
from docpipe.store.jobs import add_job, claim_job
from docpipe.store.leases import finish_job
from docpipe.store.notices import Notice, list_notices
from docpipe.store.readings import add_reading
from docpipe.store.webhooks import Webhook, get_webhook

Run = Callable[..., Result]  # a command line, to what came of it
HERE = parse_networks("127.0.0.0/8")
WAYS = {
    Status.NEEDS_REVIEW: [Status.NEEDS_REVIEW],
    Status.ACCEPTED: [Status.ACCEPTED],
    Status.DELIVERED: [Status.ACCEPTED, Status.DELIVERED],
    Status.FAILED: [Status.FAILED],
    Status.REJECTED: [Status.NEEDS_REVIEW, Status.REJECTED],
}


@dataclass(frozen=True)
class Office:
    """What a test does with documents, webhooks and notices."""

    engine: Engine
    courier: Courier

    def document(
        self, number: int, to: Status = Status.ACCEPTED, document_type: str | None = "invoice", **row: Any
    ) -> UUID:
        """A document that was read and came to this status; all in one transaction."""
        with session(self.engine) as current:
            known = {"sha256": hashlib.sha256(str(number).encode()).hexdigest(), "file_name": f"scan_{number}.pdf"}
            kind = {"media_type": "application/pdf", "byte_count": 1, "wanted_type": None, **row}
            document_id = add_document(current, **{**known, **kind}, priority=Priority.NORMAL)
            assert document_id
            add_job(current, document_id, JobKind.READ, Priority.NORMAL)
            job = claim_job(current, Queue.CPU, "test", timedelta(minutes=1))
            assert job
            assert job.document_id == document_id
            move(current, document_id, Status.PROCESSING, EventKind.CLAIMED, "test")
            finish_job(current, job)
            if to is not Status.FAILED:
                add_reading(current, job, outcome(number, document_type or "unknown"), 0.25)
            for status in WAYS[to]:
                move(current, document_id, status, EventKind.READ, "test", document_type=document_type)
        return document_id

    def packet(self, number: int, *document_types: str) -> UUID:
        """A file that held documents of these types, a page each."""
        parts = [
            replace(outcome(number, name), pages=(page_no,)) for page_no, name in enumerate(document_types, start=1)
        ]
        with session(self.engine) as current:
            known = {"sha256": hashlib.sha256(str(number).encode()).hexdigest(), "file_name": f"scan_{number}.pdf"}
            kind = {"media_type": "application/pdf", "byte_count": 1, "wanted_type": None}
            document_id = add_document(current, **known, **kind, priority=Priority.NORMAL)
            assert document_id
            add_job(current, document_id, JobKind.READ, Priority.NORMAL)
            job = attempts.begin(current, Queue.CPU, "test", timedelta(minutes=1))
            assert job
            attempts.complete_reading(current, job, "test", Outcome.packet(parts, len(parts)), 0.25)
        return document_id

    def parts(self, document_id: UUID) -> list[UUID]:
        with session(self.engine) as current:
            return [part.id for part in list_parts(current, document_id)]

    def decide(self, document_id: UUID, kind: DecisionKind, result: dict[str, Any] | None = None) -> None:
        """Write what a person has decided, and nothing else."""
        with session(self.engine) as current:
            add_decision(current, document_id, kind, "user:anna", self.version(document_id), result=result)

    def move(self, document_id: UUID, *way: Status) -> None:
        with session(self.engine) as current:
            for to in way:
                move(current, document_id, to, EventKind.READ, "test")

    def webhook(self, url: str, *statuses: Status, **more: Any) -> Webhook:
        with session(self.engine) as current:
            chosen = {"statuses": statuses} if statuses else {}
            return add_webhook(current, url=url, actor="test", networks=HERE, **chosen, **more)

    def webhook_now(self, webhook: Webhook) -> Webhook:
        with session(self.engine) as current:
            return get_webhook(current, webhook.id)

    def notices(self) -> list[Notice]:
        """Oldest first."""
        with session(self.engine) as current:
            return list_notices(current, limit=1000)[::-1]

    def send(self, rounds: int = 1, **changed: Any) -> int:
        """Carry all that is due, so many times; how many were carried."""
        courier, count = replace(self.courier, **changed), 0
        for _ in range(rounds):
            for errand in courier.claim(100):
                courier.carry(errand)
                count += 1
        return count

    def make_due(self) -> None:
        self.run("UPDATE notices SET due_at = now() WHERE state = 'waiting'")
        self.run("UPDATE webhooks SET paused_until = NULL")

    def run(self, statement: str) -> None:
        with session(self.engine) as current:
            current.execute(text(statement))

    def story(self, document_id: UUID) -> list[str]:
        with session(self.engine) as current:
            return [event.kind for event in list_events(current, document_id)]

    def version(self, document_id: UUID) -> int:
        with session(self.engine) as current:
            return get_document(current, document_id).version


def outcome(number: int, document_type: str) -> Outcome:
    rows = [{"description": FieldReading("=Bolts", "=Bolts"), "line_total": FieldReading("1,00", "1.00")}]
    fields = {"invoice_number": FieldReading(f"R{number}", f"R{number}"), "iban": None, "line_items": rows}
    return Outcome(Status.ACCEPTED, document_type, document_type, Reading("test", "invoice", fields), page_count=1)
