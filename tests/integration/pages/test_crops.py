"""Clips of places on pages, out of every kind of file, as strictly judged as pages."""

import io

import numpy as np
import pytest
from PIL import Image as PilImage
from raw_pdf import raw_pdf, text

from docpipe.document import Box, Image, Provenance
from docpipe.errors import BrokenDocument, EmptyFile, PageTooLarge
from docpipe.pages import Renderer, RenderLimits
from docpipe.pages.poppler import find_pdftoppm

GOOD = raw_pdf(text("Word", size=40))
REFUSED = GOOD.replace(b"/Kids [3 0 R]", b"/Kids [2 0 R 3 0 R]")  # a loop in the page tree
LEFT, RIGHT = Provenance(1, Box(0, 0, 0.5, 1)), Provenance(1, Box(0.5, 0, 1, 1))


def picture(kind: str = "PNG", **how: object) -> bytes:
    image = PilImage.new("RGB", (600, 400), "white")
    image.paste((30, 30, 30), (0, 0, 300, 400))
    out = io.BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


def levels(image: Image) -> tuple[int, int]:
    assert image.channels == 1
    return min(image.pixels), max(image.pixels)


def test_a_word_of_a_pdf_at_a_finer_resolution(renderer: Renderer) -> None:
    (page,) = renderer.pages(GOOD, image_dpi=300)
    (clip,) = renderer.crops(GOOD, [Provenance(1, page.words[0].box)], dpi=300)
    assert page.image is not None
    whole = np.frombuffer(page.image.pixels, np.uint8).reshape(page.image.height, page.image.width)
    box = page.words[0].box
    top, left = int(box.y0 * page.image.height), int(box.x0 * page.image.width)
    shown = np.frombuffer(clip.pixels, np.uint8).reshape(clip.height, clip.width)
    assert np.abs(shown.astype(int) - whole[top : top + clip.height, left : left + clip.width]).mean() < 2
    assert levels(clip)[0] < 20


def test_places_that_are_more_than_two_pages_together() -> None:
    strips = [Provenance(1, Box(0, 0, 1, 0.1))] * 40
    with Renderer(RenderLimits(max_page_pixels=10_000_000)) as renderer:
        assert len(renderer.crops(GOOD, strips, dpi=300)) == 40


def test_many_places_in_their_order(renderer: Renderer) -> None:
    clips = renderer.crops(GOOD, [Provenance(1, Box(0, 0, 0.01 + n / 2000, 0.01)) for n in range(900)], dpi=72)
    widths = [clip.width for clip in clips]
    assert len(widths) == 900
    assert widths == sorted(widths)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "WEBP"])
def test_image_files_are_cut_no_finer_than_they_are(renderer: Renderer, kind: str) -> None:
    light, dark = renderer.crops(picture(kind), [RIGHT, LEFT], dpi=1200)
    assert (light.width, light.height, dark.width, dark.height) == (300, 400, 300, 400)
    assert levels(light)[0] > 200
    assert levels(dark)[1] < 60


def test_image_files_are_cut_coarser_where_asked(renderer: Renderer) -> None:
    (clip,) = renderer.crops(picture(dpi=(300, 300)), [LEFT], dpi=150)
    assert (clip.width, clip.height) == (150, 200)


@pytest.mark.skipif(find_pdftoppm() is None, reason="poppler-utils is not installed")
def test_pages_that_only_poppler_draws(renderer: Renderer) -> None:
    left, right = renderer.crops(REFUSED, [LEFT, RIGHT], dpi=72)
    assert (left.width, left.height) == (200, 300)
    assert levels(left)[0] < 20
    assert levels(right)[0] == 255


def test_no_place_and_no_size(renderer: Renderer) -> None:
    assert renderer.crops(GOOD, [], dpi=300) == []
    (point,) = renderer.crops(GOOD, [Provenance(1, Box(1, 1, 1, 1))], dpi=300)
    assert point.width * point.height >= 1


def test_what_cannot_be_cut(renderer: Renderer) -> None:
    with pytest.raises(EmptyFile):
        renderer.crops(b"", [LEFT], dpi=300)
    for data in (picture(), GOOD):
        with pytest.raises(BrokenDocument):
            renderer.crops(data, [Provenance(2, LEFT.box)], dpi=300)
    with Renderer(RenderLimits(max_page_pixels=10_000)) as small, pytest.raises(PageTooLarge):
        small.crops(GOOD, [LEFT], dpi=300)
