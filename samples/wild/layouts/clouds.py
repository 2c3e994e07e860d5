"""What software and telephone companies send: grey labels over values, accounts, direct debits."""

from samples.blocks.opening import below, beside, kept, space
from samples.layout import Layout
from samples.wild.design import Design
from samples.wild.parts import feet, letterheads, paying, slips
from samples.wild.parts.accounts import overview, readings
from samples.wild.parts.letterheads import Block, Sign
from samples.wild.parts.references import Pairs, Stack
from samples.wild.parts.sums import Owed, Rates, Sums
from samples.wild.parts.table import Goods
from samples.wild.parts.windows import Party, Window

CLEAN = ("helvetica", "vera-narrow")

CLOUD = Layout(  # much white, everything at the left, grey labels over values
    "wild-cloud",
    head=below(
        beside((0, 0.5, letterheads.grey_title), (0.55, 1, Sign("right", 6))),
        Stack(("number", "issued", "due", "contract"), 4, "none"),
        space(8),
        beside((0, 0.45, Party("seller", contacts=True)), (0.52, 1, Party("buyer"))),
        space(6),
        Owed("left", more=6),
        space(8),
        gap=6,
    ),
    body=(
        Goods(("description", "quantity", "unit_price", "line_total"), "none", "under", head="small", pad=3),
        Sums((0.5, 1), "ruled", "each", "all", strong=False),
        kept(paying.bank_pairs),
    ),
    foot=feet.nothing,
    margins=(50, 54, 36, 54),
    families=CLEAN,
)

PHONE = Layout(  # telephone: an overview of the account, the debit in running text, taxes in a table
    "wild-phone",
    head=below(
        letterheads.banner,
        beside(
            (0, 0.52, Window("plain", office=False)),
            (0.6, 1, Pairs(("customer", "number", "issued", "period", "phone"), "left", small=True)),
        ),
        space(8),
        letterheads.title,
        overview,
        gap=6,
    ),
    body=(
        Goods(
            ("description", "day", "quantity", "unit_price", "line_total"), "head", "under", groups="none", head="small"
        ),
        Sums((0.4, 1), "leaders", "on", "all"),
        paying.debited,
        kept(paying.small_print),
    ),
    foot=feet.Foot(("company", "contact", "register", "bank")),
    margins=(34, 48, 24, 56),
    families=CLEAN,
)

POWER = Layout(  # a power works: meter readings, consumption, a transfer form at the foot
    "wild-power",
    head=below(
        beside((0, 0.5, Sign(mark=True, more=8)), (0.56, 1, Block("left", 3, small=True))),
        beside(
            (0, 0.5, Window("legal", office=False)),
            (0.56, 1, Pairs(("contract", "number", "issued", "period", "meter"), "left", small=True)),
        ),
        space(6),
        letterheads.headline,
        readings,
        gap=5,
    ),
    body=(
        Goods(("description", "quantity", "unit", "unit_price", "line_total"), "rows", "under", head="pale"),
        kept(beside((0, 0.44, Rates(total=False)), (0.5, 1, Sums((0, 1), "plain", "one", "all")))),
        paying.terms,
        slips.at_foot(slips.transfer),
    ),
    foot=feet.one_line,
    margins=(34, 46, 26, 54),
    families=CLEAN,
)

DESIGNS = (
    Design(CLOUD, trades=("saas", "software"), rows=(1, 1, 2, 3, 4), early=0, discounts=0),
    Design(PHONE, trades=("telecom",), rows=(2, 3, 4, 5), early=0, discounts=0, private=0.4, look={"due": "label"}),
    Design(POWER, trades=("utility", "public"), rows=(2, 3, 4, 5), early=0, discounts=0, private=0.5, extras=0),
)
