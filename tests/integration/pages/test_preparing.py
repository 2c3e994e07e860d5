"""Scans, photos and odd text layers through renderer and OCR: read upright, and each word found again in the file."""

import io

import cv2
import numpy as np
import pytest
from PIL import Image as PilImage
from raw_pdf import raw_pdf, text
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from docpipe.document import Box, Page
from docpipe.geometry import AS_IT_LIES
from docpipe.pages import Renderer
from docpipe.pages.ocr import Ocr
from docpipe.pages.preparing import prepare

LINES = (
    "Musterhandel GmbH",
    "Rechnung Nr. 47110815",
    "Leistungszeitraum Oktober",
    "Beratung vor Ort 1.250,00",
    "Umsatzsteuer 237,50",
    "Gesamtbetrag 1.487,50 EUR",
)
SIZE = (420, 300)  # points


@pytest.fixture(scope="module")
def ocr() -> Ocr:
    return Ocr()


def born(render_mode: int = 0, total: str = "1.487,50") -> bytes:
    """The lines as text; invisible with mode 3."""
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=SIZE)
    _write(page, render_mode, total)
    page.save()
    return out.getvalue()


def _write(page: canvas.Canvas, render_mode: int, total: str) -> None:
    for number, line in enumerate(LINES):
        writing = page.beginText(40, 250 - 36 * number)
        writing.setFont("Helvetica", 15)
        writing.setTextRenderMode(render_mode)
        writing.textOut(line.replace("1.487,50", total))
        page.drawText(writing)


@pytest.fixture(scope="module")
def sheet(renderer: Renderer) -> Page:
    """The page as it was printed, with the places of its words and its pixels."""
    (page,) = renderer.pages(born(), image_dpi=200, colour=True)
    return page


def pixels_of(page: Page) -> np.ndarray:
    assert page.image is not None
    return np.frombuffer(page.image.pixels, np.uint8).reshape(page.image.height, page.image.width, 3)


def saved(pixels: np.ndarray, kind: str = "JPEG") -> bytes:
    out = io.BytesIO()
    PilImage.fromarray(pixels).save(out, kind, quality=90)
    return out.getvalue()


def over(sheet: Page, total: str) -> bytes:
    """A scan with its invisible text layer."""
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=SIZE)
    page.drawImage(ImageReader(io.BytesIO(saved(pixels_of(sheet)))), 0, 0, *SIZE)
    _write(page, 3, total)
    page.save()
    return out.getvalue()


def prepared(renderer: Renderer, ocr: Ocr, data: bytes) -> Page:
    (page,) = renderer.pages(data, image_dpi=200, colour=True)
    return prepare(page, ocr)


def assert_read(page: Page) -> None:
    """All words, in their order."""
    assert [word.text for word in page.words] == " ".join(LINES).split()
    assert all(word.score is not None and word.score > 0.8 for word in page.words)


def assert_placed(page: Page, sheet: Page, way: np.ndarray) -> None:
    """Each word's box, led back to the file, lies where its middle was put there, to half a per cent of the page."""
    printed = {word.text: word.box for word in sheet.words}
    for word in page.words:
        box, found = printed[word.text], page.warp.box(word.box)
        x, y, depth = way @ ((box.x0 + box.x1) / 2, box.middle, 1)
        assert ((found.x0 + found.x1) / 2, found.middle) == pytest.approx((x / depth, y / depth), abs=0.005), word


UNIT = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], np.float32)


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_scans_whichever_way_up(renderer: Renderer, ocr: Ocr, sheet: Page, quarters: int) -> None:
    data = saved(np.rot90(pixels_of(sheet), -quarters))
    page = prepared(renderer, ocr, data)
    assert_read(page)
    assert_placed(page, sheet, cv2.getPerspectiveTransform(UNIT, np.roll(UNIT, -quarters, axis=0)))
    assert page.width > page.height
    assert page.legibility is not None
    assert page.image is not None
    assert page.image.width / page.image.height == pytest.approx(page.width / page.height, rel=0.01)


def test_a_scan_that_is_askew(renderer: Renderer, ocr: Ocr, sheet: Page) -> None:
    pixels = pixels_of(sheet)
    height, width = pixels.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), -2.5, 1.0)
    page = prepared(renderer, ocr, saved(cv2.warpAffine(pixels, turn, (width, height), borderValue=(255,) * 3), "PNG"))
    assert_read(page)
    size = np.diag((width, height, 1.0))
    assert_placed(page, sheet, np.linalg.inv(size) @ np.vstack((turn, (0, 0, 1))) @ size)
    first = [word.box.middle for word in page.words if word.text in ("Beratung", "vor", "Ort", "1.250,00")]
    assert max(first) - min(first) < 0.01


CORNERS = np.array([(0.12, 0.1), (0.9, 0.16), (0.86, 0.9), (0.08, 0.83)], np.float32)


def test_a_photo_of_a_sheet_on_a_desk(renderer: Renderer, ocr: Ocr, sheet: Page) -> None:
    pixels = pixels_of(sheet)
    size = (1600, 1300)
    way = cv2.getPerspectiveTransform(UNIT * np.float32((pixels.shape[1], pixels.shape[0])), CORNERS * np.float32(size))
    flat = cv2.warpPerspective(pixels, way, size, flags=cv2.INTER_AREA, borderValue=(120,) * 3)
    page = prepared(renderer, ocr, saved(flat))
    assert_read(page)
    assert_placed(page, sheet, cv2.getPerspectiveTransform(UNIT, CORNERS))
    assert page.image is not None
    assert page.image.width / page.image.height == pytest.approx(420 / 300, rel=0.1)


def test_clean_text_is_taken_as_it_is(renderer: Renderer, sheet: Page) -> None:
    page = prepare(sheet, ocr=None)  # type: ignore[arg-type]  # whoever reads with it, fails
    assert page.words == sheet.words
    assert (page.warp, page.legibility) == (AS_IT_LIES, None)


def test_without_an_image_nothing_is_prepared(renderer: Renderer, ocr: Ocr) -> None:
    (page,) = renderer.pages(born())
    assert prepare(page, ocr) is page


@pytest.mark.parametrize(
    ("total", "otherwise"),
    [("1.487,50", []), ("9.999,99", ["9.999,99"])],
    ids=["as printed", "another total"],
)
def test_invisible_text_over_a_scan_is_no_evidence(
    renderer: Renderer, ocr: Ocr, sheet: Page, total: str, otherwise: list[str]
) -> None:
    page = prepared(renderer, ocr, over(sheet, total))
    assert_read(page)
    assert [(hidden.word.text, hidden.why) for hidden in page.hidden] == [(text, "invisible") for text in otherwise]


def test_a_text_layer_set_sideways(renderer: Renderer, sheet: Page) -> None:
    lines = "".join(text(line, 0, 0, 15, extra=f"0 1 -1 0 {60 + 36 * n} 40 cm") for n, line in enumerate(LINES))
    (page,) = renderer.pages(raw_pdf(lines, "/MediaBox [0 0 300 420]"), image_dpi=100)
    turned = prepare(page, ocr=None)  # type: ignore[arg-type]
    assert (turned.width, turned.height) == (420, 300)
    assert [word.text for word in turned.words] == [word.text for word in page.words]
    assert all(word.box.width > word.box.height for word in turned.words if len(word.text) > 3)
    assert turned.words[0].size == pytest.approx(15 / 300, rel=0.05)
    for word, before in zip(turned.words, page.words, strict=True):
        assert turned.warp.box(word.box) == pytest.approx(before.box, abs=0.001)


def test_a_picture_of_text_is_read_beside_the_text(renderer: Renderer, ocr: Ocr, sheet: Page) -> None:
    out = io.BytesIO()
    drawing = canvas.Canvas(out, pagesize=(595, 842))
    drawing.drawString(60, 780, "Siehe die beiliegende Rechnung")
    drawing.drawImage(ImageReader(io.BytesIO(saved(pixels_of(sheet)))), 80, 300, *SIZE)
    drawing.save()
    page = prepared(renderer, ocr, out.getvalue())
    assert [word.text for word in page.words] == ["Siehe", "die", "beiliegende", "Rechnung", *" ".join(LINES).split()]
    assert [word.score is None for word in page.words[:5]] == [True] * 4 + [False]
    printed = next(word.box for word in sheet.words if word.text == "1.487,50")
    placed = Box(
        (80 + printed.x0 * 420) / 595,
        (842 - 600 + printed.y0 * 300) / 842,
        (80 + printed.x1 * 420) / 595,
        (842 - 600 + printed.y1 * 300) / 842,
    )
    total = next(word.box for word in page.words if word.text == "1.487,50")
    assert total.share_in(placed) > 0.7
    assert page.warp == AS_IT_LIES


def with_wrong_map() -> bytes:
    """Text whose characters are mapped to others, as by a broken subset font: it looks right and says nonsense."""
    shown = raw_pdf("".join(text(line, 40, 250 - 36 * n, 15) for n, line in enumerate(LONG)), "/MediaBox [0 0 420 300]")
    pairs = "".join(f"<{c:02x}> <{(c - 97 + 11) % 26 + 97:04x}> " for c in range(97, 123))
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <00> <ff> "
        f"endcodespacerange 26 beginbfchar {pairs}endbfchar endcmap end end"
    )
    import pikepdf

    with pikepdf.open(io.BytesIO(shown)) as document:
        font = document.pages[0].Resources.Font.F1
        font.ToUnicode = document.make_stream(cmap.encode())
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()


LONG = (
    "bitte zahlen sie den rechnungsbetrag innerhalb von",
    "vierzehn tagen ohne abzug auf das angegebene konto",
    "bei der sparkasse unter angabe der rechnungsnummer",
)


def test_a_wrong_map_from_glyphs_to_characters(renderer: Renderer, ocr: Ocr) -> None:
    (page,) = renderer.pages(with_wrong_map(), image_dpi=200)
    assert page.words[0].text != "bitte"
    read = prepare(page, ocr)
    assert [word.text for word in read.words] == " ".join(LONG).split()


def test_an_empty_sheet(renderer: Renderer, ocr: Ocr) -> None:
    page = prepared(renderer, ocr, saved(np.full((600, 420, 3), 250, np.uint8)))
    assert (page.words, page.rulings, page.hidden) == ((), (), ())


def test_other_kinds_of_files(renderer: Renderer, ocr: Ocr, sheet: Page) -> None:
    for kind in ("PNG", "WEBP"):  # JPEG and TIFF stand above and below
        assert_read(prepared(renderer, ocr, saved(pixels_of(sheet), kind)))


def test_every_page_of_a_tiff(renderer: Renderer, ocr: Ocr, sheet: Page) -> None:
    pages = list(renderer.pages(tiff(pixels_of(sheet)), image_dpi=200))
    read = [prepare(page, ocr) for page in pages]
    assert [page.page_no for page in read] == [1, 2]
    for page in read:
        assert_read(page)


def tiff(pixels: np.ndarray) -> bytes:
    """Two sheets, the second on its head, as black and white as a fax."""
    sheets = [PilImage.fromarray(np.ascontiguousarray(one)).convert("1") for one in (pixels, np.rot90(pixels, 2))]
    out = io.BytesIO()
    sheets[0].save(out, "TIFF", save_all=True, append_images=sheets[1:], compression="group4", dpi=(200, 200))
    return out.getvalue()


def test_a_few_words_over_a_scan_do_not_keep_it_from_being_read(renderer: Renderer, ocr: Ocr, sheet: Page) -> None:
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=(300, 420))
    page.drawImage(ImageReader(io.BytesIO(saved(np.rot90(pixels_of(sheet))))), 0, 0, 300, 420)
    page.setFont("Helvetica", 8)
    page.drawString(30, 408, "Eingang 4711")
    page.save()
    read = prepared(renderer, ocr, out.getvalue())
    assert {"Musterhandel", "1.487,50"} <= {word.text for word in read.words}
    assert [word.text for word in read.words if word.score is None] == ["Eingang", "4711"]
    assert read.width > read.height
    assert read.legibility is not None


def test_a_card_on_a_large_glass_is_looked_at_closer(renderer: Renderer, ocr: Ocr, sheet: Page) -> None:
    small = cv2.resize(pixels_of(sheet), None, fx=0.36, fy=0.36, interpolation=cv2.INTER_AREA)  # letters of 5 points
    glass = np.full((2339, 1654, 3), 250, np.uint8)
    glass[1500 : 1500 + small.shape[0], 900 : 900 + small.shape[1]] = small
    page = prepared(renderer, ocr, saved(glass, "PNG"))
    assert [word.text for word in page.words] == " ".join(LINES).split()
    size = np.diag((1 / 1654, 1 / 2339, 1.0)) @ np.array(
        ((small.shape[1], 0, 900), (0, small.shape[0], 1500), (0, 0, 1))
    )
    assert_placed(page, sheet, size)
    assert page.image is not None
    assert page.image.height > 2000  # the page stays the whole glass


def test_print_that_is_cut_off_and_print_that_is_not(renderer: Renderer, ocr: Ocr, sheet: Page) -> None:
    pixels = pixels_of(sheet)
    cut = prepared(renderer, ocr, saved(pixels[:, int(0.11 * pixels.shape[1]) :], "PNG"))
    whole = prepared(renderer, ocr, saved(pixels[:, int(0.08 * pixels.shape[1]) :], "PNG"))
    assert cut.legibility is not None
    assert cut.legibility.cut_edges == ("left",)
    assert whole.legibility is not None
    assert whole.legibility.cut_edges == ()
