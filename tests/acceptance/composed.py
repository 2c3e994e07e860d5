"""The containers of docker-compose.yml as plain processes: the same commands and environment, over real servers.

What containers give and processes lack is put in its place: the secrets' folder, the folders under /data, addresses.
"""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import psycopg
import yaml
from installed import ROOT

from docpipe.embedded.child import launch_command, wait_until
from docpipe.embedded.disguise import choose_disguise
from docpipe.embedded.places import make_home
from docpipe.embedded.postgres import PORT, SUPERUSER, Postgres, _binary
from docpipe.embedded.redis import _binary as redis_binary

COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
DOCKERFILE = (ROOT / "Dockerfile").read_text()
UNMADE = "DROP DATABASE IF EXISTS docpipe", "DROP ROLE IF EXISTS docpipe_app", "DROP ROLE IF EXISTS docpipe_owner"
VARIABLE = re.compile(r"\$\{(\w+)(?::([-?+])([^}]*))?\}")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@dataclass
class Composed:
    """A folder that stands for one host; `model`: the folder that its .env names, and that is mounted as /model."""

    folder: Path
    model: Path | None = None
    processes: list["subprocess.Popen[bytes]"] = field(default_factory=list)
    named: dict[str, "subprocess.Popen[bytes]"] = field(default_factory=dict)
    postgres: Postgres = field(init=False)
    redis_port: int = field(default_factory=free_port, init=False)

    def __post_init__(self) -> None:
        subprocess.run([ROOT / "scripts/make-secrets", self.secrets], check=True, capture_output=True)
        self.postgres = Postgres(make_home(self.folder / "h"), choose_disguise())

    @property
    def secrets(self) -> Path:
        return self.folder / "secrets"

    def start_servers(self) -> None:
        """PostgreSQL as its image makes it, by our script for roles; Redis by its command."""
        self.postgres.start()
        self.as_superuser("postgres", *UNMADE)
        sockets = str(self.postgres.places.sockets)
        tools = _binary("psql").parent
        environment = {"PATH": f"{tools}:{os.environ['PATH']}", "PGHOST": sockets, "PGPORT": str(PORT)}
        environment |= {"POSTGRES_USER": SUPERUSER, "SECRETS": str(self.secrets)}
        subprocess.run([ROOT / "deploy/postgres-roles.sh"], env=environment, check=True, capture_output=True)
        database = f"/docpipe?host={quote(sockets, safe='')}"
        for name in ("settings.toml", "owner.toml"):
            text = re.sub(r":\w+@postgres:5432/docpipe", f"@{database}", (self.secrets / name).read_text())
            self._rewrite(name, text.replace("@redis:6379", f"@127.0.0.1:{self.redis_port}"))
        command = [self._inside(word) for word in COMPOSE["services"]["redis"]["command"]]
        command = [str(redis_binary()), *command[1:], "--port", str(self.redis_port), "--dir", str(self.folder)]
        self._start("redis", command, {})

    def as_superuser(self, database: str, *statements: str) -> list[tuple[Any, ...]]:
        """Run statements; gives the rows of the last one."""
        url = self.postgres.url(SUPERUSER, database).replace("+psycopg", "")
        with psycopg.connect(url, autocommit=True) as connection:
            for statement in statements:
                cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else []

    def start(self, service: str, number: int = 1, **overrides: str) -> "subprocess.Popen[bytes]":
        """A service's command, with what the file says of its environment; `number`: which replica it is."""
        told = COMPOSE["services"][service]
        return self._start(f"{service}-{number}", self.command(told["command"]), self.environment(service, **overrides))

    def run(self, service: str, *words: str, **overrides: str) -> "subprocess.CompletedProcess[str]":
        """A command in a service's container, the service's own by default, to its end."""
        command = self.command(list(words) or COMPOSE["services"][service]["command"])
        environment = self.environment(service, **overrides)
        return subprocess.run(command, env=environment, cwd="/", capture_output=True, text=True, timeout=120)

    def healthy(self, service: str, **overrides: str) -> bool:
        """What the service's health check says, run as it stands there."""
        kind, *words = COMPOSE["services"][service]["healthcheck"]["test"]
        environment = self.environment(service, **overrides)
        changed = {"8470": overrides.get("DOCPIPE_WEB_PORT", ""), "9464": overrides.get("DOCPIPE_METRICS_PORT", "")}
        words = [re.sub(r"\b(8470|9464)\b", lambda found: changed[found[0]], word) for word in words]
        words = [self._inside(word.replace("$$", "$")) for word in words]
        command = ["sh", "-c", *words] if kind == "CMD-SHELL" else self.command(words)
        return subprocess.run(command, env=environment, capture_output=True).returncode == 0

    def command(self, words: list[str]) -> list[str]:
        """The words as they are called here: our interpreter is not on the path."""
        first = {"python": [sys.executable], "docpipe": [sys.executable, "-m", "docpipe"]}[words[0]]
        return [*first, *(self._inside(word) for word in words[1:])]

    def environment(self, service: str, **overrides: str) -> dict[str, str]:
        """The image's environment, over it the service's."""
        image = dict(re.findall(r"(DOCPIPE_\w+)=(\S+)", DOCKERFILE))
        told = {
            name: VARIABLE.sub(self._variable, str(value))
            for name, value in COMPOSE["services"][service]["environment"].items()
        }
        ours = {name: self._inside(value) for name, value in {**image, **told}.items()}
        kept = {name: value for name, value in os.environ.items() if not name.startswith("DOCPIPE_")}
        return {**kept, **ours, "PYTHONPATH": str(ROOT), **overrides}

    def log(self) -> str:
        """What all of them said."""
        return "\n".join(path.read_text(errors="replace") for path in sorted(self.folder.glob("*.log")))

    def end(self) -> None:
        """Stop everything."""
        for process in self.processes:
            if process.poll() is None:
                process.send_signal(signal.SIGKILL)
            process.wait(10)
        self.postgres.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _start(self, name: str, command: list[str], environment: dict[str, str]) -> "subprocess.Popen[bytes]":
        with (self.folder / f"{name}.log").open("ab") as log:
            tied = launch_command(command, signal.SIGKILL)  # ends with us, however we end
            process = subprocess.Popen(tied, env=environment or None, cwd="/", stdout=log, stderr=log)
        self.processes.append(process)
        self.named[name] = process
        return process

    def _variable(self, found: re.Match[str]) -> str:
        """What compose puts in the place of a variable."""
        given = {"DOCPIPE_WEB_URL": "http://127.0.0.1", "DOCPIPE_MODEL_FOLDER": str(self.model or "")}
        name, sign, other = found.groups()
        value = given.get(name, "")
        if sign == "+":
            return other if value else ""
        return value or other or ""

    def _inside(self, text: str) -> str:
        """A path in a container as it lies here."""
        if text == "/model":
            return str(self.model)
        return text.replace("/run/secrets", str(self.secrets)).replace("/data", str(self.folder / "data"))

    def _rewrite(self, name: str, text: str) -> None:
        path = self.secrets / name
        path.unlink()
        path.write_text(text)


@contextmanager
def composed_host(model: Path | None = None) -> Iterator[Composed]:
    """A host of its own with the servers and the folders under /data, whose database has no form yet; then no more."""
    made = Composed(Path(tempfile.mkdtemp(prefix="dc", dir="/tmp")), model)  # a short path, as sockets want it
    try:
        made.start_servers()
        for name in ("home", "blobs", "inbox", "outbox", "refused"):
            (made.folder / "data" / name).mkdir(parents=True)
        yield made
    finally:
        made.end()


@dataclass
class Person:
    """Somebody at a browser, as the API sees them."""

    client: httpx.Client
    password: str = "four words of mine alone"
    others: list["Person"] = field(default_factory=list)

    def enter(self, link: str) -> None:
        """Take up the invitation of a one-time link."""
        token = link.rsplit("/", 1)[1]
        answer = self.client.post("/v1/welcome", json={"token": token, "password": self.password})
        assert answer.status_code == 200, answer.text
        self.client.headers["X-CSRF-Token"] = answer.json()["csrf"]

    def at(self, base_url: str) -> "Person":
        """The same person, whose browser is now answered by another process."""
        other = httpx.Client(base_url=base_url, timeout=30, cookies=dict(self.client.cookies))
        other.headers["X-CSRF-Token"] = self.client.headers["X-CSRF-Token"]
        self.others.append(Person(other, self.password))
        return self.others[-1]

    def leave(self) -> None:
        """Close the browser, and its other windows."""
        for person in (*self.others, self):
            person.client.close()

    def ask(self, method: str, path: str, status: int = 200, **body: Any) -> Any:
        """What the API answers, which must have this status."""
        answer = self.client.request(method, path, json=body or None)
        assert answer.status_code == status, f"{answer.status_code} {answer.text}"
        return answer.json() if answer.content else None


def wait_for(url: str, status: int, seconds: float) -> bool:
    """Does the address answer with this status within the time?"""

    def there() -> bool:
        try:
            return httpx.get(url, timeout=10).status_code == status
        except httpx.HTTPError:
            return False

    return wait_until(there, seconds, pause=0.2)
