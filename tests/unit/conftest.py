"""Pages drawn by hand on squared paper: a character takes one square, so that what stands in a column lines up.

One blank parts words, more part columns. A line that begins with `# ` is set in large bold type.
"""

import re
from collections.abc import Callable
from textwrap import dedent

import pytest

from docpipe.document import Box, Page, Word

Draw = Callable[..., Page]

COLUMNS = 100
LEFT, TOP = 0.05, 0.04
SQUARE, PITCH = 0.9 / COLUMNS, 0.0145
HEIGHT = 0.011  # of a line's box; large type has twice as much
TITLE = "# "


def draw(text: str, page_no: int = 1, top: int = 0, rulings: tuple[Box, ...] = (), **more: object) -> Page:
    """A page with this text, beginning `top` lines down."""
    lines = dedent(text).strip("\n").split("\n")
    words = [word for n, line in enumerate(lines, start=top) for word in _words(line, TOP + n * PITCH)]
    return Page(page_no, 595.0, 842.0, tuple(words), rulings=rulings, **more)  # type: ignore[arg-type]


def _words(line: str, y: float) -> list[Word]:
    large = line.startswith(TITLE)
    scale = 2 if large else 1
    return [
        Word(
            match.group(),
            Box(
                LEFT + match.start() * scale * SQUARE,
                y + HEIGHT * (1 - scale),
                LEFT + match.end() * scale * SQUARE,
                y + HEIGHT,
            ),
            bold=large,
        )
        for match in re.finditer(r"\S+", line.removeprefix(TITLE))
    ]


@pytest.fixture(scope="session")
def page() -> Draw:
    return draw
