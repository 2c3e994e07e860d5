"""Which table belongs to which list of a type, and rows that stand in no table."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from schemas.document_type import DocumentType, Row, field, rows
from schemas.fields import Money, Quantity, Text
from schemas.invoice import Invoice

Values = Callable[..., dict[str, Any]]

ITEMS = """
Description                    Qty     Unit price      Amount
Screws                          10          2.50       25.00
Nuts                             4          1.25        5.00

"""


def taxes(values: Values, text: str) -> list[tuple[Decimal | None, ...]]:
    read = values(Invoice, text).get("tax_breakdown", [])
    return [tuple(row.get(name) for name in ("rate", "basis", "amount")) for row in read]


def numbers(*rows: tuple[str | None, ...]) -> list[tuple[Decimal | None, ...]]:
    return [tuple(Decimal(figure) if figure else None for figure in row) for row in rows]


TABLES = [
    pytest.param(
        """
VAT rate      Whatever       VAT amount
20 %             25.00             5.00
5 %               5.00             0.25
""",
        [("20", "25.00", "5.00"), ("5", "5.00", "0.25")],
        id="a column under a word that no one knows, proven by the sums",
    ),
    pytest.param(
        """
VAT rate      Whatever       VAT amount
20 %             12.00             5.00
5 %               7.00             0.25
""",
        [("20", None, "5.00"), ("5", None, "0.25")],
        id="and one that sums do not prove",
    ),
    pytest.param(
        """
VAT rate      Net amount       VAT amount
20 %               25.00             5.00
5 %                 5.00             0.25
""",
        [("20", "25.00", "5.00"), ("5", "5.00", "0.25")],
        id="under the lines",
    ),
    pytest.param(
        """
VAT %         Net              VAT             Gross
20.00         25.00            5.00            30.00
 5.00          5.00            0.25             5.25
""",
        [("20.00", "25.00", "5.00"), ("5.00", "5.00", "0.25")],
        id="rates without their sign, a column that is not asked for",
    ),
    pytest.param(
        """
Net amount       VAT rate      VAT amount
     25.00           20 %            5.00

Total                               30.00
""",
        [("20", "25.00", "5.00")],
        id="in another order",
    ),
]


@pytest.mark.parametrize(("text", "rows"), TABLES)
def test_a_tax_table_is_not_taken_for_lines(values: Values, text: str, rows: list[tuple[str | None, ...]]) -> None:
    assert taxes(values, ITEMS + text) == numbers(*rows)
    assert [row["description"] for row in values(Invoice, ITEMS + text)["line_items"]] == ["Screws", "Nuts"]


LINES = [  # a line of running text, the tax row that it is
    ("VAT 20 % on 25.00: 5.00", ("20", "25.00", "5.00")),
    ("incl. VAT 20 % of 25.00 = 5.00", ("20", "25.00", "5.00")),
    ("VAT 20 % of 25.00      5.00", ("20", "25.00", "5.00")),
    ("Net 25.00   VAT 20 %   5.00", ("20", "25.00", "5.00")),
    ("VAT 5.00 (20 % of 25.00)", ("20", "25.00", "5.00")),  # in the order that keeps the arithmetic
    ("zzgl. 19 % MwSt. auf 100,00        19,00", ("19", "100.00", "19.00")),
    ("VAT 20 %               5.00", ("20", None, "5.00")),  # without its basis
    ("VAT                    5.00", None),  # without its rate
    ("2 % discount within ten days", None),  # a per cent of something else
    ("Net 25.00, VAT 5.00, 20 % and 5 %", None),  # two rates
]


@pytest.mark.parametrize(("line", "row"), LINES)
def test_tax_in_a_line(values: Values, line: str, row: tuple[str | None, ...] | None) -> None:
    assert taxes(values, f"{ITEMS}\n\n{line}\nTotal      30.00") == (numbers(row) if row else [])


def test_each_rate_has_its_line(values: Values) -> None:
    text = f"{ITEMS}\n\nVAT 20 %               5.00\nVAT 5 %                0.25\nTotal      30.00"
    assert taxes(values, text) == numbers(("20", None, "5.00"), ("5", None, "0.25"))


def test_of_two_tables_the_fuller_one_is_taken(values: Values) -> None:
    summary = "Item                  Amount\nAll goods              30.00\n\n\n\n\n\n\n\n\n\n\n"
    assert len(values(Invoice, summary + ITEMS)["line_items"]) == 2


class Parcel(Row):
    """A parcel."""

    content: Text | None = field("What is in it", labels={"en": ("content",)})
    weight: Quantity | None = field("Weight", labels={"en": ("weight",)})


class Seal(Row):
    """A seal."""

    place: Text | None = field("Where it is", labels={"en": ("place",)})
    fee: Money | None = field("What it costs", labels={"en": ("fee",)})


class Note(DocumentType):
    """A note with two lists of rows."""

    parcels: list[Parcel] = rows("The parcels")
    seals: list[Seal] = rows("The seals")


def test_a_type_may_have_several_lists(values: Values) -> None:
    text = """
    Content          Weight
    Screws            12 kg
    Nuts               3 kg

    Place               Fee
    Lid                1.50
    Bottom             2.50
    """
    read = values(Note, text)
    assert read["parcels"] == [
        {"content": "Screws", "weight": Decimal(12)},
        {"content": "Nuts", "weight": Decimal(3)},
    ]
    assert read["seals"] == [{"place": "Lid", "fee": Decimal("1.50")}, {"place": "Bottom", "fee": Decimal("2.50")}]


def test_no_table_no_rows(values: Values) -> None:
    assert values(Note, "Nothing was sent.") == {}


def test_rates_stand_where_percentages_do(values: Values) -> None:
    text = """
Tipo de IVA      Base        Cuota       Importe con    IVA
21 %           668.68       140.42                   809.10
10 %         2,573.20       257.32                 2,830.52
"""
    assert taxes(values, text) == numbers(("21", "668.68", "140.42"), ("10", "2573.20", "257.32"))
