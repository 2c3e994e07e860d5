"""What stands among rows and is none: headings, things free of charge; and amounts with tax beside those without."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from schemas.bank_statement import BankStatement
from schemas.invoice import Invoice

Values = Callable[..., dict[str, Any]]

HEAD = "Description                       Qty     Unit price      Amount\n"
SCREWS = "Screws                             10          2.50       25.00\n"
NUTS = "Nuts                                4          1.25        5.00\n"
PLAIN = [("Screws", "2.50", "25.00"), ("Nuts", "1.25", "5.00")]

PAGES = [
    pytest.param(HEAD + "As in our offer, house B\n" + SCREWS + NUTS, PLAIN, id="a heading as far as a row"),
    pytest.param(
        HEAD + "Bolts                               1                  included\nand washers\n" + SCREWS + NUTS,
        PLAIN,
        id="free of charge, above",
    ),
    pytest.param(
        HEAD + SCREWS + "Bolts                               1                  included\nand washers\n" + NUTS,
        PLAIN,
        id="free of charge, between",
    ),
    pytest.param(
        """
        Description     Qty     Gross price      Gross     VAT       Net
        Screws            3          123.00     369.00   69.00    300.00
        Nuts              2           49.20      98.40   18.40     80.00
        """,
        [("Screws", None, "300"), ("Nuts", None, "80")],
        id="prices with tax make amounts with tax",
    ),
    pytest.param(
        """
        Description     Price excl.     VAT      Price incl.
        Line rental          578.51     21%           700.00
        Calls                 41.32     21%            50.00
        """,
        [("Line rental", None, "578.51"), ("Calls", None, "41.32")],
        id="of two amounts that without tax",
    ),
    pytest.param(
        """
        Description                   Amount
        Repairs ..................    320.00
        Transport ................     12.00
        """,
        [("Repairs", None, "320"), ("Transport", None, "12")],
        id="dots that lead to amounts",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PAGES)
def test_rows(values: Values, text: str, expected: list[tuple[str | None, ...]]) -> None:
    read = values(Invoice, text).get("line_items", [])
    found = [tuple(row.get(name) for name in ("description", "unit_price", "line_total")) for row in read]
    assert found == [(row[0], *(Decimal(figure) if figure else None for figure in row[1:])) for row in expected]


def test_the_widest_column_describes_where_none_is_named(values: Values) -> None:
    text = """
        Booking date     Qwertz                   Amount     Balance
        2 May 2025       Rent Housing Society    -680.00      520.00
        15 May 2025      Salary Waterworks      2,310.50    2,830.50
        """
    rows = values(BankStatement, text).get("transactions", [])
    assert [row.get("description") for row in rows] == ["Rent Housing Society", "Salary Waterworks"]
