"""What viewers show of electronic invoices, and other tables of labels and values."""

from samples.blocks.opening import below, beside, closing, intro, kept, space
from samples.layout import Layout
from samples.wild.design import Design
from samples.wild.parts import feet, forms, letterheads, paying, slips
from samples.wild.parts.letterheads import Block, Sign
from samples.wild.parts.references import Running
from samples.wild.parts.sums import Rates, Sums
from samples.wild.parts.table import Goods
from samples.wild.parts.windows import Party, Window

VIEW = Layout(  # an electronic invoice in a viewer: sections of labels and values with the numbers of terms
    "wild-view",
    head=below(
        letterheads.title,
        forms.Section(
            "invoice", ("number", "issued", "due", "currency", "yours", "order", "contract", "period"), termed=True
        ),
        forms.Section("sender", ("seller_vat", "tax_number", "contact", "phone", "email"), "seller", termed=True),
        forms.Section("billed_to", ("buyer_vat", "customer"), "buyer", termed=True),
        gap=2,
    ),
    body=(
        Goods(
            ("position", "description", "quantity", "unit", "unit_price", "rate", "line_total"),
            "rows",
            "under",
            head="pale",
        ),
        kept(Rates(total=False)),
        Sums((0, 1), "ruled", "one", "none"),
        kept(forms.Section("payment", ("iban", "bic", "bank", "reference"), termed=True)),
        paying.terms,
    ),
    foot=feet.nothing,
    margins=(36, 46, 28, 46),
    families=("helvetica", "vera-narrow"),
)

TABLED = Layout(  # everything in one table of labels and values, two by two
    "wild-tabled",
    head=below(
        beside((0, 0.55, Block("left", 2, taxed=True)), (0.6, 1, letterheads.title)),
        forms.beside_each_other,
        beside((0, 0.5, Party("buyer", fill=True)), (0.52, 1, Party("ship_to", fill=True))),
        intro,
        gap=6,
    ),
    body=(
        Goods(("tens", "description", "quantity", "unit", "unit_price", "line_total"), "grid", "joined", head="fill"),
        Sums((0.5, 1), "boxes", "on", "all"),
        paying.terms,
        kept(paying.bank_pairs),
        kept(closing),
    ),
    foot=feet.one_line,
    margins=(36, 44, 28, 44),
)

CROWN = Layout(  # a note to pay with a form at the foot; references run under the title in two lines
    "wild-crown",
    head=below(
        beside((0, 0.5, Window("legal", bold=True)), (0.56, 1, below(Sign("right", 6), Block("right", 3, small=True)))),
        space(10),
        letterheads.headline,
        Running(("issued", "customer", "order", "delivered", "contact"), "  |  "),
        space(2),
        gap=5,
    ),
    body=(
        Goods(
            ("position", "description", "quantity", "unit_price", "line_total"), "rows", "under", head="plain", pad=2.6
        ),
        Sums((0.5, 1), "double", "each", "once"),
        paying.terms,
        slips.at_foot(slips.transfer),
    ),
    foot=feet.Foot(("company", "contact", "register")),
    margins=(38, 50, 24, 56),
)

DESIGNS = (
    Design(VIEW, rows=(1, 2, 3, 5), extras=0.3),
    Design(TABLED, rows=(1, 2, 3, 5, 9), ship_to=0.5, doubled=0.1),
    Design(CROWN, rows=(1, 2, 3, 4, 6), early=0.3),
)
