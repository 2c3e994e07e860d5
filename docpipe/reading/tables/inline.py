"""Reads rows that are written as single lines, without any table."""

from collections.abc import Collection, Sequence
from itertools import permutations

from docpipe.document import FieldReading
from docpipe.reading.candidates import find_candidates
from docpipe.reading.labels import LabelIndex
from docpipe.reading.segments import Segment, Sheet
from docpipe.reading.tables.describing import TableRow
from docpipe.reading.tables.summing import breaks
from schemas.document_type import Row, fields_of
from schemas.fields.locale import Locale


def inline_rows(
    sheets: Sequence[Sheet],
    row: type[Row],
    index: LabelIndex,
    locale: Locale,
    taken: Collection[tuple[int, int]],
) -> list[TableRow]:
    """Rows written as single lines, "VAT 19 % on 100.00: 19.00": figures typed, in the order that keeps the rules."""
    specs = fields_of(row)
    if any(not spec.kind.numeric for spec in specs) or len({spec.kind for spec in specs}) < 2:
        return []
    rows = []
    for sheet in sheets:
        for line in sheet.rows:
            if (sheet.page_no, line[0].row) in taken or not any(label.field for s in line for label in index.find(s)):
                continue
            cells = _inline(line, row, locale)
            if cells:
                rows.append(TableRow(cells, sheet.page_no, (line[0].row,)))
    return rows


def _inline(line: Sequence[Segment], row: type[Row], locale: Locale) -> dict[str, FieldReading]:
    specs = fields_of(row)
    key = next(spec for spec in specs if sum(other.kind == spec.kind for other in specs) == 1)
    rest = [spec for spec in specs if spec is not key]
    keys = [c for c in find_candidates(key.kind, line, locale) if not _bare(c.text)]
    figures = [c for c in find_candidates(rest[0].kind, line, locale) if not any(c.overlaps(k) for k in keys)]
    if len(keys) != 1 or not 1 <= len(figures) <= len(rest):
        return {}
    best: dict[str, FieldReading] = {}
    for order in permutations(figures):
        named = {key.name: keys[0], **{s.name: c for s, c in zip(rest[len(rest) - len(order) :], order, strict=True)}}
        cells = {n: FieldReading(c.text, c.parsed.value, c.places, None, {"inline": 1.0}) for n, c in named.items()}
        best = best or cells
        if not breaks(row, {n: c.value for n, c in cells.items()}):
            return cells
    return best


def _bare(text: str) -> bool:
    """A number without any sign of its kind: in running text it may be anything."""
    return all(c.isdigit() or c in ".,'+- " for c in text)
