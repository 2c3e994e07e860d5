"""One document's child on the worker's side: hands it the document, reads its answer by the clock, ends it.

Knows file descriptors and clocks. Knows no page.
"""

import contextlib
import fcntl
import os
import signal
import time
from typing import Any

from docpipe.pages.launch import Ended, Ending, OutOfTime, Zygote, readable

STOP_SECONDS = 5.0
LINGER_SECONDS = 1.0
PIPE_BYTES = 1024 * 1024


class Child:
    """One document's child, from its fork to its end."""

    def __init__(self, zygote: Zygote, request: dict[str, Any], data: bytes, page_seconds: float, seconds: float):
        self._zygote, self._page_seconds, self._left = zygote, page_seconds, seconds
        self._ending: Ending | None = None
        self._closed = False
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
            if self._closed:
                raise Ended
            self._wait()
            more = os.readv(self._answers, [view[got:]])
            if not more:
                raise Ended
            got += more
        return bytes(buffer)

    def _wait(self) -> None:
        before = time.monotonic()
        ready = readable(self._answers, self._deadline - before)
        self._left -= time.monotonic() - before
        if not ready:
            raise OutOfTime(whole=self._left <= 0)

    def end(self, kill: bool) -> Ending:
        """How it ended; killed now if `kill`, else in a second if it lingers. Ended when the zygote is gone."""
        if self._ending is None:
            if self._closed:
                raise Ended
            try:
                self._ending = self._await_ending(kill)
            finally:
                self._closed = True
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
