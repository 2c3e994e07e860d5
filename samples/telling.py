"""Tell one story: pick seller, buyer, goods, dates and terms of a market, and add them up.

Every choice comes from the random generator that it is given. Knows no page.
"""

import dataclasses
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from samples import identifiers
from samples.goods import GOODS, Good, Trade
from samples.markets import MARKETS, Market
from samples.names import BANKS, COUNTRIES, STEMS, fill
from samples.story import Address, Kind, Line, Party, Story, Terms
from samples.sums import ZERO, add_up, cents, line_total

_SWISS_MARK = {"de": "MWST", "fr": "TVA", "it": "IVA"}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a story shall have. None leaves it to chance."""

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
    ship_to: bool = False
    early: bool = False  # cash discount for paying early
    references: int = 2  # how many further references are printed
    order: bool = True
    day_over_12: bool = False  # so that 25/03 cannot be March's 25th month


def tell(rng: Random, market: Market, wishes: Wishes) -> Story:
    """One sale in a market, as wished."""
    key = wishes.trade or rng.choice(sorted(GOODS[market.language]))
    trade = GOODS[market.language][key]
    abroad = wishes.abroad and bool(market.neighbours)
    seller = company(rng, market, trade)
    buyer = company(
        rng,
        _neighbour(rng, market) if abroad else market,
        GOODS[market.language][rng.choice(sorted(GOODS[market.language]))],
    )
    issued = _issued(rng, wishes.day_over_12)
    lines = tuple(_lines(rng, market, trade, wishes, abroad))
    gross = sum((line.total for line in lines), ZERO)
    percent = Decimal(rng.choice((2, 3, 5, 10))) if wishes.allowance else None
    totals = add_up(
        lines,
        allowance=cents(gross * percent / 100) if percent else ZERO,
        charge=Decimal(rng.choice(("4.90", "6.50", "9.80", "12.00", "18.50", "35.00"))) if wishes.charge else ZERO,
        prepaid=cents(gross * Decimal(rng.choice(("0.2", "0.25", "0.3")))) if wishes.prepaid else ZERO,
        rounding_step=market.grid,
    )
    return Story(
        kind=wishes.kind,
        market=market,
        number=_document_number(rng, issued, wishes.kind),
        issued=issued,
        terms=_terms(rng, issued, wishes.early),
        seller=seller,
        buyer=buyer,
        lines=lines,
        totals=totals,
        allowance_percent=percent,
        order_number=_order_number(rng) if wishes.order else "",
        delivered=issued - timedelta(days=rng.randint(1, 9)),
        ship_to=_other_place(rng, market, buyer) if wishes.ship_to else None,
        reverse_charge=abroad,
        extras=_extras(rng, market, wishes.references),
    )


def company(rng: Random, market: Market, trade: Trade) -> Party:
    """A company that does not exist, with numbers that keep their check digits."""
    country = COUNTRIES[market.country]
    one, two = rng.sample(country.last, 2)
    name = rng.choice(trade.companies).format(stem=rng.choice(STEMS), one=one, two=two)
    lines = country.lines(rng)
    bank, bank_name = rng.choice(sorted(BANKS.items()))
    site = _site(name)
    vat = identifiers.vat_id(rng, market.country)
    return Party(
        name=name,
        address=Address(lines, market.country),
        vat_id=vat + _SWISS_MARK.get(market.language, "MWST") if market.country == "CH" else vat,
        tax_number=fill(country.tax_number, rng),
        person=country.person(rng),
        phone=fill(country.phone, rng),
        fax=fill(country.phone, rng),
        email=rng.choice(("info", "office", "billing", "mail")) + f"@{site}",
        web=f"www.{site}",
        register=fill(country.register.format(town=rng.choice(country.town)), rng),
        bank=bank_name,
        iban="" if market.country == "US" else identifiers.iban(rng, market.country, bank),
        bic="" if market.country == "US" else identifiers.bic(rng, market.country, bank),
    )


def _neighbour(rng: Random, market: Market) -> Market:
    country = rng.choice(market.neighbours)
    return next((m for m in MARKETS.values() if m.country == country), market)


def _site(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = ["".join(c for c in word if c.isalnum()) for word in plain.split()]
    return "-".join([word for word in words if len(word) > 2][:2]) + ".example"


def _issued(rng: Random, day_over_12: bool) -> date:
    return date(2025, rng.randint(1, 11), rng.randint(13, 28) if day_over_12 else rng.randint(1, 28))


def _terms(rng: Random, issued: date, early: bool) -> Terms:
    days = rng.choice((10, 14, 14, 21, 30, 30, 45))
    if not early:
        return Terms(days, issued + timedelta(days=days))
    return Terms(days, issued + timedelta(days=days), Decimal(rng.choice((2, 3))), issued + timedelta(days=7))


def _lines(rng: Random, market: Market, trade: Trade, wishes: Wishes, abroad: bool) -> list[Line]:
    goods = _assortment(rng, trade, wishes)
    return [_line(rng, market, trade, good, wishes, abroad) for good in goods]


def _assortment(rng: Random, trade: Trade, wishes: Wishes) -> list[Good]:
    """As many goods as rows, no two alike side by side; both rates where wished, else one."""
    full = [good for good in trade.goods if not good.reduced]
    pool = list(trade.goods) if wishes.two_rates else full or list(trade.goods)
    goods: list[Good] = []
    while len(goods) < wishes.rows:
        goods += rng.sample(pool, len(pool))
    return goods[: wishes.rows]


def _line(rng: Random, market: Market, trade: Trade, good: Good, wishes: Wishes, abroad: bool) -> Line:
    price = cents(Decimal(str(round(rng.uniform(good.low, good.high), 2))))
    amount = _amount(rng, trade, good) * (-1 if wishes.negative else 1)
    discount = Decimal(rng.choice((0, 0, 5, 10, 15))) if wishes.line_discounts else ZERO
    return Line(
        description=good.name,
        detail=good.detail,
        article=rng.choice("ABKMPST") + rng.choice(("-", "", ".")) + identifiers.digits(rng, 5),
        quantity=amount,
        unit=good.unit,
        unit_price=price,
        discount=discount,
        rate=ZERO if abroad else _rate(market, good),
        total=line_total(amount, price, discount),
    )


def _rate(market: Market, good: Good) -> Decimal:
    if market.sales_tax or len(market.rates) == 1:
        return market.rates[0]
    return market.rates[1 if good.reduced else 0]


def _amount(rng: Random, trade: Trade, good: Good) -> Decimal:
    if trade.by_time and good.high > 50:
        return Decimal(rng.randint(2, 60)) / 4
    if good.unit == "kg":
        return Decimal(rng.randint(4, 90)) / rng.choice((1, 2, 4))
    if good.high < 3:
        return Decimal(rng.choice((50, 100, 120, 250, 500)))
    return Decimal(rng.choice((1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 12, 20)))


def _document_number(rng: Random, issued: date, kind: Kind) -> str:
    n = rng.randint(11, 9899)
    mark = {"invoice": ("RE", "R", "INV", "F"), "credit_note": ("GS", "CN", "C"), "receipt": ("B",)}[kind]
    return rng.choice(
        (
            f"{issued.year}-{n:04d}",
            f"{rng.choice(mark)}{issued.year}{n:05d}",
            f"{rng.choice(mark)}-{issued:%y}-{n:04d}",
            f"{n + 100000}",
            f"{rng.choice(mark)}/{issued.year}/{n:04d}",
            f"{issued:%y%m}{n:04d}",
        )
    )


def _order_number(rng: Random) -> str:
    n = identifiers.digits(rng, 6)
    return rng.choice((f"PO-{n}", n, f"45000{n[:5]}", f"B{n[:4]}/{n[4:]}", f"{n[:3]}-{n[3:]}"))


def _other_place(rng: Random, market: Market, buyer: Party) -> Party:
    address = Address(COUNTRIES[market.country].lines(rng), market.country)
    return dataclasses.replace(buyer, address=address, person=COUNTRIES[market.country].person(rng))


def _extras(rng: Random, market: Market, count: int) -> dict[str, str]:
    """Further references, by label key; the customer's number always among them."""
    person = COUNTRIES[market.country].person(rng)
    others = {
        "delivery_note": f"LS{identifiers.digits(rng, 6)}",
        "contact": person,
        "project": f"{rng.choice(STEMS)} {rng.randint(2, 48)}",
        "our_reference": f"{''.join(part[0] for part in person.split()).lower()}/{identifiers.digits(rng, 4)}",
    }
    chosen = rng.sample(sorted(others), min(count, len(others)))
    return {"customer_number": identifiers.digits(rng, rng.choice((4, 5, 6)))} | {key: others[key] for key in chosen}
