"""Pages as images for people: drawn in the sandbox, kept, let go when they take too much room."""

import io
import os
from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest
from PIL import Image

from docpipe.errors import BrokenDocument
from docpipe.pages import RenderLimits
from docpipe.pages.showing import PageImages, etag_of, rounded, trim

SHA256 = "ab" * 32


@pytest.fixture
def images(tmp_path: Path) -> Iterator[PageImages]:
    made = PageImages(RenderLimits(max_page_pixels=2_000_000), tmp_path / "pages", renderers=1)
    yield made
    made.close()


def a_pdf(width: float = 595, height: float = 842, colour: tuple[float, float, float] = (1, 0, 0)) -> bytes:
    with pymupdf.open() as document:
        page = document.new_page(width=width, height=height)
        page.draw_rect(page.rect, fill=colour)
        return bytes(document.tobytes())


def opened(webp: bytes) -> Image.Image:
    return Image.open(io.BytesIO(webp))


def test_a_page_is_drawn_in_its_colours_and_kept(images: PageImages) -> None:
    assert images.find(SHA256, 1, 72) is None
    drawn = images.draw(SHA256, 1, 72, a_pdf())
    picture = opened(drawn)
    assert picture.size == (595, 842)
    red, green, blue = picture.convert("RGB").getpixel((300, 300))  # type: ignore[misc]
    assert red > 200 > 50 > max(green, blue)
    assert images.find(SHA256, 1, 72) == images.find(SHA256, 1, 60) == drawn
    assert images.find(SHA256, 2, 72) is images.find(SHA256, 1, 73) is None


SIZES = [
    # (points each way, dots per inch asked for, pixels of the longer side at most)
    ((4000, 4000), 300, 1500),  # of a photo that was put into a file at a point a pixel
    ((50, 14_000), 72, 16_383),  # a till's roll, longer than the format takes
]


@pytest.mark.parametrize(("points", "dpi", "longest"), SIZES)
def test_what_is_too_large_is_drawn_coarser(
    images: PageImages, points: tuple[float, float], dpi: int, longest: int
) -> None:
    assert 100 < max(opened(images.draw(SHA256, 1, dpi, a_pdf(*points))).size) <= longest


def test_what_cannot_be_opened_is_said_to_be_broken_and_not_kept(images: PageImages) -> None:
    with pytest.raises(BrokenDocument):
        images.draw(SHA256, 1, 72, b"%PDF-1.7 nothing")
    assert images.find(SHA256, 1, 72) is None


def test_where_nothing_can_be_kept_pages_are_drawn_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    images = PageImages(RenderLimits(), tmp_path / "file", renderers=1)
    try:
        assert opened(images.draw(SHA256, 1, 72, a_pdf())).size == (595, 842)
    finally:
        images.close()


def test_what_was_not_looked_at_for_longest_goes_first(tmp_path: Path) -> None:
    for age, name in enumerate("cab"):
        path = tmp_path / (name * 2) / f"{name}.webp"
        path.parent.mkdir()
        path.write_bytes(b"x" * 100)
        os.utime(path, (1000 - age, 1000 - age))
    trim(tmp_path, 250)
    assert sorted(path.stem for path in tmp_path.rglob("*.webp")) == ["a", "c"]
    trim(tmp_path / "nowhere", 0)


def test_few_resolutions_are_kept() -> None:
    assert [rounded(dpi) for dpi in (1, 36, 37, 150, 299, 5000)] == [36, 36, 50, 150, 300, 300]
    assert etag_of(SHA256, 1, 140) == etag_of(SHA256, 1, 150) != etag_of(SHA256, 2, 150)
