"""Tell the workers that there is work: a Celery message by task name, sent after commit.

A hint says which queue to look at, never which document: the order is Postgres's alone. It may be lost, repeated
or late; the reconciler hints again. Beside `workers` the only file that imports celery.
"""

from collections.abc import Sequence
from functools import lru_cache

from celery import Celery
from kombu.entity import Exchange, Queue
from kombu.exceptions import OperationalError
from redis.exceptions import RedisError

from docpipe import job
from docpipe.log import logger

TASK = "docpipe.work"  # claims one job of a queue and does it
PROBE = "docpipe.probe"  # says that a worker is there
ENOUGH = 64  # hints that wait already; more would only say the same
ROOM_FOR_PROBES = 16  # beside them, where nobody takes any
TIMEOUT_SECONDS = 2.0

log = logger(__name__)


def queue_name(queue: job.Queue) -> str:
    """The name of a queue at the broker."""
    return f"docpipe.{queue.value}"


def celery_queue(queue: job.Queue) -> Queue:
    """The queue as Celery declares it. On the default exchange: it needs no binding, so a flush takes none away."""
    return Queue(queue_name(queue), Exchange(""), routing_key=queue_name(queue), durable=True)


def send_hints(broker_url: str, queue: job.Queue, count: int = 1) -> bool:
    """Send hints, up to ENOUGH waiting ones. False (and logged) where the broker is down: nothing is lost by it."""
    return _send(broker_url, queue, [(TASK, queue.value)] * min(count, ENOUGH), ENOUGH)


def send_probe(broker_url: str, queue: job.Queue, probe_id: int) -> bool:
    """Ask the workers of a queue for a sign of life. False where the broker is down."""
    return _send(broker_url, queue, [(PROBE, probe_id)], ENOUGH + ROOM_FOR_PROBES)


def _send(broker_url: str, queue: job.Queue, messages: Sequence[tuple[str, str | int]], most: int) -> bool:
    """Send as many of the messages as may wait beside those that do; each names a task and its only argument."""
    app = _app(broker_url)
    try:
        with app.connection_for_write() as connection:
            channel = connection.channel()
            waiting = celery_queue(queue)(channel).queue_declare() or (None, 0)
            for task, argument in messages[: max(0, most - waiting[1])]:
                app.send_task(task, [argument], queue=celery_queue(queue), connection=connection, retry=False)
    except (OperationalError, RedisError, OSError) as error:
        log.warning("broker_unavailable", error=type(error).__name__)
        return False
    return True


def broker_answers(broker_url: str) -> bool:
    """Does the broker answer now?"""
    try:
        with _app(broker_url).connection_for_write() as connection:
            connection.channel().client.ping()
    except (OperationalError, RedisError, OSError):
        return False
    return True


@lru_cache(maxsize=8)
def _app(broker_url: str) -> Celery:
    app = Celery("docpipe-hints", broker=broker_url, backend=None, set_as_current=False)
    limits = {"socket_connect_timeout": TIMEOUT_SECONDS, "socket_timeout": TIMEOUT_SECONDS}
    app.conf.update(broker_transport_options=limits, task_ignore_result=True, broker_connection_retry=False)
    return app
