"""Numbers in a line with what belongs to them: sign, brackets, currency, scale word, credit side.

Signs as accountants print them: `-12.50`, `12.50-`, `(12.50)`, `12.50 CR`. Scale words (`1.2 Mio.`) multiply.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from schemas.fields.currencies import BESIDE_NUMBER, WITHOUT_DECIMALS, meanings
from schemas.fields.kind import Parsed, Span
from schemas.fields.locale import Locale
from schemas.fields.numbers import NUMBER, parse_number, plain_marks

LONGEST_TEXT = 64  # characters; no amount is printed longer
_WINDOW = 24  # characters before a number in which its sign and currency stand

_SCALES = {
    word: Decimal(scale)
    for scale, words in {
        1_000: "tsd tausend thousand mille mila mil duizend tys tis k t",
        100_000: "lakh lakhs",
        1_000_000: "mio mill millionen million millions mln milioni milione millones millón milhões milhão miljoen m",
        10_000_000: "crore crores",
        1_000_000_000: "mrd milliarde milliarden milliard milliards mld miliardi miliardo miljard bn",
    }.items()
    for word in words.split()
}
_SCALE_WORDS = "|".join(sorted((word for word in _SCALES if len(word) > 1), key=len, reverse=True))

_BEFORE = re.compile(
    r"(?P<sign>[+-] ?)?(?P<open>\( ?)?"
    rf"(?:(?P<currency>{BESIDE_NUMBER}) ?)?"
    r"(?P<sign2>[+-] ?)?(?P<open2>\( ?)?$"
)
_AFTER = re.compile(
    r"(?P<nil>[.,:](?:-{1,2}|—)(?!\d))?"
    rf"(?: ?(?P<scale>(?i:{_SCALE_WORDS}))(?![^\W\d_])\.?| ?(?P<thousands>[kKmMT])(?=[€$£])|(?P<suffix>[kKmM])\b)?"
    r"(?P<minus>-(?![\w-]))?"
    rf"(?: ?(?P<currency>{BESIDE_NUMBER})(?!\w))?"
    r"(?P<minus2> ?-(?![\w-]| ?\d))?"
    r"(?P<close> ?\))?"
    r"(?: ?(?P<side>CR|DR|Cr|Dr)\b\.?)?"
)
_WORD_AND_SPACE = re.compile(r"\w $")
_PER_UNIT = re.compile(r" ?/ ?[^\W\d_]+\.?$")
_NOT_BEFORE = re.compile(r"\w$|[\w][-/_#+]$|\d[.,:']$|[#]$")
_NOT_AFTER = re.compile(r"\w|[-/:.,'_]\d|[-/_]\w\d| ?[%‰]")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in a line with what belongs to it.

    The number itself begins at `start`; `signs` are all its marks of sign, `-` or `+`; `whole`: a dash stands where
    the cents would.
    """

    span: Span
    start: int
    number: str
    signs: tuple[str, ...]
    scale: Decimal | None
    currency: str | None
    whole: bool

    def parse(self, locale: Locale) -> Parsed:
        """What the amount means, with sign and scale."""
        if len(self.signs) > 1:
            return Parsed(None, problem=f"The amount “{self.number}” carries more than one sign.")
        if self.whole or set(meanings(self.currency or "")) & WITHOUT_DECIMALS:
            locale = _grouping_only(self.number, locale)
        parsed = parse_number(self.number, locale)
        factor = (self.scale or Decimal(1)) * (-1 if self.signs == ("-",) else 1)
        if factor == 1:
            return parsed
        values = tuple(factor * value for value in parsed.alternatives if isinstance(value, Decimal))
        value = factor * parsed.value if isinstance(parsed.value, Decimal) else None
        return Parsed(value, values, parsed.problem)


@lru_cache(maxsize=2048)
def amounts_in(line: str) -> tuple[Amount, ...]:
    """The numbers of a line (`plain_marks` applied) with what belongs to them; whatever else sticks rules one out.

    Remembered for a while, since several kinds look at the same line.
    """
    around = (_around(line, number) for number in NUMBER.finditer(line))
    return tuple(amount for amount in around if amount and stands_alone(line, amount.span))


def stands_alone(line: str, span: Span) -> bool:
    """Whether a span is no part of a longer word or number, such as a date, a time or `RE-2024`."""
    return not _NOT_BEFORE.search(line, max(0, span.start - 2), span.start) and not _NOT_AFTER.match(line, span.end)


def the_amount(text: str) -> Amount | None:
    """The one amount that the whole text is, or None."""
    line = _PER_UNIT.sub("", plain_marks(text).strip(" \t\n*;:="))
    line = line[:-1] if re.search(r"\d\.$", line) else line
    if len(line) > LONGEST_TEXT:
        return None
    found = amounts_in(line)
    return found[0] if len(found) == 1 and found[0].span == (0, len(line)) else None


def _around(line: str, number: re.Match[str]) -> Amount | None:
    left, right = _sides(line, number)
    currency = left["currency"] or right["currency"]
    letter = right["thousands"] or right["suffix"]
    if right["suffix"] and not currency:
        return None  # 12m may be metres
    word = (right["scale"] or letter or "").lower()
    brackets = "-" if right["close"] else None
    side = {"CR": "-", "DR": "+"}.get((right["side"] or "").upper())
    signs = (left["sign"], left["sign2"], right["minus"], right["minus2"], brackets, side)
    printed = tuple(sign.strip() for sign in signs if sign)
    return Amount(
        Span(left.start(), right.end()),
        number.start(),
        number[0],
        printed,
        _SCALES.get(word),
        currency,
        bool(right["nil"]),
    )


def _sides(line: str, number: re.Match[str]) -> tuple[re.Match[str], re.Match[str]]:
    """What stands before and after a number: brackets only as a pair, a spaced sign not where it is a dash."""
    start, end = number.span()
    left, right = _before(line, max(0, start - _WINDOW), start), _after(line, end, len(line))
    if (
        left["sign"]
        and left["sign"].endswith(" ")
        and _WORD_AND_SPACE.search(line, max(0, left.start() - 2), left.start())
    ):
        left = _before(line, left.end("sign"), start)
    opened, closed = bool(left["open"] or left["open2"]), bool(right["close"])
    aside = right["currency"] and (left.start(), right.end()) != (0, len(line))  # “incl. tax (19,00 EUR)”
    if opened and (aside or not closed):
        left = _before(line, line.rindex("(", 0, start) + 1, start)
    if closed and (aside or not opened):
        right = _after(line, end, right.start("close"))
    return left, right


def _before(line: str, start: int, end: int) -> re.Match[str]:
    match = _BEFORE.search(line, start, end)
    assert match  # it matches the empty text at the end
    return match


def _after(line: str, start: int, end: int) -> re.Match[str]:
    match = _AFTER.match(line, start, end)
    assert match  # all its parts are optional
    return match


def _grouping_only(number: str, locale: Locale) -> Locale:
    """A locale in which the marks of a number can only group, since its cents stand elsewhere or do not exist."""
    marks = {mark for mark in number if mark in ",."}
    return replace(locale, decimal_mark=("," if marks == {"."} else ".")) if len(marks) == 1 else locale
