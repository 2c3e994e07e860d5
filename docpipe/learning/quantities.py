"""Amounts and lengths of time, however somebody writes them: what other programs answer is read in good will.

docpipe itself answers decimal strings and ISO 8601.
"""

import re
from decimal import Decimal, InvalidOperation

from docpipe.learning.folding import bare

CURRENCIES = re.compile(r"(?i)\b(eur|usd|gbp|chf|inr|myr|rm|rs|dkk|pln)\b|[€$£₹\s'’]")
SMALL = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
]
NUMBERS = {word: str(number) for number, word in enumerate(SMALL)} | {"thirty": "30", "sixty": "60", "ninety": "90"}
NUMBER_WORD = re.compile(rf"\b({'|'.join(NUMBERS)})\b")
LENGTH = re.compile(  # "two (2) years", "1.5 years", whose point is written p by then
    r"(?P<number>\d+(p\d+)?)( \d+(p\d+)?)?\s*((calendar|full|consecutive) )?(?P<unit>year|yr|month|week|day|annual)"
)
ISO_LENGTH = re.compile(r"(?i)\s*P(?P<number>\d+)(?P<unit>[YMWD])\s*")
IN_MONTHS = {"year": 12, "yr": 12, "annual": 12, "month": 1, "Y": 12, "M": 1}
IN_DAYS = {"week": 7, "day": 1, "W": 7, "D": 1}


def amount(value: object) -> Decimal | None:
    """The number that is meant; None where it is none, or could be two."""
    if value is None or isinstance(value, bool):
        return None
    plain = str(value).strip().replace("\u00a0", "").replace("\u202f", "")
    exact = _decimal(plain)
    return exact if exact is not None else _decimal(_with_a_point(CURRENCIES.sub("", plain)))


def _with_a_point(text: str) -> str:
    """A number without marks between its thousands, whatever mark stands before its cents."""
    if "," in text and "." in text:
        thousands, cents = (",", ".") if text.rfind(".") > text.rfind(",") else (".", ",")
        return text.replace(thousands, "").replace(cents, ".")
    if text.count(",") == 1 and re.search(r",\d{1,2}$", text):
        return text.replace(",", ".")
    return text.replace(",", "") if re.fullmatch(r"-?\d{1,3}(,\d{3})+", text) else text


def _decimal(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def length(value: object) -> tuple[Decimal, Decimal] | None:
    """A length of time in months and in days, one of which is 0: neither can be told in the other. None where it is
    none.
    """
    text = bare(re.sub(r"(\d)\.(\d)", r"\1p\2", str(value)))
    found = LENGTH.search(NUMBER_WORD.sub(lambda word: NUMBERS[word[0]], text)) or ISO_LENGTH.fullmatch(str(value))
    if not found:
        return None
    number, unit = Decimal(found["number"].replace("p", ".")), found["unit"]
    unit = unit.upper() if len(unit) == 1 else unit
    none = Decimal(0)
    return (number * IN_MONTHS[unit], none) if unit in IN_MONTHS else (none, number * IN_DAYS[unit])
