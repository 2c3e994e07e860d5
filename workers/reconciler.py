"""Sees to it that nothing is forgotten: takes jobs from dead workers, hints due ones again, lets bulk jobs age.

A thread of every worker process; several at once do no harm. `python -m workers.reconciler` runs one alone.
"""

import random
import signal
import threading
from dataclasses import dataclass
from datetime import timedelta

from docpipe import attempts, log
from docpipe.errors import DatabaseUnavailable
from docpipe.hints import ENOUGH, send_hints
from docpipe.job import JobKind, Queue
from docpipe.monitoring import JobEnd, count_job
from docpipe.settings import Settings
from docpipe.store import Engine, connect, session
from docpipe.store.jobs import age_bulk, count_due
from workers.entrance import enter
from workers.routing import route

ACTOR = "reconciler"

logger = log.logger("workers.reconciler")


@dataclass(frozen=True, slots=True)
class Reconciler:
    """One that looks after a database and a broker."""

    engine: Engine
    broker_url: str
    settings: Settings

    def look(self) -> int:
        """One look at everything; how many jobs were taken from dead workers. DatabaseUnavailable."""
        settings = self.settings
        with session(self.engine) as current:
            lease = timedelta(seconds=settings.lease_seconds)
            taken = attempts.reclaim(current, ACTOR, lease, settings.max_attempts)
        route(self.engine, self.broker_url, settings)
        with session(self.engine) as current:
            age_bulk(current, timedelta(seconds=settings.bulk_wait_seconds))
            due = {queue: count_due(current, queue, at_most=ENOUGH) for queue in Queue}
        for queue, count in due.items():
            if count:
                send_hints(self.broker_url, queue, count)
        if taken:
            logger.warning("leases_expired", count=taken)
            for _ in range(taken):
                count_job(JobKind.READ, JobEnd.LEASE_EXPIRED)
        return taken

    def run(self, stop: threading.Event) -> None:
        """Look every few seconds, not all in step, until asked to stop; whatever goes wrong, look again."""
        while True:
            try:
                self.look()
            except DatabaseUnavailable:
                logger.warning("database_unavailable")
            except Exception as error:
                logger.error("reconciler_failed", exc_info=error)
            if stop.wait(self.settings.reconcile_seconds * random.uniform(0.75, 1.25)):  # noqa: S311
                return


def make_reconciler(settings: Settings) -> Reconciler:
    """The reconciler that the settings describe, with a connection of its own."""
    engine = connect(settings.database_url or "", name="docpipe reconciler", pool_size=1)
    return Reconciler(engine, settings.broker_url or "", settings)


def main(settings: Settings) -> int:
    """Look until SIGTERM or SIGINT."""
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    make_reconciler(settings).run(stop)
    return 0


if __name__ == "__main__":
    enter(main)
