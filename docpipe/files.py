"""Files that are there whole or not at all, also after a power cut: written aside, synced, renamed.

Knows no folder's meaning. Every function raises OSError as the system gives it.
"""

import os
import secrets
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Put the bytes at the path, in the place of what may be there; durable when it returns."""
    write_whole_chunks(path, [data], mode)


def write_whole_chunks(path: Path, chunks: Iterable[bytes], mode: int = 0o600) -> None:
    """The same for bytes that come one after the other; what the chunks raise leaves what was there before."""
    unfinished = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        write_new_chunks(unfinished, chunks, mode)
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)
    sync_folder(path.parent)


def write_new(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Make a file that must not be there yet (FileExistsError, also for a link), of just this mode, and sync it."""
    write_new_chunks(path, [data], mode)


def write_new_chunks(path: Path, chunks: Iterable[bytes], mode: int = 0o600) -> None:
    """The same for bytes that come one after the other; what the chunks raise leaves the file unfinished."""
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, mode), "wb") as file:
        os.fchmod(file.fileno(), mode)  # the process's own mask may be stricter
        file.writelines(chunks)
        file.flush()
        os.fsync(file.fileno())


def sweep(folder: Path, older_than_seconds: float) -> None:
    """Remove what writers that were killed have left unfinished; what is younger may still be written."""
    for unfinished in folder.glob(".*.part"):
        with suppress(FileNotFoundError):
            if time.time() - unfinished.stat().st_mtime > older_than_seconds:
                unfinished.unlink()


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable."""
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
