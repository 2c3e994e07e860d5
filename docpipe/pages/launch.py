"""The worker's side of the zygote: starts it, has it fork children, reads what they send, kills them.

Knows processes, file descriptors and clocks. Knows no page.
"""

import contextlib
import fcntl
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from docpipe.errors import RendererUnavailable

START_SECONDS = 60.0
STOP_SECONDS = 5.0
LINGER_SECONDS = 1.0
PIPE_BYTES = 1024 * 1024
BOOT = "import sys; sys.path[:] = sys.argv.pop(1).split('\\n') + sys.path; from {module} import main; main()"


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
        if not select.select([self._control], [], [], seconds)[0]:
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


class Child:
    """One document's child, from its fork to its end."""

    def __init__(self, zygote: Zygote, request: dict[str, Any], data: bytes, page_seconds: float, seconds: float):
        self._zygote, self._page_seconds, self._left = zygote, page_seconds, seconds
        self._ending: Ending | None = None
        document = _memory_file(data)
        self._answers, theirs = os.pipe()
        try:
            with contextlib.suppress(OSError):
                fcntl.fcntl(self._answers, fcntl.F_SETPIPE_SZ, PIPE_BYTES)
            self._handle = zygote.spawn(request, document, theirs)
        except BaseException:
            os.close(self._answers)
            raise
        finally:
            os.close(theirs)
            os.close(document)
        self._deadline = time.monotonic() + page_seconds

    def start_page(self) -> None:
        """Start the clock of the next page."""
        self._deadline = time.monotonic() + min(self._page_seconds, self._left)

    def read(self, count: int) -> bytes:
        """Exactly so many bytes of the answer; Ended or OutOfTime."""
        buffer = bytearray(count)
        view, got = memoryview(buffer), 0
        while got < count:
            self._wait()
            more = os.readv(self._answers, [view[got:]])
            if not more:
                raise Ended
            got += more
        return bytes(buffer)

    def _wait(self) -> None:
        before = time.monotonic()
        ready = select.select([self._answers], [], [], max(0.0, self._deadline - before))[0]
        self._left -= time.monotonic() - before
        if not ready:
            raise OutOfTime(whole=self._left <= 0)

    def end(self, kill: bool) -> Ending:
        """How it ended; killed now if `kill`, else in a second if it lingers. Ended when the zygote is gone."""
        if self._ending is None:
            try:
                self._ending = self._await_ending(kill)
            finally:
                os.close(self._answers)
                os.close(self._handle)
        return self._ending

    def _await_ending(self, kill: bool) -> Ending:
        if not kill:
            with contextlib.suppress(OutOfTime):
                return self._zygote.await_ending(LINGER_SECONDS)
        self._kill()
        return self._zygote.await_ending(STOP_SECONDS)

    def _kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._handle, signal.SIGKILL)


def _memory_file(data: bytes) -> int:
    """The bytes as a file in memory that no one can change any more."""
    fd = os.memfd_create("document", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]
    os.lseek(fd, 0, os.SEEK_SET)
    fcntl.fcntl(fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_SEAL)
    return fd
