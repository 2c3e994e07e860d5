"""One process that answers: from the first connection until SIGTERM or SIGINT, and then what it has begun."""

import signal
import socket
import sys

import uvicorn

from docpipe.api.services import open_services
from docpipe.monitoring import figures_folder, share, start_asking
from docpipe.settings import Settings
from docpipe.web.app import make_app
from docpipe.web.listening import address_of, listen

PATIENCE_SECONDS = 30  # for the next request on a connection that is kept open


def serve(settings: Settings) -> int:
    """Listen and answer; 0 after a clean stop. PortTaken, NotRunning, BadSettings, BadSchema."""
    share(figures_folder(settings.home))
    with listen(settings.web_host, settings.web_port) as listening, open_services(settings) as services:
        start_asking(services.engine, services.settings)
        server = uvicorn.Server(
            uvicorn.Config(
                make_app(services),
                log_config=None,
                log_level="warning",
                access_log=False,  # addresses hold what people look for
                server_header=False,
                timeout_keep_alive=PATIENCE_SECONDS,
                timeout_graceful_shutdown=max(1, round(settings.stop_seconds)),
            )
        )
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: None)  # uvicorn sends itself again what has stopped it
        print(f"docpipe answers at {address_of(settings, listening)}", flush=True)
        _run(server, listening)
        return 0 if server.started else 1


def _run(server: uvicorn.Server, listening: socket.socket) -> None:
    try:
        server.run(sockets=[listening])
    except KeyboardInterrupt:
        sys.exit(0)
