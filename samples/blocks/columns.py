"""The columns of a table of goods: what each prints, how wide it wants to be, how it is aligned.

Knows no ruling and no page.
"""

from collections.abc import Callable
from dataclasses import dataclass

from samples import writing
from samples.desk import Desk, Run
from samples.story import Line

Cell = list[list[Run]]  # the lines of one cell


@dataclass(frozen=True, slots=True)
class Column:
    """`key` is the label's key; `field` the column of truth that it shows, where there is one."""

    key: str
    align: str
    cell: Callable[[Desk, Line, int], Cell]

    def head(self, desk: Desk) -> str:
        return desk.words[self.key]

    def width(self, desk: Desk) -> float:
        """The width of the widest cell or head word."""
        cells = (self.cell(desk, line, i) for i, line in enumerate(desk.story.lines))
        widths = (desk.look.body.width("".join(run.text for run in runs)) for cell in cells for runs in cell)
        return max(desk.look.strong.width(self.head(desk)), *widths)


def _position(desk: Desk, line: Line, i: int) -> Cell:
    return [[Run(str(i + 1))]]


def _article(desk: Desk, line: Line, i: int) -> Cell:
    return [[Run(line.article)]]


def _description(desk: Desk, line: Line, i: int) -> Cell:
    tag = ("line_items", i, "description")
    return [[Run(line.description, tag)], *([[Run(line.detail, tag, desk.look.small)]] if line.detail else [])]


def _quantity(desk: Desk, line: Line, i: int) -> Cell:
    places = max(writing.decimals(other.quantity) for other in desk.story.lines)
    text = writing.number(line.quantity, desk.look.numbers, places, desk.look.minus)
    return [[Run(text, ("line_items", i, "quantity"))]]


def _quantity_and_unit(desk: Desk, line: Line, i: int) -> Cell:
    return [[*_quantity(desk, line, i)[0], Run(" " + line.unit)]]


def _unit(desk: Desk, line: Line, i: int) -> Cell:
    return [[Run(line.unit)]]


def _unit_price(desk: Desk, line: Line, i: int) -> Cell:
    places = max(2, *(writing.decimals(other.unit_price) for other in desk.story.lines))
    number = Run(desk.look.number(line.unit_price, places), ("line_items", i, "unit_price"))
    if not desk.look.currency_in_table:
        return [[number]]
    before, after = desk.look.currency_parts()
    return [[run for run in (Run(before), number, Run(after)) if run.text]]


def _discount(desk: Desk, line: Line, i: int) -> Cell:
    return [[Run(f"{desk.look.percent(line.discount)} %" if line.discount else "")]]


def _rate(desk: Desk, line: Line, i: int) -> Cell:
    return [[Run(f"{desk.look.percent(line.rate)} %")]]


def _line_total(desk: Desk, line: Line, i: int) -> Cell:
    return [desk.amount(line.total, ("line_items", i, "line_total"), desk.look.currency_in_table)]


COLUMNS = {
    "position": Column("position", "left", _position),
    "article": Column("article", "left", _article),
    "description": Column("description", "left", _description),
    "quantity": Column("quantity", "right", _quantity),
    "quantity_and_unit": Column("quantity", "right", _quantity_and_unit),
    "unit": Column("unit", "left", _unit),
    "unit_price": Column("unit_price", "right", _unit_price),
    "discount": Column("discount", "right", _discount),
    "rate": Column("rate", "right", _rate),
    "line_total": Column("line_total", "right", _line_total),
}
