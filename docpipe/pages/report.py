"""What holds a renderer child on this machine, found out by a child that is shut in and tries the doors."""

import os
import socket
from collections.abc import Callable, Mapping
from typing import Any

from docpipe.pages.confinement import confine
from docpipe.pages.wire import write_frame


def send_report(request: dict[str, Any], answers: int) -> None:
    """Shut this process in, try what it must not be able to do, and say what came of it."""
    try:
        cage = confine(request["memory_bytes"], request["document_seconds"])
    except OSError as error:
        write_frame(answers, {"kind": "report", "confined": False, "fault": str(error)[:200]})
        return
    held = {name: not _succeeds(attempt) for name, attempt in ATTEMPTS.items()}
    write_frame(
        answers, {"kind": "report", "confined": True, "landlock": cage.landlock, "nobody": cage.nobody, "held": held}
    )


def _succeeds(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except OSError:
        return False
    return True


def _open_file() -> None:
    os.close(os.open("/etc/passwd", os.O_RDONLY))


def _open_socket() -> None:
    socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()


def _fork() -> None:
    if os.fork() == 0:
        os._exit(0)


ATTEMPTS: Mapping[str, Callable[[], None]] = {"file": _open_file, "network": _open_socket, "process": _fork}
