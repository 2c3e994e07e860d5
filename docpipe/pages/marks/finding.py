"""Find what people left on a page beside its print: writing, stamps, signatures, ticks.

Knows pixels and the places of words, no language and no document types.
"""

from collections.abc import Iterator, Sequence

import numpy as np

from docpipe.document import Box, Image, Mark, MarkKind, Word
from docpipe.pages.marks.checkboxes import find_checkboxes
from docpipe.pages.marks.layers import look
from docpipe.pages.marks.lines import take_off
from docpipe.pages.marks.regions import Region, regions_of
from docpipe.pages.marks.scorer import Look, shipped
from docpipe.pages.marks.sheet import Sheet, boxes_of, sheet_of
from docpipe.pages.marks.strikings import find_strikings

KINDS = {Look.HANDWRITING: MarkKind.HANDWRITING, Look.SIGNATURE: MarkKind.SIGNATURE, Look.STAMP: MarkKind.STAMP}
STRIKING_SCORE = 0.8
Pixels = tuple[int, int, int, int]


def find_marks(image: Image, words: Sequence[Word], rulings: Sequence[Box]) -> tuple[Mark, ...]:
    """The marks of an upright page image, grey or RGB, from top to bottom.

    `words`: the visible words of the text layer (score None; they prove print) or of OCR (which reads writing, too);
    `rulings`: lines that are known to be drawn. All boxes in fractions of the page.
    """
    sheet = sheet_of(image, words)
    if not sheet.ink.any():
        return find_checkboxes(sheet, words)
    ticks = find_checkboxes(sheet, words)
    parts = take_off(sheet, rulings)
    scores = np.array([1.0 if word.score is None else word.score for word in words], np.float64)
    seen = look(sheet, parts, scores)
    regions = regions_of(seen, shipped()) if seen else []
    written = [mark for region in regions for mark in _unless_tick(_mark(sheet, region), ticks)]
    struck = [
        Mark(MarkKind.HANDWRITING, _fractions(sheet, box), None, STRIKING_SCORE)
        for box in find_strikings(sheet, boxes_of(rulings, sheet.width, sheet.height))
    ]
    struck = [mark for mark in struck if not any(mark.box.share_in(other.box) > 0.5 for other in written)]
    return tuple(sorted((*ticks, *written, *struck), key=lambda mark: (mark.box.y0, mark.box.x0)))


def _mark(sheet: Sheet, region: Region) -> Mark:
    return Mark(KINDS[region.look], _fractions(sheet, region.box), None, round(region.score, 4))


def _fractions(sheet: Sheet, box: Pixels) -> Box:
    return Box(box[0] / sheet.width, box[1] / sheet.height, box[2] / sheet.width, box[3] / sheet.height)


def _unless_tick(mark: Mark, ticks: Sequence[Mark]) -> Iterator[Mark]:
    """A tick that reaches out of its box is the box's, not a note."""
    for tick in ticks:
        grown = Box(
            tick.box.x0 - 0.9 * tick.box.width,
            tick.box.y0 - 0.9 * tick.box.height,
            tick.box.x1 + 0.9 * tick.box.width,
            tick.box.y1 + 0.9 * tick.box.height,
        )
        if mark.box.share_in(grown) > 0.8 or tick.box.share_in(mark.box) > 0.5 > mark.box.share_in(grown) > 0.3:
            return
    yield mark
