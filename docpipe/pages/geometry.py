"""From points of a page to the fractions of the page as displayed. Pure geometry."""

from collections.abc import Sequence

from docpipe.pages.glyphs import Bounds, DrawnWord

Matrix = Sequence[float]


def turn(bounds: Bounds, matrix: Matrix) -> Bounds:
    """Bounds after a rotation of the page by quarter turns."""
    a, b, c, d, e, f = matrix
    x0, y0, x1, y1 = bounds
    xs = (a * x0 + c * y0 + e, a * x1 + c * y1 + e)
    ys = (b * x0 + d * y0 + f, b * x1 + d * y1 + f)
    return min(xs), min(ys), max(xs), max(ys)


def fractions(bounds: Bounds, width: float, height: float) -> Bounds:
    """Bounds in points as fractions of the page, held inside it."""
    x0, y0, x1, y1 = bounds
    return _held(x0 / width), _held(y0 / height), _held(x1 / width), _held(y1 / height)


def as_row(word: DrawnWord, matrix: Matrix, width: float, height: float) -> list[str | float | bool]:
    """A word as it travels: text, four fractions, size as a fraction of the page height, bold."""
    box = fractions(turn(word.bounds, matrix), width, height)
    return [word.text, *(round(side, 6) for side in box), round(word.size / height, 6), word.bold]


def _held(value: float) -> float:
    return min(max(value, 0.0), 1.0)
