"""One proof of address before it is set: who lives where by whose word. Knows no page."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Literal, get_args

from samples import identifiers, writing
from samples.companies import private_person
from samples.countries import BANKS, STEMS, country_of
from samples.markets import Market

Kind = Literal["utility_bill", "bank_letter", "registration_certificate", "council_tax"]
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Proof:
    """`lines`: street and place; `born` and `since` of registers alone."""

    kind: Kind
    market: Market
    issuer: str
    issuer_lines: tuple[str, ...]
    holder: str
    lines: tuple[str, ...]
    issued: date
    account: str
    start: date
    usage: Decimal
    price: Decimal
    standing: Decimal
    born: date
    since: date


def tell_proof(rng: Random, kind: Kind, market: Market, words: Mapping[str, str]) -> Proof:
    """A proof by chance; its issuer's name is made of the language's words."""
    country = country_of(market)
    person = private_person(rng, market)
    town, code = rng.choice(country.town), rng.choice(sorted(BANKS))
    issuers = {
        "utility_bill": f"{rng.choice(STEMS)} {words['works']}",
        "bank_letter": BANKS[code],
        "registration_certificate": f"{words['board']} {town}",
        "council_tax": f"{town} {words['board']}" if market.language.startswith("en") else f"{words['board']} {town}",
    }
    account = identifiers.digits(rng, 9)
    if kind == "bank_letter" and market.country != "US":
        account = writing.in_fours(identifiers.iban(rng, market.country, code))
    issued = date(rng.choice((2025, 2026)), rng.randint(1, 9), rng.randint(1, 28))
    return Proof(
        kind=kind,
        market=market,
        issuer=issuers[kind],
        issuer_lines=country.lines(rng),
        holder=person.name,
        lines=person.address.lines,
        issued=issued,
        account=account,
        start=issued - timedelta(days=95),
        usage=Decimal(rng.randint(180, 2400)),
        price=Decimal(rng.randint(1800, 4200)) / 10000,
        standing=Decimal(rng.randint(1200, 9900)) / 100,
        born=date(rng.randint(1946, 2003), rng.randint(1, 12), rng.randint(1, 28)),
        since=date(rng.randint(2008, 2023), rng.randint(1, 12), rng.randint(1, 28)),
    )
