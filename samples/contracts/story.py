"""One contract before it is set: who agreed what with whom, from when until when, and who has signed.

Knows no page and no wording.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from samples.companies import company, private_person
from samples.contracts.wording import WORDINGS, Kind, Wording
from samples.countries import country_of
from samples.markets import MARKETS, Market

MARKETS_OF = {"en": ("en-GB", "en-IE", "en-US", "en-US"), "de": ("de-DE", "de-AT", "de-CH"), "fr": ("fr-FR", "fr-BE")}
FORMS = {
    "en-GB": "a company incorporated in England (No. {no})",
    "en-IE": "a company registered in Ireland (No. {no})",
    "en-US": "a {state} corporation",
    "de-DE": "eingetragen im Handelsregister unter HRB {no}",
    "de-AT": "Firmenbuchnummer FN {no} k",
    "de-CH": "eingetragen im Handelsregister",
    "fr-FR": "immatriculée au RCS sous le numéro {no}",
    "fr-BE": "inscrite à la BCE sous le numéro {no}",
}
PERSONS = {"en": "an individual", "de": "Einzelunternehmer", "fr": "entrepreneur individuel"}
STATES = ("Delaware", "New York", "California", "Texas", "Nevada")


@dataclass(frozen=True, slots=True)
class Duration:
    """So many units of D, M or Y (ISO 8601)."""

    count: int
    unit: str

    @property
    def iso(self) -> str:
        return f"P{self.count}{self.unit}"


@dataclass(frozen=True, slots=True)
class Side:
    """One party. `defined`: what the contract calls it; `role`: as what it acts, empty where its name is used."""

    name: str
    is_a: str
    address: str
    defined: str
    role: str
    signatory: str
    position: str
    signed: bool
    signed_on: date | None


@dataclass(frozen=True, slots=True)
class Contract:
    """`starts_with_date`: the day of the agreement is that of its effect; `expiration`: set where a day is printed."""

    market: Market
    wording: Wording
    kind: Kind
    title: str
    sides: tuple[Side, Side]
    agreed: date
    effective: date
    starts_with_date: bool
    term: Duration | None
    expiration: date | None
    renewal: Duration | None
    notice: Duration | None
    law: str
    laws: tuple[str, ...]

    @property
    def ends(self) -> tuple[date, ...]:
        """The days on which it may be said to end without renewal: the last one, and the anniversary."""
        if self.expiration or not self.term:
            return (self.expiration,) if self.expiration else ()
        anniversary = after(self.effective, self.term)
        return anniversary - timedelta(days=1), anniversary


def after(day: date, span: Duration) -> date:
    """The day so much later; of a shorter month the last."""
    if span.unit == "D":
        return day + timedelta(days=span.count)
    months = day.month - 1 + span.count * (12 if span.unit == "Y" else 1)
    year, month = day.year + months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


@dataclass(frozen=True, slots=True)
class ContractWishes:
    """What a contract shall have; None leaves it to chance. `signed`: how many of the two parties have signed."""

    signed: int = 2
    until: bool | None = None
    renews: bool | None = None


def tell_contract(rng: Random, language: str, wishes: ContractWishes) -> Contract:
    """A contract by chance."""
    wording = WORDINGS[language]
    market = MARKETS[rng.choice(MARKETS_OF[language])]
    kind = rng.choice(wording.kinds)
    agreed = date(rng.choice((2023, 2024, 2025)), rng.randint(1, 12), rng.randint(1, 28))
    starts_with_date = rng.random() < 0.45
    effective = agreed if starts_with_date else agreed + timedelta(days=rng.choice((0, 3, 10, 18, 30)))
    if not starts_with_date and rng.random() < 0.5:
        effective = date(agreed.year + agreed.month // 12, agreed.month % 12 + 1, 1)
    until = rng.random() < 0.35 if wishes.until is None else wishes.until
    term = rng.choice(_TERMS[language])
    renews = rng.random() < 0.6 if wishes.renews is None else wishes.renews
    last = after(effective, rng.choice(_TERMS[language]))
    law, laws = rng.choice(wording.laws[market.country])
    return Contract(
        market=market,
        wording=wording,
        kind=kind,
        title=_titled(rng, rng.choice(kind.titles), language),
        sides=_sides(rng, market, wording, kind, agreed, wishes),
        agreed=agreed,
        effective=effective,
        starts_with_date=starts_with_date,
        term=None if until else term,
        expiration=rng.choice((last - timedelta(days=1), date(last.year, 12, 31))) if until else None,
        renewal=rng.choice(_RENEWALS) if renews else None,
        notice=rng.choice(_NOTICES) if renews or rng.random() < 0.7 else None,
        law=law,
        laws=laws,
    )


_TERMS = {
    "en": tuple(Duration(*span) for span in ((1, "Y"), (2, "Y"), (3, "Y"), (5, "Y"), (12, "M"), (18, "M"), (36, "M"))),
    "de": tuple(Duration(*span) for span in ((2, "Y"), (3, "Y"), (5, "Y"), (12, "M"), (24, "M"), (36, "M"))),
    "fr": tuple(Duration(*span) for span in ((1, "Y"), (2, "Y"), (3, "Y"), (5, "Y"), (12, "M"), (24, "M"))),
}
_RENEWALS = tuple(Duration(*span) for span in ((1, "Y"), (1, "Y"), (12, "M"), (6, "M")))
_NOTICES = tuple(Duration(*span) for span in ((30, "D"), (60, "D"), (90, "D"), (3, "M"), (6, "M"), (2, "M")))


def _sides(
    rng: Random, market: Market, wording: Wording, kind: Kind, agreed: date, wishes: ContractWishes
) -> tuple[Side, Side]:
    roles = rng.choice(kind.roles)
    named = wording.code == "en" and rng.random() < 0.15
    dated = rng.random() < 0.75
    unsigned = rng.randrange(2) if wishes.signed == 1 else -1
    one, two = (
        _side(rng, market, wording, role, named, wishes.signed > 0 and i != unsigned, agreed if dated else None)
        for i, role in enumerate(roles)
    )
    return one, two


def _side(
    rng: Random, market: Market, wording: Wording, role: str, named: bool, signed: bool, agreed: date | None
) -> Side:
    person = rng.random() < 0.08
    party = private_person(rng, market) if person else company(rng, market)
    form = FORMS[market.code].format(no=rng.randint(1_000_000, 9_999_999), state=rng.choice(STATES))
    return Side(
        name=party.name,
        is_a=PERSONS[wording.code] if person else form,
        address=", ".join(party.address.lines),
        defined=party.name.split()[0].strip(",") if named else role,
        role="" if named else role,
        signatory=party.name if person else country_of(market).person(rng),
        position="" if person else rng.choice(wording.titles),
        signed=signed,
        signed_on=agreed + timedelta(days=rng.randint(0, 2)) if agreed and signed else None,
    )


def _titled(rng: Random, title: str, language: str) -> str:
    """The title as it is printed: often in capitals."""
    return title.upper() if rng.random() < (0.6 if language == "en" else 0.35) else title
