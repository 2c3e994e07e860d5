"""The rows of sums that a document prints, in their order, whatever the shape they are set in."""

from typing import Literal, NamedTuple

from samples.desk import Desk
from samples.runs import Run, Runs

TaxRows = Literal["one", "each", "on"]  # one sum of taxes; a row for each rate; each with what it is taken on
Currency = Literal["all", "grand", "label"]  # printed at every amount, at the grand total, or in its label


class Row(NamedTuple):
    """A label and an amount; `strong` ones stand out."""

    label: Runs
    amount: Runs
    strong: bool = False


def sum_rows(desk: Desk, tax_rows: TaxRows, currency: Currency) -> list[Row]:
    """All sums, those that are nothing left out."""
    story, words, every = desk.story, desk.words, currency == "all"
    totals = story.totals
    rows: list[Row] = []
    if totals.allowance or totals.charge:
        rows.append(Row(words["lines"], desk.amount(totals.lines, None, every)))
    if totals.allowance:
        percent = (
            f" {desk.look.percent(story.allowance_percent)}{desk.look.percent_sign}" if story.allowance_percent else ""
        )
        rows.append(Row(words["allowance"] + percent, desk.money("allowance_total", every, negated=desk.look.signed)))
    if totals.charge:
        rows.append(Row(words["charge"], desk.money("charge_total", every)))
    rows.append(Row(words["net"], desk.money("net_total", every)))
    rows += _tax_rows(desk, tax_rows, every)
    label = [Run(words["credit_total" if story.kind == "credit_note" else "grand"])]
    if currency == "label":
        label += [Run(" ("), Run(story.market.currency, ("currency",)), Run(")")]
    rows.append(Row(label, desk.money("grand_total", currency != "label"), strong=True))
    return rows + _settlement(desk, every)


def _tax_rows(desk: Desk, tax_rows: TaxRows, currency: bool) -> list[Row]:
    taxes, look = desk.story.totals.taxes, desk.look
    total = Row(desk.words["tax_total"], desk.money("tax_total", currency))
    if tax_rows == "one":
        return [total]
    alone = len(taxes) == 1
    rows: list[Row] = []
    for i, row in enumerate(taxes):
        rate, basis = Run(look.percent(row.rate)), Run(look.number(row.basis))
        amount = Run(look.number(row.amount), ("tax_total",) if alone else None)
        if tax_rows == "on":
            rate, basis = (
                Run(run.text, ("tax_breakdown", i, part)) for run, part in ((rate, "rate"), (basis, "basis"))
            )
            amount = Run(amount.text, ("tax_breakdown", i, "amount"), None, amount.tag)
        label = desk.sentence("tax_on" if tax_rows == "on" else "tax", rate=rate, basis=basis)
        rows.append(Row(label, desk.with_currency(amount) if currency else amount))
    return rows if alone else [*rows, total]


def _settlement(desk: Desk, currency: bool) -> list[Row]:
    """What was paid before, what is rounded, and what remains; nothing where it is the grand total."""
    totals, words = desk.story.totals, desk.words
    if not totals.prepaid and not totals.rounding:
        return []
    rows: list[Row] = []
    if totals.prepaid:
        rows.append(Row(words["prepaid"], desk.money("prepaid_amount", currency, negated=desk.look.signed)))
    if totals.rounding:
        rows.append(Row(words["rounding"], desk.money("rounding_amount", currency)))
    return [*rows, Row(words["due"], desk.money("amount_due"), strong=True)]
