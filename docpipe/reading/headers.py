"""Finds the header of a table and the columns that it names.

A header is a band of one to four rows without figures in which at least two columns of a row class are named.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from docpipe.document import Box
from docpipe.reading.labels import Label, LabelIndex
from docpipe.reading.segments import Segment, Sheet
from schemas.document_type import FieldSpec

BAND = 4  # rows
TIGHT = 0.9  # line heights between the rows of one header band


@dataclass(frozen=True, eq=False)
class Column:
    """A column of a table: the box of its header, and which field it holds (None: one that the schema lacks)."""

    box: Box
    text: str
    field: str | None = None
    strength: float = 0.0


@dataclass(frozen=True, eq=False)
class Header:
    """The columns that a header names, left to right; it takes the page's rows `first` to `last`."""

    page_no: int
    first: int
    last: int
    columns: tuple[Column, ...]

    @property
    def score(self) -> float:
        return sum(column.strength for column in self.columns if column.field)

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(column.field for column in self.columns if column.field)

    @property
    def left(self) -> float:
        return min(column.box.x0 for column in self.columns if column.field)

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
            if 2 * sum(map(_figures, sheet.rows[last])) > len(sheet.rows[last]):
                break
            header = _header(sheet, first, last, index, specs)
            if header is not None:
                found.append(header)
    found.sort(key=lambda h: (-h.score + 0.05 * (h.last - h.first), h.first))
    kept: list[Header] = []
    for header in found:
        if all(header.last < other.first or header.first > other.last for other in kept):
            kept.append(header)
    return sorted(kept, key=lambda h: h.first)


def _adjacent(sheet: Sheet, row: int) -> bool:
    above = max(s.box.y1 for s in sheet.rows[row - 1])
    below = min(s.box.y0 for s in sheet.rows[row])
    return below - above < TIGHT * sheet.line_height


def _figures(segment: Segment) -> bool:
    """A header holds no figures, a lone "%" or "19 %" aside."""
    return sum(c.isdigit() for c in segment.text) > 2


def _header(sheet: Sheet, first: int, last: int, index: LabelIndex, specs: Sequence[FieldSpec]) -> Header | None:
    cells = _cells([s for row in sheet.rows[first : last + 1] for s in row if not _figures(s)], index)
    columns = _name(cells, index)
    named = [column for column in columns if column.field]
    numeric = {spec.name for spec in specs if spec.kind.numeric}
    text = {spec.name for spec in specs} - numeric
    names = {column.field for column in named}
    if len(names) < 2 or not names & numeric or len(columns) < 2:
        return None
    if text and not names & text and len(names) < 3:
        return None
    return Header(sheet.page_no, first, last, tuple(columns))


def _cells(segments: Sequence[Segment], index: LabelIndex) -> list[list[Segment]]:
    """Header segments stacked into cells by overlap; one that names two columns side by side is cut between them."""
    pieces = [piece for segment in segments for piece in _cut(segment, index)]
    cells: list[list[Segment]] = []
    for piece in sorted(pieces, key=lambda s: s.row):
        for cell in cells:
            if any(_overlap(piece.box, other.box) > 0.3 and piece.row != other.row for other in cell):
                cell.append(piece)
                break
        else:
            cells.append([piece])
    return sorted(cells, key=lambda cell: min(s.box.x0 for s in cell))


def _cut(segment: Segment, index: LabelIndex) -> list[Segment]:
    """Cut a segment in front of each label that names another column than the one before, when labels fill it."""
    labels = sorted(index.find(segment), key=lambda label: label.start)
    covered = sum(end - start for start, end in {(label.start, label.end) for label in labels})
    names = {start: frozenset(x.field for x in labels if x.start == start) for start in (x.start for x in labels)}
    cuts = [b for a, b in pairwise(names) if names[a] != names[b]]
    if not cuts or not any(label.field for label in labels) or covered < 0.7 * len(segment.text):
        return [segment]
    bounds = [0, *cuts, len(segment.text)]
    parts = [segment.part(a, b) for a, b in pairwise(bounds)]
    return [part for part in parts if part]


def _overlap(a: Box, b: Box) -> float:
    return (min(a.x1, b.x1) - max(a.x0, b.x0)) / max(min(a.width, b.width), 1e-6)


def _name(cells: Sequence[Sequence[Segment]], index: LabelIndex) -> list[Column]:
    """Give each cell the field that its words name best, each field to one cell."""
    options: list[tuple[float, int, str]] = []
    boxes, texts = [], []
    for position, cell in enumerate(cells):
        words = [word for segment in cell for word in segment.words]
        joined = Segment.of(cell[0].page_no, cell[0].row, position, words)
        boxes.append(joined.box)
        texts.append(joined.text)
        for label in [*index.find(joined), *(found for s in cell for found in index.find(s))]:
            worth = _worth(label, joined) - (0.0 if label.field else 0.15)
            options.append((worth, position, label.field or ""))
    fields: dict[int, tuple[str, float]] = {}
    for worth, position, name in sorted(options, key=lambda o: -o[0]):
        if worth >= 0.45 and position not in fields and name not in {f for f, _ in fields.values() if f}:
            fields[position] = (name, worth)
    columns = []
    for position, (box, text) in enumerate(zip(boxes, texts, strict=True)):
        name, worth = fields.get(position, ("", 0.0))
        columns.append(Column(box, text, name or None, worth))
    return columns


def _worth(label: Label, joined: Segment) -> float:
    share = min(1.0, (label.end - label.start) / max(len(joined.text), 1))
    return label.strength * (0.7 + 0.3 * share) - 0.015 * min(label.rank, 10)
