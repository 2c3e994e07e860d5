"""Figures as the text that Prometheus scrapes; for workers in containers of their own, also a port to scrape at."""

import threading
from wsgiref.simple_server import WSGIServer

from prometheus_client import CollectorRegistry, generate_latest, start_http_server
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4

from docpipe.log import logger
from docpipe.monitoring.figures import figures
from docpipe.monitoring.sharing import Shared, shared_folder
from docpipe.monitoring.standing import Standing
from docpipe.store import Engine

CONTENT_TYPE = CONTENT_TYPE_PLAIN_0_0_4
BIND_AGAIN_SECONDS = 5.0

log = logger(__name__)


def render_metrics(engine: Engine | None = None) -> bytes:
    """The figures of this machine's processes and, with an engine, of the database, as CONTENT_TYPE."""
    return generate_latest(_registry(engine))


def serve_metrics(port: int, stop: threading.Event) -> None:
    """Show the figures of this program's processes at a port until asked to stop.

    One of the processes does so for all; when it dies another takes the port. Run it in a thread of each.
    """
    while not stop.is_set():
        try:
            server, thread = start_http_server(port, registry=_registry(None))
        except OSError:  # another process has it
            stop.wait(BIND_AGAIN_SECONDS)
            continue
        log.info("metrics_served")
        stop.wait()
        _close(server, thread)


def _close(server: WSGIServer, thread: threading.Thread) -> None:
    server.shutdown()
    server.server_close()
    thread.join()


def _registry(engine: Engine | None) -> CollectorRegistry:
    """What is collected: this process's figures, or those of all that share their folder; and the database's."""
    folder = shared_folder()
    registry = CollectorRegistry()
    registry.register(figures().registry if folder is None else Shared(folder))
    if engine is not None:
        registry.register(Standing(engine))
    return registry
