"""Whether a page is blank: neither words nor marks nor ink, whatever shadows the scanner left at its edges."""

from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from docpipe.document import Image, Page, Word

LEAST_INK = 0.0015  # of an image: with less than that a page is blank
EDGE = 0.08  # of an image
STEP = 7  # pixels: every so manieth is looked at for ink
DARKER = 60  # grey levels by which ink is darker than paper
PAPER = 90  # percentile of an image's pixels that is its paper
SHADOW = 0.5  # of a row or column of pixels: so much is dark where the edge of a sheet runs along it
THIN = 0.05  # of an image: such a shadow is no wider
SOFT = 2  # looked-at pixels beside a shadow that are of it
MOST_EDGES = 4  # straight lines that a sheet's edges may be
GHOST = 0.5  # score of a word that may be none
HUGE = 0.1  # of the page: higher letters are none


def is_blank(page: Page) -> bool:
    """Whether nothing is on a page: no words, and no ink in its image; without an image, whether the page says so.

    Words that were seen in shadows, huge or hardly to be read, are none. Print too pale to be read is no blank page.
    """
    if any(not _is_ghost(word) for word in page.words) or page.hidden or page.marks or len(page.rulings) > MOST_EDGES:
        return False
    if page.image is None:
        return page.blank
    contrast = page.legibility.contrast if page.legibility else None
    pale = contrast is not None and contrast < DARKER / 255
    return not pale and _inked(page.image) <= LEAST_INK


def _is_ghost(word: Word) -> bool:
    return word.score is not None and (word.score < GHOST or word.box.height > HUGE)


def _inked(image: Image) -> float:
    """The share of an image's inner pixels that are much darker than its paper; the shadows of edges aside."""
    pixels = np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, image.channels)
    across, down = int(EDGE * image.width), int(EDGE * image.height)
    seen = pixels[down : image.height - down : STEP, across : image.width - across : STEP].min(axis=2)
    if not seen.size:
        return 0.0
    dark = seen < np.percentile(seen, PAPER) - DARKER
    kept = dark[~_of_edges(dark.mean(axis=1))][:, ~_of_edges(dark.mean(axis=0))]
    inked = int(np.count_nonzero(kept))
    return float(inked / seen.size)


def _of_edges(shares: NDArray[np.float64]) -> NDArray[np.bool_]:
    """The rows or columns in which a thin shadow runs along, and those next to them."""
    found = np.zeros(len(shares), np.bool_)
    for is_long, run in groupby(range(len(shares)), key=lambda n: bool(shares[n] > SHADOW)):
        places = list(run)
        if is_long and len(places) <= max(1.0, THIN * len(shares)):
            found[max(0, places[0] - SOFT) : places[-1] + SOFT + 1] = True
    return found
