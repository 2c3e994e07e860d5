"""Finds the header of a table and the columns that it names.

A header is a band of one to four rows without figures in which at least two columns of a row class are named.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from docpipe.document import Box
from docpipe.reading.labels import Label, LabelIndex
from docpipe.reading.segments import Segment, Sheet
from schemas.document_type import FieldSpec
from schemas.fields import PercentKind

BAND = 4  # rows
MOST_CELLS = 60  # segments of a row; one with more is of no table
SURE = 0.45  # worth of a name that makes a header
STATED_RATE = re.compile(r"[0-9]\s?%")  # "VAT 25 %" heads amounts of tax, "VAT %" heads rates
WIDE = 1.5  # times the narrowest blank in it: so wide a blank parts columns that stand close
BLANK = 0.3  # line heights: so wide is such a blank at least
TIGHT = 0.9  # line heights between the rows of one header band


Claim = tuple[str, float]


@dataclass(frozen=True, eq=False)
class Column:
    """A column of a table: the box of its header, and which field it holds (None: one that the schema lacks).

    `claims`: how well each field's labels name it, before anyone has looked at the data.
    """

    box: Box
    text: str
    field: str | None = None
    strength: float = 0.0
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True, eq=False)
class Header:
    """The columns that a header names, left to right; it takes the page's rows `first` to `last`."""

    page_no: int
    first: int
    last: int
    columns: tuple[Column, ...]
    edge: float = 0.0  # how far to the left the table may reach: a header may be centred over wide data

    @property
    def score(self) -> float:
        return sum(column.strength for column in self.columns if column.field)

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(column.field for column in self.columns if column.field)

    @property
    def left(self) -> float:
        return min(column.box.x0 for column in self.columns)

    @property
    def right(self) -> float:
        return max(column.box.x1 for column in self.columns if column.field)

    def meets(self, other: "Header") -> bool:
        """Whether two headers share a row of a page and some of its width."""
        rows = self.page_no == other.page_no and self.first <= other.last and other.first <= self.last
        return rows and self.left < other.right and other.left < self.right


def find_headers(sheet: Sheet, index: LabelIndex, specs: Sequence[FieldSpec]) -> list[Header]:
    """All headers on a page for one row class, top to bottom, the best of those that overlap."""
    found = []
    for first in range(len(sheet.rows)):
        for last in range(first, min(first + BAND, len(sheet.rows))):
            if last > first and not _adjacent(sheet, last):
                break
            if len(sheet.rows[last]) > MOST_CELLS:
                break
            if sum(map(_figures, sheet.rows[last])) > (0 if last > first else len(sheet.rows[last]) / 2):
                break
            header = _header(sheet, first, last, index, specs)
            if header is not None:
                found.append(header)
    found.sort(key=lambda h: (-h.score - _stacked(sheet, h), h.first))
    kept: list[Header] = []
    for header in found:
        if all(header.last < other.first or header.first > other.last for other in kept):
            kept.append(header)
    return sorted(kept, key=lambda h: h.first)


def _stacked(sheet: Sheet, header: Header) -> float:
    """A little for a band whose rows all stand over the same columns, a little against one with strays."""
    rows = sheet.rows[header.first : header.last + 1]
    if len(rows) < 2:
        return 0.0
    widest = max(rows, key=len)
    strays = [s for row in rows if row is not widest for s in row if all(_overlap(s.box, w.box) <= 0.3 for w in widest)]
    return -0.05 if strays else 0.1


def _adjacent(sheet: Sheet, row: int) -> bool:
    above = max(s.box.y1 for s in sheet.rows[row - 1])
    below = min(s.box.y0 for s in sheet.rows[row])
    return below - above < TIGHT * sheet.line_height


def _figures(segment: Segment) -> bool:
    """A header holds no figures, a lone "%" or "19 %" aside."""
    return segment.digits > 2 or segment.digits == len(segment.text.strip("."))


def _header(sheet: Sheet, first: int, last: int, index: LabelIndex, specs: Sequence[FieldSpec]) -> Header | None:
    cells = _cells([s for row in sheet.rows[first : last + 1] for s in row if not _figures(s)], index)
    rates = frozenset(spec.name for spec in specs if isinstance(spec.kind, PercentKind))
    columns = _name(cells, index, rates, sheet)
    named = [column for column in columns if column.field]
    numeric = {spec.name for spec in specs if spec.kind.numeric}
    text = {spec.name for spec in specs} - numeric
    names = {column.field for column in named}
    if len(names) < 2 or not names & numeric or len(columns) < 2:
        return None
    if text and not names & text and len(names) < 3:
        return None
    beside = [s.box.x1 for row in sheet.rows[first : last + 1] for s in row if s.box.x1 < columns[0].box.x0]
    return Header(sheet.page_no, first, last, tuple(columns), max(beside, default=0.0))


def _names_value(row: Sequence[Segment], segment: Segment) -> bool:
    """Whether a figure follows in the row: "Total | 119.00" heads no column."""
    after = row[segment.column + 1 : segment.column + 2]
    return bool(after) and _figures(after[0])


def _cells(segments: Sequence[Segment], index: LabelIndex) -> list[list[Segment]]:
    """Header segments stacked into cells by overlap; one that names two columns side by side is cut between them."""
    pieces = [piece for segment in segments for part in _at_wide_blanks(segment) for piece in _cut(part, index)]
    cells: list[list[Segment]] = []
    for piece in sorted(pieces, key=lambda s: s.row):
        for cell in cells:
            if any(_overlap(piece.box, other.box) > 0.3 and piece.row != other.row for other in cell):
                cell.append(piece)
                break
        else:
            cells.append([piece])
    return sorted(cells, key=lambda cell: min(s.box.x0 for s in cell))


def _at_wide_blanks(segment: Segment) -> list[Segment]:
    """A segment of a text layer cut where its blanks are clearly wider than its narrowest: tight columns meet there."""
    words = segment.words
    if len(words) < 3 or any(word.score is not None for word in words):
        return [segment]
    blanks = [after.box.x0 - before.box.x1 for before, after in pairwise(words)]
    wide = max(WIDE * min(blanks), BLANK * segment.box.height)
    cuts = [n for n, blank in enumerate(blanks, start=1) if blank > wide]
    bounds = pairwise([0, *cuts, len(words)])
    return [Segment.of(segment.page_no, segment.row, segment.column, words[a:b]) for a, b in bounds]


def _cut(segment: Segment, index: LabelIndex) -> list[Segment]:
    """Cut a segment in front of each label that names another column than the one before, when labels fill it."""
    labels = sorted(_outermost(index.find(segment)), key=lambda label: label.start)
    covered = sum(end - start for start, end in {(label.start, label.end) for label in labels})
    names = {start: frozenset(x.field for x in labels if x.start == start) for start in (x.start for x in labels)}
    cuts = [b for a, b in pairwise(names) if names[a] != names[b]]
    if not cuts or not any(label.field for label in labels) or covered < 0.6 * len(segment.text):
        return [segment]
    bounds = [0, *cuts, len(segment.text)]
    parts = [segment.part(a, b) for a, b in pairwise(bounds)]
    return [part for part in parts if part]


def _outermost(labels: Sequence[Label]) -> list[Label]:
    """Those that are not within a longer one, as "price" is within "unit price"."""

    def within(one: Label, other: Label) -> bool:
        return other.start <= one.start and one.end <= other.end and other.end - other.start > one.end - one.start

    return [one for one in labels if not any(within(one, other) for other in labels)]


def _overlap(a: Box, b: Box) -> float:
    return (min(a.x1, b.x1) - max(a.x0, b.x0)) / max(min(a.width, b.width), 1e-6)


def _name(cells: Sequence[Sequence[Segment]], index: LabelIndex, rates: frozenset[str], sheet: Sheet) -> list[Column]:
    """The columns of the cells, each with the field that its words name best, each field to one cell."""
    joined = [_join(cell, position) for position, cell in enumerate(cells)]
    claims = [
        () if any(_names_value(sheet.rows[s.row], s) for s in cell) else _claims(cell, whole, index, rates)
        for cell, whole in zip(cells, joined, strict=True)
    ]
    fields = assign(claims, SURE)
    columns = []
    for position, whole in enumerate(joined):
        name, worth = fields.get(position, ("", 0.0))
        columns.append(Column(whole.box, whole.text, name or None, worth, claims[position]))
    return columns


def assign(claims: Sequence[Sequence[Claim]], least: float) -> dict[int, tuple[str, float]]:
    """For each position a field that claims it, each field once, so that all claims together are worth most.

    "" stands for columns of other things, which may be many.
    """
    strong = [[claim for claim in own if claim[1] >= least] for own in claims]

    @cache
    def best(position: int, used: frozenset[str]) -> tuple[float, tuple[Claim | None, ...]]:
        if position == len(strong):
            return 0.0, ()
        worth, rest = best(position + 1, used)
        options = [(worth, (None, *rest))]
        for name, gain in strong[position]:
            if name not in used:
                worth, rest = best(position + 1, used | {name} if name else used)
                options.append((worth + gain, ((name, gain), *rest)))
        return max(options, key=lambda option: option[0])

    return {position: claim for position, claim in enumerate(best(0, frozenset())[1]) if claim}


def _join(cell: Sequence[Segment], position: int) -> Segment:
    words = [word for segment in cell for word in segment.words]
    return Segment.of(cell[0].page_no, cell[0].row, position, words)


def claims_of(cell: Sequence[Segment], index: LabelIndex) -> tuple[Claim, ...]:
    """How well each field's labels name a column by the words over it, the best first."""
    in_order = sorted(cell, key=lambda s: (s.row, s.column))
    return _claims(in_order, _join(in_order, 0), index, frozenset())


def _claims(cell: Sequence[Segment], whole: Segment, index: LabelIndex, rates: frozenset[str]) -> tuple[Claim, ...]:
    """How well each field's labels name a cell, the best first; "" for labels of columns that the schema lacks."""
    labels = [*index.find(whole), *(found for s in cell for found in index.find(s))]
    best: dict[str, float] = {}
    for label in labels:
        worth = _worth(label, whole) - (0.0 if label.field else 0.15)
        if "%" in whole.text and rates and not STATED_RATE.search(whole.text):
            worth += 0.25 if label.field in rates else -0.25
        best[label.field or ""] = max(worth, best.get(label.field or "", 0.0))
    for name in best:  # "Product / service": two words for one column
        spans = {(x.start, x.end) for x in labels if name and x.field == name and x.segment is whole}
        best[name] = max(best[name], 0.9 * sum(b - a for a, b in spans) / len(whole.text))
    return tuple(sorted(best.items(), key=lambda claim: -claim[1]))


def _worth(label: Label, whole: Segment) -> float:
    share = min(1.0, (label.end - label.start) / max(len(whole.text), 1))
    return label.strength * (0.7 + 0.3 * share) - 0.015 * min(label.rank, 10)
