"""Printed numbers: which marks group digits, and which one is decimal.

Knows no currency, no unit and no sign. A number with two readings is judged by the locale, or stays undecided.
"""

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from schemas.fields.kind import Parsed
from schemas.fields.locale import Locale

SPACES = " \u00a0\u2007\u2009\u202f"
APOSTROPHES = "'’‘`´"
MINUSES = "-−–‐‑"
MOST_WHOLE_DIGITS = 15
MOST_DECIMALS = 8

_PLAIN = str.maketrans(dict.fromkeys(SPACES, " ") | dict.fromkeys(APOSTROPHES, "'") | dict.fromkeys(MINUSES, "-"))

# One run of digits with all the marks inside it; whether they make a number is judged afterwards, so that
# no part of `13.11.2017` is ever taken for one.
NUMBER = re.compile(
    r"(?<![0-9])(?<![0-9][.,:/'-])[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?(?![.,']?[0-9])"
    r"|[0-9]+(?:[.,'][0-9]+)*"
    r"|(?<![0-9])[.,][0-9]{1,4}(?![.,]?[0-9])"
)

_WHOLE = re.compile(r"[0-9]*|[1-9][0-9]{0,2}([.,' ])[0-9]{3}(?:\1[0-9]{3})*|[1-9][0-9]?(,)(?:[0-9]{2},)+[0-9]{3}")


_SUPPOSED = {",": ".", ".": ","}  # who groups by one mark means the other as the decimal mark


class NumberReading(NamedTuple):
    """One meaning of a printed number, and the decimal mark that it supposes (None: supposes nothing)."""

    value: Decimal
    decimal_mark: str | None


def plain_marks(text: str) -> str:
    """The text, character for character, with one kind of space, apostrophe and minus."""
    return text.translate(_PLAIN)


def readings(number: str) -> list[NumberReading]:
    """All meanings of a number without sign (`plain_marks` applied); none where it is no number."""
    return list(_readings(number))


@lru_cache(maxsize=4096)
def _readings(number: str) -> tuple[NumberReading, ...]:
    """The same number is asked for by every kind of amount."""
    found = [reading for mark in (None, ",", ".") if (reading := _read(number, mark))]
    return tuple(found if len({reading.value for reading in found}) > 1 else found[:1])


def parse_number(number: str, locale: Locale) -> Parsed:
    """The meaning of a number without sign, by the locale's decimal mark where it has two."""
    meanings = readings(number)
    if len(meanings) > 1 and locale.decimal_mark:
        meanings = [reading for reading in meanings if reading.decimal_mark == locale.decimal_mark]
    if len(meanings) == 1:
        return Parsed(meanings[0].value)
    if not meanings:
        return Parsed(None, problem=f"“{number}” is not a number that can be read.")
    values = tuple(reading.value for reading in meanings)
    return Parsed(None, values, f"“{number}” may mean {values[0]:f} or {values[1]:f}; the document does not say which.")


def _read(number: str, mark: str | None) -> NumberReading | None:
    whole, _, decimals = number.partition(mark) if mark else (number, "", "")
    shape = _WHOLE.fullmatch(whole)
    if not shape or not (decimals.isdecimal() if mark else whole):
        return None
    group = shape[1] or shape[2]
    digits = "".join(filter(str.isdecimal, whole))
    if len(digits) > MOST_WHOLE_DIGITS or len(decimals) > MOST_DECIMALS or group == (mark or ""):
        return None
    value = Decimal(f"{digits or 0}.{decimals}") if mark else Decimal(digits)
    return NumberReading(value, mark or _SUPPOSED.get(group))
