"""Text of a PDF page that is never drawn: letters that only make a clip, notes and form fields that are not shown."""

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import islice

import pymupdf

from docpipe.pages.geometry import middle_inside
from docpipe.pages.glyphs import Bounds, DrawnWord

FREE_TEXT = (2,)  # of PyMuPDF: PDF_ANNOT_FREE_TEXT
NOT_SHOWN = 2 | 32  # flags of an annotation: hidden, no view
WORDED = (3, 4, 7)  # form fields that hold words: combo box, list box, text
UNSEEN = (1, 3)  # how a field is displayed: hidden, no view
MOST_NOTES = 500
MOST_LETTERS = 200

Words = Sequence[tuple[Bounds, str]]


def never_drawn(words: Words, drawn: Sequence[DrawnWord]) -> Iterator[tuple[Bounds, str]]:
    """Of all words that text extraction finds those of which drawing the page knows nothing.

    Where extraction and drawing cut words differently, a word counts as drawn whose letters are all drawn there. One
    that is drawn anywhere else says nothing new.
    """
    known = {_plain(word.text) for word in drawn}
    rows: dict[int, list[DrawnWord]] = {}
    for word in drawn:
        for row in range(int(word.bounds[1] // 10), int(word.bounds[3] // 10) + 1):
            rows.setdefault(row, []).append(word)
    for bounds, text in words:
        if (plain := _plain(text)) in known:
            continue
        here = rows.get(int((bounds[1] + bounds[3]) / 2 // 10), ())
        told = "".join(_told(word, bounds) for word in here)
        if set(plain) - set(_plain(told)):
            yield bounds, text


def _told(word: DrawnWord, bounds: Bounds) -> str:
    """What of a drawn word stands where another does: all of it where either's middle is in the other, else letters."""
    if middle_inside(bounds, word.bounds) or middle_inside(word.bounds, bounds):
        return word.text
    letters = zip(word.text, word.cells, strict=False)  # a ligature has one cell; it only shifts what stands behind it
    return "".join(char for char, cell in letters if middle_inside(cell, bounds))


def hidden_notes(page: pymupdf.Page) -> Iterator[tuple[Bounds, str]]:
    """The text of notes and form fields that carry text of their own and are not shown."""
    notes = ((note.rect, note.info.get("content")) for note in page.annots(types=FREE_TEXT) if note.flags & NOT_SHOWN)
    fields = ((field.rect, field.field_value) for field in page.widgets(types=WORDED) if field.field_display in UNSEEN)
    for rect, value in islice((*notes, *fields), MOST_NOTES):
        if text := " ".join(str(value or "").split())[:MOST_LETTERS]:
            x0, y0, x1, y1 = map(float, rect)
            yield (x0, y0, x1, y1), text


def _plain(text: str) -> str:
    if text.isascii() and text.isalnum():
        return text
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum())
