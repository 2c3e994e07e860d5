"""A server of the API on loopback, and people and keys that ask it."""

import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import lru_cache

import httpx
import pymupdf
import uvicorn

from docpipe import attempts
from docpipe.access import add_key, add_user, begin_session, caller_of_machine, grant
from docpipe.access.passwords import hash_password
from docpipe.api import Services, make_api, open_services
from docpipe.api.cookies import DEVICE, SESSION
from docpipe.document import Box, FieldReading, FiledPage, Provenance, Reading, Reason, Word
from docpipe.intake import receive
from docpipe.job import Queue
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.permissions import Permission, Role
from docpipe.settings import Settings
from docpipe.store import Engine, session
from docpipe.store.users import keep_password

ROOT = caller_of_machine("cli:test")
WORKER = "worker:here:1"
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
        """A client in whose browser a new person is signed in, whose password is PASSWORD."""
        with session(self.engine) as current:
            user = add_user(current, name, name.title(), "cli:test")
            keep_password(current, user.id, password_hash())
            for role in roles:
                grant(current, user, role, types, "cli:test")
            signed_in = begin_session(current, user, "127.0.0.1", timedelta(hours=1))
        client = self.client()
        client.cookies.update({SESSION: signed_in.token, DEVICE: signed_in.device})
        client.headers["X-CSRF-Token"] = signed_in.csrf
        return client


@lru_cache(maxsize=1)
def password_hash() -> str:
    """That of PASSWORD; it takes its time, so it is made once."""
    return hash_password(PASSWORD)


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


def a_pdf(pages: int = 1, words: str = "an invoice") -> bytes:
    """A real file of some pages."""
    with pymupdf.open() as document:
        for number in range(pages):
            document.new_page().insert_text((72, 72), f"{words} {number}")
        return bytes(document.tobytes())


def send(served: Served, data: bytes, **query: str) -> str:
    """Send a file as a system that may, and give its document's id."""
    with session(served.engine) as current:
        receipt = receive(
            current,
            served.services.terms,
            data,
            file_name=query.get("file", "x.pdf"),
            document_type=query.get("type"),
            actor="test",
        )
    return str(receipt.document_id)


def read(served: Served, outcome: Outcome) -> None:
    """Be the worker who reads what stands first in line."""
    with session(served.engine) as current:
        job = attempts.begin(current, Queue.CPU, WORKER, timedelta(seconds=30))
        assert job
        attempts.complete_reading(current, job, WORKER, outcome, 0.1)


def outcome(status: Status = Status.NEEDS_REVIEW, document_type: str = "invoice", pages: int = 1) -> Outcome:
    """What a reader makes of a document."""
    total = FieldReading("119,00", Decimal("119.00"), (Provenance(1, Box(0.1, 0.1, 0.2, 0.2)),))
    reading = Reading("test", document_type, {"grand_total": total}, "de")
    reasons = (Reason("total_differs", "The sum is not right.", "grand_total"),)
    filed = tuple(FiledPage(number, 595, 842, 0, (Word("Total", Box(0.1, 0.1, 0.2, 0.2)),)) for number in (1,))
    told = {"reading": reading, "page_count": pages, "filed_pages": filed}
    return Outcome(status, document_type, document_type, **told, reasons=reasons if status != Status.ACCEPTED else ())
