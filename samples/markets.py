"""Where a sale takes place: its language, currency, VAT rates, paper, and how numbers and dates are written there.

Knows habits of countries, no words and no story.
"""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class NumberHabit:
    """`decimal` and `group` marks; an empty `group` leaves thousands unmarked."""

    decimal: str
    group: str


POINT = NumberHabit(",", ".")
COMMA = NumberHabit(".", ",")
SPACE = NumberHabit(",", "\u00a0")
TICK = NumberHabit(".", "'")
CURLY_TICK = NumberHabit(".", "’")
BARE_COMMA = NumberHabit(",", "")
BARE_POINT = NumberHabit(".", "")


@dataclass(frozen=True, slots=True)
class Market:
    """A country in one of its languages.

    `dates`: patterns with {d} {dd} {m} {mm} {mon} {month} {yyyy}, the usual one first; `money`: where the currency
    stands, {n} the number, {s} the symbol, {c} the code; `rates`: VAT in percent, standard first; `grid` 0.05 where
    cash is rounded; `sales_tax`: one rate on all, by place, and no VAT ids; `level`: how many units of its money make
    about one euro; `late`: mixes draw it apart, so that what they drew before stays as it was.
    """

    code: str
    language: str
    country: str
    currency: str
    rates: tuple[Decimal, ...]
    numbers: tuple[NumberHabit, ...]
    dates: tuple[str, ...]
    money: tuple[str, ...]
    neighbours: tuple[str, ...] = ()
    paper: str = "A4"
    grid: Decimal = Decimal(0)
    sales_tax: bool = False
    level: Decimal = Decimal(1)
    late: bool = False


SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "CHF": "CHF", "DKK": "DKK", "SEK": "kr", "CAD": "CAD"}
SYMBOLS |= {"PLN": "zł", "CZK": "Kč"}


def _rates(*rates: str) -> tuple[Decimal, ...]:
    return tuple(map(Decimal, rates))


_AFTER = ("{n} {s}", "{n} {c}", "{c} {n}", "{s} {n}")
_BEFORE = ("{s}{n}", "{s}{n}", "{c} {n}", "{s} {n}")
_CODE = ("{c} {n}", "{n} {c}")

_GERMAN_DATES = ("{dd}.{mm}.{yyyy}", "{d}. {month} {yyyy}", "{d}.{m}.{yyyy}", "{dd}.{mm}.{yyyy}")
_FRENCH_DATES = ("{dd}/{mm}/{yyyy}", "{d} {month} {yyyy}", "{dd}.{mm}.{yyyy}", "{dd}/{mm}/{yyyy}")
_SPANISH_DATES = ("{dd}/{mm}/{yyyy}", "{d} de {month} de {yyyy}", "{dd}-{mm}-{yyyy}")
_ITALIAN_DATES = ("{dd}/{mm}/{yyyy}", "{d} {month} {yyyy}", "{dd}-{mm}-{yyyy}")
_DUTCH_DATES = ("{dd}-{mm}-{yyyy}", "{d} {month} {yyyy}", "{dd}/{mm}/{yyyy}")
_BRITISH_DATES = ("{d} {month} {yyyy}", "{dd}/{mm}/{yyyy}", "{dd} {mon} {yyyy}", "{d}/{m}/{yyyy}")
_AMERICAN_DATES = ("{month} {d}, {yyyy}", "{mm}/{dd}/{yyyy}", "{mon} {d}, {yyyy}", "{m}/{d}/{yyyy}")

MARKETS = {
    market.code: market
    for market in (
        Market(
            "de-DE",
            "de",
            "DE",
            "EUR",
            _rates("19", "7"),
            (POINT, POINT, BARE_COMMA),
            _GERMAN_DATES,
            _AFTER,
            ("AT", "FR", "NL"),
        ),
        Market("de-AT", "de", "AT", "EUR", _rates("20", "10"), (POINT, SPACE), _GERMAN_DATES, _AFTER, ("DE", "IT")),
        Market(
            "de-CH",
            "de",
            "CH",
            "CHF",
            _rates("8.1", "2.6"),
            (TICK, CURLY_TICK),
            _GERMAN_DATES,
            _CODE,
            grid=Decimal("0.05"),
        ),
        Market(
            "fr-FR",
            "fr",
            "FR",
            "EUR",
            _rates("20", "5.5"),
            (SPACE, SPACE, BARE_COMMA),
            _FRENCH_DATES,
            ("{n} {s}", "{n} {s}", "{n} {c}"),
            ("BE", "ES"),
        ),
        Market("fr-BE", "fr", "BE", "EUR", _rates("21", "6"), (POINT, SPACE), _FRENCH_DATES, _AFTER, ("FR", "NL")),
        Market(
            "fr-CH", "fr", "CH", "CHF", _rates("8.1", "2.6"), (TICK, SPACE), _FRENCH_DATES, _CODE, grid=Decimal("0.05")
        ),
        Market(
            "es-ES",
            "es",
            "ES",
            "EUR",
            _rates("21", "10"),
            (POINT, POINT, BARE_COMMA),
            _SPANISH_DATES,
            ("{n} {s}", "{n} {s}", "{n} {c}"),
            ("PT", "FR"),
        ),
        Market(
            "it-IT",
            "it",
            "IT",
            "EUR",
            _rates("22", "10"),
            (POINT, POINT, BARE_COMMA),
            _ITALIAN_DATES,
            ("{s} {n}", "{n} {s}", "{c} {n}"),
            ("AT", "FR"),
        ),
        Market(
            "nl-NL",
            "nl",
            "NL",
            "EUR",
            _rates("21", "9"),
            (POINT,),
            _DUTCH_DATES,
            ("{s} {n}", "{s} {n}", "{c} {n}"),
            ("BE", "DE"),
        ),
        Market(
            "nl-BE",
            "nl",
            "BE",
            "EUR",
            _rates("21", "6"),
            (POINT, SPACE),
            _DUTCH_DATES,
            ("{s} {n}", "{n} {s}"),
            ("NL", "FR"),
        ),
        Market(
            "pt-PT",
            "pt",
            "PT",
            "EUR",
            _rates("23", "6"),
            (SPACE, POINT),
            ("{dd}/{mm}/{yyyy}", "{d} de {month} de {yyyy}", "{dd}-{mm}-{yyyy}"),
            ("{n} {s}", "{n} {c}"),
            ("ES",),
        ),
        Market("en-GB", "en", "GB", "GBP", _rates("20", "0"), (COMMA,), _BRITISH_DATES, _BEFORE),
        Market("en-IE", "en", "IE", "EUR", _rates("23", "13.5"), (COMMA,), _BRITISH_DATES, _BEFORE, ("DE", "NL")),
        Market(
            "en-US",
            "en-US",
            "US",
            "USD",
            _rates("8.25", "6", "7.5", "4.5"),
            (COMMA,),
            _AMERICAN_DATES,
            ("${n}", "${n}", "${n}", "USD {n}"),
            paper="LETTER",
            sales_tax=True,
        ),
        Market("en-DK", "en", "DK", "DKK", _rates("25"), (COMMA, POINT), _BRITISH_DATES[:1], _CODE, ("DE", "NL")),
        Market(
            "pl-PL",
            "pl",
            "PL",
            "PLN",
            _rates("23", "8", "5"),
            (SPACE, SPACE, BARE_COMMA),
            ("{dd}.{mm}.{yyyy}", "{yyyy}-{mm}-{dd}", "{d} {month} {yyyy}", "{yyyy}-{mm}-{dd}"),
            ("{n} {s}", "{n} {c}", "{n} {s}"),
            ("DE",),
            level=Decimal("4.3"),
            late=True,
        ),
        Market(
            "sv-SE",
            "sv",
            "SE",
            "SEK",
            _rates("25", "12", "6"),
            (SPACE, SPACE, BARE_COMMA),
            ("{yyyy}-{mm}-{dd}", "{yyyy}-{mm}-{dd}", "{d} {month} {yyyy}"),
            ("{n} {s}", "{n} {c}", "{c} {n}"),
            ("DE", "DK"),
            grid=Decimal(1),
            level=Decimal(11),
            late=True,
        ),
        Market(
            "cs-CZ",
            "cs",
            "CZ",
            "CZK",
            _rates("21", "12"),
            (SPACE, SPACE, BARE_COMMA),
            ("{dd}.{mm}.{yyyy}", "{d}. {m}. {yyyy}", "{d}. {month} {yyyy}", "{d}.{m}.{yyyy}"),
            ("{n} {s}", "{n} {s}", "{n} {c}"),
            ("DE", "AT"),
            level=Decimal(25),
            late=True,
        ),
    )
}
