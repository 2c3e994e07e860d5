"""Where things lie in the home: data, logs, sockets; all of it for its owner alone.

Socket paths may have 107 bytes at most: where the home's path is longer, or has characters that connection
addresses do not carry, the sockets lie in a short private folder that `run/sockets` points to.
"""

import contextlib
import os
import re
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path

from docpipe.errors import BadSettings, UnsafeHome

LONGEST_SOCKET = len("/.s.PGSQL.5432.lock")
MOST_SOCKET_BYTES = 107
PLAIN_PATH = re.compile(r"[A-Za-z0-9_./-]+")


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of one home."""

    home: Path

    @property
    def postgres(self) -> Path:
        return self.home / "postgres"

    @property
    def logs(self) -> Path:
        return self.home / "logs"

    @property
    def run(self) -> Path:
        return self.home / "run"

    @property
    def sockets(self) -> Path:
        """The folder of the sockets; UnsafeHome where another user could have laid it."""
        link = self.run / "sockets"
        folder = Path(os.readlink(link)) if link.is_symlink() else self.run
        if folder.exists():
            check_private(folder)
        return folder


def make_home(home: Path) -> Places:
    """Make the home and its folders, or check that they are ours and private."""
    places = Places(home.expanduser().absolute())
    for folder in (places.home, places.logs, places.run):
        make_private(folder)
    _choose_sockets(places)
    return places


def leave_sockets(places: Places) -> None:
    """Remove the short folder of the sockets, if there is one and the last socket has gone."""
    link = places.run / "sockets"
    with contextlib.suppress(OSError):  # not empty, or gone
        if link.is_symlink():
            os.rmdir(os.readlink(link))
            link.unlink()


def check_private(folder: Path) -> None:
    """UnsafeHome unless the folder is a real folder, ours, and closed to others."""
    state = folder.lstat()
    if not stat.S_ISDIR(state.st_mode) or state.st_uid != os.geteuid() or stat.S_IMODE(state.st_mode) & 0o077:
        raise UnsafeHome(f"{folder} must be a folder of its own user with mode 0700; look at it, then remove it.")


def make_private(folder: Path) -> None:
    """Make the folder ours and closed to others; UnsafeHome where it belongs to somebody else, else BadSettings."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        state = folder.stat()
    except OSError as error:
        advice = "Set DOCPIPE_HOME to a folder that this user may make."
        raise BadSettings(f"The home's folder {folder} cannot be made ({error.strerror}). {advice}") from None
    if state.st_uid != os.geteuid():
        raise UnsafeHome(f"{folder} belongs to user id {state.st_uid}, docpipe runs as {os.geteuid()}.")
    if stat.S_IMODE(state.st_mode) != 0o700:
        folder.chmod(0o700)


def _choose_sockets(places: Places) -> None:
    """Lay `run/sockets` where it is needed; a folder that has vanished or is not ours is replaced."""
    link = places.run / "sockets"
    if fits_socket(places.run):
        link.unlink(missing_ok=True)
        return
    if link.is_symlink() and _is_private(Path(os.readlink(link))):
        return
    folder = tempfile.mkdtemp(prefix="docpipe-", dir=_short_parent())
    link.unlink(missing_ok=True)
    link.symlink_to(folder)


def fits_socket(folder: Path) -> bool:
    """May sockets lie here?"""
    return len(os.fsencode(folder)) + LONGEST_SOCKET <= MOST_SOCKET_BYTES and bool(PLAIN_PATH.fullmatch(str(folder)))


def _short_parent() -> str:
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    fits = runtime and _is_private(Path(runtime)) and fits_socket(Path(runtime, "docpipe-12345678"))
    return runtime if fits else "/tmp"  # noqa: S108  (mkdtemp makes a new folder of mode 0700 in it)


def _is_private(folder: Path) -> bool:
    try:
        check_private(folder)
    except (UnsafeHome, FileNotFoundError):
        return False
    return True
