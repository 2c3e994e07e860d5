"""Sums at the end, in the shapes that offices and systems print: without rulings, by rates, in words."""

from dataclasses import dataclass
from decimal import Decimal

from samples.blocks.sums import Row, TaxRows, sum_rows
from samples.desk import Desk
from samples.look import GREY, LINE, Style
from samples.runs import Run, as_runs, in_style, text_of
from samples.wild.parts.numerals import in_words
from samples.wild.parts.references import owed, settled
from samples.wild.parts.setting import fit, tiny


@dataclass(frozen=True, slots=True)
class Sums:
    """Rows of label and amount between two shares of the width.

    `shape`: plain, leaders, ruled, boxes, double (a double line under the last); `near`: labels stand close before
    the amounts; `currency`: all, grand, once (on a line of its own), none.
    """

    at: tuple[float, float] = (0.55, 1.0)
    shape: str = "plain"
    taxes: TaxRows = "each"
    currency: str = "all"
    near: bool = False
    gross: bool = False
    strong: bool = True

    def __call__(self, desk: Desk, y: float) -> float:
        return desk.keep(self._draw, y)

    def _draw(self, desk: Desk, y: float) -> float:
        every = self.currency == "all"
        told = "all" if every else "grand"
        rows = gross_rows(desk, every) if self.gross else sum_rows(desk, self.taxes, told)  # type: ignore[arg-type]
        block = desk.part(*self.at).inset(3)
        if self.currency == "once":
            runs = desk.sentence("amounts_in", currency=Run(desk.story.market.currency, ("currency",)))
            y = fit(block, y, runs, tiny(desk, 1), "right")
            rows = [
                Row(row.label, [run for run in as_runs(row.amount) if not _is_mark(run)], row.strong) for row in rows
            ]
        amounts = max(desk.look.strong.width(text_of(row.amount)) for row in rows) + 6
        for i, row in enumerate(rows):
            y = self._row(desk, block, y, row, amounts, last=i == len(rows) - 1)
        return y + 8

    def _row(self, desk: Desk, block: Desk, y: float, row: Row, amounts: float, last: bool) -> float:
        strong = row.strong and self.strong
        style = desk.look.strong if strong else desk.look.body
        high = style.size * desk.look.leading + (4 if self.shape in ("boxes", "ruled") else 1)
        if self.shape == "boxes":
            block.inset(-3).frame(y, y + high, 0.4, LINE)
        if self.shape == "double" and strong:
            block.between(block.right - amounts, block.right).rule(y, 0.6, desk.look.body.colour)
        top = y + (2 if self.shape in ("boxes", "ruled") else 0.5)
        labels = block.between(block.left, block.right - amounts)
        fit(labels, top, row.label, style, "right" if self.near else "left")
        if self.shape == "leaders":
            self._leaders(labels, top, row, style)
        fit(block.between(block.right - amounts, block.right), top, row.amount, style, "right")
        if self.shape == "ruled":
            block.rule(y + high, 0.3, LINE)
        if self.shape == "double" and last:
            for more in (1.0, 2.6):
                block.between(block.right - amounts, block.right).rule(y + high + more, 0.5, desk.look.body.colour)
        return y + high + (1 if self.shape == "ruled" else 0)

    def _leaders(self, labels: Desk, y: float, row: Row, style: Style) -> None:
        start = labels.left + style.fitted(text_of(row.label), labels.width).width(text_of(row.label)) + 4
        place = labels.between(start, labels.right - 4)
        if place.width > 12:
            place.rule(y + style.size * 0.95, 0.5, GREY, dash=1.2)


def _is_mark(run: Run) -> bool:
    return ("currency",) in run.tags or not run.text.strip()


def gross_rows(desk: Desk, currency: bool) -> list[Row]:
    """The sum first, then the tax that is in it; lines that hold their tax already."""
    story, look = desk.story, desk.look
    alone = len(story.totals.taxes) == 1
    rows = [Row([Run(desk.words["grand"])], desk.money("grand_total"), True)]
    rows.append(Row(desk.words["net"], desk.money("net_total", currency)))
    for i, row in enumerate(story.totals.taxes):
        rate = Run(look.percent(row.rate), ("tax_breakdown", i, "rate"))
        amount = Run(look.number(row.amount), ("tax_breakdown", i, "amount"), None, ("tax_total",) if alone else None)
        label = desk.sentence("included", rate=rate)
        rows.append(Row(label, desk.with_currency(amount) if currency else [amount]))
    if not alone:
        rows.append(Row(desk.words["tax_total"], desk.money("tax_total", currency)))
    if settled(desk):
        rows.append(Row(desk.words["prepaid"], desk.money("prepaid_amount", currency, negated=look.signed)))
        rows.append(Row(desk.words["due"], desk.money("amount_due"), True))
    return rows


@dataclass(frozen=True, slots=True)
class Rates:
    """A row for each rate: rate, basis, tax, and what they make; `total` adds a row of sums."""

    total: bool = True
    framed: bool = False
    small: bool = True

    def __call__(self, desk: Desk, y: float) -> float:
        return desk.keep(self._draw, y)

    def _draw(self, desk: Desk, y: float) -> float:
        look, totals = desk.look, desk.story.totals
        style = Style(look.family.regular, look.size - (1 if self.small else 0))
        heads = [desk.words[key] for key in ("tax_rate", "tax_basis", "tax_amount", "gross")]
        cells = [desk.part(i / 4, (i + 1) / 4).inset(2) for i in range(4)]
        top, ends = y, [y]
        for cell, text in zip(cells, heads, strict=True):
            ends.append(cell.wrap(y, text, Style(look.family.bold, style.size), "right"))
        end = max(ends)
        desk.rule(end, 0.5, GREY)
        y = end + 2
        for i, row in enumerate(totals.taxes):
            values = (
                [Run(look.percent(row.rate), ("tax_breakdown", i, "rate")), Run(look.percent_sign)],
                [Run(look.number(row.basis), ("tax_breakdown", i, "basis"))],
                [Run(look.number(row.amount), ("tax_breakdown", i, "amount"))],
                [Run(look.number(row.basis + row.amount))],
            )
            y = _cells(cells, y, values, style)
        if self.total:
            desk.rule(y, 0.4, GREY)
            values = ([], desk.fact("net_total"), desk.fact("tax_total"), desk.fact("grand_total"))
            y = _cells(cells, y + 1.5, values, Style(look.family.bold, style.size))
        if self.framed:
            desk.frame(top - 2, y + 1, 0.5, GREY)
        return y + 8


def _cells(cells: list[Desk], y: float, values: tuple[list[Run], ...], style: Style) -> float:
    end = y
    for cell, runs in zip(cells, values, strict=True):
        end = max(end, fit(cell, y, runs, style, "right"))
    return end


@dataclass(frozen=True, slots=True)
class Strip:
    """All sums side by side, labels over amounts; `boxed`: each in a box."""

    boxed: bool = True

    def __call__(self, desk: Desk, y: float) -> float:
        return desk.keep(self._draw, y)

    def _draw(self, desk: Desk, y: float) -> float:
        rows = sum_rows(desk, "one", "grand")
        high = desk.look.size * 2.8
        for i, row in enumerate(rows):
            cell = desk.part(i / len(rows), (i + 1) / len(rows))
            if self.boxed:
                cell.frame(y, y + high, 0.5, GREY)
            cell = cell.inset(3)
            end = fit(cell, y + 2, row.label, tiny(desk, 2))
            fit(cell, end + 1, row.amount, desk.look.strong if row.strong else desk.look.body, "right")
        return y + high + 8


@dataclass(frozen=True, slots=True)
class Owed:
    """What is to be paid, large, once more. `align` where it stands; `framed` with a box."""

    align: str = "right"
    framed: bool = False
    more: float = 4.0
    above: bool = False  # the label stands over the amount

    def __call__(self, desk: Desk, y: float) -> float:
        return desk.keep(self._draw, y)

    def _draw(self, desk: Desk, y: float) -> float:
        label = desk.words["due" if settled(desk) else "grand"]
        if desk.story.kind == "credit_note":
            label = desk.words["credit_total"]
        style = Style(desk.look.family.bold, desk.look.size + self.more)
        inner, top = (desk.inset(6) if self.framed else desk), y
        if self.above:
            y = fit(inner, y + 3, label, tiny(desk, 1), self.align)
            y = fit(inner, y, owed(desk), style, self.align)
        else:
            y = fit(inner, y + 3, [Run(f"{label}{desk.look.colon}  "), *owed(desk)], style, self.align)
        if self.framed:
            desk.frame(top, y + 3, 0.9)
        return y + 8


def words_of_sum(desk: Desk, y: float) -> float:
    """What is to be paid, in words, where we know how to say it; the digits of it else."""
    totals = desk.story.totals
    told = in_words(abs(totals.due), desk.story.market.language)
    text = desk.words["in_words"].format(words=f"*** {told} {desk.story.market.currency} ***")
    return desk.keep(lambda place, top: place.wrap(top, [Run(text)], tiny(place, 0.6)) + 4, y)


def net_only(desk: Desk, y: float) -> float:
    """A line under the table that says what its rows come to, without any tax."""
    amount = in_style(desk.amount(sum((line.total for line in desk.story.lines), Decimal(0))), desk.look.body)
    return fit(desk, y, [Run(desk.words["lines"] + "  "), *amount], None, "right") + 2
