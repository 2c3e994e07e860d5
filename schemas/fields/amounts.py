"""Numbers in a line with what belongs to them: sign, brackets, currency, scale word, credit side.

Signs as accountants print them: `-12.50`, `12.50-`, `(12.50)`, `12.50 CR`. Scale words (`1.2 Mio.`) multiply.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from schemas.fields.currencies import BESIDE_NUMBER, WITHOUT_DECIMALS, meanings
from schemas.fields.kind import Parsed, Span
from schemas.fields.locale import Locale
from schemas.fields.numbers import NUMBER, parse_number, plain_marks

LONGEST_TEXT = 64  # characters; no amount is printed longer
_WINDOW = 24  # characters before a number in which its sign and currency stand

_SCALES = {
    word: Decimal(scale)
    for scale, words in {
        1_000: "tsd tausend thousand mille mila mil duizend k t",
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
    r"(?P<nil>[.,](?:-{1,2}|—)(?!\d))?"
    rf"(?: ?(?P<scale>(?i:{_SCALE_WORDS}))(?![^\W\d_])\.?| ?(?P<thousands>[kKmMT])(?=[€$£])|(?P<suffix>[kKmM])\b)?"
    r"(?P<minus>-(?![\w-]))?"
    rf"(?: ?(?P<currency>{BESIDE_NUMBER})(?!\w))?"
    r"(?P<minus2> ?-(?![\w-]| ?\d))?"
    r"(?P<close> ?\))?"
    r"(?: ?(?P<side>CR|DR|Cr|Dr)\b\.?)?"
)
_NOT_BEFORE = re.compile(r"\w$|[\w][-/_#+]$|\d[.,:']$|[#]$")
_NOT_AFTER = re.compile(r"\w|[-/:.,'_]\d|[-/_]\w\d| ?[%‰]")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in a line with what belongs to it.

    `signs` are all its marks of sign, `-` or `+`; `whole`: a dash stands where the cents would.
    """

    span: Span
    number: str
    signs: tuple[str, ...]
    scale: Decimal | None
    currency: str | None
    whole: bool

    @property
    def has_decimals(self) -> bool:
        """Whether the number looks like one with cents, rather than a bare count."""
        return self.number[-3:-2] in {".", ","}

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


def amounts_in(line: str) -> Iterator[Amount]:
    """The numbers of a line (`plain_marks` applied) with what belongs to them; whatever else sticks rules one out."""
    for number in NUMBER.finditer(line):
        amount = _around(line, number)
        if (
            amount
            and not _NOT_BEFORE.search(line[: amount.span.start][-2:])
            and not _NOT_AFTER.match(line, amount.span.end)
        ):
            yield amount


def the_amount(text: str) -> Amount | None:
    """The one amount that the whole text is, or None."""
    line = plain_marks(text).strip().rstrip("*;:").rstrip()
    if len(line) > LONGEST_TEXT:
        return None
    found = list(amounts_in(line))
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
    return Amount(Span(left.start(), right.end()), number[0], printed, _SCALES.get(word), currency, bool(right["nil"]))


def _sides(line: str, number: re.Match[str]) -> tuple[re.Match[str], re.Match[str]]:
    """What stands before and after a number: brackets only as a pair, a sign not where it means “to”."""
    start, end = number.span()
    left, right = _before(line, max(0, start - _WINDOW), start), _after(line, end, len(line))
    if left["sign"] and left["sign"].endswith(" ") and line[: left.start()].rstrip()[-1:].isdecimal():
        left = _before(line, left.end("sign"), start)
    opened = bool(left["open"] or left["open2"])
    if opened and not right["close"]:
        left = _before(line, line.rindex("(", 0, start) + 1, start)
    if right["close"] and not opened:
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
