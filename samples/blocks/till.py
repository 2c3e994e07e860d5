"""The parts of a till slip: head, bought things, sums, taxes, how it was paid."""

from decimal import Decimal

from samples import writing
from samples.blocks.taxes import tax_heads
from samples.desk import Desk
from samples.look import Style
from samples.runs import Run, in_style
from samples.story import Line


def head(desk: Desk, y: float) -> float:
    """Name, address, telephone and VAT id of the shop, centred."""
    seller = desk.story.seller
    name = Style(desk.look.head_family.bold, desk.look.size + 3.5)
    y = desk.wrap(y, in_style(Run(seller.name, ("merchant_name",)), name), name, "centre") + 2
    for line in seller.address.lines:
        y = desk.line(y, Run(line, ("merchant_address",)), align="centre")
    y = desk.line(y, f"{desk.label('phone')} {seller.phone}", align="centre")
    number, key = (seller.vat_id, "vat_id") if seller.vat_id else (seller.tax_number, "tax_number")
    if not number:
        return y + 6
    printed = desk.printed("seller_vat_id", number) if key == "vat_id" else number
    return desk.wrap(y, f"{desk.label(key)} {printed}", align="centre") + 6


def stamp(desk: Desk, y: float) -> float:
    """Date and time, number of the slip, who was at the till."""
    hour = writing.clock(desk.story.number)
    y = desk.line(y, [*desk.fact("purchase_date"), Run(f"  {hour}")])
    y = desk.line(y, f"{desk.words['receipt_number']} {desk.story.number}")
    return desk.line(y, f"{desk.words['cashier']} {desk.story.extras['customer_number'][:2]}") + 2


def dashes(desk: Desk, y: float) -> float:
    """A dashed line."""
    desk.rule(y + 3, 0.6, desk.look.body.colour, dash=2)
    return y + 7


def bought(desk: Desk, y: float) -> float:
    """Every thing with its sum; a second line says how many there were."""
    for line in desk.story.lines:
        y = _thing(desk, y, line)
    return y + 2


def sums(desk: Desk, y: float) -> float:
    """The sum in large letters; where tax comes on top, the sum before it and the tax."""
    look, totals = desk.look, desk.story.totals
    if desk.story.market.sales_tax:
        desk.line(y, desk.words["net"])
        y = desk.line(y, look.number(totals.net), align="right")
        desk.line(y, desk.sentence("tax", rate=look.percent(totals.taxes[0].rate)))
        y = desk.line(y, desk.fact("tax_total"), align="right") + 2
    big = Style(look.family.bold, look.size + 3)
    amount = desk.money("grand_total")
    room = desk.width - big.width("".join(run.text for run in amount)) - 6
    desk.line(y, desk.words["receipt_total"], big.fitted(desk.words["receipt_total"], room))
    return desk.line(y, in_style(amount, big), big, "right") + 3


def taxes(desk: Desk, y: float) -> float:
    """What of the sum is tax, by rate; nothing where tax came on top."""
    totals, look = desk.story.totals, desk.look
    if desk.story.market.sales_tax:
        return y
    small = Style(look.family.regular, look.size - 1)
    columns = [desk.part(a, b) for a, b in ((0, 0.24), (0.26, 0.62), (0.64, 1))]
    y = tax_heads(columns, y, small)
    for row in totals.taxes:
        tag = ("tax_total",) if len(totals.taxes) == 1 else None
        cells = (
            Run(look.percent(row.rate) + look.percent_sign),
            Run(look.number(row.basis)),
            Run(look.number(row.amount), tag),
        )
        for column, cell in zip(columns, cells, strict=True):
            end = column.line(y, cell, small, "right")
        y = end
    if len(totals.taxes) > 1:
        desk.line(y, desk.words["tax_total"], small)
        y = desk.line(y, in_style(desk.fact("tax_total"), small), small, "right")
    return y + 2


def paid(desk: Desk, y: float) -> float:
    """By card, or what was given and what was given back."""
    look, grand = desk.look, desk.story.totals.grand
    if int(desk.story.number[-1]) % 2:
        desk.line(y, desk.words["cash"])
        return desk.line(y, look.number(grand), align="right") + 4
    given = (grand // 10 + 1) * Decimal(10)
    for key, amount in (("paid", given), ("change", given - grand)):
        desk.line(y, desk.words[key])
        y = desk.line(y, look.number(amount), align="right")
    return y + 4


def thanks(desk: Desk, y: float) -> float:
    """A friendly word at the end."""
    return desk.wrap(y + 4, desk.words["receipt_thanks"], align="centre") + 4


def _thing(desk: Desk, y: float, line: Line) -> float:
    amount = desk.look.number(line.total)
    room = desk.between(desk.left, desk.right - desk.look.body.width(amount) - 8)
    end = room.wrap(y, line.description)
    desk.line(end - desk.look.size * desk.look.leading, amount, align="right")
    if line.quantity == 1:
        return end
    many = writing.quantity(line.quantity, desk.look.numbers, 0)
    return desk.line(end, f"   {many} x {desk.look.number(line.unit_price)}")
