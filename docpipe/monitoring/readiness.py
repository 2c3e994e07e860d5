"""Whether documents that come now will be read: every part that this takes, each asked for a real sign of life."""

import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from docpipe.errors import BlindModel, DocpipeError, ModelBusy, ModelUnavailable
from docpipe.hints import broker_answers
from docpipe.job import Queue
from docpipe.settings import Settings
from docpipe.store import Engine, is_migrated, ping, session
from docpipe.store.events import EventKind
from docpipe.store.jobs import count_put_off
from docpipe.store.probes import holds_jobs, seconds_since_answer, seconds_since_sign_of_life
from docpipe.store.throughput import find_last_attempt

NO_ANSWER = (ModelUnavailable.code(), ModelBusy.code(), BlindModel.code())
QUIET_SECONDS = 60.0  # a worker that gave no sign of life for longer counts as none


@dataclass(frozen=True, slots=True)
class ReadyCheck:
    """A part, whether it does its work, and a sentence for the operator that names no address."""

    part: str
    ready: bool
    sentence: str

    def as_json(self) -> dict[str, object]:
        return {"part": self.part, "ready": self.ready, "sentence": self.sentence}


def readiness(engine: Engine, settings: Settings) -> tuple[bool, list[ReadyCheck]]:
    """Whether every part answers, and what each says. Where the database is gone, what it would tell is not asked."""
    checks = list(_checks(engine, settings))
    return all(check.ready for check in checks), checks


def _checks(engine: Engine, settings: Settings) -> Iterator[ReadyCheck]:
    database = _ask("database", lambda: ping(engine), "PostgreSQL answers.")
    yield database
    if database.ready:
        yield _ask("migrations", lambda: _migrated(engine), "The database has the form that this version needs.")
    answers = broker_answers(settings.broker_url or "")
    yield ReadyCheck("broker", answers, f"The Redis-protocol server {'answers' if answers else 'does not answer'}.")
    yield _ask("blobs", lambda: _writable(settings.folder("blobs")), "The blob store can be written.")
    if database.ready:
        yield _ask("worker", lambda: _lively(engine, settings), "A worker has given a sign of life.")
        if settings.model is not None:
            yield _ask("model", lambda: _answering(engine, settings), "The model has answered a probe page.")
        elif settings.model_url is not None:
            yield _ask("model", lambda: _asked_in_vain(engine), "No document waits for the model's servers.")


def _ask(part: str, question: Callable[[], str | None], answer: str) -> ReadyCheck:
    """The check of a part: fine where the question gives nothing, else what it says. No text of foreign errors."""
    try:
        fault = question()
    except DocpipeError as error:
        fault = error.message()
    return ReadyCheck(part, fault is None, fault or answer)


def _migrated(engine: Engine) -> str | None:
    return None if is_migrated(engine) else "The database has not the form that this version needs."


def _writable(folder: Path) -> str | None:
    """Write a byte and take it away again: rights alone say nothing of a full or vanished disk."""
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"?")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return f"The blob store cannot be written ({error.strerror})."
    return None


def _lively(engine: Engine, settings: Settings) -> str | None:
    with session(engine) as current:
        seconds = seconds_since_sign_of_life(current, timedelta(seconds=settings.lease_seconds))
    if seconds is None:
        return "No worker has given a sign of life yet."
    return None if seconds <= QUIET_SECONDS else f"No worker has given a sign of life for {seconds:.0f} s."


def _answering(engine: Engine, settings: Settings) -> str | None:
    """Whether a GPU worker's model has answered lately. While it reads, a probe waits for what came before it."""
    with session(engine) as current:
        seconds = seconds_since_answer(current, Queue.GPU)
        reads = holds_jobs(current, Queue.GPU)
    if seconds is None:
        return "No model has answered a probe page yet; loading one may take minutes."
    patience = QUIET_SECONDS + (settings.model_seconds if reads else 0)
    return None if seconds <= patience else f"The model has answered no probe page for {seconds:.0f} s."


def _asked_in_vain(engine: Engine) -> str | None:
    """Whether documents wait for servers that did not answer, and none has been read since.

    The servers are not asked from here: whether the workers reach them is what counts.
    """
    with session(engine) as current:
        count = count_put_off(current, NO_ANSWER)
        answers = not count or find_last_attempt(current) == EventKind.READ
    if answers:
        return None
    many = "A document waits" if count == 1 else f"{count:,} documents wait"
    return f"{many} for the model's servers, which do not answer, or do not look."
