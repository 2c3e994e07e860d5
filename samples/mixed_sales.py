"""Invoices, credit notes and receipts by chance: any market, layout, look and length, some with a fault."""

from dataclasses import replace
from random import Random

from samples import flaws
from samples.layout import Layout
from samples.layouts import LAYOUTS
from samples.markets import MARKETS
from samples.parts import mix_layout, split_of
from samples.sale import Sale, cook
from samples.slip import SLIPS, Slip
from samples.telling import Wishes

LENGTHS = (1, 2, 3, 3, 4, 5, 5, 6, 7, 8, 10, 12, 16, 22, 30, 45, 70)
SHOPS = ("food", "office", "tools")
EARLY = sorted(code for code, market in MARKETS.items() if not market.late)
LATE = sorted(MARKETS.keys() - set(EARLY))
LATE_SHARE = 0.2


def mix_sale(number: str, rng: Random, language: str = "") -> Sale:
    """One varied document: one in ten a receipt, one in sixteen credits, one in twenty is at fault.

    `language`: of the markets that speak it alone.
    """
    chance = rng.random()
    market = rng.choice([code for code in sorted(MARKETS) if code[:2] == language]) if language else _market(rng)
    language = market[:2]
    if chance < 0.10:
        return _receipt(number, rng, market)
    if chance < 0.16:
        wishes = replace(_sold(rng), kind="credit_note", negative=rng.random() < 0.4, prepaid=False, early=False)
        return _split(cook(f"credit_note_{language}_{number}", rng, market, _layout(rng), wishes))
    if chance < 0.21:
        return _flawed(number, rng, market)
    return _split(cook(f"invoice_{language}_{number}", rng, market, _layout(rng), _sold(rng)))


def mix_receipt(number: str, rng: Random) -> Sale:
    """A receipt."""
    return _receipt(number, rng, _market(rng))


def _market(rng: Random) -> str:
    """Any market; whether one of the late ones is told aside, so that the others' documents stay as they were."""
    twin = Random()
    twin.setstate(rng.getstate())
    aside = Random(str(twin.random()))
    early = rng.choice(EARLY)
    return aside.choice(LATE) if aside.random() < LATE_SHARE else early


def _receipt(number: str, rng: Random, market: str) -> Sale:
    slip = SLIPS[rng.choice(sorted(SLIPS))]
    return _split(cook(f"receipt_{market[:2]}_{number}", rng, market, slip, _bought(rng)))


def _layout(rng: Random, numbered: bool = True) -> Layout:
    """One of the named layouts, or, more often, a mixed one."""
    named = [layout for name, layout in sorted(LAYOUTS.items()) if numbered or name in ("form", "din", "sidebar")]
    return rng.choice(named) if rng.random() < 0.35 else mix_layout(rng, numbered)


def _sold(rng: Random) -> Wishes:
    def often(share: float) -> bool:
        return rng.random() < share

    return Wishes(
        rows=rng.choice(LENGTHS),
        two_rates=often(0.35),
        line_discounts=often(0.2),
        allowance=often(0.15),
        charge=often(0.2),
        prepaid=often(0.1),
        abroad=often(0.06),
        private=often(0.08),
        ship_to=often(0.25),
        early=often(0.15),
        fine_prices=often(0.06),
        references=rng.randint(0, 4),
        order=often(0.7),
    )


def _bought(rng: Random) -> Wishes:
    return Wishes("receipt", rng.choice(SHOPS), rng.choice((1, 2, 3, 4, 5, 7, 9)), two_rates=rng.random() < 0.5)


def _flawed(number: str, rng: Random, market: str) -> Sale:
    """A document with one of the faults; one that has no IBAN gets another fault."""
    flaw = rng.choice((flaws.wrong_total, flaws.broken_iban, flaws.no_number))
    layout = _layout(rng, numbered=flaw is not flaws.no_number)
    recipe = cook(f"invoice_{market[:2]}_{number}", rng, market, layout, _sold(rng))
    if flaw is flaws.broken_iban and not recipe.story.seller.iban:
        flaw = flaws.wrong_total
    return _split(flaw(rng, recipe))


def _split(recipe: Sale) -> Sale:
    held_out = isinstance(recipe.layout, Layout) and not isinstance(recipe.layout, Slip)
    return replace(recipe, split=split_of(recipe.layout.name) if held_out else "tune")
