"""Wild documents by chance: a design, a sale that suits it, and the words of its country's offices."""

import dataclasses
from dataclasses import dataclass
from decimal import Decimal
from random import Random

from samples.identifiers import digits
from samples.languages import LANGUAGES, Words
from samples.look import draw_look
from samples.markets import MARKETS, Market
from samples.recipe import Alternatives, Fields
from samples.sale import Sale
from samples.story import Party, Story
from samples.sums import cents
from samples.telling import Wishes, tell
from samples.wild.design import Design
from samples.wild.designs import DESIGNS
from samples.wild.held_out import HELD_OUT, held_out_words
from samples.wild.parts.letterheads import brand
from samples.wild.parts.paying import second_account
from samples.wild.trades import known_trades, trade_of
from samples.wild.words import office_words, usual

TONGUES = ("cs", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "sv")
USUAL = ("office", "tools", "food", "software", "books", "craft")
SHOPS = ("food", "office", "restaurant")
MIXED = ("restaurant", "hotel")  # trades that sell at both rates as a rule
NAKED = {"ES": 0.6, "IT": 0.6, "PT": 0.7}  # how often VAT ids lack their country there


@dataclass(frozen=True, slots=True)
class WildSale(Sale):
    """A sale in a wild layout; another account, or the name on the sign, is right as well."""

    def alternatives(self, fields: Fields) -> Alternatives:
        others = Sale.alternatives(self, fields)
        if fields.get("iban"):
            others["iban"] = [second_account(self.story)[1]]
        for name in ("seller_name", "merchant_name"):
            if name in fields:
                others[name] = [brand(self.story.seller.name)]
        return others


def mix_wild(number: str, rng: Random, kind: str = "invoice", language: str = "", held_out: bool = False) -> WildSale:
    """A wild invoice, credit note or receipt; of the designs that are kept apart, or of the others."""
    tongue = language or rng.choice(TONGUES)
    designs = [design for design in (HELD_OUT if held_out else DESIGNS) if design.suits(tongue, kind)]
    design = rng.choice(designs)
    market = MARKETS[rng.choice(sorted(code for code in MARKETS if code[:2] == tongue and code != "en-DK"))]
    credit = kind == "invoice" and not design.gross and rng.random() < 0.06
    shown = "credit_note" if credit else kind
    words = _words(market, rng, design, held_out)
    look = draw_look(rng, market, design.layout.families, **_habits(rng, market, design))
    wishes = _wishes(rng, market, design, shown)
    if market.language.startswith("en") and "{mon" not in look.date_pattern:
        wishes = dataclasses.replace(wishes, day_over_12=True)
    story = _weathered(rng, tell(rng, market, wishes), design)
    name = f"wild_{shown}_{tongue}_{number}"
    return WildSale(name, story, design.layout, look, words, split="measure" if held_out else "tune")


def _words(market: Market, rng: Random, design: Design, held_out: bool) -> dict[str, str]:
    language = market.language
    words = office_words(language, rng, rng.random() < design.doubled)
    if held_out:
        words |= held_out_words(language, rng)
    if market.currency == "CHF":
        words["amount"] = usual(language, "amount")  # the others name another currency
    return words | (_of_gross(language, rng, words) if design.gross or design.kind == "receipt" else {})


def _of_gross(language: str, rng: Random, words: Words) -> dict[str, str]:
    """Columns of prices that hold the tax are not called net."""
    amount = usual(language, "amount")
    return {"unit_price": words["price"], "line_total": rng.choice((words["gross"], amount)), "amount": amount}


def _habits(rng: Random, market: Market, design: Design) -> dict[str, object]:
    """Habits that machines and offices have more often than printers of fine paper."""
    habits: dict[str, object] = {"accent": (0.11, 0.11, 0.13)} if rng.random() < 0.4 else {}
    if design.kind == "receipt" and not market.language.startswith("en-US") and rng.random() < 0.3:
        habits["date_pattern"] = (
            market.dates[0].replace("{yyyy}", "{yy}") if "{month}" not in market.dates[0] else market.dates[0]
        )
    return habits | dict(design.look)


def _wishes(rng: Random, market: Market, design: Design, kind: str) -> Wishes:
    def often(share: float) -> bool:
        return rng.random() < share

    trade = rng.choice(known_trades(market.language, design.trades or (SHOPS if kind == "receipt" else USUAL)))
    plain = kind == "receipt" or design.gross
    return Wishes(
        kind=kind,  # type: ignore[arg-type]
        goods=trade_of(market.language, trade),
        rows=rng.choice(design.rows),
        two_rates=trade in MIXED or often(0.45),
        line_discounts=not plain and often(design.discounts),
        allowance=not plain and often(design.extras),
        charge=not plain and often(design.extras),
        prepaid=not plain and kind == "invoice" and often(design.prepaid),
        negative=kind == "credit_note" and often(0.4),
        abroad=not plain and often(0.05),
        private=often(design.private),
        ship_to=often(design.ship_to),
        early=kind == "invoice" and often(design.early),
        references=rng.randint(0, 4),
        order=often(0.7),
        gross=design.gross,
    )


def _weathered(rng: Random, story: Story, design: Design) -> Story:
    """The same sale with the numbers that small offices give, hours before things, and VAT ids as they are printed."""
    number = _number(rng, story) if rng.random() < 0.6 else story.number
    naked = rng.random() < NAKED.get(story.market.country, 0.0)
    seller, buyer = (_naked(party, naked) for party in (story.seller, story.buyer))
    story = dataclasses.replace(story, number=number, seller=seller, buyer=buyer)
    if design.gross and rng.random() < design.prepaid * 2:
        paid = cents(story.totals.grand * Decimal("0.3"))
        totals = dataclasses.replace(story.totals, prepaid=paid, due=story.totals.grand - paid)
        story = dataclasses.replace(story, totals=totals)
    lines = sorted(story.lines, key=lambda line: line.unit_price, reverse=True) if rng.random() < 0.2 else story.lines
    return dataclasses.replace(story, lines=tuple(lines))


def _naked(party: Party, naked: bool) -> Party:
    return dataclasses.replace(party, vat_id=party.vat_id[2:]) if naked and party.vat_id[:2] in NAKED else party


def _number(rng: Random, story: Story) -> str:
    n, day = rng.randint(1, 420), story.issued
    mark = rng.choice(LANGUAGES[story.market.language].marks["invoice"]).rstrip("-")
    return rng.choice(
        (
            f"{n}",
            f"{n:03d}/{day:%y}",
            f"{n}/{day:%m}/{day.year}",
            f"{mark} {n}/{day:%m}/{day.year}",
            f"{day.year}-{n:03d}",
            f"{mark}{n:06d}",
            digits(rng, 10),
            digits(rng, 12),
            f"{day:%Y%m%d}-{n:02d}",
            f"{digits(rng, 4)}-{digits(rng, 5)}",
            f"{rng.choice('ABCDEFGH')}{digits(rng, 7)}",
            f"{digits(rng, 2)}.{digits(rng, 6)}.{rng.randint(0, 9)}",
        )
    )
