"""Parts to pay with at the foot of a page: giro slips, remittance stubs, the Swiss part with its code, reference lines.

The Swiss code is a pattern of squares that no reader of codes understands.
"""

from random import Random

from samples.desk import Block, Desk
from samples.fonts import MRZ
from samples.look import GREY, Style
from samples.paper import Area, Text
from samples.runs import Run, Runs, in_style
from samples.wild.parts.references import entry, owed, settled
from samples.wild.parts.setting import Entry, caption, fit, roll, tiny


def at_foot(block: Block) -> Block:
    """A block that stands at the lower end of the last page."""

    def draw(desk: Desk, y: float) -> float:
        high = desk.height_of(block) + 4
        if y + high > desk.bottom:
            y = desk.turn()
        return block(desk, max(y, desk.bottom - high))

    return draw


def swiss(desk: Desk, y: float) -> float:
    """Receipt at the left, payment part at the right, a code between (Swiss QR bill)."""
    desk.inset(-desk.left).rule(y, 0.5, GREY, dash=2)
    left, middle, right = desk.part(0, 0.27), desk.part(0.31, 0.58), desk.part(0.61, 1)
    seller, buyer, words = desk.story.seller, desk.story.buyer, desk.words
    head, small, body = (
        Style(desk.look.family.bold, 9),
        Style(desk.look.family.bold, 5.8),
        Style(desk.look.family.regular, 7.4),
    )
    for part, title in ((left, words["copy"]), (middle, words["slip"])):
        fit(part, y + 8, title, head)
    account: list[Runs] = [desk.fact("iban"), [Run(seller.name, ("seller_name",))], *seller.address.lines]
    payer: list[Runs] = [[Run(buyer.name, ("buyer_name",))], *buyer.address.lines]
    for part in (left, right):
        at = y + (24 if part is left else 10)
        for title, lines in ((words["account"] + " / " + words["payee"], account), (words["payer"], payer)):
            at = fit(part, at + 3, title, small)
            for line in lines:
                at = fit(part, at, line, body)
    _code(desk, middle.left, y + 26, 92)
    at = y + 128
    for part in (left, middle):
        amount = Run(desk.look.number(desk.story.totals.due), ("amount_due",) if settled(desk) else ("grand_total",))
        part.line(at, [Run(desk.story.market.currency, ("currency",)), Run("     "), amount], body)
        fit(part, at - 9, f"{words['amount']}", small)
    return at + 20


def _code(desk: Desk, x: float, y: float, side: float) -> None:
    rng, cells = roll(desk, "code"), 33
    step = side / cells
    for row in range(cells):
        for column in range(cells):
            corner = (
                (row < 8 or row > cells - 9) and (column < 8 or column > cells - 9) and not (row > 20 and column > 20)
            )
            dark = _corner(row, column, cells) if corner else rng.random() < 0.5
            if dark:
                left, top = x + column * step, y + row * step
                desk.paper.add(Area(left, top, left + step, top + step, fill=(0, 0, 0)))


def _corner(row: int, column: int, cells: int) -> bool:
    a, b = min(row, cells - 1 - row), min(column, cells - 1 - column)
    return (
        a == 0 or b == 0 or a == 6 or b == 6
        if max(a, b) <= 6 and (a in (0, 6) or b in (0, 6))
        else 2 <= a <= 4 and 2 <= b <= 4
    )


def transfer(desk: Desk, y: float) -> float:
    """A bank's form: payee, IBAN, amount and reference in boxes with small captions."""
    desk.rule(y, 0.5, GREY, dash=2)
    y = fit(desk, y + 5, desk.words["slip"], Style(desk.look.family.bold, desk.look.size)) + 2
    rows: list[list[Entry]] = [
        [(desk.words["payee"], [Run(desk.story.seller.name, ("seller_name",))])],
        [(desk.words["iban"], desk.fact("iban")), (desk.words["bic"], [Run(desk.story.seller.bic)])],
        [entry(desk, "reference"), (desk.words["amount"], owed(desk))],
        [(desk.words["payer"], [Run(desk.story.buyer.name, ("buyer_name",))])],
    ]
    return _boxes(desk, y, rows)


def _boxes(desk: Desk, y: float, rows: list[list[Entry]]) -> float:
    high = desk.look.size * 2.5
    for row in rows:
        row = [one for one in row if one[1]]
        for i, one in enumerate(row):
            cell = desk.part(i / len(row), (i + 1) / len(row))
            cell.frame(y, y + high, 0.5, GREY)
            caption(cell.inset(4), y + 1.5, one, tiny(desk, 3), Style(desk.look.family.regular, desk.look.size))
        y += high
    return y + 6


def remit(desk: Desk, y: float) -> float:
    """A stub to send back with a cheque."""
    desk.rule(y, 0.6, GREY, dash=3)
    y = fit(desk, y + 5, desk.words["slip"].upper(), Style(desk.look.family.bold, desk.look.size), "centre") + 4
    left, right = desk.part(0, 0.5), desk.part(0.56, 1)
    at = fit(left, y, desk.words["payee"] + ":", tiny(desk, 1))
    lines: list[Runs] = [[Run(desk.story.seller.name, ("seller_name",))], *desk.story.seller.address.lines]
    for line in lines:
        at = fit(left, at, line)
    end = y
    for key in ("customer", "number", "due", "due_amount"):
        label, runs = entry(desk, key)
        if runs:
            fit(right, end, label)
            end = fit(right, end, runs, None, "right")
    fit(right, end + 2, f"{desk.words['amount']}:", desk.look.body)
    right.part(0.6, 1).frame(end + 1, end + 14, 0.6, GREY)
    return max(at, end + 18) + 4


def giro(desk: Desk, y: float) -> float:
    """A Nordic payment slip: reference, giro number, amount, and the line for machines at its end."""
    rng, story = roll(desk, "giro"), desk.story
    desk.rule(y, 0.5, GREY, dash=2)
    number = f"{rng.randint(100, 9999)}-{rng.randint(1000, 9999)}"
    reference = "".join(mark for mark in story.number if mark.isdigit()) + str(rng.randint(10, 99))
    y = fit(desk, y + 5, desk.words["slip"], Style(desk.look.family.bold, desk.look.size)) + 2
    left, right = desk.part(0, 0.5), desk.part(0.54, 1)
    ends = [y, y]
    told: tuple[tuple[Desk, int, Entry], ...] = (
        (left, 0, (desk.words["reference"], [Run(reference)])),
        (left, 0, (desk.words["payer"], [Run(story.buyer.name, ("buyer_name",))])),
        (right, 1, ("Bankgiro", [Run(number)])),
        (right, 1, (desk.words["payee"], [Run(story.seller.name, ("seller_name",))])),
        (right, 1, (desk.words["due_date"], desk.fact("due_date"))),
        (right, 1, (desk.words["amount"], owed(desk))),
    )
    for part, i, one in told:
        ends[i] = caption(part, ends[i] + 2, one, tiny(desk, 2.4), desk.look.body)
    at = max(ends) + 12
    whole, _, rest = f"{abs(story.totals.due):.2f}".partition(".")
    line = f"#  {reference} #  {whole} {rest}   {rng.randint(0, 9)} >   {number.replace('-', '')}#41#"
    desk.paper.add(Text(desk.left + 20, at + 9, line, MRZ if MRZ.holds(line) else desk.look.body.face, 9.5))
    return at + 20


def machine_line(desk: Desk, y: float) -> float:
    """Digits in groups for a machine, over the foot's edge."""
    rng = Random(desk.story.number)
    text = " ".join(f"{rng.randint(10**5, 10**6 - 1)}" for _ in range(6))
    return desk.line(y, in_style(Run(text), Style(desk.look.family.regular, 8)), align="right") + 4
