"""Tell one story: pick seller, buyer, goods, dates and terms of a market, and add them up.

Every choice comes from the random generator that it is given. Knows no page.
"""

import dataclasses
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from samples import identifiers
from samples.companies import company, private_person
from samples.countries import STEMS, country_of
from samples.goods import GOODS, Good, Trade
from samples.languages import LANGUAGES
from samples.markets import MARKETS, Market
from samples.story import Address, Kind, Line, Party, Story, Terms
from samples.sums import ZERO, add_up, add_up_gross, cents, line_total
from samples.writing import decimals

HOURS = {"hour", "Std.", "heure", "hora", "ora", "uur", "tim", "godz.", "hod."}
MEASURED = {"L": (1200, 6200, 100), "kWh": (90, 900, 1), "m³": (8, 140, 1), "m3": (8, 140, 1)}  # least, most, parts
PLACES = {"L": 3, "kWh": 4}  # decimal places of their prices


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a story shall have. `trade` None leaves it to chance."""

    kind: Kind = "invoice"
    trade: str | None = None
    rows: int = 5
    two_rates: bool = False
    line_discounts: bool = False
    allowance: bool = False
    charge: bool = False
    prepaid: bool = False
    negative: bool = False  # a credit note with amounts below zero
    abroad: bool = False  # reverse charge, buyer in a neighbouring country
    private: bool = False  # the buyer is a person
    ship_to: bool = False
    early: bool = False  # cash discount for paying early
    fine_prices: bool = False  # prices with four decimal places
    references: int = 2  # how many further references are printed
    order: bool = True
    day_over_12: bool = False  # so that nobody can take the day for a month
    goods: Trade | None = None  # in place of a trade by name
    gross: bool = False  # prices hold the tax


def tell(rng: Random, market: Market, wishes: Wishes) -> Story:
    """One sale in a market, as wished."""
    trades = GOODS[market.language]
    trade = wishes.goods or trades[wishes.trade or rng.choice(sorted(trades))]
    abroad = wishes.abroad and bool(market.neighbours)
    buyer = _buyer(rng, market, wishes, abroad)
    issued = date(2025, rng.randint(1, 11), rng.randint(13 if wishes.day_over_12 else 1, 28))
    rates = _rates(rng, market, abroad)
    lines = tuple(_line(rng, trade, good, wishes, rates, market.level) for good in _assortment(rng, trade, wishes))
    story = Story(
        kind=wishes.kind,
        market=market,
        number=_document_number(rng, market, issued, wishes.kind),
        issued=issued,
        terms=_terms(rng, issued, wishes.early),
        seller=company(rng, market, trade),
        buyer=buyer,
        lines=lines,
        totals=add_up_gross(lines),
        order_number=_order_number(rng) if wishes.order else "",
        delivered=issued - timedelta(days=rng.randint(1, 9)),
        ship_to=_other_place(rng, market, buyer) if wishes.ship_to else None,
        reverse_charge=abroad,
        extras=_extras(rng, market, wishes.references),
        quantity_places=max(decimals(line.quantity) for line in lines),
        price_places=max(2, *(decimals(line.unit_price) for line in lines)),
    )
    gross = wishes.gross or wishes.kind == "receipt"
    return story if gross and not market.sales_tax else _settled(rng, story, wishes)


def _settled(rng: Random, story: Story, wishes: Wishes) -> Story:
    """The story with its totals: allowance, charge and prepayment as wished."""
    goods, level = sum((line.total for line in story.lines), ZERO), story.market.level
    percent = Decimal(rng.choice((2, 3, 5, 10))) if wishes.allowance else None
    totals = add_up(
        story.lines,
        allowance=cents(goods * percent / 100) if percent else ZERO,
        charge=cents(_carriage(rng) * level) if wishes.charge else ZERO,
        prepaid=cents(goods * Decimal(rng.choice(("0.15", "0.3", "0.4")))) if wishes.prepaid else ZERO,
        rounding_step=story.market.grid if story.kind == "invoice" else ZERO,
    )
    return dataclasses.replace(story, totals=totals, allowance_percent=percent)


def _carriage(rng: Random) -> Decimal:
    return Decimal(rng.choice(("4.90", "6.50", "9.80", "12.00", "18.50", "35.00")))


def _buyer(rng: Random, market: Market, wishes: Wishes, abroad: bool) -> Party:
    if abroad:
        country = rng.choice(market.neighbours)
        return company(rng, next(place for place in MARKETS.values() if place.country == country))
    return private_person(rng, market) if wishes.private else company(rng, market)


def _rates(rng: Random, market: Market, abroad: bool) -> tuple[Decimal, Decimal]:
    """The standard and the reduced rate of this sale."""
    if abroad:
        return Decimal(0), Decimal(0)
    if market.sales_tax:
        rate = rng.choice(market.rates)
        return rate, rate
    return market.rates[0], market.rates[-1]


def _terms(rng: Random, issued: date, early: bool) -> Terms:
    days = rng.choice((10, 14, 14, 21, 30, 30, 45))
    if not early:
        return Terms(days, issued + timedelta(days=days))
    return Terms(days, issued + timedelta(days=days), Decimal(rng.choice((2, 3))), issued + timedelta(days=7))


def _assortment(rng: Random, trade: Trade, wishes: Wishes) -> list[Good]:
    """As many goods as rows; of both rates where wished, else of one."""
    cheap = [good for good in trade.goods if good.high < 40 or wishes.kind != "receipt"]
    full = [good for good in cheap if not good.reduced]
    reduced = [good for good in cheap if good.reduced]
    pool = cheap if wishes.two_rates else full
    goods = [rng.choice(full), rng.choice(reduced)] if wishes.two_rates and reduced else []
    goods += rng.sample([good for good in pool if good not in goods], len(pool) - len(goods))
    while len(goods) < wishes.rows:
        goods += rng.sample(pool, len(pool))
    goods = goods[: max(wishes.rows, 2 if wishes.two_rates else 1)]
    rng.shuffle(goods)
    return goods


def _line(
    rng: Random, trade: Trade, good: Good, wishes: Wishes, rates: tuple[Decimal, Decimal], level: Decimal
) -> Line:
    places = PLACES.get(good.unit, 4 if wishes.fine_prices and good.high < 20 else 2)
    price = Decimal(f"{rng.uniform(good.low, good.high) * float(level):.{places}f}")
    few = wishes.kind == "receipt" and good.unit not in MEASURED
    amount = _few(rng) if few else _amount(rng, good) * (-1 if wishes.negative else 1)
    discount = Decimal(rng.choice((0, 0, 5, 10, 15))) if wishes.line_discounts else ZERO
    return Line(
        description=good.name,
        detail=good.detail,
        article=rng.choice("ABKMPST") + rng.choice(("-", "", ".")) + identifiers.digits(rng, 5),
        quantity=amount,
        unit=good.unit,
        unit_price=price,
        discount=discount,
        rate=rates[1] if good.reduced else rates[0],
        total=line_total(amount, price, discount),
    )


def _amount(rng: Random, good: Good) -> Decimal:
    if good.unit in MEASURED:
        least, most, parts = MEASURED[good.unit]
        return Decimal(rng.randint(least, most)) / parts
    if good.unit in HOURS:
        return Decimal(rng.randint(2, 60)) / 4
    if good.unit == "kg":
        return Decimal(rng.randint(4, 90)) / rng.choice((1, 2, 4))
    if good.high > 150:
        return Decimal(rng.choice((1, 1, 1, 2, 2, 3, 4, 6)))
    if good.high < 3:
        return Decimal(rng.choice((50, 100, 120, 250, 500)))
    return Decimal(rng.choice((1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 12, 20)))


def _few(rng: Random) -> Decimal:
    return Decimal(rng.choice((1, 1, 1, 2, 3)))


def _document_number(rng: Random, market: Market, issued: date, kind: Kind) -> str:
    n = rng.randint(11, 9899)
    mark = rng.choice(LANGUAGES[market.language].marks["credit_note" if kind == "credit_note" else "invoice"])
    return rng.choice(
        (
            f"{issued.year}-{n:04d}",
            f"{mark}{issued.year}{n:05d}",
            f"{mark.rstrip('-')}-{issued:%y}-{n:04d}",
            f"{n + 100000}",
            f"{mark.rstrip('-')}/{issued.year}/{n:04d}",
            f"{issued:%y%m}{n:04d}",
        )
    )


def _order_number(rng: Random) -> str:
    n = identifiers.digits(rng, 6)
    return rng.choice((f"PO-{n}", n, f"45000{n[:5]}", f"B{n[:4]}/{n[4:]}", f"{n[:3]}-{n[3:]}"))


def _other_place(rng: Random, market: Market, buyer: Party) -> Party:
    country = country_of(market)
    address = Address(country.lines(rng), market.country)
    return dataclasses.replace(buyer, address=address, person=country.person(rng))


def _extras(rng: Random, market: Market, count: int) -> dict[str, str]:
    """Further references by label key; the customer's number always among them."""
    person = country_of(market).person(rng)
    initials = "".join(part[0] for part in person.split()).lower()
    others = {
        "delivery_note": rng.choice(LANGUAGES[market.language].marks["delivery_note"]) + identifiers.digits(rng, 6),
        "contact": person,
        "project": f"{rng.choice(STEMS)} {rng.randint(2, 48)}",
        "our_reference": f"{initials}/{identifiers.digits(rng, 4)}",
    }
    chosen = rng.sample(sorted(others), min(count, len(others)))
    return {"customer_number": identifiers.digits(rng, rng.choice((4, 5, 6)))} | {key: others[key] for key in chosen}
