"""A child that is taken over can do nothing but answer, or die; the renderer goes on. Runs as root and as a user."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import probes
import pytest

from docpipe.errors import BadDocument, RenderCrash, RenderMemory, RenderTimeout
from docpipe.pages import Renderer, RenderLimits
from docpipe.pages.launch import zygote_command

LIMITS = RenderLimits(max_pages=5, memory_bytes=512 * 1024 * 1024, page_seconds=2.0, document_seconds=6.0)


@pytest.fixture(scope="module")
def hostile() -> Iterator[Renderer]:
    command = zygote_command("probes", [Path(__file__).parent])
    with Renderer(LIMITS, command=command) as renderer:
        yield renderer


def answer(renderer: Renderer, probe: bytes) -> list[str]:
    """The words that a probe gives back."""
    return [word.text for page in renderer.pages(probe) for word in page.words]


def test_no_door_is_open(hostile: Renderer) -> None:
    assert answer(hostile, b"doors") == []


def test_no_forbidden_system_call_passes(hostile: Renderer) -> None:
    assert answer(hostile, b"calls") == []


def test_the_doors_are_there_for_a_process_that_is_not_shut_in() -> None:
    harmless = ("read a file", "list a folder", "start a thread", "run machine code")
    assert [name for name in harmless if not probes.succeeded(probes.ATTEMPTS[name])] == []


def test_what_becomes_poppler_has_no_more_than_it_needs(hostile: Renderer) -> None:
    """It may open libraries and fonts, and map them as code; nothing else."""
    assert answer(hostile, b"program doors") == ["run machine code"]
    assert answer(hostile, b"program calls") == ["openat: errno 14"]  # a bad address: it was let in


def test_root_is_given_up(hostile: Renderer) -> None:
    user = 65534 if os.geteuid() == 0 else os.geteuid()
    group = 65534 if os.geteuid() == 0 else os.getegid()
    assert answer(hostile, b"identity") == [f"uid={user}", f"euid={user}", f"gid={group}"]


@pytest.mark.parametrize(
    ("probe", "error", "says"),
    [
        (b"memory", RenderMemory, "DOCPIPE_RENDER_MEMORY_BYTES"),
        (b"loop", RenderTimeout, "A page took longer than 2 s"),
        (b"sleep", RenderTimeout, "A page took longer than 2 s"),
        (b"drip", RenderTimeout, "A page took longer than 2 s"),
        (b"page_then_loop", RenderTimeout, "A page took longer than 2 s"),
        (b"segfault", RenderCrash, "SIGSEGV"),
        (b"abort", RenderCrash, "SIGABRT"),
        (b"leave", RenderCrash, "code 7"),
        (b"flood", RenderCrash, "makes no sense"),
        (b"garbage", RenderCrash, "makes no sense"),
        (b"long_header", RenderCrash, "out of bounds"),
        (b"long_payload", RenderCrash, "out of bounds"),
        (b"not_a_number", RenderCrash, "NaN"),
        (b"nested", RenderCrash, "makes no sense"),
        (b"wrong_pixels", RenderCrash, "makes no sense"),
    ],
)
def test_what_goes_wrong_is_ended_in_time_and_named(
    hostile: Renderer, probe: bytes, error: type[BadDocument], says: str
) -> None:
    started = time.monotonic()
    with pytest.raises(error, match=says):
        answer(hostile, probe)
    assert time.monotonic() - started < LIMITS.page_seconds + 2
    assert answer(hostile, b"doors") == []  # the renderer goes on
