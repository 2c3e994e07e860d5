"""How one document looks and writes: typefaces, sizes, colours, number and date habits.

Knows no page; a block asks it for styles and for printed forms of values.
"""

import dataclasses
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from random import Random
from typing import Literal

from samples import writing
from samples.fonts import FAMILIES, Face, Family, families_holding
from samples.languages import LANGUAGES
from samples.markets import SYMBOLS, Market, NumberHabit
from samples.paper import Colour

INK: Colour = (0.11, 0.11, 0.13)
GREY: Colour = (0.42, 0.43, 0.46)
LINE: Colour = (0.74, 0.75, 0.77)
WHITE: Colour = (1.0, 1.0, 1.0)

ACCENTS: dict[str, Colour] = {
    "navy": (0.10, 0.20, 0.40),
    "teal": (0.00, 0.40, 0.42),
    "brick": (0.64, 0.22, 0.16),
    "forest": (0.13, 0.37, 0.22),
    "plum": (0.38, 0.16, 0.36),
    "slate": (0.24, 0.29, 0.34),
    "ochre": (0.66, 0.44, 0.06),
    "ocean": (0.05, 0.38, 0.62),
    "black": (0.11, 0.11, 0.13),
}

BODY_FAMILIES = ("helvetica", "helvetica", "times", "vera-narrow", "vera", "helvetica-narrow")
KIN = {  # faces that may stand in for one, of the same character
    "helvetica": ("helvetica", "roboto", "source-sans", "noto", "fira", "manrope", "roboto-light"),
    "helvetica-narrow": ("helvetica-narrow", "roboto-narrow", "noto-narrow", "source-sans"),
    "vera": ("vera", "noto", "ubuntu", "manrope"),
    "vera-narrow": ("vera-narrow", "ubuntu", "noto-narrow", "fira"),
    "times": ("times", "caladea", "source-serif"),
    "courier": ("courier", "cascadia", "space-mono"),
    "courier-narrow": ("courier-narrow", "ubuntu-mono", "cascadia"),
}
HEAD_FAMILIES = ("times", "helvetica", "helvetica-narrow")
BODY_SIZES = {"vera": 7.6, "vera-narrow": 8.2, "times": 10.2, "courier": 8.6, "courier-narrow": 9.0}


@dataclass(frozen=True, slots=True)
class Style:
    """A face in a size and colour."""

    face: Face
    size: float
    colour: Colour = INK

    def width(self, text: str) -> float:
        return self.face.width(text, self.size)

    def fitted(self, text: str, room: float) -> "Style":
        """The same style, smaller where the text would be wider than its room."""
        return Style(self.face, self.size * min(1.0, room / max(self.width(text), 0.1)), self.colour)


@dataclass(frozen=True, slots=True)
class Look:
    """`size` is the body size in points; `money` where the currency stands; `colon` follows a label."""

    family: Family
    head_family: Family
    size: float
    accent: Colour
    market: Market
    numbers: NumberHabit
    date_pattern: str
    money: str
    minus: str = "-{n}"
    colon: str = ":"
    spaced_vat_id: bool = False
    grouped_iban: bool = True
    currency_in_table: bool = False
    due: Literal["label", "sentence", "days"] = "label"  # how the day of payment is said
    date_first: bool = False
    signed: bool = True  # what is taken off is printed with its sign
    leading: float = 1.28

    @property
    def body(self) -> Style:
        return Style(self.family.regular, self.size)

    @property
    def strong(self) -> Style:
        return Style(self.family.bold, self.size)

    @property
    def quiet(self) -> Style:
        return Style(self.family.regular, self.size, GREY)

    @property
    def small(self) -> Style:
        return Style(self.family.regular, self.size - 2, GREY)

    @property
    def small_strong(self) -> Style:
        return Style(self.family.bold, self.size - 2, GREY)

    @property
    def title(self) -> Style:
        return Style(self.head_family.bold, self.size + 7, self.accent)

    @property
    def name(self) -> Style:
        return Style(self.head_family.bold, self.size + 5, self.accent)

    @property
    def pale(self) -> Colour:
        """The accent as a ground that dark text can be read on."""
        red, green, blue = (0.90 + 0.10 * part for part in self.accent)
        return (round(red, 3), round(green, 3), round(blue, 3))

    def number(self, value: Decimal, places: int = 2) -> str:
        return writing.number(value, self.numbers, places, self.minus)

    def day(self, value: date) -> str:
        language = LANGUAGES[self.market.language]
        return writing.day(value, self.date_pattern, language.months, language.short_months)

    @property
    def percent_sign(self) -> str:
        """The sign with its blank, where the language puts one."""
        return "%" if self.market.language.startswith(("en", "nl")) else " %"

    def percent(self, value: Decimal) -> str:
        """A rate without the sign: 19, or 8,1."""
        return writing.quantity(value, self.numbers, 0)

    def currency_parts(self) -> tuple[str, str]:
        """What stands before and after an amount, blanks included."""
        before, _, after = self.money.format(n="\0", s=SYMBOLS[self.market.currency], c=self.market.currency).partition(
            "\0"
        )
        return before, after


def draw_look(rng: Random, market: Market, families: tuple[str, ...] = (), **fixed: object) -> Look:
    """A look by chance, as a company of this market might have, in one of these typefaces; `fixed` settles parts."""
    model = rng.choice(families or BODY_FAMILIES)
    letters = LANGUAGES[market.language].letters
    family = FAMILIES[rng.choice(_kin(model, letters))]
    size = _as_wide(family, FAMILIES[model], BODY_SIZES.get(model, 9.2))
    heads = (
        (family.name,)
        if model.startswith("courier")
        else (family.name, *(_kin(name, letters)[0] if letters else name for name in HEAD_FAMILIES))
    )
    look = Look(
        family=family,
        head_family=FAMILIES[rng.choice(heads)],
        size=size + rng.choice((-0.4, 0.0, 0.4)),
        accent=INK if len(heads) == 1 else ACCENTS[rng.choice(sorted(ACCENTS))],
        market=market,
        numbers=rng.choice(market.numbers),
        date_pattern=rng.choice(market.dates),
        money=rng.choice(market.money),
        minus=rng.choice(("-{n}", "-{n}", "-{n}", "({n})" if market.country == "US" else "{n}-")),
        colon=rng.choice((":", ":", "")),
        spaced_vat_id=rng.random() < 0.3,
        grouped_iban=rng.random() < 0.8,
        currency_in_table=rng.random() < 0.2,
        due=rng.choice(("label", "label", "sentence", "days")),
        date_first=rng.random() < 0.2,
        signed=rng.random() < 0.75,
    )
    return dataclasses.replace(look, **fixed)  # type: ignore[arg-type]


def _kin(model: str, letters: str) -> tuple[str, ...]:
    """The families that may stand in for one, of those that hold a language's letters."""
    kin = KIN.get(model, (model,))
    return families_holding(letters, kin) or families_holding(letters, ("roboto", "source-sans")) if letters else kin


def _as_wide(family: Family, model: Family, size: float) -> float:
    """The size at which a family's bold and regular letters are no wider than another's at a size."""
    text = "Rechnung 1.234,56 EUR total amount"
    bold = model.bold.width(text, size) / family.bold.width(text, 1)
    return round(min(bold, model.regular.width(text, size) / family.regular.width(text, 1), size * 1.1), 2)
