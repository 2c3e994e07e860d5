"""When a file that somebody is writing is whole: when its size and time have not changed for a while."""

import errno
import fcntl
import os
import signal
from collections.abc import Collection, Hashable
from dataclasses import dataclass, field

EMPTY_PATIENCE = 10  # times as long for an empty file: many programs make the file first and fill it later
OPEN_PATIENCE = 15  # times as long for a file that somebody has open: a slow network pauses longer than a second

Print = tuple[int, int, int]


def fingerprint(stat: os.stat_result) -> Print:
    """What changes when a file is written on."""
    return stat.st_size, stat.st_mtime_ns, stat.st_ino


def is_open_for_writing(path: str) -> bool:
    """Does another program hold the file open for writing, as far as the system tells? Then it refuses a lease.

    Some network file systems refuse all leases, so this may only earn a file more time. Source: fcntl(2), "Leases".
    """
    try:
        fd = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        fcntl.fcntl(fd, fcntl.F_SETSIG, signal.SIGURG)  # which is ignored; who opens the file now must not end us
        fcntl.fcntl(fd, fcntl.F_SETLEASE, fcntl.F_RDLCK)
        fcntl.fcntl(fd, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except OSError as error:
        return error.errno == errno.EAGAIN
    finally:
        os.close(fd)
    return False


@dataclass
class Stability:
    """What every file looked like, and since when. Times in seconds of any steady clock."""

    seconds: float
    _since: dict[Hashable, tuple[Print, float]] = field(default_factory=dict, init=False)

    def is_stable(self, key: Hashable, seen: Print, now: float, patience: int = 1) -> bool:
        """Has the file looked like this for long enough? The first look never suffices, unless no time is asked.

        `patience`: so many times as long.
        """
        before, since = self._since.get(key, (None, now))
        if before != seen:
            self._since[key] = (seen, now)
            since = now
        return now - since >= self.seconds * max(patience, EMPTY_PATIENCE if seen[0] == 0 else 1)

    def forget_all_but(self, keys: Collection[Hashable]) -> None:
        """Drop what is known of files that have gone."""
        self._since = {key: known for key, known in self._since.items() if key in keys}

    @property
    def watched(self) -> int:
        """How many files are known and still there."""
        return len(self._since)
