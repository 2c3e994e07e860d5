"""What enterprise systems print: typewriter faces or one plain face, boxes, many references, dates side by side."""

from samples.blocks.opening import below, beside, kept, space
from samples.layout import Layout
from samples.wild.design import Design
from samples.wild.parts import feet, letterheads, paying
from samples.wild.parts.letterheads import Block, Sign
from samples.wild.parts.references import Pairs, Row, Running, Stack
from samples.wild.parts.sums import Rates, Strip, Sums, net_only, words_of_sum
from samples.wild.parts.table import Goods
from samples.wild.parts.windows import Party, Window

MONO = ("courier", "courier-narrow")
PLAIN = ("helvetica", "helvetica-narrow")

LISTING = Layout(  # a line printer's page: one typewriter face, no rule that is not dashed
    "wild-listing",
    head=below(
        beside((0, 0.62, Block(bold=False, contacts=2)), (0.66, 1, letterheads.shouted)),
        beside(
            (0, 0.52, Window("none")), (0.56, 1, Pairs(("number", "issued", "customer", "order", "ordered", "note")))
        ),
        Running(("delivered", "shipping", "incoterms", "contact")),
        space(6),
    ),
    body=(
        Goods(("tens", "article", "description", "quantity", "unit", "unit_price", "line_total"), "dotted", carry=True),
        Sums((0.45, 1), "double", currency="once"),
        paying.terms,
        kept(paying.bank_line),
    ),
    foot=feet.one_line,
    margins=(40, 40, 26, 46),
    families=MONO,
)

MATERIAL = Layout(  # a works' system: a frame of references at the right, article lines over descriptions
    "wild-material",
    head=below(
        beside((0, 0.6, Sign(more=8, shout=True)), (0.62, 1, Block("left", 3, small=True))),
        beside(
            (0, 0.5, Window("legal")),
            (
                0.55,
                1,
                below(
                    letterheads.title,
                    Stack(
                        ("number", "issued", "customer", "contact", "phone", "ours", "delivered", "note"), 2, "boxes"
                    ),
                    gap=2,
                ),
            ),
        ),
        Row(("order", "ordered", "yours", "shipping", "incoterms")),
        space(4),
    ),
    body=(
        Goods(
            ("tens", "description", "quantity", "unit", "unit_price", "discount", "line_total"),
            "head",
            "above",
            carry=True,
        ),
        Sums((0.5, 1), "plain", "on", "once"),
        kept(Running(("weight", "seller_vat", "buyer_vat"))),
        paying.terms,
        paying.saving,
        kept(paying.small_print),
    ),
    foot=feet.Foot(("company", "bank", "register")),
    margins=(30, 42, 24, 54),
    families=PLAIN,
)

TRADING = Layout(  # a wholesaler: sold to, ship to and payer side by side, a strip of references, EAN numbers
    "wild-trading",
    head=below(
        beside((0, 0.5, Sign(mark=True, more=10)), (0.52, 1, letterheads.shouted)),
        letterheads.one_line,
        beside(
            (0, 0.32, Party("buyer", frame=True)),
            (0.34, 0.66, Party("ship_to", frame=True)),
            (0.68, 1, Pairs(("number", "issued", "due", "customer", "centre"), "right", small=True)),
        ),
        Row(("order", "ordered", "note", "delivered", "contact")),
        space(4),
        gap=6,
    ),
    body=(
        Goods(
            ("position", "ean", "description", "ordered", "quantity", "unit_price", "discount", "letter", "line_total"),
            "grid",
            "none",
            head="pale",
            heads="centre",
            carry=True,
        ),
        kept(beside((0, 0.52, Rates(total=False, framed=True)), (0.58, 1, Sums((0, 1), "ruled", "one", "grand")))),
        paying.terms,
        kept(paying.two_banks),
    ),
    foot=feet.one_line,
    margins=(28, 34, 26, 34),
    families=PLAIN,
)

DENSE = Layout(  # all references as boxes in three rows, the table in a frame, sums as a strip
    "wild-dense",
    head=below(
        beside((0, 0.48, Block(taxed=True)), (0.52, 1, Window("none", vat=True, frame=True))),
        letterheads.headline,
        Stack(
            ("number", "issued", "due", "order", "ordered", "customer", "buyer_vat", "note", "delivered", "ours"),
            5,
            "boxes",
        ),
        space(2),
        gap=6,
    ),
    body=(
        Goods(
            ("article", "description", "quantity", "unit", "unit_price", "rate", "line_total", "gross"),
            "box",
            "none",
            head="pale",
        ),
        Strip(),
        kept(Rates(total=True)),
        paying.terms,
        kept(paying.bank_pairs),
        kept(paying.machine_made),
    ),
    foot=feet.nothing,
    margins=(30, 30, 26, 30),
    page_numbers="centre",
    families=("helvetica-narrow", "vera-narrow"),
)

POSTED = Layout(  # delivery notes as headings among the rows, terms of business on the back
    "wild-posted",
    head=below(
        letterheads.nothing,
        beside(
            (0, 0.54, Window("plain", shout=True)),
            (0.6, 1, Pairs(("number", "customer", "issued", "contact"), "close")),
        ),
        space(10),
        letterheads.title,
        Running(("seller_vat", "tax_number", "period")),
        gap=4,
    ),
    body=(
        Goods(
            ("description", "quantity", "unit", "unit_price", "line_total"),
            "none",
            "joined",
            groups="notes",
            carry=True,
        ),
        net_only,
        Sums((0.52, 1), "leaders", "on", "grand", near=False),
        kept(words_of_sum),
        paying.terms,
        paying.back_page,
    ),
    foot=feet.Foot(("company", "contact", "banks", "register"), ruled=False),
    margins=(30, 50, 24, 62),
    families=("times", "helvetica", "courier-narrow"),
)

DESIGNS = (
    Design(LISTING, rows=(2, 4, 6, 9, 14, 30, 46), doubled=0.1),
    Design(MATERIAL, trades=("tools", "office", "food"), rows=(2, 3, 5, 8, 14, 24), doubled=0.2, early=0.4),
    Design(TRADING, trades=("tools", "office", "food"), rows=(3, 5, 8, 14, 26), ship_to=1.0, doubled=0.15),
    Design(DENSE, rows=(1, 2, 3, 5, 8, 12), doubled=0.2),
    Design(POSTED, trades=("tools", "food", "craft"), rows=(4, 6, 8, 14, 30), early=0.4),
)
