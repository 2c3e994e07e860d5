"""The seller at the head of the first page, in the ways that companies print it."""

from samples.blocks.logo import draw_logo
from samples.desk import Desk, Run
from samples.look import WHITE, Style


def logo_left(desk: Desk, y: float) -> float:
    """Mark and name at the left, address and telephone small at the right."""
    draw_logo(desk, desk.left, y, 34)
    name_desk = desk.part(0, 0.62).inset(0)
    end = name_desk.line(y + 8, _name(desk), desk.look.name, x=desk.left + 46)
    after = desk.part(0.62, 1).lines(y, [*desk.story.seller.address.lines, *_contacts(desk)], desk.look.small, "right")
    return max(end, after, y + 40) + 10


def right_block(desk: Desk, y: float) -> float:
    """Everything set flush right."""
    y = desk.line(y, _name(desk), desk.look.name, "right") + 2
    return desk.lines(y, [*desk.story.seller.address.lines, *_contacts(desk)], desk.look.small, "right") + 8


def centred(desk: Desk, y: float) -> float:
    """A centred name over its address, with a double rule."""
    big = Style(desk.look.head_family.bold, desk.look.size + 10, desk.look.accent)
    y = desk.line(y, _name(desk), big, "centre") + 2
    y = desk.line(y, "  ·  ".join(desk.story.seller.address.lines), desk.look.small, "centre")
    y = desk.line(y, "  ·  ".join(_contacts(desk)), desk.look.small, "centre") + 5
    desk.rule(y, 1.4)
    desk.rule(y + 2.6, 0.4)
    return y + 16


def band(desk: Desk, y: float) -> float:
    """A band of colour to the edges of the page, the name in white, the document's title at its right."""
    wide = desk.inset(-(desk.left))
    wide.fill(0, y + 40, desk.look.accent)
    white = Style(desk.look.head_family.bold, desk.look.size + 9, WHITE)
    title = Style(desk.look.family.regular, desk.look.size + 7, WHITE)
    desk.line(y, _name(desk), white)
    desk.line(y + 2, title_run(desk), title, "right")
    pale = Style(desk.look.family.regular, desk.look.size - 1.5, desk.look.pale)
    desk.line(y + 21, "  |  ".join(desk.story.seller.address.lines), pale)
    return y + 58


def name_over_rule(desk: Desk, y: float) -> float:
    """The name at the left over a thick rule, contacts under it in one line."""
    big = Style(desk.look.head_family.bold, desk.look.size + 8)
    y = desk.line(y, _name(desk), big) + 3
    desk.rule(y, 2.2)
    one_line = ", ".join([*desk.story.seller.address.lines, *_contacts(desk)[:2]])
    return desk.line(y + 5, one_line, desk.look.small) + 12


def plain(desk: Desk, y: float) -> float:
    """As a line printer sets it: name and address, nothing else."""
    y = desk.line(y, [Run(desk.story.seller.name, ("seller_name",))], desk.look.strong)
    return desk.lines(y, [*desk.story.seller.address.lines, *_contacts(desk)[:2]]) + 12


def logo_right(desk: Desk, y: float) -> float:
    """The mark at the right, with name, address and contacts under it in a column."""
    draw_logo(desk, desk.right - 44, y, 40)
    column = desk.part(0.6, 1)
    y = column.line(y + 48, _name(desk), desk.look.strong, "right")
    return column.lines(y, [*desk.story.seller.address.lines, *_contacts(desk)], desk.look.small, "right") + 6


def title_run(desk: Desk) -> Run:
    """What the document calls itself."""
    return Run(desk.words[desk.story.kind], ("document_kind",))


def _name(desk: Desk) -> Run:
    return Run(desk.story.seller.name, ("seller_name",))


def _contacts(desk: Desk) -> list[str]:
    seller = desk.story.seller
    return [f"{desk.label('phone')} {seller.phone}", seller.email, seller.web]
