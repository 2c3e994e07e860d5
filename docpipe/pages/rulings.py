"""Thin straight lines of a page: lines that are drawn, thin filled bars, and the edges of rectangles.

Knows the drawings of `pymupdf.Page.get_cdrawings` by their plain dictionaries alone.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from docpipe.pages.glyphs import Bounds

THIN = 3.0  # points: a filled bar up to so thick is a line
SHORTEST = 5.0  # points
STRAIGHT = 1.0  # points off level or upright over its length
WHITE = 0.97
MOST = 2000


def rulings_of(drawings: Iterable[Mapping[str, Any]]) -> list[Bounds]:
    """The lines in points of the page without its rotation; the longest ones where there are too many."""
    found = list(dict.fromkeys(line for drawing in drawings for line in _lines(drawing)))
    if len(found) <= MOST:
        return found
    longest = set(sorted(found, key=lambda line: line[0] - line[2] + line[1] - line[3])[:MOST])
    return [line for line in found if line in longest]


def _lines(drawing: Mapping[str, Any]) -> Iterator[Bounds]:
    stroked, filled = _shows(drawing, "color", "stroke_opacity"), _shows(drawing, "fill", "fill_opacity")
    width = float(drawing.get("width") or 0.0) if stroked else 0.0
    for item in drawing["items"] if stroked or filled else ():
        if item[0] == "l" and stroked:
            yield from _line(item[1], item[2], width)
        elif item[0] == "re":
            yield from _rectangle(item[1], width)
        elif item[0] == "qu":
            yield from _rectangle(_around(item[1]), width)


def _shows(drawing: Mapping[str, Any], colour: str, opacity: str) -> bool:
    parts: Sequence[float] | None = drawing.get(colour)
    alpha = drawing.get(opacity)
    return bool(parts) and min(parts or (1,)) < WHITE and (alpha is None or alpha > 0.05)


def _line(start: Sequence[float], end: Sequence[float], width: float) -> Iterator[Bounds]:
    (ax, ay), (bx, by) = start, end
    if max(abs(ax - bx), abs(ay - by)) < SHORTEST or min(abs(ax - bx), abs(ay - by)) > STRAIGHT:
        return
    half = min(width, THIN) / 2
    if abs(ax - bx) > abs(ay - by):
        yield min(ax, bx), min(ay, by) - half, max(ax, bx), max(ay, by) + half
    else:
        yield min(ax, bx) - half, min(ay, by), max(ax, bx) + half, max(ay, by)


def _rectangle(sides: Sequence[float], width: float) -> Iterator[Bounds]:
    x0, y0, x1, y1 = sides
    if min(x1 - x0, y1 - y0) <= THIN:
        if max(x1 - x0, y1 - y0) >= SHORTEST:
            yield x0, y0, x1, y1
        return
    for start, end in (((x0, y0), (x1, y0)), ((x0, y1), (x1, y1)), ((x0, y0), (x0, y1)), ((x1, y0), (x1, y1))):
        yield from _line(start, end, width)


def _around(corners: Sequence[Sequence[float]]) -> Bounds:
    xs, ys = [corner[0] for corner in corners], [corner[1] for corner in corners]
    return min(xs), min(ys), max(xs), max(ys)
