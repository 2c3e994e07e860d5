"""Marks of fictitious companies, drawn from circles, bars and polygons. Each fits a square at the given corner."""

import math
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from samples.desk import Desk
from samples.look import WHITE, Look
from samples.paper import Area, Colour, Disc, Paper, Shape, Stroke, Text


@dataclass(frozen=True, slots=True)
class House:
    """Whose mark it is, and where it is drawn."""

    paper: Paper
    look: Look
    name: str


Logo = Callable[[House, float, float, float], None]


def draw_logo(desk: Desk, x: float, y: float, side: float) -> None:
    """The seller's mark; the same company always has the same one."""
    draw_mark(desk.paper, desk.look, desk.story.seller.name, x, y, side)


def draw_mark(paper: Paper, look: Look, name: str, x: float, y: float, side: float) -> None:
    """The mark of a house of this name."""
    LOGOS[zlib.crc32(name.encode()) % len(LOGOS)](House(paper, look, name), x, y, side)


def _lighter(colour: Colour, share: float) -> Colour:
    red, green, blue = (1 - (1 - part) * share for part in colour)
    return (red, green, blue)


def _disc(house: House, x: float, y: float, side: float) -> None:
    """A disc with the company's initial."""
    half, face = side / 2, house.look.head_family.bold
    letter, size = house.name[0], side * 0.62
    house.paper.add(Disc(x + half, y + half, half, house.look.accent))
    at = x + half - face.width(letter, size) / 2
    house.paper.add(Text(at, y + half + size * 0.35, letter, face, size, WHITE))


def _bars(house: House, x: float, y: float, side: float) -> None:
    """Three rising bars."""
    for i, share in enumerate((0.4, 0.7, 1.0)):
        left = x + i * side * 0.36
        colour = _lighter(house.look.accent, share)
        house.paper.add(Area(left, y + side * (1 - share), left + side * 0.28, y + side, fill=colour))


def _rings(house: House, x: float, y: float, side: float) -> None:
    """Two linked rings."""
    for i, share in enumerate((1.0, 0.55)):
        house.paper.add(
            Disc(
                x + side * (0.34 + 0.32 * i), y + side / 2, side * 0.3, _lighter(house.look.accent, share), side * 0.09
            )
        )


def _peak(house: House, x: float, y: float, side: float) -> None:
    """Two mountains."""
    far = ((x + side * 0.35, y + side), (x + side * 0.7, y + side * 0.3), (x + side * 1.05, y + side))
    near = ((x, y + side), (x + side * 0.4, y + side * 0.08), (x + side * 0.8, y + side))
    house.paper.add(Shape(far, _lighter(house.look.accent, 0.5)))
    house.paper.add(Shape(near, house.look.accent))


def _hexagon(house: House, x: float, y: float, side: float) -> None:
    """A hexagon in a hexagon."""
    for radius, colour in ((0.5, house.look.accent), (0.3, WHITE), (0.17, house.look.accent)):
        corners = (math.tau * (i + 0.5) / 6 for i in range(6))
        points = tuple(
            (x + side * (0.5 + radius * math.cos(a)), y + side * (0.5 + radius * math.sin(a))) for a in corners
        )
        house.paper.add(Shape(points, colour))


def _leaf(house: House, x: float, y: float, side: float) -> None:
    """A leaf with its vein."""
    steps = [i / 24 for i in range(25)]
    upper = [(t, math.sin(math.pi * t) * 0.32) for t in steps]
    points = [(t, rise) for t, rise in upper] + [(t, -rise) for t, rise in reversed(upper)]
    turned = tuple(
        (x + side * (0.5 + (t - 0.5 + r) * 0.72), y + side * (0.5 - (t - 0.5 - r) * 0.72)) for t, r in points
    )
    house.paper.add(Shape(turned, house.look.accent))
    house.paper.add(Stroke(x + side * 0.08, y + side * 0.92, x + side * 0.74, y + side * 0.26, side * 0.04, WHITE))


def _grid(house: House, x: float, y: float, side: float) -> None:
    """Nine tiles, some pale."""
    for i in range(9):
        row, column = divmod(i, 3)
        colour = _lighter(house.look.accent, 0.45 if i % 2 else 1.0)
        left, top = x + column * side * 0.35, y + row * side * 0.35
        house.paper.add(Area(left, top, left + side * 0.3, top + side * 0.3, fill=colour, radius=side * 0.04))


def _fan(house: House, x: float, y: float, side: float) -> None:
    """A fan of slanting blades."""
    for i, share in enumerate((0.35, 0.6, 0.8, 1.0)):
        left = x + i * side * 0.22
        points = ((left, y + side), (left + side * 0.18, y + side), (left + side * 0.34, y), (left + side * 0.16, y))
        house.paper.add(Shape(points, _lighter(house.look.accent, share)))


LOGOS: tuple[Logo, ...] = (_disc, _bars, _rings, _peak, _hexagon, _leaf, _grid, _fan)
