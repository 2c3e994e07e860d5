"""Days of two-digit years: `740812`. Which century is meant shows only beside other days (ICAO 9303-3, 4.8)."""

from collections.abc import Iterable
from datetime import date

OLDEST = 120  # years that anybody lives
LONGEST = 60  # years that a document is good for, or has been expired when somebody still reads it
TODAY_IS_AFTER = date(2025, 1, 1)  # where nobody says what day it is


def days_of(text: str) -> tuple[date, ...]:
    """The days of this and the last century that six digits may mean; none where the calendar has none."""
    if len(text) != 6 or not text.isdecimal():
        return ()
    return tuple(day for century in (1900, 2000) if (day := _day(century + int(text[:2]), text[2:])))


def expiry_days(text: str, today: date | None) -> tuple[date, ...]:
    """The days on which a document may expire: within a lifetime of documents."""
    return tuple(plausible_days(days_of(text), False, today, None))


def birth_days(text: str, today: date | None, expiry: date | None) -> tuple[date, ...]:
    """The days on which a holder may be born: not after today, nor after the document's end, and not too long ago."""
    return tuple(plausible_days(days_of(text), True, today, expiry))


def plausible_days(days: Iterable[date], birth: bool, today: date | None, expiry: date | None) -> list[date]:
    """Those of some days of different centuries that may be a day of birth, or of expiry."""
    now = today or TODAY_IS_AFTER
    if birth:
        latest = min(day for day in (today, expiry, date.max) if day)
        return [day for day in days if day <= latest and now.year - day.year <= OLDEST]
    return [day for day in days if -LONGEST < day.year - now.year < LONGEST - 20]


def _day(year: int, rest: str) -> date | None:
    try:
        return date(year, int(rest[:2]), int(rest[2:]))
    except ValueError:
        return None
