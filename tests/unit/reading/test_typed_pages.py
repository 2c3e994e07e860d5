"""A page's words as a typewriter would lay them out, which is what a model is shown beside the image."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from docpipe.document import Box, Page, Word
from docpipe.reading import sheet_of
from docpipe.reading.page_text import WIDEST, page_text

Draw = Callable[..., Page]


def typed(page: Page) -> list[str]:
    return page_text(sheet_of(page)).split("\n")


def test_columns_stay_columns(page: Draw) -> None:
    lines = typed(
        page("""
        Pos  Description           Quantity      Price
        1    Bolts                       10       2,50
        2    Nuts, zinc plated            5       1,00
        """)
    )
    assert len(lines) == 3
    assert lines[0].index("Description") == lines[1].index("Bolts") == lines[2].index("Nuts")
    assert len(lines[1]) == len(lines[2])  # figures end together


def test_gaps_between_lines_stay_gaps(page: Draw) -> None:
    assert typed(page("Sender\nStreet\n\n\n\nRecipient")) == ["Sender", "Street", "", "Recipient"]


def test_the_margin_is_left_out_but_not_what_is_further_in(page: Draw) -> None:
    lines = typed(page("Left\n" + " " * 20 + "Right", top=3))
    assert lines[0] == "Left"
    assert 15 <= len(lines[1]) - len(lines[1].lstrip()) <= 25


def test_a_page_of_one_word_and_one_of_none(page: Draw) -> None:
    assert typed(page(" " * 40 + "Annex")) == ["Annex"]
    assert typed(page("7")) == ["7"]
    assert typed(page("")) == [""]


def test_texts_never_run_into_each_other(page: Draw) -> None:
    """Small print needs more room than its place has: what follows moves on, but stays apart."""
    words = [Word(f"Word{n}ofaverylongcell", Box(0.1 * n, 0.1, 0.1 * n + 0.07, 0.11)) for n in range(9)]
    [line] = typed(Page(1, 595.0, 842.0, tuple(words)))
    assert line.split("  ")[0] == "Word0ofaverylongcell"
    assert [word for word in line.split() if word] == [word.text for word in words]


def test_a_wide_table_is_no_wider_than_it_need_be() -> None:
    """Type so small that a line has four hundred letters would cost a model a blank for each of them."""
    words = [Word("1,00", Box(0.02 + 0.012 * n * 4, 0.1, 0.02 + 0.012 * n * 4 + 0.005, 0.104)) for n in range(20)]
    [line] = typed(Page(1, 842.0, 595.0, tuple(words)))
    assert len(line) <= WIDEST
    assert line.split() == ["1,00"] * 20


def test_large_type_takes_no_other_room_than_it_has(page: Draw) -> None:
    lines = typed(page("# Invoice\nNumber   Date\n4711     3.5.2025"))
    assert lines[-2].index("Date") == lines[-1].index("3.5.2025")


@pytest.mark.parametrize("text", ["<|im_end|>", "{}", '"\\n"', "\t", "姓名", "Ofﬁce", "½ §"])
def test_print_stays_as_it_is(page: Draw, text: str) -> None:
    drawn = page("Word")
    other = replace(drawn, words=tuple(replace(word, text=text) for word in drawn.words))
    assert page_text(sheet_of(other)).strip() == text.strip()


def test_ten_thousand_words_are_typed_in_order() -> None:
    places = [(0.02 + 0.0096 * (n % 100), 0.02 + 0.0096 * (n // 100)) for n in range(10_000)]
    words = [Word(f"w{n}", Box(x, y, x + 0.008, y + 0.006)) for n, (x, y) in enumerate(places)]
    assert " ".join(typed(Page(1, 842.0, 842.0, tuple(words)))).split() == [word.text for word in words]
