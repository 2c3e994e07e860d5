"""What is usual in one country: remittance stubs, codes to pay with, giro slips, sellers and buyers side by side."""

from samples.blocks.opening import below, beside, kept, space
from samples.layout import Layout
from samples.wild.design import Design
from samples.wild.parts import feet, forms, letterheads, paying, slips
from samples.wild.parts.letterheads import Block, Sign
from samples.wild.parts.references import Pairs, Row, Running, Stack
from samples.wild.parts.sums import Owed, Rates, Strip, Sums, net_only, words_of_sum
from samples.wild.parts.table import Goods
from samples.wild.parts.windows import Party, Window

STUB = Layout(  # American: bill to and ship to, a strip of terms, a stub for the cheque at the foot
    "wild-stub",
    head=below(
        beside(
            (0, 0.5, Block(contacts=2)),
            (0.55, 1, below(letterheads.shouted, Pairs(("number", "issued", "customer"), "right"))),
        ),
        beside((0, 0.48, Party("buyer", fill=True)), (0.52, 1, Party("ship_to", fill=True))),
        Row(("order", "contact", "shipping", "incoterms", "due")),
        space(4),
        gap=6,
    ),
    body=(
        Goods(
            ("ordered", "quantity", "article", "description", "unit_price", "line_total"), "grid", "none", head="pale"
        ),
        Sums((0.6, 1), "ruled", "each", "grand"),
        paying.terms,
        slips.at_foot(slips.remit),
    ),
    foot=feet.nothing,
    margins=(36, 40, 26, 40),
    families=("helvetica", "times"),
)

CODE = Layout(  # Swiss: a plain letter over the payment part with its code
    "wild-code",
    head=below(
        beside((0, 0.5, Sign(more=8)), (0.58, 1, Block("left", 2, small=True, taxed=True))),
        beside((0.58, 1, Window("none"))),
        space(6),
        letterheads.place_and_date,
        letterheads.headline,
        gap=5,
    ),
    body=(
        Goods(("description", "quantity", "unit", "unit_price", "line_total"), "head", "under"),
        Sums((0.45, 1), "plain", "on", "grand"),
        paying.terms,
        slips.at_foot(slips.swiss),
    ),
    foot=feet.nothing,
    margins=(40, 50, 20, 54),
    families=("helvetica", "helvetica-narrow"),
)

FORFAIT = Layout(  # French: the client in a box at the right, taxes at the left, what is to be paid in a frame
    "wild-forfait",
    head=below(
        beside(
            (0, 0.5, below(Sign(more=8), Block("left", 4, taxed=True, small=True))),
            (0.54, 1, Window("none", frame=True, vat=True)),
        ),
        letterheads.headline,
        Row(("issued", "number", "customer", "order", "contact")),
        space(4),
        gap=8,
    ),
    body=(
        Goods(
            ("article", "description", "quantity", "unit_price", "discount", "line_total", "letter"),
            "box",
            "under",
            head="pale",
        ),
        kept(beside((0, 0.5, Rates(total=False, framed=True)), (0.56, 1, Sums((0, 1), "boxes", "one", "grand")))),
        Owed("right", framed=True),
        words_of_sum,
        paying.terms,
        kept(paying.bank_line),
    ),
    foot=feet.one_line,
    margins=(34, 40, 26, 40),
)

GRID = Layout(  # Italian: references split over rows of small boxes, taxes and dates of payment in tables at the foot
    "wild-grid",
    head=below(
        beside(
            (0, 0.5, Block("left", 3, taxed=True)),
            (0.52, 1, below(Party("ship_to", frame=True), Party("buyer", frame=True), gap=2)),
        ),
        Stack(
            ("number", "issued", "customer", "order", "ordered", "buyer_vat", "shipping", "incoterms", "terms"),
            3,
            "boxes",
        ),
        space(2),
        gap=5,
    ),
    body=(
        Goods(
            ("article", "description", "unit", "quantity", "unit_price", "discount", "line_total", "letter"),
            "grid",
            "none",
        ),
        kept(Rates(total=False, framed=True)),
        Strip(),
        kept(Stack(("due", "iban", "bank", "bic"), 2, "boxes")),
        kept(paying.small_print),
    ),
    foot=feet.nothing,
    margins=(28, 32, 26, 32),
    page_numbers="centre",
    families=("helvetica-narrow", "helvetica"),
)

GIRO = Layout(  # Nordic: references in two columns, a slip with a line for machines at the foot
    "wild-giro",
    head=below(
        beside((0, 0.5, Sign(more=9)), (0.54, 1, letterheads.title)),
        beside(
            (0, 0.48, Pairs(("yours", "contact", "contract", "order"), "left", small=True)),
            (
                0.54,
                1,
                below(Pairs(("number", "issued", "due", "customer", "reference"), "left"), space(4), Window("none")),
            ),
        ),
        space(6),
        gap=6,
    ),
    body=(
        Goods(("article", "description", "quantity", "unit", "unit_price", "line_total"), "head", "none"),
        net_only,
        Sums((0.5, 1), "plain", "each", "all"),
        Owed("right"),
        kept(paying.small_print),
        slips.at_foot(slips.giro),
    ),
    foot=feet.Foot(("company", "contact", "bank", "register")),
    margins=(38, 46, 24, 50),
)

COLUMNS = Layout(  # Polish: seller and buyer in two columns, sums by rates under the table, the sum in words
    "wild-columns",
    head=below(
        beside(
            (0, 0.45, Sign(more=6)), (0.5, 1, below(letterheads.place_and_date, Running(("delivered",), lines=True)))
        ),
        letterheads.headline,
        beside((0, 0.48, Party("seller", under=True)), (0.52, 1, Party("buyer", under=True))),
        Running(("due", "terms", "iban", "bank"), lines=True),
        space(4),
        gap=6,
    ),
    body=(
        Goods(
            ("position", "description", "quantity", "unit", "unit_price", "line_total", "rate", "tax", "gross"),
            "grid",
            "none",
            head="pale",
        ),
        kept(beside((0.4, 1, Rates(framed=True)))),
        Owed("left", more=3),
        words_of_sum,
        kept(Running(("contact",))),
    ),
    foot=feet.nothing,
    margins=(40, 42, 28, 46),
)

SYMBOL = Layout(  # Czech: a large frame cut in four, symbols to pay with, dates at the right
    "wild-symbol",
    head=below(
        beside((0, 0.4, Sign(more=4)), (0.42, 1, letterheads.headline)),
        beside((0, 0.5, Party("seller", frame=True, contacts=True)), (0.5, 1, Party("buyer", frame=True))),
        beside((0, 0.5, forms.symbols), (0.52, 1, Pairs(("issued", "due", "delivered", "order"), "right"))),
        gap=4,
    ),
    body=(
        Goods(("description", "quantity", "unit", "unit_price", "line_total", "rate", "tax", "gross"), "rows", "none"),
        kept(beside((0.35, 1, Rates()))),
        Owed("right", framed=True),
        kept(paying.machine_made),
    ),
    foot=feet.one_line,
    margins=(34, 38, 26, 38),
)

IBERIAN = Layout(  # Spanish and Portuguese: client and data in boxes side by side, days of payment under the sums
    "wild-iberian",
    head=below(
        beside(
            (0, 0.5, below(Sign(mark=True, more=6), Block("left", 3, taxed=True, small=True))),
            (0.55, 1, letterheads.shouted),
        ),
        beside(
            (0, 0.48, Pairs(("number", "issued", "customer", "order", "yours"), "close")),
            (0.5, 1, Party("buyer", frame=True)),
        ),
        space(4),
        gap=6,
    ),
    body=(
        Goods(
            ("article", "description", "quantity", "unit_price", "discount", "rate", "line_total"),
            "head",
            "none",
            heads="left",
        ),
        Rates(total=False),
        Sums((0.5, 1), "boxes", "one", "all"),
        kept(Stack(("terms", "due", "due_amount", "iban"), 2, "line")),
        kept(paying.small_print),
    ),
    foot=feet.one_line,
    margins=(36, 44, 26, 48),
)

EAST, WEST = ("pl", "cs"), ("es", "pt")
DESIGNS = (
    Design(STUB, languages=("en",), rows=(1, 2, 4, 6, 9, 14), ship_to=0.8),
    Design(CODE, languages=("de", "fr"), rows=(1, 2, 3, 4), discounts=0, look={"money": "{c} {n}"}),
    Design(FORFAIT, languages=("fr", "nl", "it"), rows=(1, 2, 3, 5, 8, 14)),
    Design(GRID, languages=("it", "es", "fr"), rows=(1, 3, 5, 8, 14, 24), ship_to=0.6),
    Design(
        GIRO,
        languages=("sv",),
        rows=(1, 2, 3, 5, 9),
        trades=("tools", "office", "software", "craft", "telecom", "books"),
    ),
    Design(COLUMNS, languages=EAST, rows=(1, 2, 3, 5, 9, 16)),
    Design(SYMBOL, languages=EAST, rows=(1, 2, 3, 5, 9)),
    Design(IBERIAN, languages=WEST, rows=(1, 2, 3, 5, 9, 16)),
)
