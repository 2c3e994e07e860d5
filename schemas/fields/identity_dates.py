"""Dates as identity documents print them: "12 AUG/AOÛT 74", "01 08 1990". A year of two digits stays undecided.

Which century is meant shows only beside the other dates of the document, which no single field sees.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from schemas.fields.dates import DateKind
from schemas.fields.kind import Parsed, Span, covered
from schemas.fields.locale import Locale
from schemas.fields.months import month_names, month_pattern

_SPACED = re.compile(r"(?<![\w./-])([0-3]?[0-9]) ([01]?[0-9]) ([12][0-9]{3}|[0-9]{2})(?![\w/-]|[.][0-9])")
_SHORT = re.compile(r"(?<![\d./-])([0-3]?[0-9]) ?([./-]) ?([0-3]?[0-9]) ?\2 ?([0-9]{2})(?![\d/-]|[.][0-9])")


@dataclass(frozen=True)
class IdentityDateKind(DateKind):
    """A day of birth, issue or expiry."""

    def find(self, line: str) -> list[Span]:
        """Dates in a line, those with the month in two languages included."""
        own = [Span(*match.span()) for match in _matches(line)]
        taken = covered(own)
        return sorted([*own, *(span for span in DateKind.find(self, line) if span.start not in taken)])

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The one date of the text; `alternatives` hold both centuries where the year has two digits."""
        matches = _matches(text)
        if len(matches) != 1:
            return DateKind.parse(self, text, locale)
        days = tuple(dict.fromkeys(_days(matches[0], locale)))
        if len(days) == 1:
            return Parsed(days[0])
        printed = " ".join(text.split())[:80]
        if not days:
            return Parsed(None, problem=f"“{printed}” is not a day of the calendar.")
        return Parsed(None, days, f"“{printed}” may be {' or '.join(map(str, days))}.")


def _days(match: re.Match[str], locale: Locale) -> Iterator[date]:
    year = match.groups()[-1]
    years = [int(year)] if len(year) == 4 else [1900 + int(year), 2000 + int(year)]
    for one, two in _orders(match, locale):
        for number in years:
            try:
                yield date(number, two, one)
            except ValueError:
                continue


def _orders(match: re.Match[str], locale: Locale) -> list[tuple[int, int]]:
    """Day and month; both orders where the print leaves it open."""
    if match.re is _SPACED:
        return [(int(match[1]), int(match[2]))]
    if match.re is _SHORT:
        one, two = int(match[1]), int(match[3])
        if match[2] == "." or locale.day_first:
            return [(one, two)]
        return [(two, one)] if locale.day_first is False else [(one, two), (two, one)]
    name = match["one"] or match["other"] or match["single"]
    return [(int(match["day"]), month_names()[name.lower()])]


@lru_cache(maxsize=1)
def _named() -> re.Pattern[str]:
    month = month_pattern()
    word = r"[^\W\d_]{3,9}\.?"
    pair = rf"(?:(?P<one>{month})\.? ?/ ?{word}|{word} ?/ ?(?P<other>{month})\.?|(?P<single>{month})\.?(?= ?[0-9]))"
    return re.compile(
        rf"(?<![\w./-])(?P<day>[0-3]?[0-9])[ .-]{{0,2}}{pair}[ .-]{{0,2}}'?(?P<year>[12][0-9]{{3}}|[0-9]{{2}})(?!\w)",
        re.I,
    )


@lru_cache(maxsize=1024)
def _matches(line: str) -> tuple[re.Match[str], ...]:
    """Forms that the usual dates do not have: two months, spaces, two digits of the year."""
    found = [m for pattern in (_named(), _SPACED, _SHORT) for m in pattern.finditer(line)]
    kept: list[re.Match[str]] = []
    for match in sorted(found, key=lambda m: (m.start(), -m.end())):
        if not kept or match.start() >= kept[-1].end():
            kept.append(match)
    return tuple(kept)
