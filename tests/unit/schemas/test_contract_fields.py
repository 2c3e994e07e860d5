"""Lengths of time, dates in words, numbers in words, and whose law: as contracts print them."""

from datetime import date

import pytest

from schemas.fields import Locale
from schemas.fields.durations import DurationKind, added
from schemas.fields.jurisdictions import JurisdictionKind
from schemas.fields.number_words import number_of
from schemas.fields.written_dates import WrittenDateKind, blank_dates

NUMBERS = [
    ("thirty-six", 36), ("one hundred eighty", 180), ("nineteen hundred ninety-six", 1996), ("twenty-first", 21),
    ("two thousand and four", 2004), ("twelfth", 12), ("7", 7),
    ("einundzwanzig", 21), ("hundertachtzig", 180), ("zwölf", 12), ("dreißig", 30), ("sechs", 6),
    ("vingt et un", 21), ("quatre-vingt-dix", 90), ("soixante-dix", 70), ("deux mille quatre", 2004),
    ("many", None), ("", None),
]  # fmt: skip

DURATIONS = [
    ("two (2) years", "P2Y"), ("thirty-six (36) months", "P36M"), ("one-year", "P1Y"), ("60-days", "P60D"),
    ("ninety (90) calendar days", "P90D"), ("30 (thirty) days", "P30D"), ("six weeks", "P6W"), ("1 year", "P1Y"),
    ("drei (3) Monate", "P3M"), ("zwölf Monaten", "P12M"), ("un an", "P1Y"), ("trente (30) jours", "P30D"),
    # the words and the figure disagree
    ("three (2) years", None),
    ("some time", None),
]  # fmt: skip

DATES = [
    ("this 5th day of March, 2004", date(2004, 3, 5)),
    ("the first day of January, nineteen hundred ninety-six", date(1996, 1, 1)),
    ("the 12th of May 2001", date(2001, 5, 12)),
    ("the twenty-first day of June, two thousand and four", date(2004, 6, 21)),
    ("the thirty-first (31st) day of December in the year 1999", date(1999, 12, 31)),
    ("le 1er janvier 2004", date(2004, 1, 1)),
    ("March 5, 2004", date(2004, 3, 5)),
    # no such day
    ("the 31st day of June, 2004", None),
]

BLANKS = [
    ("____ day of March, 2004", True), ("the [ ] day of [ ], 2020", True), ("April __, 2005", True),
    ("THIS __ OF ________, 200__", True), ("_____________, 2004", True),
    ("the 5th day of March, 2004", False), ("April 5, 2005", False),
]  # fmt: skip

LAWS = [
    ("the State of New York", "New York"), ("the Commonwealth of Massachusetts", "Massachusetts"),
    ("England and Wales", "England and Wales"), ("Province of British Columbia", "British Columbia"),
    ("English", "England"), ("deutsches", "Deutschland"), ("schweizerischem", "Schweiz"), ("français", "France"),
    ("the People's Republic of China", "People's Republic of China"),
    ("der Bundesrepublik Deutschland", "Bundesrepublik Deutschland"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number"), NUMBERS)
def test_numbers_in_words(text: str, number: int | None) -> None:
    assert number_of(text) == number


@pytest.mark.parametrize(("text", "value"), DURATIONS)
def test_durations(text: str, value: str | None) -> None:
    assert DurationKind().parse(text, Locale()).value == value


def test_words_and_figures_that_disagree_are_told() -> None:
    assert DurationKind().parse("three (2) years", Locale()).alternatives == ("P3Y", "P2Y")


def test_durations_in_other_units_are_the_same() -> None:
    assert DurationKind().same("P2Y", "P24M")
    assert not DurationKind().same("P1M", "P30D")


ADDED = [
    (date(2004, 3, 5), "P3Y", date(2007, 3, 5)),
    (date(2004, 2, 29), "P1Y", date(2005, 2, 28)),  # no such day
    (date(2004, 1, 31), "P1M", date(2004, 2, 29)),
    (date(2004, 1, 31), "P2W", date(2004, 2, 14)),
    (date(2004, 1, 31), "soon", None),
]


@pytest.mark.parametrize(("day", "duration", "end"), ADDED)
def test_added(day: date, duration: str, end: date | None) -> None:
    assert added(day, duration) == end


@pytest.mark.parametrize(("text", "day"), DATES)
def test_dates_in_words(text: str, day: date | None) -> None:
    assert WrittenDateKind().parse(text, Locale()).value == day


@pytest.mark.parametrize(("text", "blank"), BLANKS)
def test_dates_left_blank(text: str, blank: bool) -> None:
    assert bool(blank_dates(text)) == blank


@pytest.mark.parametrize(("text", "name"), LAWS)
def test_laws(text: str, name: str) -> None:
    kind = JurisdictionKind()
    assert kind.parse(text, Locale()).value == name
    assert kind.sound(name)
