"""What people write with a text processor or a spreadsheet: hardly a label, the number in a heading or sentence."""

from samples.blocks.opening import below, beside, closing, intro, kept, space
from samples.layout import Layout
from samples.wild.design import Design
from samples.wild.parts import feet, letterheads, paying
from samples.wild.parts.letterheads import Block, Sign
from samples.wild.parts.references import Pairs, Running
from samples.wild.parts.sums import Owed, Sums
from samples.wild.parts.table import Goods
from samples.wild.parts.windows import Window

OFFICE = ("helvetica", "times", "vera-narrow", "helvetica")

LETTER = Layout(  # a letter: place and day at the right, the number in the subject
    "wild-letter",
    head=below(
        letterheads.typed,
        space(18),
        Window("none"),
        space(14),
        letterheads.place_and_date,
        space(10),
        letterheads.headline,
        intro,
        gap=4,
    ),
    body=(
        Goods(("description", "quantity_and_unit", "unit_price", "line_total"), "none", "none", head="none"),
        Sums((0.35, 1), "plain"),
        paying.terms,
        kept(paying.bank_line),
        kept(closing),
    ),
    foot=feet.one_line,
    margins=(48, 66, 34, 70),
    families=OFFICE,
)

SHEET = Layout(  # a spreadsheet: cells with borders, the title in the corner, labels in bold before their values
    "wild-sheet",
    head=below(
        beside((0, 0.55, Block("left", 2, taxed=True)), (0.6, 1, letterheads.grey_title)),
        space(8),
        beside(
            (0, 0.5, Window("none", office=False, bold=True)),
            (0.58, 1, Pairs(("issued", "number", "customer", "due"), "right", strong=True, ruled=True)),
        ),
        space(10),
    ),
    body=(
        Goods(
            ("position", "description", "quantity", "unit_price", "line_total"), "grid", "none", head="pale", pad=3.2
        ),
        Sums((0.58, 1), "boxes", "each", "all"),
        paying.terms,
        kept(paying.bank_pairs),
    ),
    foot=feet.nothing,
    margins=(44, 50, 30, 50),
    families=("helvetica", "vera-narrow"),
)

SELF = Layout(  # somebody who works alone: the name over two lines, the number and the day in one heading
    "wild-self",
    head=below(
        Sign("right", 6),
        Block("right", 3, bold=False, small=True),
        Window("plain", office=False),
        space(20),
        letterheads.dated_headline,
        Running(("period", "project"), lines=True),
        space(6),
        gap=4,
    ),
    body=(
        Goods(("description", "quantity_and_unit", "price_with_unit", "line_total"), "rows", "under", pad=3),
        Sums((0.5, 1), "plain", "each", "all", near=True),
        paying.terms,
        kept(paying.bank_line),
        kept(closing),
    ),
    foot=feet.Foot(("company", "bank", "register"), centred=True),
    margins=(50, 60, 34, 66),
    families=("helvetica", "times", "vera-narrow"),
)

NOTE = Layout(  # one page, all centred, the sum in a sentence of its own
    "wild-note",
    head=below(
        Sign("centre", 14, slogan=True),
        letterheads.one_line,
        space(16),
        beside((0, 0.55, Window("none", bold=True)), (0.6, 1, Pairs(("issued", "number"), "close"))),
        space(18),
        letterheads.title,
        gap=4,
    ),
    body=(
        Goods(("quantity", "unit", "description", "unit_price", "line_total"), "head", "joined", heads="left", pad=2.6),
        Sums((0.5, 1), "double", "each", "once"),
        Owed("left", framed=True),
        paying.terms,
        kept(paying.two_banks),
    ),
    foot=feet.one_line,
    margins=(46, 64, 34, 64),
    page_numbers="centre",
    families=("times", "helvetica"),
)

DESIGNS = (
    Design(LETTER, rows=(1, 1, 2, 3, 4, 6), discounts=0, private=0.25),
    Design(SHEET, rows=(1, 2, 3, 4, 6, 9), discounts=0, private=0.2),
    Design(SELF, trades=("software", "books", "craft"), rows=(1, 1, 2, 3, 4), discounts=0, private=0.2),
    Design(NOTE, rows=(1, 2, 3, 4, 6), private=0.2, discounts=0),
)
