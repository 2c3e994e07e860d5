"""A few places for work that takes long, so that it never takes every thread from the rest."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from docpipe.errors import Saturated

LEAST_ROOM = 2  # threads: of one request each, its caller is looked up while another one is answered


@dataclass(frozen=True, slots=True)
class Shares:
    """How the threads of a process are shared out: work that takes long has fewer than all, together.

    `threads`: all of them, more than were asked for where these are too few to share.
    """

    threads: int
    uploads: int
    drawings: int
    waits: int

    @classmethod
    def of(cls, wanted: int) -> "Shares":
        """Three eighths for pages, a quarter for files, an eighth for who waits; a quarter is left for the rest."""
        drawings, uploads, waits = max(1, wanted * 3 // 8), max(1, wanted // 4), max(1, wanted // 8)
        room = max(LEAST_ROOM, wanted // 4)
        return cls(max(wanted, drawings + uploads + waits + room), uploads, drawings, waits)

    @property
    def room(self) -> int:
        """Threads that only quick requests take."""
        return self.threads - self.uploads - self.drawings - self.waits


class Slots:
    """At most `count` at a time. `what` stands in the error of those for whom there is no place."""

    def __init__(self, count: int, what: str) -> None:
        self._places = threading.BoundedSemaphore(count)
        self._what = what

    @contextmanager
    def taken(self, patience_seconds: float = 0.0) -> Iterator[None]:
        """A place for the block; Saturated where none is free for so long."""
        if not self.try_take(patience_seconds):
            raise Saturated(self._what, retry_after=2)
        try:
            yield
        finally:
            self.give_back()

    def try_take(self, patience_seconds: float = 0.0) -> bool:
        """Take a place, to be given back; False where none is free."""
        return self._places.acquire(timeout=patience_seconds) if patience_seconds else self._places.acquire(False)

    def give_back(self) -> None:
        """Let somebody else have the place."""
        self._places.release()
