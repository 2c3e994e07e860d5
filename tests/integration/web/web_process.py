"""`python -m docpipe.web` as a process of its own, and browsers that are programs."""

import secrets
import signal
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import httpx

from docpipe.access import add_user, begin_session, get_user, grant
from docpipe.api.cookies import SESSION
from docpipe.intake import Kept, receive_kept
from docpipe.intake.sniffing import MediaType
from docpipe.permissions import Role
from docpipe.store import Engine, session


@dataclass(frozen=True)
class Process:
    """A running process and where it answers."""

    running: "subprocess.Popen[str]"
    url: str
    engine: Engine

    def visitor(self, *roles: Role, types: Sequence[str] | None = None) -> httpx.Client:
        """A browser in which somebody new with these roles, for these types, is signed in."""
        name = f"anna-{secrets.token_hex(6)}"
        with session(self.engine) as current:
            user = add_user(current, name, "Anna Berger", "test")
            for role in roles:
                grant(current, user, role, types, "test")
        return self.again(name)

    def again(self, name: str) -> httpx.Client:
        """A further browser of theirs."""
        with session(self.engine) as current:
            token = begin_session(current, get_user(current, name), "127.0.0.1", timedelta(hours=1)).token
        return httpx.Client(base_url=self.url, headers={"Accept": "text/html"}, cookies={SESSION: token}, timeout=30)

    def receive(self, file_name: str = "invoice.pdf", document_type: str | None = None) -> UUID:
        """A document that has come in, whatever is in it; nobody is there who would read it."""
        kept = Kept(secrets.token_hex(32), MediaType.PDF, 1000)
        with session(self.engine) as current:
            return receive_kept(
                current, kept, file_name=file_name, document_type=document_type, actor="test"
            ).document_id

    def nobody(self) -> httpx.Client:
        """A browser in which nobody is signed in."""
        return httpx.Client(base_url=self.url, headers={"Accept": "text/html"}, timeout=30)

    def stop(self) -> int:
        """Ask it to stop; its exit code."""
        self.running.send_signal(signal.SIGTERM)
        return self.running.wait(timeout=30)


Start = Callable[..., Process]
