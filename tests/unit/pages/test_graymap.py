"""Portable grey maps, as poppler writes them and as it never would."""

import io

import pytest

from docpipe.document import Image
from docpipe.pages.graymap import page_from, read_graymap
from docpipe.pages.wire import BadFrame


def test_one_after_the_other() -> None:
    stream = io.BytesIO(b"P5\n3 2\n255\n123456P5 1 1 255 7")
    assert read_graymap(stream.read, 100) == Image(3, 2, b"123456")
    assert read_graymap(stream.read, 100) == Image(1, 1, b"7")


@pytest.mark.parametrize(
    "data",
    [
        b"P6\n3 2\n255\n123456",
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
