"""The parent of the worker processes: forks them before anything is open, replaces those that die, passes signals on.

It holds no connection and no thread, so that its forks are clean and what kills a worker does not kill it.
"""

import ctypes
import math
import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NoReturn

from docpipe.log import logger, place

QUICK_SECONDS = 5.0  # who dies sooner has hardly worked
MOST_QUICK_DEATHS = 8  # in a row: then something is wrong that a person must see
LONGEST_WAIT_SECONDS = (
    0.5  # before the next is forked; far less than QUICK_SECONDS, as the others are unwatched meanwhile
)
GRACE_SECONDS = 5.0
STOPPING = (signal.SIGTERM, signal.SIGINT)
PR_SET_PDEATHSIG = 1

log = logger(__name__)


@dataclass
class Crew:
    """`size` processes that each run `work`, which gives the exit code. Stopping, they have `stop_seconds`."""

    size: int
    work: Callable[[], int]
    stop_seconds: float
    _born: dict[int, float] = field(default_factory=dict, init=False)
    _quick_deaths: int = field(default=0, init=False)
    _stopping: bool = field(default=False, init=False)

    def run(self) -> int:
        """Keep the crew complete until a stopping signal, then wait until the last has gone. Gives the exit code."""
        for number in STOPPING:
            signal.signal(number, lambda *_: self._stop())
        signal.signal(signal.SIGALRM, lambda *_: self._send(signal.SIGKILL))
        for _ in range(self.size):
            self._hire()
        while self._born:
            pid, status = os.waitpid(-1, 0)
            born = self._born.pop(pid, None)
            if born is not None and not self._stopping:
                self._mourn(pid, status, time.monotonic() - born)
        signal.alarm(0)
        return 1 if self._quick_deaths >= MOST_QUICK_DEATHS else 0

    def _hire(self) -> None:
        """Fork a worker, unless we are stopping. Signals wait meanwhile, so that none meets a half-made process."""
        signal.pthread_sigmask(signal.SIG_BLOCK, STOPPING)
        try:
            if self._stopping:
                return
            parent = os.getpid()
            pid = os.fork()
            if pid == 0:
                self._become_worker(parent)
            self._born[pid] = time.monotonic()
        finally:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPPING)

    def _become_worker(self, parent: int) -> NoReturn:
        code = 1
        try:
            for number in (*STOPPING, signal.SIGALRM):
                signal.signal(number, signal.SIG_DFL)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPPING)
            die_with(parent)
            code = self.work()
        except Exception as error:  # noqa: BLE001  (the last frame of a process)
            log.error("worker_failed", error=type(error).__name__, place=place(error))
        finally:
            os._exit(code)

    def _mourn(self, pid: int, status: int, lived_seconds: float) -> None:
        """Replace a dead worker; at once, or a little later where the crew dies as soon as it is born.

        Who is killed outright did not fail to start: somebody else, or the want of memory, has ended it.
        """
        code = os.waitstatus_to_exitcode(status)
        log.warning("worker_ended", pid=pid, code=code, seconds=round(lived_seconds, 1))
        if code != -signal.SIGKILL:
            self._quick_deaths = self._quick_deaths + 1 if lived_seconds < QUICK_SECONDS else 0
        if self._quick_deaths >= MOST_QUICK_DEATHS:
            log.error("workers_die_at_once", count=self._quick_deaths)
            self._stop()
            return
        if self._quick_deaths:
            time.sleep(min(0.05 * 2**self._quick_deaths, LONGEST_WAIT_SECONDS))
        elif lived_seconds < LONGEST_WAIT_SECONDS:  # killed as soon as born: for want of memory, again and again
            time.sleep(LONGEST_WAIT_SECONDS)
        self._hire()

    def _stop(self) -> None:
        """Ask all to stop; what is there after its time is killed."""
        if not self._stopping:
            self._stopping = True
            signal.alarm(math.ceil(self.stop_seconds + GRACE_SECONDS))
        self._send(signal.SIGTERM)

    def _send(self, number: signal.Signals) -> None:
        for pid in list(self._born):
            os.kill(pid, number)  # not reaped yet, so the id is still its own


def die_with(parent: int) -> None:
    """Have the kernel kill this process when its parent dies, even by SIGKILL."""
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:
        os._exit(1)
