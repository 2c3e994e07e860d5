"""Sums written as on paper."""

from decimal import Decimal
from typing import Any

import pytest

from schemas.equations import Equation


def equation(text: str) -> Equation:
    return Equation("code", text, "They do not add up")


def numbers(**values: str | list[str | None] | None) -> dict[str, Any]:
    """Amounts by field; a list stands for rows with a column `worth`."""
    return {
        name: [{"worth": Decimal(v) if v else None} for v in value]
        if isinstance(value, list)
        else Decimal(value)
        if value
        else None
        for name, value in values.items()
    }


DIFFERENCES = [  # a sum, values, left less right (None: cannot be told)
    ("net + tax = total", numbers(net="100", tax="19", total="119"), "0"),
    ("net + tax = total", numbers(net="100", tax="19", total="120"), "-1"),
    ("net + tax = total", numbers(net="100", total="119"), None),
    ("net + tax = total", numbers(net="100", tax=None, total="119"), None),
    ("net + tax? = total", numbers(net="100", total="119"), "-19"),  # optional terms count as 0 when absent
    ("net - off? + on? = total", numbers(net="100", off="10", total="90"), "0"),
    ("net - off? + on? = total", numbers(net="100", on="10", total="110"), "0"),
    ("total = net + tax", numbers(net="100", tax="19", total="120"), "1"),
    ("items.worth = net", numbers(items=["60", "40"], net="100"), "0"),
    ("items.worth = net", numbers(items=["60", None], net="100"), None),  # a row without its amount
    ("items.worth = net", numbers(items=[], net="100"), None),
    ("items.worth = net", numbers(net="100"), None),
    ("items.worth? + on = net", numbers(items=[], on="100", net="100"), "0"),  # no rows at all, and optional
    ("items.worth? + on = net", numbers(items=["60", None], on="40", net="100"), None),
    ("items.worth - off = net", numbers(items=["-60", "-40"], off="5", net="-105"), "0"),  # a credit note
]


@pytest.mark.parametrize(("text", "values", "difference"), DIFFERENCES)
def test_differences(text: str, values: dict[str, Any], difference: str | None) -> None:
    assert equation(text).difference(values) == (None if difference is None else Decimal(difference))


TOLERANCES = [  # how many rows, by how much the sum is off, does it hold?
    (0, "0.01", True),
    (0, "-0.01", True),
    (0, "0.02", False),
    (2, "0.01", True),
    (2, "0.02", False),
    (10, "0.05", True),  # half a cent a row
    (10, "0.06", False),
]


@pytest.mark.parametrize(("count", "off", "holds"), TOLERANCES)
def test_rounding_is_borne(count: int, off: str, holds: bool) -> None:
    if count:
        values = numbers(items=["1.00"] * count, net=str(count - Decimal(off)))
        assert equation("items.worth = net").holds(values) is holds
    else:
        values = numbers(net="100", tax="19", total=str(119 - Decimal(off)))
        assert equation("net + tax = total").holds(values) is holds


def test_what_cannot_be_told_neither_holds_nor_breaks() -> None:
    assert equation("net + tax = total").holds(numbers(net="100")) is None


def test_rows_may_be_objects() -> None:
    class Line:
        worth = Decimal(100)

    assert equation("items.worth = net").holds({"items": [Line()], "net": Decimal(100)})


def test_the_fields_of_a_sum() -> None:
    assert equation("items.worth - off? = net + items.tax").fields == ("items", "off", "net")
    left, right = equation("items.worth - off? = net").sides
    assert [(term.sign, term.path, term.field, term.optional) for term in (*left, *right)] == [
        (1, "items.worth", "items", False),
        (-1, "off", "off", True),
        (1, "net", "net", False),
    ]
