"""Reads the rows of a list field from the table's own columns, across pages.

A line with a figure in the row's last numeric column begins a row; lines without one go on with its description.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from docpipe.document import FieldReading
from docpipe.reading.folding import squash
from docpipe.reading.segments import Segment, Sheet
from docpipe.reading.signing import is_side
from docpipe.reading.tables.columns import Line, is_figure, line_of
from docpipe.reading.tables.describing import figure, is_typed, said
from docpipe.reading.tables.fitting import cut_at_headers, fit
from docpipe.reading.tables.grouping import groups_of
from docpipe.reading.tables.headers import Header, assign
from schemas.document_type import FieldSpec
from schemas.fields.locale import Locale
from schemas.wording import words

CARRIED = frozenset(
    squash(text)
    for text in words(
        """
        Übertrag, carried forward, brought forward, carry over, à reporter, report page, a reporter, riporto, riportare,
        suma y sigue, suma anterior, suma y sigue, a transportar, te transporteren, over te brengen, page subtotal,
        page total, saldo anterior, sous-total page, totale parziale
        """
    )
)
BROUGHT = frozenset(map(squash, words("transport, transport vorige pagina, overdracht, transporte, report, vortrag")))
FAR = 0.14  # of the page: a gap so large ends the table
LIKELY = 0.3  # worth of a name that the data under it confirm
WIDE = 4.5  # line heights: so does one that is also more than twice as wide as any before
PAGE_NUMBER = re.compile(r"(?i)^(page|seite|pagina|página|pág|pag|blatt|blad|folha|hoja)\W*\d+\b")
Stop = Callable[[Sequence[Segment], Header], bool]
Carries = Callable[[Sequence[Segment]], bool]


@dataclass(frozen=True, eq=False)
class TableRow:
    """A row as read, and the page rows that it takes."""

    cells: Mapping[str, FieldReading]
    page_no: int
    rows: tuple[int, ...]


def read_table(
    sheets: Sequence[Sheet],
    headers: Sequence[Header],
    specs: Sequence[FieldSpec],
    locale: Locale,
    stop: Stop,
    carries: Carries,
) -> list[TableRow]:
    """The rows under the first header and, until something ends the table, under its repetitions on later pages.

    `carries`: whether a row among them states a sum carried over.
    """
    rows: list[TableRow] = []
    header, ended = headers[0], False
    for sheet in sheets[header.page_no - sheets[0].page_no :]:
        again = next((h for h in headers if h.page_no == sheet.page_no and set(h.fields) == set(header.fields)), None)
        if ended and again is None:
            break
        current = again or replace(header, page_no=sheet.page_no, first=-1, last=-1)
        lines, ended = _lines(sheet, current, stop, carries)
        rows += _rows_of(lines, current, specs, locale)
        header = current if again else header
    return _without_sums(rows, specs)


def _lines(sheet: Sheet, header: Header, stop: Stop, carries: Carries) -> tuple[list[Line], bool]:
    body, ended = _body(sheet, header, stop, carries)
    body = cut_at_headers(header.columns, body)
    columns = fit(header.columns, body)
    return [line_of(row, columns) for row in body], ended


def _body(sheet: Sheet, header: Header, stop: Stop, carries: Carries) -> tuple[list[Sequence[Segment]], bool]:
    """The rows under a header down to where the table ends, carried sums left out; and whether it ended."""
    body: list[Sequence[Segment]] = []
    widest = 0.0
    for row in sheet.rows[header.last + 1 :]:
        gap = min(s.box.y0 for s in row) - max(s.box.y1 for s in body[-1]) if body else 0.0
        far = gap > FAR or (len(body) > 1 and gap > max(WIDE * sheet.line_height, 2.2 * widest))
        if _carries(row) or carries(row):
            continue
        if far or stop(row, header):
            return body, True
        if PAGE_NUMBER.match(row[0].text) and len(row[0].words) <= 6:
            break
        widest = max(widest, gap)
        body.append(row)
    return body, False


def _carries(row: Sequence[Segment]) -> bool:
    """Whether a row carries a sum over from page to page."""
    brought = len(row) == 2 and squash(row[0].text) in BROUGHT
    return brought or (len(row) <= 3 and any(phrase in squash(s.text) for s in row for phrase in CARRIED))


def _rows_of(lines: Sequence[Line], header: Header, specs: Sequence[FieldSpec], locale: Locale) -> list[TableRow]:
    position = _positions(lines, header, specs, locale)
    numeric = [spec for spec in specs if spec.kind.numeric and spec.name in position]
    text = [spec for spec in specs if not spec.kind.numeric and spec.name in position]
    if not numeric:
        return []
    anchors = [spec for spec in numeric if spec.hints.critical] or numeric[-1:]
    loose = [spec for spec in text if not is_typed(spec)]
    described = position[loose[0].name] if loose else _widest(lines, position)
    rows = []
    for group in groups_of(lines, {position[s.name]: s for s in anchors}, described, locale):
        cells = {spec.name: read for spec in numeric if (read := figure(spec, group, position[spec.name], locale))}
        for spec in text or [s for s in specs if not s.kind.numeric][:1]:
            column = position.get(spec.name, described)
            if column is not None and (read := said(spec, group, column, locale)):
                cells[spec.name] = read
        if any(spec.name in cells for spec in anchors) and len(cells) > 1:
            rows.append(TableRow(cells, group[0].page_no, tuple(line.row for line in group)))
    return rows


def _positions(lines: Sequence[Line], header: Header, specs: Sequence[FieldSpec], locale: Locale) -> dict[str, int]:
    """Where each field's column is, judged by its header and by what stands under it.

    The last figures of a row are the last numeric field, named or not.
    """
    numeric = {spec.name: spec for spec in specs if spec.kind.numeric}
    money = list(numeric.values())[-1]
    counts = [_figures(lines, n, money, locale) for n in range(len(header.columns))]
    figures = {n for n, count in enumerate(counts) if count and 3 * count >= max(counts)}
    words = {n for n in range(len(header.columns)) if _holds_words(lines, n)}
    homes = {spec.name: _homes(spec, lines, header, words) for spec in specs if not spec.kind.numeric}
    homes |= {name: {n for n, count in enumerate(counts) if count} if is_side(name) else figures for name in numeric}
    claims = [
        [(name, worth) for name, worth in column.claims if not name or n in homes[name]]
        for n, column in enumerate(header.columns)
    ]
    position = {name: n for n, (name, _) in assign(claims, LIKELY).items() if name}
    spare = [n for n in figures if n > max(position.values(), default=0)]
    if money.name not in position and len(position) > 1 and spare:
        position[money.name] = max(spare)
    return position


def _figures(lines: Sequence[Line], column: int, spec: FieldSpec, locale: Locale) -> int:
    cells = [line.text(column) for line in lines if column in line.cells]
    return sum(is_figure(spec.kind, cell, locale) or cell.rstrip().endswith("%") for cell in cells)


def _homes(spec: FieldSpec, lines: Sequence[Line], header: Header, words: set[int]) -> set[int]:
    """The columns that may hold a field that is no figure: those with values of its kind, or with words."""
    if not is_typed(spec):
        return words
    cells = {n: [line.text(n) for line in lines if n in line.cells] for n in range(len(header.columns))}
    return {n for n, texts in cells.items() if 2 * sum(bool(spec.kind.find(text)) for text in texts) >= len(texts) > 0}


def _holds_words(lines: Sequence[Line], column: int) -> bool:
    cells = [line.text(column) for line in lines if column in line.cells]
    words = [cell for cell in cells if sum(map(str.isalpha, cell)) > sum(map(str.isdigit, cell))]
    return 2 * len(words) >= len(cells)


def _widest(lines: Sequence[Line], position: Mapping[str, int]) -> int | None:
    """The column with most letters among those that the header does not name."""
    letters: dict[int, int] = {}
    for line in lines:
        for column in line.cells:
            if column not in position.values():
                letters[column] = letters.get(column, 0) + sum(c.isalpha() for c in line.text(column))
    return max(letters, key=lambda c: letters[c], default=None)


def _without_sums(rows: list[TableRow], specs: Sequence[FieldSpec]) -> list[TableRow]:
    """Without rows that only add up those before them: they lack a column that most rows have.

    What stands below such a row on its page is no row either, unless the sum is brought forward at the page's top.
    """
    kept: list[TableRow] = []
    totals: dict[str, Decimal] = defaultdict(Decimal)
    ended: int | None = None
    usual = {s.name for s in specs if 2 * sum(s.name in row.cells for row in rows) > len(rows)}
    for row in rows:
        numeric = [spec.name for spec in specs if spec.kind.numeric and spec.name in row.cells]
        sums = all(_value(row, name) == totals[name] for name in numeric)
        if kept and numeric and sums and usual - set(row.cells):
            ended = row.page_no if kept[-1].page_no == row.page_no else ended
        elif row.page_no != ended:
            kept.append(row)
            for name in numeric:
                totals[name] += _value(row, name)
    return kept


def _value(row: TableRow, name: str) -> Decimal:
    value = row.cells[name].value if name in row.cells else None
    return value if isinstance(value, Decimal) else Decimal(0)
