"""Shut the calling process in: limits, no other user's rights, no file, no network, no new process.

Called by a child after the fork and before it looks at the first byte of a document. Cannot be undone.
"""

import contextlib
import os
import resource
import signal
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from docpipe.pages import kernel, landlock, seccomp
from docpipe.pages.seccomp import Argument, Call, only

NOBODY = 65534
PROT_EXEC = 4
WRITES = os.O_ACCMODE | os.O_CREAT | os.O_TRUNC
EMPTY_PATH = 0x1000
WHOLE = (1 << 64) - 1
F_GETFD, F_GETFL = 1, 3
PROGRAM_FD = 4


@dataclass(frozen=True, slots=True)
class Cage:
    """What came into force: Landlock's version (0: none), and whether the process has no user's rights."""

    landlock: int
    nobody: bool


def confine(memory_bytes: int, cpu_seconds: float) -> Cage:
    """Shut this process in for good: only its open file descriptors and its memory are left. OSError if it cannot."""
    nobody = _prepare(memory_bytes, cpu_seconds, files=8)
    version = landlock.restrict()
    seccomp.install(_own_memory(program=False))
    return Cage(version, nobody)


def confine_program(memory_bytes: int, cpu_seconds: float, allowed: Mapping[Path, int]) -> None:
    """Shut this process in so that it may still become the program on PROGRAM_FD, and read the allowed paths.

    OSError if it cannot; without Landlock it must not.
    """
    _prepare(memory_bytes, cpu_seconds, files=64)
    if not landlock.restrict(allowed):
        raise OSError("The kernel has no Landlock, so a program's files cannot be limited.")
    seccomp.install((*_own_memory(program=True), *_READING, _BECOME))


def die_with_parent() -> None:
    """Be killed when the zygote dies, also when it has died already."""
    parent = os.getppid()
    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent or parent == 1:
        os._exit(1)


def _prepare(memory_bytes: int, cpu_seconds: float, files: int) -> bool:
    nobody = _become_nobody()
    die_with_parent()  # changing the user has undone it
    cpu = int(cpu_seconds) + 1
    for what, soft, hard in (
        (resource.RLIMIT_AS, memory_bytes, memory_bytes),
        (resource.RLIMIT_CPU, cpu, cpu + 1),  # a signal that names the cause, then the end
        (resource.RLIMIT_FSIZE, 0, 0),
        (resource.RLIMIT_CORE, 0, 0),
        (resource.RLIMIT_NPROC, 0, 0),
        (resource.RLIMIT_NOFILE, files, files),
    ):
        resource.setrlimit(what, (soft, hard))
    kernel.prctl(kernel.PR_SET_DUMPABLE, 0)
    kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
    return nobody


def _become_nobody() -> bool:
    """Give up root and all capabilities; False where there is no account to change to (in some containers)."""
    if os.geteuid() == 0:
        with contextlib.suppress(OSError):
            os.setgroups([])
            os.setresgid(NOBODY, NOBODY, NOBODY)
            os.setresuid(NOBODY, NOBODY, NOBODY)
    kernel.drop_capabilities()
    return os.geteuid() != 0


def _own_memory(program: bool) -> tuple[Call, ...]:
    """The calls that touch nothing but the process itself and the files that it has open."""
    no_code = () if program else (Argument(2, (0,), PROT_EXEC),)
    return (
        *only("read", "write", "readv", "writev", "pread64", "lseek", "close", "fstat", "fadvise64"),
        *only("brk", "munmap", "mremap", "madvise", "futex", "sched_yield", "sched_getaffinity"),
        Call("mmap", no_code),
        Call("mprotect", no_code),
        *only("rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigaltstack", "restart_syscall"),
        *only("clock_gettime", "clock_getres", "gettimeofday", "time", "times", "nanosleep", "clock_nanosleep"),
        *only("getpid", "getppid", "gettid", "getuid", "geteuid", "getgid", "getegid", "getrusage", "getrandom"),
        *only("sysinfo", "uname", "poll", "ppoll", "rseq", "set_robust_list", "exit", "exit_group"),
        Call("fcntl", (Argument(1, (F_GETFD, F_GETFL)),)),
        Call("newfstatat", () if program else (Argument(3, (EMPTY_PATH,)),)),
        Call("prlimit64", (Argument(0, (0,)), Argument(2, (0,), WHOLE))),  # asking, not setting
        Call("tgkill", (Argument(0, (os.getpid(),)),)),  # abort()
    )


_READING = (
    Call("open", (Argument(1, (0,), WRITES),)),
    Call("openat", (Argument(2, (0,), WRITES),)),
    *only("stat", "lstat", "statx", "access", "faccessat", "faccessat2", "readlink", "readlinkat", "getcwd"),
    *only("statfs", "fstatfs", "getdents64", "dup", "arch_prctl", "set_tid_address", "getrlimit"),
)
_BECOME = Call("execveat", (Argument(0, (PROGRAM_FD,)), Argument(4, (EMPTY_PATH,))))
