"""Lengths of time, such as terms and periods of notice: "thirty-six (36) months" is `P36M`.

The value is ISO 8601 in one unit: `P3Y`, `P6M`, `P2W`, `P30D`. Words and figures that disagree stay undecided.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, ClassVar

from pydantic_core import PydanticCustomError

from schemas.fields.kind import Kind, Parsed, Span, Value
from schemas.fields.locale import Locale
from schemas.fields.number_words import number_of, number_words_pattern
from schemas.fields.validation import checked

_UNITS = {
    "Y": r"years?|annual|anniversary|yrs?\.?|jahre[sn]?|jahr|ans?|années?|annees?|años?|ann[oi]|jaar|jaren|anos?",
    "M": r"months?|monate[sn]?|monats?|mois|mes(?:es)?|mes[ei]|maand(?:en)?|mês",
    "W": r"weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken",
    "D": r"days?|tage[sn]?|tag|jours?|d[íi]as?|giorn[oi]|dag(?:en)?",
}
_BETWEEN = (
    "full|calendar|consecutive|business|working|contract|additional|successive|further|volle[nr]?|weitere[nr]?|"
    "aufeinanderfolgende[nr]?|naturales|h[áa]biles|lavorativi|solari|volle|achtereenvolgende"
)
_ISO = re.compile(r"P([1-9][0-9]{0,4})([YMWD])")
_MOST = {"Y": 100, "M": 1200, "W": 5200, "D": 36500}


@dataclass(frozen=True)
class DurationKind(Kind):
    """A length of time in years, months, weeks or days."""

    name: ClassVar[str] = "duration"

    def find(self, line: str) -> list[Span]:
        """Lengths of time in a line, with the words and figures that say them."""
        return [Span(*match.span()) for match in _pattern().finditer(line) if self._value(match) != (None, ())]

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The one length of time in the text."""
        printed = " ".join(text.split())[:80]
        found = [self._value(match) for match in _pattern().finditer(text)]
        if len(found) != 1:
            return Parsed(None, problem=f"“{printed}” holds {'more than one' if found else 'no'} length of time.")
        value, alternatives = found[0]
        if value or not alternatives:
            return Parsed(value, problem=None if value else f"“{printed}” is no length of time.")
        return Parsed(None, alternatives, f"“{printed}” says {' and '.join(alternatives)}.")

    def same(self, one: Value, other: Value) -> bool:
        """Equal also where one counts in years or weeks what the other counts in months or days."""
        return one == other or (_counted(str(one)) is not None and _counted(str(one)) == _counted(str(other)))

    def _value(self, match: re.Match[str]) -> tuple[str | None, tuple[str, ...]]:
        """The value of a match, or its meanings where the words say another number than the figure."""
        unit = next(key for key in _UNITS if match[f"unit{key}"])
        said = [number_of(match[name]) for name in ("words", "figure", "bare") if match[name]]
        numbers = [number for number in dict.fromkeys(said) if number and number <= _MOST[unit]]
        values = tuple(f"P{number}{unit}" for number in numbers)
        if len(values) == 1 and None not in said:
            return values[0], ()
        return None, values

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        return checked(handler(source), check_duration)


def check_duration(value: str) -> str:
    """The value, or a pydantic error where it is not of the form P30D."""
    if not _ISO.fullmatch(value):
        raise PydanticCustomError("duration_unknown", "“{value}” is not a duration such as P30D.", {"value": value})
    return value


def added(day: date, duration: str) -> date | None:
    """The day that lies a duration after another; the last of its month where that month is too short."""
    match = _ISO.fullmatch(duration)
    if not match:
        return None
    count, unit = int(match[1]), match[2]
    try:
        if unit in "WD":
            return day + timedelta(days=count * (7 if unit == "W" else 1))
        months = day.year * 12 + day.month - 1 + count * (12 if unit == "Y" else 1)
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):
        return None


def _counted(value: str) -> tuple[int, int] | None:
    """Months and days."""
    match = _ISO.fullmatch(value)
    if not match:
        return None
    count = int(match[1])
    return {"Y": (12 * count, 0), "M": (count, 0), "W": (0, 7 * count), "D": (0, count)}[match[2]]


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    """A number in words, in figures or both, then its unit: "two (2) years", "36-month", "60 days", "un an"."""
    figure = r"[(\[]\s*(?P<figure>[0-9]{1,4})\s*(?:st|nd|rd|th|\.)?\s*[)\]]"
    bare = r"(?<![\w.,$€£-])(?P<bare>[0-9]{1,4})(?:st|nd|rd|th)?"
    units = r"(?:ann[oi]|mes[ei]s?|mês|giorni|settimane|a[ñn]os?|d[íi]as|semanas?)"
    lone = rf"(?<!\w)(?:due|sei|once|uma?)(?=\s+(?:\(\w+\)\s*)?{units}\b)"  # elsewhere words of other languages
    number = rf"(?:(?P<words>{lone}|{number_words_pattern()})\s*(?:{figure})?|{bare})"
    again = rf"(?:\s*\(\s*(?:{number_words_pattern()})\s*\))?"
    units = "|".join(f"(?P<unit{key}>{words})" for key, words in _UNITS.items())
    return re.compile(rf"{number}{again}[\s-]*(?:(?:{_BETWEEN})[\s-]+)*(?:{units})(?!\w)", re.IGNORECASE)
