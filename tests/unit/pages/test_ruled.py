"""Lines of tables are found in pixels, print is not taken for lines."""

import cv2
import numpy as np
import pytest

from docpipe.document import Box, Word
from docpipe.pages.ruled import find_rulings


def page() -> np.ndarray:
    pixels = np.full((1700, 1200), 250, np.uint8)
    for row in range(100, 500, 40):
        cv2.putText(pixels, "HILLTEIL Lieferung und Leistung", (100, row), cv2.FONT_HERSHEY_SIMPLEX, 1.0, 20, 2)
    return pixels


def test_level_and_upright_lines() -> None:
    pixels = page()
    cv2.line(pixels, (100, 600), (1100, 600), 30, 2)
    cv2.line(pixels, (100, 700), (1100, 708), 60, 3)  # a little askew
    cv2.line(pixels, (500, 600), (500, 1500), 90, 2)
    lines = find_rulings(pixels)
    level = sorted((line for line in lines if line.width > line.height), key=lambda line: line.middle)
    upright = [line for line in lines if line.width < line.height]
    assert [round(line.middle, 2) for line in level] == [0.35, 0.42]
    assert [line.width for line in level] == pytest.approx([1000 / 1200] * 2, abs=0.01)
    assert [(round(line.x0, 2), round(line.height, 2)) for line in upright] == [(0.42, 0.53)]


def test_print_is_no_line() -> None:
    assert find_rulings(page()) == ()
    assert find_rulings(np.full((10, 10), 255, np.uint8)) == ()


def test_strokes_of_words_are_no_lines() -> None:
    pixels = page()
    cv2.line(pixels, (100, 800), (300, 800), 0, 3)  # the bar of a large letter
    cv2.line(pixels, (500, 830), (700, 830), 0, 3)  # under a word
    words = [Word("T", Box(0.08, 0.46, 0.26, 0.5)), Word("unten", Box(0.41, 0.46, 0.59, 0.489))]
    assert [round(line.x0, 1) for line in find_rulings(pixels, words)] == [0.4]
