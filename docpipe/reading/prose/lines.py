"""Rows of a page as lines of running text: two columns one after the other, page furniture and line numbers left out.

Knows geometry and repetition alone, no language.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from docpipe.document import Box, Word
from docpipe.reading.prose.parting import parted
from docpipe.reading.segments import Segment, Sheet

EDGE = 0.09  # of the page's height, above and below: where heads and feet of pages stand
PAGE_NUMBER = re.compile(
    r"(?i)[-–—~\[( ]*(?:page|seite|p\.|pg\.?)?\s*[0-9ivxl]{1,4}\s*(?:(?:of|von|sur|de|/)\s*[0-9]{1,4})?[-–—~\]) ]*"
)
PAGE_OF = re.compile(
    r"(?i)\b(?:page|seite|blatt|feuille|folio|p\.)\s*[0-9]{1,3}\s*(?:of|von|sur|de|/)\s*[0-9]{1,3}\W*$"
)
LONE_NUMBER = re.compile(r"[-–—\s]*[0-9]{1,3}[-–—\s]*")
BLANKS = re.compile(r"(?i)(?:initials?:?|paraphe[s]?:?|[_\s.|:/-])*")
FEW_ROWS = 6  # rows that do not show how far the text goes
INITIALS = re.compile(r"(?i)initials?|paraphe")
GUTTER_ROWS = 14  # rows side by side that make two columns
GUTTER_SHARE = 0.6  # of the rows that have text on both sides


@dataclass(frozen=True, eq=False)
class Line:
    """Words that stand side by side on one page and are read on into each other."""

    page_no: int
    words: tuple[Word, ...]
    box: Box
    segments: tuple[Segment, ...]
    left: float = 0.0  # where the text of its page or column begins
    right: float = 1.0  # and ends

    @cached_property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @cached_property
    def bold(self) -> bool:
        return all(word.bold for word in self.words)

    @property
    def centred(self) -> bool:
        """Whether it stands in the middle, away from both edges of the text."""
        before, after = self.box.x0 - self.left, self.right - self.box.x1
        return before > 0.06 and after > 0.06 and abs(before - after) < 0.09

    @property
    def short(self) -> bool:
        """Whether it ends well before the edge of the text."""
        return self.right - self.box.x1 > 0.12 * (self.right - self.left)


def lines_of(sheets: Sequence[Sheet]) -> list[Line]:
    """All lines in the order in which they are read."""
    repeated = _repeated(sheets)
    return [line for sheet in sheets for line in _page_lines(sheet, repeated)]


def _page_lines(sheet: Sheet, repeated: frozenset[str]) -> Iterator[Line]:
    rows = _without_line_numbers([row for row in sheet.rows if not _furniture(row, repeated)])
    gutter = _gutter(rows)
    if gutter is None:
        yield from _column(sheet.page_no, rows)
        return
    left: list[list[Segment]] = []
    right: list[list[Segment]] = []
    for row in rows:
        if any(segment.box.x0 < gutter - 0.02 and segment.box.x1 > gutter + 0.02 for segment in row):
            yield from _column(sheet.page_no, left)
            yield from _column(sheet.page_no, right)
            yield from _column(sheet.page_no, [row])
            left, right = [], []
            continue
        left.append([segment for segment in row if segment.box.x1 <= gutter + 0.02])
        right.append([segment for segment in row if segment.box.x1 > gutter + 0.02])
    yield from _column(sheet.page_no, left)
    yield from _column(sheet.page_no, right)


def _column(page_no: int, rows: Sequence[Sequence[Segment]]) -> Iterator[Line]:
    rows = [row for row in rows if row]
    if not rows:
        return
    wide = [row for row in rows if sum(len(segment.words) for segment in row) >= 5] or rows
    left = sorted(row[0].box.x0 for row in wide)[len(wide) // 10]
    right = sorted(row[-1].box.x1 for row in wide)[(9 * len(wide)) // 10]
    right = max(right, 1 - left) if len(wide) < FEW_ROWS else right
    for row in rows:
        words = tuple(part for segment in row for word in segment.words for part in parted(word))
        box = row[0].box
        for segment in row:
            box = box.join(segment.box)
        yield Line(page_no, words, box, tuple(row), left, right)


def _furniture(row: Sequence[Segment], repeated: frozenset[str]) -> bool:
    """A page's number, head or foot, or the place for initials."""
    text = " ".join(segment.text for segment in row)
    at_edge = row[0].box.y1 < EDGE or row[0].box.y0 > 1 - EDGE
    if at_edge and (PAGE_NUMBER.fullmatch(text) or _masked(text) in repeated or PAGE_OF.search(text)):
        return True
    numbers = [segment.text for segment in row if not BLANKS.fullmatch(segment.text)]
    if not numbers:
        return at_edge or INITIALS.search(text) is not None or sum(char == "-" for char in text) > 5
    return len(numbers) == 1 and LONE_NUMBER.fullmatch(numbers[0]) is not None and len(text) < 30


def _repeated(sheets: Sequence[Sheet]) -> frozenset[str]:
    """What stands at the edges of several pages, but for the figures in it."""
    seen: Counter[str] = Counter()
    for sheet in sheets:
        seen.update(
            {
                _masked(" ".join(s.text for s in row))
                for row in sheet.rows
                if row[0].box.y1 < EDGE or row[0].box.y0 > 1 - EDGE
            }
        )
    return frozenset(text for text, count in seen.items() if count >= 2 and count * 2 >= len(sheets))


def _masked(text: str) -> str:
    return re.sub(r"[0-9]+", "#", text.casefold())


def _without_line_numbers(rows: Sequence[Sequence[Segment]]) -> list[list[Segment]]:
    """Pleadings and deeds number their lines in the margin: 1, 2, 3 ..., each left of its row."""
    numbers = [int(row[0].words[0].text) if row[0].words[0].text.isdecimal() else None for row in rows]
    steps = sum(b is not None and a is not None and b == a + 1 for a, b in pairwise(numbers))
    if steps < 10 or steps < 0.6 * len(rows):
        return [list(row) for row in rows]
    return [
        row
        for row, number in ((_cut(row, n), n) for row, n in zip(rows, numbers, strict=True))
        if row or number is None
    ]


def _cut(row: Sequence[Segment], number: int | None) -> list[Segment]:
    if number is None:
        return list(row)
    first = row[0]
    rest = [] if len(first.words) == 1 else [Segment.of(first.page_no, first.row, first.column, first.words[1:])]
    return [*rest, *row[1:]]


def _gutter(rows: Sequence[Sequence[Segment]]) -> float | None:
    """The middle of the gap between two columns of text; None where the page has one."""
    beside = [row for row in rows if len(row) >= 2 and row[0].box.x0 < 0.4 and row[-1].box.x1 > 0.6]
    if len(beside) < GUTTER_ROWS:
        return None
    gaps = [(a.box.x1, b.box.x0) for row in beside for a, b in pairwise(row)]
    for place in (x / 100 for x in range(36, 65)):
        through = sum(a < place < b for a, b in gaps)
        crossed = sum(any(s.box.x0 < place < s.box.x1 and s.box.width < 0.6 for s in row) for row in rows)
        full = sum(any(s.box.x0 < place < s.box.x1 for s in row) for row in rows)
        if through >= GUTTER_ROWS and through > GUTTER_SHARE * len(rows) and crossed <= 2 and full < through / 3:
            return place
    return None
