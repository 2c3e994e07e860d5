"""The worker's side of the zygote: starts it, has it fork children, hears how they end.

Knows processes and file descriptors. Knows no document.
"""

import json
import os
import select
import socket
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from docpipe.errors import RendererUnavailable

START_SECONDS = 60.0
# Our roots stand behind the standard library and before whatever else is installed.
BOOT = """
import sys
place = next((n for n, path in enumerate(sys.path) if path.endswith("-packages")), len(sys.path))
sys.path[place:place] = sys.argv.pop(1).split("\\n")
from {module} import main
main()
"""


class OutOfTime(Exception):
    """A child gave no answer in time; `whole` says whether the document's time was up, or one page's."""

    def __init__(self, whole: bool) -> None:
        super().__init__()
        self.whole = whole


class Ended(Exception):
    """A child ended before its answer did."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a child ended: its wait status and the most memory that was resident."""

    status: int
    peak_bytes: int

    @property
    def signal(self) -> int | None:
        """The signal that killed it, or None."""
        return os.WTERMSIG(self.status) if os.WIFSIGNALED(self.status) else None

    @property
    def code(self) -> int | None:
        """The code that it ended with, or None."""
        return os.WEXITSTATUS(self.status) if os.WIFEXITED(self.status) else None


def zygote_command(module: str = "docpipe.pages.child", extra: Sequence[Path] = ()) -> list[str]:
    """The command that starts a zygote: isolated from environment and folder, with our own roots on its path."""
    roots = [str(root) for root in (*extra, *_roots())]
    return [sys.executable, "-I", "-c", BOOT.format(module=module), "\n".join(roots)]


def _roots() -> list[Path]:
    """The folders that docpipe and its renderer are imported from here, each once."""
    files = (spec.origin for name in ("docpipe", "pymupdf", "numpy") if (spec := find_spec(name)) and spec.origin)
    return list(dict.fromkeys(Path(file).absolute().parents[1] for file in files))


class Zygote:
    """One running zygote. It forks one child at a time."""

    def __init__(self, command: Sequence[str]) -> None:
        if not hasattr(os, "pidfd_open"):
            raise RendererUnavailable("It needs Linux.")
        self.owner = os.getpid()
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._control = ours
        me = os.pidfd_open(self.owner)
        try:
            with tempfile.TemporaryFile() as complaints:
                self._process = _start([*command, str(theirs.fileno()), str(me)], (theirs.fileno(), me), complaints)
                theirs.close()
                self._await_ready(complaints)
        except BaseException:
            self.stop()
            raise
        finally:
            theirs.close()
            os.close(me)

    def _await_ready(self, complaints: Any) -> None:
        try:
            ready = self.receive(START_SECONDS)
        except (Ended, OutOfTime):
            self.stop()
            complaints.seek(0)
            lines = complaints.read().decode(errors="replace").strip().splitlines()
            raise RendererUnavailable(lines[-1] if lines else "It did not start.") from None
        if ready.get("threads") != 1:
            raise RendererUnavailable("It has threads, and cannot fork safely.")

    def spawn(self, request: dict[str, Any], document: int, answers: int) -> int:
        """Fork a child with these file descriptors; gives a pidfd. Ended when the zygote is gone."""
        try:
            socket.send_fds(self._control, [json.dumps(request).encode()], [document, answers])
            _, fds = self._receive_fds(START_SECONDS)
        except OSError:
            raise Ended from None
        if len(fds) != 1:
            raise Ended
        return fds[0]

    def await_ending(self, seconds: float) -> Ending:
        """How the child ended; OutOfTime, or Ended when the zygote is gone."""
        message = self.receive(seconds)
        return Ending(int(message["ended"]), int(message["peak_bytes"]))

    def receive(self, seconds: float) -> dict[str, Any]:
        """The zygote's next message."""
        return self._receive_fds(seconds)[0]

    def _receive_fds(self, seconds: float) -> tuple[dict[str, Any], list[int]]:
        if not readable(self._control.fileno(), seconds):
            raise OutOfTime(whole=True)
        try:
            data, fds, _, _ = socket.recv_fds(self._control, 4096, 1)
        except OSError:
            raise Ended from None
        if not data:
            raise Ended
        return json.loads(data), fds

    def stop(self) -> None:
        """End it and its child. In a fork of the owner: only forget it."""
        self._control.close()
        process = getattr(self, "_process", None)
        if process is None:
            return
        if self.owner == os.getpid():
            process.kill()
            process.wait()
        else:
            process.returncode = 0  # not our child: nothing to wait for


def _start(command: Sequence[str], fds: Sequence[int], complaints: Any) -> "subprocess.Popen[bytes]":
    environment = {"PATH": os.defpath, "LC_ALL": "C.UTF-8", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    try:
        return subprocess.Popen(  # noqa: S603 - our own interpreter
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=complaints,
            pass_fds=tuple(fds),
            env=environment,
            cwd="/",
            start_new_session=True,
        )
    except OSError as error:
        raise RendererUnavailable(str(error)) from None


def readable(fd: int, seconds: float) -> bool:
    """Whether there is something to read, or an end, within this time."""
    poll = select.poll()
    poll.register(fd, select.POLLIN)
    return bool(poll.poll(max(0.0, seconds) * 1000))
