"""Images on which no letter has room, and empty sheets: they come back as they are, without a look at them."""

import pytest

from docpipe.document import Box, Image, Page, Word
from docpipe.pages.ocr import Ocr
from docpipe.pages.preparing import prepare

THIN = [(1, 1), (1, 4000), (4000, 1), (7, 7), (20_000, 2)]


@pytest.mark.parametrize(("width", "height"), THIN)
@pytest.mark.parametrize("grey", [0, 255])
def test_images_without_room(width: int, height: int, grey: int) -> None:
    page = Page(1, 10.0, 10.0, image=Image(width, height, bytes([grey]) * (width * height)))
    assert prepare(page, Ocr()) is page


def test_an_empty_sheet() -> None:
    page = Page(1, 595, 842, image=Image(827, 1169, b"\xff" * (827 * 1169)))
    assert prepare(page, Ocr()) is page


def test_words_on_a_thin_page_stay() -> None:
    words = (Word("Invoice", Box(0.1, 0.1, 0.2, 0.9)),)
    page = Page(1, 200_000, 1, words, image=Image(3500, 1, b"\xff" * 3500))
    assert prepare(page, Ocr()).words == words
