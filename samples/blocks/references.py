"""Numbers and dates of the document: as pairs, as a strip with labels above values, in boxes, in a sentence."""

from samples.blocks.letterhead import title_run
from samples.desk import Desk
from samples.look import GREY, LINE, Style
from samples.runs import Run, in_style, text_of

Entry = tuple[str, list[Run]]  # label word and value


def entries(desk: Desk) -> list[Entry]:
    """What the document states about itself, the most important first, absent ones left out."""
    story = desk.story
    number = "credit_number" if story.kind == "credit_note" else "invoice_number"
    pairs: list[Entry] = [
        (desk.words[number], desk.fact("invoice_number")),
        (desk.words["issue_date"], desk.fact("issue_date")),
    ]
    if desk.look.date_first:
        pairs.reverse()
    pairs += [(desk.words[key], [Run(value)]) for key, value in story.extras.items()]
    pairs.append((desk.words["order_number"], desk.fact("order_number")))
    if story.delivered:
        pairs.append((desk.words["delivered"], [Run(desk.look.day(story.delivered))]))
    if story.kind == "invoice" and desk.look.due == "label":
        pairs.append((desk.words["due_date"], desk.fact("due_date")))
    return [(label, runs) for label, runs in pairs if runs]


def pairs(desk: Desk, y: float) -> float:
    """Label and value in two columns."""
    return _pairs(desk, y, entries(desk))


def pairs_flush(desk: Desk, y: float) -> float:
    """Labels at the left edge, values flush right."""
    for label, runs in entries(desk):
        room = desk.width - desk.look.body.width(text_of(runs)) - 5
        desk.line(y, label + desk.look.colon, desk.look.quiet.fitted(label + desk.look.colon, room))
        y = desk.line(y, runs, align="right")
    return y


def pairs_in_two(desk: Desk, y: float) -> float:
    """Label and value in two columns, twice side by side."""
    items = entries(desk)
    half = -(-len(items) // 2)
    return max(_pairs(desk.part(0, 0.48), y, items[:half]), _pairs(desk.part(0.52, 1), y, items[half:]))


def strip(desk: Desk, y: float) -> float:
    """A table of one row or two: labels above values."""
    for row in _in_rows(entries(desk), 4 if desk.width < 440 else 5):
        head = y
        desk.fill(head, head + desk.look.size * 1.6, desk.look.pale)
        for i, (label, runs) in enumerate(row):
            cell = desk.part(i / len(row), (i + 1) / len(row)).inset(4)
            cell.line(head + 2.6, label, desk.look.small_strong.fitted(label, cell.width))
            y = cell.line(head + desk.look.size * 1.6 + 4, runs, desk.look.body.fitted(text_of(runs), cell.width))
        y += 5
        desk.rule(y, 0.5, LINE)
        y += 4
    return y


def boxes(desk: Desk, y: float) -> float:
    """A form: every value in its own box under a small caption."""
    height = desk.look.size * 2.9
    for row in _in_rows(entries(desk), 4):
        for i, (label, runs) in enumerate(row):
            cell = desk.part(i / len(row), (i + 1) / len(row))
            cell.frame(y, y + height, 0.5, GREY)
            cell = cell.inset(4)
            cell.line(y + 2.5, label, Style(desk.look.family.regular, 6.2, GREY).fitted(label, cell.width))
            style = desk.look.body.fitted(text_of(runs), cell.width)
            cell.line(y + height - desk.look.size * 1.45, runs, style)
        y += height
    return y + 2


def hero(desk: Desk, y: float) -> float:
    """Number, date and sum in large letters, the rest as small pairs under them."""
    look = desk.look
    big = Style(look.family.bold, look.size + 3)
    settled = desk.story.totals.prepaid or desk.story.totals.rounding
    total = desk.money("amount_due" if settled else "grand_total")
    cells: list[Entry] = [*entries(desk)[:2], (desk.words["due" if settled else "grand"], total)]
    for i, (label, runs) in enumerate(cells):
        cell = desk.part(i / 3, (i + 1) / 3)
        cell.line(y, label, look.small)
        end = cell.line(y + look.size + 2, in_style(runs, big), big)
    desk.rule(end + 5, 0.5, LINE)
    return _pairs(desk.part(0, 0.6), end + 12, entries(desk)[2:])


def inline(desk: Desk, y: float) -> float:
    """One heading that says all: "Invoice no. 12 dated 3 May"; the rest in a line under it."""
    head = desk.sentence(
        "inline", title=title_run(desk), number=desk.fact("invoice_number"), date=desk.fact("issue_date")
    )
    y = desk.wrap(y, in_style(head, Style(desk.look.head_family.bold, desk.look.size + 3, desk.look.accent))) + 2
    return inline_rest(desk, y)


def inline_rest(desk: Desk, y: float) -> float:
    """All but number and date in one running line."""
    rest: list[Run] = []
    for label, runs in entries(desk)[2:]:
        rest += [*([Run("   ")] if rest else []), Run(label + desk.look.colon + " ", None, desk.look.quiet), *runs]
    return desk.wrap(y, rest) if rest else y


def _pairs(desk: Desk, y: float, items: list[Entry]) -> float:
    values = desk.left + max((desk.look.quiet.width(label + desk.look.colon) for label, _ in items), default=0) + 10
    for label, runs in items:
        desk.line(y, label + desk.look.colon, desk.look.quiet)
        y = desk.line(y, runs, x=values)
    return y


def _in_rows(items: list[Entry], most: int) -> list[list[Entry]]:
    """Items in rows of nearly equal length, none longer than `most`."""
    rows = -(-len(items) // most)
    size = -(-len(items) // rows)
    return [items[i : i + size] for i in range(0, len(items), size)]
