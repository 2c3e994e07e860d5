"""What stands on a page of an opened document: its words, seen and hidden, its lines, its pixels. All with PyMuPDF."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pymupdf

from docpipe.pages.geometry import UNTURNED, Matrix, fractions, middle_inside, share, turn, turn_word
from docpipe.pages.glyphs import Bounds, DrawnWord, Style, words_of
from docpipe.pages.ink import Sight
from docpipe.pages.letters import clean
from docpipe.pages.limits import MAX_WORDS
from docpipe.pages.opening import Refused, pixels_of
from docpipe.pages.overlays import without_overlays
from docpipe.pages.repeats import without_repeats
from docpipe.pages.rulings import rulings_of
from docpipe.pages.unseen import hidden_notes, never_drawn
from docpipe.pages.visibility import Drawn, hidden_why

LOOK_DPI = 96  # enough to see whether 6-point letters leave ink
MOST_LOOK_PIXELS = 6_000_000
MOST_PATHS = 20_000  # more is a drawing, not a form
LARGEST_SIZE = 10.0  # page heights
SCAN_SHARE = 0.5  # of a page that images fill which are all that it is
LAST = 1 << 60  # a drawing operation after all others

Row = list[Any]


def describe(page: pymupdf.Page, drawn: Drawn, image: pymupdf.Pixmap | None) -> dict[str, Any]:
    """Words, hidden words and lines of a PDF page, as they travel; `image` where the page is rendered already."""
    width, height = page.rect.width, page.rect.height
    matrix = _turning(page)
    words = [turn_word(word, matrix) for word in words_of(page.get_texttrace(), drawn.shapes)]
    every = _all_words(page, matrix)
    if drawn.painted:
        words += [word for word in every if any(middle_inside(word.bounds, p) for p in drawn.painted)]
    unseen = _never_drawn(page, every, words, matrix)
    if len(words) + len(unseen) > MAX_WORDS:
        raise Refused("page_too_dense", f"Page {page.number + 1} holds {len(words)}, the limit is {MAX_WORDS}.")
    judged = without_repeats(words, hidden_why(words, drawn, _sight(page, image)) if words else [])
    judged = [*without_overlays(judged), *unseen]
    return {
        "words": [_row(word, width, height) for word, why in judged if not why],
        "hidden": [[*_row(word, width, height), why] for word, why in judged if why],
        "rulings": [_sides(turn(line, matrix), width, height) for line in _lines(page, drawn)],
    }


def _never_drawn(
    page: pymupdf.Page, every: Sequence[DrawnWord], words: Sequence[DrawnWord], matrix: Matrix
) -> list[tuple[DrawnWord, str]]:
    """What the file holds of text that drawing the page does not meet, and why it is not seen."""
    found = never_drawn([(word.bounds, word.text) for word in every], words)
    return [
        *((_loose(text, bounds, UNTURNED), "clipped") for bounds, text in found),
        *((_loose(text, bounds, matrix), "hidden_note") for bounds, text in hidden_notes(page)),
    ]


def _loose(text: str, bounds: Bounds, matrix: Matrix) -> DrawnWord:
    """A word of which neither colour nor order is known."""
    style = Style((1.0, 0.0), bounds[3] - bounds[1], False, 0.0, 1.0, False, True, LAST)
    return turn_word(DrawnWord("".join(map(clean, text)), bounds, (bounds,), style), matrix)


def scan_dpi(page: pymupdf.Page, drawn: Drawn) -> float | None:
    """Dots per inch of the images that make up a page, as in a scan; None where images are not most of it."""
    whole = (0.0, 0.0, page.rect.width, page.rect.height)
    shown = [(share(whole, raster.bounds), raster) for raster in drawn.images]
    if min(sum(part for part, _ in shown), 1.0) < SCAN_SHARE:
        return None
    _, main = max(shown, key=lambda one: one[0])
    x0, y0, x1, y1 = main.bounds
    return float(72 * (main.width * main.height / ((x1 - x0) * (y1 - y0))) ** 0.5)


def words_of_hidden_layers(page: pymupdf.Page, all_layers: pymupdf.Page) -> list[Row]:
    """The words that stand on the same page only when all its layers are switched on."""
    width, height = page.rect.width, page.rect.height
    matrix = _turning(page)
    usual = {_key(word) for word in words_of(page.get_texttrace())}
    further = [word for word in words_of(all_layers.get_texttrace()) if _key(word) not in usual][:MAX_WORDS]
    return [[*_row(turn_word(word, matrix), width, height), "hidden_layer"] for word in further]


def _turning(page: pymupdf.Page) -> Matrix:
    matrix = page.rotation_matrix
    return [float(matrix[side]) for side in range(6)]


def _all_words(page: pymupdf.Page, matrix: Matrix) -> list[DrawnWord]:
    """Every word that MuPDF's own text extraction knows, also the pattern-filled; colour and order are not known."""
    words = (_loose(text, (x0, y0, x1, y1), matrix) for x0, y0, x1, y1, text, *_ in page.get_text("words"))
    return [word for word in words if word.text]


def _sight(page: pymupdf.Page, image: pymupdf.Pixmap | None) -> Sight:
    """How the page looks: the image that is there, or a small one made to look at."""
    width, height = page.rect.width, page.rect.height
    if image is None or image.width < width:
        dpi = min(LOOK_DPI, 72 * (MOST_LOOK_PIXELS / (width * height)) ** 0.5)
        image = pixels_of(page, dpi, 2 * MOST_LOOK_PIXELS)
    if image.n == 3:
        image = pymupdf.Pixmap(pymupdf.csGRAY, image)
    # A copy: the view does not keep the image alive.
    pixels = np.frombuffer(image.samples, np.uint8).reshape(image.height, image.stride)[:, : image.width]
    return Sight(width, height, pixels, image.width / width)


def _lines(page: pymupdf.Page, drawn: Drawn) -> list[tuple[float, float, float, float]]:
    return rulings_of(page.get_cdrawings()) if drawn.operations <= MOST_PATHS else []


def _row(word: DrawnWord, width: float, height: float) -> Row:
    """A word as it travels: text, four fractions, size as a fraction of the page height, bold."""
    size = min(word.style.size / height, LARGEST_SIZE)
    return [word.text, *_sides(word.bounds, width, height), round(size, 6), word.style.bold]


def _sides(bounds: tuple[float, float, float, float], width: float, height: float) -> list[float]:
    return [round(side, 6) for side in fractions(bounds, width, height)]


def _key(word: DrawnWord) -> tuple[str, float, float]:
    return word.text, round(word.bounds[0], 1), round(word.bounds[1], 1)
