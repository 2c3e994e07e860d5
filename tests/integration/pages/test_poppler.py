"""What PyMuPDF refuses is drawn by poppler, as shut in as the first renderer; without it the error says so."""

import subprocess

import pytest
from raw_pdf import raw_pdf, text

from docpipe.errors import BrokenDocument, TooManyPages
from docpipe.pages import Renderer, RenderLimits
from docpipe.pages.poppler import find_pdftoppm
from docpipe.pages.renderer import Drawing

GOOD = raw_pdf(text("Word", size=40))
REFUSED = GOOD.replace(b"/Kids [3 0 R]", b"/Kids [2 0 R 3 0 R]")  # a loop in the page tree

pytestmark = pytest.mark.skipif(find_pdftoppm() is None, reason="poppler-utils is not installed")


def test_poppler_draws_what_pymupdf_refuses(renderer: Renderer) -> None:
    (page,) = renderer.pages(REFUSED, image_dpi=72)
    assert (page.page_no, page.width, page.height, page.words) == (1, 400, 300, ())
    outside = subprocess.run(["pdftoppm", "-gray", "-r", "72", "-"], input=REFUSED, capture_output=True, check=True)
    assert page.image is not None
    assert outside.stdout.endswith(page.image.pixels)
    assert min(page.image.pixels) < 20


def test_an_image_is_there_even_where_none_was_asked_for(renderer: Renderer) -> None:
    (page,) = renderer.pages(REFUSED)
    assert page.image is not None
    assert (page.image.width, page.image.height) == (834, 625)


def test_without_poppler_the_error_names_it(renderer: Renderer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    with pytest.raises(BrokenDocument, match="poppler-utils could help"):
        list(renderer.pages(REFUSED))


def test_the_limits_hold_for_poppler_too() -> None:
    with Renderer(RenderLimits(max_pages=1)) as renderer, pytest.raises(TooManyPages):
        list(renderer._pages_by_poppler(two_pages(), Drawing(1, 2, 72, False), BrokenDocument()))
    with Renderer(RenderLimits(max_page_pixels=1000)) as renderer, pytest.raises(BrokenDocument):
        list(renderer.pages(REFUSED))


def two_pages() -> bytes:
    return GOOD.replace(b"/Kids [3 0 R] /Count 1", b"/Kids [3 0 R 3 0 R] /Count 2")
