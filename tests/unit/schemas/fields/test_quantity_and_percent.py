"""Quantities with units, and percentages."""

import pytest

from schemas.fields import Locale, PercentKind, QuantityKind
from schemas.fields.kind import Kind

NOWHERE, COMMA, POINT = Locale(), Locale(decimal_mark=","), Locale(decimal_mark=".")


@pytest.mark.parametrize(
    ("kind", "text", "locale", "value"),
    [
        (QuantityKind(), "10 Stk", NOWHERE, "10"),
        (QuantityKind(), "10 Stk.", NOWHERE, "10"),
        (QuantityKind(), "2.5 kg", NOWHERE, "2.5"),
        (QuantityKind(), "5x", NOWHERE, "5"),
        (QuantityKind(), "1.5 m²", NOWHERE, "1.5"),
        (QuantityKind(), "12 kg/m", NOWHERE, "12"),
        (QuantityKind(), "0,0125", NOWHERE, "0.0125"),  # four decimals
        (QuantityKind(), "1,000 Stk", COMMA, "1.000"),  # German: one piece
        (QuantityKind(), "1.000 Stk", COMMA, "1000"),
        (QuantityKind(), "1,000", POINT, "1000"),
        (QuantityKind(), "-2 Stk", NOWHERE, "-2"),  # returned
        (QuantityKind(), "5 Mio", NOWHERE, "5000000"),
        (PercentKind(), "19 %", NOWHERE, "19"),
        (PercentKind(), "19,00%", NOWHERE, "19.00"),
        (PercentKind(), "19.000 %", NOWHERE, "19.000"),  # nineteen thousand per cent is none
        (PercentKind(), "7,5 Prozent", NOWHERE, "7.5"),
        (PercentKind(), "5 v.H.", NOWHERE, "5"),
        (PercentKind(), "-2 %", NOWHERE, "-2"),
        (PercentKind(), "20", NOWHERE, "20"),  # the column says what it is
        (PercentKind(), "19 % MwSt", NOWHERE, "19"),
    ],
)
def test_value(kind: Kind, text: str, locale: Locale, value: str) -> None:
    assert str(kind.parse(text, locale).value) == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (QuantityKind(), "1,000 Stk"),  # one or a thousand
        (QuantityKind(), "12k"),
        (QuantityKind(), "2 x 500 ml"),  # two numbers
        (QuantityKind(), "1 Std. 30 Min."),
        (PercentKind(), "7 % / 19 %"),  # two rates
        (PercentKind(), "MwSt"),
    ],
)
def test_no_value(kind: Kind, text: str) -> None:
    parsed = kind.parse(text, NOWHERE)
    assert parsed.value is None
    assert parsed.problem


@pytest.mark.parametrize(
    ("kind", "line", "found"),
    [
        (QuantityKind(), "10 Stk Schrauben M8", ["10 Stk"]),
        (QuantityKind(), "2,5 kg", ["2,5 kg"]),
        (QuantityKind(), "5x", ["5x"]),
        (QuantityKind(), "3 Beratung", ["3"]),  # no unit that is known
        (QuantityKind(), "13.11.2017", []),
        (PercentKind(), "MwSt 19 % auf 100,00", ["19 %"]),
        (PercentKind(), "7 % und 19 %", ["7 %", "19 %"]),
        (PercentKind(), "19,00", ["19,00"]),
        (PercentKind(), "1.234,56", []),
    ],
)
def test_found_in_a_line(kind: Kind, line: str, found: list[str]) -> None:
    assert [line[start:end] for start, end in kind.find(line)] == found
