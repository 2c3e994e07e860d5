"""The Celery tasks: thin doors, safe to run twice, never with a document in their arguments."""

from celery import Celery

from docpipe.hints import TASK, send_hints
from docpipe.job import Queue
from docpipe.log import logger
from docpipe.pipeline import Bench, process

log = logger(__name__)


def add_tasks(app: Celery, bench: Bench, broker_url: str) -> None:
    """Register the tasks of a worker that sits at the bench."""

    @app.task(name=TASK)  # type: ignore[untyped-decorator]
    def work(queue: str) -> None:
        """Do the most urgent due job of the queue; where there was one there may be more, so hint again."""
        try:
            if process(bench, Queue(queue)):
                send_hints(broker_url, Queue(queue))
        except Exception as error:
            log.error("task_failed", exc_info=error)
