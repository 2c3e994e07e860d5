"""What certain trades send: hotels, haulers, craftsmen, public bodies, shops on the net, exporters."""

from samples.blocks.opening import below, beside, closing, intro, kept, space
from samples.layout import Layout
from samples.wild.design import Design
from samples.wild.parts import feet, letterheads, paying, slips
from samples.wild.parts.letterheads import Block, Sign
from samples.wild.parts.prose import Say
from samples.wild.parts.references import Pairs, Row, Running, Stack
from samples.wild.parts.sums import Owed, Rates, Sums, net_only
from samples.wild.parts.table import Goods
from samples.wild.parts.windows import Party, Window

FOLIO = Layout(  # a hotel's folio: a row for each day, room and days of stay, prices with tax
    "wild-folio",
    head=below(
        Sign("centre", 12, shout=True),
        letterheads.one_line,
        space(8),
        beside(
            (0, 0.5, Window("none")),
            (0.58, 1, Pairs(("number", "issued", "room", "arrival", "departure", "guest"), "left")),
        ),
        space(6),
        letterheads.title,
        gap=4,
    ),
    body=(
        Goods(("day", "description", "quantity", "unit_price", "letter", "line_total"), "head", "none", head="plain"),
        Sums((0.45, 1), "plain", gross=True),
        kept(beside((0, 0.55, Rates(total=False)))),
        paying.settled_note,
        kept(paying.small_print),
    ),
    foot=feet.Foot(("company", "contact", "bank", "register"), centred=True),
    margins=(34, 56, 26, 60),
)

HAUL = Layout(  # a hauler: loading and unloading in boxes, weights, surcharges as rows
    "wild-haul",
    head=below(
        beside((0, 0.55, Sign(more=12, slogan=True)), (0.6, 1, Block("right", 4, small=True))),
        beside((0, 0.5, Window("legal")), (0.56, 1, Stack(("number", "issued", "customer", "due"), 2, "boxes"))),
        space(4),
        letterheads.title,
        Stack(("loading", "unloading", "vehicle", "weight", "delivered", "yours"), 3, "boxes"),
        gap=6,
    ),
    body=(
        Goods(("tens", "description", "quantity", "unit", "unit_price", "rate", "line_total"), "rows", "under"),
        Sums((0.5, 1), "ruled", "on", "grand"),
        paying.terms,
        kept(paying.two_banks),
        kept(paying.small_print),
    ),
    foot=feet.Foot(("company", "register", "banks")),
    margins=(34, 44, 24, 50),
)

CRAFT = Layout(  # a craftsman: hours and material under headings with sums of their own
    "wild-craft",
    head=below(
        beside((0, 0.5, Sign(mark=True, more=9)), (0.55, 1, Block("right", 3, bold=False))),
        space(4),
        Window("plain", office=False),
        space(8),
        beside((0, 0.6, letterheads.dated_headline), (0.62, 1, Pairs(("customer", "delivered"), "right"))),
        Running(("project", "quote")),
        intro,
        gap=5,
    ),
    body=(
        Goods(
            ("position", "quantity", "unit", "description", "unit_price", "line_total"), "none", "under", groups="kinds"
        ),
        Sums((0.5, 1), "double", "each", "all"),
        paying.terms,
        paying.saving,
        kept(closing),
    ),
    foot=feet.Foot(("company", "contact", "register", "bank")),
    margins=(40, 52, 26, 60),
)

NOTICE = Layout(  # a public body: a letter with a file's number, the sum in a sentence
    "wild-notice",
    head=below(
        Block("left", 0, bold=True),
        beside(
            (0, 0.52, Window("plain", office=False)),
            (0.58, 1, Pairs(("file", "customer", "contact", "phone", "issued"), "close")),
        ),
        space(16),
        letterheads.headline,
        Say("dear"),
        intro,
        gap=5,
    ),
    body=(
        Goods(("description", "quantity", "unit", "unit_price", "line_total"), "rows", "joined", pad=2.4),
        Sums((0.4, 1), "plain", "one", "all", strong=False),
        Owed("left", more=1),
        paying.terms,
        kept(paying.bank_pairs),
        kept(closing),
    ),
    foot=feet.one_line,
    margins=(48, 64, 34, 68),
    families=("helvetica", "times"),
)

SHOP = Layout(  # a shop on the net: thanks first, an order confirmed, prices with tax, paid already
    "wild-shop",
    head=below(
        Sign("left", 14),
        Say("order_thanks", bold=True),
        beside((0, 0.5, letterheads.headline), (0.52, 1, Running(("issued",)))),
        Stack(("order", "ordered", "delivered", "customer"), 4, "line"),
        beside((0, 0.46, Party("buyer", taxed=False)), (0.52, 1, Party("ship_to"))),
        gap=6,
    ),
    body=(
        Goods(("description", "quantity", "unit_price", "line_total"), "rows", "below", head="small", pad=4),
        Sums((0.5, 1), "plain", gross=True),
        paying.settled_note,
        kept(paying.machine_made),
    ),
    foot=feet.Foot(("company", "contact", "register")),
    margins=(40, 54, 28, 54),
)

EXPORT = Layout(  # an exporter: labels in two languages, terms of delivery, tariff numbers under the goods
    "wild-export",
    head=below(
        beside(
            (0, 0.5, Block(taxed=True)), (0.54, 1, below(letterheads.shouted, Pairs(("number", "issued"), "right")))
        ),
        beside((0, 0.49, Party("buyer", frame=True)), (0.51, 1, Party("ship_to", frame=True))),
        Row(("order", "ordered", "incoterms", "shipping", "weight")),
        space(4),
        gap=6,
    ),
    body=(
        Goods(
            ("position", "article", "description", "quantity", "unit", "unit_price", "line_total"),
            "box",
            "long",
            heads="centre",
        ),
        net_only,
        Sums((0.48, 1), "plain", "each", "once"),
        paying.terms,
        kept(paying.bank_pairs),
        kept(paying.machine_made),
    ),
    foot=feet.nothing,
    margins=(34, 40, 28, 44),
)

OFFICE = Layout(  # a line of signs and dates over the subject, as offices had on their paper; all else is in the foot
    "wild-office",
    head=below(
        letterheads.nothing,
        Window("plain"),
        space(20),
        Stack(("yours", "ours", "phone", "issued"), 4, "none"),
        space(8),
        letterheads.headline,
        Say("dear"),
        gap=5,
    ),
    body=(
        Goods(("quantity", "description", "unit_price", "line_total"), "none", "joined", head="none"),
        Sums((0.3, 1), "leaders", "each", "all"),
        paying.terms,
        kept(closing),
    ),
    foot=feet.Foot(("company", "contact", "banks", "register"), size=6.0),
    margins=(44, 62, 26, 66),
    families=("times", "helvetica"),
)

DEBIT = Layout(  # a supplier that collects the sum: running text between two small tables, sums at the top
    "wild-debit",
    head=below(
        beside((0, 0.5, Window("legal", office=False)), (0.6, 1, Sign("right", 8))),
        space(6),
        beside(
            (0, 0.5, letterheads.title),
            (0.56, 1, Pairs(("number", "issued", "contract", "customer"), "right", small=True)),
        ),
        Owed("left", framed=True, above=True),
        paying.debited,
        gap=6,
    ),
    body=(
        Goods(("description", "quantity", "unit_price", "rate", "line_total"), "dotted", "under", head="small"),
        kept(Rates()),
        kept(paying.small_print),
        slips.machine_line,
    ),
    foot=feet.Foot(("company", "register", "bank")),
    margins=(40, 50, 26, 54),
)

DESIGNS = (
    Design(FOLIO, trades=("hotel",), rows=(2, 3, 4, 6, 9), gross=True, early=0, private=0.5),
    Design(HAUL, trades=("freight",), rows=(1, 2, 3, 4, 6), doubled=0.1),
    Design(CRAFT, trades=("craft",), rows=(2, 3, 4, 5, 7, 10), early=0.4, private=0.5),
    Design(NOTICE, trades=("public",), rows=(1, 1, 2, 3), early=0, private=0.5, discounts=0, extras=0),
    Design(
        SHOP, trades=("office", "food", "books"), rows=(1, 2, 3, 4, 6), gross=True, early=0, private=0.8, ship_to=0.4
    ),
    Design(EXPORT, trades=("tools", "office", "food"), rows=(2, 3, 5, 9, 16), doubled=0.8, ship_to=0.7),
    Design(OFFICE, rows=(1, 2, 3, 4), discounts=0),
    Design(
        DEBIT,
        trades=("telecom", "utility", "saas", "public"),
        rows=(1, 2, 3, 4),
        early=0,
        private=0.4,
        look={"due": "label"},
    ),
)
