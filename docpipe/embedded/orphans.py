"""Processes that a dead server has left behind: known by their program and the folder they work in, ended before a
new one starts.
"""

import contextlib
import os
import signal
from pathlib import Path

from docpipe.embedded.child import wait_until
from docpipe.errors import PartNotStarted

POLITE_SECONDS = 10.0
KILL_SECONDS = 5.0


def end_orphans(program: str, folder: Path, leader: int | None = None) -> None:
    """End every process of the program that works in the folder; `leader` is asked to stop, the others get time.

    Call it only while holding the server's lock. PartNotStarted where one cannot be ended.
    """
    if leader is not None and leader in working_in(program, folder):
        _send(leader, signal.SIGINT)
    if wait_until(lambda: not working_in(program, folder), POLITE_SECONDS):
        return
    for pid in working_in(program, folder):
        _send(pid, signal.SIGKILL)
    if not wait_until(lambda: not working_in(program, folder), KILL_SECONDS):
        left = sorted(working_in(program, folder))
        raise PartNotStarted(f"Processes {left} of {program} still work in {folder}; end them first.")


def working_in(program: str, folder: Path) -> set[int]:
    """The living processes of a program whose working folder it is; those of other users cannot be seen."""
    found = set()
    target = os.path.realpath(folder)
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            with contextlib.suppress(OSError):  # gone, or not ours to look at
                if os.readlink(entry / "cwd") == target and _program(entry) == program:
                    found.add(int(entry.name))
    return found


def _program(process: Path) -> str:
    """The name of what it runs; a zombie runs nothing. An upgrade may have replaced the file meanwhile."""
    return os.path.basename(os.readlink(process / "exe").removesuffix(" (deleted)"))


def _send(pid: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, number)
