"""Rows as CSV for spreadsheets and for programs (RFC 4180): commas, CRLF, a header, UTF-8 with a byte order mark.

The mark makes spreadsheets show umlauts. What a document says is never run as a formula.
"""

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from docpipe.delivery.records import Record
from schemas.document_type import DocumentType, fields_of

MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
PLAIN_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?", re.ASCII)
FORMULAS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
Schemas = Iterable[type[DocumentType]]
ListColumns = Mapping[tuple[str, str], Sequence[str]]  # by a type's registered name and a list of it
KNOWN = ("document_id", "file", "document_type", "row")  # what every row of a list begins with


def header_line(columns: Sequence[str]) -> bytes:
    """The first line of a file."""
    return MARK.encode() + line_of(columns)


def line_of(cells: Iterable[object]) -> bytes:
    """One line of a file."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow([guarded(cell) for cell in cells])
    return text.getvalue().encode("utf-8", "replace")


def guarded(cell: object) -> str:
    """A cell as text; what a spreadsheet would take for a formula gets an apostrophe, but plain numbers do not."""
    text = plain_text(cell)
    stripped = text.lstrip()
    risky = stripped.startswith(FORMULAS) or text.startswith(("\t", "\r", "\n"))
    return f"'{text}" if risky and not PLAIN_NUMBER.fullmatch(text) else text


def plain_text(cell: object) -> str:
    """Nothing for what is unknown, `true` and `false`, else the value's own words, without what no file may hold."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    return str(cell).replace("\0", "\N{REPLACEMENT CHARACTER}")


def list_fields(record: Record) -> dict[str, Sequence[Mapping[str, Any]]]:
    """The list fields of a result that have rows: cells by column; of a list of single values the column is `value`."""
    fields: Mapping[str, Any] = record.get("fields") or {}
    lists = {name: answer for name, answer in fields.items() if isinstance(answer, list) and answer}
    return {name: [_cells(row) for row in rows] for name, rows in lists.items()}


def list_columns(schemas: Schemas) -> ListColumns:
    """The columns of every list of the types, in the order in which their classes name them."""
    return {
        (schema.name, spec.name): tuple(column.name for column in fields_of(spec.row)) if spec.row else ("value",)
        for schema in schemas
        for spec in fields_of(schema)
        if spec.many or spec.row
    }


def rows_file(record: Record, name: str, rows: Sequence[Mapping[str, Any]], known: ListColumns) -> bytes:
    """One list field of one document as a file: the columns of its type, then what else the rows have."""
    usual = known.get((str(record.get("schema")), name), ())
    columns = tuple(dict.fromkeys((*usual, *(column for row in rows for column in row))))
    lines = (line_of(row_cells(record, number, row, columns)) for number, row in enumerate(rows, start=1))
    return b"".join((header_line((*KNOWN, *columns)), *lines))


def row_cells(record: Record, number: int, row: Mapping[str, Any], columns: Sequence[str]) -> list[object]:
    """The cells of one row: which document it is of, which row it is (from 1), and its values."""
    known = [record.get("document_id"), record.get("file"), record.get("document_type"), number]
    return [*known, *(value_of(row.get(column)) for column in columns)]


def value_of(cell: Mapping[str, Any] | None) -> object:
    """What is handed over of one answer of a result: its value; nothing where it is missing or cannot be read."""
    return None if cell is None else cell.get("value")


def _cells(row: Any) -> Mapping[str, Any]:
    if not isinstance(row, Mapping):
        return {}
    single = any(not (cell is None or isinstance(cell, Mapping)) for cell in row.values())
    return {"value": row} if single else row
