"""Rows of tables by their own columns: wrapped, carried over, beside other things, and where they end."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from docpipe.document import Page, Reading
from docpipe.reading.layout import read_layout
from docpipe.reading.segments import sheet_of
from schemas.invoice import Invoice

Read = Callable[..., Reading]
Values = Callable[..., dict[str, Any]]

HEAD = "Description                    Qty     Unit price      Amount\n"
SCREWS = "Screws                          10          2.50       25.00\n"
NUTS = "Nuts                             4          1.25        5.00\n"
TWO = [("Screws", "10", "2.50", "25.00"), ("Nuts", "4", "1.25", "5.00")]

TABLES = [
    pytest.param([HEAD + SCREWS + NUTS], TWO, id="plain"),
    pytest.param(
        [
            """
            Pos   Menge    Bezeichnung             Einzelpreis        Gesamtpreis
            1     10 Stk   Schrauben M4               2,50 EUR          25,00 EUR
            2      4 Stk   Muttern                    1,25 EUR           5,00 EUR
            """
        ],
        [("Schrauben M4", "10", "2.50", "25.00"), ("Muttern", "4", "1.25", "5.00")],
        id="columns in another order, with numbers, units and currencies",
    ),
    pytest.param(
        [
            """
                  Description          Quantity     Unit price       Amount
            Steel screws, galvanised       10             2.50        25.00
            Nuts                          400             1.25       500.00
            """
        ],
        [("Steel screws, galvanised", "10", "2.50", "25.00"), ("Nuts", "400", "1.25", "500.00")],
        id="headers centred over their data",
    ),
    pytest.param(
        [
            """
            Description                Qty   Price     Amount
            Screws                      10  12.50     125.00
            Nuts                        40 100.25   4,010.00
            """
        ],
        [("Screws", "10", "12.50", "125.00"), ("Nuts", "40", "100.25", "4010.00")],
        id="figures of two columns a blank apart",
    ),
    pytest.param(
        [HEAD + SCREWS + "galvanised, 4 mm\n" + NUTS + "of brass"],
        [("Screws galvanised, 4 mm", "10", "2.50", "25.00"), ("Nuts of brass", "4", "1.25", "5.00")],
        id="descriptions that go on below",
    ),
    pytest.param(
        [HEAD + "\nSteel screws with\n" + SCREWS + "\nHexagonal\n" + NUTS],
        [("Steel screws with Screws", "10", "2.50", "25.00"), ("Hexagonal Nuts", "4", "1.25", "5.00")],
        id="descriptions that begin above, rows set apart",
    ),
    pytest.param(
        [HEAD + "Screws, galvanised\n" + SCREWS + "\nHexagonal\n" + NUTS],
        [("Screws, galvanised Screws", "10", "2.50", "25.00"), ("Hexagonal Nuts", "4", "1.25", "5.00")],
        id="right under the header too",
    ),
    pytest.param(
        [HEAD + "\nSteel\n" + SCREWS + "in boxes\n\nBrass\n" + NUTS + "in bags"],
        [("Steel Screws in boxes", "10", "2.50", "25.00"), ("Brass Nuts in bags", "4", "1.25", "5.00")],
        id="figures in the middle of their row",
    ),
    pytest.param(
        [
            HEAD + SCREWS + "Carried forward                                        25.00",
            HEAD + "Brought forward                                        25.00\n" + NUTS,
        ],
        TWO,
        id="goes on under a repeated header, carried sums left out",
    ),
    pytest.param([HEAD + SCREWS, NUTS + "\nNet total          30.00"], TWO, id="goes on without a header"),
    pytest.param([HEAD + SCREWS + "\n\nPage 1 of 2\n", HEAD + NUTS], TWO, id="a page number is no row"),
    pytest.param(
        [HEAD + SCREWS + NUTS + "                                                       30.00\n"],
        TWO,
        id="a sum without a word is no row",
    ),
    pytest.param(
        [
            """
            Contact                Description             Qty   Unit price    Amount
            Jane Doe               Screws                   10         2.50     25.00
            +44 20 7946 0123       Nuts                      4         1.25      5.00
            jane@acme.example
            """
        ],
        TWO,
        id="a sidebar",
    ),
    pytest.param(
        [
            """
            Description      Qty   Price   Amount            VAT rate      Net     VAT
            Screws            10    2.50    25.00            20 %        30.00    6.00
            Nuts               4    1.25     5.00
            """
        ],
        TWO,
        id="two tables side by side",
    ),
    pytest.param([HEAD + SCREWS + NUTS + "Subtotal                       30.00"], TWO, id="ends at a total"),
    pytest.param(
        [HEAD + SCREWS + NUTS + "Sum of lines                                           30.00\nFee        1.00"],
        TWO,
        id="ends at the sum of its rows",
    ),
    pytest.param([HEAD + SCREWS + NUTS + "\n" * 9 + SCREWS], TWO, id="ends at a wide gap"),
    pytest.param(
        [HEAD + SCREWS + "Shipping                         1          5.00        5.00\n\nSubtotal   30.00"],
        [TWO[0], ("Shipping", "1", "5.00", "5.00")],
        id="a charge in a row of its own is a row",
    ),
    pytest.param(
        [HEAD + SCREWS + "Discount                                               -2.50\n"],
        [TWO[0], ("Discount", None, None, "-2.50")],
        id="a row without count and price",
    ),
    pytest.param(
        [
            """
            Description                    Amount
            Screws                          25.00
            Nuts                             5.00
            """
        ],
        [("Screws", None, None, "25.00"), ("Nuts", None, None, "5.00")],
        id="two columns",
    ),
    pytest.param(
        [HEAD + SCREWS + "Batch: 4711\nbest before 2030\n" + NUTS + "* made to order"],
        TWO,
        id="what is told of a thing is not its description",
    ),
    pytest.param(
        [HEAD + SCREWS + "galvanised\n\n\nTolerances as agreed in 2019\n\n\n" + NUTS],
        [("Screws galvanised", "10", "2.50", "25.00"), TWO[1]],
        id="nor what stands apart from it",
    ),
    pytest.param(
        [HEAD + SCREWS + "of steel\nsold singly\nin boxes\n" + NUTS],
        [("Screws of steel", "10", "2.50", "25.00"), TWO[1]],
        id="nor line after line that had room above",
    ),
    pytest.param(
        [
            """
            Pos   Description                    Qty     Unit price      Amount
            1     Front door of oak,
                  delivered
                                                   1         900.00      900.00
            2     Old door taken away
                                                   2          20.00       40.00
            """
        ],
        [("Front door of oak, delivered", "1", "900.00", "900.00"), ("Old door taken away", "2", "20.00", "40.00")],
        id="counted rows whose figures stand below",
    ),
    pytest.param(
        [
            HEAD + "Screws                          12          2.50       30.00\n"
            "Bolts                            3          1.50        4.50\nSubtotal                       34.50\n"
            "Nuts                             4          1.25        5.00\nSubtotal                        5.00\n"
            "Net total                      39.50"
        ],
        [("Screws", "12", "2.50", "30.00"), ("Bolts", "3", "1.50", "4.50"), TWO[1]],
        id="sums within it do not end it",
    ),
    pytest.param(
        [HEAD + SCREWS + "\n" * 14 + "Page 1 of 2", "Acme Ltd     Invoice 4711\n\n" + NUTS],
        TWO,
        id="goes on below another page's head",
    ),
    pytest.param(
        [
            """
            Item                   Ordered   Sent      Each     Tax       Amount
            Screws                      12     10      2.50      20        25.00
            Nuts                         4      4      1.25      20         5.00
            """
        ],
        TWO,
        id="what multiplies tells which columns are meant",
    ),
    pytest.param(
        [
            """
                  Description                                Amount
            10    Screws                        2.50          25.00
            4     Nuts                          1.25           5.00
            """
        ],
        TWO,
        id="columns that the header leaves unnamed",
    ),
    pytest.param(
        [
            """
            Item                        Hours       Rate        Amount
            Lunch                        2.50       40.00        100.00
            Staff                         12        18.50        222.00
            Cloth                          1       1,035.00     1,035.00
            """
        ],
        [("Lunch", "2.50", "40", "100"), ("Staff", "12", "18.50", "222"), ("Cloth", "1", "1035", "1035")],
        id="figures set in the middle of their columns",
    ),
    pytest.param(
        [
            HEAD + SCREWS + "Sub-total c/fwd                                        25.00",
            HEAD + "Sub-total b/fwd                                        25.00\n" + NUTS,
        ],
        TWO,
        id="sums carried forward, cut short",
    ),
    pytest.param(
        [
            HEAD
            + SCREWS
            + "Bolts                            2          3.00        6.00\nSubtotal                       31.00",
            HEAD + "Subtotal                                               31.00\n"
            "Rivets                           8          1.00        8.00\n" + NUTS,
        ],
        [TWO[0], ("Bolts", "2", "3", "6"), ("Rivets", "8", "1", "8"), TWO[1]],
        id="a sum at a page's top, by no name of its own, ends nothing",
    ),
    pytest.param(
        [
            HEAD + "Delivery note 24-0081 of 2 May\n" + SCREWS + "Order no. 4712, 3 May\n" + NUTS,
        ],
        TWO,
        id="papers that the rows belong to",
    ),
    pytest.param(
        [HEAD + "For goods supplied:\n" + SCREWS + NUTS + "of brass"],
        [TWO[0], ("Nuts of brass", "4", "1.25", "5.00")],
        id="words that introduce all rows",
    ),
    pytest.param(
        [
            """
            Description          Qty     Unit price      Price    VAT      Total
            Screws                10           2.50      25.00   5.00      30.00
            Nuts                   4           1.25       5.00   1.00       6.00
            """
        ],
        TWO,
        id="what a row comes to with tax is not its amount",
    ),
    pytest.param(
        [
            """
            Pos   Description                    Qty     Unit price      Amount
            1     Screws                          10           2.50       25.00
            """,
            """
            Pos   Description                    Qty     Unit price      Amount
                  galvanised
            2     Nuts                             4           1.25        5.00
            """,
        ],
        [("Screws galvanised", "10", "2.50", "25.00"), TWO[1]],
        id="a counted row goes on, on the next page",
    ),
    pytest.param(
        [HEAD + "MX-34020                        10          2.50       25.00\nScrews\n" + NUTS],
        TWO,
        id="an article's number in a line above its name",
    ),
    pytest.param(
        [
            """
            Date          Description          Qty     Unit price          Amount
            6 June 2025   Screws                10           2.50           25.00
            17 June 2025  Nuts                   4           1.25            5.00
            """
        ],
        TWO,
        id="days in words close before descriptions",
    ),
    pytest.param([HEAD], [], id="a header alone"),
    pytest.param(["Screws 10 at 2.50 make 25.00"], [], id="no header"),
]


@pytest.mark.parametrize(("pages", "expected"), TABLES)
def test_rows_of_a_table(values: Values, pages: list[str], expected: list[tuple[str | None, ...]]) -> None:
    read = values(Invoice, *pages).get("line_items", [])
    assert [_row(row) for row in read] == [_wanted(row) for row in expected]


def _row(row: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(row.get(name) for name in ("description", "quantity", "unit_price", "line_total"))


def _wanted(row: tuple[str | None, ...]) -> tuple[Any, ...]:
    return (row[0], *(Decimal(figure) if figure else None for figure in row[1:]))


def test_cells_say_where_they_stand(read: Read) -> None:
    rows = read(Invoice, HEAD + SCREWS + "galvanised\n", HEAD + NUTS).fields["line_items"]
    assert isinstance(rows, tuple)
    (first, second) = rows
    description, total = first["description"], second["line_total"]
    assert len(description.provenance) == 2, "a place a line"
    assert description.text == "Screws galvanised"
    assert [place.page_no for place in total.provenance] == [2]
    assert total.text == "5.00"


def test_what_stands_in_a_table_is_no_value_of_the_document(values: Values) -> None:
    text = HEAD + "Total station, invoice no. 12     1        900.00      900.00\n\nInvoice no. 4711\nTotal    900.00"
    read = values(Invoice, text)
    assert read["invoice_number"] == "4711"
    assert read["grand_total"] == Decimal("900.00")
    assert [row["description"] for row in read["line_items"]] == ["Total station, invoice no. 12"]


def test_a_bold_line_over_plain_rows_heads_them(page: Callable[..., Page]) -> None:
    drawn = page(HEAD + "Kitchen\n" + SCREWS + "galvanised\n" + NUTS + "of brass")
    bold = replace(drawn, words=tuple(replace(word, bold=word.text == "Kitchen") for word in drawn.words))
    rows = read_layout([sheet_of(bold)], Invoice).fields["line_items"]
    assert isinstance(rows, tuple)
    assert [row["description"].text for row in rows] == ["Screws galvanised", "Nuts of brass"]
