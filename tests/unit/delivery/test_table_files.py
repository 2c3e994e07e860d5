import csv
import io
from typing import Any

import pytest

from docpipe.delivery.table_files import guarded, line_of, list_columns, list_fields, rows_file
from schemas import Registry

CELLS = [  # a cell, as it is written
    ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
    ("+49 89 123", "'+49 89 123"),
    ("-cmd", "'-cmd"),
    ("@SUM(1)", "'@SUM(1)"),
    ("  =1+1", "'  =1+1"),  # some programs skip the spaces
    ("\t=1", "'\t=1"),
    ("\r1", "'\r1"),
    ("＝1+1", "'＝1+1"),  # full width
    ("-12.50", "-12.50"),  # a plain number stays one
    ("+3", "+3"),
    ("-12.50 EUR", "'-12.50 EUR"),
    ("-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"),
    ("-٣", "'-٣"),  # other digits are no plain number
    ("a=b", "a=b"),
    ("", ""),
    (None, ""),
    (True, "true"),
    (False, "false"),
    (7, "7"),
    ("a\0b", "a\ufffdb"),
]


@pytest.mark.parametrize(("cell", "written"), CELLS)
def test_cells_are_no_formulas_and_numbers_stay_numbers(cell: object, written: str) -> None:
    assert guarded(cell) == written


def test_lines_are_those_of_rfc_4180() -> None:
    assert line_of(["a", 'say "b"', "c,d", "e\nf", "é"]) == 'a,"say ""b""","c,d","e\nf",é\r\n'.encode()


def test_what_is_no_character_does_not_stop_a_file() -> None:
    assert line_of(["a\udcff"]) == b"a?\r\n"


def cell(value: str | None) -> dict[str, Any]:
    return {"value": value, "text": value, "confidence": None, "provenance": []}


RECORD = {
    "document_id": "1",
    "file": "=a.pdf",
    "document_type": "invoice",
    "fields": {
        "grand_total": cell("1.00"),
        "line_items": [
            {"description": cell("Bolts; 5 mm"), "quantity": cell("2")},
            {"description": {"value": None, "text": None, "illegible": True}, "line_total": cell("-3.00")},
            {},
        ],
        "mrz_lines": [cell("P<D<<"), cell("C01")],
        "tax_breakdown": [],
        "iban": None,
    },
}


def test_lists_with_rows_become_tables() -> None:
    lists = list_fields(RECORD)
    assert list(lists) == ["line_items", "mrz_lines"]
    assert [list(row) for row in lists["mrz_lines"]] == [["value"], ["value"]]


def test_a_table_says_of_every_row_where_it_is_from() -> None:
    data = rows_file(RECORD, "line_items", list_fields(RECORD)["line_items"], {})
    assert data.startswith(b"\xef\xbb\xbfdocument_id,")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows == [
        ["document_id", "file", "document_type", "row", "description", "quantity", "line_total"],
        ["1", "'=a.pdf", "invoice", "1", "Bolts; 5 mm", "2", ""],
        ["1", "'=a.pdf", "invoice", "2", "", "", "-3.00"],
        ["1", "'=a.pdf", "invoice", "3", "", "", ""],
    ]


def test_columns_stand_as_the_type_names_them_whatever_the_store_made_of_them() -> None:
    columns = list_columns(Registry.load())
    assert columns["identity_document", "mrz_lines"] == ("value",)
    rows = [{"line_total": None, "quantity": None, "noted": None, "description": None}]
    header = rows_file({"schema": "invoice"}, "line_items", rows, columns).decode("utf-8-sig").splitlines()[0]
    assert header == "document_id,file,document_type,row,description,quantity,unit_price,line_total,noted"
