import cv2
import numpy as np

from docpipe.document import Box, Image, Mark, MarkKind, Word
from docpipe.pages.marks import find_marks

WIDTH, HEIGHT = 1240, 1754
PEN = (20, 40, 150)


def _print() -> tuple[np.ndarray, tuple[Word, ...]]:
    """A page of printed rows and the words of its text layer."""
    page, words = np.full((HEIGHT, WIDTH, 3), 255, np.uint8), []
    for row in range(20):
        for column, text in enumerate(("Artikel", "Menge", "Preis", "119.00")):
            x, y = 120 + 260 * column, 200 + 45 * row
            (wide, high), below = cv2.getTextSize(text, cv2.FONT_HERSHEY_DUPLEX, 0.7, 1)
            cv2.putText(page, text, (x, y), cv2.FONT_HERSHEY_DUPLEX, 0.7, (0, 0, 0), 1, cv2.LINE_AA)
            box = Box((x - 1) / WIDTH, (y - high - 2) / HEIGHT, (x + wide + 1) / WIDTH, (y + below + 1) / HEIGHT)
            words.append(Word(text, box))
    return page, tuple(words)


def _marks(page: np.ndarray, words: tuple[Word, ...]) -> tuple[Mark, ...]:
    channels = 1 if page.ndim == 2 else 3
    return find_marks(Image(page.shape[1], page.shape[0], page.tobytes(), channels), words, ())


def test_print_alone_bears_no_marks() -> None:
    assert _marks(*_print()) == ()


def test_an_empty_page_bears_no_marks() -> None:
    assert _marks(np.full((HEIGHT, WIDTH), 255, np.uint8), ()) == ()


def test_a_round_stamp_is_found() -> None:
    page, words = _print()
    cv2.circle(page, (800, 1400), 110, (60, 60, 190), 4, cv2.LINE_AA)
    cv2.circle(page, (800, 1400), 70, (60, 60, 190), 2, cv2.LINE_AA)
    cv2.putText(page, "PAID", (755, 1412), cv2.FONT_HERSHEY_DUPLEX, 1.2, (60, 60, 190), 3, cv2.LINE_AA)
    (mark,) = _marks(page, words)
    assert mark.kind is MarkKind.STAMP
    assert mark.box.share_in(Box(0.54, 0.72, 0.75, 0.88)) == 1.0


def test_a_line_through_a_word_is_handwriting() -> None:
    page, words = _print()
    x0, y0, x1, y1 = words[3].box
    left, right = (int(x0 * WIDTH) - 8, int(x1 * WIDTH) + 8)
    middle = int((y0 + y1) / 2 * HEIGHT)
    cv2.line(page, (left, middle + 2), (right, middle - 3), (0, 0, 0), 2, cv2.LINE_AA)
    (mark,) = _marks(page, words)
    assert mark.kind is MarkKind.HANDWRITING
    assert mark.box.share_in(Box(x0 - 0.02, y0 - 0.01, x1 + 0.02, y1 + 0.01)) > 0.9


def test_the_same_is_found_at_any_resolution() -> None:
    page, words = _print()
    cv2.circle(page, (800, 1400), 110, (60, 60, 190), 4, cv2.LINE_AA)
    cv2.putText(page, "PAID", (755, 1412), cv2.FONT_HERSHEY_DUPLEX, 1.2, (60, 60, 190), 3, cv2.LINE_AA)
    large = cv2.resize(page, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    assert [mark.kind for mark in _marks(large, words)] == [MarkKind.STAMP]
