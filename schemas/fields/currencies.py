"""Currencies as documents print them: ISO codes, symbols and words, and which currency each may be.

A symbol that several countries use (`$`, `kr`, `¥`) is judged by the document's country, never guessed.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import pycountry
from pydantic_core import PydanticCustomError

from schemas.fields.kind import Kind, Parsed, Span
from schemas.fields.locale import Locale
from schemas.fields.validation import checked

_UNITS_OF_ACCOUNT = {"XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR", "XPD", "XPT", "XSU", "XTS", "XUA", "XXX"}
_FUNDS = {
    "BOV",
    "CHE",
    "CHW",
    "CLF",
    "COU",
    "MXV",
    "USN",
    "UYI",
    "UYW",
}  # no one invoices in them; CHE begins Swiss ids
_LATELY_WITHDRAWN = {"BGN", "HRK", "LTL", "LVL"}  # their documents are still in the archives
CODES = frozenset(
    {currency.alpha_3 for currency in pycountry.currencies} - _UNITS_OF_ACCOUNT - _FUNDS | _LATELY_WITHDRAWN
)

# Codes that are also words, or that stand in capitals in headings: believed only beside a number, or alone.
_ALSO_WORDS = frozenset(
    "ALL TOP TRY CUP PEN SOS MOP BAM MAD DOP BOB RON COP LAK GEL NIO SAR SCR SLE STN PAB AMD".split()
)

WITHOUT_DECIMALS = frozenset("JPY KRW VND CLP ISK PYG XAF XOF XPF UGX RWF GNF KMF DJF BIF VUV".split())

_MEANINGS = (
    ("€", "EUR"), ("£ £GB", "GBP"), ("US$ U$S $US", "USD"), ("CA$ C$ $CA", "CAD"), ("AU$ A$ $AU", "AUD"),
    ("NZ$ $NZ", "NZD"), ("HK$ $HK", "HKD"), ("S$ $SG", "SGD"), ("MX$ $MX", "MXN"), ("R$ BR$", "BRL"), ("円 JP¥", "JPY"),
    ("元 CN¥ RMB", "CNY"), ("₹", "INR"), ("₩", "KRW"), ("₽", "RUB"), ("₺", "TRY"), ("₴", "UAH"), ("₪", "ILS"),
    ("₫", "VND"), ("₱", "PHP"), ("฿", "THB"), ("RM", "MYR"), ("zł Zł ZŁ zl", "PLN"), ("Kč KČ kč Kc", "CZK"),
    ("Ft", "HUF"), ("Fr SFr sFr", "CHF"), ("Nkr", "NOK"), ("Dkr", "DKK"), ("kr Kr", "SEK NOK DKK ISK"),
    ("¥ ￥", "JPY CNY"), ("$", "USD CAD AUD NZD SGD HKD MXN"), ("Rs", "INR PKR LKR NPR MUR"),
)  # fmt: skip
SYMBOLS = {symbol: tuple(codes.split()) for symbols, codes in _MEANINGS for symbol in symbols.split()}
_WORD_MEANINGS = (
    ("euro, euros", "EUR"), ("us dollar, us dollars, us-dollar", "USD"), ("dollar, dollars, dólares", "$"),
    ("pound sterling, pounds sterling, pounds", "GBP"),
    ("schweizer franken, franken, francs suisses, franchi svizzeri", "CHF"),
    ("złotych, złote, złoty, zlotych, zloty", "PLN"), ("korun českých, korun, koruny, koruna", "CZK"),
    ("svenska kronor", "SEK"), ("kronor, kronor och öre", "kr"),
)  # fmt: skip
WORDS = {word: SYMBOLS.get(code, (code,)) for words, code in _WORD_MEANINGS for word in words.split(", ")}
_BY_COUNTRY = {
    "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "MX": "MXN",
    "SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK", "JP": "JPY", "CN": "CNY",
    "IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR",
}  # fmt: skip
_BY_LANGUAGE = {"sv": "SEK", "da": "DKK", "nb": "NOK"}  # where nothing else tells the country; others pay in euros


def _either(words: Mapping[str, object]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_CODE = "|".join(sorted(CODES))
_LETTERED = {symbol: codes for symbol, codes in SYMBOLS.items() if symbol[-1].isalpha()}
_SIGNS = {symbol: codes for symbol, codes in SYMBOLS.items() if not symbol[-1].isalpha()}
BESIDE_NUMBER = rf"(?:{_either(_SIGNS)}|(?<![A-Za-z])(?:(?:{_either(_LETTERED)})\.?|{_CODE}|(?i:{_either(WORDS)})))"

_ANYWHERE = re.compile(
    rf"(?<![^\W\d_])(?:{_CODE}|{_either(_LETTERED)}|(?i:{_either(WORDS)}))(?![^\W\d_])"
    rf"|(?<!\w)(?:{_either(_SIGNS)})|[€£$¥￥₹]"
)


_ENDS_AMOUNT = re.compile(r"[0-9](?:[.,:][-–—]+)?$")  # "3 200,- Kč"


def meanings(printed: str) -> tuple[str, ...]:
    """The currencies that a code, symbol or word may stand for."""
    token = " ".join(printed.split())
    if token.upper() in CODES:
        return (token.upper(),)
    bare = token.rstrip(".")
    return SYMBOLS.get(token) or SYMBOLS.get(bare) or WORDS.get(bare.casefold()) or ()


@dataclass(frozen=True)
class CurrencyKind(Kind):
    """A currency; the value is its ISO 4217 code."""

    name: ClassVar[str] = "currency"

    def find(self, line: str) -> list[Span]:
        """Codes, symbols and words; codes that are also words only alone or beside a number."""
        spans = (Span(*match.span()) for match in _ANYWHERE.finditer(line))
        return [span for span in spans if self._believable(line, span)]

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The ISO code, by the document's country where several use the symbol."""
        codes = meanings(text.strip(" .:()[]")) or self._inside(text)
        if len(codes) > 1:
            usual = _BY_COUNTRY.get(locale.country or "") or _BY_LANGUAGE.get(locale.language or "")
            codes = tuple(code for code in codes if code == usual) or codes
        if len(codes) == 1:
            return Parsed(codes[0])
        if codes:
            return Parsed(None, codes, f"“{text.strip()}” may be {', '.join(codes)}; the document does not say which.")
        return Parsed(None, problem=f"“{text.strip()}” is not a currency that is known.")

    def _inside(self, text: str) -> tuple[str, ...]:
        """The meanings of the one currency printed somewhere in a longer text, such as `119,00 EUR`."""
        found = dict.fromkeys(meanings(text[start:end]) for start, end in self.find(text))
        return next(iter(found)) if len(found) == 1 else ()

    @staticmethod
    def _believable(line: str, span: Span) -> bool:
        if line[span.start : span.end] not in _ALSO_WORDS | _LETTERED.keys():
            return True
        before, after = line[: span.start].rstrip(), line[span.end :].lstrip()
        return not (before or after) or _ENDS_AMOUNT.search(before) is not None or after[:1].isdecimal()

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        return checked(handler(source), check_currency)


def check_currency(code: str) -> str:
    """The code, or a pydantic error where ISO 4217 does not know it."""
    if code not in CODES:
        raise PydanticCustomError(
            "currency_unknown", "“{code}” is not a currency code of ISO 4217, such as EUR.", {"code": code}
        )
    return code
