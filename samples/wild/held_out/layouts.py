"""Invoices in layouts that are kept apart."""

from samples.blocks.opening import below, beside, closing, intro, kept, space
from samples.layout import Layout
from samples.wild.design import Design
from samples.wild.held_out import parts
from samples.wild.held_out.parts import Labelled, Led, Lettered, Margin, Tiles, TwoLines
from samples.wild.parts import feet, letterheads, paying
from samples.wild.parts.letterheads import Block, Sign
from samples.wild.parts.prose import Say
from samples.wild.parts.references import Pairs, Row, Running, Stack
from samples.wild.parts.sums import Rates, Sums
from samples.wild.parts.table import Goods
from samples.wild.parts.windows import Party, Window

MARGINAL = Layout(  # all labels in the left margin
    "kept-marginal",
    head=below(
        Sign("left", 10),
        space(20),
        Labelled("billed_to", Window("none")),
        space(8),
        Margin(("number", "issued", "order", "customer", "contact", "due")),
        space(8),
    ),
    body=(
        Labelled(
            "description", Goods(("description", "quantity", "unit_price", "line_total"), "rows", "under", head="small")
        ),
        Labelled("grand", Sums((0, 1), "plain", "each", "grand")),
        Labelled("payment", paying.terms),
        kept(Labelled("bank", paying.bank_pairs)),
    ),
    foot=parts.foot_of_all,
    margins=(44, 56, 30, 44),
)

BROAD = Layout(  # on its side, many columns
    "kept-broad",
    head=below(
        beside((0, 0.34, Block(taxed=True)), (0.36, 0.68, Party("buyer", frame=True)), (0.7, 1, letterheads.shouted)),
        Row(("number", "issued", "due", "order", "ordered", "customer", "delivered")),
        space(4),
    ),
    body=(
        Goods(
            (
                "position",
                "article",
                "day",
                "description",
                "ordered",
                "quantity",
                "unit",
                "unit_price",
                "discount",
                "line_total",
                "rate",
                "tax",
                "gross",
            ),
            "grid",
            "joined",
            head="pale",
            heads="centre",
            carry=True,
        ),
        kept(beside((0, 0.4, Rates(total=False)), (0.62, 1, Sums((0, 1), "boxes", "one", "all")))),
        paying.terms,
        kept(paying.bank_line),
    ),
    foot=feet.one_line,
    margins=(30, 36, 24, 36),
    size=(841.89, 595.28),
)

DOUBLE = Layout(  # rows of two lines without a head
    "kept-double",
    head=below(
        beside((0, 0.5, Window("legal", bold=True)), (0.56, 1, Block("right", 4, small=True))),
        space(10),
        letterheads.dated_headline,
        Running(("customer", "order", "delivered", "yours"), "; "),
        gap=6,
    ),
    body=(TwoLines(), Sums((0.45, 1), "ruled", "each", "all"), paying.terms, kept(paying.two_banks), kept(closing)),
    foot=feet.Foot(("company", "register", "bank"), ruled=False),
    margins=(38, 54, 26, 60),
)

DOTS = Layout(  # goods and sums in one list led by dots
    "kept-dots",
    head=below(
        Sign("centre", 10, shout=True),
        letterheads.one_line,
        space(18),
        letterheads.place_and_date,
        Window("none", office=False),
        space(12),
        letterheads.headline,
        intro,
        gap=4,
    ),
    body=(Led(), paying.terms, kept(paying.bank_line), kept(closing)),
    foot=feet.nothing,
    margins=(54, 74, 36, 74),
)

TILED = Layout(  # number, day and sum in large tiles
    "kept-tiled",
    head=below(
        beside((0, 0.5, Sign(mark=True, more=6)), (0.55, 1, letterheads.grey_title)),
        Tiles(("due_amount", "due", "number")),
        beside((0, 0.44, Party("buyer")), (0.5, 1, Pairs(("issued", "customer", "contract", "period"), "right"))),
        gap=8,
    ),
    body=(
        Goods(("description", "quantity", "unit", "unit_price", "line_total"), "none", "under", head="pale", pad=3),
        Sums((0.5, 1), "plain", "on", "all"),
        kept(paying.bank_pairs),
        paying.terms,
    ),
    foot=feet.Foot(("company", "contact", "register"), centred=True),
    margins=(40, 50, 28, 50),
)

PROSE = Layout(  # no table at all
    "kept-prose",
    head=below(
        letterheads.typed,
        space(26),
        Window("none"),
        space(24),
        letterheads.place_and_date,
        space(8),
        letterheads.headline,
        Say("dear"),
        intro,
        gap=6,
    ),
    body=(parts.described, parts.told_sum, paying.terms, paying.bank_line, kept(closing)),
    foot=feet.one_line,
    margins=(56, 72, 40, 76),
)

PRINTER = Layout(  # frames of letters around everything
    "kept-printer",
    head=below(
        beside((0, 0.55, Block(bold=False, contacts=1)), (0.6, 1, letterheads.shouted)),
        Lettered(Window("none", vat=True)),
        Lettered(Pairs(("number", "issued", "customer", "order", "note", "delivered", "seller_vat"))),
        gap=2,
    ),
    body=(
        Goods(
            ("position", "article", "description", "quantity", "unit", "unit_price", "line_total"),
            "none",
            "none",
            carry=True,
        ),
        Sums((0.42, 1), "double", "on", "once", near=True),
        paying.terms,
        kept(paying.bank_line),
    ),
    foot=feet.nothing,
    margins=(40, 44, 30, 48),
    families=("courier", "courier-narrow"),
)

ACCOUNT = Layout(  # a hotel's account with payments and a balance in columns of their own
    "kept-account",
    head=below(
        beside(
            (0, 0.6, Sign(more=8, slogan=True)), (0.64, 1, Stack(("room", "arrival", "guest", "departure"), 2, "none"))
        ),
        space(6),
        beside((0, 0.5, Window("plain")), (0.6, 1, Pairs(("issued", "number", "contact"), "left"))),
        letterheads.title,
        gap=6,
    ),
    body=(parts.balance, Sums((0.5, 1), "leaders", gross=True), kept(Rates(total=False)), parts.stamped_paid),
    foot=parts.foot_of_all,
    margins=(40, 50, 30, 54),
)

DESIGNS = (
    Design(MARGINAL, rows=(1, 2, 3, 4), discounts=0),
    Design(BROAD, rows=(2, 4, 8, 14, 22)),
    Design(DOUBLE, rows=(1, 2, 3, 5, 8), discounts=0, early=0.3),
    Design(DOTS, rows=(1, 2, 3, 4), discounts=0, private=0.3),
    Design(TILED, trades=("telecom", "utility", "saas", "software"), rows=(1, 2, 3, 4), early=0),
    Design(PROSE, trades=("software", "books", "craft"), rows=(1, 1, 2), discounts=0, extras=0, private=0.2),
    Design(PRINTER, rows=(2, 4, 7, 12, 26)),
    Design(ACCOUNT, trades=("hotel",), rows=(2, 3, 5, 8), gross=True, early=0, private=0.5, prepaid=0),
)
