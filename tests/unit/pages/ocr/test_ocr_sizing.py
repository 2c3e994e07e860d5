"""Font sizes from the heights of words."""

import pytest

from docpipe.pages.ocr.sizing import font_size


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ([("Total", 7.1)], 10.0),  # capitals and tall letters
        ([("une", 5.0)], 10.0),  # low letters alone
        ([("Zug", 9.2)], 10.0),  # with one that reaches down
        ([("nug", 7.1)], 10.0),
        ([("Total", 7.1), ("-", 1.0), ("119.00", 7.1)], 10.0),  # signs say nothing
        ([], 0.0),
    ],
)
def test_font_size(words, size):
    assert font_size(words) == pytest.approx(size)
