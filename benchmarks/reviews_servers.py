"""A PostgreSQL, a Redis-protocol server and API processes for a benchmark; and the processor time that they take.

The API processes are started by the command and the kind of settings that docker-compose.yml starts them with, on ports
of their own; the two servers are reached by sockets.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from docpipe.embedded.child import launch_command, wait_until
from docpipe.embedded.disguise import choose_disguise
from docpipe.embedded.places import make_home
from docpipe.embedded.postgres import APP, OWNER, running_postgres
from docpipe.embedded.redis import running_redis
from docpipe.store import Engine, connect, migrate

ROOT = Path(__file__).parents[1]
ANSWERS = re.compile(r"docpipe answers at http://127\.0\.0\.1:(\d+)")
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Servers:
    """What runs. `owner`: the address by which the tables' owner reaches the database; `ports`: of the API processes;
    `pids`: of every part by its name."""

    engine: Engine
    owner: str
    ports: tuple[int, ...]
    pids: Mapping[str, tuple[int, ...]]

    def used(self) -> dict[str, float]:
        """The processor time of each part so far, its children's included, in seconds."""
        return {name: sum(_used(pid) for pid in pids) for name, pids in self.pids.items()}


@contextmanager
def running(processes: int = 2) -> Iterator[Servers]:
    """All of it in a temporary folder, for as long as the block."""
    folder = Path(tempfile.mkdtemp(prefix="dp", dir="/tmp"))
    started: list[subprocess.Popen[bytes]] = []
    try:
        with running_postgres(folder / "h", choose_disguise()) as postgres, running_redis(folder / "h") as redis:
            migrate(postgres.url(OWNER))
            addresses = {"DOCPIPE_DATABASE_URL": postgres.url(APP), "DOCPIPE_BROKER_URL": redis.url()}
            for number in range(processes):
                started.append(_start(folder, number, addresses))
            ports = tuple(_port(folder, number) for number in range(processes))
            engine = connect(postgres.url(APP), pool_size=10)
            assert postgres.child.pid
            assert redis.child.pid
            pids = {"postgres": (postgres.child.pid,), "redis": (redis.child.pid,)}
            yield Servers(engine, postgres.url(OWNER), ports, {"api": tuple(one.pid for one in started), **pids})
            engine.dispose()
            _stop(started)
    finally:
        _stop(started)
        shutil.rmtree(folder, ignore_errors=True)


def _start(folder: Path, number: int, addresses: Mapping[str, str]) -> "subprocess.Popen[bytes]":
    home = make_home(folder / f"api{number}").home
    plain = {name: value for name, value in os.environ.items() if not name.startswith("DOCPIPE_")}
    own = {"DOCPIPE_HOME": str(home), "DOCPIPE_WEB_PORT": "0", "PYTHONPATH": str(ROOT)}
    command = launch_command([sys.executable, "-m", "docpipe.web"], signal.SIGKILL)  # ends with us, however we end
    with _log(folder, number).open("ab") as log:
        return subprocess.Popen(command, env={**plain, **addresses, **own}, cwd="/", stdout=log, stderr=log)


def _port(folder: Path, number: int) -> int:
    """Where the process listens, once it does."""
    log = _log(folder, number)
    if not wait_until(lambda: bool(ANSWERS.search(log.read_text())), 60):
        raise RuntimeError(log.read_text()[-2000:])
    found = ANSWERS.search(log.read_text())
    assert found
    return int(found[1])


def _log(folder: Path, number: int) -> Path:
    return folder / f"api{number}.log"


def _stop(started: list["subprocess.Popen[bytes]"]) -> None:
    for process in started:
        if process.poll() is None:
            process.terminate()
    for process in started:
        process.wait(30)


def _used(pid: int) -> float:
    """Of a process, of its children that live and of those that have ended."""
    own = Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
    tasks = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return sum(int(one) for one in own[11:15]) / TICKS + sum(_used(int(child)) for child in tasks)
