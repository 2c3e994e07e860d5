"""Characters brought onto the places of a line by where they stand."""

import pytest

from docpipe.pages.machine_lines.grid import Seen, grid_of, length_of, mixed, on_places

LINE = "I<UTOD231458907<<<<<<<<<<<<<<<"


def seen(text: str, skip: tuple[int, ...] = (), off: float = 0.0) -> list[Seen]:
    """A re-read of the line that overlooked some characters; each stands in the middle of its place."""
    step = 1 / (len(text) + 2)
    return [Seen((n + 1.5 + off) * step, ((c, 0.9),)) for n, c in enumerate(text) if n not in skip]


def said(reading: list[Seen]) -> str:
    grid = grid_of([seen(LINE), reading], len(LINE))
    assert grid
    return "".join(place[0][0] or "?" if place else "." for place in on_places(reading, grid))


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        (seen(LINE), LINE),
        (seen(LINE, skip=(7,)), LINE[:7] + "?" + LINE[8:]),  # a digit overlooked leaves its place empty
        (seen(LINE, skip=(20, 21)), LINE),  # fillers between fillers
        (seen(LINE, skip=(28, 29)), LINE),  # fillers at the end
        (seen(LINE, skip=(1,)), LINE[:1] + "?" + LINE[2:]),  # a filler between others is none for sure
        (seen(LINE, off=0.3, skip=(9,)), LINE[:9] + "?" + LINE[10:]),  # all a little to the right
    ],
)
def test_each_character_has_its_place(reading: list[Seen], expected: str) -> None:
    assert said(reading) == expected


def test_a_doubled_character_takes_no_place() -> None:
    reading = seen(LINE)
    doubled = [*reading[:8], Seen(reading[7].x + 0.004, (("3", 0.5),)), *reading[8:]]
    assert said(doubled) == LINE


def test_the_length_of_a_zone() -> None:
    assert length_of([seen(LINE, skip=(5,)), seen(LINE)], 3) == 30
    assert length_of([seen(LINE + "<" * 14)], 2) == 44
    assert length_of([seen(LINE + "<" * 6, skip=(30,))], 2) == 36
    assert length_of([seen(LINE)], 2) is None  # no zone of two lines is that short


def test_a_part_of_the_line_says_nothing_of_the_rest() -> None:
    grid = grid_of([seen(LINE)], len(LINE))
    assert grid
    half = [s for s in seen(LINE) if s.x < 0.5]
    places = on_places(half, grid, 0.0, 0.5)
    assert [bool(place) for place in places] == [True] * 14 + [False] * 16


def test_re_reads_count_alike() -> None:
    assert mixed([(("A", 0.9),), (("A", 0.3), ("4", 0.3)), None]) == (("A", 0.75), ("4", 0.25))
