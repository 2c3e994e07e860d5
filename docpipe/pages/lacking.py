"""Which print of a page its text layer does not tell: patches of ink that look like lines and have no words over them.

Knows pixels and words. Runs on every page, so it looks at few pixels.
"""

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
import numpy.typing as npt

from docpipe.document import Box, Word

DPI = 72
WEAKEST = 24  # grey levels between ink and what is around it
DARK = 140  # grey level of a ground on which print is light
LINE_HEIGHT = (4, 40)  # pixels of that small page
LONG = 3.0  # a line is so many times as long as high
LEAST_LENGTH = 40  # pixels of lines in one place: a word is less
LEAST_INK = 100  # pixels
REACH = 14  # pixels between lines of one place
GROWN = 2  # pixels around a word that are its own ink

Pixels = npt.NDArray[np.uint8]


def find_untold(grey: Pixels, height: float, words: Sequence[Word], rulings: Sequence[Box]) -> list[Box]:
    """The places with print but no words. `height` of the page in points."""
    ink = _ink(_shrunk(grey, round(grey.shape[0] / height * 72 / DPI)))
    for box in [*(word.box for word in words), *rulings]:
        _erase(ink, box)
    if cv2.countNonZero(ink) < LEAST_INK:
        return []
    lines = list(_lines(ink))
    return list(_places(lines, ink.shape)) if lines else []


def _shrunk(grey: Pixels, times: int) -> Pixels:
    """By a whole number, which is quick."""
    if times < 2 or min(grey.shape) < times:
        return grey
    rows, columns = grey.shape[0] // times, grey.shape[1] // times
    whole = grey[: rows * times, : columns * times]
    return np.asarray(cv2.resize(whole, (columns, rows), interpolation=cv2.INTER_AREA), np.uint8)


def _ink(small: Pixels) -> Pixels:
    """What is darker than what is around it, and on a dark ground what is lighter."""
    around = cv2.blur(small, (25, 25))
    dark, light = cv2.subtract(around, small) > WEAKEST, cv2.subtract(small, around) > WEAKEST
    return np.where(np.where(around < DARK, light, dark), np.uint8(255), np.uint8(0))


def _erase(ink: Pixels, box: Box) -> None:
    rows, columns = ink.shape
    top, left = max(0, int(box.y0 * rows) - GROWN), max(0, int(box.x0 * columns) - GROWN)
    ink[top : int(box.y1 * rows) + GROWN + 1, left : int(box.x1 * columns) + GROWN + 1] = 0


def _lines(ink: Pixels) -> Iterator[tuple[int, int, int, int]]:
    """Level patches as lines of print make them: several strokes side by side, not one."""
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((1, 9), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    least, most = LINE_HEIGHT
    for x, y, width, height, _ in stats[1:count].tolist():
        if least <= height <= most and width >= LONG * height and _has_gaps(ink[y : y + height, x : x + width]):
            yield x, y, x + width, y + height


def _has_gaps(patch: Pixels) -> bool:
    """Print is neither full nor empty, and along it strokes and gaps take turns, about once in a letter's height."""
    inked = patch > 0
    strokes = int(np.maximum(np.diff(inked.astype(np.int8), axis=1), 0).sum(axis=1).max(initial=0))
    return 0.1 <= float(inked.mean()) <= 0.8 and strokes >= max(3, patch.shape[1] / (2 * patch.shape[0]))


def _places(lines: Sequence[tuple[int, int, int, int]], shape: tuple[int, ...]) -> Iterator[Box]:
    """Lines near each other as one place, where they make up more than a word."""
    mask = np.zeros(shape, np.uint8)
    for x0, y0, x1, y1 in lines:
        mask[max(0, y0 - REACH) : y1 + REACH, max(0, x0 - REACH) : x1 + REACH] = 255
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    lengths = [0] * count
    for x0, y0, x1, _ in lines:
        lengths[int(labels[y0, x0])] += x1 - x0
    rows, columns = shape
    for number, (x, y, width, height, _) in enumerate(stats.tolist()):
        if number and lengths[number] >= LEAST_LENGTH:
            yield Box(x / columns, y / rows, (x + width) / columns, (y + height) / rows)
