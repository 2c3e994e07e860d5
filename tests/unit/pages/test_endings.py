"""Why a child ended, from how it ended."""

import os
import signal
import sys

import pytest

from docpipe.errors import DocpipeError, RenderCrash, RendererUnavailable, RenderMemory, RenderTimeout
from docpipe.pages import Renderer, RenderLimits
from docpipe.pages.launch import Ending, zygote_command
from docpipe.pages.poppler import CANNOT_START
from docpipe.pages.renderer import error_of_ending
from docpipe.pages.zygote import OUT_OF_MEMORY

LIMITS = RenderLimits(memory_bytes=1_000_000, document_seconds=7)


@pytest.mark.parametrize(
    ("ending", "error", "says"),
    [
        (Ending(signal.SIGSEGV, 0), RenderCrash, "SIGSEGV"),
        (Ending(signal.SIGSYS, 0), RenderCrash, "SIGSYS"),
        (Ending(signal.SIGSEGV, 900_000), RenderMemory, "DOCPIPE_RENDER_MEMORY_BYTES"),
        (Ending(signal.SIGKILL, 0), RenderMemory, "system's own limit"),
        (Ending(signal.SIGXCPU, 0), RenderTimeout, "more than 7 s of processor time"),
        (Ending(OUT_OF_MEMORY << 8, 0), RenderMemory, "memory"),
        (Ending(CANNOT_START << 8, 0), RendererUnavailable, "pdftoppm"),
        (Ending(3 << 8, 0), RenderCrash, "code 3"),
        (Ending(0, 0), RenderCrash, "code 0"),
    ],
)
def test_endings(ending: Ending, error: type[DocpipeError], says: str) -> None:
    found = error_of_ending(ending, LIMITS)
    assert type(found) is error
    assert says in str(found)


def test_the_zygote_is_started_apart_from_environment_and_folder() -> None:
    command = zygote_command()
    assert command[:2] == [sys.executable, "-I"]
    assert all(os.path.isabs(root) for root in command[-1].split("\n"))


def test_a_renderer_starts_nothing_before_it_is_asked() -> None:
    with Renderer(command=["/absent"]) as renderer:
        assert renderer.limits == RenderLimits()
