"""Find what people left on a page beside its print: writing, stamps, signatures, ticks.

Knows pixels and the places of words, no language and no document types.
"""

from collections.abc import Iterator, Sequence

import numpy as np

from docpipe.document import Box, Image, Mark, MarkKind, Word
from docpipe.pages.marks.checkboxes import find_checkboxes
from docpipe.pages.marks.glyphs import brackets_of, glyphs_of
from docpipe.pages.marks.network import CELL, HANDWRITING, SIGNATURE, STAMP, scores_of
from docpipe.pages.marks.outlines import outlines_of
from docpipe.pages.marks.residue import parts_with_ink
from docpipe.pages.marks.sheet import Sheet, boxes_of, sheet_of
from docpipe.pages.marks.sight import Plane, sight_of, size_of
from docpipe.pages.marks.strikings import find_strikings
from docpipe.pages.marks.ticks import may_bear_boxes, tickboxes_of, with_drawn

STRUCK = 0.8  # score of a stroke through a word
KINDS = {HANDWRITING: MarkKind.HANDWRITING, SIGNATURE: MarkKind.SIGNATURE, STAMP: MarkKind.STAMP}


def find_marks(image: Image, words: Sequence[Word], rulings: Sequence[Box]) -> tuple[Mark, ...]:
    """The marks of an upright page image, grey or RGB, from top to bottom.

    `words`: the visible words of the text layer (score None; they prove print) or of OCR (which reads writing, too);
    `rulings`: lines that are known to be drawn. All boxes in fractions of the page.
    """
    size = size_of(image.width, image.height, words)
    sight = sight_of(image, words, size)
    scores = _scores(sight, words, rulings)
    letters = [*glyphs_of(words), *brackets_of(words)]
    if scores is None:
        return _in_order(letters)
    sheet = sheet_of(image, words)
    ticks = tickboxes_of(scores)
    seen = [Mark(MarkKind.CHECKBOX, _fractions(t.box, size), t.checked, round(t.score / 255, 4)) for t in ticks]
    if may_bear_boxes(scores):
        seen = with_drawn(seen, find_checkboxes(sheet, words), scores)
    boxes = [*letters, *(mark for mark in seen if not any(_meet(mark, letter) for letter in letters))]
    others = [mark for mark in _drawn(scores, sight, size) if not any(_is_tick(mark, box) for box in boxes)]
    others += [mark for mark in _struck(sheet, rulings) if not any(_meet(mark, other) for other in others)]
    return _in_order([*boxes, *others])


def _in_order(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    return tuple(sorted(marks, key=lambda mark: (mark.box.y0, mark.box.x0)))


def _scores(sight: Plane, words: Sequence[Word], rulings: Sequence[Box]) -> Plane | None:
    """The network's scores; of a page with a text layer only where there is ink beside it, None where there is none."""
    if not any(word.score is None for word in words):
        return scores_of(sight)
    height, width = sight.shape[:2]
    scores: Plane | None = None
    for x0, y0, x1, y1 in parts_with_ink(sight, words, rulings):
        part = scores_of(sight[y0:y1, x0:x1])
        if scores is None:
            scores = np.zeros((len(part), -(-height // CELL), -(-width // CELL)), np.uint8)
        _, rows, columns = part.shape
        scores[:, y0 // CELL : y0 // CELL + rows, x0 // CELL : x0 // CELL + columns] = part
    return scores


def _drawn(scores: Plane, sight: Plane, size: tuple[int, int]) -> Iterator[Mark]:
    for outline in outlines_of(scores, sight):
        yield Mark(KINDS[outline.kind], _fractions(outline.box, size), None, round(outline.score / 255, 4))


def _struck(sheet: Sheet, rulings: Sequence[Box]) -> Iterator[Mark]:
    """Strokes through words, of which the network sees little."""
    size = sheet.width, sheet.height
    for box in find_strikings(sheet, boxes_of(rulings, *size)):
        yield Mark(MarkKind.HANDWRITING, _fractions(box, size), None, STRUCK)


def _fractions(box: tuple[int, int, int, int], size: tuple[int, int]) -> Box:
    x0, y0, x1, y1 = box
    return Box(x0 / size[0], y0 / size[1], min(1.0, x1 / size[0]), min(1.0, y1 / size[1]))


def _meet(one: Mark, other: Mark) -> bool:
    return max(one.box.share_in(other.box), other.box.share_in(one.box)) > 0.3


def _is_tick(mark: Mark, box: Mark) -> bool:
    """Whether a mark is a tick that reaches out of its box."""
    wide, high = 0.9 * box.box.width, 0.9 * box.box.height
    around = Box(box.box.x0 - wide, box.box.y0 - high, box.box.x1 + wide, box.box.y1 + high)
    share = mark.box.share_in(around)
    return share > 0.8 or box.box.share_in(mark.box) > 0.5 > share > 0.3
