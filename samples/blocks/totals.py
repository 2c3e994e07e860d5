"""The sums at the end: as a block at the right, over the full width, or as a strip with labels above amounts."""

from dataclasses import dataclass
from typing import Literal

from samples.desk import Desk, Run, Runs, in_style
from samples.look import LINE, WHITE, Style

Row = tuple[Runs, Runs, bool]  # label, amount, whether it stands out


@dataclass(frozen=True, slots=True)
class TotalsStyle:
    """`at`: the shares of the width between which the block stands; `mark`: how the grand total stands out.

    `tax_rows`: "one" sum of taxes, one row for "each" rate, or each rate with what it is taken "on".
    """

    at: tuple[float, float] = (0.55, 1.0)
    mark: Literal["rule", "fill", "pale", "box", "bold"] = "rule"
    tax_rows: Literal["one", "each", "on"] = "each"
    currency: Literal["all", "grand", "label"] = "all"
    ruled: bool = False

    def __call__(self, desk: Desk, y: float) -> float:
        return desk.keep(self._draw, y)

    def _draw(self, desk: Desk, y: float) -> float:
        block = desk.part(*self.at).inset(4)
        rows = self._rows(desk)
        for label, amount, strong in rows:
            y = self._strong(block, y, label, amount) if strong else self._plain(block, y, label, amount)
        return y + 8

    def _plain(self, block: Desk, y: float, label: Runs, amount: Runs) -> float:
        block.line(y, label)
        y = block.line(y, amount, align="right") + 1.5
        if self.ruled:
            block.rule(y, 0.3, LINE)
            y += 2
        return y

    def _strong(self, block: Desk, y: float, label: Runs, amount: Runs) -> float:
        look, size = block.look, block.look.size + 1
        colour = WHITE if self.mark == "fill" else look.body.colour
        style = Style(look.family.bold, size, colour)
        end = y + size * look.leading + 7
        wide = block.inset(-4)
        if self.mark in ("fill", "pale"):
            wide.fill(y, end, look.accent if self.mark == "fill" else look.pale)
        elif self.mark == "box":
            wide.frame(y, end, 0.9)
        elif self.mark == "rule":
            block.rule(y, 0.9)
        block.line(y + 3, in_style(label, style), style)
        block.line(y + 3, in_style(amount, style), style, "right")
        if self.mark == "rule":
            block.rule(end - 1, 0.9)
            block.rule(end + 1, 0.4)
        return end + 4

    def _rows(self, desk: Desk) -> list[Row]:
        totals, words = desk.story.totals, desk.words
        every = self.currency == "all"
        rows: list[Row] = []
        if totals.allowance or totals.charge:
            rows.append((words["lines"], desk.amount(totals.lines, None, every), False))
        if totals.allowance:
            percent = f" {desk.look.percent(desk.story.allowance_percent)} %" if desk.story.allowance_percent else ""
            rows.append((words["allowance"] + percent, desk.money("allowance_total", every, negated=True), False))
        if totals.charge:
            rows.append((words["charge"], desk.money("charge_total", every), False))
        rows.append((words["net"], desk.money("net_total", every), False))
        rows += self._taxes(desk, every)
        mark = f" ({desk.story.market.currency})" if self.currency == "label" else ""
        rows.append((words["grand"] + mark, desk.money("grand_total", self.currency != "label"), True))
        return rows + self._settlement(desk, every)

    def _taxes(self, desk: Desk, currency: bool) -> list[Row]:
        taxes = desk.story.totals.taxes
        if self.tax_rows == "one":
            return [(desk.words["tax_total"], desk.money("tax_total", currency), False)]
        alone = len(taxes) == 1
        rows: list[Row] = []
        for i, row in enumerate(taxes):
            places = {part: ("tax_breakdown", i, part) for part in ("rate", "basis", "amount")}
            total = ("tax_total",) if alone else None
            rate = Run(desk.look.percent(row.rate), places["rate"])
            amount = Run(desk.look.number(row.amount), places["amount"], None, total)
            if self.tax_rows == "on":
                label = desk.sentence("tax_on", rate=rate, basis=Run(desk.look.number(row.basis), places["basis"]))
            else:
                label, amount = desk.sentence("tax", rate=rate.text), Run(amount.text, total)
            rows.append((label, desk.with_currency(amount) if currency else amount, False))
        if not alone:
            rows.append((desk.words["tax_total"], desk.money("tax_total", currency), False))
        return rows

    def _settlement(self, desk: Desk, currency: bool) -> list[Row]:
        """What was paid before, what is rounded, and what remains; nothing where it is the grand total."""
        totals, words = desk.story.totals, desk.words
        if not totals.prepaid and not totals.rounding:
            return []
        rows: list[Row] = []
        if totals.prepaid:
            rows.append((words["prepaid"], desk.money("prepaid_amount", currency, negated=True), False))
        if totals.rounding:
            rows.append((words["rounding"], desk.money("rounding_amount", currency), False))
        return [*rows, (words["due"], desk.money("amount_due"), True)]


def strip(desk: Desk, y: float) -> float:
    """All sums side by side, labels above amounts."""
    return desk.keep(_strip, y)


def _strip(desk: Desk, y: float) -> float:
    rows = TotalsStyle(tax_rows="one")._rows(desk)
    look = desk.look
    high = look.size * 3.6
    desk.frame(y, y + high, 0.7)
    for i, (label, amount, strong) in enumerate(rows):
        cell = desk.part(i / len(rows), (i + 1) / len(rows))
        if strong:
            cell.fill(y, y + high, look.pale)
        cell.inset(5).line(y + 4, label, look.small)
        cell.inset(5).line(y + high - look.size * 1.6, amount, look.strong if strong else look.body)
    return y + high + 10


def note(desk: Desk, y: float) -> float:
    """Why no tax is charged, where none is."""
    return desk.wrap(y, [Run(desk.words["reverse"])]) + 4 if desk.story.reverse_charge else y
