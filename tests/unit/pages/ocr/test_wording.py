"""Where a recognized line parts into words."""

import numpy as np
import pytest

from docpipe.pages.ocr.cropping import HEIGHT, Piece
from docpipe.pages.ocr.line import Character, Line
from docpipe.pages.ocr.wording import words_of

LETTER, GAP, SPACE = 16, 4, 16  # pixels


def printed(text, read=None):
    """A piece with a block of ink for each letter of `text`, and the line that was `read` from it.

    A `_` in the text is a space on paper; spaces in what was read stand where they were recognized.
    """
    places, x = [], 8
    for char in text:
        if char == "_":
            x += SPACE
            continue
        places.append((x, x + LETTER))
        x += LETTER + GAP
    width = x + 8
    ink = np.zeros((HEIGHT, width), np.bool_)
    for start, end in places:
        ink[8:40, start:end] = True
    at = iter(places)
    characters = []
    for char in read or text.replace("_", ""):
        start, end = characters[-1][1:] if char == " " else next(at)
        characters.append((char, start, end))
    line = tuple(Character(char, 0.9, start / width, end / width) for char, start, end in characters)
    return Line("".join(c.char for c in line), 0.9, line), Piece(np.zeros((HEIGHT, width, 3), np.uint8), ink, np.eye(3))


@pytest.mark.parametrize(
    ("text", "read", "words"),
    [
        ("ab_cd", "ab cd", ["ab", "cd"]),  # a space
        ("abcd_efgh", None, ["abcd", "efgh"]),  # a gap, though no space was read
        ("abcdefgh", None, ["abcdefgh"]),
        ("12345.67", None, ["12345.67"]),
        ("Total......12", None, ["Total", "......", "12"]),  # a leader
        ("Ort·IBAN", None, ["Ort", "·", "IBAN"]),  # a divider, however close
        ("col·legi", None, ["col·legi"]),  # Catalan
        ("a", None, ["a"]),
        ("S.r.I.", None, ["S.r.l."]),  # one stroke in many faces
        ("S.p.A.I.", None, ["S.p.A.I."]),
        ("I.", None, ["I."]),
    ],
)
def test_words(text, read, words):
    assert [word.text for word in words_of(*printed(text, read))] == words


def test_boxes_are_those_of_the_ink():
    first, second = words_of(*printed("ab_cd", "ab cd"))
    assert (first.x0, first.y0, first.x1, first.y1) == (8, 8, 44, 40)
    assert (second.x0, second.x1) == (64, 100)


def test_a_word_is_as_sure_as_its_least_sure_letter():
    line, piece = printed("ab")
    doubtful = Line("ab", 0.3, (line.characters[0], Character("b", 0.3, *[line.characters[1].x0] * 2)))
    assert words_of(doubtful, piece)[0].score == 0.3


def test_no_words_in_an_empty_line():
    assert words_of(Line("", 0.0), printed("a")[1]) == []
