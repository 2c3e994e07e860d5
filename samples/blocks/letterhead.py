"""The seller at the head of the first page, in the ways that companies print it."""

import dataclasses
from collections.abc import Sequence

from samples.blocks.logo import draw_logo
from samples.blocks.sellers import contact_lines, registration_lines, seller_name
from samples.desk import Desk
from samples.look import WHITE, Style
from samples.paper import Area
from samples.runs import Run, Runs, as_runs, in_style


def logo_left(desk: Desk, y: float) -> float:
    """Mark and name at the left, address and telephone small at the right."""
    draw_logo(desk, desk.left, y, 34)
    name = dataclasses.replace(desk.part(0, 0.64), left=desk.left + 46)
    end = name.wrap(y + 8, [seller_name(desk)], desk.look.name)
    lines = [*desk.story.seller.address.lines, *contact_lines(desk)]
    return max(end, desk.part(0.64, 1).paragraphs(y, lines, desk.look.small, "right"), y + 40) + 10


def right_block(desk: Desk, y: float) -> float:
    """Everything set flush right."""
    y = desk.line(y, seller_name(desk), desk.look.name, "right") + 2
    return desk.paragraphs(y, [*desk.story.seller.address.lines, *contact_lines(desk)], desk.look.small, "right") + 8


def centred(desk: Desk, y: float) -> float:
    """A centred name over its address, with a double rule."""
    big = Style(desk.look.head_family.bold, desk.look.size + 10, desk.look.accent)
    big = big.fitted(desk.story.seller.name, desk.width)
    y = desk.line(y, seller_name(desk), big, "centre")
    y = desk.line(y + 2, "  ·  ".join(desk.story.seller.address.lines), desk.look.small, "centre")
    y = desk.line(y, "  ·  ".join(contact_lines(desk)), desk.look.small, "centre") + 5
    desk.rule(y, 1.4)
    desk.rule(y + 2.6, 0.4)
    return y + 16


def band(desk: Desk, y: float) -> float:
    """A band of colour to the edges of the page, the name in white, the document's title at its right."""
    look = desk.look
    desk.inset(-desk.left).fill(0, y + 44, look.accent)
    title = Style(look.family.regular, look.size + 7, WHITE)
    room = desk.width - title.width(title_run(desk).text) - 20
    name = Style(look.head_family.bold, look.size + 8, WHITE).fitted(desk.story.seller.name, room)
    desk.line(y - 2, seller_name(desk), name)
    desk.line(y, title_run(desk), title, "right")
    pale = Style(look.family.regular, look.size - 1.5, look.pale)
    desk.line(y + 23, "  |  ".join(desk.story.seller.address.lines), pale)
    return y + 60


def name_over_rule(desk: Desk, y: float) -> float:
    """The name at the left over a thick rule, address and contacts under it in one line."""
    y = desk.line(y, seller_name(desk), Style(desk.look.head_family.bold, desk.look.size + 8)) + 4
    desk.rule(y, 2.2)
    one_line = ", ".join([*desk.story.seller.address.lines, *contact_lines(desk)[:2]])
    return desk.line(y + 5, one_line, desk.look.small) + 12


def plain(desk: Desk, y: float) -> float:
    """As a line printer sets it: name and address, nothing else."""
    y = desk.wrap(y, [seller_name(desk)], desk.look.strong)
    return desk.paragraphs(y, [*desk.story.seller.address.lines, *contact_lines(desk)[:2]]) + 12


def logo_right(desk: Desk, y: float) -> float:
    """The mark at the right, with name, address and contacts under it in a column."""
    draw_logo(desk, desk.right - 42, y, 40)
    column = desk.part(0.5, 1)
    y = column.line(y + 48, seller_name(desk), desk.look.strong, "right")
    return column.paragraphs(y, [*desk.story.seller.address.lines, *contact_lines(desk)], desk.look.small, "right") + 6


def logo_over_name(desk: Desk, y: float) -> float:
    """The mark centred over a centred name, nothing else."""
    draw_logo(desk, (desk.left + desk.right) / 2 - 18, y, 36)
    y = desk.line(y + 42, seller_name(desk), Style(desk.look.head_family.bold, desk.look.size + 4), "centre")
    return y + 14


def sidebar(desk: Desk, y: float) -> float:
    """A column of colour down the left of the first page, with all that the company says of itself in white."""
    look, story = desk.look, desk.story
    desk.paper.add(Area(0, 0, desk.left - 22, desk.paper.height, fill=look.accent))
    column = dataclasses.replace(desk, left=20, right=desk.left - 32)
    white = Style(look.family.regular, look.size - 1.2, WHITE)
    pale = Style(look.family.bold, look.size - 1.6, look.pale)
    at = column.wrap(y + 4, [seller_name(desk)], Style(look.head_family.bold, look.size + 4, WHITE)) + 16
    groups: list[Sequence[Runs]] = [
        story.seller.address.lines,
        contact_lines(desk),
        registration_lines(desk),
        bank_lines(desk),
    ]
    for group in groups:
        for line in group:
            at = column.wrap(at, in_style(as_runs(line), white), white)
        at += 10
    column.line(at, story.seller.person, pale)
    return y


def bank_lines(desk: Desk) -> list[list[Run]]:
    """Bank details, one label and value a line."""
    seller = desk.story.seller
    if not seller.iban:
        return []
    return [
        [Run(seller.bank)],
        [Run(desk.label("iban") + " "), *desk.fact("iban")],
        [Run(f"{desk.label('bic')} {seller.bic}")],
    ]


def title_run(desk: Desk) -> Run:
    """What the document calls itself."""
    return Run(desk.words[desk.story.kind], ("document_kind",))
