"""Receipts in layouts that are kept apart."""

from samples.blocks.opening import space
from samples.desk import Desk
from samples.look import Style
from samples.runs import Run
from samples.slip import Slip
from samples.wild.design import Design
from samples.wild.parts import counters, tills
from samples.wild.parts.letterheads import brand
from samples.wild.parts.setting import fit, tiny
from samples.wild.parts.tills import Head, Rows, Stamp, Taxes, Total


def sum_first(desk: Desk, y: float) -> float:
    """The sum in very large figures, the day under it, as an app shows what was paid."""
    y = fit(desk, y, brand(desk.story.seller.name), tiny(desk, 0), "centre")
    y = fit(desk, y + 3, desk.money("grand_total"), Style(desk.look.family.bold, desk.look.size + 12), "centre")
    return fit(desk, y, desk.fact("purchase_date"), None, "centre") + 8


def seller_last(desk: Desk, y: float) -> float:
    """Who sold it, at the end."""
    seller = desk.story.seller
    y = fit(desk, y + 4, Run(seller.name, ("merchant_name",)))
    for line in seller.address.lines:
        y = fit(desk, y, Run(line, ("merchant_address",)))
    return tills.tax_number(desk, y) + 2


def served(desk: Desk, y: float) -> float:
    """Who served, and when, in one line over two strokes."""
    y = fit(
        desk, y, [*desk.fact("purchase_date"), Run(f"   {desk.story.number}   {desk.story.seller.person.split()[0]}")]
    )
    desk.rule(y + 1, 0.5, desk.look.body.colour)
    desk.rule(y + 3, 0.5, desk.look.body.colour)
    return y + 6


THERMAL = ("courier-narrow", "courier")
SMOOTH = ("helvetica-narrow", "vera-narrow", "helvetica")

APP = Slip(
    "kept-slip-app",
    (sum_first, Rows("columns"), tills.dashes, Total("plain"), Taxes("lines"), counters.card, seller_last),
    width=280.0,
    families=SMOOTH,
)
BAR = Slip(
    "kept-slip-bar",
    (Head(sign=False, shout=True), served, counters.place, Rows("before"), Total("big"), Taxes(), counters.thanks),
    width=190.0,
    families=THERMAL,
)
DEPOT = Slip(
    "kept-slip-depot",
    (
        Head(align="left", joined=True),
        Stamp("pairs"),
        tills.stars,
        Rows("letter"),
        tills.stars,
        Total("code", True),
        counters.card,
        Taxes("lines"),
    ),
    families=THERMAL,
)
PUMPED = Slip(
    "kept-slip-pumped",
    (Stamp("split"), Head(sign=False), counters.pump, Taxes(), Total("boxed"), counters.paid, counters.signature),
    width=170.0,
    families=(*THERMAL, *SMOOTH),
)
BARRIER = Slip(
    "kept-slip-barrier",
    (Head(shout=True), counters.stay, Stamp("bare"), Taxes("lines"), Total("big"), counters.card),
    width=150.0,
    families=SMOOTH,
)
METER = Slip(
    "kept-slip-meter",
    (
        Head(align="left", taxed=False),
        counters.ride,
        served,
        Total("plain"),
        Taxes("lines"),
        space(6),
        tills.tax_number,
    ),
    width=164.4,
    families=THERMAL,
)

DESIGNS = (
    Design(APP, "receipt", trades=("restaurant", "office"), rows=(1, 2, 3)),
    Design(BAR, "receipt", trades=("restaurant",), rows=(2, 3, 5, 7)),
    Design(DEPOT, "receipt", trades=("tools", "food", "office"), rows=(2, 4, 7, 12)),
    Design(PUMPED, "receipt", trades=("fuel",), rows=(1,)),
    Design(BARRIER, "receipt", trades=("parking",), rows=(1,)),
    Design(METER, "receipt", trades=("taxi",), rows=(1,)),
)
