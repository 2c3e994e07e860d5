"""Strokes through words are found; rules, underlines and print on bars are none."""

from typing import Any

import cv2
import numpy as np
import pytest

from docpipe.document import Box, Image, Word
from docpipe.pages.marks.sheet import boxes_of, sheet_of
from docpipe.pages.marks.strikings import find_strikings

WIDE, HIGH = 1240, 1754  # an A4 page at 150 dpi


def page(*drawn: Any, ground: int = 255, ink: int = 20) -> tuple[Image, list[Word]]:
    """A page of words with what is `drawn` on the third: lines as x0, y0, x1, y1 in pixels."""
    pixels, words = np.full((HIGH, WIDE), 255, np.uint8), []
    for n, text in enumerate(("Invoice number", "Delivery date", "Grand total", "1.234,56", "Thank you")):
        y = 200 + 80 * n
        if n == 2:
            cv2.rectangle(pixels, (90, y - 40), (500, y + 20), (ground,), -1)
        cv2.putText(pixels, text, (100, y), cv2.FONT_HERSHEY_SIMPLEX, 1.0, (ink if n == 2 else 20,), 2, cv2.LINE_AA)
        (width, height), _ = cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, 1.0, 2)
        box = Box(100 / WIDE, (y - height) / HIGH, (100 + width) / WIDE, (y + 2) / HIGH)
        words.append(Word(text, box, 0.01, score=0.9))
    for x0, y0, x1, y1 in drawn:
        cv2.line(pixels, (x0, y0), (x1, y1), (20,), 3)
    return Image(WIDE, HIGH, pixels.tobytes(), 1), words


STRUCK = (90, 349, 300, 349)


@pytest.mark.parametrize(
    ("drawn", "rulings", "count"),
    [
        ((), (), 0),
        ((STRUCK,), (), 1),
        (((90, 360, 300, 338),), (), 1),  # slanting
        (((90, 368, 300, 368),), (), 0),  # an underline
        (((0, 349, 1239, 349),), (), 0),  # a fax machine's line
        ((STRUCK,), (Box(90 / WIDE, 347 / HIGH, 300 / WIDE, 351 / HIGH),), 0),  # a known rule
    ],
)
def test_what_strikes_words_out(drawn: tuple[Any, ...], rulings: tuple[Box, ...], count: int) -> None:
    image, words = page(*drawn)
    sheet = sheet_of(image, words)
    assert len(find_strikings(sheet, boxes_of(rulings, sheet.width, sheet.height))) == count


def test_white_print_on_a_bar_is_not_struck() -> None:
    image, words = page(ground=40, ink=250)
    sheet = sheet_of(image, words)
    assert find_strikings(sheet, boxes_of((), sheet.width, sheet.height)) == []
