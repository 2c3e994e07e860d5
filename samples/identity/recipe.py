"""The recipe of an identity document: its story, its manner, its sides, and the sheet that they lie on."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Literal

from samples.identity import cards, licences, passports, visas
from samples.identity.card import MM, Card
from samples.identity.manner import Manner, draw_manner
from samples.identity.story import Identity, Kind, tell_identity, with_wrong_digit
from samples.paper import Paper
from samples.recipe import ACCEPTED, Alternatives, Expect, Fields, Printed

Draw = Callable[[Card, Identity, Manner], None]
Sheet = Literal["bare", "stacked", "copy"]  # each side a page; the sides over one another; a copy on A4

EXPIRED = Expect("needs_review", ("document_expired",), ("expiry_date",), ("expired",))
A4 = (595.28, 841.89)
RIM = 2.5  # millimetres around a bare card
FROM_ZONE = ("issuing_country", "document_number", "nationality", "birth_date", "sex", "expiry_date")


@dataclass(frozen=True, slots=True)
class Design:
    """The sides of a document, each in the same size (mm). `states`: those that may issue it, empty for all."""

    name: str
    kind: Kind
    form: str
    sides: tuple[Draw, ...]
    size: tuple[float, float]
    held_out: bool = False
    states: tuple[str, ...] = ()


_EUROPE = ("DEU", "AUT", "FRA", "BEL", "NLD", "ESP", "ITA", "PRT", "IRL", "SWE", "DNK", "POL", "CZE")

DESIGNS = {
    design.name: design
    for design in (
        Design("passport_classic", "passport", "TD3", (passports.classic,), passports.SIZE),
        Design("passport_airy", "passport", "TD3", (passports.airy,), passports.SIZE),
        Design("passport_open", "passport", "TD3", (passports.opened,), (125.0, 176.0)),
        Design("card_small", "identity_card", "TD1", (cards.front, cards.back), cards.SMALL),
        Design("card_large", "identity_card", "TD2", (cards.large,), cards.LARGE),
        Design("permit", "residence_permit", "TD1", (cards.permit_front, cards.back), cards.SMALL),
        Design("visa_sticker", "visa", "MRV-A", (visas.sticker,), visas.SIZE_A),
        Design("visa_sticker_small", "visa", "MRV-B", (visas.sticker,), visas.SIZE_B),
        Design("visa_labelled", "visa", "MRV-A", (visas.labelled,), visas.SIZE_A),
        Design(
            "licence_european",
            "driving_licence",
            "",
            (licences.european, licences.categories),
            cards.SMALL,
            states=_EUROPE,
        ),
        Design("licence_american", "driving_licence", "", (licences.american,), cards.SMALL, states=("USA",)),
        Design("passport_mirrored", "passport", "TD3", (passports.mirrored,), passports.SIZE, held_out=True),
        Design("card_column", "identity_card", "TD1", (cards.column, cards.back), cards.SMALL, held_out=True),
        Design("card_large_mirrored", "identity_card", "TD2", (cards.large_mirrored,), cards.LARGE, held_out=True),
        Design("permit_column", "residence_permit", "TD1", (cards.column, cards.back), cards.SMALL, held_out=True),
        Design("visa_plain", "visa", "MRV-A", (visas.plain,), visas.SIZE_A, held_out=True),
        Design("visa_plain_small", "visa", "MRV-B", (visas.plain,), visas.SIZE_B, held_out=True),
        Design(
            "licence_tight",
            "driving_licence",
            "",
            (licences.european_tight,),
            cards.SMALL,
            held_out=True,
            states=_EUROPE,
        ),
        Design(
            "licence_numbered",
            "driving_licence",
            "",
            (licences.american_numbered,),
            cards.SMALL,
            held_out=True,
            states=("USA",),
        ),
    )
}


@dataclass(frozen=True, slots=True)
class IdentityRecipe:
    """`shift`: where the card lies on a copy, as shares of the free room; `enlarged`: by the copier."""

    name: str
    story: Identity
    design: Design
    manner: Manner
    sheet: Sheet
    shift: tuple[float, float] = (0.5, 0.2)
    enlarged: float = 1.0
    expect: Expect = ACCEPTED
    document_type: str = "identity_document"

    @property
    def group(self) -> str:
        return self.design.name

    @property
    def split(self) -> str:
        return "measure" if self.design.held_out else "tune"

    @property
    def language(self) -> str:
        return self.manner.languages[0]

    def set(self) -> Paper:
        if self.sheet == "copy":
            return self._copy()
        wide, high = self.design.size
        stacked = self.sheet == "stacked"
        count = len(self.design.sides) if stacked else 1
        paper = Paper(round((wide + 2 * RIM) * MM, 1), round((high * count + RIM * (count + 1)) * MM, 1))
        for i, draw in enumerate(self.design.sides):
            if i and not stacked:
                paper.turn()
            top = RIM + (high + RIM) * i * stacked
            self._draw(draw, paper, RIM * MM, top * MM)
        return paper

    def _copy(self) -> Paper:
        """The sides on a sheet of A4, as they come out of a copier."""
        paper = Paper(*A4)
        wide, high = self.design.size
        gap = 14.0
        unit = MM * self.enlarged
        used = (high * len(self.design.sides) + gap * (len(self.design.sides) - 1)) * unit
        left = 30 + (paper.width - 60 - wide * unit) * self.shift[0]
        top = 40 + (paper.height - 80 - used) * self.shift[1]
        for i, draw in enumerate(self.design.sides):
            self._draw(draw, paper, left, top + i * (high + gap) * unit, self.enlarged)
        return paper

    def _draw(self, draw: Draw, paper: Paper, left: float, top: float, scale: float = 1.0) -> None:
        card = Card(paper, left, top, *self.design.size, self.manner.family, self.manner.accent, scale)
        draw(card, self.story, self.manner)
        card.edge((0.55, 0.56, 0.58))

    def fields(self, printed: Printed) -> Fields:
        """The zone's values count as printed; names count as the visual zone has them."""
        facts = self.story.facts()
        lines = [line for i, line in enumerate(self.story.lines) if ("mrz_lines", i) in printed]
        fields: Fields = {
            name: printed.get((name,), value) if "name" in name else value
            for name, value in facts.items()
            if (name,) in printed or (lines and name in FROM_ZONE)
        }
        if lines:
            fields |= {"mrz_lines": lines, "mrz_valid": self.story.valid}
        return fields

    def alternatives(self, fields: Fields) -> Alternatives:
        """What the zone holds as optional data may be read as the holder's number."""
        optional = "".join(mark for mark in self.story.personal if mark.isalnum())
        return {"personal_number": [optional]} if optional and self.story.lines else {}

    def derived(self, fields: Fields) -> tuple[str, ...]:
        return ()


def cook_identity(
    name: str,
    rng: Random,
    design: str,
    sheet: Sheet | None = None,
    state: str = "",
    expired: bool = False,
    long_name: bool | None = None,
    wrong_digit: bool = False,
) -> IdentityRecipe:
    """An identity document by chance, within what is asked for."""
    chosen = DESIGNS[design]
    long_one = rng.random() < 0.08 if long_name is None else long_name
    issuer = state or (rng.choice(chosen.states) if chosen.states else _specimen(rng))
    story = tell_identity(rng, chosen.kind, chosen.form, issuer, expired, long_one)
    expect = EXPIRED if expired else ACCEPTED
    if wrong_digit and story.lines:
        story = with_wrong_digit(rng, story)
        expect = Expect("needs_review", (), ("mrz_lines",), ("mrz_check_digit",))
    sheets: tuple[Sheet, ...] = ("bare", "stacked", "copy") if len(chosen.sides) > 1 else ("bare", "copy")
    lying = rng.choice(sheets) if sheet is None else sheet
    shift = (rng.random(), rng.random() * 0.6)
    manner = draw_manner(rng, story, chosen.held_out)
    enlarged = rng.choice((1.0, 1.25, 1.41)) if chosen.size[0] < 130 and chosen.size[1] < 100 else 1.0
    return IdentityRecipe(name, story, chosen, manner, lying, shift, enlarged, expect)


def _specimen(rng: Random) -> str:
    """Now and then the specimen state, else any."""
    return "UTO" if rng.random() < 0.15 else ""
