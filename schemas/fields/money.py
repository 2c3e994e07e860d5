"""Money, quantities and percentages: decimal numbers that keep the scale in which they are printed."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import ClassVar

from schemas.fields.amounts import amounts_in, stands_alone, the_amount
from schemas.fields.dates import DateKind
from schemas.fields.kind import Kind, Parsed, Span, Value, covered
from schemas.fields.locale import Locale
from schemas.fields.numbers import NUMBER, plain_marks, readings

_IBAN_LIKE = re.compile(r"\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
_PERCENT = r" ?(?:%|[Pp]rozent|[Pp]ercent|per cent|pct|v\. ?H\.)"
_UNIT = re.compile(r" ?(?![kKM]\b)([^\W\d_][^\W\d_.²³/ -]{0,11}[²³.]?(?: ?/ ?[^\W\d_]{1,6})?)")
_KNOWN_UNITS = frozenset(
    "x stk stück stck st pcs pc ea each units unit unités unité un uds ud und pz pezzi stuks pkg pack paket box karton "
    "set paar c62 hur kwh mwh kg g t l ml m m² m³ qm cbm cm mm km h std stunden stunde hrs hr hours hour heures heure "
    "horas ore uur tage tag days day jours jour días giorni dagen dias monate monat months month mois meses mesi psch "
    "pauschal szt sztuk godz usł kpl opak mies dni ks kus kusů hod bal sada měs den dny tim timme timmar förp mån "
    "dagar un pce pces conf doos".split()
)


@dataclass(frozen=True)
class MoneyKind(Kind):
    """An amount of money without its currency."""

    name: ClassVar[str] = "money"
    widget: ClassVar[str] = "number"
    numeric: ClassVar[bool] = True

    def find(self, line: str) -> list[Span]:
        """Amounts with sign, brackets, currency and scale word, bare whole numbers too; no part of a date or IBAN."""
        plain = plain_marks(line)
        taken = covered([*(Span(*match.span()) for match in _IBAN_LIKE.finditer(plain)), *DateKind().find(line)])
        return [amount.span for amount in amounts_in(plain) if _is_number(amount.number) and amount.start not in taken]

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The signed amount; two readings (`1.234`) are judged by the locale's decimal mark."""
        return _parse_amount(text, locale, "an amount of money")


@dataclass(frozen=True)
class DeductionKind(MoneyKind):
    """An amount that is taken off, such as a discount: some print its minus, some leave it to the word."""

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The amount without its sign."""
        parsed = super().parse(text, locale)
        return replace(parsed, value=abs(parsed.value)) if isinstance(parsed.value, Decimal) else parsed

    def also(self, value: Value) -> tuple[Value, ...]:
        """On a credit note whose amounts are all below zero, what is taken off is so too."""
        return (-value,) if isinstance(value, Decimal) and value else ()


@dataclass(frozen=True)
class QuantityKind(Kind):
    """A count or measure; the unit behind it is read over."""

    name: ClassVar[str] = "money"
    widget: ClassVar[str] = "number"
    numeric: ClassVar[bool] = True

    def find(self, line: str) -> list[Span]:
        """Numbers with a usual unit behind them, and bare numbers."""
        plain = plain_marks(line)
        bare = {amount.start: amount.span for amount in amounts_in(plain) if _is_number(amount.number)}
        spans = (_with_unit(plain, number) or bare.get(number.start()) for number in NUMBER.finditer(plain))
        return [span for span in spans if span]

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The number in front of the unit."""
        plain = plain_marks(text).strip()
        number = NUMBER.search(plain)
        if number and _UNIT.fullmatch(plain, number.end()) and not the_amount(plain):
            return _parse_amount(plain[: number.end()], locale, "a quantity")
        return _parse_amount(text, locale, "a quantity")


@dataclass(frozen=True)
class PercentKind(Kind):
    """A percentage: the value of `19 %` is 19."""

    name: ClassVar[str] = "money"
    widget: ClassVar[str] = "number"
    numeric: ClassVar[bool] = True

    def find(self, line: str) -> list[Span]:
        """Numbers with a per cent sign; where the line has none, bare numbers up to 100."""
        plain = plain_marks(line)
        return [Span(*match.span()) for match in _WITH_SIGN.finditer(plain)] or [
            amount.span for amount in amounts_in(plain) if _is_rate(amount.number) and not amount.currency
        ]

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The number before the sign; of two readings only one up to 999 can be a percentage."""
        plain = plain_marks(text)
        signed = _WITH_SIGN.findall(plain)
        parsed = _parse_amount(_SIGN.sub("", signed[0] if len(signed) == 1 else plain), locale, "a percentage")
        small = tuple(value for value in parsed.alternatives if isinstance(value, Decimal) and abs(value) < 1000)
        return Parsed(small[0]) if len(small) == 1 else parsed


_SIGN = re.compile(_PERCENT + r"\s*$")
_WITH_SIGN = re.compile(r"(?<![\w.,])[+-]?[0-9]{1,3}(?:[.,][0-9]{1,4})?" + _PERCENT + r"(?!\w)")


def _is_number(number: str) -> bool:
    return bool(readings(number)) and not re.match(r"0[0-9]+$", number)


def _is_rate(number: str) -> bool:
    small = any(0 <= reading.value <= 100 for reading in readings(number)) and len(number) <= 6
    return small and not re.match(r"00|0[0-9]+$", number)


def _parse_amount(text: str, locale: Locale, what: str) -> Parsed:
    printed = " ".join(text.split())
    if any(letter.isdecimal() and not letter.isascii() for letter in text):
        return Parsed(None, problem=f"“{printed[:80]}” has digits of another script; only 0 to 9 are read.")
    amount = the_amount(text)
    if amount is None:
        return Parsed(None, problem=f"“{printed[:80]}” is not {what}.")
    return amount.parse(locale)


def _with_unit(line: str, number: re.Match[str]) -> Span | None:
    """The span of a number and the usual unit behind it, or None where there is none."""
    unit = _UNIT.match(line, number.end())
    if unit is None or unit[1].rstrip(".").casefold() not in _KNOWN_UNITS or not _is_number(number[0]):
        return None
    sign = number.start() > 0 and line[number.start() - 1] in "+-" and line[: number.start() - 1].strip() == ""
    span = Span(number.start() - sign, unit.end())
    return span if stands_alone(line, span) else None
