"""What the recognizer says of one printed line: its characters, how sure it is of each, and what else they may be."""

from dataclasses import dataclass
from enum import StrEnum

Point = tuple[float, float]
Quad = tuple[Point, Point, Point, Point]
"""Four corners in fractions of the image, clockwise from the text's own top left."""


class Speed(StrEnum):
    """How much care is spent on a page."""

    ACCURATE = "accurate"  # full resolution: the default
    FAST = "fast"  # smaller detection and narrower lines: for clean print where time matters more


@dataclass(frozen=True, slots=True)
class Character:
    """One recognized character.

    `x0` and `x1` are fractions of the crop's width; `score` is the recognizer's own probability; `others` are the
    runner-ups of the same place with theirs, likeliest first.
    """

    char: str
    score: float
    x0: float
    x1: float
    others: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line as recognized. `score` is that of its least sure character, 0 for an empty line."""

    text: str
    score: float
    characters: tuple[Character, ...] = ()
