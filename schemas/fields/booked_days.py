"""Days as banks book them, often without their year: `02.01.`, `02/01`, `2 Jan`; the statement's own dates tell it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import ClassVar

from schemas.fields.dates import DateKind
from schemas.fields.kind import Parsed, Span
from schemas.fields.locale import Locale
from schemas.fields.months import month_names, month_pattern

USUAL, LONGEST = timedelta(days=92), timedelta(days=370)  # that a statement covers


@dataclass(frozen=True)
class BookedDayKind(DateKind):
    """A date whose year may be missing: then it is the one that puts it among the document's full dates."""

    name: ClassVar[str] = "date"

    def find(self, line: str) -> list[Span]:
        """Dates, and days without a year beside them."""
        full = super().find(line)
        short = [Span(*match.span()) for match in _short(line)]
        return sorted([*full, *(s for s in short if not any(s.start < f.end and f.start < s.end for f in full))])

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The day, with the one year in which it lies within `locale.days`."""
        parsed = super().parse(text, locale)
        short = _short(text) if parsed.value is None and not parsed.alternatives else ()
        if len(short) != 1 or super().find(text):
            return parsed
        days = _days(short[0], locale)
        if len(days) == 1:
            return Parsed(days[0])
        return Parsed(None, days, f"“{' '.join(text.split())[:80]}” does not say its year.")


def days_of(lines: Iterable[str], locale: Locale) -> tuple[date, date] | None:
    """The time that a statement is about, by the full dates in its lines: some months up to the last of them."""
    kind = DateKind()
    found = [kind.parse(line[span.start : span.end], locale).value for line in lines for span in kind.find(line)]
    days = [day for day in found if isinstance(day, date)]
    if not days:
        return None
    last = max(days)
    return min(last - USUAL, min(day for day in days if day >= last - LONGEST)), last


@lru_cache(maxsize=4096)
def _short(line: str) -> tuple[re.Match[str], ...]:
    return tuple(_pattern().finditer(line)) if any(map(str.isdigit, line)) else ()


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    day, month = r"(?:0?[1-9]|[12][0-9]|3[01])", rf"(?:{month_pattern()})(?![^\W\d_])\.?"
    shapes = (
        rf"{day}[.]\s?(?:0?[1-9]|1[0-2])\.",
        rf"{day}[/-](?:0?[1-9]|1[0-2])(?=\s|$)",
        rf"(?:0?[1-9]|1[0-2])[/-]{day}(?=\s|$)",
        rf"^\s*{day}[.](?:0[1-9]|1[0-2])(?=\s*$)",
        rf"{day}\.?[ -]{month}",
        rf"{month} {day}",
    )
    return re.compile(rf"(?<![\w.,/-])(?:{'|'.join(shapes)})(?![.,/-]?\w)", re.IGNORECASE)


def _days(match: re.Match[str], locale: Locale) -> tuple[date, ...]:
    """The days that it may be: of the years that put it within the document's, day or month first where both can be."""
    numbers = [int(number) for number in re.findall(r"\d+", match[0])]
    name = next((month for word in re.findall(r"[^\W\d_]+", match[0]) if (month := _month(word))), None)
    if name:
        orders = [(numbers[0], name)]
    else:
        orders = [(numbers[0], numbers[1]), (numbers[1], numbers[0])]
        if "." in match[0] or locale.day_first is not None:
            orders = orders[:1] if "." in match[0] or locale.day_first else orders[1:]
    first, last = locale.days or (date.max, date.min)
    years = range(first.year, last.year + 1)
    made = (made for day, month in orders for year in years if (made := _made(year, month, day)))
    return tuple(dict.fromkeys(day for day in made if first <= day <= last))


def _month(word: str) -> int | None:
    return month_names().get(word.lower())


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
