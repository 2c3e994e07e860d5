"""The parts of till slips of many makes: signs, stamps of date and time, rows, sums, taxes, card slips.

Amounts are said more often than once, and dates stand next to numbers of tills, terminals and signatures.
"""

from dataclasses import dataclass

from samples import writing
from samples.desk import Desk
from samples.look import GREY, Style
from samples.runs import Run, in_style
from samples.story import Line
from samples.wild.parts.letterheads import brand
from samples.wild.parts.setting import fit, roll, tiny


@dataclass(frozen=True, slots=True)
class Head:
    """Who sells. `sign`: the brand in large letters over the legal name; `joined`: the address in one line."""

    sign: bool = True
    joined: bool = False
    align: str = "centre"
    taxed: bool = True
    shout: bool = False

    def __call__(self, desk: Desk, y: float) -> float:
        seller, look = desk.story.seller, desk.look
        legal = Run(seller.name, ("merchant_name",))
        if self.sign:
            text = brand(seller.name)
            big = Style(look.head_family.bold, look.size + 7)
            y = fit(desk, y, text.upper() if self.shout else text, big, self.align) + 2
            y = desk.wrap(y, [legal], align=self.align)
        else:
            strong = Style(look.family.bold, look.size + 1.5)
            y = desk.wrap(y, in_style(legal, strong), strong, self.align)
        lines = (", ".join(seller.address.lines),) if self.joined else seller.address.lines
        for line in lines:
            y = desk.wrap(y, [Run(line, ("merchant_address",))], align=self.align)
        y = fit(desk, y, f"{desk.words['phone']} {seller.phone}", None, self.align)
        return (tax_number(desk, y, self.align) if self.taxed else y) + 4


def tax_number(desk: Desk, y: float, align: str = "left") -> float:
    """VAT id, or tax number, with its label."""
    seller = desk.story.seller
    key, number = ("vat_id", seller.vat_id) if seller.vat_id else ("tax_number", seller.tax_number)
    if not number:
        return y
    printed = desk.printed("seller_vat_id", number) if key == "vat_id" else number
    return fit(desk, y, f"{desk.words[key]}: {printed}", None, align)


def clock_of(desk: Desk, hours: int = 0) -> str:
    rng = roll(desk, "clock")
    return f"{rng.randint(7, 20) + hours:02d}:{rng.randint(0, 59):02d}"


@dataclass(frozen=True, slots=True)
class Stamp:
    """When. `shape`: bare (day and time in one line with numbers), pairs (labels), split (at both ends), boxed."""

    shape: str = "bare"

    def __call__(self, desk: Desk, y: float) -> float:
        rng, day = roll(desk, "stamp"), desk.fact("purchase_date")
        till, slip = f"{rng.randint(1, 12):02d}", f"{rng.randint(100, 99999)}"
        words = desk.words
        if self.shape == "pairs":
            told = (
                (words["day"], day),
                (words["time"], [Run(clock_of(desk))]),
                (words["receipt_number"], [Run(desk.story.number)]),
                (words["cashier"], [Run(till)]),
            )
            for label, runs in told:
                fit(desk.part(0, 0.5), y, label + ":")
                y = fit(desk.part(0.5, 1), y, runs, None, "right")
            return y + 3
        if self.shape == "split":
            fit(desk.part(0, 0.55), y, day)
            y = fit(desk.part(0.55, 1), y, clock_of(desk), None, "right")
            fit(desk.part(0, 0.55), y, f"{words['cashier']} {till}")
            return fit(desk.part(0.55, 1), y, f"#{slip}", None, "right") + 3
        y = fit(desk, y, [*day, Run(f" {clock_of(desk)}  K{till} B{slip}")])
        return fit(desk, y, f"{words['receipt_number']} {desk.story.number}") + 3


def dashes(desk: Desk, y: float) -> float:
    """A line of strokes."""
    desk.rule(y + 2.5, 0.6, desk.look.body.colour, dash=2.5)
    return y + 6


def stars(desk: Desk, y: float) -> float:
    """A line of stars, as letters."""
    text = "*" * int(desk.width / desk.look.body.width("*") - 1)
    return desk.line(y, text)


@dataclass(frozen=True, slots=True)
class Rows:
    """What was bought. `shape`: after (how many under the name), before (how many first), article (numbers over names),
    columns (with a head), letter (a letter for the tax behind the sum)."""

    shape: str = "after"

    def __call__(self, desk: Desk, y: float) -> float:
        if self.shape == "columns":
            y = self._head(desk, y)
        for i, line in enumerate(desk.story.lines):
            y = self._thing(desk, y, line, i)
        return y + 2

    def _head(self, desk: Desk, y: float) -> float:
        style = Style(desk.look.family.bold, desk.look.size - 0.8)
        fit(desk.part(0, 0.5), y, desk.words["description"], style)
        fit(desk.part(0.5, 0.72), y, desk.words["quantity"], style, "right")
        y = fit(desk.part(0.74, 1), y, desk.words["amount"], style, "right")
        desk.rule(y, 0.5, GREY)
        return y + 2

    def _thing(self, desk: Desk, y: float, line: Line, i: int) -> float:
        look = desk.look
        amount, price = look.number(line.total), look.number(line.unit_price, writing_places(line))
        many = writing.quantity(line.quantity, look.numbers, 0)
        letter = " " + "ABCD"[[row.rate for row in desk.story.totals.taxes].index(line.rate)]
        tail = amount + (letter if self.shape in ("letter", "article") else "")
        room = desk.between(desk.left, desk.right - look.body.width(tail) - 8)
        name = line.description.upper() if self.shape == "letter" else line.description
        if self.shape == "article":
            y = fit(desk, y, f"{line.article}  {many} x {price}", tiny(desk, 1))
        if self.shape == "columns":
            fit(desk.part(0.5, 0.72), y, f"{many} x {price}", None, "right")
            room = desk.part(0, 0.5)
        end = room.wrap(y, f"{many} {name}" if self.shape == "before" else name)
        desk.line(end - look.size * look.leading, tail, align="right")
        if self.shape in ("after", "letter") and line.quantity != 1:
            end = fit(desk, end, f"    {many} {line.unit if line.quantity % 1 else ''} x {price}".replace("  x", " x"))
        return end


def writing_places(line: Line) -> int:
    """The decimal places of a price on a slip."""
    return max(2, writing.decimals(line.unit_price))


@dataclass(frozen=True, slots=True)
class Total:
    """The sum. `shape`: big, plain, boxed, code (the currency's code before the sum); taxes on top stand before it."""

    shape: str = "big"
    counted: bool = False

    def __call__(self, desk: Desk, y: float) -> float:
        look, totals, words = desk.look, desk.story.totals, desk.words
        if desk.story.market.sales_tax:
            for label, runs in (
                (words["net"], [Run(look.number(totals.net))]),
                (desk.sentence("tax", rate=look.percent(totals.taxes[0].rate)), desk.fact("tax_total")),
            ):
                fit(desk.part(0, 0.7), y, label)
                y = fit(desk.part(0.7, 1), y, runs, None, "right")
        style = Style(look.family.bold, look.size + {"big": 4, "boxed": 2.5}.get(self.shape, 0.6))
        amount = desk.money("grand_total")
        if self.shape == "code":
            code = Run(desk.story.market.currency, ("currency",))
            amount = [code, Run("  "), *desk.fact("grand_total")]
        top = y
        inner = desk.inset(4) if self.shape == "boxed" else desk
        label = words["receipt_total"]
        room = style.width("".join(run.text for run in amount)) + 6
        fit(inner.between(inner.left, max(inner.right - room, inner.left + 20)), y + 2, label, style)
        y = inner.line(y + 2, in_style(amount, style), style, "right") + 2
        if self.shape == "boxed":
            desk.frame(top, y, 0.8, look.body.colour)
        if self.counted:
            y = fit(desk, y + 1, f"{words['quantity']}: {len(desk.story.lines)}", tiny(desk, 1))
        return y + 3


@dataclass(frozen=True, slots=True)
class Taxes:
    """The tax that is in the sum. `shape`: table (letter, rate, net, tax, gross), lines (a sentence for each rate)."""

    shape: str = "table"

    def __call__(self, desk: Desk, y: float) -> float:
        if desk.story.market.sales_tax:
            return y
        y = self._lines(desk, y) if self.shape == "lines" else self._table(desk, y)
        if len(desk.story.totals.taxes) > 1:
            fit(desk.part(0, 0.65), y, desk.words["tax_total"])
            y = fit(desk.part(0.65, 1), y, desk.fact("tax_total"), None, "right")
        return y + 3

    def _lines(self, desk: Desk, y: float) -> float:
        alone = len(desk.story.totals.taxes) == 1
        for row in desk.story.totals.taxes:
            label = desk.sentence("included", rate=desk.look.percent(row.rate))
            fit(desk.part(0, 0.7), y, label)
            amount = Run(desk.look.number(row.amount), ("tax_total",) if alone else None)
            y = fit(desk.part(0.7, 1), y, amount, None, "right")
        return y

    def _table(self, desk: Desk, y: float) -> float:
        alone, look = len(desk.story.totals.taxes) == 1, desk.look
        small = Style(look.family.regular, look.size - 1)
        ends: list[float] = []
        parts = [desk.part(a, b) for a, b in ((0, 0.28), (0.28, 0.52), (0.52, 0.75), (0.75, 1))]
        for part, key in zip(parts, ("tax_rate", "tax_basis", "tax_amount", "gross"), strict=True):
            ends.append(part.between(part.left + 3, part.right).wrap(y, desk.words[key], small, "right"))
        y = max(ends)
        for i, row in enumerate(desk.story.totals.taxes):
            cells = (
                Run(f"{'ABCD'[i]} {look.percent(row.rate)}{look.percent_sign}"),
                Run(look.number(row.basis)),
                Run(look.number(row.amount), ("tax_total",) if alone else None),
                Run(look.number(row.basis + row.amount)),
            )
            for part, cell in zip(parts, cells, strict=True):
                end = fit(part.between(part.left + 3, part.right), y, cell, small, "right")
            y = end
        return y
