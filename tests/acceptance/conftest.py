"""What acceptance tests start ends with them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from installed import Docpipe


@pytest.fixture
def docpipe(tmp_path: Path) -> Iterator[Docpipe]:
    installed = Docpipe(tmp_path / "home")
    yield installed
    installed.end()


@pytest.fixture
def processes_of() -> Callable[[Path], set[int]]:
    """The living processes that have a file of this home in their command line or work in it."""

    def find(home: Path) -> set[int]:
        return {
            int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdecimal() and _belongs(entry, home)
        }

    return find


def _belongs(process: Path, home: Path) -> bool:
    try:
        words = (process / "cmdline").read_bytes() + b"\0" + (process / "environ").read_bytes()
    except OSError:
        return False
    return str(home).encode() in words
