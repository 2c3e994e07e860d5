"""One worker process: a Celery worker in its own process (solo pool), and beside it a reconciler, which sees to it that
nothing is forgotten, and a courier, which tells webhooks.

Solo, because a worker is then one process with one job, or with one model: what kills it costs one attempt, SIGTERM
reaches it while it reads, and nothing is forked from a process that has threads, connections or a GPU.
"""

import sys
import threading
import warnings
from typing import Any

from celery import Celery
from celery.platforms import SecurityWarning
from celery.signals import setup_logging, worker_shutting_down

from docpipe.errors import BadSettings, ModelFault
from docpipe.heartbeat import Stop
from docpipe.hints import celery_queue
from docpipe.job import Queue
from docpipe.log import logger
from docpipe.monitoring import serve_metrics
from docpipe.settings import Settings
from docpipe.vlm.choosing import Whereabouts, open_model, whereabouts
from workers.app import make_app
from workers.bench import Choose, make_bench, make_courier, make_model
from workers.holding import Holder
from workers.reconciler import make_reconciler
from workers.tasks import add_model_tasks, add_tasks

LOAD_AGAIN_SECONDS = 15.0  # a model that cannot be loaded is tried again, as another process may hold the memory now
STOP_SHARE = 0.8  # of the time to stop; in the rest a job is handed back and the process ends

log = logger(__name__)


def work(settings: Settings) -> int:
    """Work until SIGTERM; then finish the job at hand within `stop_seconds`, or hand it back. Gives the exit code."""
    stop = Stop(settings.stop_seconds * STOP_SHARE)
    bench = make_bench(settings, stop, _served(settings))
    app = make_app(settings.broker_url or "")
    add_tasks(app, bench, settings)
    no_more = threading.Event()
    courier = threading.Thread(target=make_courier(settings, bench.worker).run, args=[no_more], name="courier")
    courier.daemon = True
    courier.start()
    worker_shutting_down.connect(lambda **_: no_more.set(), weak=False)
    code = serve(settings, app, Queue.CPU, bench.worker, stop)
    courier.join(settings.stop_seconds * (1 - STOP_SHARE))  # what gets no answer in it is sent again by another
    return code


def work_with_model(settings: Settings) -> int:
    """As `work`, for a process that holds the model and reads as many documents at once as it answers questions."""
    stop = Stop(settings.stop_seconds * STOP_SHARE)
    try:
        opened = open_model(settings)
        assert opened is not None
        holder = Holder(settings, opened, stop)
        holder.start()
    except (BadSettings, ModelFault) as error:
        log.error("model_not_loaded", error=error.code())
        print(error, file=sys.stderr)
        threading.Event().wait(LOAD_AGAIN_SECONDS)
        return error.exit_code
    app = make_app(settings.broker_url or "")
    add_model_tasks(app, holder)
    code = serve(settings, app, Queue.GPU, holder.bench.worker, stop)
    holder.finish()
    return code


def serve(settings: Settings, app: Celery, queue: Queue, worker: str, stop: Stop) -> int:
    """Take messages until SIGTERM, with a reconciler beside it. Gives the exit code."""

    def ask_to_stop(**_: Any) -> None:
        stop.ask()

    worker_shutting_down.connect(ask_to_stop, weak=False)
    setup_logging.connect(leave_logging_alone, weak=False)
    reconciler = make_reconciler(settings)
    threading.Thread(target=reconciler.run, args=[threading.Event()], name="reconciler", daemon=True).start()
    if settings.metrics_port:
        figures = threading.Thread(target=serve_metrics, args=[settings.metrics_port, threading.Event()])
        figures.daemon = True
        figures.start()
    warnings.simplefilter("ignore", SecurityWarning)  # of root: messages are JSON and hold a queue's name only
    hearing = app.Worker(
        pool="solo",
        queues=[celery_queue(queue).name],
        hostname=worker.replace("worker:", "docpipe@", 1),
        quiet=True,
        without_gossip=True,
        without_mingle=True,
        without_heartbeat=True,
    )
    hearing.start()
    return int(hearing.exitcode or 0)


def _served(settings: Settings) -> Choose | None:
    """The model behind the site's servers, where there is one: every worker asks them."""
    if whereabouts(settings) is not Whereabouts.SERVED:
        return None
    opened = open_model(settings)
    assert opened is not None
    model = make_model(settings, opened.runner)
    return lambda document: model  # noqa: ARG005  (they are told of no urgency)


def leave_logging_alone(**_: Any) -> None:
    """That somebody listens keeps Celery from setting up logging of its own, which would show what tasks raise."""
