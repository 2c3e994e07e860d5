"""Portable grey maps, as poppler writes them and as it never would."""

import io

import pytest

from docpipe.document import Box, Image
from docpipe.pages.graymap import cut_from, page_from, read_graymap
from docpipe.pages.wire import BadFrame


def test_one_after_the_other() -> None:
    stream = io.BytesIO(b"P5\n3 2\n255\n123456P5 1 1 255 7")
    assert read_graymap(stream.read, 100) == Image(3, 2, b"123456")
    assert read_graymap(stream.read, 100) == Image(1, 1, b"7")


def test_colours() -> None:
    stream = io.BytesIO(b"P6\n2 1\n255\n123456")
    assert read_graymap(stream.read, 100) == Image(2, 1, b"123456", 3)


def test_a_part_of_an_image() -> None:
    image = Image(4, 2, b"abcdefgh")
    assert cut_from(image, Box(0.25, 0.5, 0.75, 1)) == Image(2, 1, b"fg")
    assert cut_from(image, Box(1, 1, 1, 1)) == Image(1, 1, b"h")


@pytest.mark.parametrize(
    "data",
    [
        b"P4\n3 2\n255\n123456",
        b"P5\n3 2\n65535\n",
        b"P5\n0 2\n255\n",
        b"P5\n-3 -2\n255\n",
        b"P5\n1000 1000\n255\n",
        b"P5\n9999999999 1\n255\n",
        b"P5" + b" " * 200,
        b"garbage" * 20,
    ],
)
def test_what_is_none(data: bytes) -> None:
    with pytest.raises(BadFrame):
        read_graymap(io.BytesIO(data).read, 100)


def test_a_page_has_the_size_of_its_image() -> None:
    page = page_from(Image(300, 150, bytes(45000)), 2, 150)
    assert (page.page_no, page.width, page.height, page.words) == (2, 144, 72, ())
