"""Take long straight lines and solid areas off the ink: table borders, form lines, bars, pictures.

What is left are strokes. Letters and pen strokes that cross a line are mended.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from docpipe.document import Box
from docpipe.pages.marks.sheet import Plane, Sheet, boxes_of, grown, opened

LONG = 3.2  # units: a straight run so long is a line
THICK = 0.4  # units: more is a bar
SOLID = 0.9  # units: a filled square so large is ground, not stroke
NEAR = 3  # pixels: a line crossed by a stroke is no thicker than twice this
FRAME = ((2.0, 16.0), (1.2, 10.0))  # units: the widths and heights of frames that may be a stamp's


@dataclass(frozen=True, slots=True)
class Strokesheet:
    """`strokes`: ink without lines and solid areas; `lines` and `solids`: what was taken off."""

    strokes: Plane
    lines: Plane
    solids: Plane


def take_off(sheet: Sheet, rulings: Sequence[Box]) -> Strokesheet:
    """Part the ink of a page into strokes, lines and solid areas. `rulings`: lines that are known to be drawn."""
    lines = _lines(sheet.ink, sheet.unit)
    for x0, y0, x1, y1 in boxes_of(rulings, sheet.width, sheet.height).tolist():
        lines[max(0, y0 - 1) : y1 + 2, max(0, x0 - 1) : x1 + 2] = 255
    lines &= sheet.ink
    lines &= ~_frames(lines, sheet.unit)
    solids = _solids(sheet.ink, sheet.unit)
    strokes = sheet.ink & ~lines & ~solids
    return Strokesheet(strokes | _crossings(strokes, lines), lines, solids)


def _lines(ink: Plane, unit: float) -> Plane:
    long, thick = LONG * unit, THICK * unit
    level, upright = opened(ink, long, 1), opened(ink, 1, long)
    level &= ~opened(level, 1, thick)
    upright &= ~opened(upright, thick, 1)
    return grown(level, 1, 3) | grown(upright, 3, 1)  # with their frayed edges


def _solids(ink: Plane, unit: float) -> Plane:
    """Filled areas with their edges."""
    half = cv2.resize(ink, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    small = np.asarray(cv2.threshold(half, 160, 255, cv2.THRESH_BINARY)[1], np.uint8)
    side = max(SOLID * unit, 15.0) / 2
    core = grown(opened(small, side, side), 5, 5)
    return np.asarray(cv2.resize(core, (ink.shape[1], ink.shape[0]), interpolation=cv2.INTER_NEAREST), np.uint8)


def _frames(lines: Plane, unit: float) -> Plane:
    """Lone rectangles of the size of a stamp: their lines stay strokes."""
    found = np.zeros_like(lines)
    if not lines.any():
        return found
    joined = grown(lines, 0.5 * unit, 0.5 * unit)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined)
    (least_width, most_width), (least_height, most_height) = FRAME
    for number in range(1, count):
        x, y, width, height, area = stats[number].tolist()
        sized = least_width <= width / unit <= most_width and least_height <= height / unit <= most_height
        if sized and area < 0.6 * width * height and _closed(lines[y : y + height, x : x + width]):
            part = labels[y : y + height, x : x + width] == number
            found[y : y + height, x : x + width][part] = 255
    return found


def _closed(crop: Plane) -> bool:
    """Whether ink runs along all four sides of a crop, near its edge."""
    height, width = crop.shape
    band = max(3, round(0.25 * min(height, width)))
    sides = (crop[:band].any(0), crop[-band:].any(0), crop[:, :band].any(1), crop[:, -band:].any(1))
    return all(float(side.mean()) > 0.7 for side in sides)


def _crossings(strokes: Plane, lines: Plane) -> Plane:
    """Pixels of lines between strokes on both sides."""
    reach = 2 * NEAR + 1
    above = grown(strokes, 1, reach, (0, 2 * NEAR))
    below = grown(strokes, 1, reach, (0, 0))
    left = grown(strokes, reach, 1, (2 * NEAR, 0))
    right = grown(strokes, reach, 1, (0, 0))
    return lines & ((above & below) | (left & right))
