"""The sums at the end: as a block at the right, in the table's foot, in a bar, or as a strip."""

from dataclasses import dataclass
from typing import Literal

from samples.blocks.sums import Row, TaxRows, sum_rows
from samples.desk import Desk
from samples.look import LINE, WHITE, Style
from samples.runs import Run, in_style, text_of


@dataclass(frozen=True, slots=True)
class TotalsStyle:
    """`at`: the shares of the width between which the block stands; `mark`: how the grand total stands out."""

    at: tuple[float, float] = (0.55, 1.0)
    mark: Literal["rule", "fill", "pale", "box", "bold"] = "rule"
    tax_rows: TaxRows = "each"
    currency: Literal["all", "grand", "label"] = "all"
    ruled: bool = False
    wide_mark: bool = False  # the grand total's mark runs over the full width

    def __call__(self, desk: Desk, y: float) -> float:
        return desk.keep(self._draw, y)

    def _draw(self, desk: Desk, y: float) -> float:
        rows = sum_rows(desk, self.tax_rows, self.currency)
        block = desk.part(*self.at).inset(4)
        needed = max(desk.look.strong.width(text_of(row.label) + text_of(row.amount)) for row in rows) * 1.15 + 10
        block = block.between(max(desk.left + 4, min(block.left, block.right - needed)), block.right)
        for row in rows:
            y = self._strong(desk, block, y, row) if row.strong else self._plain(block, y, row)
        return y + 8

    def _plain(self, block: Desk, y: float, row: Row) -> float:
        body = block.look.body
        block.line(y, row.label, body.fitted(text_of(row.label), block.width - body.width(text_of(row.amount)) - 5))
        y = block.line(y, row.amount, align="right") + 1.5
        if self.ruled:
            block.rule(y, 0.3, LINE)
            y += 2
        return y

    def _strong(self, desk: Desk, block: Desk, y: float, row: Row) -> float:
        look, size = block.look, block.look.size + 1
        style = Style(look.family.bold, size, WHITE if self.mark == "fill" else look.body.colour)
        end = y + size * look.leading + 7
        wide = desk if self.wide_mark else block.inset(-4)
        if self.mark in ("fill", "pale"):
            wide.fill(y, end, look.accent if self.mark == "fill" else look.pale)
        elif self.mark == "box":
            wide.frame(y, end, 0.9)
        elif self.mark == "rule":
            wide.rule(y, 0.9)
            wide.rule(end - 1, 0.9)
            wide.rule(end + 1, 0.4)
        label = style.fitted(text_of(row.label), block.width - style.width(text_of(row.amount)) - 5)
        block.line(y + 3, in_style(row.label, label), label)
        block.line(y + 3, in_style(row.amount, style), style, "right")
        return end + 4


def in_foot(desk: Desk, y: float) -> float:
    """Ruled rows that go on where the table ends, labels next to the amounts."""
    return desk.keep(_foot, y)


def _foot(desk: Desk, y: float) -> float:
    look = desk.look
    rows = sum_rows(desk, "each", "grand")
    amounts = max(look.strong.width(text_of(row.amount)) for row in rows) + 8
    labels = desk.between(desk.left, desk.right - amounts - 8)
    high = look.size * look.leading + 4
    for row in rows:
        style = look.strong if row.strong else look.body
        if row.strong:
            desk.fill(y, y + high, look.pale)
        labels.line(y + 2.2, in_style(row.label, style), style, "right")
        desk.inset(4).line(y + 2.2, in_style(row.amount, style), style, "right")
        desk.frame(y, y + high, 0.4, LINE)
        y += high
    return y + 10


def strip(desk: Desk, y: float) -> float:
    """All sums side by side, labels above amounts."""
    return desk.keep(_strip, y)


def _strip(desk: Desk, y: float) -> float:
    look, rows = desk.look, sum_rows(desk, "one", "all")
    high = look.size * 3.6
    small = Style(look.family.regular, look.size - 2.2)
    for i, row in enumerate(rows):
        cell = desk.part(i / len(rows), (i + 1) / len(rows))
        if row.strong:
            cell.fill(y, y + high, look.pale)
        cell = cell.inset(5)
        cell.line(y + 4, row.label, small.fitted(text_of(row.label), cell.width))
        style = look.strong if row.strong else look.body
        style = style.fitted(text_of(row.amount), cell.width)
        cell.line(y + high - look.size * 1.6, in_style(row.amount, style), style)
    desk.frame(y, y + high, 0.7)
    return y + high + 10


def note(desk: Desk, y: float) -> float:
    """Why no tax is charged, where none is."""
    if not desk.story.reverse_charge:
        return y
    return desk.keep(lambda place, top: place.wrap(top, [Run(place.words["reverse"])]) + 4, y)
