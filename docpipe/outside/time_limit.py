"""Cuts a connection when its time is up, as the time-outs of sockets hold for a single step only."""

import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any


@dataclass
class TimeLimit:
    """For one exchange: `see` is the trace extension of its httpx request, which is sent within `over()`."""

    seconds: float
    _socket: socket.socket | None = field(default=None, init=False)
    _over: bool = field(default=False, init=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False)

    def see(self, name: str, info: Mapping[str, Any]) -> None:
        """Called at every step of the connection; keeps a second hold on its socket, whatever wraps the first."""
        if name == "connection.connect_tcp.complete":
            with self._lock:
                self._socket = info["return_value"].get_extra_info("socket").dup()
            if self._over:
                self._cut()

    @contextmanager
    def over(self) -> Iterator["TimeLimit"]:
        timer = threading.Timer(self.seconds, self._cut)
        timer.daemon = True
        timer.start()
        try:
            yield self
        finally:
            timer.cancel()
            with self._lock:
                if self._socket:
                    self._socket.close()
                self._socket = None

    def _cut(self) -> None:
        self._over = True
        with self._lock, suppress(OSError):
            if self._socket:
                self._socket.shutdown(socket.SHUT_RDWR)
