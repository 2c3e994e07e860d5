"""What reviewers find in a benchmark: documents that were read and need a person, and a queue of a great many."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import text

from docpipe import attempts
from docpipe.document import Box, FieldReading, FiledPage, Finding, Provenance, Reading, Reason, Severity, Word
from docpipe.job import JobKind, Priority, Queue
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.review.queue import cursor
from docpipe.review.restoring import type_of, value_of
from docpipe.store import Engine, connect, session
from docpipe.store.documents import add_document
from docpipe.store.jobs import add_job
from docpipe.store.review_queue import Position
from schemas.invoice import Invoice

LEASE = timedelta(seconds=120)
WORKER = "worker:benchmark:1"
TYPES = 12
STAMP = Finding("mark_over_value", "A stamp lies over the total.", Severity.DOUBT, ("grand_total",))
VALUES = {
    "invoice_number": "RE-4711",
    "issue_date": "2025-05-01",
    "currency": "EUR",
    "seller_name": "Muster GmbH",
    "net_total": "400.00",
    "tax_total": "76.00",
    "grand_total": "476.00",
}


def read(engine: Engine, number: int) -> None:
    """A document received, and read as an invoice of 20 lines."""
    with session(engine) as current:
        named = {"file_name": f"bill_{number}.pdf", "media_type": "application/pdf", "byte_count": 1}
        document_id = add_document(
            current, sha256=f"{number:064x}", wanted_type=None, priority=Priority.NORMAL, **named
        )
        assert document_id
        add_job(current, document_id, JobKind.READ, Priority.NORMAL)
        job = attempts.begin(current, Queue.CPU, WORKER, LEASE)
        assert job
        attempts.complete_reading(current, job, WORKER, _outcome(), 0.1)


def _outcome() -> Outcome:
    fields: dict[str, Any] = {name: _cell(Invoice, name, told, n) for n, (name, told) in enumerate(VALUES.items())}
    row = Invoice.model_fields["line_items"].annotation.__args__[0]  # type: ignore[union-attr]
    told = {"description": "Screws", "quantity": "2", "unit_price": "10.00", "line_total": "20.00"}
    fields["line_items"] = [{name: _cell(row, name, one, 20 + n) for name, one in told.items()} for n in range(20)]
    words = tuple(Word(f"word{n}", Box(n % 10 / 10, n / 500, n % 10 / 10 + 0.05, n / 500 + 0.01)) for n in range(400))
    outcome = Outcome(Status.NEEDS_REVIEW, "invoice", "invoice", Reading("layout", "invoice", fields, "de"), (STAMP,))
    reasons = (Reason(STAMP.code, STAMP.sentence, "grand_total"),)
    return replace(
        outcome,
        reasons=reasons,
        page_count=1,
        filed_pages=(FiledPage(1, 595, 842, 0, words),),
        critical=("grand_total",),
    )


def _cell(holder: Any, name: str, told: str, row: int) -> FieldReading:
    place = Provenance(1, Box(0.1, row / 100, 0.3, row / 100 + 0.01))
    return FieldReading(told, value_of(type_of(holder, name), told), (place,), None, {"support": 0.9, "margin": 0.9})


def fill(owner: str, rows: int) -> None:
    """So many documents and reviews, laid out by the server itself; their ranks as varied as chance has it."""
    engine = connect(owner)
    with session(engine) as current:
        current.execute(text("SELECT setseed(0.5)"))
        current.execute(
            text("""
            INSERT INTO documents (id, sha256, file_name, media_type, byte_count, priority, status, document_type,
                                   page_count, received_at, reasons)
            SELECT gen_random_uuid(), lpad(to_hex(n + 16777216), 64, 'f'), 'bill_' || n || '.pdf', 'application/pdf', 1,
                   (enum_range(NULL::priority))[1 + n % 3], 'needs_review', 'type_' || n % :types, 1,
                   now() - random() * interval '30 days',
                   '[{"code": "weak_evidence", "sentence": "It stands there without a label.", "field": "iban"}]'
            FROM generate_series(1, :rows) AS n
            """),
            {"rows": rows, "types": TYPES},
        )
        current.execute(
            text("""
            INSERT INTO reviews (document_id, document_type, severity, doubtful_critical, priority, received_at)
            SELECT id, document_type, floor(random() * 3), floor(random() * 6), priority, received_at
            FROM documents WHERE document_type LIKE 'type\\_%'
            """)
        )
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM ANALYZE documents, reviews"))
    engine.dispose()


def cursors(engine: Engine) -> list[str]:
    """Where later pages begin: at places chosen by chance among all rows."""
    query = text(
        "SELECT severity, doubtful_critical, priority, received_at, document_id FROM reviews TABLESAMPLE SYSTEM (1) "
        "WHERE closed_at IS NULL ORDER BY random() LIMIT 500"
    )
    with session(engine) as current:
        rows = current.execute(query).all()
    return [cursor(Position(r[0], r[1], Priority(r[2]), r[3], r[4])) for r in rows]
