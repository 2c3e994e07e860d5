"""Landlock: the kernel's rule set over files, network and signals that also holds root.

Source: https://docs.kernel.org/userspace-api/landlock.html
"""

import ctypes
import errno
import os
import struct
from collections.abc import Iterable, Mapping
from pathlib import Path

from docpipe.pages import kernel

EXECUTE, READ_FILE, READ_DIR = 1 << 0, 1 << 2, 1 << 3
# The newest access right of each version of the interface; a version handles all rights up to it.
_FILE_RIGHTS = {1: 12, 2: 13, 3: 14, 4: 14, 5: 15}
_NETWORK_SINCE, _SCOPES_SINCE = 4, 6
_BOTH = 0b11  # bind and connect; abstract sockets and signals
_VERSION_FLAG = 1
_PATH_BENEATH = 1
_FILE_ONLY = EXECUTE | READ_FILE


def version() -> int:
    """The version of Landlock that this kernel offers; 0 when there is none."""
    try:
        return kernel.syscall(kernel.LANDLOCK_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(_VERSION_FLAG))
    except OSError as error:
        if error.errno in (errno.ENOSYS, errno.EOPNOTSUPP, errno.EPERM):  # the last: an old container filter
            return 0
        raise


def restrict(allowed: Mapping[Path, int] | None = None) -> int:
    """Leave this process no file, connection or signal but the allowed rights beneath these paths.

    Gives the version in force, 0 when the kernel has none. Wants no_new_privs to be set.
    """
    found = version()
    if not found:
        return 0
    rules = kernel.syscall(kernel.LANDLOCK_CREATE_RULESET, *_ruleset(found), ctypes.c_uint32(0))
    try:
        for path, rights in (allowed or {}).items():
            _allow(rules, path, rights)
        kernel.syscall(kernel.LANDLOCK_RESTRICT_SELF, ctypes.c_int(rules), ctypes.c_uint32(0))
    finally:
        os.close(rules)
    return found


def existing(paths: Iterable[str | Path]) -> list[Path]:
    """Those of the paths that exist."""
    return [Path(path) for path in paths if os.path.exists(path)]


def _ruleset(found: int) -> tuple[ctypes.Array[ctypes.c_char], ctypes.c_size_t]:
    files = (1 << (_FILE_RIGHTS[min(found, 5)] + 1)) - 1
    parts = [files]
    if found >= _NETWORK_SINCE:
        parts.append(_BOTH)
    if found >= _SCOPES_SINCE:
        parts.append(_BOTH)
    packed = struct.pack(f"={len(parts)}Q", *parts)
    return ctypes.create_string_buffer(packed, len(packed)), ctypes.c_size_t(len(packed))


def _allow(rules: int, path: Path, rights: int) -> None:
    fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        packed = struct.pack("=Qi", rights if path.is_dir() else rights & _FILE_ONLY, fd)
        attributes = ctypes.create_string_buffer(packed, len(packed))
        kernel.syscall(
            kernel.LANDLOCK_ADD_RULE, ctypes.c_int(rules), ctypes.c_int(_PATH_BENEATH), attributes, ctypes.c_uint32(0)
        )
    finally:
        os.close(fd)
