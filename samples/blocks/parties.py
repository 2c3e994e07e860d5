"""The buyer, and where the seller stands beside him: window addresses, boxes, columns."""

from samples.desk import Block, Desk, Run, Runs
from samples.look import GREY, Style
from samples.story import Party


def window(desk: Desk, y: float) -> float:
    """An address for a window envelope, with the sender in one small line over it (DIN 5008)."""
    seller = desk.story.seller
    small = Style(desk.look.family.regular, 6.4, GREY)
    sender = [Run(seller.name, ("seller_name",)), Run(" · " + " · ".join(seller.address.lines))]
    after = desk.line(y, sender, small) + 1
    desk.part(0, 0.92).rule(after, 0.3, GREY)
    return desk.lines(after + 8, buyer_lines(desk), desk.look.body)


def bare_address(desk: Desk, y: float) -> float:
    """The buyer's address and nothing else."""
    return desk.lines(y, buyer_lines(desk), desk.look.body)


def billed_to(desk: Desk, y: float) -> float:
    """The buyer under a small heading."""
    y = desk.line(y, desk.words["billed_to"], _heading(desk)) + 2
    return desk.lines(y, buyer_lines(desk))


def ship_to(desk: Desk, y: float) -> float:
    """Where the goods go, under a small heading; nothing where they go to the buyer."""
    place = desk.story.ship_to
    if not place:
        return y
    y = desk.line(y, desk.words["ship_to"], _heading(desk)) + 2
    return desk.lines(y, [place.name, place.person, *place.address.lines])


def sender(desk: Desk, y: float) -> float:
    """The seller under a small heading, with his VAT id."""
    seller = desk.story.seller
    y = desk.line(y, desk.words["sender"], _heading(desk)) + 2
    y = desk.line(y, Run(seller.name, ("seller_name",)), desk.look.strong)
    y = desk.lines(y, seller.address.lines)
    return desk.lines(y, vat_lines(desk), desk.look.body)


def boxed(block: Block) -> Block:
    """The same block with a box around it."""

    def draw(desk: Desk, y: float) -> float:
        inner = desk.inset(7)
        end = block(inner, y + 6) + 5
        desk.frame(y, end, 0.6, GREY)
        return end

    return draw


def buyer_lines(desk: Desk) -> list[Runs]:
    """Name, person, street and place of the buyer, then his VAT id where he has one."""
    buyer = desk.story.buyer
    name = Run(buyer.name, ("buyer_name",), desk.look.strong if desk.look.colon else None)
    return [name, *_person(buyer), *buyer.address.lines, *_foreign(desk, buyer)]


def vat_lines(desk: Desk) -> list[Runs]:
    """The seller's VAT id and tax number, each with its label."""
    lines: list[Runs] = []
    if desk.story.seller.vat_id:
        lines.append([Run(desk.label("vat_id") + " "), *desk.fact("seller_vat_id")])
    if desk.story.seller.tax_number:
        lines.append(f"{desk.label('tax_number')} {desk.story.seller.tax_number}")
    return lines


def _person(buyer: Party) -> list[str]:
    return [buyer.person] if buyer.person else []


def _foreign(desk: Desk, buyer: Party) -> list[Runs]:
    if not desk.story.reverse_charge:
        return []
    return [[Run(desk.label("buyer_vat_id") + " "), *desk.fact("buyer_vat_id")]]


def _heading(desk: Desk) -> Style:
    return Style(desk.look.family.bold, desk.look.size - 1, desk.look.accent)
