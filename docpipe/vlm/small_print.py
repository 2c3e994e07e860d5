"""How large a page's print is, and how many pixels a model needs to read it. Knows no model and no processor."""

import math
from functools import reduce

from docpipe.document import Box, Page

READABLE = 6.0  # height in pixels of a small letter (x-height) below which models guess; by judgement
EASY = 9.0  # above this, more pixels show nothing more
LEAST_PIXELS = 200_000  # of a page: below, its layout is lost, however large its print
X_HEIGHT, BODY = 0.5, 0.8  # of a font's size; of the height of a word's box, its font's size


def letter_share(page: Page) -> float | None:
    """The height of a page's small letters as a share of its own; None where it has no words.

    Three quarters of its print are larger.
    """
    sizes = sorted(word.size or word.box.height * BODY for word in page.words)
    return sizes[len(sizes) // 4] * X_HEIGHT if sizes else None


def pixels_needed(page: Page, height: int, area: int, most: int) -> int:
    """The pixels in which a page's print is read with ease, at most `most`.

    `height`: pixels of the whole page as it is drawn; `area`: pixels of what is to be shown of it.
    """
    letter = letter_share(page)
    if not letter:
        return most
    return min(most, max(LEAST_PIXELS, math.ceil(area * min(1.0, EASY / (letter * height)) ** 2)))


def too_small(page: Page, pixels: int) -> bool:
    """Whether a page's small print is so small that so many pixels of its printed part do not show it."""
    letter = letter_share(page)
    if not letter:
        return False
    box = reduce(Box.join, (word.box for word in page.words))
    area = max(box.width * page.width * box.height * page.height, 1.0)  # square points
    return letter * page.height * math.sqrt(pixels / area) < READABLE
