"""Words of a page put into rows, and rows into segments: words that stand so close that they are read together.

Knows geometry alone, no fields. All lengths are in units of the page's height, so that both axes compare.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property, reduce
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from docpipe.document import Box, MachineLine, Mark, Page, Provenance, Word
from docpipe.reading.folding import Token, tokens_of
from docpipe.reading.lining import body_box, lay
from schemas.fields.kind import Span

GAP = 0.85  # of the text's height: a wider gap between two words ends a segment
COMPLETE = re.compile(r"\d[.,]\d{2}$|%$")
FIGURE_GAP = 0.4  # the same between two figures, where words usually stand closer
SPACES = 1.6  # usual spaces of the page that two figures of a segment may stand apart
TYPED = 0.5  # of the text's height: a page with spaces so wide is set in a typewriter's face
TYPED_GAP, AFTER_SIGN = 0.9, 1.2  # instead of GAP there, where ink is measured: a comma is as wide as a letter
BROKEN_GAP = 0.7  # between the halves of a number whose mark of thousands was not seen
THOUSANDS, REST = re.compile(r"(?:^|\D)[0-9]{1,3}$"), re.compile(r"[0-9]{3}(?:[.,][0-9]{2})?(?![0-9])")


@dataclass(frozen=True, eq=False)
class Segment:
    """Words of one row that are read together. `row` counts the page's rows from the top, `column` within the row.

    `box` is as high as the type; the words' own boxes may hug their ink.
    """

    page_no: int
    row: int
    column: int
    words: tuple[Word, ...]
    box: Box
    text: str = ""
    starts: tuple[int, ...] = field(default=())

    @classmethod
    def of(cls, page_no: int, row: int, column: int, words: Sequence[Word]) -> "Segment":
        box, starts, offset = body_box(words[0]), [], 0
        for word in words:
            box = box.join(body_box(word))
            starts.append(offset)
            offset += len(word.text) + 1
        return cls(page_no, row, column, tuple(words), box, " ".join(w.text for w in words), tuple(starts))

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        return tokens_of(self.text)

    @cached_property
    def digits(self) -> int:
        """How many of its characters are digits."""
        return sum(map(str.isdigit, self.text))

    @cached_property
    def inked(self) -> bool:
        """Whether any of its words was read from pixels."""
        return any(word.score is not None for word in self.words)

    @cached_property
    def size(self) -> float:
        """Height of the type, as a fraction of the page height."""
        return median(word.size or word.box.height * 0.8 for word in self.words)

    @cached_property
    def bold(self) -> bool:
        return all(word.bold for word in self.words)

    def box_of(self, span: Span) -> Box:
        """The box of the words that a span of the text touches, as high as their type."""
        known = self._boxes.get(span)
        if known is None:
            touched = [body_box(word) for word in self._words(span)] or [self.box]
            known = self._boxes[span] = reduce(Box.join, touched)
        return known

    @cached_property
    def _boxes(self) -> dict[Span, Box]:
        """The boxes of spans so far: a value's is asked for by every label above it."""
        return {}

    def _words(self, span: Span) -> list[Word]:
        return [
            word
            for word, start in zip(self.words, self.starts, strict=True)
            if start < span.end and start + len(word.text) > span.start
        ]

    def places(self, span: Span | None = None) -> tuple[Provenance, ...]:
        """Where a span of the text, or all of it, stands: a box a line."""
        lines: list[Box] = []
        for box in (word.box for word in self._words(span or Span(0, len(self.text)))):
            if lines and box.y0 < lines[-1].y1 and box.x0 >= lines[-1].x0:
                lines[-1] = lines[-1].join(box)
            else:
                lines.append(box)
        return tuple(Provenance(self.page_no, box) for box in lines or [self.box])

    def begins_as(self, other: "Segment") -> bool:
        """Whether both begin with the same word: then characters of one are characters of the other."""
        return self.words[0] is other.words[0]

    def followed_by(self, below: "Segment") -> "Segment":
        """The segment read on into the next line."""
        return Segment.of(self.page_no, self.row, self.column, (*self.words, *below.words))

    def part(self, start: int, end: int) -> "Segment | None":
        """The segment of the words that begin within these characters."""
        words = [w for w, offset in zip(self.words, self.starts, strict=True) if start <= offset < end]
        return Segment.of(self.page_no, self.row, self.column, words) if words else None


@dataclass(frozen=True, eq=False)
class Sheet:
    """A page as rows of segments. `aspect` is width / height: x distances times it are in units of the height."""

    page_no: int
    aspect: float
    rows: tuple[tuple[Segment, ...], ...]
    marks: tuple[Mark, ...] = ()
    machine_lines: tuple[MachineLine, ...] = ()
    rulings: tuple[Box, ...] = ()

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        return tuple(segment for row in self.rows for segment in row)

    @cached_property
    def line_height(self) -> float:
        """The usual height of a line's box."""
        return median([s.box.height for s in self.segments]) if self.segments else 0.012

    def dx(self, one: float, other: float) -> float:
        """A horizontal distance in units of the page height."""
        return (one - other) * self.aspect


def sheet_at(sheets: Sequence[Sheet], page_no: int) -> Sheet:
    """The sheet of a page of a document, whose pages follow each other in its file."""
    return sheets[page_no - sheets[0].page_no]


class Set(NamedTuple):
    """A word and the box of its type, by which it is put into rows and segments."""

    word: Word
    box: Box


def sheet_of(page: Page) -> Sheet:
    """Group a page's visible words. Upright text in the margin, set sideways, is left out."""
    aspect = page.width / page.height if page.height else 1.0
    upright = [word for word in page.words if word.box.height > 0 and not _sideways(word, aspect)]
    words = [Set(word, body_box(word)) for word in lay(upright, aspect)]
    bars = [r for r in page.rulings if r.width * aspect < r.height]
    rows = []
    grouped = _rows(words)
    space = _usual_space(grouped, aspect)
    for row_no, row in enumerate(grouped):
        groups = _split(row, aspect, bars, space)
        split = enumerate([s.word for s in group] for group in groups)
        rows.append(tuple(Segment.of(page.page_no, row_no, n, words) for n, words in split))
    return Sheet(page.page_no, aspect, tuple(rows), page.marks, page.machine_lines, page.rulings)


def _sideways(word: Word, aspect: float) -> bool:
    return len(word.text) > 2 and word.box.height > 1.8 * word.box.width * aspect


def _rows(words: list[Set]) -> list[list[Set]]:
    """Words whose middle lines meet, top to bottom, each row left to right."""
    rows: list[list[Set]] = []
    middle = height = 0.0
    for word in sorted(words, key=lambda w: w.box.middle):
        if rows and abs(word.box.middle - middle) <= 0.4 * min(height, word.box.height):
            rows[-1].append(word)
            count = len(rows[-1])
            middle += (word.box.middle - middle) / count
            height = max(height, word.box.height) if word.box.height < 2 * height else height
        else:
            rows.append([word])
            middle, height = word.box.middle, word.box.height
    return [sorted(row, key=lambda w: w.box.x0) for row in rows]


def _usual_space(rows: list[list[Set]], aspect: float) -> float:
    """The usual gap between two words that belong together, in heights; wide in typewriter faces."""
    gaps = [(b.box.x0 - a.box.x1) * aspect / min(a.box.height, b.box.height) for row in rows for a, b in pairwise(row)]
    close = [gap for gap in gaps if 0 < gap < GAP]
    return median(close) if close else 0.0


def _split(row: list[Set], aspect: float, bars: list[Box], space: float) -> list[list[Set]]:
    groups = [[row[0]]]
    for before, word in pairwise(row):
        gap = (word.box.x0 - before.box.x1) * aspect
        wide = gap > _allowed(before.word, word.word, space) * min(before.box.height, word.box.height)
        if wide or any(_between(bar, before.box, word.box) for bar in bars):
            groups.append([word])
        else:
            groups[-1].append(word)
    return groups


def _allowed(before: Word, after: Word, space: float) -> float:
    """The gap, in heights, that two words of a segment may have. A figure with decimals, or a per cent, is complete.

    `space`: the page's usual one. A thousand whose mark was not seen from pixels leaves a gap of the mark's width.
    """
    inked = before.score is not None and after.score is not None
    gap = (AFTER_SIGN if before.text[-1:] in ",.;:" else TYPED_GAP) if inked and space > TYPED else GAP
    if not any(c.isdigit() for c in after.text):
        return gap
    if COMPLETE.search(before.text):
        return 0.1
    if not any(c.isdigit() for c in before.text):
        return gap
    broken = inked and THOUSANDS.search(before.text) and REST.match(after.text)
    return max(FIGURE_GAP, SPACES * space, BROKEN_GAP if broken else 0.0)


def _between(bar: Box, left: Box, right: Box) -> bool:
    """Whether a drawn vertical line parts two words."""
    slack = 0.002
    return left.x1 <= bar.x0 + slack and bar.x1 - slack <= right.x0 and bar.y0 <= right.middle <= bar.y1
