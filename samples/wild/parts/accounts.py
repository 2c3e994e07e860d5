"""What suppliers that send a bill every month print of the account: an overview, old balances, readings of a meter.

None of their amounts is a value of the document but the one that is owed.
"""

from decimal import Decimal

from samples.desk import Desk
from samples.look import Style
from samples.runs import Run
from samples.wild.parts.references import entry, owed, settled
from samples.wild.parts.setting import fit, roll, tiny


def overview(desk: Desk, y: float) -> float:
    """The balance before, what was paid of it, and what is owed now, on a pale ground."""
    before = desk.story.market.level * Decimal(roll(desk, "before").randint(1900, 24000)) / 100
    number = desk.look.number(before)
    inner, style = desk.part(0, 0.62).inset(7), desk.look.body
    high = desk.look.size * desk.look.leading * 6 + 8
    desk.part(0, 0.62).fill(y, y + high, desk.look.pale, radius=3)
    at = fit(inner, y + 4, desk.words["summary"], Style(desk.look.family.bold, desk.look.size)) + 2
    told = (
        (desk.words["previous"], [Run(number)]),
        (desk.words["received"], [Run("-" + number)]),
        (desk.words["forward"], [Run(desk.look.number(Decimal(0)))]),
    )
    for label, runs in told:
        fit(inner.part(0, 0.68), at, label, style)
        at = fit(inner.part(0.68, 1), at, runs, style, "right")
    label = desk.words["due" if settled(desk) else "grand"]
    fit(inner.part(0, 0.64), at + 2, label, desk.look.strong)
    fit(inner.part(0.64, 1), at + 2, owed(desk), desk.look.strong, "right")
    return y + high + 8


def readings(desk: Desk, y: float) -> float:
    """Two readings of a meter with their days, and the difference."""
    rng = roll(desk, "meter")
    old = rng.randint(2000, 60000)
    used = next((line.quantity for line in desk.story.lines if line.quantity > 20), Decimal(rng.randint(90, 900)))
    days = [part.strip() for part in entry(desk, "period")[1][0].text.rsplit(" - ", 1)]
    cells = [desk.part(i / 4, (i + 1) / 4) for i in range(4)]
    small, style = tiny(desk, 1.6), Style(desk.look.family.regular, desk.look.size - 0.6)
    rows = (
        (entry(desk, "meter")[0], entry(desk, "meter")[1][0].text, "", ""),
        (desk.words["reading_old"], days[0], f"{old}", "kWh"),
        (desk.words["reading_new"], days[-1], f"{old + int(used)}", "kWh"),
    )
    for row in rows:
        for i, (cell, text) in enumerate(zip(cells, row, strict=True)):
            end = fit(cell.inset(2), y, text, style if i else small, "right" if i == 2 else "left")
        y = end
    desk.rule(y + 1, 0.3)
    return y + 6
