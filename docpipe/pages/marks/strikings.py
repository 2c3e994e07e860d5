"""Finds strokes through printed words: a pen's line across the letters, level or slanting, which hardly looks drawn.

Underlines, table lines, lines of a fax machine and joined letters are none: what strikes a word out crosses its middle
and spans the gaps between its letters. Print on a dark ground is left out.
"""

from collections.abc import Iterator

import cv2
import numpy as np

from docpipe.pages.marks.sheet import Boxes, Plane, Sheet, element

SPAN = 0.9  # of a word's width: so far a line must run
NARROWEST = 1.3  # units: shorter words are hardly ever struck, and a dash crosses them
SLOPES = (0.0, -0.07, 0.07, -0.15, 0.15, -0.25, 0.25, -0.38, 0.38)
LEVEL, WAVERS = 0.1, 3  # the slope of what may be a level line, and pixels up and down that it may run
MOST = (6, 0.03)  # words of a page, at least and as a share, that are struck out one by one
MIDDLE = (0.22, 0.78)  # of a word's height: where a line strikes it out
SPANNED, MOST_INK = 0.93, 0.6  # columns with ink, and ink, of a word's box: more ink is letters on a dark ground
BARE = 0.18  # of the line: so much shows alone, between letters and beyond the last one
DARK = 0.5  # of a word's box with much ink around: the ground

Pixels = tuple[int, int, int, int]


def find_strikings(sheet: Sheet, known_lines: Boxes) -> list[Pixels]:
    """The boxes of strokes through words, in pixels of the sheet. `known_lines`: rulings, which strike nothing out."""
    found = [box for number in _crossed(sheet) for box in _struck(sheet, number, known_lines)]
    # Where so many words seem to be struck, it is the print: heavy toner joins letters.
    return found if len(found) <= max(MOST[0], MOST[1] * len(sheet.words)) else []


def _crossed(sheet: Sheet) -> Iterator[int]:
    """The words that have ink in every column: letters leave gaps, a line through them does not."""
    for number, (x0, y0, x1, y1) in enumerate(sheet.words.tolist()):
        if x1 - x0 < NARROWEST * sheet.unit or y1 - y0 < 6 or x1 - x0 < 1.2 * (y1 - y0):
            continue
        low, high = y0 + round(0.15 * (y1 - y0)), y1 - round(0.15 * (y1 - y0))
        inside = sheet.ink[low:high, x0:x1]
        spanned = inside.size and float(inside.any(0).mean()) > SPANNED and float(inside.mean()) < MOST_INK * 255
        if spanned and not _on_dark_ground(sheet, (x0, y0, x1, y1)):
            yield number


def _on_dark_ground(sheet: Sheet, word: Pixels) -> bool:
    """Whether what lies right above and below a word is dark as well."""
    x0, y0, x1, y1 = word
    rim = max(2, (y1 - y0) // 4)
    above, below = sheet.depth[max(0, y0 - rim) : y0, x0:x1], sheet.depth[y1 : y1 + rim, x0:x1]
    return any(part.size and float((part > 60).mean()) > DARK for part in (above, below))


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
        middle = float(rows.mean()) - (crop.shape[0] - height) / 2
        if abs(slope) < LEVEL and _goes_on(sheet.ink, y0 + round(middle), left, right):
            return
        within = MIDDLE[0] * height < middle < MIDDLE[1] * height
        if within and _bare(crop, rows, columns) >= BARE and not _ruled(known_lines, x0, y0 + middle, x1):
            reach = abs(slope) * width / 2 + 2
            first, last = left + int(columns[0]), left + int(columns[-1]) + 1
            yield first, round(y0 + middle - reach), last, round(y0 + middle + reach) + 1
            return


def _goes_on(ink: Plane, at: int, left: int, right: int) -> bool:
    """Whether a level line at a height runs on beyond a word on both sides: a table's, or a fax machine's."""
    reach = right - left
    before = ink[max(0, at - WAVERS) : at + WAVERS + 1, max(0, left - reach // 2) : left]
    behind = ink[max(0, at - WAVERS) : at + WAVERS + 1, right : right + reach // 2]
    return all(part.size and float(part.any(0).mean()) > 0.9 for part in (before, behind))


def _bare(crop: Plane, rows: np.ndarray, columns: np.ndarray) -> float:
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
        turned = cv2.warpAffine(crop, shift, (crop.shape[1], crop.shape[0]), flags=cv2.INTER_NEAREST)
        crop = np.asarray(turned, np.uint8)
    return crop


def _ruled(lines: Boxes, x0: float, y: float, x1: float) -> bool:
    """Whether a known line runs there."""
    if not len(lines):
        return False
    across = np.minimum(lines[:, 2], x1) - np.maximum(lines[:, 0], x0)
    near = (lines[:, 1] - 3 <= y) & (lines[:, 3] + 3 >= y)
    return bool((near & (across > 0.5 * (x1 - x0))).any())
