"""Small ways of setting that many wild parts share: chance of one story, lines that fit, labels over values."""

from random import Random

from samples.desk import Desk
from samples.look import GREY, Style
from samples.runs import Run, Runs, in_style, text_of

Entry = tuple[str, list[Run]]


def roll(desk: Desk, key: str) -> Random:
    """Chance that stays the same for one story, however often a part is set."""
    return Random(f"{desk.story.seller.name}/{desk.story.number}/{desk.story.issued}/{key}")


def fit(desk: Desk, y: float, runs: Runs, style: Style | None = None, align: str = "left") -> float:
    """One line, smaller where it would be wider than the desk."""
    style = style or desk.look.body
    style = style.fitted(text_of(runs), desk.width)
    return desk.line(y, in_style(runs, style), style, align)


def tiny(desk: Desk, less: float = 2.4) -> Style:
    """Small grey letters."""
    return Style(desk.look.family.regular, max(5.4, desk.look.size - less), GREY)


def caption(desk: Desk, y: float, entry: Entry, small: Style, big: Style) -> float:
    """A small label and its value in the line below."""
    label, runs = entry
    return fit(desk, fit(desk, y, label, small), runs, big)
