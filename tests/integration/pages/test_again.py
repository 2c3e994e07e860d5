"""The second look finds each word where it lies in the file, whichever way the page was turned to be read."""

import io

import numpy as np
import pytest
from PIL import Image as PilImage
from reportlab.pdfgen import canvas

from docpipe.document import Box, Provenance
from docpipe.geometry import AS_IT_LIES
from docpipe.pages import Renderer
from docpipe.pages.again import look_again
from docpipe.pages.ocr import Ocr
from docpipe.pages.preparing import prepare

LINES = ("Musterhandel GmbH", "Rechnung Nr. 47110815", "Beratung vor Ort 1.250,00", "Gesamtbetrag 1.487,50 EUR")
SIZE = (420, 300)  # points


@pytest.fixture(scope="module")
def ocr() -> Ocr:
    return Ocr()


def born() -> bytes:
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=SIZE)
    page.setFont("Helvetica", 15)
    for number, line in enumerate(LINES):
        page.drawString(40, 220 - 40 * number, line)
    page.save()
    return out.getvalue()


def scanned(renderer: Renderer, degrees: float) -> bytes:
    """A picture of the page that lies so many degrees to the left."""
    (page,) = renderer.pages(born(), image_dpi=200, colour=True)
    assert page.image is not None
    pixels = np.frombuffer(page.image.pixels, np.uint8).reshape(page.image.height, page.image.width, 3)
    out = io.BytesIO()
    turned = PilImage.fromarray(pixels).rotate(degrees, PilImage.Resampling.BICUBIC, expand=True, fillcolor="white")
    turned.save(out, "PNG", dpi=(200, 200))
    return out.getvalue()


@pytest.mark.parametrize("degrees", [None, 0, 3, 90, 180, 270])
def test_a_second_look_sees_what_was_read(renderer: Renderer, ocr: Ocr, degrees: float | None) -> None:
    data = born() if degrees is None else scanned(renderer, degrees)
    (page,) = (prepare(page, ocr) for page in renderer.pages(data, image_dpi=200, colour=True))
    words = [word for word in page.words if len(word.text) > 4]
    assert len(words) >= 6
    assert (page.warp == AS_IT_LIES) == (not degrees)
    looks = look_again(renderer, ocr, data, {1: page}, [Provenance(1, word.box) for word in words])
    assert [look.text.strip() for look in looks] == [word.text for word in words]
    assert all(0 < look.margin < 0.3 for look in looks)


def test_places_at_the_edge_of_a_page_have_pixels(renderer: Renderer, ocr: Ocr) -> None:
    (page,) = (prepare(page, ocr) for page in renderer.pages(born(), image_dpi=200, colour=True))
    edges = [Box(0, 0, 1, 0.02), Box(0.99, 0.99, 1, 1), Box(1, 1, 1, 1), Box(0, 0, 0, 0)]
    looks = look_again(renderer, ocr, born(), {1: page}, [Provenance(1, box) for box in edges])
    assert [look.text.strip() for look in looks] == ["", "", "", ""]
