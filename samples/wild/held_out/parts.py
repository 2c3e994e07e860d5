"""Parts of the layouts that are kept apart: margins full of labels, rows of two lines, sums in prose."""

from dataclasses import dataclass
from decimal import Decimal

from samples import writing
from samples.blocks.sellers import registration_lines, seller_name
from samples.blocks.sums import sum_rows
from samples.desk import Block, Desk
from samples.look import GREY, LINE, Style
from samples.runs import Run, Runs, as_runs, in_style, text_of
from samples.story import Line
from samples.wild.parts.references import entries, entry, owed, settled
from samples.wild.parts.setting import caption, fit, roll, tiny


@dataclass(frozen=True, slots=True)
class Margin:
    """Labels in a narrow column at the left, what they name in a wide one at the right. `share`: of the labels."""

    keys: tuple[str, ...]
    share: float = 0.24
    ruled: bool = True

    def __call__(self, desk: Desk, y: float) -> float:
        for label, runs in entries(desk, self.keys):
            if self.ruled:
                desk.rule(y, 0.3, LINE)
            fit(desk.part(0, self.share - 0.02), y + 3, label, tiny(desk, 1))
            y = fit(desk.part(self.share, 1), y + 3, runs) + 2
        return y + 2


@dataclass(frozen=True, slots=True)
class Labelled:
    """A block at the right with a word at its left, in the margin."""

    key: str
    block: Block
    share: float = 0.24

    def __call__(self, desk: Desk, y: float) -> float:
        end = self.block(desk.part(self.share, 1), y)
        if end > y:
            fit(desk.part(0, self.share - 0.02), y, desk.words[self.key], tiny(desk, 1))
        return end


@dataclass(frozen=True, slots=True)
class Tiles:
    """Large values in filled squares, their labels small under them."""

    keys: tuple[str, ...]

    def __call__(self, desk: Desk, y: float) -> float:
        found = entries(desk, self.keys)
        high = desk.look.size * 3.6
        for i, (label, runs) in enumerate(found):
            cell = desk.part(i / len(found), (i + 1) / len(found))
            cell = cell.between(cell.left, cell.right - 5)
            cell.fill(y, y + high, desk.look.pale, radius=2)
            big = Style(desk.look.family.bold, desk.look.size + 3)
            end = fit(cell.inset(5), y + 5, runs, big)
            fit(cell.inset(5), end + 1, label, tiny(desk, 1.4))
        return y + high + 8


@dataclass(frozen=True, slots=True)
class TwoLines:
    """Goods in rows of two lines: what it is over the whole width, then how many, each and sum under it.

    `numbered`: with a number before; `named`: each figure has its label before it, and there is no head.
    """

    numbered: bool = True
    named: bool = True

    def __call__(self, desk: Desk, y: float) -> float:
        for i, line in enumerate(desk.story.lines):
            if y + desk.look.size * 4 > desk.bottom:
                y = desk.turn()
            y = self._row(desk, y, i, line)
        return y + 6

    def _row(self, desk: Desk, y: float, i: int, line: Line) -> float:
        look, words = desk.look, desk.words
        name = [
            *([Run(f"{i + 1}. ")] if self.numbered else []),
            Run(line.description, ("line_items", i, "description")),
        ]
        y = desk.wrap(y + 2, name, look.strong)
        many = Run(writing.quantity(line.quantity, look.numbers, 0), ("line_items", i, "quantity"))
        each = Run(look.number(line.unit_price, desk.story.price_places), ("line_items", i, "unit_price"))
        told: list[list[Run]] = [
            [*_named(words["quantity"], self.named), many, Run(f" {line.unit}")],
            [*_named(words["unit_price"], self.named), each],
            [*_named(words["rate"], self.named), Run(look.percent(line.rate) + look.percent_sign)],
        ]
        for j, runs in enumerate(told):
            end = fit(desk.part(0.04 + j * 0.24, 0.26 + j * 0.24), y, runs)
        total = Run(look.number(line.total), ("line_items", i, "line_total"))
        fit(desk.part(0.78, 1), y, total, None, "right")
        desk.rule(end + 1.5, 0.3, LINE)
        return end + 3


def _named(label: str, named: bool) -> list[Run]:
    return [Run(f"{label} ")] if named else []


@dataclass(frozen=True, slots=True)
class Led:
    """Goods and sums in one list, led by dots to amounts at the right; how many and at which price in brackets."""

    priced: bool = True

    def __call__(self, desk: Desk, y: float) -> float:
        look = desk.look
        for i, line in enumerate(desk.story.lines):
            amount = Run(look.number(line.total), ("line_items", i, "line_total"))
            runs = [Run(line.description, ("line_items", i, "description"))]
            if self.priced and line.quantity != 1:
                many = Run(writing.quantity(line.quantity, look.numbers, 0), ("line_items", i, "quantity"))
                each = Run(look.number(line.unit_price, desk.story.price_places), ("line_items", i, "unit_price"))
                runs += [Run(" ("), many, Run(f" {line.unit} x "), each, Run(")")]
            y = _led(desk, y if y + 30 < desk.bottom else desk.turn(), runs, [amount], look.body)
        return self._sums(desk, y + 2) + 4

    def _sums(self, desk: Desk, y: float) -> float:
        for row in sum_rows(desk, "each", "grand"):
            if row.strong:
                desk.rule(y, 0.8, desk.look.body.colour)
                y += 2
            style = desk.look.strong if row.strong else desk.look.body
            y = _led(desk, y if y + 30 < desk.bottom else desk.turn(), as_runs(row.label), as_runs(row.amount), style)
        return y


def _led(desk: Desk, y: float, label: list[Run], amount: list[Run], style: Style) -> float:
    room = style.width(text_of(amount)) + 8
    left = desk.between(desk.left, desk.right - room)
    own = style.fitted(text_of(label), left.width)
    fit(left, y, label, style)
    start = left.left + own.width(text_of(label)) + 4
    if left.right - start > 14:
        left.between(start, left.right - 2).rule(y + style.size * 0.95, 0.5, GREY, dash=1.4)
    return fit(desk, y, amount, style, "right") + 1.5


def told_sum(desk: Desk, y: float) -> float:
    """Net, tax and sum in one sentence of labels and amounts: no table says them again."""
    runs: list[Run] = []
    for row in sum_rows(desk, "each", "all"):
        style = desk.look.strong if row.strong else desk.look.body
        runs += [Run(", " if runs else ""), *in_style(row.label, style), Run(" "), *in_style(row.amount, style)]
    return desk.keep(lambda place, top: place.wrap(top, [*runs, Run(".")]) + 6, y)


def described(desk: Desk, y: float) -> float:
    """What was done, in running text, with its amount at the end."""
    for i, line in enumerate(desk.story.lines):
        text = [Run(line.description, ("line_items", i, "description")), Run(": ")]
        amount = desk.amount(line.total, ("line_items", i, "line_total"))
        y = desk.wrap(y if y + 30 < desk.bottom else desk.turn(), [*text, *amount]) + 2
    return y + 4


@dataclass(frozen=True, slots=True)
class Lettered:
    """A frame of minus signs, plus signs and bars around what a line printer prints."""

    block: Block

    def __call__(self, desk: Desk, y: float) -> float:
        style = desk.look.body
        inner = desk.inset(style.width("| "))
        count = int(desk.width / style.width("-")) - 2
        edge = "+" + "-" * count + "+"
        fit(desk, y, edge, style)
        top = y + style.size * 1.1
        end = self.block(inner, top)
        high = style.size * desk.look.leading
        at = top
        while at + high <= end + 1:
            desk.line(at, "|", style)
            desk.line(at, "|", style, "right")
            at += high
        return fit(desk, max(end, at), edge, style) + 2


def balance(desk: Desk, y: float) -> float:
    """A hotel's account: charges in one column, payments in another, and what is left of them."""
    columns = [desk.part(a, b) for a, b in ((0, 0.16), (0.17, 0.58), (0.58, 0.72), (0.73, 0.86), (0.87, 1))]
    words, look = desk.words, desk.look
    heads = (words["day"], words["description"], words["amount"], words["paid"], words["forward"])
    for column, text in zip(columns, heads, strict=True):
        end = fit(column, y, text, tiny(desk, 1), "left" if column in columns[:2] else "right")
    desk.rule(end + 1, 0.6, look.body.colour)
    y, left = end + 4, Decimal(0)
    for i, line in enumerate(desk.story.lines):
        if y + 30 > desk.bottom:
            y = desk.turn()
        left += line.total
        cells: tuple[Runs, ...] = (
            look.day(desk.story.issued),
            Run(line.description, ("line_items", i, "description")),
            Run(look.number(line.total), ("line_items", i, "line_total")),
            "",
            look.number(left),
        )
        for column, cell in zip(columns, cells, strict=True):
            end = fit(column, y, cell, None, "left" if column in columns[:2] else "right")
        y = end + 1
    desk.rule(y, 0.6, look.body.colour)
    return y + 6


def foot_of_all(desk: Desk, y: float) -> float:
    """The whole sender in four lines at the left, nothing of him anywhere else."""
    seller, style = desk.story.seller, tiny(desk, 2)
    lines: list[Runs] = [
        in_style([seller_name(desk)], Style(desk.look.family.bold, style.size)),
        ", ".join([*seller.address.lines, seller.phone, seller.email]),
    ]
    register: list[Run] = []
    for part in registration_lines(desk):
        register += [*([Run(" | ")] if register else []), *part]
    lines.append(register)
    if seller.iban:
        lines.append([Run(f"{seller.bank} | "), *desk.fact("iban"), Run(f" | {seller.bic}")])
    for line in lines:
        y = fit(desk, y, line, style)
    return y


def due_box(desk: Desk, y: float) -> float:
    """What is to be paid and until when, in one frame."""
    found = [entry(desk, "due"), (desk.words["due" if settled(desk) else "grand"], owed(desk))]
    found = [one for one in found if one[1]]
    high = desk.look.size * 3.2
    for i, one in enumerate(found):
        cell = desk.part(i / len(found), (i + 1) / len(found))
        caption(cell.inset(6), y + 4, one, tiny(desk, 1.4), Style(desk.look.family.bold, desk.look.size + 2))
    desk.frame(y, y + high, 0.8)
    return y + high + 6


def stamped_paid(desk: Desk, y: float) -> float:
    """A word in a frame that says that nothing is to be paid any more."""
    style = Style(desk.look.family.bold, desk.look.size + 2)
    text = desk.words["settled"]
    left = desk.right - min(desk.width, style.width(text) + 16)
    box = desk.between(left, desk.right)
    fit(box.inset(6), y + 5, text, style)
    box.frame(y, y + style.size * 2.1, 1.0)
    return y + style.size * 2.1 + 6


def scribbled(desk: Desk, y: float) -> float:
    """A note about the quote and the project as people write it between heading and table."""
    quote, place = roll(desk, "q").randint(10, 999), desk.story.buyer.address.lines[-1]
    text = f"{desk.words['quote']} {quote}, {desk.words['project']}: {place}"
    return desk.wrap(y, [Run(text)], Style(desk.look.family.italic, desk.look.size)) + 4
