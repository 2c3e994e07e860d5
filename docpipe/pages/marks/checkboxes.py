"""Find check boxes: drawn squares, circles as radio buttons, glyphs of the text layer, brackets like [X].

Knows no labels: what a box is for is another's question.
"""

from collections.abc import Sequence

import cv2
import numpy as np

from docpipe.document import Box, Mark, MarkKind, Word
from docpipe.pages.marks.circles import circles_of
from docpipe.pages.marks.glyphs import brackets_of, glyphs_of
from docpipe.pages.marks.sheet import Plane, Sheet
from docpipe.pages.marks.squares import Square, squares_of, without_combs

SQUARE_INSIDE = 0.88  # of its box: so much of the white inside a box
FILLED = 0.07  # of the inside: so much ink is a tick


def find_checkboxes(sheet: Sheet, words: Sequence[Word]) -> tuple[Mark, ...]:
    """Every check box of a page, ticked or not, without doubles."""
    ink = _without_text(sheet, words)
    squares = without_combs(_apart(list(squares_of(ink, sheet.unit))))
    squares = [b for b in squares if _stands_alone(ink, b) and not _parted(ink, b) and not _bowed(ink, b)]
    drawn = _apart([box for box in (*squares, *circles_of(ink, sheet.unit)) if not _in_word(sheet, ink, box)])
    marks = [*(_judged(sheet, box) for box in drawn), *glyphs_of(words), *brackets_of(words)]
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


def _stands_alone(ink: Plane, box: Square) -> bool:
    """Whether there is white on both sides: a letter has neighbours. A tick may reach out of its box on one side."""
    x0, y0, x1, y1 = box
    gap, trim = max(3, round(0.28 * (x1 - x0))), max(2, round(0.2 * (y1 - y0)))
    rows = ink[y0 + trim : y1 - trim]
    sides = rows[:, x1 + 3 : x1 + 3 + gap], rows[:, max(0, x0 - 3 - gap) : max(0, x0 - 3)]
    shares = [float(side.any(1).mean()) if side.size else 0.0 for side in sides]
    return max(shares) < (0.5 if _inside(ink, box) > FILLED else 0.1) and min(shares) < 0.1


def _parted(ink: Plane, box: Square) -> bool:
    """Whether a straight line runs down the middle: two cells of a comb, or letters of bold print."""
    x0, y0, x1, y1 = box
    third = max(1, (x1 - x0) // 4)
    return bool((ink[y0:y1, x0 + third : x1 - third].mean(0) > 0.93 * 255).any())


def _bowed(ink: Plane, box: Square) -> bool:
    """Whether the white inside an empty box is no rectangle: the bowls of D, P and b are round on one side."""
    if _inside(ink, box) > FILLED:
        return False
    x0, y0, x1, y1 = box
    crop = (ink[y0:y1, x0:x1] == 0).astype(np.uint8)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(crop, connectivity=4)
    *_, width, height, area = stats[labels[crop.shape[0] // 2, crop.shape[1] // 2]].tolist()
    return bool(area < SQUARE_INSIDE * width * height)


def _in_word(sheet: Sheet, ink: Plane, box: Square) -> bool:
    """Whether it is a letter of a word that OCR has read. OCR may take a box for the first letter of its label."""
    x0, y0, x1, y1 = box
    middle_x, middle_y, side = (x0 + x1) / 2, (y0 + y1) / 2, x1 - x0
    words = sheet.words
    held = (words[:, 0] <= middle_x) & (middle_x <= words[:, 2]) & (words[:, 1] <= middle_y) & (middle_y <= words[:, 3])
    longer = held & (words[:, 2] - words[:, 0] > 1.6 * side) & (words[:, 3] - words[:, 1] < 2.2 * side)
    if not longer.any():
        return False
    gap, trim = max(4, round(0.4 * side)), max(1, round(0.15 * (y1 - y0)))
    rows = ink[y0 + trim : y1 - trim]
    return bool(rows[:, x1 + 2 : x1 + 2 + gap].any() or rows[:, max(0, x0 - 2 - gap) : max(0, x0 - 2)].any())


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


def _inside(ink: Plane, box: Square) -> float:
    """The share of ink inside a box, well within its line."""
    x0, y0, x1, y1 = box
    trim = max(2, round(0.2 * min(x1 - x0, y1 - y0)))
    inside = ink[y0 + trim : y1 - trim, x0 + trim : x1 - trim]
    return float(inside.mean()) / 255 if inside.size else 0.0


def _judged(sheet: Sheet, box: Square) -> Mark:
    """A drawn box as a mark: ticked where there is more than dirt inside its line."""
    share = _inside(sheet.ink, box)
    x0, y0, x1, y1 = box
    place = Box(x0 / sheet.width, y0 / sheet.height, x1 / sheet.width, y1 / sheet.height)
    sure = min(1.0, 0.5 + abs(share - FILLED) / FILLED / 2)
    return Mark(MarkKind.CHECKBOX, place, share > FILLED, sure)
