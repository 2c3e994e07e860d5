"""Marks of fictitious companies, drawn from circles, bars and polygons. Each fits a square at the given corner."""

import math
import zlib
from collections.abc import Callable

from samples.desk import Desk
from samples.look import WHITE
from samples.paper import Area, Colour, Disc, Shape, Stroke, Text

Logo = Callable[[Desk, float, float, float], None]


def draw_logo(desk: Desk, x: float, y: float, side: float) -> None:
    """The seller's mark; the same company always has the same one."""
    choice = zlib.crc32(desk.story.seller.name.encode()) % len(LOGOS)
    LOGOS[choice](desk, x, y, side)


def _lighter(colour: Colour, share: float) -> Colour:
    red, green, blue = (1 - (1 - part) * share for part in colour)
    return (red, green, blue)


def _disc(desk: Desk, x: float, y: float, side: float) -> None:
    """A disc with the company's initial."""
    half, face = side / 2, desk.look.head_family.bold
    letter, size = desk.story.seller.name[0], side * 0.62
    desk.paper.add(Disc(x + half, y + half, half, desk.look.accent))
    at = x + half - face.width(letter, size) / 2
    desk.paper.add(Text(at, y + half + size * 0.35, letter, face, size, WHITE))


def _bars(desk: Desk, x: float, y: float, side: float) -> None:
    """Three rising bars."""
    for i, share in enumerate((0.4, 0.7, 1.0)):
        left = x + i * side * 0.36
        colour = _lighter(desk.look.accent, share)
        desk.paper.add(Area(left, y + side * (1 - share), left + side * 0.28, y + side, fill=colour))


def _rings(desk: Desk, x: float, y: float, side: float) -> None:
    """Two linked rings."""
    for i, share in enumerate((1.0, 0.55)):
        desk.paper.add(
            Disc(x + side * (0.34 + 0.32 * i), y + side / 2, side * 0.3, _lighter(desk.look.accent, share), side * 0.09)
        )


def _peak(desk: Desk, x: float, y: float, side: float) -> None:
    """Two mountains."""
    far = ((x + side * 0.35, y + side), (x + side * 0.7, y + side * 0.3), (x + side * 1.05, y + side))
    near = ((x, y + side), (x + side * 0.4, y + side * 0.08), (x + side * 0.8, y + side))
    desk.paper.add(Shape(far, _lighter(desk.look.accent, 0.5)))
    desk.paper.add(Shape(near, desk.look.accent))


def _hexagon(desk: Desk, x: float, y: float, side: float) -> None:
    """A hexagon in a hexagon."""
    for radius, colour in ((0.5, desk.look.accent), (0.3, WHITE), (0.17, desk.look.accent)):
        corners = (math.tau * (i + 0.5) / 6 for i in range(6))
        points = tuple(
            (x + side * (0.5 + radius * math.cos(a)), y + side * (0.5 + radius * math.sin(a))) for a in corners
        )
        desk.paper.add(Shape(points, colour))


def _leaf(desk: Desk, x: float, y: float, side: float) -> None:
    """A leaf with its vein."""
    steps = [i / 24 for i in range(25)]
    upper = [(t, math.sin(math.pi * t) * 0.32) for t in steps]
    points = [(t, rise) for t, rise in upper] + [(t, -rise) for t, rise in reversed(upper)]
    turned = tuple(
        (x + side * (0.5 + (t - 0.5 + r) * 0.72), y + side * (0.5 - (t - 0.5 - r) * 0.72)) for t, r in points
    )
    desk.paper.add(Shape(turned, desk.look.accent))
    desk.paper.add(Stroke(x + side * 0.08, y + side * 0.92, x + side * 0.74, y + side * 0.26, side * 0.04, WHITE))


def _grid(desk: Desk, x: float, y: float, side: float) -> None:
    """Nine tiles, some pale."""
    for i in range(9):
        row, column = divmod(i, 3)
        colour = _lighter(desk.look.accent, 0.45 if i % 2 else 1.0)
        left, top = x + column * side * 0.35, y + row * side * 0.35
        desk.paper.add(Area(left, top, left + side * 0.3, top + side * 0.3, fill=colour, radius=side * 0.04))


def _fan(desk: Desk, x: float, y: float, side: float) -> None:
    """A fan of slanting blades."""
    for i, share in enumerate((0.35, 0.6, 0.8, 1.0)):
        left = x + i * side * 0.22
        points = ((left, y + side), (left + side * 0.18, y + side), (left + side * 0.34, y), (left + side * 0.16, y))
        desk.paper.add(Shape(points, _lighter(desk.look.accent, share)))


LOGOS: tuple[Logo, ...] = (_disc, _bars, _rings, _peak, _hexagon, _leaf, _grid, _fan)
