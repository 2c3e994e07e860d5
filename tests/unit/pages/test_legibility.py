"""Measures of print: size, sharpness, contrast and cut edges, also where nobody could read anything."""

import cv2
import numpy as np
import pytest

from docpipe.document import Box, Word
from docpipe.pages.legibility import legibility_of
from docpipe.pages.ocr import Quad

ROWS, COLUMNS, DPI = 1100, 850, 100.0


def page(ink: int = 20, paper: int = 250) -> np.ndarray:
    """Half a page of print whose small letters are 14 pixels high."""
    pixels = np.full((ROWS, COLUMNS), paper, np.uint8)
    for row in range(100, 600, 50):
        cv2.putText(pixels, "ssam nox wenran cosaumen", (60, row), cv2.FONT_HERSHEY_SIMPLEX, 1.0, ink, 2, cv2.LINE_AA)
    return pixels


def lines(count: int = 10) -> list[Quad]:
    quads = []
    for number in range(count):
        top, bottom = (72 + 50 * number) / ROWS, (110 + 50 * number) / ROWS
        quads.append(((0.06, top), (0.6, top), (0.6, bottom), (0.06, bottom)))
    return quads


def words(count: int = 10) -> list[Word]:
    boxes = [Box(0.07, (84 + 50 * n) / ROWS, 0.3, (101 + 50 * n) / ROWS) for n in range(count)]
    return [Word("ssam", box, 30 / ROWS, score=0.99) for box in boxes]


def blurred(pixels: np.ndarray, sigma: float) -> np.ndarray:
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), sigma), np.uint8)


def test_clean_print() -> None:
    measured = legibility_of(page(), words(), lines(), 200, DPI)
    assert measured.letter_pixels == pytest.approx(15, abs=1)
    assert (measured.sharpness or 0) > 0.85
    assert (measured.contrast or 0) > 0.75
    assert (measured.dpi, measured.cut_edges) == (200, ())


def test_blur_is_seen_whether_read_or_not() -> None:
    sharpness = [legibility_of(blurred(page(), sigma), words(), lines(), None, DPI).sharpness for sigma in (1, 3, 8)]
    assert sharpness == sorted(sharpness, reverse=True)  # type: ignore[type-var]
    assert (sharpness[-1] or 0) < 0.45
    assert (legibility_of(blurred(page(), 10), [], lines(2), None, DPI).sharpness or 0) < 0.45


@pytest.mark.parametrize("found", [10, 0], ids=["lines", "no lines"])
def test_pale_print(found: int) -> None:
    measured = legibility_of(page(ink=228), words(found), lines(found), None, DPI)
    assert measured.contrast == pytest.approx(22 / 255, abs=0.03)


def test_light_print_on_dark() -> None:
    assert (legibility_of(page(250, 40), words(), lines(), None, DPI).contrast or 0) > 0.6


def test_a_coarse_scan_is_measured_as_it_was_scanned() -> None:
    measured = legibility_of(page(), words(), lines(), DPI / 4, DPI)
    assert measured.letter_pixels == pytest.approx(15 / 4, abs=0.5)


def test_an_empty_page_has_no_measures() -> None:
    measured = legibility_of(np.full((ROWS, COLUMNS), 250, np.uint8), [], [], None, DPI)
    assert (measured.letter_pixels, measured.sharpness, measured.contrast) == (None, None, None)


def test_print_that_runs_out_of_the_image() -> None:
    cut = [Word("ssam", Box(0.9, (84 + 50 * n) / ROWS, 1.0, (101 + 50 * n) / ROWS), 0.02, score=0.9) for n in range(5)]
    assert legibility_of(page(), cut, lines(), None, DPI).cut_edges == ("right",)
    assert legibility_of(page(), cut[:2], lines(), None, DPI).cut_edges == ()


def test_creases_and_holes_of_an_empty_sheet_are_no_print() -> None:
    sheet = np.full((ROWS, COLUMNS), 250, np.uint8)
    cv2.line(sheet, (0, 500), (COLUMNS, 505), 200, 5)
    cv2.circle(sheet, (60, 300), 12, 60, -1)
    measured = legibility_of(blurred(sheet, 3), [], [], None, DPI)
    assert (measured.sharpness, measured.contrast) == (None, None)
