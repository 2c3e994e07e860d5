"""How the words of a text layer lie: level, askew, overhead."""

from math import radians, tan

import pytest

from docpipe.document import Box, Word
from docpipe.pages.slope import is_overturned, levelled, slope_of
from docpipe.pages.upright import Plan

PAGE = (600.0, 800.0)
HIGH, WIDE = 10.0, 60.0  # points, of a word


def lines(slope: float, count: int = 6) -> list[Word]:
    """Lines of five words that fall to the right by so many degrees, in the boxes of a text layer."""
    fall = tan(radians(slope))
    words = []
    for row in range(count):
        for column in range(5):
            x, y = 100 + 80 * column, 100 + 30 * row
            middle = y + (x + WIDE / 2 - PAGE[0] / 2) * fall
            high = HIGH + WIDE * abs(fall)
            sides = x / PAGE[0], (middle - high / 2) / PAGE[1], (x + WIDE) / PAGE[0], (middle + high / 2) / PAGE[1]
            words.append(Word(f"w{row}{column}", Box(*sides), HIGH / PAGE[1]))
    return words


def overhead(words: list[Word]) -> list[Word]:
    return [Word(w.text, Box(1 - w.box.x1, 1 - w.box.y1, 1 - w.box.x0, 1 - w.box.y0)) for w in words]


@pytest.mark.parametrize(
    ("words", "slope"),
    [
        (lines(1.5), 1.5),
        (lines(-3.0), -3.0),
        (lines(0.05), 0.0),  # as good as level
        (lines(1.5, count=3), 0.0),  # too few to tell
        (lines(1.5, count=4) + lines(-1.5, count=4), 0.0),  # they disagree
        ([], 0.0),
    ],
)
def test_slope(words: list[Word], slope: float) -> None:
    assert slope_of(words, PAGE) == pytest.approx(slope, abs=0.05)


def test_a_levelled_page_has_level_lines() -> None:
    words, plan = lines(2.0), Plan.of(600, 800).levelled(2.0)
    after = (plan.width, plan.height)
    level = levelled(words, plan.inverse, 2.0, PAGE, after)
    assert slope_of(level, after) == 0.0
    assert len({round(word.box.middle, 3) for word in level}) == 6
    assert all(word.box.height * after[1] == pytest.approx(HIGH, abs=0.1) for word in level)


def table() -> list[Word]:
    """Rows of five cells, three of them with two lines, cell after cell."""
    rows = [lines(0.0)[start : start + 5] for start in range(0, 30, 5)]
    second = [[Word(w.text, w.box._replace(y0=w.box.y0 + 0.02, y1=w.box.y1 + 0.02)) for w in row] for row in rows]
    cells = [zip(one, other, strict=True) for one, other in zip(rows, second, strict=True)]
    return [word for row in cells for n, cell in enumerate(row) for word in cell[: 2 if n % 2 == 0 else 1]]


def from_the_right(words: list[Word]) -> list[Word]:
    return [Word(w.text, w.box._replace(x0=1 - w.box.x1, x1=1 - w.box.x0)) for w in words]


@pytest.mark.parametrize(
    ("words", "turned"),
    [
        (overhead(lines(0.0)), True),
        (lines(0.0), False),
        (overhead(lines(0.0, count=2)), False),  # too few to tell
        ([], False),
        (overhead(table()), True),  # many steps back to the head of a row
        (table(), False),
        (from_the_right(lines(0.0)), False),  # a script that runs to the left
        (from_the_right(table()), False),
    ],
)
def test_overturned(words: list[Word], turned: bool) -> None:
    assert is_overturned(words) == turned
