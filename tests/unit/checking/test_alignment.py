from typing import NamedTuple

import pytest

from docpipe.checking.alignment import Glyph, agrees, glyphs_of_text
from schemas.fields import DateKind, IbanKind, IdentifierKind, MoneyKind, NameKind
from schemas.fields.currencies import CurrencyKind
from schemas.fields.kind import Kind


class Case(NamedTuple):
    kind: Kind
    first: str
    second: str
    fine: bool


MONEY, DATE, NUMBER, NAME = MoneyKind(), DateKind(), IdentifierKind(), NameKind()

CASES = (
    # numbers: every digit, the sign, and where the fraction begins
    Case(MONEY, "1.234,56", "1.234,56", True),
    Case(MONEY, "1.234,56", "1234,56 €", True),  # thousands marks and signs of currency are not the number
    Case(MONEY, "1 234,56", "1.234.56", True),
    Case(MONEY, "1.234,56", "1.284,56", False),
    Case(MONEY, "19.00", "119.00", False),  # a digit more inside the box
    Case(MONEY, "119.00", "19.00", False),
    Case(MONEY, "1.00", "100", False),  # a fraction that no one sees
    Case(MONEY, "100", "1.00", False),
    Case(MONEY, "-119.00", "119.00", False),
    Case(MONEY, "(119.00)", "(119.00)", True),
    Case(MONEY, "110.00", "11O.00", True),  # a letter that looks like the digit
    Case(MONEY, "EUR 10.00", "EUR 10.00", True),
    Case(MONEY, "10.00", "", False),  # nothing there
    # dates and identifiers: every letter and digit
    Case(DATE, "03.02.2024", "03/02/2024", True),
    Case(DATE, "03.02.2024", "08.02.2024", False),
    Case(DATE, "1.12.2024", "11.2.2024", False),  # the same digits
    Case(DATE, "1.12.2024", "1 122024", True),  # a parting that was not seen
    Case(DATE, "3 März 2024", "3 Marz 2024", True),  # accents are easily missed
    Case(NUMBER, "RE-2024-0815", "RE-2024-0815", True),
    Case(NUMBER, "RE-2024-0815", "RE-2O24-O815", True),
    Case(NUMBER, "RE-2024-0815", "RE-2024-0816", False),
    Case(NUMBER, "25O14985", "25014985", False),  # a letter amid digits, and a digit was seen
    Case(NUMBER, "RE-2024-0815", "RE-2024-O8I5", True),
    Case(NUMBER, "AB0C-77", "ABOC-77", False),  # a digit amid letters, and a letter was seen
    Case(NUMBER, "AO1234", "A01234", True),  # beside a letter and a digit both are likely
    Case(NUMBER, "RECHNUNGSBELEGNUMMER-1", "RECHNUNGSBELEGNUNMER-1", False),  # no words: each letter counts
    Case(IbanKind(), "DE89 3704 0044 0532 0130 00", "DE89370400440532013000", True),
    Case(IbanKind(), "DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0180 00", False),
    # words: a letter in many may be misread
    Case(NAME, "Müller & Söhne Handelsgesellschaft mbH", "Muller & Sohne Handelsgeselschaft mbH", True),
    Case(NAME, "Müller GmbH", "Schulze GmbH", False),
    Case(NAME, "Oktober Brauhaus", "0ktober Brauhaus", True),  # looks alike
    Case(NAME, "Studio 54 Limited", "Studio 64 Limited", False),
    # signs
    Case(CurrencyKind(), "€", "", True),
    Case(CurrencyKind(), "€", "$", False),
    Case(CurrencyKind(), "EUR", "EUR", True),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.first} / {case.second}")
def test_two_readings(case: Case) -> None:
    assert agrees(case.first, list(glyphs_of_text(case.second)), case.kind) is case.fine


def test_a_runner_up_speaks_for_a_digit() -> None:
    seen = [Glyph("1"), Glyph("8", "3"), Glyph("."), Glyph("0"), Glyph("0")]
    assert agrees("13.00", seen, MONEY)
    assert not agrees("15.00", seen, MONEY)
