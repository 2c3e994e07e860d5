"""Straighten lines: from corners on the page to pieces 48 pixels high, and from places in a piece back to the page.

A long line is cut at its gaps: the recognizer mangles very long ones, and the void between columns is work for nothing.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from docpipe.pages.ocr.detecting import Pixels
from docpipe.pages.ocr.inking import Mask, band, ink_of, inked, runs
from docpipe.pages.ocr.network import Floats

HEIGHT = 48  # what the recognizer was trained on
INK_HEIGHT = 34  # of those 48: how high the ink of a line should stand
ENOUGH = 0.95  # of the height of a crop is as good as all of it
LONGEST = 960  # pixels of a piece: lines are cut into pieces no longer than this, where there is a gap
COLUMN_GAP = 1.5  # heights: a gap that wide parts columns, whatever the length
WORD_GAP = 0.2  # heights: a gap that wide parts words, mostly


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line, straightened: `pixels` (48, width, 3), `ink` (48, width) where it is printed.

    `to_page` is the 3x3 matrix from the piece's pixels to the page's.
    """

    pixels: Pixels
    ink: Mask
    to_page: npt.NDArray[np.float64]

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    def part(self, start: int, end: int) -> "Piece":
        shift = np.array([[1.0, 0.0, start], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
        return Piece(self.pixels[:, start:end], self.ink[:, start:end], self.to_page @ shift)


def straighten(image: Pixels, quad: Floats) -> Piece:
    """The line inside four corners, level and 48 pixels high, print filling as much of that as the recognizer likes.

    Detection leaves small print too much room above and below: taken as it is, its letters would be small and narrow.
    """
    loose = _straighten(image, quad)
    top, bottom = _filled(loose.ink)
    if bottom - top > ENOUGH:
        return loose
    left, right = quad[3] - quad[0], quad[2] - quad[1]
    tight = np.stack([quad[0] + left * top, quad[1] + right * top, quad[1] + right * bottom, quad[0] + left * bottom])
    return _straighten(image, tight)


def fill(crop: Pixels) -> Pixels:
    """A crop of one line, `(height, width, 3)`, less the room above and below that its print has too much of."""
    top, bottom = _filled(ink_of(crop))
    return crop[math.floor(top * len(crop)) : math.ceil(bottom * len(crop))]


def _filled(ink: Mask) -> tuple[float, float]:
    """The part of the height, 0..1 from the top, that print should have; half at least, for dashes and dots."""
    rows = band(ink)
    if rows is None:
        return 0.0, 1.0
    middle, wanted = sum(rows) / 2 / len(ink), max((rows[1] - rows[0]) / len(ink) * HEIGHT / INK_HEIGHT, 0.5)
    return max(middle - wanted / 2, 0.0), min(middle + wanted / 2, 1.0)


def _straighten(image: Pixels, quad: Floats) -> Piece:
    width = (math.dist(quad[0], quad[1]) + math.dist(quad[3], quad[2])) / 2
    height = (math.dist(quad[0], quad[3]) + math.dist(quad[1], quad[2])) / 2
    across = max(1, round(width * HEIGHT / max(height, 1.0)))
    shrink = max(1.0, height / HEIGHT)  # large print is taken at its own size first, then averaged down
    size = (round(across * shrink), round(HEIGHT * shrink))
    corners = np.array([[0, 0], [size[0], 0], size, [0, size[1]]], np.float32)
    taken = cv2.warpPerspective(
        image,
        cv2.getPerspectiveTransform(quad.astype(np.float32), corners),
        size,
        flags=cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_REPLICATE,
    )
    if shrink > 1.0:
        taken = cv2.resize(taken, (across, HEIGHT), interpolation=cv2.INTER_AREA)
    pixels = np.asarray(taken, np.uint8)
    ends = np.array([[0, 0], [across, 0], [across, HEIGHT], [0, HEIGHT]], np.float32)
    to_page = np.asarray(cv2.getPerspectiveTransform(ends, quad.astype(np.float32)), np.float64)
    return Piece(pixels, ink_of(pixels), to_page)


def cut(piece: Piece) -> list[Piece]:
    """The piece in parts: apart at column gaps, and where it is too long at the widest gap near the middle."""
    parts: list[Piece] = []
    start = 0
    gaps = [(a, b) for a, b in runs(~inked(piece.ink, 0)) if a > 0 and b < piece.width]
    for a, b in gaps:
        if b - a >= COLUMN_GAP * HEIGHT:
            parts += _shorten(piece, start, (a + min(a + HEIGHT // 4, b)) // 2, gaps)
            start = max(b - HEIGHT // 8, a)
    return parts + _shorten(piece, start, piece.width, gaps)


def _shorten(piece: Piece, start: int, end: int, gaps: list[tuple[int, int]]) -> list[Piece]:
    if end - start <= LONGEST:
        return [piece.part(start, end)]
    inside = [(a, b) for a, b in gaps if start + HEIGHT < a and b < end - HEIGHT and b - a >= WORD_GAP * HEIGHT]
    if not inside:
        return [piece.part(start, end)]
    middle, length = (start + end) / 2, end - start
    a, b = max(
        inside, key=lambda gap: min(gap[1] - gap[0], HEIGHT / 2) - abs(sum(gap) / 2 - middle) / length * HEIGHT / 4
    )
    return _shorten(piece, start, (a + b) // 2, gaps) + _shorten(piece, (a + b) // 2, end, gaps)
