"""Parts what runs through the white between two columns: tight cells, and cells of scans, are taken for one.

Knows no headers: the other rows show where the white is, and where figures end.
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from docpipe.document import Box
from docpipe.reading.lining import body_box
from docpipe.reading.segments import Segment
from docpipe.reading.tables.columns import INKED_SLACK, holds_digits, seems_thousands
from docpipe.reading.tables.fitting import LINE_UP
from docpipe.reading.tables.headers import MOST_CELLS

FINE = 500  # steps over the page's width
SHARE = 0.5  # of the rows: so many leave white between two columns
ALIGNED = 0.3  # of the rows: so many have a segment that ends, or begins, where the part does
REFERENCE = 40  # rows whose edges are looked at, of long tables

Rows = Sequence[Sequence[Segment]]


def part_columns(rows: Rows) -> list[Sequence[Segment]]:
    """The rows, each segment cut where a figure ends or begins in the white that most of the other rows leave."""
    telling = [row for row in rows if 1 < len(row) <= MOST_CELLS]
    if len(telling) < 2:
        return list(rows)
    seen = _Seen(telling)
    return [row if len(row) > MOST_CELLS else [part for s in row for part in seen.parts(s)] for row in rows]


class _Seen:
    """The white that rows leave between their segments, and the edges that these share."""

    def __init__(self, rows: Rows) -> None:
        self._white = _white(rows)
        self._least = max(1.0, SHARE * len(rows))
        self._shared = max(1.0, ALIGNED * min(len(rows), REFERENCE))
        self._extents = [(s.box.x0, s.box.x1) for row in rows[-REFERENCE:] for s in row]

    def parts(self, segment: Segment) -> list[Segment]:
        bounds = [0]
        for n, (before, word) in enumerate(pairwise(segment.words), start=1):
            figure = holds_digits(word.text)
            counted = n - bounds[-1] == 1 and holds_digits(before.text)
            if (figure or counted) and self._is_white(body_box(before).x1, body_box(word).x0):
                shared = self._edges(segment, body_box(before), body_box(word))
                told = 1 if seems_thousands(before.text, word.text) else 3 if figure else 2
                if max(shared[:told]) >= self._shared:
                    bounds.append(n)
        if len(bounds) == 1:
            return [segment]
        cuts = pairwise([*bounds, len(segment.words)])
        return [Segment.of(segment.page_no, segment.row, segment.column, segment.words[a:b]) for a, b in cuts]

    def _edges(self, segment: Segment, before: Box, after: Box) -> tuple[int, int, int]:
        """How many segments end with one word, begin with the next, and end with the segment further to the right.

        The last tells of figures alone; of what may be a figure's thousands and their rest only the first does.
        """
        slack = LINE_UP * (INKED_SLACK if segment.inked else 1.0)
        ends = sum(abs(x1 - before.x1) < slack for _, x1 in self._extents)
        begins = sum(abs(x0 - after.x0) < slack for x0, _ in self._extents)
        beyond = sum(x0 > before.x1 and abs(x1 - segment.box.x1) < slack for x0, x1 in self._extents)
        return ends, begins, beyond

    def _is_white(self, left: float, right: float) -> bool:
        between = self._white[max(0, int(left * FINE) + 1) : max(0, int(right * FINE)) + 1]
        return max(between, default=0) >= self._least


def _white(rows: Rows) -> list[int]:
    """In how many rows each step over the page's width is white, with segments on both sides."""
    changes = [0] * (FINE + 2)
    for row in rows:
        for before, after in pairwise(row):
            first, last = int(before.box.x1 * FINE) + 1, int(after.box.x0 * FINE)
            if 0 <= first <= last <= FINE:
                changes[first] += 1
                changes[last + 1] -= 1
    return list(accumulate(changes))
