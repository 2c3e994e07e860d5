"""The story of one attempt at a job: begun, completed, put off, failed, handed back, taken from a dead worker.

Each function is one transaction's work: the job by its token first (LeaseLost), then the document with its event.
"""

import random
from collections.abc import Collection
from datetime import timedelta
from uuid import UUID

from docpipe.document import Reason, Severity
from docpipe.errors import AttemptTimeout, DocpipeError, IllegalMove, InternalFault, Unavailable, WorkerDied
from docpipe.job import MOST_WAITS, Job, JobKind, Queue, wait_after
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.review import open_review
from docpipe.store import Session, leases
from docpipe.store.documents import add_part, get_document, move
from docpipe.store.events import EventKind, add_event
from docpipe.store.jobs import add_job, claim_job
from docpipe.store.page_words import put_words
from docpipe.store.readings import add_reading

CHANCE = random.SystemRandom()


def begin(
    session: Session, queue: Queue, worker: str, lease: timedelta, kinds: Collection[JobKind] = tuple(JobKind)
) -> Job | None:
    """Claim the most urgent due job of these kinds; its document is `processing` from now on, or None."""
    while job := claim_job(session, queue, worker, lease, kinds):
        try:
            if job.kind is JobKind.READ:
                _move(session, job, Status.PROCESSING, EventKind.CLAIMED, worker)
        except IllegalMove as error:  # its document has gone another way; the job must not stand in the line for ever
            leases.fail_job(session, job, reason_of(error))
        else:
            return job
    return None


def complete_reading(session: Session, job: Job, worker: str, outcome: Outcome, seconds: float) -> None:
    """Write what was read and decided; what is accepted stands in line for delivery, at the document's old place.

    A file that held several documents is `split`; each of them is added, with what came of it, in this transaction.
    """
    leases.finish_job(session, job)
    add_reading(session, job, outcome, seconds)
    if not outcome.documents:
        _decide(session, job, job.document_id, worker, outcome)
        return
    parent = get_document(session, job.document_id)
    for found in outcome.documents:
        part = add_part(session, parent, found.page_nos, found.document_type, worker)
        add_reading(session, job, found, seconds * len(found.page_nos) / max(1, outcome.page_count), part)
        _decide(session, job, part, worker, found)
    reasons = [Reason(one.code, one.sentence) for one in outcome.findings if one.severity is not Severity.NOTE]
    read = {"document_type": outcome.document_type, "page_count": outcome.page_count}
    _move(session, job, Status.SPLIT, EventKind.READ, worker, *reasons, **read)


def _decide(session: Session, job: Job, document_id: UUID, worker: str, outcome: Outcome) -> None:
    """Move a document that was read to where it was decided to go; people find its words beside its pages."""
    put_words(session, document_id, outcome.filed_pages)
    event = EventKind.FAILED if outcome.status is Status.FAILED else EventKind.READ
    read = {"document_type": outcome.document_type, "page_count": outcome.page_count or len(outcome.page_nos)}
    told = {"attempt": job.attempt}
    move(session, document_id, outcome.status, event, worker, reasons=outcome.reasons, data=told, **read)
    if outcome.status is Status.ACCEPTED:
        add_job(session, document_id, JobKind.DELIVER, job.priority, due_at=job.due_at)
    elif outcome.status is Status.NEEDS_REVIEW:
        open_review(session, document_id, outcome)


def complete_delivery(session: Session, job: Job, worker: str) -> None:
    """Say that the result has been handed over."""
    leases.finish_job(session, job)
    _move(session, job, Status.DELIVERED, EventKind.DELIVERED, worker)


def settle(session: Session, job: Job, worker: str, error: Exception, limit: int) -> bool:
    """Decide what comes of an attempt that raised: try again later (True), or give up.

    A part that does not answer burns no attempt; a fault of the document is final; all else is tried `limit`
    times. A delivery is never given up: the result is there, and waits for its outbox.
    """
    reason = reason_of(error)
    missing = isinstance(error, Unavailable)
    final = isinstance(error, DocpipeError) and not error.retryable
    spent = job.waits >= MOST_WAITS if missing else job.attempt >= limit
    if job.kind is JobKind.READ and (final or spent):
        _fail(session, job, worker, reason)
        return False
    wait = wait_after(job.waits + 1 if missing else job.attempt, CHANCE)
    leases.put_off_job(session, job, wait, reason, burn=not missing)
    _back_in_line(session, job, EventKind.PUT_OFF, worker, reason)
    return True


def time_out(session: Session, job: Job, worker: str, limit: int) -> None:
    """Settle an attempt that takes too long."""
    settle(session, job, worker, AttemptTimeout(), limit)


def hand_back(session: Session, job: Job, worker: str) -> None:
    """Give the job up unfinished, without burning the attempt: the worker must stop."""
    leases.release_job(session, job)
    _back_in_line(session, job, EventKind.HANDED_BACK, worker)


def reclaim(session: Session, actor: str, lease: timedelta, max_attempts: int) -> int:
    """Put the jobs of workers that gave no more sign of life back in line, or give them up; how many there were."""
    expired = leases.take_expired(session, lease)
    for job in expired:
        if job.kind is JobKind.READ and job.attempt >= max_attempts:
            _fail(session, job, actor, reason_of(WorkerDied(f"Attempts: {job.attempt}.")))
        else:
            leases.requeue_job(session, job)
            _back_in_line(session, job, EventKind.LEASE_EXPIRED, actor)
    return len(expired)


def reason_of(error: Exception) -> Reason:
    """The reason that people are shown. What a foreign exception says stays unsaid, as it may quote the document."""
    told = error if isinstance(error, DocpipeError) else InternalFault(f"({type(error).__name__})")
    return Reason(told.code(), str(told))


def _fail(session: Session, job: Job, actor: str, reason: Reason) -> None:
    leases.fail_job(session, job, reason)
    _move(session, job, Status.FAILED, EventKind.FAILED, actor, reason)


def _back_in_line(session: Session, job: Job, event: EventKind, actor: str, *reasons: Reason) -> None:
    if job.kind is JobKind.READ:
        _move(session, job, Status.RECEIVED, event, actor, *reasons)
    else:
        told = {"kind": job.kind, "attempt": job.attempt, "reasons": [reason.code for reason in reasons]}
        add_event(session, event, actor, job.document_id, data=told)


def _move(
    session: Session, job: Job, to: Status, event: EventKind, actor: str, *reasons: Reason, **columns: object
) -> None:
    move(session, job.document_id, to, event, actor, reasons=reasons, data={"attempt": job.attempt}, **columns)
