"""Reads the list fields of a schema: which table on the page belongs to which, and rows without any table."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import permutations
from typing import Any

from docpipe.document import FieldReading
from docpipe.reading.candidates import find_candidates
from docpipe.reading.labels import Label, LabelIndex
from docpipe.reading.segments import Segment, Sheet
from docpipe.reading.signing import printed_columns, signed
from docpipe.reading.tables.bodies import Carries, Stop
from docpipe.reading.tables.describing import TableRow
from docpipe.reading.tables.headers import SURE, Header, find_headers
from docpipe.reading.tables.rows import Asked, read_table
from docpipe.reading.tables.totals import Totals
from schemas.document_type import FieldSpec, Row, fields_of, rules_of
from schemas.fields.locale import Locale

Rows = tuple[Mapping[str, FieldReading | None], ...]


@lru_cache(maxsize=64)
def row_index(row: type[Row]) -> LabelIndex:
    """The column headers of a row class."""
    return LabelIndex(printed_columns(fields_of(row)))


def read_lists(
    sheets: Sequence[Sheet], specs: Sequence[FieldSpec], labels: Sequence[Label], locale: Locale
) -> tuple[dict[str, Rows], frozenset[tuple[int, int]]]:
    """The rows of each list field, and the page rows that they take, as (page_no, row)."""
    lists = [spec for spec in specs if spec.row is not None]
    headers = _share_out({spec.name: _headers(sheets, spec.row) for spec in lists if spec.row})
    totals = Totals(specs, labels, locale)
    found: dict[str, Rows] = {}
    taken: set[tuple[int, int]] = set()
    for spec in lists:
        assert spec.row is not None
        every = [h for claims in headers.values() for h in claims]
        rows = _best_table(sheets, headers[spec.name], spec.row, locale, _stop(totals, every), totals.carries)
        rows = rows or _inline_rows(sheets, spec.row, locale, taken)
        if any(not column.kind.numeric for column in fields_of(spec.row)):
            taken |= {(row.page_no, n) for row in rows for n in row.rows}
        names = [column.name for column in fields_of(spec.row)]
        found[spec.name] = tuple({name: signed(row.cells).get(name) for name in names} for row in rows)
    return found, frozenset(taken)


def _headers(sheets: Sequence[Sheet], row: type[Row]) -> list[Header]:
    columns = printed_columns(fields_of(row))
    return [header for sheet in sheets for header in find_headers(sheet, row_index(row), columns)]


def _share_out(headers: Mapping[str, list[Header]]) -> dict[str, list[Header]]:
    """A header that two lists claim goes to the one whose columns it names better."""

    def beaten(name: str, header: Header) -> bool:
        rivals = (other for rival, claims in headers.items() if rival != name for other in claims)
        return any(other.meets(header) and other.score > header.score for other in rivals)

    return {name: [h for h in claims if not beaten(name, h)] for name, claims in headers.items()}


def _best_table(
    sheets: Sequence[Sheet], headers: Sequence[Header], row: type[Row], locale: Locale, stop: Stop, carries: Carries
) -> list[TableRow]:
    """The table whose rows fill most cells and break fewest rules, its header's words weighed in."""
    best: list[TableRow] = []
    most = 0.0
    asked = Asked(printed_columns(fields_of(row)), row.product, locale)
    for number, header in enumerate(headers):
        if any(h.page_no < header.page_no and set(h.fields) == set(header.fields) for h in headers[:number]):
            continue  # goes on from a page before
        later = [h for h in headers if h.page_no > header.page_no]
        for named in (header, *(() if later else _with_unnamed(header, row))):
            rows = read_table(sheets, [named, *later], asked, stop, carries)
            broken = sum(_breaks(row, {n: c.value for n, c in signed(r.cells).items()}) for r in rows)
            worth = header.score * (sum(len(r.cells) for r in rows) - 3 * broken)
            if worth > most:
                best, most = rows, worth
    return best


def _with_unnamed(header: Header, row: type[Row]) -> Iterator[Header]:
    """The header with a column that its words leave unnamed taken for one that sums of the row can prove."""
    lacking = (set(rule.fields) - set(header.fields) for rule in rules_of(row) if len(rule.fields) > 2)
    for name in sorted({name for names in lacking if len(names) == 1 for name in names}):
        for n, column in enumerate(header.columns):
            if not column.field:
                taken = replace(column, field=name, claims=((name, SURE),))
                yield replace(header, columns=(*header.columns[:n], taken, *header.columns[n + 1 :]))


def _stop(totals: Totals, headers: Sequence[Header]) -> Stop:
    """A table ends at a total, and where another table begins under its columns."""

    def ends(row: Sequence[Segment], header: Header) -> bool:
        here = [h for h in headers if h.page_no == row[0].page_no and h.first == row[0].row]
        return any(h.left < header.right and header.left < h.right for h in here) or totals.end(row, header)

    return ends


def _inline_rows(
    sheets: Sequence[Sheet], row: type[Row], locale: Locale, taken: set[tuple[int, int]]
) -> list[TableRow]:
    """Rows written as single lines, "VAT 19 % on 100.00: 19.00": figures typed, in the order that keeps the rules."""
    specs = fields_of(row)
    if any(not spec.kind.numeric for spec in specs) or len({spec.kind for spec in specs}) < 2:
        return []
    index, rows = row_index(row), []
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
        if not _breaks(row, {n: c.value for n, c in cells.items()}):
            return cells
    return best


def _bare(text: str) -> bool:
    """A number without any sign of its kind: in running text it may be anything."""
    return all(c.isdigit() or c in ".,'+- " for c in text)


def _breaks(row: type[Row], values: Mapping[str, Any]) -> bool:
    filled = row.model_construct(**{spec.name: values.get(spec.name) for spec in fields_of(row)})
    return any(rule.complaint(filled) for rule in rules_of(row))
