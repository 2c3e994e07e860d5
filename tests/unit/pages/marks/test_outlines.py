import numpy as np
import pytest

from docpipe.document import Box, Mark, MarkKind
from docpipe.pages.marks.network import CHECKED, EMPTY, HANDWRITING, SIGNATURE, STAMP
from docpipe.pages.marks.outlines import outlines_of
from docpipe.pages.marks.ticks import may_bear_boxes, tickboxes_of, with_drawn

ROWS, COLUMNS = 60, 60


def _scores(*places: tuple[int, int, int, int, int, int]) -> np.ndarray:
    """Scores from (kind, score, x0, y0, x1, y1), in cells."""
    scores = np.zeros((5, ROWS, COLUMNS), np.uint8)
    for kind, score, x0, y0, x1, y1 in places:
        scores[kind, y0:y1, x0:x1] = score
    return scores


def _found(*places: tuple[int, int, int, int, int, int]) -> list[tuple]:
    blank = np.full((ROWS * 4, COLUMNS * 4, 4), 255, np.uint8)
    return [(outline.kind, outline.box) for outline in outlines_of(_scores(*places), blank)]


@pytest.mark.parametrize(
    ("places", "found"),
    [
        # letters of one word
        (
            [(HANDWRITING, 250, 10, 10, 14, 14), (HANDWRITING, 250, 16, 10, 20, 14)],
            [(HANDWRITING, (40, 40, 80, 56))],
        ),
        # two notes far apart
        (
            [(HANDWRITING, 250, 5, 10, 10, 14), (HANDWRITING, 250, 40, 10, 44, 14)],
            [(HANDWRITING, (20, 40, 40, 56)), (HANDWRITING, (160, 40, 176, 56))],
        ),
        ([(HANDWRITING, 120, 10, 10, 16, 14)], []),  # seen, and never sure
        ([(STAMP, 250, 10, 10, 12, 12)], []),  # too small for a stamp
        # a hand's strokes in a signature
        (
            [(SIGNATURE, 240, 10, 10, 30, 20), (HANDWRITING, 250, 12, 12, 16, 18)],
            [(SIGNATURE, (40, 40, 120, 80))],
        ),
        # a word in a ring
        (
            [(STAMP, 250, 10, 10, 40, 12), (STAMP, 250, 10, 12, 12, 40), (STAMP, 245, 22, 22, 34, 28)],
            [(STAMP, (40, 40, 160, 160))],
        ),
        # a signature over a stamp: both
        (
            [(STAMP, 250, 10, 10, 30, 30), (SIGNATURE, 240, 25, 20, 45, 28)],
            [(STAMP, (40, 40, 120, 120)), (SIGNATURE, (100, 80, 180, 112))],
        ),
    ],
)
def test_cells_become_marks(places: list[tuple[int, int, int, int, int, int]], found: list[tuple]) -> None:
    assert sorted(_found(*places)) == sorted(found)


def test_a_mark_is_drawn_close_around_its_ink() -> None:
    sight = np.full((ROWS * 4, COLUMNS * 4, 4), 255, np.uint8)
    sight[46:50, 42:74, :3] = 40
    (outline,) = outlines_of(_scores((HANDWRITING, 250, 10, 10, 20, 14)), sight)
    assert outline.box == (42, 46, 74, 50)


@pytest.mark.parametrize(
    ("places", "states"),
    [
        ([(EMPTY, 240, 10, 10, 14, 14)], [False]),  # open
        ([(CHECKED, 240, 10, 10, 14, 14), (EMPTY, 60, 10, 10, 14, 14)], [True]),  # ticked
        ([(EMPTY, 240, 10, 10, 14, 14), (CHECKED, 240, 10, 20, 14, 24)], [False, True]),  # one below the other
        ([(EMPTY, 240, 10, 10, 24, 13)], []),  # no square
        ([(EMPTY, 240, 10, 10, 30, 30)], []),  # too large
        ([(EMPTY, 130, 10, 10, 14, 14)], []),  # never sure
    ],
)
def test_cells_become_check_boxes(places: list[tuple[int, int, int, int, int, int]], states: list[bool]) -> None:
    assert [tick.checked for tick in tickboxes_of(_scores(*places))] == states


def _box(x: float, y: float, size: float = 0.05) -> Mark:
    return Mark(MarkKind.CHECKBOX, Box(x, y, x + size, y + size), False)


@pytest.mark.parametrize(
    ("drawn", "kept"),
    [
        ([_box(0.5, 0.5)], 2),  # the network half sees it
        ([_box(0.1, 0.1), _box(0.8, 0.8)], 2),  # as large as one that both see
        ([_box(0.1, 0.1), _box(0.8, 0.8, 0.08)], 1),  # larger, and strange to the network: a letter
        ([_box(0.8, 0.8)], 1),  # like none that is known to be drawn
    ],
)
def test_what_looks_drawn_is_held_against_the_network(drawn: list[Mark], kept: int) -> None:
    scores = _scores((EMPTY, 240, 6, 6, 9, 9), (EMPTY, 60, 30, 30, 33, 33))
    assert may_bear_boxes(scores)
    assert len(with_drawn([_box(0.1, 0.1)], drawn, scores)) == kept


def test_a_page_that_shows_the_network_no_box_bears_none() -> None:
    assert not may_bear_boxes(_scores((STAMP, 240, 6, 6, 9, 9)))
