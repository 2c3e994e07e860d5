"""The drawn lines of a form: level and upright ones, joined where they touch, and the small squares of tick boxes.

Knows geometry alone. Heights are fractions of the page's height, widths of its width.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from docpipe.document import Box
from docpipe.reading.segments import Sheet

NEAR = 0.0025  # page heights: lines no further apart meet
JOINED = 0.006  # the gap in a line that goes on, as in a broken one
SMALLEST, LARGEST = 0.006, 0.028  # side of a tick box
WIDEST_SEEN = 0.45  # of a line to write on that was seen from pixels, where upright lines may have been missed
MOST = 400  # short level lines of a page with tick boxes
LETTERS = 4  # of a line to write on that is set as letters
TEETH, NARROWEST, WIDEST = 5, 0.008, 0.032  # lines of a comb, and how far apart they are
SET_IN = 0.008  # of the page's width
SQUARE = 1.5  # width over height, or the other way round


@dataclass(frozen=True)
class Frame:
    """The lines of a page. `blanks`: level ones that no upright one touches, for people to write on."""

    level: tuple[Box, ...] = ()
    upright: tuple[Box, ...] = ()
    blanks: tuple[Box, ...] = ()
    squares: tuple[Box, ...] = ()

    def below(self, y: float, x0: float, x1: float) -> float | None:
        """The height of the first line below `y` that runs under the better part of `x0` up to `x1`."""
        return min((line.y0 for line in self.level if line.y0 >= y and _covers(line, x0, x1)), default=None)

    def above(self, y: float, x0: float, x1: float) -> float | None:
        return max((line.y1 for line in self.level if line.y1 <= y and _covers(line, x0, x1)), default=None)

    def right_of(self, x: float, y: float) -> float | None:
        """Where the first upright line stands to the right of a point."""
        return min((line.x0 for line in self.upright if line.x0 >= x and line.y0 <= y <= line.y1), default=None)

    def left_of(self, x: float, y: float) -> float | None:
        return max((line.x1 for line in self.upright if line.x1 <= x and line.y0 <= y <= line.y1), default=None)


def frame_of(sheet: Sheet) -> Frame:
    """The lines of a page, sorted out."""
    flat = [line for line in sheet.rulings if line.width * sheet.aspect >= line.height]
    tall = [line for line in sheet.rulings if line.width * sheet.aspect < line.height]
    squares = tuple(_squares(flat, tall, sheet.aspect))
    flat = [line for line in flat if not any(_is_side(line, box, sheet.aspect) for box in squares)]
    tall = [line for line in tall if not any(_is_side(line, box, sheet.aspect) for box in squares)]
    level = _joined(flat)
    upright = tuple(_turned(line) for line in _joined([_turned(line) for line in tall]))
    combs = tuple(_combs(upright, sheet.aspect))
    inked = any(word.score is not None for row in sheet.rows for word in row[0].words[:1])
    widest = WIDEST_SEEN if inked else 1.0
    free = [line for line in level if not any(_touch(line, other, sheet.aspect) for other in upright)]
    blanks = [line for line in free if line.width <= widest or _set_in(line, level)]
    blanks += [comb._replace(y0=comb.y1) for comb in combs] + list(_dotted(sheet))
    sides = tuple(line for line in upright if not any(_is_tooth(line, comb, sheet.aspect) for comb in combs))
    return Frame(level, sides, tuple(blanks), squares)


def _covers(line: Box, x0: float, x1: float) -> bool:
    return min(line.x1, x1) - max(line.x0, x0) >= 0.5 * (x1 - x0)


def _turned(box: Box) -> Box:
    return Box(box.y0, box.x0, box.y1, box.x1)


def _joined(lines: Iterable[Box]) -> tuple[Box, ...]:
    """Level lines, with those that go on in each other made one."""
    joined: list[Box] = []
    for line in sorted(lines, key=lambda box: (round(box.y0 / NEAR), box.x0)):
        for number, other in enumerate(joined):
            level = abs(line.middle - other.middle) <= NEAR
            if level and line.x0 - other.x1 <= JOINED and other.x0 - line.x1 <= JOINED:
                joined[number] = other.join(line)
                break
        else:
            joined.append(line)
    return tuple(joined)


def _combs(upright: Sequence[Box], aspect: float) -> Iterator[Box]:
    """Rows of cells that take a letter each: upright lines of one height, evenly set apart by little."""
    rest = sorted(upright, key=lambda line: (round(line.y0 / NEAR / 2), line.x0))
    start = 0
    for number in range(1, len(rest) + 1):
        if number < len(rest) and _is_next_tooth(rest[start:number], rest[number], aspect):
            continue
        if number - start >= TEETH:
            first, last = rest[start], rest[number - 1]
            yield Box(first.x0, first.y0, last.x1, first.y1)
        start = number


def _is_next_tooth(comb: Sequence[Box], line: Box, aspect: float) -> bool:
    last, gap = comb[-1], (line.x0 - comb[-1].x0) * aspect
    level = abs(line.y0 - last.y0) <= 2 * NEAR and abs(line.y1 - last.y1) <= 2 * NEAR
    even = len(comb) == 1 or abs(gap - (last.x0 - comb[-2].x0) * aspect) <= 2 * NEAR
    return level and even and NARROWEST <= gap <= WIDEST


def _is_tooth(line: Box, comb: Box, aspect: float) -> bool:
    across = NEAR / aspect
    inside = comb.x0 - across <= line.x0 and line.x1 <= comb.x1 + across
    return inside and abs(line.y0 - comb.y0) <= 2 * NEAR and abs(line.y1 - comb.y1) <= 2 * NEAR


def _dotted(sheet: Sheet) -> Iterator[Box]:
    """Lines to write on that are set as letters: ______"""
    for segment in sheet.segments:
        for word in segment.words:
            if is_line(word.text):
                yield word.box._replace(y0=word.box.y1 - 0.2 * word.box.height)


def is_line(text: str) -> bool:
    """Whether a word is a line to write on."""
    return len(text) >= LETTERS and set(text) <= {"_", "…"}


def _set_in(line: Box, level: Sequence[Box]) -> bool:
    """Whether a line neither begins nor ends where the other long lines of the page do."""
    long = [other for other in level if other.width > WIDEST_SEEN]
    left, right = median(other.x0 for other in long), median(other.x1 for other in long)
    return line.x0 - left > SET_IN and right - line.x1 > SET_IN


def _touch(level: Box, upright: Box, aspect: float) -> bool:
    across = NEAR / aspect
    inside = level.x0 - across <= upright.x0 <= level.x1 + across
    return inside and upright.y0 - NEAR <= level.middle <= upright.y1 + NEAR


def _squares(flat: Sequence[Box], tall: Sequence[Box], aspect: float) -> Iterable[Box]:
    """Small squares of four lines that stand alone: rows of them are combs, whose cells take a letter each."""
    found: list[Box] = []
    short = [line for line in flat if SMALLEST <= line.width * aspect <= LARGEST]
    sides = [line for line in tall if SMALLEST <= line.height <= LARGEST]
    if len(short) > MOST:  # a drawing
        return []
    for top in short:
        for foot in short:
            box = Box(top.x0, top.middle, top.x1, foot.middle)
            if not SMALLEST <= box.height <= LARGEST or abs(foot.x0 - top.x0) + abs(foot.x1 - top.x1) > 2 * NEAR:
                continue
            ratio = box.width * aspect / box.height
            closed = all(any(_stands_at(side, x, box, aspect) for side in sides) for x in (box.x0, box.x1))
            if 1 / SQUARE <= ratio <= SQUARE and closed:
                found.append(box)
    found = [box for n, box in enumerate(found) if not any(box.share_in(other) > 0.5 for other in found[:n])]
    return [box for box in found if not any(_is_neighbour(box, other, aspect) for other in found)]


def _stands_at(side: Box, x: float, box: Box, aspect: float) -> bool:
    return abs(side.x0 - x) * aspect <= 2 * NEAR and abs(side.y0 - box.y0) + abs(side.y1 - box.y1) <= 4 * NEAR


def _is_neighbour(box: Box, other: Box, aspect: float) -> bool:
    """Whether two squares share a side in a row."""
    shared = min(abs(box.x1 - other.x0), abs(other.x1 - box.x0)) * aspect <= 2 * NEAR
    return other is not box and shared and abs(box.y0 - other.y0) <= 2 * NEAR


def _is_side(line: Box, box: Box, aspect: float) -> bool:
    slack = 2 * NEAR
    return (
        box.x0 - slack / aspect <= line.x0
        and line.x1 <= box.x1 + slack / aspect
        and box.y0 - slack <= line.y0
        and line.y1 <= box.y1 + slack
    )
