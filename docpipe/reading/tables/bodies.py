"""Finds where a table's rows stand on a page: under its header, down to a total, a wide gap or the page's end.

A sum within the table, as of a group, does not end it: what goes on below in the same columns belongs to it still.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from docpipe.reading.folding import squash
from docpipe.reading.segments import Segment, Sheet
from docpipe.reading.tables.columns import INKED_SLACK
from docpipe.reading.tables.fitting import LINE_UP, is_figure_like
from docpipe.reading.tables.headers import MOST_CELLS, Header
from schemas.wording import words

CARRIED = frozenset(
    squash(text)
    for text in words(
        """
        Übertrag, carried forward, brought forward, carry over, à reporter, report page, a reporter, riporto, riportare,
        suma y sigue, suma anterior, suma y sigue, a transportar, te transporteren, over te brengen, page subtotal,
        page total, saldo anterior, sous-total page, totale parziale, do przeniesienia, z przeniesienia, zwischensumme
        seite, att överföra, převod z, carried over, brought over
        """
    )
)
BROUGHT = frozenset(map(squash, words("transport, transport vorige pagina, overdracht, transporte, report, vortrag")))
FORWARD = re.compile(r"(?i)(?<!\w)[cb]/(?:f|fwd|fwrd|forward|d)(?!\w)|\b(?:carried|brought) fwd\b")
FAR = 0.14  # of the page: a gap so large ends the table
WIDE = 4.5  # line heights: so does one that is also more than twice as wide as any before
STEP = 0.08  # of the page: a gap that the rows of a table may leave among them where they go on as before
AHEAD = 6  # rows below a sum among which the table must go on
USUAL = 0.3  # of the rows with figures: an edge that so many share is a column's
PAGE_NUMBER = re.compile(
    r"(?i)^(page|seite|pagina|página|pág|pag|blatt|blad|folha|hoja|strona|sida|strana|str)\W*\d+\b"
)
Stop = Callable[[Sequence[Segment], Header], bool]
Carries = Callable[[Sequence[Segment]], bool]


@dataclass(frozen=True, eq=False)
class Habit:
    """Where the figures and words of a table's rows stand, to know more of its rows by."""

    rows: tuple[Sequence[Segment], ...]

    def fits(self, row: Sequence[Segment]) -> bool:
        """Whether a row stands in the same columns: its words, and its figures, two at least if rows have so many."""
        if not self._figures or len(row) > MOST_CELLS:
            return False
        figures = [s for s in row if is_figure_like(s)]
        met = sum(any(_meets(s, edge, way) for way, edge in self._figures) for s in figures)
        worded = any(_meets(s, edge, way) for s in row if not is_figure_like(s) for way, edge in self._words)
        return worded and met >= max(1, self._least)

    @cached_property
    def _telling(self) -> list[Sequence[Segment]]:
        return [row for row in self.rows if len(row) <= MOST_CELLS and any(map(is_figure_like, row))][-60:]

    @cached_property
    def _least(self) -> int:
        """How many figures of a row must line up: two, where most rows have more than one."""
        counts = [sum(map(is_figure_like, row)) for row in self._telling]
        return 2 if 2 * sum(count > 1 for count in counts) > len(counts) else 1

    @cached_property
    def _figures(self) -> list[tuple[int, float]]:
        return self._edges([s for row in self._telling for s in row if is_figure_like(s)])

    @cached_property
    def _words(self) -> list[tuple[int, float]]:
        return self._edges([s for row in self._telling for s in row if not is_figure_like(s)])

    def _edges(self, segments: Sequence[Segment]) -> list[tuple[int, float]]:
        """The edges, and which they are, that many rows share."""
        kept: list[tuple[int, float]] = []
        for way in range(2):
            places = [(_edge(segment, way), _slack(segment)) for segment in segments]
            for edge in dict.fromkeys(edge for edge, _ in places):
                if not any(way == other and abs(edge - known) < LINE_UP for other, known in kept):
                    sharing = sum(abs(place - edge) < slack for place, slack in places)
                    if sharing >= max(1.0, USUAL * len(self._telling)):
                        kept.append((way, edge))
        return kept


def _edge(segment: Segment, way: int) -> float:
    return segment.box.x1 if way == 0 else segment.box.x0


def _meets(segment: Segment, edge: float, way: int) -> bool:
    return abs(_edge(segment, way) - edge) < _slack(segment)


def _slack(segment: Segment) -> float:
    return LINE_UP * (INKED_SLACK if segment.inked else 1.0)


def body_of(
    sheet: Sheet, header: Header, stop: Stop, carries: Carries, before: Sequence[Sequence[Segment]] = ()
) -> tuple[list[Sequence[Segment]], bool]:
    """The rows of a table on a page, carried sums left out; and whether a total ended it.

    `before`: its rows on the page before. A sum stated at this one's top is no end where its rows go on below.
    """
    body: list[Sequence[Segment]] = []
    widest = 0.0
    below = list(_going_on(sheet, header, before))
    for n, row in enumerate(below):
        gap = min(s.box.y0 for s in row) - max(s.box.y1 for s in body[-1]) if body else 0.0
        wide = len(body) > 1 and gap > max(WIDE * sheet.line_height, 2.2 * widest)
        if carries_over(row, bool(before) and not body) or carries(row):
            continue
        if gap > (STEP if wide else FAR):
            return body, False
        if wide or stop(row, header):
            if not _goes_on(below[n:] if wide else below[n + 1 :], [*before, *body], stop, header):
                return body, not wide
            if not wide:
                continue
        if PAGE_NUMBER.match(row[0].text) and len(row[0].words) <= 6:
            break
        widest = max(widest, gap)
        body.append(row)
    return body, False


def _going_on(sheet: Sheet, header: Header, before: Sequence[Sequence[Segment]]) -> Iterator[Sequence[Segment]]:
    """The rows under the header; on a page without one those from the first on that is like the rows before."""
    rows = sheet.rows[header.last + 1 :]
    if before and header.first < 0:
        habit = Habit(tuple(before))
        first = next((n for n, row in enumerate(rows) if habit.fits(row)), None)
        rows = rows[_with_lead(rows, first) :] if first is not None else ()
    yield from rows


def _with_lead(rows: Sequence[Sequence[Segment]], first: int) -> int:
    """Where the first row begins; lines close above it may belong to it, or tell of the row before."""
    while first and _gap(rows[first - 1], rows[first]) < 0.5 * rows[first][0].box.height and len(rows[first - 1]) == 1:
        first -= 1
    return first


def _gap(above: Sequence[Segment], below: Sequence[Segment]) -> float:
    return min(s.box.y0 for s in below) - max(s.box.y1 for s in above)


def _goes_on(rows: Sequence[Sequence[Segment]], body: Sequence[Sequence[Segment]], stop: Stop, header: Header) -> bool:
    """Whether rows of the table follow, with two figures at least: sums and taxes have one in its last column."""
    habit = Habit(tuple(body))
    if not body or habit._least < 2:
        return False
    return any(habit.fits(row) and not stop(row, header) for row in rows[:AHEAD])


def carries_over(row: Sequence[Segment], later: bool) -> bool:
    """Whether a row carries a sum over to a page; "Transport" alone does only where a page after the first begins."""
    if len(row) > 3:
        return False
    brought = later and len(row) == 2 and squash(row[0].text) in BROUGHT
    return brought or any(FORWARD.search(s.text) or any(phrase in squash(s.text) for phrase in CARRIED) for s in row)
