"""How many pixels a page's print needs, and when the budget does not show it."""

import pytest

from docpipe.checking import check_small_print
from docpipe.document import Box, Page, Word
from docpipe.vlm.small_print import EASY, LEAST_PIXELS, letter_share, pixels_needed, too_small

HEIGHT, AREA = 2000, 2_800_000  # pixels of a page drawn at some 170 dots per inch


def page(*sizes: float) -> Page:
    return Page(1, 595, 842, tuple(Word("word", Box(0.1, 0.1, 0.9, 0.9), size) for size in sizes))


def test_three_quarters_of_the_print_are_larger() -> None:
    assert letter_share(page(0.02, 0.01, 0.012, 0.012)) == pytest.approx(0.006)
    assert letter_share(Page(1, 595, 842, (Word("scanned", Box(0.1, 0.1, 0.2, 0.12)),))) == pytest.approx(0.008)
    assert letter_share(page()) is None


@pytest.mark.parametrize(
    ("letter", "most", "expected"),
    [
        (EASY, 5_000_000, AREA),  # just large enough: shown as it is drawn
        (EASY / 2, 5_000_000, AREA),  # too small already: blowing up shows nothing more
        (EASY * 2, 5_000_000, AREA // 4),  # large print needs a quarter
        (EASY * 50, 5_000_000, LEAST_PIXELS),  # a poster keeps its layout
        (EASY, 1_000_000, 1_000_000),  # no more than is set
    ],
)
def test_a_page_gets_the_pixels_that_its_print_needs(letter: float, most: int, expected: int) -> None:
    assert pixels_needed(page(letter * 2 / HEIGHT), HEIGHT, AREA, most) == pytest.approx(expected, abs=1)


def test_a_page_without_words_gets_all_that_is_set() -> None:
    assert pixels_needed(page(), HEIGHT, AREA, 1_600_000) == 1_600_000


@pytest.mark.parametrize(
    ("points", "pixels", "small"),
    [
        (10, 1_600_000, False),  # usual print, the usual budget
        (4, 1_600_000, True),  # the small print of conditions
        (10, 300_000, True),  # usual print, too small a budget
        (4, 8_000_000, False),
    ],
)
def test_print_that_the_budget_does_not_show_is_told(points: float, pixels: int, small: bool) -> None:
    assert too_small(page(points / 842), pixels) is small
    assert [note.code for note in check_small_print([page(points / 842)], pixels)] == ["small_print"] * small
