"""Tables of goods as systems print them: odd columns, headings of groups, rows of many lines, sums carried over.

Knows no totals of the document.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal

from samples import identifiers, writing
from samples.blocks.columns import COLUMNS, Cell, Column
from samples.desk import Desk
from samples.look import GREY, LINE, WHITE, Style
from samples.paper import Stroke
from samples.runs import Run, in_style, text_of, wrapped
from samples.story import Line
from samples.sums import cents
from samples.telling import HOURS
from samples.wild.parts.setting import roll

GAP = 7.0
LEAST = 120.0


def _plain(text: Callable[[Desk, Line, int], str]) -> Callable[[Desk, Line, int], Cell]:
    return lambda desk, line, i: [[Run(text(desk, line, i))]]


def _gross(desk: Desk, line: Line, i: int) -> str:
    return desk.look.number(cents(line.total * (100 + line.rate) / 100))


def _tax(desk: Desk, line: Line, i: int) -> str:
    return desk.look.number(cents(line.total * line.rate / 100))


def _letter(desk: Desk, line: Line, i: int) -> str:
    rates = [row.rate for row in desk.story.totals.taxes]
    return "ABCD"[rates.index(line.rate)] if line.rate in rates else "A"


def _day(desk: Desk, line: Line, i: int) -> str:
    story = desk.story
    return desk.look.day(story.issued - timedelta(days=max(1, len(story.lines) - i + 1)))


def _ean(desk: Desk, line: Line, i: int) -> str:
    return "40" + identifiers.digits(roll(desk, line.article), 11)


def _ordered(desk: Desk, line: Line, i: int) -> str:
    more = roll(desk, line.article).choice((0, 0, 0, 1, 2))
    return writing.quantity(line.quantity + more, desk.look.numbers, 0)


def _coded_total(desk: Desk, line: Line, i: int) -> Cell:
    return [[*COLUMNS["line_total"].cell(desk, line, i)[0], Run(f" {_letter(desk, line, i)}")]]


def _price_with_unit(desk: Desk, line: Line, i: int) -> Cell:
    return [[*COLUMNS["unit_price"].cell(desk, line, i)[0], Run(f" / {line.unit}")]]


FURTHER = {
    "gross": Column("gross", "right", _plain(_gross), 46),
    "tax": Column("tax_amount", "right", _plain(_tax), 34),
    "letter": Column("rate", "centre", _plain(_letter)),
    "day": Column("day", "left", _plain(_day)),
    "ean": Column("article", "left", _plain(_ean)),
    "ordered": Column("ordered", "right", _plain(_ordered), 30),
    "coded_total": Column("line_total", "right", _coded_total, 54),
    "price_with_unit": Column("unit_price", "right", _price_with_unit, 60),
}


@dataclass(frozen=True, slots=True)
class Goods:
    """`columns` by name, the description among them.

    `detail`: under, joined, none, above (the article's number over it), below (under it), long (both);
    `groups`: none, kinds (hours apart from things), notes (delivery notes as headings); `head`: plain, fill, pale,
    none, small.
    """

    columns: tuple[str, ...]
    ruling: str = "head"  # head, rows, grid, box, none, dotted
    detail: str = "under"
    groups: str = "none"
    carry: bool = False
    head: str = "plain"
    pad: float = 1.8
    heads: str = "own"  # own: aligned as the column; left; centre
    after: float = 8.0

    def __call__(self, desk: Desk, y: float) -> float:
        return _Drawing(self, desk).draw(y)


class _Drawing:
    """One table while it is being drawn."""

    def __init__(self, style: Goods, desk: Desk) -> None:
        self.style, self.desk = style, desk
        self.slots = self._slots()
        self.started = 0.0

    def draw(self, y: float) -> float:
        desk, running, group = self.desk, Decimal(0), Decimal(0)
        y = self._head(y)
        kinds = [self._kind(i, line) for i, line in enumerate(desk.story.lines)]
        for i, line in enumerate(desk.story.lines):
            if kinds[i] and (i == 0 or kinds[i] != kinds[i - 1]):
                y, group = self._heading(self._room(y, 34, running), kinds[i]), Decimal(0)
            cells = [self._fitted(slot, column.cell(desk, line, i)) for column, slot in self.slots]
            y = self._room(y, self._height(cells) + 14, running)
            y = self._row(y, cells)
            running, group = running + line.total, group + line.total
            if self.style.groups == "kinds" and kinds[i] and (i + 1 == len(kinds) or kinds[i + 1] != kinds[i]):
                y = self._sum(y, desk.words["subtotal"].format(group=kinds[i]), group)
        return self._close(y) + self.style.after

    def _slots(self) -> list[tuple[Column, Desk]]:
        """Every column as wide as it needs to be, the description in what is left; the least needed give way to it."""
        discounted = any(line.discount for line in self.desk.story.lines)
        keys = [key for key in self.style.columns if key != "discount" or discounted]
        inner = self.desk.inset(3)
        all_columns = {key: self._column(key) for key in keys}
        widths = {key: column.width(self.desk, False) for key, column in all_columns.items() if key != "description"}
        for key in ("ordered", "ean", "tax", "gross", "unit", "article", "day", "discount", "position", "rate", ""):
            room = inner.width - sum(widths.values()) - GAP * len(widths)
            if room >= LEAST:
                break
            widths.pop(key, None)
        widths["description"] = room
        slots, x = [], inner.left
        for key in keys:
            if key in widths:
                slots.append((all_columns[key], inner.between(x, x + widths[key])))
                x += widths[key] + GAP
        return slots

    def _column(self, key: str) -> Column:
        if key == "description":
            return Column("description", "left", self._description)
        return FURTHER.get(key) or COLUMNS[key]

    def _description(self, desk: Desk, line: Line, i: int) -> Cell:
        tag = ("line_items", i, "description")
        small = Style(desk.look.family.regular, desk.look.size - 1.2)
        name, detail = [Run(line.description, tag)], [Run(line.detail, tag, small)] if line.detail else []
        number = [Run(line.article, None, small)]
        cells = {
            "joined": [[Run(f"{line.description}, {line.detail}" if line.detail else line.description, tag)]],
            "none": [name],
            "above": [number, name, detail],
            "below": [name, detail, [Run(f"{desk.words['article']} {line.article}", None, small)]],
            "long": [name, detail, [Run(f"{desk.words['delivery_note']} {line.article[-5:]}", None, small)]],
        }
        return [runs for runs in cells.get(self.style.detail, [name, detail]) if runs]

    def _fitted(self, slot: Desk, cell: Cell) -> Cell:
        return [part for runs in cell for part in wrapped(runs, self.desk.look.body, slot.width + 0.5)]

    def _kind(self, i: int, line: Line) -> str:
        words = self.desk.words
        if self.style.groups == "kinds":
            return words["group_a" if line.unit in HOURS else "group_b"]
        if self.style.groups == "notes":
            part = i * 2 // max(len(self.desk.story.lines), 2)
            number = identifiers.digits(roll(self.desk, f"note{part}"), 6)
            day = self.desk.look.day(self.desk.story.issued - timedelta(days=9 - part * 3))
            return f"{words['delivery_note']} {number} / {day}"
        return ""

    def _height(self, cells: list[Cell]) -> float:
        look = self.desk.look
        sizes = (sum(max([(r.style or look.body).size for r in runs] or [0]) for runs in cell) for cell in cells)
        return max(sizes) * look.leading + 2 * self.style.pad

    def _room(self, y: float, high: float, running: Decimal) -> float:
        """Where the next row begins: on a new page where this one has no room left."""
        if y + high <= self.desk.bottom:
            return y
        self._close(y)
        if self.style.carry:
            self._sum(y + 2, self.desk.words["carried"], running)
        y = self._head(self.desk.turn())
        return self._sum(y, self.desk.words["brought"], running) if self.style.carry else y

    def _head(self, y: float) -> float:
        style, look = self.style, self.desk.look
        self.started = y
        if style.head == "none":
            return y
        ink = WHITE if style.head == "fill" else GREY if style.head == "small" else look.body.colour
        bold = look.family.regular if style.head == "small" else look.family.bold
        face = Style(bold, look.size - (1.8 if style.head == "small" else 0.6), ink)
        heads = [wrapped([Run(column.head(self.desk))], face, slot.width + 0.5) for column, slot in self.slots]
        end = y + max(map(len, heads)) * face.size * look.leading + 2 * style.pad + 1
        if style.head in ("fill", "pale"):
            self.desk.fill(y, end, look.accent if style.head == "fill" else look.pale)
        for (column, slot), lines in zip(self.slots, heads, strict=True):
            align = column.align if style.heads == "own" else style.heads
            longest = max((text_of(line) for line in lines), key=face.width)
            slot.lines(y + style.pad, [in_style(line, face.fitted(longest, slot.width)) for line in lines], face, align)
        if style.ruling in ("head", "rows", "grid", "box", "dotted"):
            self.desk.rule(end, 0.7, look.body.colour, dash=1.5 if style.ruling == "dotted" else 0)
        return end + 1.5

    def _heading(self, y: float, text: str) -> float:
        style = Style(self.desk.look.family.bold, self.desk.look.size)
        return self.desk.inset(3).wrap(y + 2, [Run(text)], style) + 1

    def _row(self, y: float, cells: list[Cell]) -> float:
        end = y + self._height(cells)
        for (column, slot), cell in zip(self.slots, cells, strict=True):
            slot.lines(y + self.style.pad, cell, align=column.align)
        if self.style.ruling in ("rows", "grid", "dotted"):
            self.desk.rule(end, 0.35, LINE, dash=1 if self.style.ruling == "dotted" else 0)
        return end

    def _sum(self, y: float, text: str, amount: Decimal) -> float:
        """A sum among the rows that is no value of the document."""
        desk = self.desk.inset(3)
        number = self.desk.look.number(amount)
        style = Style(self.desk.look.family.italic, self.desk.look.size)
        room = desk.between(desk.left, desk.right - style.width(number) - 10)
        room.line(y + 1, text, style.fitted(text, room.width), "right")
        return desk.line(y + 1, number, style, "right") + 3

    def _close(self, y: float) -> float:
        if self.style.ruling in ("box", "grid"):
            self.desk.frame(self.started, y, 0.6, GREY)
            for _, slot in self.slots[1:]:
                x = slot.left - GAP / 2
                self.desk.paper.add(Stroke(x, self.started, x, y, 0.4, LINE))
        elif self.style.ruling in ("head", "dotted"):
            self.desk.rule(y + 1, 0.7, self.desk.look.body.colour)
        return y


def bare(goods: Goods, **changes: object) -> Goods:
    """The same table with some habits changed."""
    return replace(goods, **changes)  # type: ignore[arg-type]
