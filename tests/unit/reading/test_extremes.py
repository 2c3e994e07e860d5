"""Pages as no honest sender makes them: rows without end, thousands of labels and amounts, words without height."""

import pytest

from docpipe.document import Box, Page, Word
from docpipe.lifecycle import Status
from docpipe.pipeline import read_pages
from schemas.invoice import Invoice

WIDE = 30_000.0  # points, so that a thousand words stand in one row
PAIR = ("Total", "119.00")


def row(texts: list[str], y: float, width: float, gap: float) -> list[Word]:
    """Words of one row, `gap` heights apart."""
    each = 8.4 * (2 + gap) / width
    return [
        Word(text, Box(n * each, y, n * each + 16.8 / width, y + 0.01), 0.01) for n, text in enumerate(texts, start=1)
    ]


ROWS = [  # words of one row, the gap between them in heights
    (["Qty", "Price", "Total", "Description"] * 250, 1.0),  # a header of a thousand columns
    (["Description", *PAIR] * 300, 1.0),  # labels and amounts, each beside each
    ([*PAIR, "DE89"] * 300, 0.3),  # one line that is read as a whole
]


@pytest.mark.parametrize(("texts", "gap"), ROWS)
@pytest.mark.timeout(20)
def test_a_row_without_end_is_read(texts: list[str], gap: float) -> None:
    page = Page(1, WIDE, 842, tuple(row(texts, 0.3, WIDE, gap)))
    assert read_pages([page], Invoice).status is Status.NEEDS_REVIEW


@pytest.mark.timeout(20)
def test_a_table_row_without_end_is_read() -> None:
    header = row(["Description", "Qty", "Price", "Total"], 0.3, WIDE, 1.0)
    page = Page(1, WIDE, 842, (*header, *row(["12.00"] * 1000, 0.32, WIDE, 1.0)))
    assert read_pages([page], Invoice).status is Status.NEEDS_REVIEW


@pytest.mark.timeout(20)
def test_thousands_of_labels_and_amounts_are_read() -> None:
    words = [word for n in range(1500) for word in row(list(PAIR), 0.1 + 0.8 * n / 1500, 595, 2.0)]
    assert read_pages([Page(1, 595, 842, tuple(words))], Invoice).status is Status.NEEDS_REVIEW


def test_words_without_height_are_no_evidence() -> None:
    words = (Word("Total", Box(0.1, 0.5, 0.2, 0.5)), Word("119.00", Box(0.3, 0.5, 0.4, 0.5)))
    reading = read_pages([Page(1, 595, 842, words)], Invoice).reading
    assert reading is not None
    assert reading.fields["grand_total"] is None
