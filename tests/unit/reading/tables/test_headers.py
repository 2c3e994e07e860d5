"""Headers of tables, and which column holds which field."""

from collections.abc import Callable

import pytest

from docpipe.reading.segments import Sheet
from docpipe.reading.tables.headers import Header, assign, find_headers
from docpipe.reading.tables.listing import row_index
from schemas.document_type import fields_of
from schemas.invoice import LineItem, TaxRow

Sheets = Callable[..., list[Sheet]]


@pytest.fixture(scope="session")
def headers(sheets: Sheets) -> Callable[..., list[Header]]:
    """The headers of invoice lines, or of tax rows, on a page."""

    def find(text: str, row: type = LineItem) -> list[Header]:
        return find_headers(sheets(text)[0], row_index(row), fields_of(row))

    return find


NAMED = [  # a page, the fields of its columns in order; None for columns that the schema lacks
    ("Description  Quantity  Unit price  Amount", ["description", "quantity", "unit_price", "line_total"]),
    ("Pos  Bezeichnung  Menge  Einzelpreis  Gesamt", [None, "description", "quantity", "unit_price", "line_total"]),
    ("Désignation  Qté  P.U. HT  Remise  Total HT", ["description", "quantity", "unit_price", None, "line_total"]),
    ("Item no.  Item  Qty  Price  VAT  Total", [None, "description", "quantity", "unit_price", None, "line_total"]),
    (  # cells of several lines
        "             Unit    Total\nDescription  price   price",
        ["description", "unit_price", "line_total"],
    ),
    (  # two labels a blank apart
        "Description  Qty Unit price  Amount",
        ["description", "quantity", "unit_price", "line_total"],
    ),
    ("Description  Amount", ["description", "line_total"]),
]


@pytest.mark.parametrize(("text", "fields"), NAMED)
def test_columns_named(headers: Callable[..., list[Header]], text: str, fields: list[str | None]) -> None:
    (header,) = headers(text)
    assert [column.field for column in header.columns] == fields


NO_HEADER = [
    "Description",  # one column is none
    "Item  Description",  # nothing to add up
    "Quantity  Price",  # two figures alone may be a sum; with words, or three, it is a table
    "Total  119.00  VAT  19.00",  # labels with their values
    "We supply goods of every description and in any quantity",  # a sentence
]


@pytest.mark.parametrize("text", NO_HEADER)
def test_what_is_no_header(headers: Callable[..., list[Header]], text: str) -> None:
    assert headers(text) == []


def test_a_header_takes_its_rows_and_its_width(headers: Callable[..., list[Header]]) -> None:
    (header,) = headers("Acme Ltd\n\nDescription  Unit   Net\n             price  total\n\nScrews        1.00   2.00")
    assert (header.page_no, header.first, header.last) == (1, 1, 2)
    assert header.fields == ("description", "unit_price", "line_total")
    assert header.left == header.columns[0].box.x0
    assert header.right == header.columns[-1].box.x1


def test_two_tables_have_a_header_each(headers: Callable[..., list[Header]]) -> None:
    text = "Description  Qty  Total\n\nScrews  1  2.00\n\nDescription  Qty  Total\n\nNuts  1  2.00"
    assert [header.first for header in headers(text)] == [0, 2]


def test_tax_rows_have_headers_of_figures_alone(headers: Callable[..., list[Header]]) -> None:
    (header,) = headers("VAT rate  Net amount  VAT amount", TaxRow)
    assert header.fields == ("rate", "basis", "amount")
    (header,) = headers("VAT %  Net  VAT", TaxRow)
    assert header.fields == ("rate", "basis", "amount"), "the sign of per cent tells the rate from the tax"


ASSIGNED = [  # claims of each column, the field that each gets
    ([[("a", 0.9)], [("b", 0.8)]], {0: "a", 1: "b"}),
    ([[("a", 0.9)], [("a", 0.8)]], {0: "a"}),  # each field once
    ([[("a", 0.9), ("b", 0.8)], [("a", 0.9)]], {0: "b", 1: "a"}),  # so that all together are worth most
    ([[("", 0.9)], [("", 0.9)]], {0: "", 1: ""}),  # other columns may be many
    ([[("a", 0.3)]], {}),  # too weak
    ([[]], {}),
]


@pytest.mark.parametrize(("claims", "fields"), ASSIGNED)
def test_fields_are_assigned_together(claims: list[list[tuple[str, float]]], fields: dict[int, str]) -> None:
    assert {position: name for position, (name, _) in assign(claims, 0.45).items()} == fields
