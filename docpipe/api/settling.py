"""Waits until documents are decided: one thread looks for all who wait, so that waiting costs no connection.

Knows no routes. Who waits holds a thread of its own; doors bound how many may.
"""

import threading
from collections import Counter
from uuid import UUID

from docpipe.errors import DatabaseUnavailable
from docpipe.lifecycle import Status
from docpipe.log import logger
from docpipe.store import Engine, session
from docpipe.store.statuses import list_statuses

LOOK_SECONDS = 0.25
UNSETTLED = frozenset({Status.RECEIVED, Status.PROCESSING})

log = logger(__name__)


class Settling:
    """Who waits for which documents. The thread runs while somebody does."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._changed = threading.Condition()
        self._waited: Counter[UUID] = Counter()
        self._settled: set[UUID] = set()
        self._running = False

    def wait(self, document_id: UUID, seconds: float) -> bool:
        """Until the document is neither received nor being read, for so long at most; is it so?"""
        with self._changed:
            self._waited[document_id] += 1
            self._start()
            try:
                return self._changed.wait_for(lambda: document_id in self._settled, seconds)
            finally:
                self._leave(document_id)

    def waited(self) -> dict[UUID, int]:
        """How many wait, by document."""
        with self._changed:
            return dict(self._waited)

    def _leave(self, document_id: UUID) -> None:
        self._waited[document_id] -= 1
        if not self._waited[document_id]:
            del self._waited[document_id]
            self._settled.discard(document_id)

    def _start(self) -> None:
        if not self._running:
            self._running = True
            threading.Thread(target=self._look, name="settling", daemon=True).start()

    def _look(self) -> None:
        """Look again and again, until nobody waits."""
        pause = threading.Event()
        while True:
            with self._changed:
                wanted = set(self._waited) - self._settled
                if not self._waited:
                    self._running = False
                    return
            found = self._ask(wanted)
            with self._changed:
                self._settled |= {one for one in found if one in self._waited}
                self._changed.notify_all()
            pause.wait(LOOK_SECONDS)

    def _ask(self, wanted: set[UUID]) -> set[UUID]:
        """Those of the documents that are decided, or are not there at all."""
        if not wanted:
            return set()
        try:
            with session(self._engine) as current:
                statuses = list_statuses(current, wanted)
        except DatabaseUnavailable:
            log.warning("database_unavailable")
            return set()
        except Exception as error:  # who waits is told at the end of their time; the thread must be there for the next
            log.error("settling_failed", exc_info=error)
            return set()
        return {one for one in wanted if statuses.get(one) not in UNSETTLED}
