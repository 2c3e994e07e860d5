"""Benches over a real PostgreSQL whose readers say what a test wants, and looks at what came of their work."""

import threading
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import text

from docpipe.delivery import Outbox
from docpipe.document import FieldReading, Reading, Reason
from docpipe.heartbeat import Stop
from docpipe.intake import Blobs, Terms, receive
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.processing import Bench, Read
from docpipe.store import Engine, session
from docpipe.store.documents import Document, get_document
from docpipe.store.events import list_events

LEASE = timedelta(seconds=30)
SECRET = "DE89 3704 0044 0532 0130 00"


def accepted(data: bytes, _: str | None) -> Outcome:
    fields = {"invoice_number": FieldReading(data.decode(), data.decode()), "iban": None}
    return Outcome(Status.ACCEPTED, "invoice", "invoice", Reading("test", "invoice", fields), page_count=1)


def doubtful(_: bytes, __: str | None) -> Outcome:
    return Outcome(Status.NEEDS_REVIEW, reasons=(Reason("total_differs", "The sum is not right."),))


class Reader:
    """Raises each error once, in order, then reads."""

    def __init__(self, *errors: Exception) -> None:
        self.errors = list(errors)
        self.calls = 0

    def __call__(self, data: bytes, wanted_type: str | None) -> Outcome:
        self.calls += 1
        if self.errors:
            raise self.errors.pop(0)
        return accepted(data, wanted_type)


def bench_in(engine: Engine, folder: Path, read: Read) -> Bench:
    """A bench whose files lie in the folder, and whose documents are read so."""
    return Bench(
        worker="worker:here:1",
        engine=engine,
        blobs=Blobs(folder / "blobs"),
        outbox=Outbox(folder / "outbox"),
        read=read,
        stop=Stop(seconds=60),
        lease=LEASE,
        attempt_seconds=600,
        max_attempts=3,
    )


def add(bench: Bench, number: int = 0) -> UUID:
    terms = Terms(bench.blobs, 1000, ("invoice",))
    with session(bench.engine) as current:
        data = f"%PDF-{number}".encode()
        return receive(current, terms, data, file_name=f"invoice_{number}.pdf", actor="test").document_id


def document(bench: Bench, document_id: UUID) -> Document:
    with session(bench.engine) as current:
        return get_document(current, document_id)


def story(bench: Bench, document_id: UUID) -> list[str]:
    with session(bench.engine) as current:
        return [event.kind for event in list_events(current, document_id)]


def run(bench: Bench, statement: str) -> None:
    with session(bench.engine) as current:
        current.execute(text(statement))


def make_due(bench: Bench) -> None:
    run(bench, "UPDATE jobs SET due_at = now() WHERE state = 'waiting'")


def outbox(bench: Bench) -> list[Path]:
    return sorted(bench.outbox.folder.glob("*"))


def until(condition: Callable[[], bool], seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come to pass in time"
        threading.Event().wait(0.01)
