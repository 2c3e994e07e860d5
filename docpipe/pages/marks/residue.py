"""Where a born-digital page bears ink that its text layer and its lines do not explain: all that needs a closer look.

Knows nothing of marks. A page of text, tables and tints has no such places.
"""

from collections.abc import Iterator, Sequence

import cv2
import numpy as np

from docpipe.document import Box, Word
from docpipe.pages.marks.sight import Plane, pixels_of

DARKER = 36  # grey levels than the ground around
TILE = 32  # pixels, either way
LEAST = 5  # pixels of ink in a tile: less is the edge of a letter
AROUND = 2  # tiles that are looked at around one with ink
LONG = 50  # pixels: a shorter drawn line may be a side of a check box
HALF, MIDDLE = 0.5, (0.3, 0.7)  # of a word's width and height: a line that runs through there strikes it out
WHOLE = 0.6  # of the page: where more is to be looked at, the whole is

Part = tuple[int, int, int, int]


def parts_with_ink(sight: Plane, words: Sequence[Word], rulings: Sequence[Box]) -> list[Part]:
    """The parts of what is seen, in pixels, that bear ink beside known words and lines; the whole page if most do."""
    height, width = sight.shape[:2]
    red, green, blue, _ = cv2.split(sight)
    ink = _ink(np.asarray(cv2.min(cv2.min(red, green), blue), np.uint8))
    for word in words:
        if word.score is None:
            _erase(ink, pixels_of(word.box, (width, height)), 2)
    for line in _explained(rulings, words, (width, height)):
        _erase(ink, pixels_of(line, (width, height)), 2)
    parts = list(_parts(ink))
    looked_at = sum((x1 - x0) * (y1 - y0) for x0, y0, x1, y1 in parts)
    return parts if looked_at < WHOLE * width * height else [(0, 0, width, height)]


def _explained(rulings: Sequence[Box], words: Sequence[Word], size: tuple[int, int]) -> Iterator[Box]:
    """The lines of tables and forms: long ones that run through no word."""
    boxes = np.array([word.box for word in words]).reshape(-1, 4)
    high, wide = boxes[:, 3] - boxes[:, 1], boxes[:, 2] - boxes[:, 0]
    for line in rulings:
        if max(line.width * size[0], line.height * size[1]) <= LONG:
            continue
        shared = np.minimum(boxes[:, 2], line.x1) - np.maximum(boxes[:, 0], line.x0)
        deep = (line.middle - boxes[:, 1]) / np.maximum(high, 1e-9)
        if not ((shared > HALF * wide) & (deep > MIDDLE[0]) & (deep < MIDDLE[1]) & (line.height < high)).any():
            yield line


def _ink(dark: Plane) -> Plane:
    """What is darker than the lightest of its neighbourhood; edges of tinted areas are not, their letters are."""
    ground = cv2.morphologyEx(dark, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    return np.asarray(cv2.threshold(cv2.subtract(ground, dark), DARKER, 1, cv2.THRESH_BINARY)[1], np.uint8)


def _erase(ink: Plane, box: Part, rim: int) -> None:
    x0, y0, x1, y1 = box
    ink[max(0, y0 - rim) : y1 + rim, max(0, x0 - rim) : x1 + rim] = 0


def _parts(ink: Plane) -> Iterator[Part]:
    """The boxes around neighbouring tiles with ink."""
    height, width = ink.shape
    rows, columns = -(-height // TILE), -(-width // TILE)
    padded = np.zeros((rows * TILE, columns * TILE), np.uint8)
    padded[:height, :width] = ink
    amount = padded.reshape(rows, TILE, columns, TILE).sum((1, 3))
    near = cv2.dilate((amount >= LEAST).astype(np.uint8), np.ones((2 * AROUND + 1, 2 * AROUND + 1), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(np.asarray(near, np.uint8))
    for x, y, wide, high, _ in stats[1:count].tolist():
        yield x * TILE, y * TILE, min(width, (x + wide) * TILE), min(height, (y + high) * TILE)
