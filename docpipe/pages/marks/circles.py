"""Find radio buttons: rings that stand at the start of a line, and filled or crossed ones in a column with them.

Letters are round, too: they have neighbours, and thicker lines. Knows no words.
"""

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from docpipe.pages.marks.sheet import Plane
from docpipe.pages.marks.squares import LEAST_SIDE, Square

SIZES = (0.68, 2.6)  # units
LEFT, RIGHT = 0.8, 0.22  # of its size: so much white a ring has on its sides
FULL = 0.86  # of a ring: so much ink shows one that is crossed


def circles_of(ink: Plane, unit: float) -> list[Square]:
    """The radio buttons of a page: two at least of one size, in one column or row."""
    rings = list(_rings(ink, unit))
    found: list[Square] = []
    for ring in rings:
        if any(_meet(ring, other) for other in found):
            continue
        column = [other for other in rings if _alike(ring, other)]
        others = [box for box in _like(ink, ring) if not any(_meet(box, other) for other in column)]
        if len(column) + len(others) >= 2:
            found += [box for box in (*column, *others) if not any(_meet(box, other) for other in found)]
    return found


def _rings(ink: Plane, unit: float) -> Iterator[Square]:
    """Round outlines with white around them."""
    outlines, tree = cv2.findContours(ink, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    least, most = max(LEAST_SIDE, SIZES[0] * unit), SIZES[1] * unit
    for outline, (_, _, child, parent) in zip(outlines, [] if tree is None else tree[0].tolist(), strict=True):
        if parent >= 0 or child < 0 or not 2.2 * least <= len(outline) <= 4 * most:
            continue
        x, y, width, height = cv2.boundingRect(outline)
        if not least <= min(width, height) <= max(width, height) <= most or abs(width - height) > 0.12 * height + 1:
            continue
        box = (x, y, x + width, y + height)
        if _round(outline, width, height) and _thin(ink, box) and _free(ink, box):
            yield box


def _round(outline: NDArray[np.generic], width: int, height: int) -> bool:
    """Whether all of an outline lies at the distance of an ellipse's line from the middle of its box."""
    points = np.asarray(outline, np.float64).reshape(-1, 2)
    middle, half = (points.min(0) + points.max(0)) / 2, np.array([max(1, width - 1), max(1, height - 1)]) / 2
    away = np.hypot(*((points - middle) / half).T)
    return bool(np.percentile(np.abs(away - 1), 95) < max(0.07, 1.3 / min(width, height)))


def _thin(ink: Plane, box: Square) -> bool:
    """Whether the ring is thin: a letter O is thicker for its size."""
    x0, y0, x1, y1 = box
    start = ink[(y0 + y1) // 2, x0 : x0 + max(3, (x1 - x0) // 4)]
    return float(start.mean()) < 0.9 * 255


def _free(ink: Plane, box: Square) -> bool:
    """Whether nothing stands close before it, and nothing right behind it."""
    x0, y0, x1, y1 = box
    before, behind = round(LEFT * (x1 - x0)), max(3, round(RIGHT * (x1 - x0)))
    rows = ink[y0 + (y1 - y0) // 5 : y1 - (y1 - y0) // 5]
    return not rows[:, max(0, x0 - before) : max(0, x0 - 2)].any() and not rows[:, x1 + 1 : x1 + behind].any()


def _alike(one: Square, other: Square) -> bool:
    """Whether two are of one size and in one column or row."""
    size = one[2] - one[0]
    lined_up = min(abs(one[0] - other[0]), abs(one[1] - other[1])) <= 0.2 * size
    return abs(size - (other[2] - other[0])) <= max(2.0, 0.1 * size) and lined_up


def _meet(one: Square, other: Square) -> bool:
    return min(one[2], other[2]) > max(one[0], other[0]) and min(one[3], other[3]) > max(one[1], other[1])


def _like(ink: Plane, ring: Square) -> list[Square]:
    """Places above and below a ring with ink all along the same circle: filled, ticked and crossed ones."""
    x0, _, x1, _ = ring
    size = x1 - x0
    left, right = max(0, x0 - 3), min(ink.shape[1], x1 + 3)
    circle = np.zeros((size, size), np.float32)
    cv2.circle(circle, (size // 2, size // 2), size // 2 - 1, 1.0, 1)
    strip = (ink[:, left:right] > 0).astype(np.float32)
    if strip.shape[0] < size or strip.shape[1] < size:
        return []
    cover = np.asarray(cv2.matchTemplate(strip, circle, cv2.TM_CCORR), np.float64) / float(circle.sum())
    found: list[Square] = []
    for place in np.argsort(-cover, axis=None)[:400].tolist():
        y, x = divmod(place, cover.shape[1])
        box = (left + x, y, left + x + size, y + size)
        if cover[y, x] < FULL:
            break
        if not any(_meet(box, other) for other in found) and _outside_free(ink, box):
            found.append(box)
    return found


def _outside_free(ink: Plane, box: Square) -> bool:
    """Whether there is white before a filled circle and around it, but for a stroke that reaches out."""
    x0, y0, x1, y1 = box
    size = x1 - x0
    before = ink[y0:y1, max(0, x0 - round(LEFT * size)) : max(0, x0 - 2)]
    above, below = ink[max(0, y0 - size // 4) : max(0, y0 - 2), x0:x1], ink[y1 + 2 : y1 + size // 4, x0:x1]
    return all(float(part.mean()) < 0.08 * 255 for part in (before, above, below) if part.size)
