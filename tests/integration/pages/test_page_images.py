"""Pages as a model is shown them, drawn from real files of every kind: upright, without margins, of so many pixels."""

import io
from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
import pymupdf
import pytest
from PIL import Image as PilImage

from docpipe.document import Box, Image, Page, Provenance
from docpipe.pages import Renderer
from docpipe.pages.ocr import Ocr
from docpipe.pages.page_images import closer_images, page_images
from docpipe.pages.preparing import prepare

SIZE = (420, 595)  # points, A5
LINES = ("Musterhandel GmbH", "Rechnung Nr. 47110815", "Beratung vor Ort 1.250,00", "Gesamtbetrag 1.487,50 EUR")
BUDGET = 220_000

Make = Callable[[], bytes]


def born(turned: int = 0) -> bytes:
    """Lines in the middle of a page, with wide margins."""
    document = pymupdf.open()
    page = document.new_page(width=SIZE[0], height=SIZE[1])
    for number, line in enumerate(LINES):
        page.insert_text((90, 200 + 36 * number), line, fontsize=15)
    page.set_rotation(turned)
    made: bytes = document.tobytes()
    return made


def pixels() -> np.ndarray:
    pixmap = pymupdf.open(stream=born())[0].get_pixmap(dpi=200)
    return np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.height, pixmap.width, 3)


def picture(array: np.ndarray, kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    PilImage.fromarray(array).save(out, kind, dpi=(200, 200))
    return out.getvalue()


def askew() -> bytes:
    high, wide, _ = (page := pixels()).shape
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), 3, 1)
    return picture(cv2.warpAffine(page, turn, (wide, high), borderValue=(255, 255, 255)), "JPEG")


def photo() -> bytes:
    """The sheet as a trapezium on a dark desk."""
    high, wide, _ = (page := pixels()).shape
    corners = np.float32([[0, 0], [wide, 0], [wide, high], [0, high]])
    seen = np.float32([[180, 120], [wide + 60, 160], [wide + 140, high + 90], [100, high + 120]])
    matrix = cv2.getPerspectiveTransform(corners, seen)
    return picture(cv2.warpPerspective(page, matrix, (wide + 260, high + 240), borderValue=(60, 50, 45)), "JPEG")


FILES: dict[str, Make] = {
    "as it lies": born,
    "turned by the file": lambda: born(90),
    "a scan": lambda: picture(pixels()),
    "a scan on its side": lambda: picture(np.rot90(pixels())),
    "a scan upside down": lambda: picture(np.rot90(pixels(), 2), "TIFF"),
    "a scan askew": askew,
    "a photo": photo,
}


@pytest.fixture(scope="module")
def ocr() -> Ocr:
    return Ocr()


def prepared(renderer: Renderer, ocr: Ocr, data: bytes) -> dict[int, Page]:
    """The pages as the pipeline has them."""
    pages = list(renderer.pages(data, image_dpi=200, colour=True))
    return {
        page.page_no: replace(prepare(page, ocr), image=None, filed_size=(page.width, page.height)) for page in pages
    }


def read(image: Image, ocr: Ocr) -> str:
    return " ".join(word.text for word in ocr.read(image))


@pytest.mark.parametrize("name", FILES)
def test_upright_whatever_way_the_file_has_it(renderer: Renderer, ocr: Ocr, name: str) -> None:
    data = FILES[name]()
    pages = prepared(renderer, ocr, data)
    [image] = page_images(renderer, data, pages, [1], BUDGET)
    assert image.channels == 3
    assert 0.8 * BUDGET < image.width * image.height <= 1.03 * BUDGET
    said = read(image, ocr).replace(" ", "")
    assert all(line.replace(" ", "") in said for line in LINES), said


@pytest.mark.parametrize("name", FILES)
def test_a_place_from_near(renderer: Renderer, ocr: Ocr, name: str) -> None:
    data = FILES[name]()
    pages = prepared(renderer, ocr, data)
    word = next(word for word in pages[1].words if "1.487,50" in word.text)
    box = Box(0.0, word.box.y0 - word.box.height, 1.0, word.box.y1 + word.box.height)
    [image] = closer_images(renderer, data, pages, [Provenance(1, box)], BUDGET)
    assert image.width > 2 * image.height
    assert "1.487,50" in read(image, ocr)
    assert "47110815" not in read(image, ocr)


def test_margins_are_left_out_and_places_keep_their_order(renderer: Renderer, ocr: Ocr) -> None:
    data = born()
    pages = prepared(renderer, ocr, data)
    [image] = page_images(renderer, data, pages, [1], BUDGET)
    assert image.height < image.width  # of a tall page with few lines
    places = [Provenance(1, Box(0.2, 0.3 + 0.06 * n, 0.3 + 0.1 * n, 0.35 + 0.06 * n)) for n in (3, 0, 2, 1)]
    widths = [view.width for view in closer_images(renderer, data, pages, places, 1_000_000)]
    assert sorted(widths) == [widths[1], widths[3], widths[2], widths[0]]


def test_what_is_no_word_is_shown_as_well(renderer: Renderer, ocr: Ocr) -> None:
    """A logo, or writing that nobody could read, is no margin."""
    document = pymupdf.open(stream=born())
    document[0].draw_rect(pymupdf.Rect(300, 480, 400, 570), color=(0.8, 0, 0), fill=(0.8, 0, 0))
    data = document.tobytes()
    [image] = page_images(renderer, data, prepared(renderer, ocr, data), [1], BUDGET)
    assert image.height > image.width
    assert image.width * image.height <= BUDGET
    corner = np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, 3)[-40, -40]
    assert (corner[0] > 150, corner[1] < 80) == (True, True)


def test_an_empty_page_and_a_speck(renderer: Renderer, ocr: Ocr) -> None:
    document = pymupdf.open()
    document.new_page(width=SIZE[0], height=SIZE[1])
    document.new_page(width=SIZE[0], height=SIZE[1]).draw_rect(pymupdf.Rect(200, 300, 201, 301), fill=(0, 0, 0))
    data = document.tobytes()
    empty, speck = page_images(renderer, data, prepared(renderer, ocr, data), [1, 2], BUDGET)
    assert empty.width < empty.height
    assert 0 < speck.width * speck.height <= BUDGET


def test_one_drawing_for_many_pages_of_a_size(renderer: Renderer, monkeypatch: pytest.MonkeyPatch, ocr: Ocr) -> None:
    document = pymupdf.open()
    for _ in range(5):
        document.insert_pdf(pymupdf.open(stream=born()))
    data = document.tobytes()
    pages = prepared(renderer, ocr, data)
    crops, calls = renderer.crops, []
    monkeypatch.setattr(renderer, "crops", lambda *a, **how: calls.append(how["dpi"]) or crops(*a, **how))
    assert len(page_images(renderer, data, pages, [1, 2, 3, 4, 5], BUDGET)) == 5
    assert len(calls) == 1
