"""Points of a page, turned as it is displayed, and as fractions of it. Pure geometry."""

from collections.abc import Sequence
from dataclasses import replace

from docpipe.pages.glyphs import Bounds, DrawnWord

Matrix = Sequence[float]
UNTURNED = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def turn(bounds: Bounds, matrix: Matrix) -> Bounds:
    """Bounds after a rotation of the page by quarter turns."""
    a, b, c, d, e, f = matrix
    x0, y0, x1, y1 = bounds
    xs = (a * x0 + c * y0 + e, a * x1 + c * y1 + e)
    ys = (b * x0 + d * y0 + f, b * x1 + d * y1 + f)
    return min(xs), min(ys), max(xs), max(ys)


def turn_word(word: DrawnWord, matrix: Matrix) -> DrawnWord:
    """A word after a rotation of the page by quarter turns."""
    if tuple(matrix) == UNTURNED:
        return word
    a, b, c, d, _, _ = matrix
    dx, dy = word.style.direction
    style = replace(word.style, direction=(a * dx + c * dy, b * dx + d * dy))
    return DrawnWord(word.text, turn(word.bounds, matrix), tuple(turn(cell, matrix) for cell in word.cells), style)


def fractions(bounds: Bounds, width: float, height: float) -> Bounds:
    """Bounds in points as fractions of the page, held inside it."""
    x0, y0, x1, y1 = bounds
    return _held(x0 / width), _held(y0 / height), _held(x1 / width), _held(y1 / height)


def common(one: Bounds, other: Bounds) -> Bounds:
    """What two bounds share; where they share nothing, x1 <= x0 or y1 <= y0."""
    return max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])


def share(cell: Bounds, area: Bounds) -> float:
    """How much of a cell lies within an area, 0..1."""
    size = (cell[2] - cell[0]) * (cell[3] - cell[1])
    x0, y0, x1, y1 = common(cell, area)
    return (x1 - x0) * (y1 - y0) / size if size > 0 and x1 > x0 and y1 > y0 else 0.0


def inside(cell: Bounds, area: Bounds) -> bool:
    """Whether a cell lies wholly within an area."""
    return area[0] <= cell[0] and area[1] <= cell[1] and cell[2] <= area[2] and cell[3] <= area[3]


def middle_inside(cell: Bounds, area: Bounds) -> bool:
    """Whether the middle of a cell lies within an area."""
    x, y = (cell[0] + cell[2]) / 2, (cell[1] + cell[3]) / 2
    return area[0] <= x <= area[2] and area[1] <= y <= area[3]


def _held(value: float) -> float:
    return min(max(value, 0.0), 1.0)
