"""Layouts: which blocks a document is composed of, and how a page is set from them.

Knows no particular story. A layout is data; blocks may be exchanged one for one.
"""

import dataclasses
from dataclasses import dataclass

from samples.blocks import footer, letterhead, opening, parties, payment, references, taxes, totals
from samples.blocks.opening import below, beside, space
from samples.blocks.table import TableStyle
from samples.blocks.totals import TotalsStyle
from samples.desk import Block, Desk
from samples.languages import Words
from samples.look import GREY, Look, Style
from samples.paper import Paper
from samples.story import Story

SIZES = {"A4": (595.28, 841.89), "LETTER": (612.0, 792.0)}


@dataclass(frozen=True, slots=True)
class Layout:
    """`head` stands on the first page alone; `body` flows; `foot` stands on every page, or on the first alone."""

    name: str
    head: Block
    body: tuple[Block, ...]
    foot: Block = footer.columns
    margins: tuple[float, float, float, float] = (42, 56, 34, 62)  # top, right, bottom, left
    page_numbers: str = "right"  # left, centre, right

    def set(self, story: Story, words: Words, look: Look) -> Paper:
        """Set a story on paper."""
        paper = Paper(*SIZES[story.market.paper])
        top, right, bottom, left = self.margins
        desk = Desk(paper, story, words, look, left, paper.width - right, top + 14, paper.height - bottom)
        foot = desk.height_of(self.foot)
        desk = dataclasses.replace(desk, bottom=desk.bottom - foot - 16)
        y = self.head(desk, top)
        for block in self.body:
            y = block(desk, y)
        _finish(desk, self, paper.height - bottom - foot)
        return paper


def _finish(desk: Desk, layout: Layout, foot: float) -> None:
    """Set what stands on every page, now that their number is known."""
    pages = desk.paper.page_no
    for page_no in range(1, pages + 1):
        sheet = dataclasses.replace(desk, paper=_OnePage(desk.paper, page_no))
        layout.foot(sheet, foot)
        if pages > 1:
            style = Style(desk.look.family.regular, 7, GREY)
            text = desk.words["page"].format(page=page_no, pages=pages)
            sheet.line(foot - 13, text, style, layout.page_numbers)


class _OnePage(Paper):
    """A finished page of another paper, to be written on."""

    def __init__(self, paper: Paper, page_no: int) -> None:
        super().__init__(paper.width, paper.height)
        self.pages = [paper.pages[page_no - 1]]


def kept(block: Block) -> Block:
    """A block that is never torn."""
    return lambda desk, y: desk.keep(block, y)


DIN = Layout(
    "din",
    head=below(
        letterhead.logo_right,
        beside((0, 0.5, parties.window), (0.56, 1, references.pairs)),
        space(14),
        opening.title,
        opening.intro,
        gap=6,
    ),
    body=(
        TableStyle(("position", "description", "quantity", "unit", "unit_price", "line_total"), "head", carry=True),
        TotalsStyle(at=(0.52, 1), mark="rule", tax_rows="each"),
        kept(payment.terms_only),
        kept(opening.closing),
    ),
    foot=footer.columns,
)

BAND = Layout(
    "band",
    head=below(
        letterhead.band,
        beside((0, 0.32, parties.billed_to), (0.34, 0.64, parties.ship_to), (0.66, 1, references.pairs_flush)),
        space(12),
        gap=4,
    ),
    body=(
        TableStyle(("description", "quantity", "unit_price", "line_total"), "zebra", head_fill=True, roomy=True),
        TotalsStyle(at=(0.58, 1), mark="fill", tax_rows="one"),
        kept(beside((0, 0.55, payment.bank_box))),
        kept(opening.thanks),
    ),
    foot=footer.one_line,
    margins=(22, 44, 30, 44),
)

FORM = Layout(
    "form",
    head=below(
        beside((0, 0.5, letterhead.plain), (0.55, 1, opening.huge_title)),
        beside((0, 0.49, parties.boxed(parties.sender)), (0.51, 1, parties.boxed(parties.billed_to))),
        references.boxes,
        space(6),
    ),
    body=(
        TableStyle(
            ("article", "description", "quantity", "unit_price", "discount", "rate", "line_total"),
            "grid",
            head_align="centre",
        ),
        beside((0, 0.5, taxes.tax_table), (0.5, 1, TotalsStyle(at=(0.04, 1), mark="box", tax_rows="one", ruled=True))),
        kept(payment.bank_pairs),
        kept(opening.thanks),
    ),
    foot=footer.one_line,
    margins=(36, 40, 30, 40),
    page_numbers="centre",
)

CLASSIC = Layout(
    "classic",
    head=below(
        letterhead.centred,
        parties.bare_address,
        space(10),
        references.inline,
        gap=10,
    ),
    body=(
        TableStyle(("quantity_and_unit", "description", "unit_price", "line_total"), "none", head_align="left"),
        TotalsStyle(at=(0.4, 1), mark="bold", tax_rows="on", currency="grand"),
        totals.note,
        kept(payment.sentences),
        kept(opening.closing),
    ),
    foot=footer.columns,
    margins=(40, 70, 34, 70),
    page_numbers="centre",
)

LAYOUTS = {layout.name: layout for layout in (DIN, BAND, FORM, CLASSIC)}
