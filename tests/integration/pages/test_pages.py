"""Files of every kind through a real child: pages with sizes, words, lines and pixels, or a typed error."""

import io

import pikepdf
import pytest
from PIL import Image as PilImage
from raw_pdf import raw_pdf, text
from reportlab.pdfgen import canvas

from docpipe.document import Page
from docpipe.errors import (
    BadDocument,
    BrokenDocument,
    EmptyFile,
    EncryptedPdf,
    NoPages,
    PageTooDense,
    PageTooLarge,
    RenderMemory,
    TooManyPages,
)
from docpipe.pages import Renderer, RenderLimits

CROPPED = "/MediaBox [0 0 500 400] /CropBox [50 50 450 350]"


def words(page: Page) -> dict[str, tuple[float, ...]]:
    return {word.text: tuple(round(side, 3) for side in word.box) for word in page.words}


def invoice(pages: int = 1) -> bytes:
    """A document as a program writes it: a table with rules, two weights, umlauts and a euro sign."""
    out = io.BytesIO()
    drawing = canvas.Canvas(out, pagesize=(595, 842))
    for number in range(1, pages + 1):
        drawing.setFont("Helvetica-Bold", 16)
        drawing.drawString(50, 780, f"Rechnung Nr. 2025-{number:04}")
        drawing.setFont("Helvetica", 10)
        drawing.drawString(50, 700, "Stück Größe")
        drawing.drawRightString(545, 700, "1.234,56 €")
        drawing.line(50, 690, 545, 690)
        drawing.rect(50, 600, 495, 60)
        drawing.showPage()
    drawing.save()
    return out.getvalue()


def test_words_have_text_box_size_and_weight(renderer: Renderer) -> None:
    (page,) = renderer.pages(invoice())
    assert (page.page_no, page.width, page.height, page.image) == (1, 595, 842, None)
    assert [word.text for word in page.words] == [
        *("Rechnung", "Nr.", "2025-0001", "Stück", "Größe", "1.234,56", "€"),
    ]
    assert [word.bold for word in page.words] == [True] * 3 + [False] * 4
    assert page.words[0].size == pytest.approx(16 / 842, rel=0.02)
    assert page.words[0].box.x0 == pytest.approx(50 / 595, abs=0.001)
    assert page.words[-1].box.x1 == pytest.approx(545 / 595, abs=0.001)
    assert page.words[3].box.middle == pytest.approx((842 - 703) / 842, abs=0.004)


def test_lines_and_edges_are_rulings(renderer: Renderer) -> None:
    (page,) = renderer.pages(invoice())
    level = [line for line in page.rulings if line.width > line.height]
    upright = [line for line in page.rulings if line.width < line.height]
    assert sorted(round(842 - line.middle * 842) for line in level) == [600, 660, 690]
    assert sorted(round((line.x0 + line.x1) / 2 * 595) for line in upright) == [50, 545]


@pytest.mark.parametrize(
    ("rotation", "size", "box"),
    [
        (0, (400, 300), (0.25, 0.455, 0.322, 0.495)),
        (90, (300, 400), (0.505, 0.25, 0.545, 0.322)),
        (180, (400, 300), (0.678, 0.505, 0.75, 0.545)),
        (270, (300, 400), (0.455, 0.678, 0.495, 0.75)),
    ],
)
def test_boxes_are_those_of_the_displayed_page(
    renderer: Renderer, rotation: int, size: tuple[int, int], box: tuple[float, ...]
) -> None:
    content = text("Word", x=150, y=203) + text("Cropped", x=10, y=200) + "150 200 m 250 200 l S\n"
    (page,) = renderer.pages(raw_pdf(content, f"{CROPPED} /Rotate {rotation}"), image_dpi=72)
    assert (page.width, page.height) == size
    assert words(page)["Word"] == pytest.approx(box, abs=0.005)
    assert [hidden.why for hidden in page.hidden] == ["off_page"]
    assert page.image is not None
    assert darkest_within(page, "Word") < 100
    (line,) = page.rulings
    assert line.width * page.width + line.height * page.height == pytest.approx(101, abs=1)


def darkest_within(page: Page, word: str) -> int:
    """The darkest pixel of the image in a word's box."""
    assert page.image is not None
    x0, y0, x1, y1 = words(page)[word]
    image = page.image
    rows = range(int(y0 * image.height), int(y1 * image.height) + 1)
    columns = slice(int(x0 * image.width), int(x1 * image.width) + 1)
    return min(min(image.pixels[row * image.width : (row + 1) * image.width][columns]) for row in rows)


def test_the_unit_of_the_page_counts(renderer: Renderer) -> None:
    (page,) = renderer.pages(raw_pdf(text("Word"), "/MediaBox [0 0 200 200] /UserUnit 2"))
    assert (page.width, page.height) == (400, 400)
    assert words(page)["Word"][0] == pytest.approx(0.25, abs=0.001)


def test_images_are_raw_grey_pixels_in_the_asked_resolution(renderer: Renderer) -> None:
    for number, page in enumerate(renderer.pages(invoice(pages=3), image_dpi=150), start=1):
        assert page.page_no == number
        assert page.image is not None
        assert (page.image.width, page.image.height) == (1240, 1755)
        assert len(page.image.pixels) == 1240 * 1755
        assert min(page.image.pixels) < 20 < 250 < max(page.image.pixels)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "WEBP"])
def test_image_files_are_pages_without_words(renderer: Renderer, kind: str) -> None:
    (page,) = renderer.pages(picture(kind), image_dpi=300)
    assert (page.words, page.hidden) == ((), ())
    assert page.image is not None
    assert (page.image.width, page.image.height) == (600, 400)
    assert page.image.pixels[0] < 60
    assert page.image.pixels[-1] > 200


def picture(kind: str, size: tuple[int, int] = (600, 400)) -> bytes:
    """A picture, dark on the left and light on the right."""
    image = PilImage.new("RGB", size, "white")
    image.paste((30, 30, 30), (0, 0, size[0] // 2, size[1]))
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


def test_every_page_of_a_tiff(renderer: Renderer) -> None:
    out = io.BytesIO()
    sheets = [PilImage.new("L", (100, 100 + number), 255) for number in range(3)]
    sheets[0].save(out, "TIFF", save_all=True, append_images=sheets[1:])
    pages = list(renderer.pages(out.getvalue(), image_dpi=100))
    assert [page.image and page.image.height for page in pages] == [100, 101, 102]


def locked(password: str) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(invoice())) as document:
        document.save(out, encryption=pikepdf.Encryption(owner="owner", user=password))
    return out.getvalue()


def test_a_password_opens(renderer: Renderer) -> None:
    (page,) = renderer.pages(locked("gêheim"), password="gêheim")
    assert page.words[0].text == "Rechnung"
    (page,) = renderer.pages(locked(""))
    assert page.words[0].text == "Rechnung"


@pytest.mark.parametrize(
    ("data", "error", "says"),
    [
        (b"", EmptyFile, "empty"),
        (b"\x00" * 1000, BrokenDocument, r"new copy.* save it anew there\.$"),  # in our words alone
        (b"%PDF-1.7\nnothing more", BrokenDocument, r"save it anew there\.$"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 100, BrokenDocument, r"save it anew there\.$"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 " + b"\x00" * 100, BrokenDocument, r"save it anew there\.$"),
        (picture("JPEG")[:300], BrokenDocument, r"save it anew there\.$"),
        (locked("secret"), EncryptedPdf, "--password"),
        (raw_pdf("").replace(b"/Kids [3 0 R] /Count 1", b"/Kids []      /Count 0"), NoPages, "no pages"),
        (invoice(pages=7), TooManyPages, "It has 7, the limit is 6"),
    ],
    ids=["empty", "zeros", "header", "png", "webp", "jpeg", "locked", "no pages", "too many pages"],
)
def test_what_cannot_be_read_is_named(data: bytes, error: type[BadDocument], says: str) -> None:
    with Renderer(RenderLimits(max_pages=6)) as renderer, pytest.raises(error, match=says):
        list(renderer.pages(data))


def test_a_wrong_password_is_no_other_fault(renderer: Renderer) -> None:
    with pytest.raises(EncryptedPdf):
        list(renderer.pages(locked("secret"), password="guess"))


def test_a_page_of_too_many_pixels_is_refused_before_it_is_drawn() -> None:
    with (
        Renderer(RenderLimits(max_page_pixels=10_000)) as renderer,
        pytest.raises(PageTooLarge, match="limit is 10000"),
    ):
        list(renderer.pages(raw_pdf(""), image_dpi=150))


def test_a_page_much_larger_than_paper_is_drawn_coarser(renderer: Renderer) -> None:
    large = raw_pdf(text("Word", size=300), "/MediaBox [0 0 14400 14400]")
    (page,) = renderer.pages(large, image_dpi=150)
    assert page.image is not None
    assert page.image.width * page.image.height == pytest.approx(9_000_000, rel=0.01)
    assert [word.text for word in page.words] == ["Word"]


def test_a_bomb_of_pixels_is_refused_before_it_is_decoded(renderer: Renderer) -> None:
    size = (15_999).to_bytes(3, "little")
    bomb = b"RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + size + size
    with pytest.raises(PageTooLarge, match="It has 256000000"):
        list(renderer.pages(bomb))


def test_too_little_memory_is_named() -> None:
    limits = RenderLimits(memory_bytes=150 * 1024 * 1024)
    with Renderer(limits) as renderer, pytest.raises(RenderMemory, match="DOCPIPE_RENDER_MEMORY_BYTES"):
        list(renderer.pages(picture("PNG", (4000, 5000))))


def test_a_page_of_too_many_words_is_refused(renderer: Renderer) -> None:
    crowd = "BT /F1 3 Tf 3 TL 10 290 Td " + " ".join("(" + "a " * 1000 + ") '" for _ in range(21)) + " ET"
    with pytest.raises(PageTooDense, match="the limit is 20000"):
        list(renderer.pages(raw_pdf(crowd)))


def test_a_document_of_too_many_words_is_refused(renderer: Renderer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("docpipe.pages.renderer.MAX_DOCUMENT_WORDS", 5)
    with pytest.raises(PageTooDense, match="Up to page 1 there are 6, the limit is 5"):
        list(renderer.pages(raw_pdf(text("a b c d e f"))))


def test_very_long_words_come_in_pieces(renderer: Renderer) -> None:
    (page,) = renderer.pages(raw_pdf(text("A" * 450, size=3), "/MediaBox [0 0 2000 300]"))
    assert [len(word.text) for word in page.words] == [200, 200, 50]


def test_pages_before_the_first_wanted_are_not_drawn(renderer: Renderer) -> None:
    pages = list(renderer.pages(invoice(pages=3), image_dpi=50, first_page=2))
    assert [(page.page_no, bool(page.image), bool(page.words)) for page in pages] == [
        (1, False, False),
        (2, True, True),
        (3, True, True),
    ]
