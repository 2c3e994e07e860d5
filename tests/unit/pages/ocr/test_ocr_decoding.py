"""CTC paths to characters, with alphabets and runner-ups."""

import numpy as np
import pytest

from docpipe.pages.ocr.decoding import decode

CLASSES = ("", "O", "0", "l", "1", " ")


def steps(*rows):
    """Each row: probabilities of the classes by their character; the blank gets the rest."""
    table = np.zeros((len(rows), len(CLASSES)), np.float32)
    for row, shares in zip(table, rows, strict=True):
        for char, share in shares.items():
            row[CLASSES.index(char)] = share
        row[0] = 1.0 - row.sum()
    return table


@pytest.mark.parametrize(
    ("rows", "alphabet", "text"),
    [
        ([{"O": 0.9}, {"O": 0.8}, {}], None, "O"),  # equal neighbours are one character
        ([{"O": 0.9}, {}, {"O": 0.8}], None, "OO"),  # a blank between them makes two
        ([{"O": 0.6, "0": 0.3}, {}, {"l": 0.6, "1": 0.3}], "0123456789", "01"),  # letters may not come out
        ([{"O": 0.2, "0": 0.01}], "0", ""),  # what is not there does not come out by force
        ([{}], None, ""),  # nothing printed
    ],
)
def test_decode(rows, alphabet, text):
    assert decode(steps(*rows), CLASSES, len(rows), alphabet).text == text


def test_a_character_knows_its_place_and_its_rivals():
    line = decode(steps({}, {"O": 0.55, "0": 0.4}, {"O": 0.5, "0": 0.3}, {"l": 0.9}), CLASSES, 4)
    first, second = line.characters
    assert (first.x0, first.x1) == (0.25, 0.75)
    assert first.score == pytest.approx(0.55)
    assert first.others[0] == ("0", pytest.approx(0.4))
    assert (second.x0, second.x1) == (0.75, 1.0)
    assert line.score == pytest.approx(0.55)
