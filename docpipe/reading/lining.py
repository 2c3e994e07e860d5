"""Words read from pixels, set in the boxes that a text layer would give them.

OCR boxes hug the ink: a colon is low, "am" is half as high as "Ag", and every gap looks wide beside such heights. What
is judged by heights, gaps and middle lines wants the body of the type instead: from 0.8 of the font size above the
base line to 0.2 below.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby, repeat
from statistics import median

from docpipe.document import Box, Word
from docpipe.reading.levelling import leant, strayed

ABOVE, BELOW = 0.8, 0.2  # of the font size, above and below the base line
X_HEIGHT, CAPITAL, DESCENT = 0.5, 0.71, 0.21  # of the font size, over many typefaces
DEEP = frozenset("gjpqyQ,;()[]{}|/\\§$çşţąęįų")
LOW = frozenset("acemnorsuvwxzgpqy")
SIGNS = frozenset(".,:;-–—_'\"‘’“”„·•*+=~^°")
HANGING = frozenset("'\"‘’“”^°*")
STANDING = frozenset(".,_„…")
MIDDLE = 0.26  # of the font size: how high dashes and colons stand
SLENDER = 1.2  # times as high as its letters' width lets expect: taller type is a misreading of its height
TELLING = 4  # letters that a word has at least whose width tells
ALIKE = 1.25  # sizes no further apart are one, measured twice


@dataclass(frozen=True, slots=True)
class LaidWord(Word):
    """A word of a page whose lines are set level and its columns upright.

    There its type reaches from `top` to `foot`, and it stands `aside` further to the left than in the image.
    """

    top: float = 0.0
    foot: float = 0.0
    aside: float = 0.0


def body_box(word: Word) -> Box:
    """The box of a word's type, line high, on the straightened page; that of a text layer's word is its own."""
    if isinstance(word, LaidWord):
        return Box(word.box.x0 - word.aside, word.top, word.box.x1 - word.aside, word.foot)
    return word.box


def lay(words: Sequence[Word], aspect: float) -> list[Word]:
    """The words with what is known of their lines and columns. `aspect`: width / height of the page."""
    even = _with_even_sizes(words, aspect)
    read = [n for n, word in enumerate(even) if word.score is not None and word.size]
    bodies = [_body(even[n]) for n in read]
    level = [b._replace(y0=b.y0 - dy, y1=b.y1 - dy) for b, dy in zip(bodies, strayed(bodies, aspect), strict=True)]
    for n, body, aside in zip(read, level, leant(level, aspect), strict=True):
        word = even[n]
        even[n] = LaidWord(word.text, word.box, word.size, word.bold, word.score, body.y0, body.y1, aside)
    return even


def _body(word: Word) -> Box:
    base = _base_line(word)
    return word.box._replace(y0=base - ABOVE * word.size, y1=base + BELOW * word.size)


def _base_line(word: Word) -> float:
    box, size, letters = word.box, word.size, set(word.text)
    if letters <= HANGING:
        return box.y0 + CAPITAL * size
    if letters <= STANDING:
        return box.y1
    if letters <= SIGNS:
        return box.middle + MIDDLE * size
    tall = any(letter not in LOW and letter not in SIGNS for letter in letters)
    from_top = box.y0 + (CAPITAL if tall else X_HEIGHT) * size
    from_foot = box.y1 - (DESCENT * size if letters & DEEP else 0.0)
    return (from_top + from_foot) / 2


def _with_even_sizes(words: Sequence[Word], aspect: float) -> list[Word]:
    """The words with their sizes evened out: most of a page is set in one size, and each line measures it anew.

    Rulings and dirt that touch letters make them look high, never wide.
    """
    measured = [word for word in words if word.score is not None and word.size]
    if not measured:
        return list(words)
    body = median(chain.from_iterable(repeat(word.size, len(word.text)) for word in measured))
    usual = median([p / word.size for word in measured if (p := _pitch(word, aspect))] or [0.0])
    even: list[Word] = []
    for size, line in groupby(words, key=lambda word: word.size if word.score is not None else None):
        of_line = list(line)
        pitches = [p for word in of_line if (p := _pitch(word, aspect))]
        if size:
            size = min(size, SLENDER * median(pitches) / usual) if pitches else size
            size = body if body / ALIKE < size < body * ALIKE else size
        even += [replace(word, size=size) if size else word for word in of_line]
    return even


def _pitch(word: Word, aspect: float) -> float:
    """The width of a letter, in page heights; 0 for words too short to tell."""
    letters = sum(map(str.isalnum, word.text))
    return word.box.width * aspect / len(word.text) if letters >= TELLING else 0.0
