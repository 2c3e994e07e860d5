"""Reads the list fields of a schema: which table on the page belongs to which, and rows without any table."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from docpipe.document import FieldReading
from docpipe.reading.labels import Label, LabelIndex
from docpipe.reading.segments import Segment, Sheet
from docpipe.reading.signing import printed_columns, signed
from docpipe.reading.tables.bodies import Stop
from docpipe.reading.tables.headers import Header, find_headers
from docpipe.reading.tables.inline import inline_rows
from docpipe.reading.tables.selecting import Seen, best_rows
from docpipe.reading.tables.totals import Totals
from schemas.document_type import FieldSpec, Row, fields_of
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
    totals = Totals(specs, labels, locale, sheets)
    found: dict[str, Rows] = {}
    taken: set[tuple[int, int]] = set()
    for spec in lists:
        assert spec.row is not None
        every = [h for claims in headers.values() for h in claims]
        seen = Seen(sheets, headers[spec.name], totals, _stop(totals, every), locale)
        rows = best_rows(seen, spec.row, row_index(spec.row)) or inline_rows(
            sheets, spec.row, row_index(spec.row), locale, taken
        )
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


def _stop(totals: Totals, headers: Sequence[Header]) -> Stop:
    """A table ends at a total, and where another table begins under its columns."""

    def ends(row: Sequence[Segment], header: Header) -> bool:
        here = [h for h in headers if h.page_no == row[0].page_no and h.first == row[0].row]
        return any(h.left < header.right and header.left < h.right for h in here) or totals.end(row, header)

    return ends
