"""Thin straight lines of a page image: the rules of tables and forms, as boxes. Knows pixels alone."""

from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt

from docpipe.document import Box

SIDE = 1700  # pixels of the longer side: finer shows nothing more
DARKER = 12  # grey levels than what is around it
SHORTEST = 0.03  # of the longer side
THICKEST = 0.0035
GAP = 0.006  # in a line that is still one
MOST = 1000

Pixels = npt.NDArray[np.uint8]


def find_rulings(grey: Pixels) -> tuple[Box, ...]:
    """The level and the upright lines of an upright page in grey, longest first."""
    share = min(1.0, SIDE / max(grey.shape))
    small = cv2.resize(grey, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    side = max(small.shape)
    ink = _ink(np.asarray(small, np.uint8))
    length, gap, thick = round(SHORTEST * side), round(GAP * side), max(2, round(THICKEST * side))
    level = list(_level(ink, length, gap, thick))
    upright = [(y0, x0, y1, x1) for x0, y0, x1, y1 in _level(np.ascontiguousarray(ink.T), length, gap, thick)]
    lines = sorted(level + upright, key=lambda line: line[0] - line[2] + line[1] - line[3])[:MOST]
    rows, columns = small.shape
    return tuple(Box(x0 / columns, y0 / rows, x1 / columns, y1 / rows) for x0, y0, x1, y1 in lines)


def _ink(grey: Pixels) -> Pixels:
    """What is darker than its own neighbourhood: 255, else 0."""
    around = cv2.blur(grey, (31, 31))
    return np.where(grey.astype(np.int16) < around.astype(np.int16) - DARKER, np.uint8(255), np.uint8(0))


def _level(ink: Pixels, length: int, gap: int, thick: int) -> Iterator[tuple[int, int, int, int]]:
    """Level runs of ink: found in pieces, since a line that is a little askew changes its row, then joined."""
    joined = cv2.dilate(ink, np.ones((2, 1), np.uint8))
    runs = cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones((1, length // 2), np.uint8))
    runs = cv2.morphologyEx(runs, cv2.MORPH_CLOSE, np.ones((2, max(gap, 2)), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(runs, connectivity=8)
    for x, y, width, height, area in stats[1:count].tolist():
        slack = thick + 0.01 * width
        if width >= length and height <= slack and area >= 0.4 * width:
            yield x, y, x + width, y + height
