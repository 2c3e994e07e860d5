"""Selects, of the tables on the pages, those whose rows make a list: they fill cells, keep the rules and add up."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from docpipe.reading.labels import LabelIndex
from docpipe.reading.segments import Segment, Sheet
from docpipe.reading.signing import printed_columns, signed
from docpipe.reading.tables.bodies import Stop
from docpipe.reading.tables.describing import TableRow
from docpipe.reading.tables.headers import SURE, Header
from docpipe.reading.tables.rows import Asked, read_table
from docpipe.reading.tables.summing import breaks, sum_of
from docpipe.reading.tables.totals import Totals
from docpipe.reading.tables.unheaded import Unheaded, unheaded_tables
from schemas.document_type import Row, fields_of, rules_of
from schemas.equations import CENT
from schemas.fields.locale import Locale

EXPLAINS = 1.5  # times as much worth are rows that make a stated total


@dataclass(frozen=True, eq=False)
class Seen:
    """What was seen on the pages before any rows were read. `headers`: those of the list's tables."""

    sheets: Sequence[Sheet]
    headers: Sequence[Header]
    totals: Totals
    stop: Stop
    locale: Locale


@dataclass(frozen=True, eq=False)
class Table:
    """Rows under one header, and what they are worth. `explains`: they make a total that the document states."""

    rows: list[TableRow]
    worth: float
    explains: bool


def best_rows(seen: Seen, row: type[Row], index: LabelIndex) -> list[TableRow]:
    """The rows of the table worth most; of several together, or of one without header, where only these add up."""
    tables = sorted(_tables(seen, row), key=lambda table: -table.worth)
    best = tables[0] if tables else Table([], 0.0, False)
    if best.explains or not row.product:
        return best.rows
    together = _together(tables, seen.totals, row.product[-1])
    return together or _unheaded(seen, row, index, best.rows) or best.rows


def _tables(seen: Seen, row: type[Row]) -> Iterator[Table]:
    headers = seen.headers
    asked = Asked(printed_columns(fields_of(row)), row.product, seen.locale)
    for number, header in enumerate(headers):
        if any(h.page_no < header.page_no and set(h.fields) == set(header.fields) for h in headers[:number]):
            continue  # goes on from a page before
        later = [h for h in headers if h.page_no > header.page_no]
        for named in (header, *(() if later else _with_unnamed(header, row))):
            rows = read_table(seen.sheets, [named, *later], asked, seen.stop, seen.totals.carries)
            broken = sum(breaks(row, {n: c.value for n, c in signed(r.cells).items()}) for r in rows)
            explains = bool(row.product and rows) and seen.totals.explain(sum_of(rows, row.product[-1]))
            worth = header.score * (sum(len(r.cells) for r in rows) - 3 * broken) * (EXPLAINS if explains else 1.0)
            if worth > 0:
                yield Table(rows, worth, explains)


def _with_unnamed(header: Header, row: type[Row]) -> Iterator[Header]:
    """The header with a column that its words leave unnamed taken for one that sums of the row can prove."""
    lacking = (set(rule.fields) - set(header.fields) for rule in rules_of(row) if len(rule.fields) > 2)
    for name in sorted({name for names in lacking if len(names) == 1 for name in names}):
        for n, column in enumerate(header.columns):
            if not column.field:
                taken = replace(column, field=name, claims=((name, SURE),))
                yield replace(header, columns=(*header.columns[:n], taken, *header.columns[n + 1 :]))


def _together(tables: Sequence[Table], totals: Totals, amount: str) -> list[TableRow]:
    """The rows of several tables, in order, if these make a total that the best alone does not."""
    rows: list[TableRow] = []
    for table in tables:
        if any(_overlap(one, other) for one in table.rows for other in rows):
            continue
        rows += table.rows
        if rows != table.rows and totals.explain(sum_of(rows, amount)):
            return sorted(rows, key=lambda row: (row.page_no, row.rows))
    return []


def _overlap(one: TableRow, other: TableRow) -> bool:
    return one.page_no == other.page_no and bool(set(one.rows) & set(other.rows))


def _unheaded(seen: Seen, row: type[Row], index: LabelIndex, known: list[TableRow]) -> list[TableRow]:
    """The rows of a table without known header whose amounts arithmetic proves.

    `known`: rows of another table, which do not make a stated total unless these are added to them.
    """
    specs = {spec.name: spec for spec in fields_of(row)}
    amount = specs[row.product[-1]]
    asked = Asked(list(specs.values()), row.product, seen.locale)
    lacking = {total - sum_of(known, amount.name) for total in seen.totals.stated} if known else set()
    for table in unheaded_tables(seen.sheets, index, amount, seen.totals, seen.locale, lacking):
        rows = read_table(seen.sheets, [table.header], asked, _stop_at(table), seen.totals.carries)
        sound = len(rows) == table.count and abs(sum_of(rows, amount.name) - table.total) <= CENT
        if not sound or any(_overlap(one, other) for one in rows for other in known):
            continue
        rows = sorted([*known, *rows], key=lambda row: (row.page_no, row.rows))
        if not known or seen.totals.explain(sum_of(rows, amount.name)):
            return rows
    return []


def _stop_at(table: Unheaded) -> Stop:
    def ends(row: Sequence[Segment], _: Header) -> bool:
        return (row[0].page_no, row[0].row) >= table.end

    return ends
