"""Ink and ground, rulings, and the rows of a word."""

import numpy as np
import pytest

from docpipe.pages.ocr.cropping import fill
from docpipe.pages.ocr.inking import band, ink_of, runs


def picture(rows, dark=0, light=255):
    """A line of `#` and `.` as grey pixels."""
    return np.array([[dark if cell == "#" else light for cell in row] for row in rows], np.uint8)


def shown(ink):
    return ["".join("#" if cell else "." for cell in row) for row in ink]


LETTERS = ["......", ".##.#.", ".#..#.", "......"]


def test_dark_on_light_and_light_on_dark():
    assert shown(ink_of(picture(LETTERS))) == LETTERS
    assert shown(ink_of(picture(LETTERS, dark=230, light=20))) == LETTERS


def test_nothing_in_an_empty_crop():
    assert not ink_of(picture(LETTERS, dark=200, light=210)).any()


def test_rulings_are_no_ink():
    ruled = ["#.......#", "#.##.##.#", "#.......#", "#########", "#.......#"]
    assert shown(ink_of(picture(ruled))) == [".........", "..##.##..", ".........", ".........", "........."]


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        (["..", "##", "##", ".."], (1, 3)),  # a word
        (["..", ".#", "..", "##", "##", ".."], (1, 5)),  # with the dot of an i
        (["#.", "..", "##", "##", ".."], (2, 4)),  # under a tail of the line above
        (["..", ".."], None),  # nothing
    ],
)
def test_band(rows, wanted):
    assert band(picture(rows) == 0) == wanted


def test_runs():
    assert runs(np.array([True, False, True, True])) == [(0, 1), (2, 4)]
    assert runs(np.zeros(3, np.bool_)) == []


def test_a_dash_does_not_fill_its_crop():
    dash = np.full((40, 60, 3), 255, np.uint8)
    dash[18:21, 10:50] = 0
    assert fill(dash).shape[0] in (20, 21)
    letters = np.full((40, 60, 3), 255, np.uint8)
    letters[4:36, 10:12] = 0
    assert fill(letters).shape[0] == 40
