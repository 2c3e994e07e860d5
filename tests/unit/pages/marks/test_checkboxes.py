import cv2
import numpy as np
import pytest

from docpipe.document import Box, Image, Mark, MarkKind, Word
from docpipe.pages.marks import find_marks

SIDE = 26


def _page() -> np.ndarray:
    return np.full((1754, 1240, 3), 255, np.uint8)


def _found(page: np.ndarray, words: tuple[Word, ...] = ()) -> list[Mark]:
    image = Image(page.shape[1], page.shape[0], page.tobytes(), page.shape[2] if page.ndim == 3 else 1)
    return [mark for mark in find_marks(image, words, ()) if mark.kind is MarkKind.CHECKBOX]


def _square(page: np.ndarray, x: int, y: int, side: int = SIDE, thick: int = 2) -> None:
    cv2.rectangle(page, (x, y), (x + side, y + side), (0, 0, 0), thick)


def _cross(page: np.ndarray, x: int, y: int) -> None:
    cv2.line(page, (x + 4, y + 4), (x + SIDE - 4, y + SIDE - 4), (0, 0, 120), 2)
    cv2.line(page, (x + SIDE - 4, y + 4), (x + 4, y + SIDE - 4), (0, 0, 120), 2)


def _tick(page: np.ndarray, x: int, y: int) -> None:
    dots = [(x + 5, y + 12), (x + 11, y + 20), (x + SIDE + 4, y - 6)]
    cv2.polylines(page, [np.array(dots, np.int32)], False, (150, 30, 20), 3)


@pytest.mark.parametrize(
    ("mark", "checked"),
    [
        (None, False),  # empty
        (_cross, True),  # crossed
        (_tick, True),  # ticked by pen, out of the box
    ],
)
def test_a_drawn_square_is_a_box(mark: object, checked: bool) -> None:
    page = _page()
    _square(page, 300, 500)
    if callable(mark):
        mark(page, 300, 500)
    (found,) = _found(page)
    assert found.checked is checked
    assert found.box.share_in(Box(295 / 1240, 495 / 1754, 335 / 1240, 535 / 1754)) == 1.0


def test_two_circles_are_radio_buttons() -> None:
    page = _page()
    for y in (500, 560):
        cv2.circle(page, (300, y), 14, (0, 0, 0), 2, cv2.LINE_AA)
    cv2.circle(page, (300, 560), 7, (0, 0, 0), -1)
    assert [mark.checked for mark in _found(page)] == [False, True]


@pytest.mark.parametrize(
    ("texts", "states"),
    [
        (("☐",), [False]),  # an open box
        (("☑", "Yes"), [True]),  # a ticked one
        (("[X]",), [True]),  # typewritten
        (("[", "]"), [False]),  # in two words
        (("[12]",), []),  # a reference
        (("(x)",), []),  # a list's number
    ],
)
def test_boxes_of_the_text_layer(texts: tuple[str, ...], states: list[bool]) -> None:
    words = tuple(Word(text, Box(0.1 + 0.03 * i, 0.1, 0.12 + 0.03 * i, 0.112)) for i, text in enumerate(texts))
    assert [mark.checked for mark in _found(_page(), words)] == states


def test_cells_that_take_letters_are_no_boxes() -> None:
    page = _page()
    for number in range(8):
        _square(page, 300 + number * (SIDE + 6), 500)
    assert _found(page) == []


def test_a_table_cell_is_no_box() -> None:
    page = _page()
    for x in range(300, 700, 40):
        cv2.line(page, (x, 500), (x, 620), (0, 0, 0), 2)
    for y in range(500, 640, 40):
        cv2.line(page, (300, y), (660, y), (0, 0, 0), 2)
    assert _found(page) == []
