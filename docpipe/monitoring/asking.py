"""Asks the workers for a sign of life, again and again: a thread of every API process, one of which asks at a time."""

import threading
from collections.abc import Collection
from datetime import timedelta

from docpipe.errors import DatabaseUnavailable
from docpipe.hints import send_probe
from docpipe.job import Queue
from docpipe.log import logger
from docpipe.settings import Settings
from docpipe.store import Engine, session
from docpipe.store.probes import ask_probe

ASK_SECONDS = 15.0

log = logger(__name__)


def ask(engine: Engine, broker_url: str, queue: Queue = Queue.CPU) -> bool:
    """Ask a queue's workers once, unless somebody has just done so; whether a probe was sent. DatabaseUnavailable."""
    with session(engine) as current:
        probe_id = ask_probe(current, timedelta(seconds=ASK_SECONDS * 0.9), queue)
    return probe_id is not None and send_probe(broker_url, queue, probe_id)


def queues_of(settings: Settings) -> tuple[Queue, ...]:
    """The queues that somebody must take from, by the settings."""
    return (Queue.CPU, Queue.GPU) if settings.model is not None else (Queue.CPU,)


def keep_asking(
    engine: Engine, broker_url: str, stop: threading.Event, queues: Collection[Queue] = (Queue.CPU,)
) -> None:
    """Ask every few seconds until told to stop; whatever goes wrong, ask again."""
    while True:
        try:
            for queue in queues:
                ask(engine, broker_url, queue)
        except DatabaseUnavailable:
            log.warning("database_unavailable")
        except Exception as error:
            log.error("asking_failed", exc_info=error)
        if stop.wait(ASK_SECONDS):
            return


def start_asking(engine: Engine, settings: Settings) -> threading.Event:
    """Start the thread; set the event that it gives to end it."""
    stop = threading.Event()
    told = (engine, settings.broker_url or "", stop, queues_of(settings))
    threading.Thread(target=keep_asking, args=told, name="asking", daemon=True).start()
    return stop
