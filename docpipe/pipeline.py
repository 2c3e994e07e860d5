"""The steps in order: pages, type, reading, checking, trust. `read` touches no store; `process` does one job of it."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from docpipe import attempts
from docpipe.checking import build, check_grounding, check_pages, check_rules
from docpipe.checking.rules import held_fields
from docpipe.delivery import Outbox, result_record
from docpipe.document import Outcome, Page, Reason, Severity
from docpipe.errors import DatabaseUnavailable, LeaseLost
from docpipe.heartbeat import Heartbeat, Stop, end_process
from docpipe.intake import Blobs
from docpipe.job import Job, JobKind, Queue
from docpipe.lifecycle import Status
from docpipe.log import logger
from docpipe.pages import Renderer
from docpipe.reading import classify, read_layout, sheet_of
from docpipe.store import Engine, Session, session
from docpipe.store.documents import get_document
from docpipe.store.readings import get_reading
from docpipe.trust import decide
from schemas import Registry
from schemas.document_type import DocumentType

WRITE_AGAIN_SECONDS = 0.5

Read = Callable[[bytes, str | None], Outcome]
Write = Callable[[Session], None]

log = logger(__name__)


def read(
    data: bytes,
    *,
    registry: Registry,
    renderer: Renderer,
    document_type: str | None = None,
    password: str | None = None,
) -> Outcome:
    """Read one document: what it says, what is wrong with it, and whether it may pass.

    `document_type` is a registered name, None to find out. Raises the BadDocument errors of the renderer.
    """
    # Poppler's pages come as images, which nothing reads yet: all of them at once could fill the memory.
    pages = [replace(page, image=None) for page in renderer.pages(data, password=password)]
    return read_pages(pages, registry.get(document_type) if document_type else None, registry)


def read_pages(
    pages: Sequence[Page], schema: type[DocumentType] | None, registry: Iterable[type[DocumentType]] = ()
) -> Outcome:
    """Everything after rendering. Without a `schema` the type is found out among those of the registry."""
    seen = check_pages(pages)
    sheets = [sheet_of(page) for page in pages]
    schema = schema or classify(sheets, registry)
    if schema is None:
        sentence = "The document looks like none of the known types. Say which it is with --type."
        unknown = Reason("unknown_type", sentence)
        reasons = tuple(Reason(f.code, f.sentence) for f in seen if f.severity is not Severity.NOTE)
        return Outcome(Status.NEEDS_REVIEW, findings=seen, reasons=(*reasons, unknown), page_count=len(pages))
    reading = read_layout(sheets, schema)
    document, faults = build(reading, schema)
    findings = (*seen, *check_grounding(reading, pages), *faults, *check_rules(document, reading))
    status, reasons = decide(reading, schema, findings, held_fields(document))
    return Outcome(status, schema.family or schema.name, schema.name, reading, findings, reasons, len(pages))


@dataclass(frozen=True, slots=True)
class Bench:
    """What a worker has at hand. `read` is `read` above with its registry and renderer; it takes the wanted type."""

    worker: str
    engine: Engine
    blobs: Blobs
    outbox: Outbox
    read: Read
    stop: Stop
    lease: timedelta
    attempt_seconds: float
    max_attempts: int
    end: Callable[[], None] = end_process  # how to end when time is up and the work goes on


def process(bench: Bench, queue: Queue) -> Job | None:
    """Claim the most urgent due job, do it, write what came of it; None where nothing was due. DatabaseUnavailable.

    May be called too often: who gets no claim does nothing, and who has lost it writes nothing.
    """
    with session(bench.engine) as current:
        job = attempts.begin(current, queue, bench.worker, bench.lease)
    if job:
        with _heartbeat(bench).keeping(job):
            try:
                _write(bench, _result(bench, job))
            except Exception as error:  # noqa: BLE001  (whatever a document does to us must end as its reason)
                _settle(bench, job, error)
    return job


def _result(bench: Bench, job: Job) -> Write:
    """Do the job; give what writes its result."""
    return _read_it(bench, job) if job.kind is JobKind.READ else _deliver_it(bench, job)


def _read_it(bench: Bench, job: Job) -> Write:
    begun = time.monotonic()
    with session(bench.engine) as current:
        document = get_document(current, job.document_id)
    outcome = bench.read(bench.blobs.get(document.sha256), document.wanted_type)
    seconds = time.monotonic() - begun
    log.info("read", document_id=str(job.document_id), status=outcome.status.value, seconds=round(seconds, 3))
    return partial(attempts.complete_reading, job=job, worker=bench.worker, outcome=outcome, seconds=seconds)


def _deliver_it(bench: Bench, job: Job) -> Write:
    """The file first, then the word that it is there: a kill in between only writes the same file again."""
    with session(bench.engine) as current:
        document, reading = get_document(current, job.document_id), get_reading(current, job.document_id)
    bench.outbox.put(document, result_record(document, reading))
    return partial(attempts.complete_delivery, job=job, worker=bench.worker)


def _settle(bench: Bench, job: Job, error: Exception) -> None:
    """Write why the attempt came to nothing, where the job is still ours."""
    told = {"document_id": str(job.document_id), "job_id": job.id, "attempt": job.attempt}
    log.warning("attempt_failed", **told, exc_info=error)
    try:
        if not isinstance(error, LeaseLost):
            _write(bench, partial(attempts.settle, job=job, worker=bench.worker, error=error, limit=bench.max_attempts))
    except LeaseLost:
        log.warning("late_finish_refused", **told)


def _write(bench: Bench, write: Write) -> None:
    """One transaction. A database that is away is waited for as long as a lease lasts, to save the work done."""
    end = time.monotonic() + bench.lease.total_seconds()
    while True:
        try:
            with session(bench.engine) as current:
                return write(current)
        except DatabaseUnavailable:
            if bench.stop.over or time.monotonic() > end:
                raise
            time.sleep(WRITE_AGAIN_SECONDS)


def _heartbeat(bench: Bench) -> Heartbeat:
    return Heartbeat(
        bench.engine,
        bench.lease,
        bench.attempt_seconds,
        bench.stop,
        hand_back=partial(attempts.hand_back, worker=bench.worker),
        time_out=partial(attempts.time_out, worker=bench.worker, limit=bench.max_attempts),
        end=bench.end,
    )
