"""The warm process: imports the renderer once, then forks one confined child for every document that it is sent.

Single-threaded, started fresh (never forked from the worker), and it never touches a document's bytes itself.
It ends, and its child with it, when the process that started it is gone.
"""

import fcntl
import gc
import json
import os
import select
import signal
import socket
import sys
from collections.abc import Callable
from typing import Any, NoReturn

from docpipe.pages.confinement import die_with_parent

MAX_REQUEST_BYTES = 64 * 1024
ANSWER_FD = 3
OUT_OF_MEMORY = 112  # exit code of a child that could not even say so

Work = Callable[[dict[str, Any], int], None]


def serve(works: dict[str, Work]) -> None:
    """Answer requests on the control socket (fd in argv[1]) until the owner (pidfd in argv[2]) is gone.

    A request names one of `works`, which runs in a child of its own: document on fd 0, answers to fd 3.
    """
    control, owner = socket.socket(fileno=int(sys.argv[1])), int(sys.argv[2])
    for stop in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(stop, signal.SIG_IGN)  # sent to all at once; the owner decides what is finished first
    null = os.open(os.devnull, os.O_RDWR)
    gc.collect()
    gc.freeze()
    _send(control, {"ready": True, "threads": len(os.listdir("/proc/self/task"))})
    os.dup2(null, 2)
    while (request := _receive(control, owner)) is not None:
        header, fds = request
        pid = os.fork()
        if pid == 0:
            _become_child(works[header["work"]], header, fds)
        for fd in fds:
            os.close(fd)
        _mind(pid, control, owner)


def _receive(control: socket.socket, owner: int) -> tuple[dict[str, Any], list[int]] | None:
    """The next request with its two file descriptors, or None when the owner is gone."""
    if not _readable(control, owner):
        return None
    data, fds, _, _ = socket.recv_fds(control, MAX_REQUEST_BYTES, 2)
    if len(fds) != 2:
        return None
    return json.loads(data), fds


def _readable(control: socket.socket, owner: int) -> bool:
    poll = select.poll()
    poll.register(owner, select.POLLIN)
    poll.register(control, select.POLLIN)
    ready = [fd for fd, _ in poll.poll()]
    return owner not in ready


def _mind(pid: int, control: socket.socket, owner: int) -> None:
    """Hand the owner a handle on the child, wait for its end, and say how it ended."""
    handle = os.pidfd_open(pid)
    socket.send_fds(control, [b'{"started":true}'], [handle])
    poll = select.poll()
    poll.register(handle, select.POLLIN)
    poll.register(owner, select.POLLIN)
    poll.register(control, 0)  # hung up
    ready = [fd for fd, _ in poll.poll()]
    if handle not in ready:
        os.kill(pid, signal.SIGKILL)
    _, status, usage = os.wait4(pid, 0)
    os.close(handle)
    _send(control, {"ended": status, "peak_bytes": usage.ru_maxrss * 1024})


def _send(control: socket.socket, message: dict[str, Any]) -> None:
    try:
        control.send(json.dumps(message).encode())
    except OSError:
        sys.exit(0)  # the owner is gone


def _become_child(work: Work, header: dict[str, Any], fds: list[int]) -> NoReturn:
    """Set the child's four file descriptors, shut it in, do the work, and never come back."""
    code = 1
    try:
        gc.disable()  # it lives for one document
        die_with_parent()
        document, answers = (_high(fd) for fd in fds)
        null = _high(1)
        for source, target in ((document, 0), (null, 1), (null, 2), (answers, ANSWER_FD)):
            os.dup2(source, target)
        os.closerange(ANSWER_FD + 1, 4096)
        work(header, ANSWER_FD)
        code = 0
    except MemoryError:
        code = OUT_OF_MEMORY
    finally:
        os._exit(code)


def _high(fd: int) -> int:
    """A copy of a file descriptor out of the way of the four fixed ones."""
    return fcntl.fcntl(fd, fcntl.F_DUPFD, 64)
