"""One worker process: a Celery worker that does one job at a time in its own process (solo pool), and beside it a
reconciler, which sees to it that nothing is forgotten, and a courier, which tells webhooks.

Solo, because a worker is then one process with one job: what kills it costs one attempt of one document, SIGTERM
reaches it while it reads, and nothing is forked from a process that has threads, connections or a GPU.
"""

import threading
import warnings
from typing import Any

from celery.platforms import SecurityWarning
from celery.signals import setup_logging, worker_shutting_down

from docpipe.heartbeat import Stop
from docpipe.hints import celery_queue
from docpipe.job import Queue
from docpipe.monitoring import serve_metrics
from docpipe.settings import Settings
from workers.app import make_app
from workers.bench import make_bench, make_courier
from workers.reconciler import make_reconciler
from workers.tasks import add_tasks

STOP_SHARE = 0.8  # of the time to stop; in the rest a job is handed back and the process ends


def work(settings: Settings, queue: Queue = Queue.CPU) -> int:
    """Work until SIGTERM; then finish the job at hand within `stop_seconds`, or hand it back. Gives the exit code."""
    stop = Stop(settings.stop_seconds * STOP_SHARE)
    bench = make_bench(settings, stop)
    app = make_app(settings.broker_url or "")
    add_tasks(app, bench, settings.broker_url or "")

    def ask_to_stop(**_: Any) -> None:
        stop.ask()
        no_more.set()

    worker_shutting_down.connect(ask_to_stop, weak=False)
    setup_logging.connect(leave_logging_alone, weak=False)
    reconciler = make_reconciler(settings)
    threading.Thread(target=reconciler.run, args=[threading.Event()], name="reconciler", daemon=True).start()
    no_more = threading.Event()
    courier = threading.Thread(target=make_courier(settings, bench.worker).run, args=[no_more], name="courier")
    courier.daemon = True
    courier.start()
    if settings.metrics_port:
        figures = threading.Thread(target=serve_metrics, args=[settings.metrics_port, threading.Event()])
        figures.daemon = True
        figures.start()
    warnings.simplefilter("ignore", SecurityWarning)  # of root: messages are JSON and hold a queue's name only
    worker = app.Worker(
        pool="solo",
        queues=[celery_queue(queue).name],
        hostname=bench.worker.replace("worker:", "docpipe@", 1),
        quiet=True,
        without_gossip=True,
        without_mingle=True,
        without_heartbeat=True,
    )
    worker.start()
    courier.join(settings.stop_seconds * (1 - STOP_SHARE))  # what gets no answer in it is sent again by another
    return int(worker.exitcode or 0)


def leave_logging_alone(**_: Any) -> None:
    """That somebody listens keeps Celery from setting up logging of its own, which would show what tasks raise."""
