"""The columns of a table of goods: what each prints, how wide it wants to be, how it is aligned.

Knows no ruling and no page.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from samples import writing
from samples.desk import Desk
from samples.runs import Run
from samples.story import Line

Cell = list[list[Run]]  # the lines of one cell
Details = Literal["under", "joined", "none"]  # where a line's details stand: in small print, in the text, nowhere


@dataclass(frozen=True, slots=True)
class Column:
    """`key` is the label's key."""

    key: str
    align: str
    cell: Callable[[Desk, Line, int], Cell]
    least: float = 0.0  # the width that it has at least, in points

    def head(self, desk: Desk) -> str:
        return desk.words[self.key]

    def width(self, desk: Desk, shout: bool) -> float:
        """The width of the widest cell or word of the head, in capitals where it shouts."""
        head = self.head(desk).upper() if shout else self.head(desk)
        cells = (self.cell(desk, line, i) for i, line in enumerate(desk.story.lines))
        widths = (desk.look.body.width("".join(run.text for run in runs)) for cell in cells for runs in cell)
        return max(self.least, *(desk.look.strong.width(word) for word in head.split()), *widths)


def columns_of(keys: tuple[str, ...], details: Details, desk: Desk) -> list[Column]:
    """The columns by name; one that would stay empty is left out."""
    discounted = any(line.discount for line in desk.story.lines)
    return [
        Column("description", "left", _DESCRIPTIONS[details]) if key == "description" else COLUMNS[key]
        for key in keys
        if key != "discount" or discounted
    ]


def _position(desk: Desk, line: Line, i: int) -> Cell:
    return [[Run(str(i + 1))]]


def _tens(desk: Desk, line: Line, i: int) -> Cell:
    return [[Run(f"{(i + 1) * 10:04d}")]]


def _article(desk: Desk, line: Line, i: int) -> Cell:
    return [[Run(line.article)]]


def _plain_description(desk: Desk, line: Line, i: int) -> Cell:
    return [[Run(line.description, ("line_items", i, "description"))]]


def _joined_description(desk: Desk, line: Line, i: int) -> Cell:
    return [[Run(f"{line.description}, {line.detail}", ("line_items", i, "description"))]]


def _description_over_detail(desk: Desk, line: Line, i: int) -> Cell:
    tag = ("line_items", i, "description")
    return [[Run(line.description, tag)], [Run(line.detail, tag, desk.look.small)]]


def _quantity(desk: Desk, line: Line, i: int) -> Cell:
    text = writing.number(line.quantity, desk.look.numbers, desk.story.quantity_places, desk.look.minus)
    return [[Run(text, ("line_items", i, "quantity"))]]


def _quantity_and_unit(desk: Desk, line: Line, i: int) -> Cell:
    return [[*_quantity(desk, line, i)[0], Run(" " + line.unit)]]


def _unit(desk: Desk, line: Line, i: int) -> Cell:
    return [[Run(line.unit)]]


def _unit_price(desk: Desk, line: Line, i: int) -> Cell:
    number = Run(desk.look.number(line.unit_price, desk.story.price_places), ("line_items", i, "unit_price"))
    return [desk.with_currency(number) if desk.look.currency_in_table else [number]]


def _discount(desk: Desk, line: Line, i: int) -> Cell:
    return [[Run(desk.look.percent(line.discount) + desk.look.percent_sign if line.discount else "")]]


def _rate(desk: Desk, line: Line, i: int) -> Cell:
    return [[Run(desk.look.percent(line.rate) + desk.look.percent_sign)]]


def _line_total(desk: Desk, line: Line, i: int) -> Cell:
    return [desk.amount(line.total, ("line_items", i, "line_total"), desk.look.currency_in_table)]


_DESCRIPTIONS = {"under": _description_over_detail, "joined": _joined_description, "none": _plain_description}

COLUMNS = {
    "position": Column("position", "left", _position, 16),
    "tens": Column("position", "left", _tens),
    "article": Column("article", "left", _article),
    "quantity": Column("quantity", "right", _quantity, 34),
    "quantity_and_unit": Column("quantity", "right", _quantity_and_unit, 40),
    "unit": Column("unit", "left", _unit),
    "unit_price": Column("unit_price", "right", _unit_price, 46),
    "discount": Column("discount", "right", _discount),
    "rate": Column("rate", "right", _rate, 28),
    "line_total": Column("line_total", "right", _line_total, 54),
}
