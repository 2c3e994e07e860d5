"""The filter program, run by an interpreter of the kernel's packet-filter language, for both architectures."""

import struct

import pytest

from docpipe.pages import confinement
from docpipe.pages.kernel import CALLS, MACHINES, Machine
from docpipe.pages.seccomp import Argument, Call, program

ALLOW, DENY, KILL = 0x7FFF0000, 0x00050001, 0x80000000
POINTER = 0x7FFF_1234_5678_9ABC

machines = pytest.mark.parametrize("machine", MACHINES.values(), ids=MACHINES.keys())


def verdict(code: bytes, number: int, arguments: tuple[int, ...], arch: int) -> int:
    """What the filter says to a system call."""
    data = struct.pack("=IIQ6Q", number, arch, 0, *(arguments + (0,) * 6)[:6])
    steps = list(struct.iter_unpack("=HBBI", code))
    at = value = 0
    while True:
        operation, if_true, if_false, constant = steps[at]
        at += 1
        if operation == 0x06:
            return constant
        if operation == 0x20:
            (value,) = struct.unpack_from("=I", data, constant)
        elif operation == 0x54:
            value &= constant
        else:
            holds = value == constant if operation == 0x15 else value >= constant
            assert operation in (0x15, 0x35)
            at += if_true if holds else if_false


def ask(machine: Machine, calls: tuple[Call, ...], name: str, *arguments: int) -> int:
    number = CALLS[name][machine.column]
    assert number is not None
    return verdict(program(calls, machine), number, arguments, machine.audit_arch)


@machines
def test_what_is_not_named_is_denied(machine: Machine) -> None:
    code = program((Call("read"),), machine)
    read = CALLS["read"][machine.column]
    for number in range(500):
        assert verdict(code, number, (), machine.audit_arch) == (ALLOW if number == read else DENY)


@machines
def test_another_architecture_is_killed(machine: Machine) -> None:
    code = program((Call("read"),), machine)
    assert verdict(code, 0, (), 0x40000003) == KILL  # 32-bit x86
    assert verdict(code, 0x40000000, (), machine.audit_arch) == KILL  # x32


@machines
def test_arguments_are_compared_whole(machine: Machine) -> None:
    calls = (Call("fcntl", (Argument(1, (1, 3)),)), Call("prlimit64", (Argument(2, (0,), (1 << 64) - 1),)))
    assert [ask(machine, calls, "fcntl", 9, command) for command in range(5)] == [DENY, ALLOW, DENY, ALLOW, DENY]
    assert ask(machine, calls, "prlimit64", 0, 0, 0) == ALLOW
    assert ask(machine, calls, "prlimit64", 0, 0, POINTER) == DENY
    assert ask(machine, calls, "prlimit64", 0, 0, 1 << 32) == DENY


@machines
def test_the_renderer_maps_no_code(machine: Machine) -> None:
    calls = confinement._own_memory(program=False)
    for name in ("mmap", "mprotect"):
        assert [ask(machine, calls, name, 0, 0, protection) for protection in (0, 1, 3, 4, 5, 7)] == [
            *(ALLOW, ALLOW, ALLOW, DENY, DENY, DENY),
        ]


@machines
def test_the_program_only_reads_and_is_executed_once(machine: Machine) -> None:
    calls = (*confinement._own_memory(program=True), *confinement._READING, confinement._BECOME)
    assert ask(machine, calls, "mmap", 0, 0, 5) == ALLOW
    assert ask(machine, calls, "openat", 0, POINTER, 0o2000000) == ALLOW  # O_CLOEXEC
    for writing in (0o1, 0o2, 0o100, 0o1000):  # O_WRONLY, O_RDWR, O_CREAT, O_TRUNC
        assert ask(machine, calls, "openat", 0, POINTER, writing) == DENY
    assert ask(machine, calls, "execveat", confinement.PROGRAM_FD, POINTER, 0, 0, 0x1000) == ALLOW
    assert ask(machine, calls, "execveat", 0, POINTER, 0, 0, 0x1000) == DENY
    assert ask(machine, calls, "execveat", confinement.PROGRAM_FD, POINTER, 0, 0, 0) == DENY


@machines
def test_every_call_of_the_filters_exists_somewhere(machine: Machine) -> None:
    calls = (*confinement._own_memory(program=True), *confinement._READING, confinement._BECOME)
    absent = {call.name for call in calls if CALLS[call.name][machine.column] is None}
    assert absent <= {"time", "poll", "open", "stat", "lstat", "access", "readlink", "arch_prctl"}
