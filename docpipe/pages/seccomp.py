"""Seccomp: a filter, as the kernel's packet-filter program, of the system calls that a process may still make.

Everything that is not allowed by name fails with EPERM; a foreign architecture's calls kill the process.
Source: https://docs.kernel.org/userspace-api/seccomp_filter.html
"""

import ctypes
import errno
import struct
from collections.abc import Sequence
from dataclasses import dataclass

from docpipe.pages import kernel

_LOAD_WORD, _AND, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x54, 0x15, 0x35, 0x06
_ALLOW, _DENY, _KILL = 0x7FFF0000, 0x00050000 | errno.EPERM, 0x80000000
_NUMBER_AT, _ARCH_AT, _ARGUMENTS_AT = 0, 4, 16
_X32_CALLS = 0x40000000
_MODE_FILTER = 2
_WORD = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Argument:
    """A condition: argument number `index`, under `mask`, is one of `values`."""

    index: int
    values: tuple[int, ...]
    mask: int = _WORD


@dataclass(frozen=True, slots=True)
class Call:
    """A system call that is allowed while all its conditions hold."""

    name: str
    conditions: tuple[Argument, ...] = ()


def only(*names: str) -> tuple[Call, ...]:
    """These calls, with whatever arguments."""
    return tuple(Call(name) for name in names)


def install(allowed: Sequence[Call]) -> None:
    """Leave this process only these calls, for good. Wants no_new_privs; OSError when the kernel refuses."""
    here = kernel.machine()
    if here is None:
        raise OSError(errno.ENOSYS, "The system calls of this processor architecture are not known.")
    code = program(allowed, here)
    buffer = ctypes.create_string_buffer(code, len(code))
    header = struct.pack("@HxxxxxxQ", len(code) // 8, ctypes.addressof(buffer))
    kernel.prctl(kernel.PR_SET_SECCOMP, ctypes.c_ulong(_MODE_FILTER), ctypes.create_string_buffer(header, len(header)))


def program(allowed: Sequence[Call], here: kernel.Machine) -> bytes:
    """The filter's instructions."""
    code = [
        _step(_LOAD_WORD, _ARCH_AT),
        _step(_EQUAL, here.audit_arch, 1, 0),
        _step(_RETURN, _KILL),
        _step(_LOAD_WORD, _NUMBER_AT),
        _step(_AT_LEAST, _X32_CALLS, 0, 1),
        _step(_RETURN, _KILL),
    ]
    for call in allowed:
        number = kernel.CALLS[call.name][here.column]
        if number is not None:
            block = [part for condition in call.conditions for part in _check(condition)] + [_step(_RETURN, _ALLOW)]
            code += [_step(_EQUAL, number, 0, len(block)), *block]
    return b"".join([*code, _step(_RETURN, _DENY)])


def _check(condition: Argument) -> list[bytes]:
    """Instructions that fall through when the condition holds, and deny otherwise."""
    low = _ARGUMENTS_AT + 8 * condition.index
    code = _compare(low, condition.mask & _WORD, [value & _WORD for value in condition.values])
    if condition.mask >> 32:  # a whole pointer; its values share their upper half
        code += _compare(low + 4, condition.mask >> 32, [condition.values[0] >> 32])
    return code


def _compare(offset: int, mask: int, values: Sequence[int]) -> list[bytes]:
    code = [_step(_LOAD_WORD, offset), _step(_AND, mask)]
    code += [_step(_EQUAL, value, len(values) - place, 0) for place, value in enumerate(values)]
    return [*code, _step(_RETURN, _DENY)]


def _step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, value)
