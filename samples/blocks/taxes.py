"""The table that says what is owed at each VAT rate."""

from samples.desk import Desk, Run
from samples.look import GREY, LINE, Style


def tax_table(desk: Desk, y: float) -> float:
    """Rate, basis and amount in three columns, small, at the left."""
    return desk.part(0, 0.46).keep(_draw, y)


def tax_table_wide(desk: Desk, y: float) -> float:
    """The same over the full width, in a box."""
    return desk.keep(lambda inner, top: _draw(inner.inset(6), top + 3), y)


def _draw(desk: Desk, y: float) -> float:
    look, words = desk.look, desk.words
    head = Style(look.family.bold, look.size - 1, GREY)
    columns = [desk.part(a, b) for a, b in ((0, 0.28), (0.3, 0.66), (0.68, 1.0))]
    for column, key in zip(columns, ("tax_rate", "tax_basis", "tax_amount"), strict=True):
        after = column.line(y, words[key], head, "right")
    y = after + 1
    desk.rule(y, 0.5, LINE)
    y += 2
    for i, row in enumerate(desk.story.totals.taxes):
        texts = {"rate": look.percent(row.rate), "basis": look.number(row.basis), "amount": look.number(row.amount)}
        for column, (part, text) in zip(columns, texts.items(), strict=True):
            mark = [Run(" %")] if part == "rate" else []
            after = column.line(y, [Run(text, ("tax_breakdown", i, part)), *mark], align="right")
        y = after
    return y + 6
