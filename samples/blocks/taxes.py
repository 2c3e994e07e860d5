"""The table that says what is owed at each VAT rate."""

from samples.desk import Desk
from samples.look import GREY, LINE, Style
from samples.runs import Run


def tax_table(desk: Desk, y: float) -> float:
    """Rate, basis and amount in three columns of small print."""
    look = desk.look
    head = Style(look.family.bold, look.size - 1.4, GREY)
    columns = [desk.part(a, b) for a, b in ((0, 0.24), (0.26, 0.64), (0.66, 1.0))]
    y = tax_heads(columns, y, head) + 1
    desk.rule(y, 0.5, LINE)
    y += 2
    body = Style(look.family.regular, look.size - 0.8)
    for i, row in enumerate(desk.story.totals.taxes):
        texts = {"rate": look.percent(row.rate), "basis": look.number(row.basis), "amount": look.number(row.amount)}
        for column, (part, text) in zip(columns, texts.items(), strict=True):
            mark = [Run(look.percent_sign)] if part == "rate" else []
            after = column.line(y, [Run(text, ("tax_breakdown", i, part)), *mark], body, "right")
        y = after
    return y + 6


def tax_heads(columns: list[Desk], y: float, style: Style) -> float:
    """The three labels, set smaller where a word is too long for its column."""
    ends = []
    for column, key in zip(columns, ("tax_rate", "tax_basis", "tax_amount"), strict=True):
        label = column.words[key]
        longest = max(label.split(), key=style.width)
        ends.append(column.wrap(y, label, style.fitted(longest, column.width), "right"))
    return max(ends)
