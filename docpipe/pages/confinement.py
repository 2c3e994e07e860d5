"""Shut the calling process in: limits, no other user's rights, no file, no network, no new process.

Called by a child after the fork and before it looks at the first byte of a document. Cannot be undone.
"""

import os
import resource
import signal

from docpipe.pages import kernel


def die_with_parent() -> None:
    """Be killed when the zygote dies, also when it has died already."""
    parent = os.getppid()
    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent or parent == 1:
        os._exit(1)


def confine(memory_bytes: int, cpu_seconds: float) -> None:
    """Shut this process in for good."""
    for what, most in (
        (resource.RLIMIT_AS, memory_bytes),
        (resource.RLIMIT_CPU, int(cpu_seconds) + 1),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_NOFILE, 4),
    ):
        resource.setrlimit(what, (most, most))
    kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
