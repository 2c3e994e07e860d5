"""Thin straight lines of a page image: the rules of tables and forms, as boxes. Knows pixels alone."""

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
import numpy.typing as npt

from docpipe.document import Box, Word

SIDE = 1700  # pixels of the longer side: finer shows nothing more
DARKER = 12  # grey levels than what is around it
THIN = 11  # pixels: what is thicker is no line
SHORTEST = 0.03  # of the longer side
THICKEST = 0.0035
GAP = 0.006  # in a line that is still one
MOST = 1000
WITHIN = 0.8

Pixels = npt.NDArray[np.uint8]


def find_rulings(grey: Pixels, words: Sequence[Word] = ()) -> tuple[Box, ...]:
    """The level and the upright lines of an upright page in grey, longest first; strokes of its words are none."""
    share = min(1.0, SIDE / max(grey.shape))
    small = cv2.resize(grey, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    side = max(small.shape)
    length, gap, thick = round(SHORTEST * side), round(GAP * side), max(2, round(THICKEST * side))
    level = list(_level(_thin(np.asarray(small, np.uint8)), length, gap, thick))
    turned = _level(_thin(np.ascontiguousarray(small.T)), length, gap, thick)
    upright = [(y0, x0, y1, x1) for x0, y0, x1, y1 in turned]
    lines = sorted(level + upright, key=lambda line: line[0] - line[2] + line[1] - line[3])[:MOST]
    rows, columns = small.shape
    boxes = [Box(x0 / columns, y0 / rows, x1 / columns, y1 / rows) for x0, y0, x1, y1 in lines]
    return tuple(box for box in boxes if not any(_is_stroke(box, word.box) for word in words))


def _is_stroke(line: Box, word: Box) -> bool:
    """Whether a line lies within a word, and not along its foot, where a rule may touch it."""
    return line.share_in(word) > WITHIN and line.y1 < word.y1 - 0.15 * word.height


def _thin(grey: Pixels) -> Pixels:
    """What is darker than what is just above and below it: 255, else 0."""
    dark = cv2.morphologyEx(grey, cv2.MORPH_BLACKHAT, np.ones((THIN, 1), np.uint8))
    return np.where(dark > DARKER, np.uint8(255), np.uint8(0))


def _level(ink: Pixels, length: int, gap: int, thick: int) -> Iterator[tuple[int, int, int, int]]:
    """Level runs of ink, joined over small gaps and over the steps of a line that is a little askew."""
    joined = cv2.dilate(ink, np.ones((2, 1), np.uint8))
    runs = cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    runs = cv2.morphologyEx(runs, cv2.MORPH_CLOSE, np.ones((2, max(gap, 2)), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(runs, connectivity=8)
    for x, y, width, height, area in stats[1:count].tolist():
        slack = thick + 0.01 * width
        if width >= length and height <= slack and area >= 0.4 * width:
            yield x, y, x + width, y + height
