"""Become another program that ends with its parent and, where asked, is not root.

Run as a script by the bare interpreter (`python -I -S launch.py PARENT SIGNAL KIND UID GID PROGRAM ARG...`), so
that nothing here runs between fork and exec of a larger process. Knows nothing of docpipe; imports nothing of it.
"""

import ctypes
import os
import sys

CLONE_NEWUSER = 0x10000000
PR_SET_PDEATHSIG, PR_SET_KEEPCAPS, PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE = 1, 8, 47, 2
SYS_CAPSET = {"x86_64": 126, "aarch64": 91}
CAPABILITY_VERSION_3 = 0x20080522
CAP_DAC_OVERRIDE = 1
LAUNCH_FAILED = 125  # exit status: the program was never started; standard error says why

libc = ctypes.CDLL(None, use_errno=True)


def main(arguments: list[str]) -> None:
    """Dress as told, tie to the parent, become the program."""
    parent, death_signal, kind, uid, gid, *program = arguments
    if kind == "namespace":
        enter_namespace(int(uid), int(gid))
    elif kind == "account":
        become_account(int(uid), int(gid))
    tie_to_parent(int(parent), int(death_signal))
    os.execv(program[0], program)  # noqa: S606  (no shell wanted)


def enter_namespace(uid: int, gid: int) -> None:
    """A user namespace in which we are `uid`, while files and signals outside see who we really are."""
    real_uid, real_gid = os.getuid(), os.getgid()
    check(libc.unshare(CLONE_NEWUSER), "unshare a user namespace")
    write("/proc/self/setgroups", "deny")
    write("/proc/self/uid_map", f"{uid} {real_uid} 1")
    write("/proc/self/gid_map", f"{gid} {real_gid} 1")


def become_account(uid: int, gid: int) -> None:
    """Another account that may still walk through the root-owned folders on the way to its data and binaries."""
    check(libc.prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0), "keep capabilities")
    os.setgroups([])
    os.setresgid(gid, gid, gid)
    os.setresuid(uid, uid, uid)
    header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0)
    bit = 1 << CAP_DAC_OVERRIDE
    sets = (ctypes.c_uint32 * 6)(bit, bit, bit, 0, 0, 0)  # effective, permitted, inheritable; low word, then high
    check(libc.syscall(SYS_CAPSET[os.uname().machine], header, sets), "set capabilities")
    check(libc.prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_DAC_OVERRIDE, 0, 0), "raise an ambient capability")


def tie_to_parent(parent: int, death_signal: int) -> None:
    """The kernel sends the signal when the parent dies, even by SIGKILL. Last, as a change of account undoes it."""
    check(libc.prctl(PR_SET_PDEATHSIG, death_signal, 0, 0, 0), "tie to the parent")
    if os.getppid() != parent:
        raise OSError("the parent has died already")


def write(path: str, text: str) -> None:
    with open(path, "w") as file:
        file.write(text)


def check(result: int, deed: str) -> None:
    if result != 0:
        raise OSError(ctypes.get_errno(), f"cannot {deed}: {os.strerror(ctypes.get_errno())}")


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except (OSError, KeyError) as error:
        print(f"launch: {error}", file=sys.stderr)
        sys.exit(LAUNCH_FAILED)
