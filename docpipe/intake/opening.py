"""Opens a file that somebody names: a plain file, no larger than the limit. Knows nothing of what is in it."""

import os
import stat
from pathlib import Path

from docpipe.errors import EmptyFile, FileTooLarge, UnreadableFile


def read_plain_file(path: Path, limit: int) -> bytes:
    """The bytes of a plain file; EmptyFile, FileTooLarge, UnreadableFile. Never waits, as a pipe would have it."""
    try:
        fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except OSError as error:
        raise UnreadableFile(f"({error.strerror})") from None
    if not stat.S_ISREG(os.fstat(fd).st_mode):
        os.close(fd)
        raise UnreadableFile("(it is no plain file)")
    with open(fd, "rb") as file:
        return check_size(file.read(limit + 1), limit)


def check_size(data: bytes, limit: int) -> bytes:
    """The bytes again, or EmptyFile, FileTooLarge."""
    if not data:
        raise EmptyFile
    if len(data) > limit:
        raise FileTooLarge(f"The limit is {limit:,} bytes.")
    return data
