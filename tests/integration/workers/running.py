"""An installation of real processes: workers and watcher over the run's servers, in folders of the test's own."""

import contextlib
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from docpipe.intake import Blobs, Receipt, Terms, receive
from docpipe.job import Priority
from docpipe.lifecycle import Status
from docpipe.store import Engine, session
from docpipe.store.documents import count_by_status

ROOT = Path(__file__).parents[3]
END = (Status.DELIVERED, Status.REJECTED, Status.NEEDS_REVIEW, Status.FAILED)

# quicker than the defaults, so that what is waited for comes soon
SETTINGS = {"LEASE_SECONDS": 4, "RECONCILE_SECONDS": 1, "STABLE_SECONDS": 0.3, "POLL_SECONDS": 0.5, "STOP_SECONDS": 10}


@dataclass
class Installation:
    """Starts processes and kills them; waits for what comes of it."""

    home: Path
    engine: Engine
    environment: dict[str, str]
    started: list["subprocess.Popen[bytes]"] = field(default_factory=list)

    def start(self, *arguments: str) -> "subprocess.Popen[bytes]":
        with (self.home / "processes.log").open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, *arguments], env=self.environment, cwd="/", stdout=log, stderr=log
            )
        self.started.append(process)
        return process

    def start_workers(self) -> "subprocess.Popen[bytes]":
        return self.start("-m", "workers")

    def start_watcher(self) -> "subprocess.Popen[bytes]":
        return self.start("-m", "workers.watcher")

    def folder(self, name: str) -> Path:
        return self.home / name

    def receive(self, path: Path, priority: Priority = Priority.NORMAL) -> Receipt:
        terms = Terms(Blobs(self.folder("blobs")), 10**8, ())
        with session(self.engine) as current:
            return receive(current, terms, path.read_bytes(), file_name=path.name, priority=priority, actor="test")

    def count(self, *statuses: Status) -> int:
        with session(self.engine) as current:
            counted = count_by_status(current)
        return sum(counted[status] for status in statuses)

    def settled(self) -> int:
        return self.count(*END)

    def log(self) -> str:
        return (self.home / "processes.log").read_text()

    def wait_until(self, condition: Callable[[], bool], seconds: float) -> None:
        """Look again and again; a bound that is reached shows what the processes said."""
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, f"not within {seconds} s; the processes said:\n{self.log()[-3000:]}"
            threading.Event().wait(0.02)

    def clear(self) -> None:
        """Stop everything, and remove what was made of the documents."""
        self.stop_all()
        for name in ("blobs", "outbox", "refused", "inbox"):
            shutil.rmtree(self.folder(name), ignore_errors=True)
        self.folder("inbox").mkdir()

    def stop_all(self) -> None:
        for process in self.started:
            if process.poll() is None:
                process.send_signal(signal.SIGKILL)
            process.wait(10)


def children_of(pid: int) -> list[int]:
    """The child processes; none where it has gone."""
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):
        return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    return []
