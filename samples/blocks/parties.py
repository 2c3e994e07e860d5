"""The buyer, and where the seller stands beside him: window addresses, boxes, columns."""

from samples.blocks.sellers import seller_name, vat_lines
from samples.countries import country_of
from samples.desk import Block, Desk
from samples.look import GREY, Style
from samples.markets import MARKETS
from samples.runs import Run, Runs, in_style


def window(desk: Desk, y: float) -> float:
    """An address for a window envelope, with the sender in one small line over it (DIN 5008)."""
    sender = [seller_name(desk), Run(" · " + " · ".join(desk.story.seller.address.lines))]
    style = Style(desk.look.family.regular, 6.4, GREY).fitted("".join(run.text for run in sender), desk.width * 0.94)
    after = desk.line(y, sender, style) + 1
    desk.part(0, 0.94).rule(after, 0.3, GREY)
    return desk.paragraphs(after + 8, buyer_lines(desk))


def bare_address(desk: Desk, y: float) -> float:
    """The buyer's address and nothing else."""
    return desk.paragraphs(y, buyer_lines(desk))


def billed_to(desk: Desk, y: float) -> float:
    """The buyer under a small heading."""
    y = desk.line(y, desk.words["billed_to"], _heading(desk)) + 2
    name, *rest = buyer_lines(desk)
    return desk.paragraphs(desk.wrap(y, in_style(name, desk.look.strong)), rest)


def ship_to(desk: Desk, y: float) -> float:
    """Where the goods go, under a small heading; nothing where they go to the buyer."""
    place = desk.story.ship_to
    if not place:
        return y
    y = desk.line(y, desk.words["ship_to"], _heading(desk)) + 2
    y = desk.wrap(y, place.name)
    return desk.paragraphs(y, [place.person, *place.address.lines])


def sender(desk: Desk, y: float) -> float:
    """The seller under a small heading, with his VAT id."""
    y = desk.line(y, desk.words["sender"], _heading(desk)) + 2
    y = desk.wrap(y, [seller_name(desk)], desk.look.strong)
    y = desk.paragraphs(y, desk.story.seller.address.lines)
    return desk.paragraphs(y, vat_lines(desk))


def boxed(block: Block) -> Block:
    """The same block with a box around it."""

    def draw(desk: Desk, y: float) -> float:
        end = block(desk.inset(7), y + 6) + 5
        desk.frame(y, end, 0.6, GREY)
        return end

    return draw


def boxed_pair(left: Block, right: Block) -> Block:
    """Two boxes side by side, equally high."""

    def draw(desk: Desk, y: float) -> float:
        desks = desk.part(0, 0.49), desk.part(0.51, 1)
        end = max(block(part.inset(7), y + 6) for block, part in zip((left, right), desks, strict=True)) + 5
        for part in desks:
            part.frame(y, end, 0.6, GREY)
        return end + 2

    return draw


def buyer_lines(desk: Desk) -> list[Runs]:
    """Name, person, street and place of the buyer; abroad also his country and VAT id."""
    buyer = desk.story.buyer
    lines: list[Runs] = [Run(buyer.name, ("buyer_name",))]
    if buyer.person:
        lines.append(buyer.person)
    lines += buyer.address.lines
    if desk.story.reverse_charge:
        market = next(place for place in MARKETS.values() if place.country == buyer.address.country)
        lines += [country_of(market).name.upper(), [Run(desk.label("buyer_vat_id") + " "), *desk.fact("buyer_vat_id")]]
    return lines


def _heading(desk: Desk) -> Style:
    return Style(desk.look.family.bold, desk.look.size - 1, desk.look.accent)
