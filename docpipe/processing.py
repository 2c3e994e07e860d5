"""A job: claimed, done, and what came of it written, be it a reason. Knows nothing of how a document is read."""

import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TypeVar

from docpipe import attempts
from docpipe.delivery import Outbox, get_record
from docpipe.errors import DatabaseUnavailable, LeaseLost
from docpipe.heartbeat import Heartbeat, Stop, end_process
from docpipe.intake import Blobs
from docpipe.job import Job, JobKind, Queue
from docpipe.log import logger
from docpipe.monitoring import JobEnd, Stage, count_job, count_reading, stage
from docpipe.outcome import Outcome
from docpipe.store import Engine, Session, session
from docpipe.store.documents import Document, get_document

WRITE_AGAIN_SECONDS = 0.5

T = TypeVar("T")
Read = Callable[[bytes, Document], Outcome]
Write = Callable[[Session], None]

log = logger(__name__)


@dataclass(frozen=True, slots=True)
class Bench:
    """What a worker has at hand. `read` is `pipeline.read` with its registry and renderer; it takes the
    document as the store tells it."""

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
    kinds: Collection[JobKind] = tuple(JobKind)  # of the jobs that it takes


def process(bench: Bench, queue: Queue) -> Job | None:
    """Claim the most urgent due job, do it, write what came of it; None where nothing was due. DatabaseUnavailable.

    May be called too often: who gets no claim does nothing, and who has lost it writes nothing.
    """
    job = take(bench, queue)
    if job:
        do(bench, job)
    return job


def take(bench: Bench, queue: Queue) -> Job | None:
    """Claim the most urgent due job of the bench's kinds; None where none is due. DatabaseUnavailable."""
    with session(bench.engine) as current:
        return attempts.begin(current, queue, bench.worker, bench.lease, bench.kinds)


def do(bench: Bench, job: Job) -> None:
    """Do a claimed job and write what came of it, be it a reason."""
    with _heartbeat(bench).keeping(job):
        try:
            _write(bench, _result(bench, job))
            count_job(job.kind, JobEnd.DONE)
        except Exception as error:  # noqa: BLE001  (whatever a document does to us must end as its reason)
            _settle(bench, job, error)


def _result(bench: Bench, job: Job) -> Write:
    """Do the job; give what writes its result."""
    return _read_it(bench, job) if job.kind is JobKind.READ else _deliver_it(bench, job)


def _read_it(bench: Bench, job: Job) -> Write:
    begun = time.monotonic()
    with session(bench.engine) as current:
        document = get_document(current, job.document_id)
    outcome = bench.read(bench.blobs.get(document.sha256), document)
    seconds = time.monotonic() - begun
    log.info("read", document_id=str(job.document_id), status=outcome.status.value, seconds=round(seconds, 3))
    for one in outcome.documents or (outcome,):
        count_reading(one.document_type, one.status, (reason.code for reason in one.reasons), len(one.page_nos))
    return partial(attempts.complete_reading, job=job, worker=bench.worker, outcome=outcome, seconds=seconds)


def _deliver_it(bench: Bench, job: Job) -> Write:
    """The file first, then the word that it is there: a kill in between only writes the same file again.

    What a person has decided stands in the place of what was read.
    """
    with session(bench.engine) as current:
        document = get_document(current, job.document_id)
        record = get_record(current, document)
    with stage(Stage.DELIVER):
        bench.outbox.put(document, record)
    return partial(attempts.complete_delivery, job=job, worker=bench.worker)


def _settle(bench: Bench, job: Job, error: Exception) -> None:
    """Write why the attempt came to nothing, where the job is still ours."""
    told = {"document_id": str(job.document_id), "job_id": job.id, "attempt": job.attempt}
    log.warning("attempt_failed", **told, exc_info=error)
    try:
        if not isinstance(error, LeaseLost):
            settle = partial(attempts.settle, job=job, worker=bench.worker, error=error, limit=bench.max_attempts)
            end = JobEnd.PUT_OFF if _write(bench, settle) else JobEnd.FAILED
            count_job(job.kind, end, attempts.reason_of(error).code)
    except LeaseLost:
        log.warning("late_finish_refused", **told)


def _write(bench: Bench, write: Callable[[Session], T]) -> T:
    """One transaction. A database that is away is waited for as long as a lease lasts, to save the work done."""
    end = time.monotonic() + bench.lease.total_seconds()
    while True:
        try:
            with stage(Stage.WRITE), session(bench.engine) as current:
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
