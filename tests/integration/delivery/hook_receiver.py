"""A real HTTP server that answers as it is told, and keeps what it was sent."""

import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Act = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Receiver:
    """Answers each request by the next act, the last one for ever; 204 where there is none."""

    url: str
    acts: list[Act] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    came: threading.Condition = field(default_factory=threading.Condition)
    release: threading.Event = field(default_factory=threading.Event)  # lets go of requests that hang

    @property
    def told(self) -> list[Any]:
        return [json.loads(body) for body in self.bodies]

    @property
    def ids(self) -> list[str]:
        return [headers["webhook-id"] for headers in self.headers]

    def wait_for(self, count: int, seconds: float = 10) -> None:
        with self.came:
            assert self.came.wait_for(lambda: len(self.bodies) >= count, seconds), f"{len(self.bodies)} came"

    def take(self, request: BaseHTTPRequestHandler) -> None:
        body = request.rfile.read(int(request.headers["content-length"]))
        with self.came:
            self.headers.append({name.lower(): value for name, value in request.headers.items()})
            self.bodies.append(body)
            act = self.acts.pop(0) if len(self.acts) > 1 else self.acts[0] if self.acts else answer(204)
            self.came.notify_all()
        act(request)


def answer(status: int, body: bytes = b"", **headers: str) -> Act:
    def act(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        for name, value in headers.items():
            request.send_header(name.replace("_", "-"), value)
        request.send_header("content-length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    return act


def hang(receiver: Receiver) -> Act:
    """Say nothing until released."""
    return lambda request: receiver.release.wait(30) and None


def drip(receiver: Receiver) -> Act:
    """One byte of an endless header after the other, each well within a step's time-out."""

    def act(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        while not receiver.release.wait(0.05):
            request.wfile.write(b"x")
            request.wfile.flush()

    return act


def flood(request: BaseHTTPRequestHandler) -> None:
    """An answer without end."""
    request.send_response(200)
    request.end_headers()
    while True:
        request.wfile.write(b"x" * 65_536)


def cut(request: BaseHTTPRequestHandler) -> None:
    """Reset the connection instead of an answer."""
    request.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    request.connection.close()


def cut_in_the_body(request: BaseHTTPRequestHandler) -> None:
    """An answer that says well done, and breaks off in what it says further."""
    request.send_response(200)
    request.send_header("content-length", "1000")
    request.end_headers()
    request.wfile.write(b"only this")
    request.wfile.flush()


@contextmanager
def receiving(host: str = "127.0.0.1", tls: ssl.SSLContext | None = None) -> Iterator[Receiver]:
    """A receiver for the block."""
    receiver = Receiver("")

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            receiver.take(self)

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            pass  # the other side went away, which is what some tests are about

    with Server((host, 0), Handler) as server:
        receiver.url = f"{'https' if tls else 'http'}://{host}:{server.server_port}/hook"
        if tls:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, args=[0.02], daemon=True)
        thread.start()
        try:
            yield receiver
        finally:
            receiver.release.set()
            server.shutdown()
            thread.join(5)
