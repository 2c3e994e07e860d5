"""A few places for work that takes long, so that it never takes every thread from the rest."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from docpipe.errors import Saturated


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
