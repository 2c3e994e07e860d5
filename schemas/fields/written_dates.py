"""Dates as deeds and contracts write them: "the 5th day of March, 2004", "the first day of January, nineteen hundred
ninety-six". Besides them all that DateKind knows. A date whose day was left blank is none.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from schemas.fields.dates import FIRST_YEAR, LAST_YEAR, DateKind
from schemas.fields.kind import Parsed, Span
from schemas.fields.locale import Locale
from schemas.fields.months import month_names, month_pattern
from schemas.fields.number_words import number_of, number_words_pattern

BLANK = r"(?:_[_\s]*_|\[[\s_●•*.]*\]|\.{3,}|…+|(?<=\s)_(?=\s))"


@dataclass(frozen=True)
class WrittenDateKind(DateKind):
    """A calendar day, in figures or in words."""

    def find(self, line: str) -> list[Span]:
        """Dates in a line, those in words too; none nested."""
        written = [Span(*match.span()) for match in _written(line)]
        usual = [
            span for span in super().find(line) if not any(span.start < w.end and w.start < span.end for w in written)
        ]
        return sorted((*written, *usual))

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The one date in the text."""
        found = _written(text)
        if not found:
            return super().parse(text, locale)
        if len(found) > 1:
            return Parsed(None, problem=f"“{' '.join(text.split())[:80]}” holds more than one date.")
        return Parsed(_day(found[0]))


def blank_dates(text: str) -> list[Span]:
    """Dates that were left to be filled in: "____ day of March, 2004", "April __, 2005"."""
    return [Span(*match.span()) for match in _blank_pattern().finditer(text) if re.search(BLANK, match[0])]


def _written(text: str) -> list[re.Match[str]]:
    """The dates in words, left to right; a search for their months comes first, as most lines hold none."""
    if not _month().search(text):
        return []
    found = [match for pattern in _patterns() for match in pattern.finditer(text) if _day(match)]
    kept: list[re.Match[str]] = []
    for match in sorted(found, key=lambda match: (match.start(), -match.end())):
        if not kept or match.start() >= kept[-1].end():
            kept.append(match)
    return kept


@lru_cache(maxsize=1)
def _month() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_])(?:{month_pattern()})(?![^\W\d_])", re.IGNORECASE)


def _day(match: re.Match[str]) -> date | None:
    day = number_of(re.sub(r"(?i)(?<=[0-9])\s*(?:st|nd|rd|th|er)$", "", match["day"].strip()))
    year = number_of(match["year"])
    month = month_names().get(match["month"].lower().rstrip("."))
    if not day or not month or year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Day, month, year; the day in words, or with "day of" after it."""
    words, month = number_words_pattern(), rf"(?P<month>{month_pattern()})(?![^\W\d_])\.?"
    year = rf"(?P<year>[12][0-9]{{3}}(?![0-9])|{words})"
    figures = r"(?<![\w.,$])[0-3]?[0-9]\s*(?:st|nd|rd|th)?"
    before_year = r"\s*,?\s*(?:(?:of|in)\s+)?(?:the\s+year\s+(?:of\s+our\s+lord\s+)?|a\.?d\.?\s+|en\s+l['’]an\s+)?"
    figure = r"(?:\s*\([0-9]{1,2}(?:st|nd|rd|th)?\))?"
    shapes = (
        rf"(?P<day>{figures}|{words}){figure}\s+day,?\s+of\s+{month}{before_year}{year}",
        rf"(?P<day>{words}){figure}\s+(?:of\s+|de\s+)?{month}{before_year}{year}",
        rf"(?P<day>(?<![\w.,$])[0-3]?[0-9])\.?\s*\([^\W\d_]+\)\s+{month}{before_year}{year}",
    )
    return tuple(re.compile(shape, re.IGNORECASE) for shape in shapes)


@lru_cache(maxsize=1)
def _blank_pattern() -> re.Pattern[str]:
    month = rf"(?:{month_pattern()})(?![^\W\d_])\.?"
    year = rf"(?:[12][0-9]{{3}}|[12][0-9]{{0,2}}\s?{BLANK}|{BLANK})"
    shapes = (
        rf"(?:{BLANK}|[0-3]?[0-9](?:st|nd|rd|th)?|{BLANK}(?:st|nd|rd|th))\s+(?:day\s+)?of\s+(?:{month}|{BLANK})\s*,?\s*{year}",
        rf"{month}\s*{BLANK}\s*,?\s*{year}",
        rf"{BLANK}\s*,\s*(?:19|20)(?:[0-9]{{2}}|{BLANK})",
    )
    return re.compile("|".join(f"(?:{shape})" for shape in shapes), re.IGNORECASE)
