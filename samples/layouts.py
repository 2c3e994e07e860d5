"""The layouts by name, composed of blocks. A new one is a new value here; a new kind of part is a new block."""

from samples.blocks import footer, letterhead, opening, parties, payment, references, taxes, totals
from samples.blocks.opening import below, beside, kept, space
from samples.blocks.table import TableStyle
from samples.blocks.totals import TotalsStyle
from samples.layout import Layout

DIN = Layout(  # a German business letter: window address, reference pairs at its right
    "din",
    head=below(
        letterhead.logo_right,
        beside((0, 0.52, parties.window), (0.58, 1, references.pairs)),
        space(14),
        opening.title,
        opening.intro,
        gap=6,
    ),
    body=(
        TableStyle(("position", "description", "quantity", "unit", "unit_price", "line_total"), "head", carry=True),
        TotalsStyle(at=(0.52, 1), mark="rule", tax_rows="each"),
        totals.note,
        kept(payment.terms_only),
        kept(opening.closing),
    ),
    foot=footer.columns,
)

BAND = Layout(  # a band of colour at the top, addresses in columns, a filled total
    "band",
    head=below(
        letterhead.band,
        beside((0, 0.31, parties.billed_to), (0.33, 0.62, parties.ship_to), (0.64, 1, references.pairs_flush)),
        space(12),
        gap=4,
    ),
    body=(
        TableStyle(("description", "quantity", "unit_price", "line_total"), "zebra", head="fill", roomy=True),
        TotalsStyle(at=(0.58, 1), mark="fill", tax_rows="one"),
        totals.note,
        kept(beside((0, 0.55, payment.bank_box))),
        kept(opening.thanks),
    ),
    foot=footer.one_line,
    margins=(22, 44, 30, 44),
    running=True,
)

FORM = Layout(  # a form: everything in ruled boxes under captions
    "form",
    head=below(
        beside((0, 0.5, letterhead.plain), (0.53, 1, opening.huge_title)),
        parties.boxed_pair(parties.sender, parties.billed_to),
        references.boxes,
        space(6),
    ),
    body=(
        TableStyle(
            ("article", "description", "quantity", "unit_price", "discount", "rate", "line_total"),
            "grid",
            head="pale",
            head_align="centre",
        ),
        kept(beside((0, 0.42, taxes.tax_table), (0.52, 1, TotalsStyle((0, 1), "box", tax_rows="one", ruled=True)))),
        totals.note,
        kept(payment.bank_pairs),
        kept(opening.thanks),
    ),
    foot=footer.one_line,
    margins=(36, 40, 30, 40),
    page_numbers="centre",
)

CLASSIC = Layout(  # a centred old house: no lines in the table, all references in a sentence
    "classic",
    head=below(letterhead.centred, parties.bare_address, space(10), references.inline, gap=10),
    body=(
        TableStyle(
            ("quantity_and_unit", "description", "unit_price", "line_total"),
            "none",
            details="joined",
            head_align="left",
        ),
        TotalsStyle(at=(0.4, 1), mark="bold", tax_rows="on", currency="grand"),
        totals.note,
        kept(payment.sentences),
        kept(opening.closing),
    ),
    foot=footer.columns,
    margins=(40, 70, 34, 70),
    page_numbers="centre",
    families=("times",),
)

SIDEBAR = Layout(  # the company in a column of colour, the document beside it
    "sidebar",
    head=below(
        letterhead.sidebar,
        opening.huge_title,
        beside((0, 0.46, parties.billed_to), (0.5, 1, references.pairs_flush)),
        space(12),
        gap=10,
    ),
    body=(
        TableStyle(("description", "quantity", "unit_price", "line_total"), "rows", shout=True, roomy=True),
        TotalsStyle(at=(0.3, 1), mark="pale", tax_rows="each"),
        totals.note,
        kept(payment.terms_only),
        kept(opening.thanks),
    ),
    foot=footer.registration_only,
    margins=(44, 40, 26, 184),
    families=("helvetica", "helvetica-narrow", "vera-narrow"),
)

LEDGER = Layout(  # as an old enterprise system prints it: one typewriter face, dashes, codes
    "ledger",
    head=below(
        beside((0, 0.6, letterhead.plain), (0.62, 1, opening.title)),
        beside((0, 0.5, parties.bare_address), (0.52, 1, references.pairs)),
        space(6),
    ),
    body=(
        TableStyle(
            ("tens", "article", "description", "quantity", "unit", "unit_price", "line_total"),
            "dashed",
            shout=True,
            carry=True,
            noted=True,
        ),
        TotalsStyle(at=(0.45, 1), mark="bold", tax_rows="on", currency="label"),
        totals.note,
        kept(payment.sentences),
        kept(opening.thanks),
    ),
    foot=footer.one_line,
    margins=(46, 44, 36, 48),
    page_numbers="right",
    families=("courier-narrow",),
)

HERO = Layout(  # a young company: much white, number, date and sum large at the top
    "hero",
    head=below(
        letterhead.logo_left,
        space(6),
        opening.huge_title,
        references.hero,
        beside((0, 0.46, parties.billed_to), (0.52, 1, parties.ship_to)),
        space(10),
        gap=12,
    ),
    body=(
        TableStyle(
            ("description", "quantity", "unit_price", "rate", "line_total"), "rows", roomy=True, head_align="column"
        ),
        TotalsStyle(at=(0.5, 1), mark="fill", tax_rows="on", wide_mark=True),
        totals.note,
        kept(payment.bank_pairs),
        kept(opening.thanks),
    ),
    foot=footer.columns,
    margins=(48, 52, 32, 52),
    page_numbers="left",
    families=("helvetica", "vera-narrow", "vera"),
    running=True,
)

BORDEREAU = Layout(  # the French house: address at the right, a strip of references, a tall table with columns
    "bordereau",
    head=below(
        letterhead.logo_left,
        beside((0, 0.44, parties.ship_to), (0.55, 1, parties.boxed(parties.billed_to))),
        opening.headline,
        references.strip,
        space(2),
    ),
    body=(
        TableStyle(
            ("article", "description", "quantity", "unit_price", "discount", "line_total"),
            "columns",
            head="fill",
            tall=200,
            carry=True,
        ),
        kept(beside((0, 0.44, taxes.tax_table), (0.5, 1, TotalsStyle(at=(0.1, 1), mark="fill", tax_rows="one")))),
        totals.note,
        kept(payment.sentences),
        kept(opening.thanks),
    ),
    foot=footer.columns,
    margins=(38, 42, 30, 42),
    page_numbers="centre",
)

RASTER = Layout(  # strict and left-aligned, the sums in the table's foot
    "raster",
    head=below(
        letterhead.name_over_rule,
        space(10),
        beside((0.0, 0.5, parties.bare_address)),
        space(14),
        opening.headline,
        references.pairs_in_two,
        opening.intro,
        gap=8,
    ),
    body=(
        TableStyle(("position", "description", "quantity_and_unit", "unit_price", "line_total"), "grid", after=0),
        totals.in_foot,
        totals.note,
        kept(payment.bank_pairs),
        kept(opening.closing),
    ),
    foot=footer.registration_only,
    margins=(44, 56, 30, 76),
    page_numbers="left",
    families=("helvetica", "helvetica-narrow", "vera-narrow"),
)

DENSE = Layout(  # a wholesaler: small print, many columns, sums in a strip
    "dense",
    head=below(
        beside((0, 0.6, letterhead.logo_left), (0.62, 1, opening.huge_title)),
        beside((0, 0.32, parties.sender), (0.34, 0.65, parties.billed_to), (0.67, 1, parties.ship_to)),
        references.strip,
        gap=10,
    ),
    body=(
        TableStyle(
            ("position", "article", "description", "quantity", "unit", "unit_price", "discount", "rate", "line_total"),
            "zebra",
            head="pale",
            details="joined",
            carry=True,
            noted=True,
        ),
        totals.strip,
        kept(beside((0, 0.4, taxes.tax_table), (0.48, 1, payment.bank_pairs))),
        totals.note,
        kept(opening.thanks),
    ),
    foot=footer.one_line,
    margins=(30, 34, 26, 34),
    families=("helvetica", "vera-narrow", "helvetica-narrow"),
    running=True,
)

LETTER = Layout(  # a letter: sender flush right, the date in the heading, sums over the full width
    "letter",
    head=below(
        letterhead.right_block,
        beside((0, 0.54, parties.window)),
        space(18),
        references.inline,
        opening.intro,
        gap=10,
    ),
    body=(
        TableStyle(("description", "quantity_and_unit", "unit_price", "line_total"), "head", details="joined"),
        TotalsStyle(at=(0, 1), mark="pale", tax_rows="each", ruled=True),
        totals.note,
        kept(payment.sentences),
        kept(opening.closing),
    ),
    foot=footer.columns,
    margins=(42, 64, 34, 70),
    families=("times", "helvetica"),
)

REMIT = Layout(  # an invoice with a part to send back with the payment
    "remit",
    head=below(
        beside((0, 0.55, letterhead.plain), (0.6, 1, references.pairs_flush)),
        opening.title,
        beside((0, 0.45, parties.billed_to), (0.5, 1, parties.ship_to)),
        space(8),
        gap=10,
    ),
    body=(
        TableStyle(("quantity", "unit", "article", "description", "unit_price", "line_total"), "grid", head="fill"),
        TotalsStyle(at=(0.6, 1), mark="box", tax_rows="each"),
        totals.note,
        kept(payment.terms_only),
        kept(opening.thanks),
        space(12),
        kept(payment.slip),
    ),
    foot=footer.one_line,
    margins=(40, 46, 30, 46),
    page_numbers="centre",
)

LAYOUTS = {
    layout.name: layout
    for layout in (DIN, BAND, FORM, CLASSIC, SIDEBAR, LEDGER, HERO, BORDEREAU, RASTER, DENSE, LETTER, REMIT)
}
