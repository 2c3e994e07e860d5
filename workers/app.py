"""The Celery application: how hints reach a worker. What a worker does with them stands in `tasks`."""

from celery import Celery

from docpipe.hints import celery_queue
from docpipe.job import Queue


def make_app(broker_url: str) -> Celery:
    """An application on the broker (`redis://...`, or `redis+socket:///path` for a unix socket)."""
    app = Celery("docpipe", broker=broker_url, backend=None)
    app.conf.update(
        task_queues=[celery_queue(queue) for queue in Queue],
        task_default_queue=celery_queue(Queue.CPU).name,
        task_create_missing_queues=False,
        # A hint is spent when it is taken. What its worker held when it died comes back by the lease in Postgres;
        # a second life of the message, an hour later by the visibility timeout, would say nothing new.
        task_acks_late=False,
        worker_prefetch_multiplier=1,
        task_ignore_result=True,
        task_serializer="json",
        accept_content=["json"],
        # A broker that is away is waited for without end: work goes on as soon as it is back.
        broker_connection_retry_on_startup=True,
        broker_connection_max_retries=None,
        broker_transport_options={"socket_connect_timeout": 5.0, "socket_keepalive": True},
        # Nobody steers workers through the broker: processes are stopped by signals, work is seen in Postgres.
        worker_enable_remote_control=False,
        worker_send_task_events=False,
        worker_hijack_root_logger=False,
        worker_redirect_stdouts=False,
    )
    return app
