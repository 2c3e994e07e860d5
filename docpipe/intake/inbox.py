"""The watched folder: whole files are claimed by moving them into `.processing/`, and are cleared once taken in.

A claim that is found there later (its watcher was killed) is taken in as if it were new: the same bytes are one
document. Follows no link, opens nothing but plain files, believes no name.
"""

import contextlib
import errno
import fcntl
import os
import secrets
import stat
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path, PurePath

from docpipe.errors import UnreadableFile
from docpipe.intake.placing import urgency_of
from docpipe.intake.stability import OPEN_PATIENCE, Print, Stability, fingerprint, is_open_for_writing
from docpipe.log import logger

PROCESSING = ".processing"
UNFINISHED = (".part", ".tmp", ".crdownload", ".partial", ".filepart", ".download")
DEEPEST = 8  # folders below the inbox
AT_ONCE = 500  # files claimed in one look: a few seconds' work, after which more urgent ones may have come

log = logger(__name__)


@dataclass(frozen=True, slots=True)
class Claim:
    """A file that is ours. `place` is where it was dropped, from the inbox on."""

    path: Path
    place: PurePath

    def read(self, limit: int) -> bytes | None:
        """Its bytes, up to `limit` and one; None where somebody still writes on it. UnreadableFile."""
        try:
            fd = os.open(self.path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        except OSError as error:
            raise UnreadableFile(f"({error.strerror})") from None
        try:
            before = os.fstat(fd)
            if not stat.S_ISREG(before.st_mode):
                raise UnreadableFile("(it is no plain file)")
            with open(fd, "rb", closefd=False) as file:
                data = file.read(limit + 1)
            return data if fingerprint(os.fstat(fd)) == fingerprint(before) else None
        finally:
            os.close(fd)

    def clear(self) -> None:
        """Remove the file, or what is left of it, and its folders."""
        self.path.unlink(missing_ok=True)
        folder = self.path.parent
        with contextlib.suppress(OSError):
            while folder.name != PROCESSING:
                folder.rmdir()
                folder = folder.parent


@dataclass
class Inbox:
    """A folder where people and machines drop files."""

    folder: Path
    stability: Stability
    _reported: set[str] = field(default_factory=set, init=False)

    @property
    def processing(self) -> Path:
        return self.folder / PROCESSING

    def prepare(self) -> None:
        """Make the folders where they are not."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.processing.mkdir(mode=0o700, exist_ok=True)

    @contextlib.contextmanager
    def held(self) -> Iterator[bool]:
        """Hold the inbox for the block; False where another watcher does. The kernel frees it however we end."""
        fd = os.open(self.processing / ".lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
            yield True
        except BlockingIOError:
            yield False
        finally:
            os.close(fd)

    def claimed(self) -> list[Claim]:
        """The claims that are there, in the order of their making, those that a killed watcher left included."""
        found = []
        for token in sorted(os.scandir(self.processing), key=lambda entry: entry.name):
            if token.is_dir(follow_symlinks=False):
                files = [entry for entry in _files(Path(token.path)) if not entry.is_dir(follow_symlinks=False)]
                found += [Claim(Path(e.path), PurePath(e.path).relative_to(token.path)) for e in files]
                if not files:
                    _remove_empty(Path(token.path))
        return found

    def claim_stable(self) -> bool:
        """Claim files that have been whole for long enough, the most urgent first, then the oldest; are there more?"""
        now, claimed = time.monotonic(), 0
        for _, _, path, seen in sorted(self._stable(now)):
            if claimed == AT_ONCE:
                return True
            if self.stability.is_stable(path, seen, now, OPEN_PATIENCE) or not is_open_for_writing(path):
                claimed += self._claim(Path(path))
        return False

    def _stable(self, now: float) -> Iterator[tuple[int, int, str, Print]]:
        """The files that do not change any more: line, age, path, and what each looks like."""
        entries = {entry.path: entry for entry in _files(self.folder) if _is_meant(entry)}
        self.stability.forget_all_but(entries.keys())
        line = cache(lambda folder: urgency_of(PurePath(folder).relative_to(self.folder).parts))
        for path, entry in entries.items():
            with contextlib.suppress(FileNotFoundError):
                seen = entry.stat(follow_symlinks=False)
                if self.stability.is_stable(path, fingerprint(seen), now):
                    yield line(os.path.dirname(path)), seen.st_mtime_ns, path, fingerprint(seen)

    def _claim(self, path: Path) -> bool:
        """Move a file into a folder of its own, by one rename: of two watchers one gets it. Is it ours?"""
        token = f"{time.time_ns():020d}-{secrets.token_hex(4)}"
        target = self.processing / token / path.relative_to(self.folder)
        target.parent.mkdir(mode=0o700, parents=True)
        try:
            path.rename(target)
        except OSError as error:
            _remove_empty(self.processing / token)
            if error.errno != errno.ENOENT and str(path) not in self._reported:
                self._reported.add(str(path))  # once, not at every look
                log.warning("file_cannot_be_claimed", error=error.strerror)
            return False
        return True


def _files(folder: Path, depth: int = 0) -> Iterator[os.DirEntry[str]]:
    """Everything below a folder that is no folder and not hidden, links unfollowed; what cannot be listed is left."""
    with contextlib.suppress(FileNotFoundError, PermissionError):
        for entry in os.scandir(folder):
            if entry.name.startswith("."):
                continue
            if not entry.is_dir(follow_symlinks=False):
                yield entry
            elif depth < DEEPEST:
                yield from _files(Path(entry.path), depth + 1)


def _is_meant(entry: os.DirEntry[str]) -> bool:
    """A plain file that no program marks as unfinished?"""
    name = entry.name.casefold()
    return entry.is_file(follow_symlinks=False) and not name.endswith(UNFINISHED) and not name.startswith("~$")


def _remove_empty(folder: Path) -> None:
    for inner, _, _ in os.walk(folder, topdown=False):
        with contextlib.suppress(OSError):
            os.rmdir(inner)
