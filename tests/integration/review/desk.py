"""Documents that need a person, read by a worker as far as the store is concerned, and people to look at them."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from paperwork import case_of, cell, invoice_fields
from sqlalchemy import text

from docpipe import attempts
from docpipe.document import Answer, Box, FiledPage, Finding, Reason, Severity, Word
from docpipe.job import JobKind, Priority, Queue
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.permissions import ALLOWED, Caller, Grant, Role
from docpipe.review.remaining import finding_of
from docpipe.review.restoring import restore
from docpipe.store import Engine, session
from docpipe.store.documents import add_document
from docpipe.store.jobs import add_job
from docpipe.store.users import add_user
from schemas import Registry
from schemas.identity_document import IdentityDocument
from schemas.invoice import Invoice

LEASE = timedelta(seconds=60)
WORKER = "worker:here:1"
STAMP = Finding("mark_over_value", "A stamp lies over the total.", Severity.DOUBT, ("grand_total",))


def invoice_outcome(*seen: Finding, **fields: Any) -> Outcome:
    """An invoice as a reader gives it, in need of a person."""
    case = case_of({**invoice_fields(), **fields}, seen)
    words = (Word("Rechnung", Box(0.1, 0.1, 0.3, 0.12)),)
    return Outcome(
        Status.NEEDS_REVIEW,
        "invoice",
        "invoice",
        restore(case.result, case.details, Invoice),
        tuple(seen),
        tuple(Reason(one["code"], one["sentence"], one["field"]) for one in case.result["reasons"]),
        1,
        filed_pages=(FiledPage(1, 595.0, 842.0, 0, words),),
        critical=("grand_total", "invoice_number"),
        locale=case.locale,
    )


def expired_passport() -> Outcome:
    """A passport that ended long ago, and nothing else that speaks against it."""
    fields: dict[str, Answer] = {
        "document_number": cell("L898902C3", "L898902C3", 1),
        "surname": cell("ERIKSSON", "ERIKSSON", 2),
        "birth_date": cell("12 AUG 1974", date(1974, 8, 12), 3),
        "expiry_date": cell("15 APR 2012", date(2012, 4, 15), 4),
    }
    case = case_of(fields, schema=IdentityDocument)
    told = case.result
    return Outcome(
        Status.NEEDS_REVIEW,
        "identity_document",
        "identity_document",
        restore(told, case.details, IdentityDocument),
        tuple(map(finding_of, told["findings"])),
        tuple(Reason(one["code"], one["sentence"], one["field"]) for one in told["reasons"]),
        1,
        filed_pages=(FiledPage(1, 595.0, 842.0, 0, ()),),
        locale=case.locale,
    )


def retyped(outcome: Outcome, name: str) -> Outcome:
    """The same outcome as another type, where only the queue looks at it."""
    return replace(outcome, document_type=name, schema=name)


@dataclass
class Desk:
    """Brings documents to review, and people to the desk."""

    engine: Engine
    registry: Registry = field(default_factory=Registry.load)
    made: int = 0

    def document(self, outcome: Outcome | None = None, priority: Priority = Priority.NORMAL) -> UUID:
        """A document that was received and read."""
        self.made += 1
        with session(self.engine) as current:
            document_id = add_document(
                current,
                sha256=f"{self.made:064x}",
                file_name=f"bill_{self.made}.pdf",
                media_type="application/pdf",
                byte_count=1,
                wanted_type=None,
                priority=priority,
            )
            assert document_id
            add_job(current, document_id, JobKind.READ, priority)
        self.read(outcome or invoice_outcome(STAMP))
        return document_id

    def read(self, outcome: Outcome) -> None:
        """A worker reads what stands first in line."""
        with session(self.engine) as current:
            job = attempts.begin(current, Queue.CPU, WORKER, LEASE)
            assert job
            assert job.kind is JobKind.READ
            attempts.complete_reading(current, job, WORKER, outcome, 0.1)

    def deliver(self) -> None:
        """A worker hands over what stands first in line."""
        with session(self.engine) as current:
            job = attempts.begin(current, Queue.CPU, WORKER, LEASE)
            assert job
            assert job.kind is JobKind.DELIVER
            attempts.complete_delivery(current, job, WORKER)

    def person(self, name: str, *roles: Role, types: frozenset[str] | None = None) -> Caller:
        """Somebody with these roles, by default a reviewer; for some document types, or for all."""
        with session(self.engine) as current:
            user = add_user(current, name, name.title())
        assert user
        allowed = {permission for role in roles or (Role.REVIEWER,) for permission in ALLOWED[role]}
        grants = tuple(Grant(permission, types) for permission in sorted(allowed))
        return Caller(user.actor, grants, str(user.id), user.full_name)

    def expire(self, *document_ids: UUID) -> None:
        """Let the claims on these documents end, as when a browser was killed long ago."""
        with session(self.engine) as current:
            for one in document_ids:
                past = text("UPDATE reviews SET claim_until = now() - interval '1 s' WHERE document_id = :id")
                current.execute(past, {"id": one})
