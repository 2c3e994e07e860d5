"""Lines as a pen draws them: short paths in words, traced into points. Knows no letter and no page.

A path is written as in SVG: `M x y` lifts the pen, `L x y` draws straight, `Q cx cy x y` a curve, `C` one of
two controls.
"""

import re
from functools import lru_cache
from itertools import pairwise
from math import cos, hypot, pi, sin

Point = tuple[float, float]
Line = tuple[Point, ...]
TOKENS = re.compile(r"[MLQC]|-?\d*\.?\d+")
TAKES = {"M": 1, "L": 1, "Q": 2, "C": 3}  # points a command


@lru_cache(maxsize=2000)
def trace(path: str, steps: int = 8) -> tuple[Line, ...]:
    """The lines of a path, one for each time that the pen is set down; a curve gives `steps` points."""
    tokens = TOKENS.findall(path)
    lines: list[list[Point]] = []
    at, command = 0, "M"
    while at < len(tokens):
        if tokens[at] in TAKES:
            command, at = tokens[at], at + 1
        numbers = [float(token) for token in tokens[at : at + 2 * TAKES[command]]]
        at += 2 * TAKES[command]
        points = list(zip(numbers[::2], numbers[1::2], strict=True))
        if command == "M":
            lines.append(points)
        else:
            lines[-1] += points if command == "L" else _curve([lines[-1][-1], *points], steps)
    return tuple(tuple(line) for line in lines)


def _curve(controls: list[Point], steps: int) -> list[Point]:
    return [_at(controls, step / steps) for step in range(1, steps + 1)]


def _at(controls: list[Point], t: float) -> Point:
    """A point of a Bezier curve, by de Casteljau."""
    while len(controls) > 1:
        controls = [(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t) for (x0, y0), (x1, y1) in pairwise(controls)]
    return controls[0]


def capsule(one: Point, two: Point, radius: float, corners: int = 6) -> Line:
    """A straight stroke with round ends as a polygon, clockwise where y points upwards."""
    (x0, y0), (x1, y1) = one, two
    length = hypot(x1 - x0, y1 - y0) or 1.0
    across = ((y0 - y1) / length, (x1 - x0) / length) if one != two else (0.0, 1.0)
    along = (across[1], -across[0])

    def arc(x: float, y: float, sign: float) -> list[Point]:
        turns = [pi * i / corners for i in range(corners + 1)]
        return [
            (
                x + sign * radius * (across[0] * cos(a) + along[0] * sin(a)),
                y + sign * radius * (across[1] * cos(a) + along[1] * sin(a)),
            )
            for a in turns
        ]

    return tuple(arc(x1, y1, 1.0) + arc(x0, y0, -1.0))
