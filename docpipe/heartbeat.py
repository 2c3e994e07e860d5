"""The sign of life of a worker that holds a job: a thread that renews the lease on a connection of its own.

It also ends what must end: a job held when a stopping worker's time is up is handed back, one that takes too long is
settled as such; then the whole process is ended, as nothing else stops a thread that computes.
"""

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta

from docpipe.errors import DatabaseUnavailable, LeaseLost
from docpipe.job import Job
from docpipe.log import logger
from docpipe.monitoring import JobEnd, count_job
from docpipe.store import Engine, Session, session
from docpipe.store.leases import renew_lease

LOOK_SECONDS = 0.2
EXIT_STATUS = 75  # EX_TEMPFAIL of sysexits.h: the work may succeed later

log = logger(__name__)


@dataclass
class Stop:
    """Whether a worker is to stop, and until when it may finish what it holds."""

    seconds: float
    _end: float | None = field(default=None, init=False)

    def ask(self) -> None:
        """Ask it to stop; asking again changes nothing."""
        self._end = self._end or time.monotonic() + self.seconds

    def hurry(self) -> None:
        """Have its time be up now."""
        self._end = time.monotonic()

    @property
    def asked(self) -> bool:
        return self._end is not None

    @property
    def over(self) -> bool:
        """Is the time up?"""
        return self._end is not None and time.monotonic() >= self._end


def end_process() -> None:
    """End this process at once, with all its threads (a signal would not end the first process of a container)."""
    os._exit(EXIT_STATUS)


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """How a held job is kept, and what is done when it must be let go."""

    engine: Engine
    lease: timedelta
    attempt_seconds: float
    stop: Stop
    hand_back: Callable[[Session, Job], None]
    time_out: Callable[[Session, Job], None]
    end: Callable[[], None]

    @contextmanager
    def keeping(self, job: Job) -> Iterator[None]:
        """Keep the job's lease for as long as the block."""
        done = threading.Event()
        thread = threading.Thread(target=self._beat, args=(job, done), name=f"heartbeat-{job.id}", daemon=True)
        thread.start()
        try:
            yield
        finally:
            done.set()
            thread.join()

    def _beat(self, job: Job, done: threading.Event) -> None:
        begun = renewed = time.monotonic()
        held = True  # who has lost the job renews nothing any more, but must come to an end all the same
        while not done.wait(LOOK_SECONDS):
            now = time.monotonic()
            if self.stop.over:
                return self._let_go(job, self.hand_back, JobEnd.HANDED_BACK)
            if now - begun > self.attempt_seconds:
                return self._let_go(job, self.time_out, JobEnd.TIMED_OUT)
            if held and now - renewed > self.lease.total_seconds() / 3:
                held, renewed = self._renew(job), now
        return None

    def _renew(self, job: Job) -> bool:
        """One beat; False where the job is another's by now. A database that is away is asked again."""
        try:
            with session(self.engine) as current:
                renew_lease(current, job, self.lease)
        except LeaseLost:
            log.warning("lease_lost", job_id=job.id, document_id=str(job.document_id))
            return False
        except DatabaseUnavailable:
            log.warning("database_unavailable", job_id=job.id)
        except Exception as error:
            log.error("heartbeat_failed", job_id=job.id, exc_info=error)
        return True

    def _let_go(self, job: Job, how: Callable[[Session, Job], None], end: JobEnd) -> None:
        try:
            with session(self.engine) as current:
                how(current, job)
            log.warning(end.value, job_id=job.id, document_id=str(job.document_id))
            count_job(job.kind, end)
        except Exception as error:  # the lease runs out by itself
            log.warning(end.value, job_id=job.id, exc_info=error)
        finally:
            self.end()
