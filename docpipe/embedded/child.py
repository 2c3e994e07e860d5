"""One child process: started in its own group, its output in a log file, tied to us, stopped within a bound."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from docpipe.embedded import launch

KEPT_LOG_BYTES = 5 * 1024 * 1024


def launch_command(
    program: Sequence[str], death_signal: signal.Signals, kind: str = "plain", uid: int = 0, gid: int = 0
) -> list[str]:
    """The command that becomes `program`, tied to the process that runs it."""
    how = [str(os.getpid()), str(int(death_signal)), kind, str(uid), str(gid)]
    return [sys.executable, "-I", "-S", launch.__file__, *how, *program]


@dataclass
class Child:
    """A running process and its log. Start it from the main thread: the tie ends with the thread that started it."""

    name: str
    command: Sequence[str]
    log: Path
    environment: Mapping[str, str] | None = None
    returncode: int | None = field(default=None, init=False)
    _process: "subprocess.Popen[bytes] | None" = field(default=None, init=False)

    def start(self) -> None:
        """Start it; its output is appended to the log."""
        rotate(self.log)
        self.returncode = None
        with open(self.log, "ab", opener=_private) as log:
            self._process = subprocess.Popen(  # noqa: S603
                self.command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=self.environment,
                cwd="/",
                process_group=0,
                umask=0o077,
            )

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    @property
    def running(self) -> bool:
        """Does it live? Looks without reaping, so that its group's id stays ours until `kill`."""
        if self._process is None:
            return False
        return os.waitid(os.P_PID, self._process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None

    def send(self, number: signal.Signals) -> None:
        """Send it a signal, if it lives."""
        if self._process is not None and self.running:
            os.kill(self._process.pid, number)

    def stop(self, signals: Sequence[signal.Signals], seconds: float) -> None:
        """Send each signal in turn, `seconds` apart, until it has gone; then kill what is left of its group."""
        if self._process is None:
            return
        for number in signals:
            self.send(number)
            if wait_until(lambda: not self.running, seconds):
                break
        self.kill()

    def kill(self) -> None:
        """End what is left of the process and its group, at once."""
        if self._process is None:
            return
        with contextlib.suppress(ProcessLookupError, PermissionError):  # nothing is left
            os.killpg(self._process.pid, signal.SIGKILL)
        self.returncode = self._process.wait()
        self._process = None


def last_lines(log: Path, lines: int = 6) -> str:
    """The last lines of a log file; empty where there is none."""
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - 8192))
            return "\n".join(file.read().decode(errors="replace").strip().splitlines()[-lines:])
    except FileNotFoundError:
        return ""


def rotate(log: Path, limit: int = KEPT_LOG_BYTES) -> None:
    """Keep a log bounded: past the limit, its end goes to `NAME.1` and the file starts anew.

    The file itself stays, as processes hold it open (for appending).
    """
    if log.exists() and log.stat().st_size > limit:
        with log.open("rb") as source, open(f"{log}.1", "wb", opener=_private) as old:
            source.seek(-limit, os.SEEK_END)
            old.write(source.read(limit))
        os.truncate(log, 0)


def wait_until(condition: Callable[[], bool], seconds: float, pause: float = 0.02) -> bool:
    """Look again and again until the condition holds; False when the time is up."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(pause)
    return True


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
