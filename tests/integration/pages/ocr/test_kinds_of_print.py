"""Print that is not black on white, level and of one size: everything that invoices are decorated with."""

import pymupdf
import pytest

from docpipe.document import Image, Word
from docpipe.pages.ocr import Ocr

WIDTH, HEIGHT = 420, 160


@pytest.fixture(scope="module")
def ocr():
    return Ocr()


def drawn(draw, channels=1):
    page = pymupdf.open().new_page(width=WIDTH, height=HEIGHT)
    draw(page)
    space = pymupdf.csRGB if channels == 3 else pymupdf.csGRAY
    pixmap = page.get_pixmap(dpi=200, colorspace=space, alpha=False)
    return Image(pixmap.width, pixmap.height, bytes(pixmap.samples), channels)


def text(page, x, y, words, size=10, **how):
    page.insert_text((x, y), words, fontsize=size, **how)


def white_on_dark(page):
    page.draw_rect((20, 20, 400, 44), fill=(0.1, 0.1, 0.3))
    text(page, 30, 36, "Pos. Description Amount", color=(1, 1, 1))


def on_colour(page):
    page.draw_rect((0, 0, WIDTH, HEIGHT), fill=(0.9, 0.75, 0.5))
    text(page, 30, 36, "Total 1.234,56 EUR", color=(0.5, 0, 0.1))


def ruled_table(page):
    for y in (20, 40, 60):
        page.draw_line((20, y), (400, y))
    for x in (20, 60, 220, 300, 400):
        page.draw_line((x, 20), (x, 60))
    for y, row in ((34, ("1", "Schraube", "11", "1,20")), (54, ("2", "Mutter", "4", "0,80"))):
        for x, cell in zip((28, 66, 250, 330), row, strict=True):
            text(page, x, y, cell)


def leader(page):
    text(page, 20, 30, "Total" + "." * 60 + "12,00")


def tiny(page):
    text(page, 20, 30, "IBAN DE89370400440532013000 Steuernummer 22/333/44455", 7, fontname="tiro")


def sideways(page):
    text(page, 200, 40, "Invoice 4711")
    text(page, 20, 150, "printed upwards", rotate=90)
    text(page, 400, 20, "printed downwards", rotate=270)


@pytest.mark.parametrize(
    ("draw", "wanted"),
    [
        (white_on_dark, "Pos. Description Amount"),  # a table's head
        (on_colour, "Total 1.234,56 EUR"),
        (ruled_table, "1 Schraube 11 1,20 2 Mutter 4 0,80"),  # lone digits between rulings
        (leader, "12,00"),  # the amount stands apart from the dots
        (tiny, "IBAN DE89370400440532013000 Steuernummer 22/333/44455"),  # doubled digits in small print
        (lambda page: text(page, 20, 90, "RECHNUNG", 64), "RECHNUNG"),  # a headline
        (sideways, "Invoice 4711 printed upwards downwards"),  # beside the text of an upright page
        (lambda page: text(page, 20, 40, "left" + " " * 60 + "right"), "left right"),  # columns
    ],
)
def test_words_come_out_whole(ocr, draw, wanted):
    words = {word.text for word in ocr.read(drawn(draw))}
    assert set(wanted.split()) <= words


def test_colour_is_read_as_grey_is(ocr):
    in_colour = [word.text for word in ocr.read(drawn(on_colour, channels=3))]
    assert in_colour == [word.text for word in ocr.read(drawn(on_colour))]


def test_boxes_of_columns_stand_apart(ocr):
    words = {word.text: word for word in ocr.read(drawn(ruled_table))}
    assert words["Schraube"].box.x1 < words["11"].box.x0 < words["11"].box.x1 < words["1,20"].box.x0
    assert 28 / WIDTH - 0.01 < words["1"].box.x0 < words["1"].box.x1 < 36 / WIDTH


def test_size_is_that_of_the_font(ocr):
    (word,) = ocr.read(drawn(lambda page: text(page, 20, 90, "Rechnung", 40)))
    assert isinstance(word, Word)
    assert word.size * HEIGHT == pytest.approx(40, rel=0.15)


def test_a_long_receipt_is_read_to_its_end(ocr):
    page = pymupdf.open().new_page(width=200, height=2000)
    wanted = [f"Position-{number}" for number in range(100)]
    for number, word in enumerate(wanted):
        page.insert_text((20, 20 + 19 * number), f"{word}  1,{number:02}", fontsize=9)
    pixmap = page.get_pixmap(dpi=200, colorspace=pymupdf.csGRAY)
    words = [word.text for word in ocr.read(Image(pixmap.width, pixmap.height, bytes(pixmap.samples)))]
    assert words[::2] == wanted
