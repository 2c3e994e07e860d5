"""Find check boxes: drawn squares, circles as radio buttons, glyphs of the text layer, brackets like [X].

Knows no labels: what a box is for is another's question.
"""

import re
from collections.abc import Iterator, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from docpipe.document import Box, Mark, MarkKind, Word
from docpipe.pages.marks.sheet import Plane, Sheet, element

SIDES = (0.55, 2.4)  # units: from a small box to a large one
LEAST_SIDE = 8  # pixels
SQUARE = 0.28  # sides may differ by this share
FILLED = 0.07  # of the inside: so much ink is a tick
COMB = 4  # equal boxes in a row, close together, take letters and not ticks
"""Glyphs by Unicode, and by the private codes that Wingdings gives."""
OPEN_GLYPHS = frozenset("☐□▢❏❐❑❒◻⬜○◯\uf06f\uf071\uf0a8\uf0a1\uf072")
TICKED_GLYPHS = frozenset("☑☒⊠🗹🗷⮽◉⦿\uf0fe\uf0fd\uf078\uf052\uf053\uf0a4")
BRACKETS = re.compile(r"^\[\s*([xX✓✔✗✘×✕]?)\s*\]$")


Square = tuple[int, int, int, int]
Runs = NDArray[np.float64]  # rows of start, end and the place across


def find_checkboxes(sheet: Sheet, words: Sequence[Word]) -> tuple[Mark, ...]:
    """Every check box of a page, ticked or not, without doubles."""
    ink = _without_text(sheet, words)
    squares = _without_combs(_apart(list(_squares(ink, sheet.unit))))
    squares = [box for box in squares if _stands_alone(ink, box) and not _parted(ink, box)]
    drawn = _apart([*squares, *_circles(ink, sheet.unit)])
    marks = [*(_judged(sheet, box) for box in drawn), *_glyphs(words), *_brackets(words)]
    kept: list[Mark] = []
    for mark in marks:
        if not any(max(mark.box.share_in(other.box), other.box.share_in(mark.box)) > 0.5 for other in kept):
            kept.append(mark)
    return tuple(kept)


def _without_text(sheet: Sheet, words: Sequence[Word]) -> Plane:
    """The ink less the words of the text layer; short ones stay, as a tick in its box is a letter there."""
    ink = sheet.ink.copy()
    for word, (x0, y0, x1, y1) in zip(words, sheet.words.tolist(), strict=True):
        if word.score is None and len(word.text) > 2:
            ink[y0:y1, x0:x1] = 0
    return ink


def _squares(ink: Plane, unit: float) -> Iterator[Square]:
    """Three short sides that meet, and ink all along the fourth, which may be part of a longer line."""
    least, most = max(LEAST_SIDE, SIDES[0] * unit), SIDES[1] * unit
    turned = np.ascontiguousarray(ink.T)
    level, upright = _runs(ink, least * 0.8, most), _runs(turned, least * 0.8, most)
    yield from _on_three_sides(ink, level, upright, least)
    for x0, y0, x1, y1 in _on_three_sides(turned, upright, level, least):
        yield y0, x0, y1, x1


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


def _nearest(upright: Runs, place: float) -> int:
    return round(float(upright[np.abs(upright[:, 2] - place).argmin(), 2]))


def _ending(upright: Runs, place: float, side: float, slack: float) -> Runs:
    """The upright runs at a place across that are about as long as a side."""
    first, last = np.searchsorted(upright[:, 2], [place - slack, place + slack])
    near = upright[first:last]
    return near[np.abs(near[:, 1] - near[:, 0] - side) <= SQUARE * side + 2]


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


def _stands_alone(ink: Plane, box: Square) -> bool:
    """Whether there is white on both sides: a letter has neighbours. A tick may reach out of its box, a little."""
    x0, y0, x1, y1 = box
    gap, trim = max(3, round(0.18 * (x1 - x0))), max(2, round(0.2 * (y1 - y0)))
    rows = ink[y0 + trim : y1 - trim]
    sides = rows[:, x1 + 3 : x1 + 3 + gap], rows[:, max(0, x0 - 3 - gap) : max(0, x0 - 3)]
    shares = [float(side.any(1).mean()) if side.size else 0.0 for side in sides]
    return max(shares) < 0.5 and min(shares) < 0.2


def _parted(ink: Plane, box: Square) -> bool:
    """Whether a straight line runs down the middle: two cells of a comb, or letters of bold print."""
    x0, y0, x1, y1 = box
    third = max(1, (x1 - x0) // 4)
    return bool((ink[y0:y1, x0 + third : x1 - third].mean(0) > 0.93 * 255).any())


def _runs(ink: Plane, least: float, most: float) -> Runs:
    """The level runs of ink of a length between two, thin ones."""
    runs = cv2.morphologyEx(ink, cv2.MORPH_OPEN, element(least, 1))
    runs = cv2.dilate(runs, element(3, 1))
    _, _, stats, _ = cv2.connectedComponentsWithStats(runs)
    stats = stats[1:]
    width, height = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]
    thin = (width <= most * 1.1 + 4) & (height <= np.maximum(4, 0.3 * width))
    x, y = stats[thin, cv2.CC_STAT_LEFT], stats[thin, cv2.CC_STAT_TOP]
    return np.stack([x + 1, x + width[thin] - 1, y + (height[thin] - 1) / 2], 1).astype(np.float64)


def _circles(ink: Plane, unit: float) -> Iterator[Square]:
    """Round outlines with nothing close beside them, of which the page has two of one size."""
    outlines, tree = cv2.findContours(ink, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    if tree is None:
        return
    least, most = max(LEAST_SIDE, SIDES[0] * unit), 1.8 * unit
    found = []
    for outline, (_, _, child, parent) in zip(outlines, tree[0].tolist(), strict=True):
        if parent >= 0 or child < 0 or len(outline) < 2.2 * least:
            continue
        x, y, width, height = cv2.boundingRect(outline)
        if not least <= min(width, height) <= max(width, height) <= most or abs(width - height) > 0.12 * height + 1:
            continue
        box = (x, y, x + width, y + height)
        if _round(outline, width, height) and _thin(ink, box) and _alone(ink, box):
            found.append(box)
    for box in found:
        if sum(abs((box[2] - box[0]) - (other[2] - other[0])) <= 2 for other in found) >= 2:
            yield box


def _thin(ink: Plane, box: Square) -> bool:
    """Whether the ring is thin: a letter O is thicker for its size."""
    x0, y0, x1, y1 = box
    start = ink[(y0 + y1) // 2, x0 : x0 + max(3, (x1 - x0) // 4)]
    return float(start.mean()) < 0.9 * 255


def _alone(ink: Plane, box: Square) -> bool:
    """Whether there is nothing but white close by on both sides."""
    x0, y0, x1, y1 = box
    gap = max(3, round(0.35 * (x1 - x0)))
    return not ink[y0:y1, max(0, x0 - gap) : max(0, x0 - 1)].any() and not ink[y0:y1, x1 + 1 : x1 + gap].any()


def _round(outline: NDArray[np.generic], width: int, height: int) -> bool:
    """Whether all of an outline lies at the distance of an ellipse's line from the middle of its box."""
    points = np.asarray(outline, np.float64).reshape(-1, 2)
    middle, half = (points.min(0) + points.max(0)) / 2, np.array([max(1, width - 1), max(1, height - 1)]) / 2
    away = np.hypot(*((points - middle) / half).T)
    return bool(np.percentile(np.abs(away - 1), 95) < max(0.07, 1.3 / min(width, height)))


def _apart(boxes: Sequence[Square]) -> list[Square]:
    """One of those that overlap: the one that was found from most of its sides."""
    if not boxes:
        return []
    sides = np.array(boxes)
    seen = (np.abs(sides[:, None] - sides[None]).max(2) <= 3).sum(1)
    kept: list[Square] = []
    for number in np.lexsort((sides[:, 0], -seen)).tolist():
        box = boxes[number]
        if not any(min(box[2], o[2]) > max(box[0], o[0]) and min(box[3], o[3]) > max(box[1], o[1]) for o in kept):
            kept.append(box)
    return kept


def _without_combs(boxes: Sequence[Square]) -> list[Square]:
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


def _judged(sheet: Sheet, box: Square) -> Mark:
    """A drawn box as a mark: ticked where there is more than dirt inside its line."""
    x0, y0, x1, y1 = box
    trim = max(2, round(0.2 * min(x1 - x0, y1 - y0)))
    inside = sheet.ink[y0 + trim : y1 - trim, x0 + trim : x1 - trim]
    share = float(inside.mean()) / 255 if inside.size else 0.0
    place = Box(x0 / sheet.width, y0 / sheet.height, x1 / sheet.width, y1 / sheet.height)
    sure = min(1.0, 0.5 + abs(share - FILLED) / FILLED / 2)
    return Mark(MarkKind.CHECKBOX, place, share > FILLED, sure)


def _glyphs(words: Sequence[Word]) -> Iterator[Mark]:
    """Boxes that are letters of the text layer."""
    for word in words:
        glyph = word.text[:1]
        if word.score is None and glyph and glyph in OPEN_GLYPHS | TICKED_GLYPHS:
            step = word.box.width / len(word.text)
            box = Box(word.box.x0, word.box.y0, word.box.x0 + step, word.box.y1)
            yield Mark(MarkKind.CHECKBOX, box, glyph in TICKED_GLYPHS, 1.0)


def _brackets(words: Sequence[Word]) -> Iterator[Mark]:
    """[X] and [ ], in one word or in two or three side by side."""
    for number, word in enumerate(words):
        if not word.text.startswith("["):
            continue
        text, box = "", word.box
        for part in words[number : number + 3]:
            if abs(part.box.middle - word.box.middle) > 0.5 * word.box.height or part.box.x0 < box.x0:
                break
            text, box = text + part.text, box.join(part.box)
            found = BRACKETS.match(text)
            if found:
                yield Mark(MarkKind.CHECKBOX, box, bool(found[1]), 1.0)
                break
