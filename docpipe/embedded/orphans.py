"""Processes that a dead PostgreSQL has left behind: found by the folder they work in, ended before a new one starts."""

import contextlib
import os
import signal
from pathlib import Path

from docpipe.embedded.child import wait_until
from docpipe.errors import PartNotStarted

POLITE_SECONDS = 10.0
KILL_SECONDS = 5.0


def end_orphans(folder: Path) -> None:
    """End every process that works in the folder: a server left alone, or sessions that outlived theirs.

    Call it only while holding the folder's lock. PartNotStarted where one cannot be ended.
    """
    postmaster = _postmaster(folder)
    if postmaster in working_in(folder):
        _send(postmaster, signal.SIGINT)
    if not working_in(folder) or wait_until(lambda: not working_in(folder), POLITE_SECONDS):
        return
    for pid in working_in(folder):
        _send(pid, signal.SIGKILL)
    if not wait_until(lambda: not working_in(folder), KILL_SECONDS):
        raise PartNotStarted(f"Processes {sorted(working_in(folder))} still work in {folder}; end them first.")


def working_in(folder: Path) -> set[int]:
    """The processes whose working folder it is; those of other users cannot be seen."""
    found = set()
    target = os.path.realpath(folder)
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            with contextlib.suppress(OSError):
                if os.readlink(entry / "cwd") == target and _alive(entry):
                    found.add(int(entry.name))
    return found - {os.getpid()}


def _alive(process: Path) -> bool:
    return (process / "stat").read_text().rpartition(")")[2].split()[0] not in ("Z", "X")


def _postmaster(folder: Path) -> int:
    try:
        return int((folder / "postmaster.pid").read_text().split("\n", 1)[0])
    except (FileNotFoundError, ValueError):
        return -1


def _send(pid: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, number)
