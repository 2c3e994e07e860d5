"""Where a block works: the paper, the story, the words and the look, and the part of the page that it may fill.

A block is a function of a desk and a height (points from the top of the page) that draws and gives the height where
it ended. Knows how text is set and tagged; knows no particular block.
"""

import dataclasses
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from samples import writing
from samples.languages import Words
from samples.look import Look, Style
from samples.paper import Area, Colour, Paper, Stroke, Tag, Text
from samples.runs import Run, Runs, as_runs, text_of, wrapped
from samples.story import Story

Block = Callable[["Desk", float], float]


@dataclass(frozen=True, slots=True)
class Desk:
    """`left` and `right` bound the block; `top` and `bottom` are where following pages begin and every page ends."""

    paper: Paper
    story: Story
    words: Words
    look: Look
    left: float
    right: float
    top: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    def part(self, start: float, end: float) -> "Desk":
        """The same desk between two shares of its width."""
        return dataclasses.replace(self, left=self.left + start * self.width, right=self.left + end * self.width)

    def between(self, left: float, right: float) -> "Desk":
        """The same desk between two places in points."""
        return dataclasses.replace(self, left=left, right=right)

    def inset(self, points: float) -> "Desk":
        return dataclasses.replace(self, left=self.left + points, right=self.right - points)

    def line(
        self, y: float, runs: Runs, style: Style | None = None, align: str = "left", x: float | None = None
    ) -> float:
        """Set one line whose top is at `y`, within the desk or from `x`; gives the top of the next line."""
        style = style or self.look.body
        pieces = as_runs(runs)
        size = max([(piece.style or style).size for piece in pieces], default=style.size)
        width = sum((piece.style or style).width(piece.text) for piece in pieces)
        if x is None:
            x = {"left": self.left, "right": self.right, "centre": (self.left + self.right) / 2}[align]
        x -= {"left": 0.0, "right": width, "centre": width / 2}[align]
        for piece in pieces:
            own = piece.style or style
            if piece.text:
                self.paper.add(Text(x, y + size * 0.98, piece.text, own.face, own.size, own.colour, piece.tags))
            x += own.width(piece.text)
        return y + size * self.look.leading

    def wrap(self, y: float, runs: Runs, style: Style | None = None, align: str = "left") -> float:
        """Set a paragraph within the desk's width, smaller where a single word would not fit."""
        style = style or self.look.body
        style = style.fitted(max(text_of(runs).split() or [""], key=style.width), self.width)
        for line in wrapped(as_runs(runs), style, self.width):
            y = self.line(y, line, style, align)
        return y

    def lines(self, y: float, texts: Iterable[Runs], style: Style | None = None, align: str = "left") -> float:
        """Set lines below each other."""
        for text in texts:
            y = self.line(y, text, style, align)
        return y

    def paragraphs(self, y: float, texts: Iterable[Runs], style: Style | None = None, align: str = "left") -> float:
        """Set paragraphs below each other, each within the desk's width."""
        for text in texts:
            y = self.wrap(y, text, style, align)
        return y

    def rule(self, y: float, width: float = 0.6, colour: Colour | None = None, dash: float = 0.0) -> None:
        """A line over the desk's width."""
        self.paper.add(Stroke(self.left, y, self.right, y, width, colour or self.look.accent, dash))

    def fill(self, y0: float, y1: float, colour: Colour, radius: float = 0.0) -> None:
        """A ground over the desk's width."""
        self.paper.add(Area(self.left, y0, self.right, y1, fill=colour, radius=radius))

    def frame(
        self, y0: float, y1: float, width: float = 0.6, colour: Colour | None = None, radius: float = 0.0
    ) -> None:
        """A box around the desk's width."""
        edge = colour or self.look.accent
        self.paper.add(Area(self.left, y0, self.right, y1, edge=edge, edge_width=width, radius=radius))

    def turn(self) -> float:
        """Begin a new page; gives its first free height."""
        self.paper.turn()
        return self.top

    def height_of(self, block: Block) -> float:
        """How high a block will be, found by setting it on scrap paper."""
        scrap = dataclasses.replace(self, paper=Paper(self.paper.width, self.paper.height), bottom=1e6)
        return block(scrap, 0.0)

    def keep(self, block: Block, y: float) -> float:
        """Set a block that may not be torn, on a new page where it no longer fits."""
        if y + self.height_of(block) > self.bottom:
            y = self.turn()
        return block(self, y)

    def label(self, key: str) -> str:
        """A label word with the document's own mark behind it."""
        return self.words[key] + self.look.colon

    def fact(self, field: str) -> list[Run]:
        """A value as printed, with its tag; empty where the story has none."""
        value = self.story.facts()[field]
        if value in ("", None):
            return []
        return [Run(self.printed(field, value), (field,))]

    def printed(self, field: str, value: str | date | Decimal) -> str:
        """The printed form of a flat value, without currency."""
        if isinstance(value, Decimal):
            return self.look.number(value)
        if isinstance(value, date):
            return self.look.day(value)
        if field == "iban" and self.look.grouped_iban:
            return writing.in_fours(value)
        if field.endswith("vat_id"):
            return writing.vat_id(value, self.look.spaced_vat_id)
        return value

    def amount(self, value: Decimal, tag: Tag | None = None, currency: bool = True) -> list[Run]:
        """Money as printed, with or without its currency."""
        number = Run(self.look.number(value), tag)
        return self.with_currency(number) if currency else [number]

    def with_currency(self, number: Run) -> list[Run]:
        """A printed number with its currency where this document puts it."""
        before, after = self.look.currency_parts()
        return [run for run in (*_mark(before), number, *_mark(after)) if run.text]

    def money(self, field: str, currency: bool = True, negated: bool = False) -> list[Run]:
        """A flat money field as printed; `negated` for what is taken off."""
        value = Decimal(str(self.story.facts()[field]))
        return self.amount(-value if negated else value, (field,), currency)

    def sentence(self, key: str, **parts: Runs) -> list[Run]:
        """A sentence of the language with values put in."""
        pieces = re.split(r"\{(\w+)\}", self.words[key])
        runs: list[Run] = []
        for i, piece in enumerate(pieces):
            runs += _glued(as_runs(parts[piece])) if i % 2 else as_runs(piece)
        return runs


def _glued(runs: list[Run]) -> list[Run]:
    """An amount and its currency with a blank between them that no line breaks at."""
    return [dataclasses.replace(run, text="\u00a0") if run.text == " " else run for run in runs]


def _mark(text: str) -> list[Run]:
    """A currency mark, its blanks apart, so that only the mark itself carries the tag."""
    bare = text.strip()
    if not bare:
        return [Run(text)]
    before, _, after = text.partition(bare)
    return [Run(before), Run(bare, ("currency",)), Run(after)]
