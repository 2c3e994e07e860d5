"""A card or a data page on the paper: millimetres from its corner, labels, values and where each is tagged.

Knows no state and no kind of document.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from samples.fonts import MRZ, Family
from samples.look import Style
from samples.paper import Area, Colour, Paper, Shape, Stroke, Tag, Text
from samples.runs import Run, Runs, as_runs

MM = 72 / 25.4
PITCH = 7.2  # points from one character of a machine-readable zone to the next: ten to the inch (9303-3, 4.4)
DARK: Colour = (0.10, 0.10, 0.13)
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Card:
    """A rectangle of `width` x `height` mm with its corner at `left`, `top` (points), set `scale` times as large."""

    paper: Paper
    left: float
    top: float
    width: float
    height: float
    family: Family
    accent: Colour
    scale: float = 1.0  # of a copy

    @property
    def unit(self) -> float:
        """Points of a millimetre."""
        return MM * self.scale

    def at(self, x: float, y: float) -> Point:
        return self.left + x * self.unit, self.top + y * self.unit

    def style(self, size: float, bold: bool = False, colour: Colour = DARK) -> Style:
        return Style(self.family.bold if bold else self.family.regular, size, colour)

    def text(self, x: float, y: float, runs: Runs, style: Style, align: str = "left", room: float = 0.0) -> float:
        """Set a line on a baseline at `y`; smaller where it would be wider than `room`; gives its end in mm."""
        pieces = as_runs(runs)
        full = sum((run.style or style).width(run.text) for run in pieces)
        shrink = min(1.0, room * MM / full) if room and full else 1.0
        shrink *= self.scale
        left, base = self.at(x, y)
        left -= {"left": 0.0, "right": full * shrink, "centre": full * shrink / 2}[align]
        for run in pieces:
            own = run.style or style
            if run.text:
                self.paper.add(Text(left, base, run.text, own.face, own.size * shrink, own.colour, run.tags))
            left += own.width(run.text) * shrink
        return (left - self.left) / self.unit

    def fill(self, x0: float, y0: float, x1: float, y1: float, colour: Colour, radius: float = 0.0) -> None:
        self.paper.add(Area(*self.at(x0, y0), *self.at(x1, y1), fill=colour, radius=radius * self.unit))

    def edge(self, colour: Colour, radius: float = 0.0, width: float = 0.6) -> None:
        right_bottom = self.at(self.width, self.height)
        self.paper.add(
            Area(self.left, self.top, *right_bottom, edge=colour, edge_width=width, radius=radius * self.unit)
        )

    def line(self, x0: float, y0: float, x1: float, y1: float, colour: Colour, width: float = 0.4) -> None:
        self.paper.add(Stroke(*self.at(x0, y0), *self.at(x1, y1), width, colour))

    def shape(self, points: Iterable[Point], colour: Colour) -> None:
        self.paper.add(Shape(tuple(self.at(x, y) for x, y in points), colour))

    def thread(self, points: Sequence[Point], colour: Colour, width: float = 0.05) -> None:
        """A thin curve through points, as a ribbon of `width` mm."""
        half = width / 2
        back = [(x + half, y + half) for x, y in reversed(points)]
        self.shape([(x - half, y - half) for x, y in points] + back, colour)

    def zone(self, lines: Sequence[str], y: float, gap: float = 4.2, x: float | None = None) -> None:
        """A machine-readable zone, its first baseline at `y`, centred unless `x` is given."""
        size = PITCH / MRZ.width("0", 1.0)
        start = x if x is not None else (self.width - len(lines[0]) * PITCH / MM) / 2
        for i, line in enumerate(lines):
            self.text(start, y + i * gap, Run(line, ("mrz_lines", i)), Style(MRZ, size, DARK))


def tagged(text: str, *tags: Tag) -> Run:
    """A run that shows one or two values."""
    return Run(text, tags[0] if tags else None, also=tags[1] if len(tags) > 1 else None)


def smooth(points: Sequence[Point], steps: int = 4) -> list[Point]:
    """Corners cut, as often as `steps` says, into a curve (Chaikin)."""
    curve = list(points)
    for _ in range(steps):
        cut: list[Point] = [curve[0]]
        for (ax, ay), (bx, by) in pairwise(curve):
            cut += [(0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by), (0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by)]
        curve = [*cut, curve[-1]]
    return curve
