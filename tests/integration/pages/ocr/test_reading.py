"""The networks on pages printed here: words, boxes, single lines, alphabets, slanted lines."""

import pymupdf
import pytest

from docpipe.document import Image
from docpipe.geometry import Box
from docpipe.pages.ocr import Ocr

LINES = ["Rechnung Nr. 2024-0815 vom 3. März 2024", "Übertrag: 1.234,56 €", "Łódź, Győr, Århus, Çeşme, Kraków"]


@pytest.fixture(scope="module")
def ocr():
    return Ocr()


def printed(lines, *, size=11, dpi=200, turn=0.0, font="figo"):
    page = pymupdf.open().new_page(width=420, height=120)
    sort = pymupdf.Font(font)
    writer = pymupdf.TextWriter(page.rect)
    for i, line in enumerate(lines):
        writer.append((30, 30 + i * 2 * size), line, font=sort, fontsize=size)
    middle = pymupdf.Point(page.rect.width / 2, page.rect.height / 2)
    writer.write_text(page, morph=(middle, pymupdf.Matrix(turn)))
    words = [(w[4], Box(w[0] / 420, w[1] / 120, w[2] / 420, w[3] / 120)) for w in page.get_text("words")]
    pixmap = page.get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY)
    return Image(pixmap.width, pixmap.height, bytes(pixmap.samples)), words


def test_words_and_boxes(ocr):
    image, truth = printed(LINES)
    words = ocr.read(image)
    assert [word.text for word in words] == " ".join(LINES).split()
    for word, (_, box) in zip(words, truth, strict=True):
        assert word.box.share_in(box) > 0.9  # ink lies inside the letters' own cell
        assert abs(word.box.width - box.width) < 0.02
        assert word.size * 120 == pytest.approx(11, rel=0.2)
        assert word.score > 0.5


def test_slanted_lines(ocr):
    image, _ = printed(LINES[:2], turn=3)
    assert [word.text for word in ocr.read(image)] == " ".join(LINES[:2]).split()


def test_single_line_with_alphabet(ocr):
    image, _ = printed(["SO1B5"])
    (line,) = ocr.recognize([image], alphabet="0123456789")
    assert set(line.text) <= set("0123456789")
    assert all(0.0 <= c.x0 <= c.x1 <= 1.0 for c in line.characters)


def test_lines_are_found_unread(ocr):
    image, _ = printed(LINES)
    quads = ocr.find_lines(image)
    assert len(quads) >= len(LINES)
    assert all(quad[0][0] < quad[1][0] for quad in quads)


@pytest.mark.parametrize("size", [(1, 1), (4000, 2), (3, 700), (700, 700)])
def test_empty_images(ocr, size):
    width, height = size
    image = Image(width, height, bytes([255]) * (width * height))
    assert ocr.read(image) == ()
    assert ocr.find_lines(image) == []
    assert len(ocr.recognize([image])) == 1
