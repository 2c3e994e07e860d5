"""A zygote whose children do what a hostile document would have them do. Started by tests alone.

The document's bytes name the probe; it runs in a child that is shut in by the production code.
"""

import ctypes
import errno
import mmap
import os
import platform
import signal
import socket
import struct
import threading
import time
from pathlib import Path
from typing import Any

from docpipe.pages.confinement import confine, confine_program
from docpipe.pages.poppler import allowed_for
from docpipe.pages.wire import MAGIC, write_frame
from docpipe.pages.zygote import ANSWER_FD, serve

# System calls that a child must never make: number on x86_64, on aarch64.
FORBIDDEN = {
    "socket": (41, 198),
    "socketpair": (53, 199),
    "connect": (42, 203),
    "sendto": (44, 206),
    "clone": (56, 220),
    "clone3": (435, 435),
    "execve": (59, 221),
    "execveat": (322, 281),
    "kill": (62, 129),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "openat": (257, 56),
    "openat2": (437, 437),
    "open_by_handle_at": (304, 265),
    "open_tree": (428, 428),
    "memfd_create": (319, 279),
    "io_uring_setup": (425, 425),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "unshare": (272, 97),
    "setns": (308, 268),
    "mount": (165, 40),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "keyctl": (250, 219),
    "add_key": (248, 217),
    "shmget": (29, 194),
    "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438),
    "prctl": (157, 167),
    "setuid": (105, 146),
    "setrlimit": (160, 164),
    "sched_setaffinity": (203, 122),
    "personality": (135, 92),
    "pipe2": (293, 59),
    "ioctl": (16, 29),
    "unlinkat": (263, 35),
    "mkdirat": (258, 34),
    "truncate": (76, 45),
    "fchmod": (91, 52),
    "inotify_init1": (294, 26),
    "seccomp": (317, 277),
    "landlock_create_ruleset": (444, 444),
    "reboot": (169, 142),
    "kexec_load": (246, 104),
}


def allowed_calls() -> list[str]:
    """The forbidden calls that the kernel did not refuse."""
    libc = ctypes.CDLL(None, use_errno=True)
    column = ("x86_64", "aarch64").index(platform.machine())
    passed = []
    for name, numbers in FORBIDDEN.items():
        ctypes.set_errno(0)
        libc.syscall(ctypes.c_long(numbers[column]), *[ctypes.c_long(0)] * 6)
        if ctypes.get_errno() != errno.EPERM:
            passed.append(f"{name}: errno {ctypes.get_errno()}")
    return passed


def succeeded(attempt: Any) -> bool:
    try:
        attempt()
    except (OSError, RuntimeError, LookupError):  # a codec that cannot be loaded is a LookupError
        return False
    return True


def machine_code() -> None:
    mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)


ATTEMPTS = {
    "read a file": lambda: Path("/etc/hostname").read_text(),
    "write a file": lambda: Path("/tmp/docpipe-probe").write_text("x"),
    "list a folder": lambda: os.listdir("/"),
    "read its memory's file": lambda: os.open("/proc/self/mem", os.O_RDWR),
    "connect inside": lambda: socket.create_connection(("127.0.0.1", 1), timeout=1),
    "open a unix socket": lambda: socket.socket(socket.AF_UNIX),
    "open a raw socket": lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP),
    "fork": os.fork,
    "start a program": lambda: os.posix_spawn("/bin/true", ["true"], {}),
    "become a program": lambda: os.execv("/bin/true", ["true"]),
    "start a thread": lambda: threading.Thread(target=int).start(),
    "signal the zygote": lambda: os.kill(os.getppid(), signal.SIGTERM),
    "signal everyone": lambda: os.kill(-1, signal.SIGTERM),
    "become root": lambda: os.setresuid(0, 0, 0),
    "run machine code": machine_code,
}


def doors(answers: int) -> None:
    """Say as words which attempts succeeded."""
    send_page(answers, [name for name, attempt in ATTEMPTS.items() if succeeded(attempt)])


def calls(answers: int) -> None:
    send_page(answers, allowed_calls())


def identity(answers: int) -> None:
    send_page(answers, [f"uid={os.getuid()}", f"euid={os.geteuid()}", f"gid={os.getgid()}"])


def memory(answers: int) -> None:
    kept = []
    while len(kept) < 160:  # 10 GiB
        kept.append(bytearray(b"x") * (64 << 20))
    send_page(answers, ["had 10 GiB"])


def page_then_loop(answers: int) -> None:
    write_frame(answers, page(1, ["first"]))
    while True:
        pass


def loop(answers: int) -> None:
    while True:
        pass


def sleep(answers: int) -> None:
    while True:
        time.sleep(1)


def drip(answers: int) -> None:
    """Send a frame so slowly that it never ends."""
    os.write(answers, struct.pack(">4sII", MAGIC, 1 << 20, 0))
    while True:
        os.write(answers, b" ")
        time.sleep(0.05)


def segfault(answers: int) -> None:
    ctypes.string_at(0)


def abort(answers: int) -> None:
    os.abort()


def leave(answers: int) -> None:
    os._exit(7)


def flood(answers: int) -> None:
    """Send pages without end."""
    number = 0
    while True:
        number += 1
        write_frame(answers, page(number, ["x"]))


def garbage(answers: int) -> None:
    os.write(answers, os.urandom(4096))


def long_header(answers: int) -> None:
    os.write(answers, struct.pack(">4sII", MAGIC, 1 << 31, 0))


def long_payload(answers: int) -> None:
    os.write(answers, struct.pack(">4sII", MAGIC, 2, 1 << 31) + b"{}")


def not_a_number(answers: int) -> None:
    body = b'{"kind":"page","page_no":1,"width":NaN,"height":1}'
    os.write(answers, struct.pack(">4sII", MAGIC, len(body), 0) + body)


def nested(answers: int) -> None:
    body = b"[" * 100_000
    os.write(answers, struct.pack(">4sII", MAGIC, len(body), 0) + body)


def wrong_pixels(answers: int) -> None:
    write_frame(answers, page(1, []) | {"image": [10, 10]}, b"x" * 99)


def page(number: int, texts: list[str]) -> dict[str, Any]:
    words = [[text, 0.1, 0.1, 0.2, 0.2, 0.01, False] for text in texts]
    return {"kind": "page", "page_no": number, "width": 100, "height": 100, "words": words}


def send_page(answers: int, texts: list[str]) -> None:
    write_frame(answers, page(1, texts))
    write_frame(answers, {"kind": "end", "pages": 1})


PROBES = {
    probe.__name__: probe
    for probe in (
        *(doors, calls, identity, memory, page_then_loop, loop, sleep, drip, segfault, abort, leave, flood, garbage),
        *(long_header, long_payload, not_a_number, nested, wrong_pixels),
    )
}


def work(request: dict[str, Any], answers: int) -> None:
    """Shut in as the renderer is, or, for a probe called `program ...`, as poppler is."""
    name = os.read(0, 100).decode()
    limits = request["memory_bytes"], request["document_seconds"]
    if name.startswith("program "):
        confine_program(*limits, allowed_for(Path("/usr/bin/pdftoppm")))
    else:
        confine(*limits)
    PROBES[name.removeprefix("program ")](answers)


def main() -> None:
    assert ANSWER_FD == 3
    serve({"render": work})
