"""Words of a page as rows and segments."""

from collections.abc import Callable

import pytest

from docpipe.document import Box, Page, Word
from docpipe.reading.segments import Segment, sheet_of
from schemas.fields.kind import Span

Draw = Callable[..., Page]


def texts(page: Page) -> list[list[str]]:
    return [[segment.text for segment in row] for row in sheet_of(page).rows]


ROWS = [
    ("Invoice no. 4711", [["Invoice no. 4711"]]),  # one blank joins
    ("Total  119.00", [["Total", "119.00"]]),  # more blanks part
    ("one  two\nthree", [["one", "two"], ["three"]]),  # a row a line
    ("IBAN DE89 3704 0044 0532 0130 00", [["IBAN DE89 3704 0044 0532 0130 00"]]),  # groups of figures stay together
    ("1 234,50", [["1 234,50"]]),  # a number grouped by blanks
    ("100.00 19.00", [["100.00", "19.00"]]),  # an amount with cents is complete
    ("19 % 100.00", [["19 %", "100.00"]]),  # so is a per cent
    ("Summe 119,00 EUR", [["Summe 119,00 EUR"]]),  # what is no figure may go on behind one
    ("", []),  # an empty page
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_rows_and_segments(page: Draw, text: str, rows: list[list[str]]) -> None:
    assert texts(page(text)) == rows


def word(text: str, x0: float, x1: float, y0: float = 0.1, y1: float = 0.11) -> Word:
    return Word(text, Box(x0, y0, x1, y1))


def square(*words: Word, rulings: tuple[Box, ...] = ()) -> Page:
    """A page as wide as high, so that a height of 0.01 allows a gap of 0.0085."""
    return Page(1, 500.0, 500.0, words, rulings=rulings)


GAPS = [  # the gap between two words in their heights, both texts, parted?
    (0.84, "Net", "total", False),  # as between words of a justified line
    (0.86, "Net", "total", True),  # a column
    (0.30, "2", "500", False),  # two figures stand closer than words
    (0.45, "2", "500", True),
    (0.84, "Net", "500", False),  # a figure behind a word
    (0.84, "500", "pcs", False),  # and a word behind a figure
    (0.15, "2.50", "500", True),  # nothing goes on behind cents
    (0.05, "2.50", "-", False),
]


@pytest.mark.parametrize(("gap", "left", "right", "parted"), GAPS)
def test_gaps_between_words(gap: float, left: str, right: str, parted: bool) -> None:
    usual = [word("as", x, x + 0.0975, 0.5, 0.51) for x in (0.1, 0.2, 0.3, 0.4)]
    page = square(word(left, 0.1, 0.2), word(right, 0.2 + gap * 0.01, 0.4), *usual)
    assert len(texts(page)[0]) == (2 if parted else 1)


def test_figures_may_stand_as_far_apart_as_words_do_on_a_page_of_wide_blanks() -> None:
    words = "The sum of it is 1 200"
    line = [word(text, 0.1 * n, 0.1 * n + 0.0935) for n, text in enumerate(words.split())]
    assert texts(square(*line)) == [[words]]


BARS = [  # a drawn line, parted?
    (Box(0.2015, 0.05, 0.2025, 0.3), True),  # between the two words
    (Box(0.2015, 0.2, 0.2025, 0.3), False),  # further down
    (Box(0.15, 0.05, 0.151, 0.3), False),  # through the first word
    (Box(0.05, 0.099, 0.5, 0.1), False),  # lying
]


@pytest.mark.parametrize(("bar", "parted"), BARS)
def test_a_drawn_line_between_words_parts_them(bar: Box, parted: bool) -> None:
    page = square(word("Net", 0.1, 0.2), word("total", 0.204, 0.3), rulings=(bar,))
    assert len(texts(page)[0]) == (2 if parted else 1)


def test_text_set_sideways_is_left_out() -> None:
    edge = Word("Printed", Box(0.01, 0.3, 0.02, 0.5))
    assert texts(square(word("Total", 0.1, 0.2, 0.4, 0.41), edge)) == [["Total"]]


def test_words_of_one_row_may_be_of_several_sizes_and_in_any_order() -> None:
    large, small = word("119.00", 0.5, 0.6, 0.095, 0.115), word("Total", 0.1, 0.2, 0.101, 0.11)
    assert texts(square(large, small)) == [["Total", "119.00"]]


def test_rows_that_overlap_a_little_stay_two() -> None:
    above, below = word("one", 0.1, 0.2, 0.100, 0.112), word("two", 0.1, 0.2, 0.109, 0.121)
    assert texts(square(above, below)) == [["one"], ["two"]]


def test_a_place_is_the_box_of_the_words_that_a_span_touches(page: Draw) -> None:
    (segment,) = sheet_of(page("Invoice no. 4711 of 3 May")).segments
    (place,) = segment.places(Span(12, 16))
    assert (place.page_no, place.box) == (1, segment.words[2].box)
    (whole,) = segment.places()
    assert whole.box == segment.box


def test_what_goes_on_in_the_next_line_has_a_place_a_line(page: Draw) -> None:
    one, two = sheet_of(page("DE89 3704 0044\n0532 0130 00")).segments
    both = one.followed_by(two)
    assert both.text == "DE89 3704 0044 0532 0130 00"
    assert [place.box for place in both.places()] == [one.box, two.box]
    assert [place.box for place in both.places(Span(0, 4))] == [one.words[0].box]
    assert both.begins_as(one)
    assert not both.begins_as(two)


def test_a_part_holds_the_words_that_begin_in_it(page: Draw) -> None:
    (segment,) = sheet_of(page("Qty Unit price")).segments
    parts = [segment.part(*bounds) for bounds in ((0, 4), (4, 14), (14, 20))]
    assert [part.text if isinstance(part, Segment) else None for part in parts] == ["Qty", "Unit price", None]


def test_large_bold_type_is_known(page: Draw) -> None:
    title, line = sheet_of(page("# Invoice\n\nNumber 4711")).segments
    assert title.bold
    assert not line.bold
    assert title.size == pytest.approx(2 * line.size)
