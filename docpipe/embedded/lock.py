"""One holder at a time, known by name: a lock that the kernel drops when its holder dies, however it dies."""

import fcntl
import os
from dataclasses import dataclass, field
from pathlib import Path

from docpipe.errors import AlreadyRunning


@dataclass
class Lock:
    """An exclusive lock on a file that holds the process id of its holder."""

    path: Path
    _fd: int | None = field(default=None, init=False)

    def take(self, what: str) -> None:
        """Take it, or raise AlreadyRunning, which says who holds it."""
        fd = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(fd)
            raise AlreadyRunning(f"{what} (process {holder(self.path)}).") from None
        os.truncate(fd, 0)
        os.pwrite(fd, str(os.getpid()).encode(), 0)
        self._fd = fd

    @property
    def held(self) -> bool:
        """Do we hold it?"""
        return self._fd is not None

    def drop(self) -> None:
        """Let it go; the file stays, empty."""
        if self._fd is not None:
            os.truncate(self._fd, 0)
            os.close(self._fd)
            self._fd = None


def holder(path: Path) -> int | None:
    """The process that holds the lock, or None. Looks without taking it for longer than a moment."""
    try:
        fd = os.open(path, os.O_RDWR | os.O_CLOEXEC)
    except FileNotFoundError:
        return None
    try:
        fcntl.flock(fd, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return int(os.pread(fd, 20, 0) or b"0") or None
    finally:
        os.close(fd)
    return None
