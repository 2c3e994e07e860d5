"""Figures of several processes of one machine, as one: each writes into files that any of them can read.

A program (its process and those that it forks) has a folder of its own, named by its process id. Those of programs
that have ended are removed at the next start, as counters begin anew with their program. In the folder every process
has a slot; one that is forked in the place of a dead one goes on in its files, so that they do not grow in number.
"""

import fcntl
import itertools
import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from prometheus_client import Metric, values
from prometheus_client.multiprocess import MultiProcessCollector

from docpipe.log import logger

PLACE = "PROMETHEUS_MULTIPROC_DIR"  # where prometheus-client looks for it
READ_AGAIN = 3  # a file may go, with its program, between listing and reading

log = logger(__name__)

_shared: list[Path] = []  # the folder, once this program shares one
_slots: dict[
    int, tuple[int, int]
] = {}  # of this process, by its id: the slot's number, and the open file that locks it


def figures_folder(home: Path) -> Path:
    """Where the programs of a home keep their figures."""
    return home.expanduser().absolute() / "run" / "figures"


def share(folder: Path) -> None:
    """Keep this program's figures in the folder from now on. Call it once, before the first figure and any fork.

    Where the folder cannot be made every process keeps its figures to itself.
    """
    try:
        _share(folder)
    except OSError as error:
        log.warning("figures_not_shared", exc_info=error)


def _share(folder: Path) -> None:
    for place in (folder.parents[1], folder.parent, folder):  # the home and its folders are their owner's alone
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
    sweep(folder)
    own = folder / str(os.getpid())
    shutil.rmtree(own, ignore_errors=True)  # of one before us that had the same id
    own.mkdir(mode=0o700)
    os.environ[PLACE] = str(own)
    values.ValueClass = values.MultiProcessValue(slot)  # type: ignore[no-untyped-call]
    _shared[:] = [folder]


def slot() -> int:
    """The number of this process's slot, which no other living process of the program has."""
    process = os.getpid()
    if process not in _slots:
        for _, inherited in _slots.values():  # our parent's lock, which is not ours to keep
            os.close(inherited)
        _slots.clear()
        _slots[process] = _take_slot(Path(os.environ[PLACE]))
    return _slots[process][0]


def _take_slot(own: Path) -> tuple[int, int]:
    """The first free slot. The kernel drops the lock when its process ends, however it ends."""
    for number in itertools.count(1):
        file = os.open(own / f"{number}.slot", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(file)
        else:
            return number, file
    raise AssertionError("count() does not end")


def sweep(folder: Path) -> None:
    """Remove the figures of programs that have ended."""
    for own in folder.glob("*"):
        if own.name.isdecimal() and not Path("/proc", own.name).exists():
            shutil.rmtree(own, ignore_errors=True)


class Shared:
    """A collector of the figures of every program that shares the folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def collect(self) -> Iterable[Metric]:
        for _ in range(READ_AGAIN):
            try:
                found: Iterable[Metric] = MultiProcessCollector.merge(list(self._files()))  # type: ignore[no-untyped-call]
            except FileNotFoundError:
                continue
            return found
        return ()

    def _files(self) -> Iterator[str]:
        """The files that hold something: one that was just made is empty."""
        for path in self._folder.glob("*/*.db"):
            if path.stat().st_size:
                yield str(path)


def shared_folder() -> Path | None:
    """The folder that this program shares, None where it keeps its figures to itself."""
    return _shared[0] if _shared else None
