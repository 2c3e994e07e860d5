"""The table of goods: rows that flow over pages, heads that are repeated, sums that are carried over.

Knows no totals of the document.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from samples.blocks.columns import COLUMNS, Cell, Column
from samples.desk import Desk, wrapped
from samples.look import LINE, WHITE, Style
from samples.paper import Stroke
from samples.story import Line

Ruling = Literal["grid", "zebra", "head", "none", "rows", "columns"]


@dataclass(frozen=True, slots=True)
class TableStyle:
    """`columns` by name, from left to right. `carry`: sums are carried over at page breaks."""

    columns: tuple[str, ...]
    ruling: Ruling
    head_fill: bool = False
    head_align: Literal["column", "centre", "left"] = "column"
    carry: bool = False
    roomy: bool = False

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
        self.pad = 3.2 if style.roomy else 1.6
        self.slots = _slots([COLUMNS[key] for key in style.columns], desk)
        self.started = 0.0  # where the table began on this page

    def draw(self, y: float) -> float:
        lines = self.desk.story.lines
        y = self._head(y)
        running = Decimal("0.00")
        for i, line in enumerate(lines):
            cells = [self._fit(slot, slot.column.cell(self.desk, line, i)) for slot in self.slots]
            if y + self._height(cells) > self._floor(last=i == len(lines) - 1):
                y = self._turn(y, running)
            y = self._row(y, i, cells)
            running += line.total
        return self._close(y) + 8

    def _floor(self, last: bool) -> float:
        """Where rows must end: room is kept for the line that carries the sum."""
        keep = self.desk.look.size * 2.2 if self.style.carry and not last else 0
        return self.desk.bottom - keep

    def _fit(self, slot: _Slot, cell: Cell) -> Cell:
        """A cell broken into lines that its column has room for."""
        if slot.column.key != "description":
            return cell
        style = self.desk.look.body
        return [part for runs in cell for part in wrapped(runs, style, slot.desk.width)]

    def _height(self, cells: list[Cell]) -> float:
        look = self.desk.look
        high = max(sum(_line_height(runs, look.body) for runs in cell) for cell in cells)
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

    def _head(self, y: float) -> float:
        look, style = self.desk.look, self.style
        end = y + look.size * look.leading + 2 * self.pad + 1
        self.started = y
        if style.head_fill:
            self.desk.fill(y, end, look.accent)
        face = Style(look.family.bold, look.size - 0.6, WHITE if style.head_fill else look.body.colour)
        for slot in self.slots:
            align = slot.column.align if style.head_align == "column" else style.head_align
            slot.desk.line(y + self.pad + 0.6, slot.column.head(self.desk), face, align)
        if style.ruling in ("head", "rows", "columns") and not style.head_fill:
            self.desk.rule(end, 0.9)
        if style.ruling == "grid":
            self.desk.rule(end, 0.4, LINE)
        return end + (0 if style.ruling in ("grid", "zebra", "columns") else 2)

    def _close(self, y: float) -> float:
        """Draw what runs along the whole table on this page."""
        style = self.style
        end = self.desk.bottom if style.ruling == "columns" and y < self.desk.bottom - 260 and False else y
        if style.ruling in ("grid", "columns"):
            self.desk.frame(self.started, end, 0.6, LINE if style.ruling == "grid" else None)
            for slot in self.slots[1:]:
                x = slot.desk.left - 4
                self.desk.paper.add(Stroke(x, self.started, x, end, 0.4, LINE))
        elif style.ruling in ("head", "zebra"):
            self.desk.rule(end + 1, 0.9)
        return end

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
        label = self.slots[self.style.columns.index("description")].desk
        label.line(y, self.desk.words[key], italic)
        return self.slots[-1].desk.line(y, self.desk.amount(running, None, look.currency_in_table), italic, "right")


def _line_height(runs: list, body: Style) -> float:  # type: ignore[type-arg]
    return max(((run.style or body).size for run in runs), default=body.size)


def _slots(columns: list[Column], desk: Desk) -> list[_Slot]:
    """Place columns: each as wide as it needs, the description takes what is left."""
    gap = 9.0
    inner = desk.inset(4)
    widths = {column.key: column.width(desk) for column in columns if column.key != "description"}
    widths["description"] = inner.width - sum(widths.values()) - gap * (len(columns) - 1)
    slots, x = [], inner.left
    for column in columns:
        right = x + widths[column.key]
        slots.append(_Slot(column, inner.part((x - inner.left) / inner.width, (right - inner.left) / inner.width)))
        x = right + gap
    return slots


def running_total(lines: tuple[Line, ...]) -> Decimal:
    """The sum of line totals."""
    return sum((line.total for line in lines), Decimal("0.00"))
