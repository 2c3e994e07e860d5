"""The Celery tasks: thin doors, safe to run twice, never with a document in their arguments."""

from celery import Celery

from docpipe.hints import PROBE, TASK, send_hints
from docpipe.job import Queue
from docpipe.log import logger
from docpipe.processing import Bench, process
from docpipe.settings import Settings
from docpipe.store import session
from docpipe.store.probes import answer_probe
from docpipe.vlm.choosing import Whereabouts, whereabouts
from workers.holding import Holder
from workers.routing import route

log = logger(__name__)


def add_tasks(app: Celery, bench: Bench, settings: Settings) -> None:
    """Register the tasks of a worker that sits at the bench."""
    broker_url = settings.broker_url or ""

    @app.task(name=TASK)  # type: ignore[untyped-decorator]
    def work(queue: str) -> None:
        """Do the most urgent due job of the queue; where there was one there may be more, so hint again."""
        try:
            if whereabouts(settings) is Whereabouts.HERE:
                route(bench.engine, broker_url, settings)
            if process(bench, Queue(queue)):
                send_hints(broker_url, Queue(queue))
        except Exception as error:
            log.error("task_failed", exc_info=error)

    @app.task(name=PROBE)  # type: ignore[untyped-decorator]
    def answer(probe_id: int) -> None:
        """Say that a worker is there, takes messages, and reaches the database."""
        try:
            with session(bench.engine) as current:
                answer_probe(current, probe_id, bench.worker)
        except Exception as error:
            log.error("task_failed", exc_info=error)


def add_model_tasks(app: Celery, holder: Holder) -> None:
    """Register the tasks of the process that holds the model. They only wake threads, so the next message is heard."""

    @app.task(name=TASK)  # type: ignore[untyped-decorator]
    def work(queue: str) -> None:  # noqa: ARG001
        """There is a document to be read."""
        holder.wake()

    @app.task(name=PROBE)  # type: ignore[untyped-decorator]
    def answer(probe_id: int) -> None:
        """Have the model say that it is there."""
        holder.probe(probe_id)
