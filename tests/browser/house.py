"""A whole docpipe for the browser: `docpipe up` in a temporary home, people in it, and documents."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from docpipe.access import accept_invitation, add_user, begin_session, get_user, grant, invite
from docpipe.embedded.addresses import with_addresses
from docpipe.intake import Blobs, Terms, receive
from docpipe.lifecycle import Status
from docpipe.permissions import Role
from docpipe.settings import Settings, load_settings
from docpipe.store import Engine, connect, session
from docpipe.store.documents import get_document

PASSWORD = "plum lantern orbit cactus"
ROOT = Path(__file__).parents[2]
LOOPBACK = "127.0.0.0/8"
SETTINGS: dict[str, object] = {
    "WEB_PORT": 0,
    "WORKER_PROCESSES": 1,
    "LEASE_SECONDS": 4,
    "RECONCILE_SECONDS": 1,
    "WEBHOOK_NETWORKS": LOOPBACK,
}


@dataclass
class House:
    """A running docpipe; `url` is where its screens are, `first_link` the first administrator's."""

    home: Path
    process: "subprocess.Popen[str]"
    url: str
    first_link: str
    engine: Engine
    settings: Settings
    count: int = field(default=0)

    def person(self, *roles: Role, types: Sequence[str] | None = None, full_name: str = "", name: str = "") -> str:
        """A new person's name."""
        self.count += 1
        name = name or f"person{self.count}"
        with session(self.engine) as current:
            user = add_user(current, name, full_name or f"Person {self.count}", "test")
            for role in roles:
                grant(current, user, role, None if role is Role.ADMIN else types, "test")
        return name

    def link(self, name: str) -> str:
        """A one-time link for them."""
        with session(self.engine) as current:
            return f"{self.url}/welcome/{invite(current, name, 'test', timedelta(hours=1))}"

    def enter(self, name: str) -> None:
        """Have them take up an invitation."""
        with session(self.engine) as current:
            accept_invitation(current, invite(current, name, "test", timedelta(hours=1)), PASSWORD)

    def token(self, name: str) -> str:
        """The token of a session of theirs."""
        with session(self.engine) as current:
            return begin_session(current, get_user(current, name), "127.0.0.1", timedelta(hours=1)).token

    def send(self, path: Path, document_type: str | None = None) -> UUID:
        """Hand a file in."""
        terms = Terms(Blobs(self.settings.folder("blobs")), 10**8, (document_type,) if document_type else ())
        with session(self.engine) as current:
            told = {"file_name": path.name, "document_type": document_type, "actor": "test"}
            return receive(current, terms, path.read_bytes(), **told).document_id

    def status(self, document_id: UUID) -> Status:
        with session(self.engine) as current:
            return get_document(current, document_id).status

    def wait_for(self, document_id: UUID, *statuses: Status, seconds: float = 60) -> None:
        """Until the document stands there."""
        self.wait_until(lambda: self.status(document_id) in statuses, seconds, str(document_id))

    def wait_until(self, condition: Callable[[], bool], seconds: float, what: str = "") -> None:
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, f"not within {seconds} s: {what}\n{self.log()}"
            threading.Event().wait(0.05)

    def kill_web(self) -> None:
        """Kill the process that answers browsers; its supervisor starts it again at the same port."""
        os.kill(self._web(), signal.SIGKILL)

    def log(self) -> str:
        """The ends of the processes' logs."""
        logs = sorted((self.home / "logs").glob("*.log"))
        return "\n".join(f"== {log.name}\n{log.read_text()[-1500:]}" for log in logs)

    def close(self) -> None:
        self.engine.dispose()
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(timeout=40)
        except subprocess.TimeoutExpired:
            self.process.kill()  # its children end with it
        self.process.communicate()
        shutil.rmtree(self.home, ignore_errors=True)

    def _web(self) -> int:
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        found = [int(pid) for pid in children if b"docpipe.web" in Path(f"/proc/{pid}/cmdline").read_bytes()]
        assert found, "no web process"
        return found[0]


def open_house(home: Path, **settings: object) -> House:
    """Start it; close it after use."""
    given = {**SETTINGS, **settings, "HOME": home}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DOCPIPE_")}
    ours = {f"DOCPIPE_{name}": str(value) for name, value in given.items()}
    environment = {**kept, **ours, "DOCPIPE_CONFIG": os.devnull, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [sys.executable, "-m", "docpipe", "up", "--json"],
        env=environment,
        cwd="/",
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    line = process.stdout.readline()
    if not line:
        raise AssertionError(process.communicate(timeout=30)[1])
    told = json.loads(line)
    filled = with_addresses(load_settings(**{name.lower(): value for name, value in given.items()}))
    return House(home, process, told["web"], told["welcome"], connect(filled.database_url or "", name="tests"), filled)
