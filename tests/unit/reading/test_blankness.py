"""Blank pages: what scanners leave on them is no ink, and what nobody can read is."""

from dataclasses import replace

import numpy as np
import pytest

from docpipe.document import Box, Image, Legibility, Page, Word
from docpipe.reading.blankness import is_blank

HEIGHT, WIDTH = 1400, 1000
GHOST = Word("D", Box(0.1, 0.1, 0.9, 0.9), 0.8, score=0.4)
HUGE = Word("N", Box(0.4, 0.3, 0.7, 0.5), 0.2, score=0.9)


def page(
    *dark: tuple[int, int, int, int], level: int = 0, words: tuple[Word, ...] = (), contrast: float | None = None
) -> Page:
    """A white sheet with dark places: top, bottom, left and right in pixels."""
    pixels = np.full((HEIGHT, WIDTH), 235, np.uint8)
    for top, bottom, left, right in dark:
        pixels[top:bottom, left:right] = level
    image = Image(WIDTH, HEIGHT, pixels.tobytes())
    return Page(1, 595, 842, words, image=image, legibility=Legibility(contrast=contrast))


LINES = tuple((y, y + 6, 200, 600) for y in range(300, 700, 30))


@pytest.mark.parametrize(
    ("given", "blank"),
    [
        pytest.param(page(), True, id="an empty sheet"),
        pytest.param(page((0, HEIGHT, 0, 40)), True, id="a shadow at the edge"),
        pytest.param(page((180, 200, 150, 900), (180, 1200, 150, 170)), True, id="the edges of a smaller sheet"),
        pytest.param(page(words=(GHOST, HUGE)), True, id="letters seen in shadows"),
        pytest.param(page(*LINES), False, id="print that nobody read"),
        pytest.param(page((300, 900, 200, 800)), False, id="a picture"),
        pytest.param(page(*LINES, level=215, contrast=0.07), False, id="print too pale to be read"),
        pytest.param(page(words=(replace(HUGE, box=Box(0.4, 0.3, 0.7, 0.35)),)), False, id="a word in large type"),
        pytest.param(page(words=(Word("1", Box(0.5, 0.9, 0.51, 0.91)),)), False, id="a page number"),
    ],
)
def test_blank(given: Page, blank: bool) -> None:
    assert is_blank(given) == blank
