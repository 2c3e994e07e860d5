"""How the words of a text layer lie on a page that was scanned askew, and where they lie once it is level.

Boxes of words are level even where words are not: their middles tell the slope. Knows no image.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from math import atan2, degrees, radians, tan
from statistics import median

from docpipe.document import Box, Word
from docpipe.geometry import Warp

LEAST, MOST = 0.2, 15.0  # degrees: less is as good as level, more is no scan that went askew
LONG = 0.15  # of the page's width: lines that tell
LEAST_LINES = 4
ALIKE = 0.5  # degrees by which lines of one page may differ
MOSTLY = 0.7  # of the lines, or of the steps along a line
STEP = 0.8  # of a word's height: so much the next one of its line may stand higher or lower
LEAST_SHARE = 0.4  # of a box's height that is its word's, however askew

Size = tuple[float, float]  # width and height of a page in points
Point = tuple[float, float]


def slope_of(words: Sequence[Word], page: Size) -> float:
    """By how many degrees the lines of a page fall to the right; 0 where they are level or nobody can tell.

    Words in the file's own order.
    """
    ends = [(_centre(line[0]), _centre(line[-1])) for line in _lines(words)]
    slopes = [_slope(start, end, page) for start, end in ends if end[0] - start[0] >= LONG]
    if len(slopes) < LEAST_LINES:
        return 0.0
    usual = median(slopes)
    agreed = sum(abs(slope - usual) <= ALIKE for slope in slopes) >= MOSTLY * len(slopes)
    return usual if agreed and LEAST <= abs(usual) <= MOST else 0.0


def is_overturned(words: Sequence[Word]) -> bool:
    """Whether words follow each other from right to left, and lines from the foot to the top, as on a page overhead.

    In a table each cell of several lines begins higher than the one before it ended: more lines up than down will do.
    """
    steps = [(_centre(one), _centre(two), STEP * one.box.height) for one, two in pairwise(words)]
    across = [two[0] < one[0] for one, two, high in steps if abs(two[1] - one[1]) < high]
    up = [two[1] < one[1] for one, two, high in steps if abs(two[1] - one[1]) >= high]
    enough = len(across) >= 2 * LEAST_LINES and len(up) >= LEAST_LINES
    return enough and sum(across) >= MOSTLY * len(across) and sum(up) > len(up) / 2


def levelled(words: Sequence[Word], back: Warp, slope: float, before: Size, after: Size) -> tuple[Word, ...]:
    """The words where `back` leads their middles, in boxes without the fall of their lines; pages `before`, `after`."""
    return tuple(_levelled(word, back, tan(radians(abs(slope))), before, after) for word in words)


def _levelled(word: Word, back: Warp, fall: float, before: Size, after: Size) -> Word:
    wide, high = word.box.width * before[0], word.box.height * before[1]
    own = max(LEAST_SHARE * high, high - wide * fall)
    x, y = back.point(*_centre(word))
    across, down = wide / after[0] / 2, own / after[1] / 2
    sides = (min(1.0, max(0.0, side)) for side in (x - across, y - down, x + across, y + down))
    return replace(word, box=Box(*sides), size=word.size * before[1] / after[1])


def _lines(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """Words that go on to the right, each about as high as the one before."""
    line: list[Word] = []
    for word in words:
        if line and not _goes_on(line[-1], word):
            yield line
            line = []
        line.append(word)
    if line:
        yield line


def _goes_on(one: Word, two: Word) -> bool:
    (x, y), (after_x, after_y) = _centre(one), _centre(two)
    return after_x > x and abs(after_y - y) < STEP * min(one.box.height, two.box.height)


def _slope(start: Point, end: Point, page: Size) -> float:
    return degrees(atan2((end[1] - start[1]) * page[1], (end[0] - start[0]) * page[0]))


def _centre(word: Word) -> Point:
    return (word.box.x0 + word.box.x1) / 2, word.box.middle
