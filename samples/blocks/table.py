"""The table of goods: rows that flow over pages, heads that are repeated, sums that are carried over.

Knows no totals of the document.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from samples.blocks.columns import Cell, Column, Details, columns_of
from samples.desk import Desk
from samples.look import LINE, WHITE, Style
from samples.paper import Stroke
from samples.runs import Run, wrapped

GAP = 9.0  # between columns
LEAST = 130.0  # the room that a description must have

Ruling = Literal["grid", "zebra", "head", "none", "rows", "columns", "dashed"]


@dataclass(frozen=True, slots=True)
class TableStyle:
    """`columns` by name, from left to right.

    `carry`: sums are carried over at page breaks; `tall`: the frame goes on down to so many points above the foot;
    `noted`: a row that is no item names the delivery note; `after`: the space under the table.
    """

    columns: tuple[str, ...]
    ruling: Ruling
    details: Details = "under"
    head: Literal["plain", "fill", "pale"] = "plain"
    head_align: Literal["column", "centre", "left"] = "column"
    shout: bool = False  # the head in capitals
    carry: bool = False
    roomy: bool = False
    tall: float = 0.0
    noted: bool = False
    after: float = 8.0

    def __call__(self, desk: Desk, y: float) -> float:
        """Draw the whole table."""
        return _Table(self, desk).draw(y)


@dataclass(frozen=True, slots=True)
class _Slot:
    """A column in its place."""

    column: Column
    desk: Desk


class _Table:
    """One table while it is being drawn."""

    def __init__(self, style: TableStyle, desk: Desk) -> None:
        self.style = style
        self.desk = desk
        self.pad = 3.4 if style.roomy else 1.7
        self.slots = _slots(style, desk)
        self.started = 0.0  # where the table began on this page

    def draw(self, y: float) -> float:
        lines = self.desk.story.lines
        y = self._note(self._head(y))
        running = Decimal("0.00")
        for i, line in enumerate(lines):
            cells = [self._fit(slot, slot.column.cell(self.desk, line, i)) for slot in self.slots]
            if y + self._height(cells) > self._floor(last=i == len(lines) - 1):
                y = self._turn(y, running)
            y = self._row(y, i, cells)
            running += line.total
        floor = self.desk.bottom - self.style.tall
        return self._close(floor if self.style.tall and y < floor else y) + self.style.after

    def _floor(self, last: bool) -> float:
        """Where rows must end: room is kept for the line that carries the sum."""
        keep = self.desk.look.size * 2.2 if self.style.carry and not last else 0
        return self.desk.bottom - keep

    def _fit(self, slot: _Slot, cell: Cell) -> Cell:
        """A cell broken into lines that its column has room for."""
        if slot.column.key != "description":
            return cell
        return [part for runs in cell for part in wrapped(runs, self.desk.look.body, slot.desk.width)]

    def _height(self, cells: list[Cell]) -> float:
        look = self.desk.look
        high = max(sum(_size(runs, look.body) for runs in cell) for cell in cells)
        return high * look.leading + 2 * self.pad

    def _row(self, y: float, i: int, cells: list[Cell]) -> float:
        end = y + self._height(cells)
        if self.style.ruling == "zebra" and i % 2:
            self.desk.fill(y, end, self.desk.look.pale)
        for slot, cell in zip(self.slots, cells, strict=True):
            slot.desk.lines(y + self.pad, cell, align=slot.column.align)
        if self.style.ruling in ("rows", "grid"):
            self.desk.rule(end, 0.4, LINE)
        return end

    def _note(self, y: float) -> float:
        """A row that looks like an item and is none: the delivery note that the goods came with."""
        number = self.desk.story.extras.get("delivery_note")
        if not self.style.noted or not number:
            return y
        day = self.desk.look.day(self.desk.story.delivered or self.desk.story.issued)
        text = f"{self.desk.words['delivery_note']} {number}  {day}"
        description = self.slots[[slot.column.key for slot in self.slots].index("description")].desk
        return description.line(y + self.pad, text, Style(self.desk.look.family.italic, self.desk.look.size)) + self.pad

    def _head(self, y: float) -> float:
        look, style = self.desk.look, self.style
        face = Style(look.family.bold, look.size - 0.6, WHITE if style.head == "fill" else look.body.colour)
        heads = [self._head_lines(slot, face) for slot in self.slots]
        end = y + max(map(len, heads)) * face.size * look.leading + 2 * self.pad + 1
        self.started = y
        if style.head != "plain":
            self.desk.fill(y, end, look.accent if style.head == "fill" else look.pale)
        for slot, lines in zip(self.slots, heads, strict=True):
            align = slot.column.align if style.head_align == "column" else style.head_align
            slot.desk.lines(y + self.pad + 0.6, lines, face, align)
        if style.ruling in ("head", "rows", "columns", "grid", "dashed") and style.head != "fill":
            self.desk.rule(end, 0.8, dash=2.4 if style.ruling == "dashed" else 0)
        return end + (0 if style.ruling in ("grid", "zebra") else 2)

    def _head_lines(self, slot: _Slot, face: Style) -> list[list[Run]]:
        text = slot.column.head(self.desk)
        text = text.upper() if self.style.shout else text
        return wrapped([Run(text)], face, slot.desk.width + 1)

    def _close(self, y: float) -> float:
        """Draw what runs along the whole table on this page."""
        ruling = self.style.ruling
        if ruling in ("grid", "columns"):
            self.desk.frame(self.started, y, 0.6, LINE if ruling == "grid" else None)
            for slot in self.slots[1:]:
                x = slot.desk.left - GAP / 2
                self.desk.paper.add(Stroke(x, self.started, x, y, 0.4, LINE))
        elif ruling in ("head", "zebra", "dashed"):
            self.desk.rule(y + 1, 0.8, dash=2.4 if ruling == "dashed" else 0)
        return y

    def _turn(self, y: float, running: Decimal) -> float:
        y = self._close(y)
        if self.style.carry:
            self._carried(y + 4, "carried", running)
        y = self._head(self.desk.turn())
        return self._carried(y, "brought", running) + 2 if self.style.carry else y

    def _carried(self, y: float, key: str, running: Decimal) -> float:
        """The running sum, not a value of the document."""
        look = self.desk.look
        italic = Style(look.family.italic, look.size)
        last = self.slots[-1].desk
        self.desk.between(self.desk.left, last.left - GAP).line(y, self.desk.words[key], italic, "right")
        return last.line(y, self.desk.amount(running, None, look.currency_in_table), italic, "right")


def _size(runs: list[Run], body: Style) -> float:
    return max(((run.style or body).size for run in runs), default=body.size)


def _slots(style: TableStyle, desk: Desk) -> list[_Slot]:
    """Place columns: each as wide as it needs, the description takes what is left; the least needed give way to it."""
    columns, inner = columns_of(style.columns, style.details, desk), desk.inset(4)
    widths = {column.key: column.width(desk, style.shout) for column in columns if column.key != "description"}
    for key in ("unit", "position", "article", "rate", "description"):
        room = inner.width - sum(widths.values()) - GAP * len(widths)
        if room >= LEAST:
            break
        widths.pop(key, None)
    widths["description"] = room
    slots, x = [], inner.left
    for column in columns:
        if column.key in widths:
            slots.append(_Slot(column, inner.between(x, x + widths[column.key])))
            x += widths[column.key] + GAP
    return slots
