"""`python -m docpipe.web` as a process of its own, and browsers that are programs."""

import os
import secrets
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from docpipe.access import add_user, begin_session, get_user, grant
from docpipe.api.cookies import SESSION
from docpipe.embedded.postgres import APP
from docpipe.permissions import Role
from docpipe.store import Engine, connect, session

ROOT = Path(__file__).parents[3]


@dataclass(frozen=True)
class Process:
    """A running process and where it answers."""

    running: "subprocess.Popen[str]"
    url: str
    engine: Engine

    def visitor(self, *roles: Role) -> httpx.Client:
        """A browser in which somebody new with these roles is signed in."""
        name = f"anna-{secrets.token_hex(6)}"
        with session(self.engine) as current:
            user = add_user(current, name, "Anna Berger", "test")
            for role in roles:
                grant(current, user, role, None, "test")
        return self.again(name)

    def again(self, name: str) -> httpx.Client:
        """A further browser of theirs."""
        with session(self.engine) as current:
            token = begin_session(current, get_user(current, name), "127.0.0.1", timedelta(hours=1)).token
        return httpx.Client(base_url=self.url, headers={"Accept": "text/html"}, cookies={SESSION: token}, timeout=30)

    def nobody(self) -> httpx.Client:
        """A browser in which nobody is signed in."""
        return httpx.Client(base_url=self.url, headers={"Accept": "text/html"}, timeout=30)

    def stop(self) -> int:
        """Ask it to stop; its exit code."""
        self.running.send_signal(signal.SIGTERM)
        return self.running.wait(timeout=30)


Start = Callable[..., Process]


@pytest.fixture(scope="module")
def address(servers: Any) -> str:
    """The database, whatever is in it."""
    return str(servers.postgres.url(APP))


@pytest.fixture(scope="module")
def environment(servers: Any, address: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DOCPIPE_")}
    named = {"HOME": tmp_path_factory.mktemp("home"), "DATABASE_URL": address, "BROKER_URL": servers.redis.url()}
    named |= {"CONFIG": os.devnull}
    ours = {f"DOCPIPE_{name}": str(value) for name, value in {**named, "WEB_PORT": 0}.items()}
    return {**kept, **ours, "PYTHONPATH": str(ROOT)}


@pytest.fixture(scope="module")
def start(address: str, environment: dict[str, str]) -> Iterator[Start]:
    """Starts processes; they end with the module's tests."""
    engine = connect(address)
    started: list[subprocess.Popen[str]] = []

    def begin(**settings: object) -> Process:
        process = subprocess.Popen(
            [sys.executable, "-m", "docpipe.web"],
            env=environment | {f"DOCPIPE_{name}": str(value) for name, value in settings.items()},
            cwd="/",
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        started.append(process)
        assert process.stdout
        line = process.stdout.readline()
        assert line.startswith("docpipe answers at "), line
        return Process(process, line.split()[-1], engine)

    yield begin
    for process in started:
        process.kill()
        process.communicate()
    engine.dispose()
