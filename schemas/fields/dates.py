"""Dates as documents print them, in the languages of the documents.

`03/04/2025` is judged by the document's own evidence, or stays undecided. Dotted dates have the day first.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import ClassVar

from schemas.fields.kind import Kind, Parsed, Span
from schemas.fields.locale import Locale
from schemas.fields.months import month_names, month_pattern

FIRST_YEAR, LAST_YEAR = 1900, 2100

_START, _END = r"(?<!\w)(?<!\d[./-])", r"(?!\d)(?![./-]\d)"
_DAY = r"(?P<day>[0-3]?[0-9])(?: ?(?:st|nd|rd|th|er|º|°|ª|\.))?"
_YEAR = r"(?P<year>[12][0-9]{3}|'?[0-9]{2})"
_JOIN = r"\s*[.,/-]?\s*(?:(?:of|de|del|di|the)\s+)?"


@dataclass(frozen=True)
class DateKind(Kind):
    """A calendar day. Years of two digits from `pivot` on are of the last century."""

    name: ClassVar[str] = "date"
    widget: ClassVar[str] = "date"

    pivot: int = 70

    def find(self, line: str) -> list[Span]:
        """Dates in a line; those that no calendar has only where the year is printed in full."""
        return [Span(*match.span()) for match in _matches(line) if len(match["year"]) == 4 or self._days(match)]

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The one date in the text; the locale decides which of two numbers is the day."""
        printed = " ".join(text.split())[:80]
        found = _matches(text)
        if len(found) != 1:
            return Parsed(None, problem=f"“{printed}” holds {'more than one' if found else 'no'} date.")
        days = self._days(found[0])
        if len(days) > 1 and locale.day_first is not None:
            days = days[:1] if locale.day_first else days[1:]
        if not days:
            return Parsed(None, problem=f"“{printed}” is not a day of the calendar.")
        if len(days) == 1:
            return Parsed(days[0])
        return Parsed(
            None,
            days,
            f"“{printed}” may be {days[0]} or {days[1]}; the document does not say whether the day comes first.",
        )

    def _days(self, match: re.Match[str]) -> tuple[date, ...]:
        """What a match may mean: day first, then month first."""
        parts = match.groupdict()
        year = self._year(parts["year"])
        if "one" not in parts:
            month = parts["month"]
            number = int(month) if month.isdecimal() else month_names()[month.lower()]
            return _distinct(_day(year, number, int(parts["day"])))
        one, two = int(parts["one"]), int(parts["two"])
        return _distinct(_day(year, two, one), None if parts["mark"] == "." else _day(year, one, two))

    def _year(self, printed: str) -> int:
        year = int(printed.lstrip("'"))
        if year >= 100:
            return year
        return year + (1900 if year >= self.pivot else 2000)


def _day(year: int, month: int, day: int) -> date | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _distinct(*days: date | None) -> tuple[date, ...]:
    return tuple(dict.fromkeys(day for day in days if day))


@lru_cache(maxsize=2048)
def _matches(line: str) -> tuple[re.Match[str], ...]:
    """The dates in a line from left to right, the longest where several begin; remembered for a while."""
    if not any(letter.isdecimal() for letter in line):
        return ()
    plain = line.translate(_PLAIN)
    found = [match for pattern in _patterns() for match in pattern.finditer(plain)]
    kept: list[re.Match[str]] = []
    for match in sorted(found, key=lambda match: (match.start(), -match.end())):
        if not kept or match.start() >= kept[-1].end():
            kept.append(match)
    return tuple(kept)


_PLAIN = str.maketrans(dict.fromkeys("‐‑–−", "-") | dict.fromkeys("’‘`´", "'"))


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    month = rf"(?P<month>{month_pattern()})(?![^\W\d_])\.?"
    shapes = (
        r"(?P<year>[12][0-9]{3})(?P<mark>[./-])(?P<month>[0-9]{1,2})(?P=mark)(?P<day>[0-9]{1,2})",
        r"(?P<one>[0-9]{1,2}) ?(?P<mark>[./-]) ?(?P<two>[0-9]{1,2}) ?(?P=mark) ?(?P<year>[12][0-9]{3}|[0-9]{2})",
        r"(?<!\w[./_-])(?P<year>(?:19|20)[0-9]{2})(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12][0-9]|3[01])(?![./_-]?\w)",
        rf"{_DAY}{_JOIN}{month}{_JOIN}{_YEAR}(?!:\d)",
        rf"{month}\s*{_DAY}(?:\s*,\s*|\s+(?:de\s+|del\s+)?){_YEAR}(?!:\d)",
        rf"(?P<year>[12][0-9]{{3}})[\s./-]*{month}[\s./-]*(?P<day>[0-3]?[0-9])",
    )
    return tuple(re.compile(_START + shape + _END, re.IGNORECASE) for shape in shapes)
