"""Lines for machines found and read in images: upright, on their head, on their side, beside upright text."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image as Picture
from PIL import ImageDraw, ImageFilter, ImageFont

from docpipe.document import Image
from docpipe.pages.machine_lines import find_machine_lines
from docpipe.pages.ocr import Ocr
from docpipe.reading.mrz import read_zones
from samples.ocr_b import ocr_b_file

TD1 = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
TD3 = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
TEXT = ("COPY OF AN IDENTITY DOCUMENT", "RECEIVED AND COMPARED WITH THE ORIGINAL", "BY THE BRANCH IN UTOPIA TOWN")


@pytest.fixture(scope="module")
def ocr() -> Ocr:
    return Ocr()


@pytest.fixture(scope="module")
def face() -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(BytesIO(ocr_b_file()), 30)


def card(lines: tuple[str, ...], face: ImageFont.FreeTypeFont) -> Picture.Image:
    width = int(face.getlength(lines[0])) + 60
    picture = Picture.new("L", (width, 60 + 34 * len(lines)), 240)
    draw = ImageDraw.Draw(picture)
    for n, line in enumerate(lines):
        draw.text((30, 26 + 34 * n), line, fill=25, font=face)
    return picture


def sheet(cards: list[tuple[Picture.Image, tuple[int, int]]], face: ImageFont.FreeTypeFont) -> Image:
    """Cards on a sheet that is blurred and grainy as a photograph."""
    picture = Picture.new("L", (1100, 1300), 225)
    draw = ImageDraw.Draw(picture)
    for n, text in enumerate(TEXT):
        draw.text((60, 50 + 50 * n), text, fill=40, font=face)
    for one, place in cards:
        picture.paste(one, place)
    pixels = np.asarray(picture.filter(ImageFilter.GaussianBlur(0.8)), np.float32)
    grainy = pixels + np.random.default_rng(1).normal(0, 5, pixels.shape)
    return Image(1100, 1300, grainy.clip(0, 255).astype(np.uint8).tobytes(), 1)


@pytest.mark.parametrize("turn", [0, 1, 2, 3])
def test_a_card_at_any_quarter(turn: int, ocr: Ocr, face: ImageFont.FreeTypeFont) -> None:
    picture = card(TD1, face).rotate(90 * turn, expand=True, resample=Picture.Resampling.NEAREST)
    image = sheet([(picture, (200, 350))], face)
    lines = find_machine_lines(image, ocr.read(image), ocr)
    (zone,) = read_zones(1, lines)
    assert zone.texts == TD1
    assert zone.solution.broken == ()
    for line in lines:  # each lies on the card
        assert 0.15 < line.box.x0 < line.box.x1 < 0.85
        assert 0.24 < line.box.y0 < line.box.y1 < 0.80


def test_two_cards_one_on_its_head(ocr: Ocr, face: ImageFont.FreeTypeFont) -> None:
    image = sheet([(card(TD3, face), (90, 350)), (card(TD1, face).rotate(180), (200, 900))], face)
    zones = read_zones(1, find_machine_lines(image, ocr.read(image), ocr))
    assert {zone.texts for zone in zones} == {TD3, TD1}


def test_a_page_without_any(ocr: Ocr, face: ImageFont.FreeTypeFont) -> None:
    image = sheet([], face)
    assert find_machine_lines(image, ocr.read(image), ocr) == ()
