"""Readiness for many who ask again and again: the parts are asked once in a few seconds, for all of them together."""

import math
import threading
import time
from collections.abc import Callable, Sequence

from docpipe.monitoring.readiness import ReadyCheck

FRESH_SECONDS = 3.0
OLDEST = 10  # times as old is told to nobody: where few ask, what was said last may be of yesterday
Answer = tuple[bool, Sequence[ReadyCheck]]


class Lately:
    """What `ask` said within the last few seconds; threads share it.

    While one asks anew the others are told what was said last, so that a part that answers late holds up one of them;
    they wait, too, where that was said long ago.
    """

    def __init__(
        self,
        ask: Callable[[], Answer],
        fresh_seconds: float = FRESH_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ask = ask
        self._fresh_seconds = fresh_seconds
        self._clock = clock
        self._asking = threading.Lock()
        self._said: tuple[float, Answer] | None = None

    def __call__(self) -> Answer:
        """As `readiness`."""
        said = self._said
        age = self._clock() - said[0] if said else math.inf
        if age < self._fresh_seconds or not self._asking.acquire(blocking=age > OLDEST * self._fresh_seconds):
            assert said  # else it is infinitely old
            return said[1]
        try:
            return self._asked()
        finally:
            self._asking.release()

    def _asked(self) -> Answer:
        if self._said is None or not self._is_fresh(self._said[0]):  # else another one asked while we waited
            answer = self._ask()
            self._said = (self._clock(), answer)
        return self._said[1]

    def _is_fresh(self, at: float) -> bool:
        return self._clock() - at < self._fresh_seconds
