"""The readers of a process that holds a model: threads that each read one document at a time, while the model gathers
what they ask.

A document that is tried again is read alone: should it be the one that kills the process, it takes no other with it.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from docpipe.errors import DatabaseUnavailable
from docpipe.heartbeat import Stop, end_process
from docpipe.job import Queue
from docpipe.log import logger
from docpipe.outcome import Outcome
from docpipe.processing import Bench, Read, do, take
from docpipe.store.documents import Document

LAST_SECONDS = 3.0  # for all to hand back what they hold before the process ends

log = logger(__name__)


@dataclass
class Room:
    """Where documents are read: by many at once, or by one that is alone with its document."""

    _changed: threading.Condition = field(default_factory=threading.Condition)
    _inside: int = 0
    _alone: int = 0  # who are alone, or wait to be

    @contextmanager
    def shared(self) -> Iterator[None]:
        """With others; not while somebody is, or wants to be, alone."""
        with self._changed:
            self._changed.wait_for(lambda: not self._alone)
            self._inside += 1
        try:
            yield
        finally:
            self._leave()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """From within `shared`: as soon as all others have left or are waiting to be alone, too; one after another."""
        with self._changed:
            self._alone += 1
            self._inside -= 1
            self._changed.notify_all()
            self._changed.wait_for(lambda: not self._inside)
            self._inside += 1
        try:
            yield
        finally:
            with self._changed:
                self._alone -= 1

    def _leave(self) -> None:
        with self._changed:
            self._inside -= 1
            self._changed.notify_all()


class Readers:
    """As many threads as the model answers questions at once.

    `bench` is shared but for its `read`, of which `make_read` makes one for each thread.
    """

    def __init__(self, bench: Bench, count: int, make_read: Callable[[], Read], done: Callable[[], object]) -> None:
        self._departing = Departing(bench.stop, bench.end)
        self._bench = replace(bench, end=self._departing.end)
        self._make_read, self._done = make_read, done
        self._room = Room()
        self._changed = threading.Condition()
        self._hints = 0
        self._over = False
        self._threads = [threading.Thread(target=self._run, name=f"reader-{n}", daemon=True) for n in range(count)]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def wake(self) -> None:
        """There may be work."""
        with self._changed:
            self._hints += 1
            self._changed.notify_all()

    def finish(self) -> None:
        """Take nothing more, and wait until what is held is finished or handed back."""
        with self._changed:
            self._over = True
            self._changed.notify_all()
        for thread in self._threads:
            thread.join()

    def leave(self) -> None:
        """Hand back what is held at once, and end the process."""
        self._departing.leave()

    def _run(self) -> None:
        bench = replace(self._bench, read=self._make_read())
        seen = -1
        while (seen := self._wait_for_hint(seen)) >= 0:
            while not self._over and self._read_one(bench):
                self._done()

    def _wait_for_hint(self, seen: int) -> int:
        """The number of hints so far, once there are more than were seen; -1 where we are to end."""
        with self._changed:
            self._changed.wait_for(lambda: self._hints != seen or self._over)
            return -1 if self._over else self._hints

    def _read_one(self, bench: Bench) -> bool:
        """Take a job and do it. Whatever goes wrong, the thread goes on at the next hint."""
        try:
            with self._room.shared():
                job = None if self._bench.stop.asked else take(bench, Queue.GPU)
                if job:
                    with self._departing.holding():
                        do(self._alone(bench) if job.attempt > 1 else bench, job)
                return job is not None
        except DatabaseUnavailable:
            log.warning("database_unavailable")
        except Exception as error:
            log.error("task_failed", exc_info=error)
        return False

    def _alone(self, bench: Bench) -> Bench:
        """The bench of a job that is read when nobody else reads; it is kept by its heartbeat until then."""

        def read(data: bytes, document: Document) -> Outcome:
            with self._room.alone():
                return bench.read(data, document)

        return replace(bench, read=read)


@dataclass
class Departing:
    """Ends the process when a heartbeat must, after the heartbeats of all other documents have handed theirs back."""

    stop: Stop
    finally_end: Callable[[], None] = end_process
    _changed: threading.Condition = field(default_factory=threading.Condition)
    _held: int = 0
    _gone: int = 0

    @contextmanager
    def holding(self) -> Iterator[None]:
        """A document is held for the block."""
        with self._changed:
            self._held += 1
        try:
            yield
        finally:
            with self._changed:
                self._held -= 1
                self._changed.notify_all()

    def end(self) -> None:
        """A heartbeat has let its document go."""
        with self._changed:
            self._gone += 1
            self._changed.notify_all()
        self.leave()

    def leave(self) -> None:
        """Have all documents handed back, then end the process."""
        self.stop.hurry()
        with self._changed:
            self._changed.wait_for(lambda: self._gone >= self._held, LAST_SECONDS)
        self.finally_end()
