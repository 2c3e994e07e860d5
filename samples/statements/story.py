"""One bank statement before it is set: whose account, which period, what moved. Knows no page and no label."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from samples import identifiers
from samples.companies import company, private_person
from samples.countries import BANKS, country_of
from samples.markets import MARKETS, Market
from samples.story import Party

LANGUAGES = ("en", "de", "fr", "es", "nl", "it")


@dataclass(frozen=True, slots=True)
class Movement:
    """A row; `amount` below zero is money out; `balance` after it."""

    day: date
    description: str
    amount: Decimal
    balance: Decimal


@dataclass(frozen=True, slots=True)
class Statement:
    """`number` where the account has no IBAN."""

    market: Market
    bank: str
    bank_lines: tuple[str, ...]
    bank_site: str
    holder: Party
    iban: str
    number: str
    issued: date
    start: date
    end: date
    opening: Decimal
    closing: Decimal
    movements: tuple[Movement, ...]


def tell_statement(rng: Random, language: str, words: Mapping[str, str], rows: int) -> Statement:
    """A statement of a month by chance, with so many movements."""
    market = MARKETS[rng.choice([code for code in sorted(MARKETS) if code[:2] == language and code != "en-DK"])]
    country = country_of(market)
    code, bank = rng.choice(sorted(BANKS.items()))
    holder = company(rng, market) if rng.random() < 0.3 else private_person(rng, market)
    start = date(rng.choice((2024, 2025)), rng.randint(1, 12), 1)
    end = (start + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    days = sorted(rng.randint(0, (end - start).days) for _ in range(rows))
    opening = balance = Decimal(rng.randint(-20_000, 900_000)) / 100
    movements = []
    for offset in days:
        description, amount = _movement(rng, market, words)
        balance += amount
        movements.append(Movement(start + timedelta(days=offset), description, amount, balance))
    banked = market.country != "US"
    return Statement(
        market=market,
        bank=bank,
        bank_lines=country.lines(rng),
        bank_site=f"www.{bank.split()[0].lower()}.example",
        holder=holder,
        iban=identifiers.iban(rng, market.country, code) if banked else "",
        number=identifiers.digits(rng, 10),
        issued=end + timedelta(days=rng.randint(0, 3)),
        start=start,
        end=end,
        opening=opening,
        closing=balance,
        movements=tuple(movements),
    )


def with_wrong_balance(rng: Random, story: Statement) -> Statement:
    """The same statement with a closing balance to which its movements do not add up."""
    return dataclasses.replace(story, closing=story.closing + Decimal(rng.choice(("10.00", "-100.00", "9.00"))))


def _movement(rng: Random, market: Market, words: Mapping[str, str]) -> tuple[str, Decimal]:
    kind = rng.choices(
        ("card", "transfer", "received", "debit_order", "salary", "rent", "cash", "fee"), (34, 14, 12, 16, 4, 4, 10, 3)
    )[0]
    country = country_of(market)
    person = rng.random() < 0.4 and kind in ("transfer", "received", "rent")
    who = country.person(rng) if person else company(rng, market).name
    text = words[kind].format(who=who, no=identifiers.digits(rng, 7), town=rng.choice(country.town))
    low, high = {
        "card": (3, 140),
        "transfer": (15, 900),
        "received": (20, 1500),
        "debit_order": (9, 240),
        "salary": (1800, 5200),
        "rent": (520, 1600),
        "cash": (2, 40),
        "fee": (3, 12),
    }[kind]
    amount = Decimal(rng.randint(low * 100, high * 100)) / 100
    if kind == "cash":
        amount = Decimal(int(amount) * 10)
    return text, amount if kind in ("received", "salary") else -amount
