"""Further invoices in layouts that are kept apart: forms, systems, sites and shops."""

from samples.blocks.opening import below, beside, kept, space
from samples.layout import Layout
from samples.wild.design import Design
from samples.wild.held_out import parts
from samples.wild.parts import feet, letterheads, paying, slips
from samples.wild.parts.letterheads import Block, Sign
from samples.wild.parts.prose import Say
from samples.wild.parts.references import Pairs, Row, Stack
from samples.wild.parts.sums import Owed, Rates, Strip, Sums, words_of_sum
from samples.wild.parts.table import Goods
from samples.wild.parts.windows import Party, Window

UPSIDE = Layout(  # sums and taxes before the goods, the goods on what is left
    "kept-upside",
    head=below(
        beside((0, 0.5, Block(contacts=2)), (0.54, 1, Window("none"))),
        letterheads.title,
        Stack(("number", "issued", "period", "customer", "contract", "meter"), 3, "line", under=True),
        parts.due_box,
        Sums((0, 0.6), "plain", "each", "all"),
        kept(Rates(total=False)),
        gap=6,
    ),
    body=(
        Goods(
            ("description", "quantity", "unit", "unit_price", "rate", "line_total"), "dotted", "joined", head="plain"
        ),
        paying.debited,
        paying.small_print,
    ),
    foot=feet.Foot(("company", "contact", "bank", "register"), size=5.8),
    margins=(36, 46, 24, 52),
)

HALF = Layout(  # half a page on its side, as from a block of forms
    "kept-half",
    head=below(
        beside(
            (0, 0.42, Block(contacts=1, taxed=True, small=True)),
            (0.45, 0.72, letterheads.title),
            (0.72, 1, Pairs(("number", "issued"), "right", ruled=True)),
        ),
        beside((0, 0.5, Party("buyer", frame=True)), (0.54, 1, Pairs(("order", "due", "contact"), "left"))),
        gap=4,
    ),
    body=(
        Goods(("quantity", "unit", "description", "unit_price", "line_total"), "grid", "none", head="none"),
        Sums((0.6, 1), "boxes", "one", "all"),
        kept(paying.bank_line),
    ),
    foot=feet.nothing,
    margins=(26, 32, 20, 32),
    size=(595.28, 419.53),
)

LEDGERED = Layout(  # labels under values, grey bands, all flush right
    "kept-ledgered",
    head=below(
        Sign("right", 12),
        Stack(("issued", "number", "order", "due"), 4, "line", under=True, big=1),
        beside((0, 0.4, Party("seller")), (0.42, 0.7, Party("buyer")), (0.72, 1, Party("ship_to"))),
        space(8),
        gap=8,
    ),
    body=(
        Goods(("line_total", "unit_price", "quantity", "description"), "rows", "under", head="plain"),
        Owed("right"),
        Sums((0.5, 1), "plain", "on", "all", strong=False),
        paying.terms,
        kept(paying.bank_pairs),
    ),
    foot=feet.nothing,
    margins=(44, 54, 30, 50),
)

CARGO = Layout(  # consignments in boxes over the goods, sums as a strip, terms of carriage on the back
    "kept-cargo",
    head=below(
        letterheads.banner,
        beside(
            (0, 0.32, Party("seller", frame=True, taxed=True)),
            (0.34, 0.66, Party("buyer", frame=True)),
            (0.68, 1, Stack(("number", "issued", "due", "customer"), 1, "boxes")),
        ),
        Row(("loading", "unloading", "vehicle", "weight", "delivered")),
        gap=6,
    ),
    body=(
        Goods(
            ("tens", "description", "quantity", "unit", "unit_price", "letter", "line_total"),
            "box",
            "above",
            carry=True,
        ),
        Strip(boxed=False),
        kept(Rates(total=True, framed=True)),
        paying.terms,
        kept(paying.bank_line),
        paying.back_page,
    ),
    foot=feet.one_line,
    margins=(34, 38, 24, 38),
)

SITE = Layout(  # a builder: parts of the work with sums of their own, the sum in words
    "kept-site",
    head=below(
        beside((0, 0.5, Sign(more=6, shout=True)), (0.54, 1, Block("right", 4, small=True))),
        space(14),
        beside(
            (0, 0.52, Window("plain")), (0.58, 1, Pairs(("issued", "customer", "project", "file"), "left", strong=True))
        ),
        space(6),
        letterheads.headline,
        parts.scribbled,
        gap=5,
    ),
    body=(
        Goods(
            ("tens", "description", "quantity", "unit", "unit_price", "line_total"),
            "head",
            "joined",
            groups="kinds",
            head="none",
        ),
        Sums((0.4, 1), "double", "on", "grand"),
        words_of_sum,
        paying.terms,
        paying.saving,
        kept(paying.two_banks),
    ),
    foot=feet.Foot(("company", "register", "contact")),
    margins=(42, 50, 26, 58),
)

MAIL = Layout(  # what a shop mails: one narrow column in the middle of the page
    "kept-mail",
    head=below(
        Sign("centre", 10),
        Say("order_thanks", True, "centre"),
        Stack(("order", "ordered"), 2, "none"),
        Stack(("number", "issued"), 2, "line"),
        Party("buyer", taxed=False),
        gap=6,
    ),
    body=(
        Goods(("quantity", "description", "line_total"), "rows", "under", head="none", pad=4),
        Sums((0, 1), "plain", gross=True),
        parts.stamped_paid,
        kept(Party("seller")),
    ),
    foot=feet.one_line,
    margins=(40, 130, 30, 130),
)

STRIPES = Layout(  # a system's form: seller and buyer as rows of one table, references in two stripes
    "kept-stripes",
    head=below(
        beside((0, 0.5, letterheads.title), (0.55, 1, Pairs(("number",), "right", strong=True))),
        Row(("issued", "delivered", "due", "centre", "contract"), fill=False),
        beside((0, 0.5, Party("seller", fill=True, contacts=True)), (0.5, 1, Party("buyer", fill=True))),
        Row(("order", "ordered", "note", "shipping", "yours"), fill=False),
        gap=4,
    ),
    body=(
        Goods(
            ("position", "ean", "description", "quantity", "unit", "unit_price", "rate", "line_total"),
            "dotted",
            "below",
            carry=True,
        ),
        kept(beside((0, 0.46, paying.bank_pairs), (0.52, 1, Sums((0, 1), "ruled", "on", "once")))),
        paying.terms,
        kept(paying.machine_made),
    ),
    foot=feet.nothing,
    margins=(34, 40, 26, 40),
)

TICKET = Layout(  # references at the left edge in a narrow column, everything else beside; a form to pay with
    "kept-ticket",
    head=below(
        beside(
            (0, 0.27, Stack(("number", "issued", "due", "order", "customer", "delivered", "contact"), 1, "none")),
            (0.32, 1, below(Block("right", 2), space(10), Window("plain"), space(16), letterheads.shouted)),
        ),
        gap=6,
    ),
    body=(
        Goods(
            ("article", "description", "quantity", "price_with_unit", "discount", "line_total"),
            "head",
            "under",
            heads="left",
        ),
        Sums((0.45, 1), "plain", "each", "grand", near=True),
        paying.terms,
        slips.at_foot(slips.transfer),
    ),
    foot=feet.one_line,
    margins=(40, 46, 26, 46),
)

DESIGNS = (
    Design(
        UPSIDE, trades=("utility", "telecom", "public"), rows=(2, 3, 4), early=0, private=0.5, look={"due": "label"}
    ),
    Design(HALF, rows=(1, 2, 3), discounts=0, private=0.3, extras=0),
    Design(LEDGERED, rows=(1, 2, 3, 5), discounts=0, ship_to=0.6),
    Design(CARGO, trades=("freight",), rows=(1, 2, 3, 5)),
    Design(SITE, trades=("craft",), rows=(2, 3, 4, 6, 9), early=0.4, private=0.4),
    Design(MAIL, trades=("books", "food", "office"), rows=(1, 2, 3), gross=True, early=0, private=0.9, prepaid=0),
    Design(STRIPES, rows=(2, 3, 5, 9), doubled=0.3),
    Design(TICKET, rows=(1, 2, 3, 5)),
)
