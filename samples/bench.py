"""Where text is set: a paper, a look, and the part of the page that may be filled.

Heights are points from the top of the page; what sets something gives the height where it ended. Knows how text is set
and tagged; knows no document.
"""

import dataclasses
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Self

from samples.look import Look, Style
from samples.paper import Area, Colour, Paper, Stroke, Text
from samples.runs import Runs, as_runs, text_of, wrapped


@dataclass(frozen=True, slots=True)
class Bench:
    """`left` and `right` bound what is set; `top` and `bottom` are where following pages begin and every page ends."""

    paper: Paper
    look: Look
    left: float
    right: float
    top: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    def part(self, start: float, end: float) -> Self:
        """The same bench between two shares of its width."""
        return dataclasses.replace(self, left=self.left + start * self.width, right=self.left + end * self.width)

    def between(self, left: float, right: float) -> Self:
        """The same bench between two places in points."""
        return dataclasses.replace(self, left=left, right=right)

    def inset(self, points: float) -> Self:
        return dataclasses.replace(self, left=self.left + points, right=self.right - points)

    def line(
        self, y: float, runs: Runs, style: Style | None = None, align: str = "left", x: float | None = None
    ) -> float:
        """Set one line whose top is at `y`, within the bench or from `x`; gives the top of the next line."""
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
        """Set a paragraph within the bench's width, smaller where a single word would not fit."""
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
        """Set paragraphs below each other, each within the bench's width."""
        for text in texts:
            y = self.wrap(y, text, style, align)
        return y

    def rule(self, y: float, width: float = 0.6, colour: Colour | None = None, dash: float = 0.0) -> None:
        """A line over the bench's width."""
        self.paper.add(Stroke(self.left, y, self.right, y, width, colour or self.look.accent, dash))

    def fill(self, y0: float, y1: float, colour: Colour, radius: float = 0.0) -> None:
        """A ground over the bench's width."""
        self.paper.add(Area(self.left, y0, self.right, y1, fill=colour, radius=radius))

    def frame(
        self, y0: float, y1: float, width: float = 0.6, colour: Colour | None = None, radius: float = 0.0
    ) -> None:
        """A box around the bench's width."""
        edge = colour or self.look.accent
        self.paper.add(Area(self.left, y0, self.right, y1, edge=edge, edge_width=width, radius=radius))

    def turn(self) -> float:
        """Begin a new page; gives its first free height."""
        self.paper.turn()
        return self.top

    def height_of(self, block: Callable[[Self, float], float]) -> float:
        """How high a block will be, found by setting it on scrap paper."""
        scrap = dataclasses.replace(self, paper=Paper(self.paper.width, self.paper.height), bottom=1e6)
        return block(scrap, 0.0)

    def keep(self, block: Callable[[Self, float], float], y: float) -> float:
        """Set a block that may not be torn, on a new page where it no longer fits."""
        if y + self.height_of(block) > self.bottom:
            y = self.turn()
        return block(self, y)
