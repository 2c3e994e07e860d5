"""Till slips of many makes: shops, restaurants, pumps, car parks, taxis."""

from samples.blocks.opening import space
from samples.slip import Slip
from samples.wild.design import Design
from samples.wild.parts import chits, counters, tills
from samples.wild.parts.tills import Head, Rows, Stamp, Taxes, Total

THERMAL = ("courier-narrow", "courier")
SMOOTH = ("helvetica-narrow", "vera-narrow", "helvetica")

MARKET = Slip(
    "wild-slip-market",
    (
        Head(shout=True, joined=True),
        tills.stars,
        Rows("letter"),
        tills.dashes,
        Total("code", True),
        counters.paid,
        Taxes(),
        Stamp("bare"),
        counters.signature,
        counters.thanks,
    ),
    families=THERMAL,
)
CARD = Slip(
    "wild-slip-card",
    (
        Head(sign=False),
        Stamp("split"),
        tills.dashes,
        Rows("before"),
        tills.dashes,
        Total("plain"),
        counters.card,
        Taxes("lines"),
        counters.thanks,
    ),
    families=SMOOTH,
)
BOUTIQUE = Slip(
    "wild-slip-boutique",
    (
        Head(align="left", taxed=False),
        Stamp("pairs"),
        space(4),
        Rows("article"),
        Total("boxed"),
        Taxes(),
        counters.card,
        tills.tax_number,
        counters.thanks,
    ),
    width=204.0,
    families=SMOOTH,
)
TAVERN = Slip(
    "wild-slip-tavern",
    (
        Head(),
        counters.place,
        Stamp("split"),
        tills.dashes,
        Rows("columns"),
        tills.dashes,
        Total("big"),
        Taxes("lines"),
        counters.tips,
        counters.thanks,
    ),
    families=(*THERMAL, *SMOOTH),
)
PUMP = Slip(
    "wild-slip-pump",
    (
        Head(shout=True),
        Stamp("bare"),
        tills.dashes,
        counters.pump,
        Total("code"),
        Taxes(),
        counters.card,
        counters.thanks,
    ),
    width=190.0,
    families=THERMAL,
)
GARAGE = Slip(
    "wild-slip-garage",
    (Head(align="left"), Stamp("pairs"), counters.stay, Total("big"), Taxes("lines"), counters.thanks),
    width=164.4,
    families=(*SMOOTH, "courier-narrow"),
)
CAB = Slip(
    "wild-slip-cab",
    (
        Head(sign=False, align="left", joined=True),
        Stamp("pairs"),
        counters.ride,
        Total("boxed"),
        Taxes("lines"),
        counters.card,
    ),
    width=180.0,
    families=THERMAL,
)

CHIT = Slip("wild-slip-chit", (chits.chit, chits.signed, tills.tax_number), width=420.0, families=SMOOTH)
MAILED = Slip(
    "wild-slip-mailed",
    (Head(align="left"), chits.mailed, Rows("columns"), tills.dashes, Total("plain"), Taxes("lines"), counters.thanks),
    width=380.0,
    families=SMOOTH,
)

DESIGNS = (
    Design(MARKET, "receipt", trades=("food", "office"), rows=(2, 3, 5, 8, 12, 20)),
    Design(CARD, "receipt", trades=("office", "tools", "food"), rows=(1, 2, 3, 5)),
    Design(BOUTIQUE, "receipt", trades=("office", "tools"), rows=(1, 1, 2, 3)),
    Design(TAVERN, "receipt", trades=("restaurant",), rows=(2, 3, 4, 6, 8)),
    Design(PUMP, "receipt", trades=("fuel",), rows=(1,)),
    Design(GARAGE, "receipt", trades=("parking",), rows=(1,)),
    Design(CAB, "receipt", trades=("taxi",), rows=(1,)),
    Design(CHIT, "receipt", trades=("craft", "taxi", "books", "office"), rows=(1, 1, 2)),
    Design(MAILED, "receipt", trades=("saas", "books", "food"), rows=(1, 2, 3)),
)
