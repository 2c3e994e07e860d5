"""Numbers and dates of the document: as pairs, as a strip with labels above values, in boxes, in a sentence."""

from samples.blocks.letterhead import title_run
from samples.desk import Desk, Run, in_style
from samples.look import GREY, LINE, Style

Entry = tuple[str, list[Run]]  # label word and value


def entries(desk: Desk) -> list[Entry]:
    """What the document states about itself, the most important first, absent ones left out."""
    story = desk.story
    number = "credit_number" if story.kind == "credit_note" else "invoice_number"
    pairs: list[Entry] = [
        (desk.words[number], desk.fact("invoice_number")),
        (desk.words["issue_date"], desk.fact("issue_date")),
        *((desk.words[key], [Run(value)]) for key, value in story.extras.items()),
        (desk.words["order_number"], desk.fact("order_number")),
    ]
    if story.delivered:
        pairs.append((desk.words["delivered"], [Run(desk.look.day(story.delivered))]))
    if story.kind == "invoice":
        pairs.append((desk.words["due_date"], desk.fact("due_date")))
    return [(label, runs) for label, runs in pairs if runs]


def pairs(desk: Desk, y: float) -> float:
    """Label and value in two columns."""
    values = desk.left + _label_width(desk)
    for label, runs in entries(desk):
        desk.line(y, label + desk.look.colon, desk.look.quiet)
        y = desk.line(y, runs, x=values)
    return y


def pairs_flush(desk: Desk, y: float) -> float:
    """Labels at the left edge, values flush right."""
    for label, runs in entries(desk):
        desk.line(y, label + desk.look.colon, desk.look.quiet)
        y = desk.line(y, runs, align="right")
    return y


def strip(desk: Desk, y: float) -> float:
    """A table of one row or two: labels above values."""
    for row in _in_rows(entries(desk), 5):
        head = y
        desk.fill(head, head + desk.look.size * 1.6, desk.look.pale)
        for i, (label, runs) in enumerate(row):
            cell = desk.part(i / len(row), (i + 1) / len(row)).inset(4)
            cell.line(head + 2.6, label, desk.look.small_strong)
            y = cell.line(head + desk.look.size * 1.6 + 4, runs)
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
            cell.inset(4).line(y + 2.5, label, Style(desk.look.family.regular, 6.2, GREY))
            cell.inset(4).line(y + height - desk.look.size * 1.45, runs)
        y += height
    return y + 2


def inline(desk: Desk, y: float) -> float:
    """One heading that says all: "Invoice no. 12 dated 3 May"; the rest in a line under it."""
    head = desk.sentence(
        "inline", title=title_run(desk), number=desk.fact("invoice_number"), date=desk.fact("issue_date")
    )
    y = desk.wrap(y, in_style(head, Style(desk.look.head_family.bold, desk.look.size + 3, desk.look.accent))) + 2
    rest: list[Run] = []
    for label, runs in entries(desk)[2:]:
        rest += [*([Run("   ")] if rest else []), Run(label + desk.look.colon + " ", None, desk.look.quiet), *runs]
    return desk.wrap(y, rest) if rest else y


def _in_rows(items: list[Entry], most: int) -> list[list[Entry]]:
    """Items in rows of nearly equal length, none longer than `most`."""
    rows = -(-len(items) // most)
    size = -(-len(items) // rows)
    return [items[i : i + size] for i in range(0, len(items), size)]


def _label_width(desk: Desk) -> float:
    return max(desk.look.quiet.width(label + desk.look.colon) for label, _ in entries(desk)) + 10
