"""Print that the text layer does not tell is found; told print, pictures and lines are left alone."""

import cv2
import numpy as np

from docpipe.document import Box, Word
from docpipe.pages.lacking import find_untold


def page(lines: int = 6, ink: int = 20, ground: int = 255) -> np.ndarray:
    """A4 at 144 dpi with lines of print on a ground in its upper half, white below."""
    pixels = np.full((1684, 1190), 255, np.uint8)
    pixels[:840] = ground
    for number in range(lines):
        cv2.putText(pixels, "Betrag 119,00 EUR", (200, 200 + 40 * number), cv2.FONT_HERSHEY_SIMPLEX, 0.9, ink, 2)
    return pixels


WORDS = [Word("Betrag", Box(190 / 1190, (172 + 40 * n) / 1684, 480 / 1190, (212 + 40 * n) / 1684)) for n in range(6)]


def test_print_without_words_is_a_place_to_read() -> None:
    (place,) = find_untold(page(), 842, [], [])
    assert all(word.box.share_in(place) > 0.9 for word in WORDS)


def test_light_print_on_dark_ground_too() -> None:
    assert len(find_untold(page(ink=240, ground=40), 842, [], [])) == 1


def test_print_with_words_is_told() -> None:
    assert find_untold(page(), 842, WORDS, []) == []


def test_some_lines_only() -> None:
    (place,) = find_untold(page(), 842, WORDS[:3], [])
    assert place.y0 > WORDS[2].box.middle


def test_lines_and_pictures_are_no_print() -> None:
    pixels = page(0)
    cv2.line(pixels, (100, 600), (1100, 600), 0, 2)
    cv2.circle(pixels, (600, 1200), 200, 60, -1)
    pixels[900:1100, 100:400] = np.tile(np.linspace(0, 255, 300, dtype=np.uint8), (200, 1))
    assert find_untold(pixels, 842, [], [Box(0.08, 0.35, 0.93, 0.36)]) == []


def test_an_empty_page() -> None:
    assert find_untold(page(0), 842, [], []) == []
