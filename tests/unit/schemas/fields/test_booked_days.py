"""Days of bookings without their year, which the statement's own dates tell."""

from datetime import date

import pytest

from schemas.fields import Locale
from schemas.fields.booked_days import BookedDayKind, days_of

KIND = BookedDayKind()
TURN_OF_THE_YEAR = (date(2024, 12, 1), date(2025, 1, 31))


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("02.01. Miete", ["02.01."]),
        ("02.01. 03.01. Miete", ["02.01.", "03.01."]),
        ("02.01.2025", ["02.01.2025"]),
        ("02/01", ["02/01"]),
        ("2 Jan", ["2 Jan"]),
        ("28. Dez", ["28. Dez"]),
        ("12,50", []),
        ("12.10 EUR", []),  # an amount
        ("1/2 Liter", ["1/2"]),
        ("09/18 ATM WITHDRAWAL", ["09/18"]),
        ("18/09", ["18/09"]),
        ("19/18", []),
        ("02.13.", []),
        ("123/01", []),
    ],
)
def test_found(line: str, found: list[str]) -> None:
    assert [line[span.start : span.end] for span in KIND.find(line)] == found


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("28.12.", date(2024, 12, 28)),
        ("02.01.", date(2025, 1, 2)),
        ("2 Jan", date(2025, 1, 2)),
        ("02.01.2023", date(2023, 1, 2)),  # says its year
        ("03.07.", None),  # outside of the time that the statement is about
        ("31.02.", None),
    ],
)
def test_the_year_follows_from_the_statement(text: str, day: date | None) -> None:
    assert KIND.parse(text, Locale(days=TURN_OF_THE_YEAR, day_first=True)).value == day


def test_nothing_tells_the_year() -> None:
    assert KIND.parse("02.01.", Locale()).value is None


def test_two_years_are_no_answer() -> None:
    parsed = KIND.parse("02.01.", Locale(days=(date(2024, 1, 1), date(2025, 1, 31))))
    assert parsed.value is None
    assert parsed.alternatives == (date(2024, 1, 2), date(2025, 1, 2))


def test_months_may_come_first() -> None:
    assert KIND.parse("01/02", Locale(days=TURN_OF_THE_YEAR, day_first=False)).value == date(2025, 1, 2)


def test_the_time_of_a_statement() -> None:
    lines = ["Zeitraum 01.12.2024 - 31.01.2025", "Kunde seit 03.05.1999", "02.01. Miete"]
    assert days_of(lines, Locale(day_first=True)) == (date(2024, 10, 31), date(2025, 1, 31))
    assert days_of(["Miete"], Locale()) is None
    assert KIND.parse("12/18", Locale(days=TURN_OF_THE_YEAR, day_first=False)).value == date(2024, 12, 18)


def test_where_nothing_says_which_comes_first_the_statement_may() -> None:
    assert KIND.parse("12/18", Locale(days=TURN_OF_THE_YEAR)).value == date(2024, 12, 18)
    assert KIND.parse("18/12", Locale(days=TURN_OF_THE_YEAR)).value == date(2024, 12, 18)
    assert KIND.parse("12/12", Locale(days=TURN_OF_THE_YEAR)).value == date(2024, 12, 12)
    assert KIND.parse("12/01", Locale(days=TURN_OF_THE_YEAR)).value is None  # or the first of December
