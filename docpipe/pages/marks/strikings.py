"""Find strokes through printed words: a pen line that runs across the letters, level or slanting.

Underlines, table lines and joined letters are none: a striking-out crosses the middle and spans the gaps of letters.
"""

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from docpipe.pages.marks.sheet import Boxes, Plane, Sheet, element

SPAN = 0.9  # of a word's width: so far a line must run
NARROWEST = 1.3  # units: shorter words are hardly ever struck, and a dash crosses them
SLOPES = (0.0, -0.07, 0.07, -0.15, 0.15, -0.25, 0.25, -0.38, 0.38)
MOST = (6, 0.03)  # words of a page, at least and as a share, that are struck out one by one
MIDDLE = (0.22, 0.78)  # of a word's height: where a line strikes it out
MOST_INK = 0.6  # of a word's box: more is letters on a dark ground
BARE = 0.18  # of the line: so much shows alone, between letters and beyond the last one


Pixels = tuple[int, int, int, int]


def find_strikings(sheet: Sheet, known_lines: Boxes) -> list[Pixels]:
    """The boxes of strokes through words. `known_lines`: rulings, which strike nothing out."""
    found = [box for number in _crossed(sheet) for box in _struck(sheet, number, known_lines)]
    # Where so many words seem to be struck, it is the print: heavy toner joins letters.
    return found if len(found) <= max(MOST[0], MOST[1] * len(sheet.words)) else []


def _crossed(sheet: Sheet) -> Iterator[int]:
    """The words that have ink in every column: letters leave gaps, a line through them does not."""
    if not len(sheet.words):
        return
    for number, (x0, y0, x1, y1) in enumerate(sheet.words.tolist()):
        if x1 - x0 < NARROWEST * sheet.unit or y1 - y0 < 6 or x1 - x0 < 1.2 * (y1 - y0):
            continue
        low, high = y0 + round(0.15 * (y1 - y0)), y1 - round(0.15 * (y1 - y0))
        inside = sheet.ink[low:high, x0:x1]
        if inside.size and float(inside.any(0).mean()) > 0.93 and float(inside.mean()) < MOST_INK * 255:
            yield number


def _struck(sheet: Sheet, number: int, known_lines: Boxes) -> Iterator[Pixels]:
    x0, y0, x1, y1 = sheet.words[number].tolist()
    width, height = x1 - x0, y1 - y0
    margin = round(0.4 * sheet.unit)
    left, right = max(0, x0 - margin), min(sheet.width, x1 + margin)
    for slope in SLOPES:
        if abs(slope) * width > 1.3 * height:
            continue
        crop = _sheared(sheet.ink, (left, y0, right, y1), slope)
        runs = cv2.morphologyEx(crop, cv2.MORPH_OPEN, element(SPAN * width, 1))
        rows, columns = np.flatnonzero(runs.any(1)), np.flatnonzero(runs.any(0))
        if not len(rows) or len(rows) > max(4, 0.25 * height):
            continue
        if not slope and _goes_on(sheet.ink, y0 + int(rows[0]), y0 + int(rows[-1]) + 1, left, right):
            return
        middle = float(rows.mean()) - (crop.shape[0] - height) / 2
        within = MIDDLE[0] * height < middle < MIDDLE[1] * height
        if within and _bare(crop, rows, columns) >= BARE and not _ruled(known_lines, x0, y0 + middle, x1):
            reach = abs(slope) * width / 2 + 2
            first, last = left + int(columns[0]), left + int(columns[-1]) + 1
            yield first, round(y0 + middle - reach), last, round(y0 + middle + reach) + 1
            return


def _goes_on(ink: Plane, top: int, bottom: int, left: int, right: int) -> bool:
    """Whether a level line runs on beyond a word on both sides: a table's, or a fax machine's."""
    reach = right - left
    before = ink[max(0, top - 1) : bottom + 1, max(0, left - reach // 2) : left]
    behind = ink[max(0, top - 1) : bottom + 1, right : right + reach // 2]
    return all(part.size and float(part.any(0).mean()) > 0.9 for part in (before, behind))


def _bare(crop: Plane, rows: NDArray[np.intp], columns: NDArray[np.intp]) -> float:
    """The share of a line's columns that have no other ink: letters that touch show none of a line between them."""
    inside = crop[:, columns[0] : columns[-1] + 1] > 0
    band = inside[max(0, rows[0] - 2) : rows[-1] + 3]
    return float((inside.sum(0) == band.sum(0)).mean())


def _sheared(ink: Plane, box: Pixels, slope: float) -> Plane:
    """A word so that a line of a slope lies level; a little thickened, since a pen wavers."""
    x0, y0, x1, y1 = box
    pad = round(abs(slope) * (x1 - x0) / 2)
    top, bottom = max(0, y0 - pad), min(ink.shape[0], y1 + pad)
    crop = np.zeros((y1 - y0 + 2 * pad, x1 - x0), np.uint8)
    crop[top - (y0 - pad) : bottom - (y0 - pad)] = ink[top:bottom, x0:x1]
    crop = np.asarray(cv2.dilate(crop, element(1, 2)), np.uint8)
    if slope:
        shift = np.array([[1, 0, 0], [-slope, 1, slope * (x1 - x0) / 2]], np.float32)
        crop = np.asarray(
            cv2.warpAffine(crop, shift, (crop.shape[1], crop.shape[0]), flags=cv2.INTER_NEAREST), np.uint8
        )
    return crop


def _ruled(lines: Boxes, x0: float, y: float, x1: float) -> bool:
    """Whether a known line runs there."""
    if not len(lines):
        return False
    across = np.minimum(lines[:, 2], x1) - np.maximum(lines[:, 0], x0)
    near = (lines[:, 1] - 3 <= y) & (lines[:, 3] + 3 >= y)
    return bool((near & (across > 0.5 * (x1 - x0))).any())
