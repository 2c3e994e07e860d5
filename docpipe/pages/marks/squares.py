"""Find drawn squares of the size of a check box: sides that meet, on their own or on a table's line.

Combs, whose cells take a letter each, are told from boxes. Knows no words.
"""

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from docpipe.pages.marks.sheet import Plane, element

SIDES = (0.6, 3.2)  # units: from a small box to a large one
LEAST_SIDE = 8  # pixels
SQUARE = 0.28  # sides may differ by this share
COMB = 4  # equal boxes in a row, close together, take letters and not ticks

Square = tuple[int, int, int, int]
Runs = NDArray[np.float64]  # rows of start, end and the place across


def squares_of(ink: Plane, unit: float) -> Iterator[Square]:
    """Three short sides that meet, and ink all along the fourth, which may be part of a longer line."""
    least, most = max(LEAST_SIDE, SIDES[0] * unit), SIDES[1] * unit
    turned = np.ascontiguousarray(ink.T)
    level, upright = _runs(ink, least * 0.8, most), _runs(turned, least * 0.8, most)
    yield from _on_three_sides(ink, level, upright, least)
    for x0, y0, x1, y1 in _on_three_sides(turned, upright, level, least):
        yield y0, x0, y1, x1
    yield from _framed(ink, least, most)


def _on_three_sides(ink: Plane, level: Runs, upright: Runs, least: float) -> Iterator[Square]:
    """Squares with a level side as top or bottom, an upright one at each end, and ink opposite."""
    upright = upright[np.argsort(upright[:, 2], kind="stable")]
    for start, end, at in level[level[:, 1] - level[:, 0] >= least - 2].tolist():
        side = end - start
        slack = max(2.5, 0.16 * side)
        ends = [_ending(upright, place, side, slack) for place in (start, end)]
        for near, far in ((0, 1), (1, 0)):
            left, right = (posts[np.abs(posts[:, near] - at) <= slack] for posts in ends)
            if not len(left) or not len(right):
                continue
            opposite = float(left[:, far].mean() + right[:, far].mean()) / 2
            top, bottom = sorted((at, opposite))
            box = (_nearest(left, start), round(top), _nearest(right, end) + 1, round(bottom) + 1)
            if box[2] - box[0] >= least and _inked(ink, opposite, start, end) and _cornered(ink, box):
                yield box


def _ending(upright: Runs, place: float, side: float, slack: float) -> Runs:
    """The upright runs at a place across that are about as long as a side."""
    first, last = np.searchsorted(upright[:, 2], [place - slack, place + slack])
    near = upright[first:last]
    return near[np.abs(near[:, 1] - near[:, 0] - side) <= SQUARE * side + 2]


def _nearest(upright: Runs, place: float) -> int:
    return round(float(upright[np.abs(upright[:, 2] - place).argmin(), 2]))


def _framed(ink: Plane, least: float, most: float) -> Iterator[Square]:
    """Pieces of ink with an edge all around and some white inside: boxes that a thick tick has nearly filled."""
    outlines, tree = cv2.findContours(ink, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    for outline, (_, _, child, parent) in zip(outlines, [] if tree is None else tree[0].tolist(), strict=True):
        if parent >= 0 or child < 0:
            continue
        x, y, width, height = cv2.boundingRect(outline)
        if not least <= min(width, height) <= max(width, height) <= most or abs(width - height) > 0.15 * height + 1:
            continue
        crop = ink[y : y + height, x : x + width]
        edges = crop[:2].any(0), crop[-2:].any(0), crop[:, :2].any(1), crop[:, -2:].any(1)
        if all(float(edge.mean()) > 0.9 for edge in edges):
            yield x, y, x + width, y + height


def _inked(ink: Plane, at: float, start: float, end: float) -> bool:
    """Whether there is ink all along a level line."""
    middle = round(at)
    band = ink[max(0, middle - 3) : middle + 4, round(start) + 1 : max(round(start) + 2, round(end) - 1)]
    return bool(band.size) and float(band.any(0).mean()) > 0.9


def _cornered(ink: Plane, box: Square) -> bool:
    """Whether there is ink in all four corners: letters such as D and O are round there."""
    x0, y0, x1, y1 = box
    spots = ((x, y) for x in (x0, x1 - 1) for y in (y0, y1 - 1))
    return all(bool(ink[max(0, y - 1) : y + 2, max(0, x - 1) : x + 2].any()) for x, y in spots)


def _runs(ink: Plane, least: float, most: float) -> Runs:
    """The level runs of ink of a length between two, thin ones."""
    runs = cv2.morphologyEx(ink, cv2.MORPH_OPEN, element(least, 1))
    runs = cv2.dilate(runs, element(3, 1))
    if not runs.any():
        return np.zeros((0, 3))
    _, _, stats, _ = cv2.connectedComponentsWithStats(runs)
    stats = stats[1:]
    width, height = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]
    thin = (width <= most * 1.1 + 4) & (height <= np.maximum(4, 0.3 * width))
    x, y = stats[thin, cv2.CC_STAT_LEFT], stats[thin, cv2.CC_STAT_TOP]
    return np.stack([x + 1, x + width[thin] - 1, y + (height[thin] - 1) / 2], 1).astype(np.float64)


def without_combs(boxes: Sequence[Square]) -> list[Square]:
    """Less the rows of equal boxes side by side, which take a letter each."""

    def neighbours(box: Square) -> int:
        row, seen = box, 1
        for other in sorted(boxes):
            side = row[2] - row[0]
            level = abs(other[1] - box[1]) < 0.25 * side and abs((other[3] - other[1]) - (box[3] - box[1])) < 0.2 * side
            if level and other[0] >= row[2] - 3 and other[0] - row[2] < 0.7 * side:
                row, seen = other, seen + 1
        row = box
        for other in sorted(boxes, reverse=True):
            side = row[2] - row[0]
            level = abs(other[1] - box[1]) < 0.25 * side and abs((other[3] - other[1]) - (box[3] - box[1])) < 0.2 * side
            if level and other[2] <= row[0] + 3 and row[0] - other[2] < 0.7 * side:
                row, seen = other, seen + 1
        return seen

    return [box for box in boxes if neighbours(box) < COMB]
