"""A server of the API on loopback, and people and keys that ask it."""

import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import httpx
import uvicorn

from docpipe.access import add_key, add_user, caller_of_machine, get_user, grant, invite
from docpipe.api import Services, make_api, open_services
from docpipe.permissions import Permission, Role
from docpipe.settings import Settings
from docpipe.store import Engine, session

ROOT = caller_of_machine("cli:test")
PASSWORD = "a long enough pass phrase 17"
Serve = Callable[..., "Served"]


@dataclass(frozen=True)
class Served:
    """A running server."""

    url: str
    services: Services
    clients: ExitStack

    @property
    def engine(self) -> Engine:
        return self.services.engine

    def client(self, key: str | None = None) -> httpx.Client:
        """A client, with a key or without; closed with the server."""
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        return self.clients.enter_context(httpx.Client(base_url=self.url, headers=headers, timeout=30))

    def key(self, *scopes: Permission, types: Sequence[str] | None = None, name: str = "erp") -> str:
        """A new key."""
        end = datetime.now(UTC) + timedelta(days=1)
        with session(self.engine) as current:
            return add_key(current, name, scopes, types, end, ROOT)[1]

    def system(self, *scopes: Permission, types: Sequence[str] | None = None, name: str = "erp") -> httpx.Client:
        """A client with a new key."""
        return self.client(self.key(*scopes, types=types, name=name))

    def person(self, name: str, *roles: Role, types: Sequence[str] | None = None) -> httpx.Client:
        """A client in whose browser a new person has signed in."""
        with session(self.engine) as current:
            add_user(current, name, name.title(), "cli:test")
            for role in roles:
                grant(current, get_user(current, name), role, types, "cli:test")
            token = invite(current, name, "cli:test", timedelta(hours=1))
        client = self.client()
        answer = client.post("/v1/welcome", json={"token": token, "password": PASSWORD})
        assert answer.status_code == 200, answer.text
        client.headers["X-CSRF-Token"] = answer.json()["csrf"]
        return client


@contextmanager
def running(settings: Settings) -> Iterator[Served]:
    with open_services(settings) as services, socket.create_server(("127.0.0.1", 0)) as listening:
        config = uvicorn.Config(make_api(services), log_config=None, access_log=False, timeout_graceful_shutdown=5)
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, args=([listening],))
        thread.start()
        try:
            with ExitStack() as clients:
                yield Served(f"http://127.0.0.1:{listening.getsockname()[1]}", services, clients)
        finally:
            server.should_exit = True
            thread.join()


def wait_until(condition: Callable[[], bool], seconds: float = 10.0) -> None:
    """Until it is so; at most for so long."""
    pause = threading.Event()
    for _ in range(int(seconds / 0.02)):
        if condition():
            return
        pause.wait(0.02)
    raise AssertionError("it did not become so")
