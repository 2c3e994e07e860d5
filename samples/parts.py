"""The parts that mixed layouts are drawn from: each slot of a page with the blocks that may fill it.

Knows which parts go together: a head that names the document needs no title, a foot without the bank needs a payment
block with it.
"""

import zlib
from random import Random

from samples.blocks import footer, letterhead, opening, parties, payment, references, taxes, totals
from samples.blocks.columns import Details
from samples.blocks.opening import below, beside, kept, space
from samples.blocks.table import Ruling, TableStyle
from samples.blocks.totals import TotalsStyle
from samples.desk import Block
from samples.layout import Layout

HEADS: dict[str, Block] = {
    "logo-left": letterhead.logo_left,
    "logo-right": letterhead.logo_right,
    "logo-over": letterhead.logo_over_name,
    "right": letterhead.right_block,
    "centred": letterhead.centred,
    "ruled": letterhead.name_over_rule,
    "plain": letterhead.plain,
    "band": letterhead.band,
}

ADDRESSES: dict[str, Block] = {  # buyer and references, without the document's title
    "window-pairs": beside((0, 0.52, parties.window), (0.58, 1, references.pairs)),
    "bare-pairs": beside((0, 0.5, parties.bare_address), (0.56, 1, references.pairs_flush)),
    "pairs-bare": beside((0, 0.46, references.pairs), (0.56, 1, parties.bare_address)),
    "columns": beside((0, 0.31, parties.billed_to), (0.33, 0.62, parties.ship_to), (0.64, 1, references.pairs_flush)),
    "parties-boxes": below(parties.boxed_pair(parties.sender, parties.billed_to), references.boxes, gap=6),
    "boxed-strip": below(beside((0.55, 1, parties.boxed(parties.billed_to))), references.strip, gap=14),
    "left-strip": below(beside((0, 0.5, parties.billed_to), (0.55, 1, parties.ship_to)), references.strip, gap=12),
    "window-two": below(beside((0, 0.52, parties.window)), space(10), references.pairs_in_two),
    "hero": below(references.hero, beside((0, 0.46, parties.billed_to), (0.52, 1, parties.ship_to)), gap=14),
}

TITLES: dict[str, Block] = {"title": opening.title, "huge": opening.huge_title, "headline": opening.headline}

COLUMN_SETS = (
    ("description", "quantity", "unit_price", "line_total"),
    ("position", "description", "quantity", "unit", "unit_price", "line_total"),
    ("position", "article", "description", "quantity_and_unit", "unit_price", "line_total"),
    ("quantity", "description", "unit_price", "line_total"),
    ("quantity_and_unit", "article", "description", "unit_price", "discount", "line_total"),
    ("article", "description", "quantity", "unit_price", "discount", "rate", "line_total"),
    ("tens", "article", "description", "quantity", "unit", "unit_price", "rate", "line_total"),
    ("description", "unit_price", "quantity", "line_total"),
)

RULINGS: tuple[Ruling, ...] = ("grid", "zebra", "head", "none", "rows", "columns", "dashed")

FOOTS: dict[str, Block] = {
    "columns": footer.columns,
    "line": footer.one_line,
    "registration": footer.registration_only,
}

HELD_OUT = 4  # one arrangement of head and address in so many is kept for measuring


def mix_layout(rng: Random, numbered: bool = True) -> Layout:
    """A layout by chance. Not `numbered`: none of its parts says the document's number in a sentence."""
    head, address = rng.choice(sorted(HEADS)), rng.choice(sorted(ADDRESSES))
    foot = rng.choice(sorted(FOOTS))
    top = [HEADS[head], *_order(rng, head, ADDRESSES[address], numbered), space(rng.choice((2, 8, 14)))]
    side = rng.choice((40, 48, 56, 66))
    return Layout(
        name=f"{head}+{address}",
        head=below(*top, gap=rng.choice((6, 10, 14))),
        body=(mix_table(rng), *mix_sums(rng), totals.note, *mix_end(rng, bank=foot == "registration")),
        foot=FOOTS[foot],
        margins=(24 if head == "band" else rng.choice((36, 44, 52)), side, 30, side + rng.choice((0, 0, 10))),
        page_numbers=rng.choice(("left", "centre", "right")),
        running=rng.random() < 0.4,
    )


def split_of(group: str) -> str:
    """Whether an arrangement is there to tune on or to measure with."""
    return "measure" if zlib.crc32(group.encode()) % HELD_OUT == 0 else "tune"


def mix_table(rng: Random) -> TableStyle:
    """A table by chance."""
    details: tuple[Details, ...] = ("under", "joined", "none")
    ruling = rng.choice(RULINGS)
    return TableStyle(
        columns=rng.choice(COLUMN_SETS),
        ruling=ruling,
        details=rng.choice(details),
        head=rng.choice(("plain", "plain", "fill", "pale")),
        head_align=rng.choice(("column", "column", "centre", "left")),
        shout=rng.random() < 0.2,
        carry=rng.random() < 0.5,
        roomy=rng.random() < 0.4,
        tall=rng.choice((0, 220)) if ruling == "columns" else 0,
        noted=rng.random() < 0.2,
    )


def mix_sums(rng: Random) -> tuple[Block, ...]:
    """Sums and taxes by chance."""
    at = rng.choice(((0.55, 1.0), (0.45, 1.0), (0.6, 1.0), (0.0, 1.0)))
    style = TotalsStyle(
        at=at,
        mark=rng.choice(("rule", "fill", "pale", "box", "bold")),
        tax_rows=rng.choice(("one", "each", "on")),
        currency=rng.choice(("all", "all", "grand", "label")),
        ruled=rng.random() < 0.3,
        wide_mark=rng.random() < 0.15,
    )
    beside_taxes = TotalsStyle((0, 1), style.mark, "one", style.currency, style.ruled)
    return rng.choice(
        (
            (style,),
            (style,),
            (totals.in_foot,),
            (totals.strip, kept(beside((0, 0.42, taxes.tax_table)))),
            (kept(beside((0, 0.42, taxes.tax_table), (0.52, 1, beside_taxes))),),
            (beside_taxes, kept(beside((0.5, 1, taxes.tax_table)))),
        )
    )


def mix_end(rng: Random, bank: bool) -> tuple[Block, ...]:
    """What stands under the sums by chance; `bank`: the bank must be among it."""
    boxed = beside((0, 0.55, payment.bank_box))
    with_bank: tuple[Block, ...] = (payment.sentences, payment.bank_pairs, boxed)
    end = rng.choice((opening.thanks, opening.closing, space(0)))
    if rng.random() < 0.1:
        return kept(payment.terms_only), kept(end), space(10), kept(payment.slip)
    return kept(rng.choice(with_bank if bank else (*with_bank, payment.terms_only))), kept(end)


def _order(rng: Random, head: str, address: Block, numbered: bool) -> list[Block]:
    """Title, address and opening sentence in one of the usual orders."""
    if head == "band":
        return [address]
    title = TITLES[rng.choice(sorted(TITLES) if numbered else ("huge", "title"))]
    hello = [opening.intro] if rng.random() < 0.4 else []
    return [title, address, *hello] if rng.random() < 0.4 else [address, title, *hello]
