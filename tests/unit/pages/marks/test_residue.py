import cv2
import numpy as np
import pytest

from docpipe.document import Box, Word
from docpipe.pages.marks.residue import parts_with_ink

WIDTH, HEIGHT = 768, 1088
WORD = Word("Total", Box(0.1, 0.1, 0.2, 0.115))
RULE = Box(0.05, 0.2, 0.95, 0.2005)


def _sight() -> np.ndarray:
    sight = np.full((HEIGHT, WIDTH, 4), 255, np.uint8)
    cv2.putText(sight, "Total", (80, 124), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (0, 0, 0, 255), 1)
    cv2.line(sight, (38, 218), (730, 218), (0, 0, 0, 255), 1)
    return sight


def test_known_words_lines_and_tints_leave_nothing_to_look_at() -> None:
    sight = _sight()
    cv2.rectangle(sight, (100, 600), (700, 700), (210, 220, 230, 255), -1)
    assert parts_with_ink(sight, (WORD,), (RULE,)) == []


@pytest.mark.parametrize(
    ("words", "rulings"),
    [
        ((), (RULE,)),  # print that is not in the text layer
        ((Word("Total", WORD.box, score=0.99),), (RULE,)),  # OCR reads writing, too
        ((WORD,), ()),  # a line that nothing explains
    ],
)
def test_what_is_not_explained_is_looked_at(words: tuple[Word, ...], rulings: tuple[Box, ...]) -> None:
    assert parts_with_ink(_sight(), words, rulings)


def test_only_the_surroundings_of_a_note_are_looked_at() -> None:
    sight = _sight()
    cv2.putText(sight, "ok", (500, 900), cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, 1.0, (140, 30, 20, 255), 2)
    ((x0, y0, x1, y1),) = parts_with_ink(sight, (WORD,), (RULE,))
    assert (x0 <= 500 - 32, y0 <= 880 - 32, x1 >= 530 + 32, y1 >= 905 + 32) == (True, True, True, True)
    assert (x1 - x0) * (y1 - y0) < 0.1 * WIDTH * HEIGHT


def test_a_line_through_a_word_reaches_out_of_it() -> None:
    sight = _sight()
    cv2.line(sight, (70, 119), (164, 117), (30, 20, 140, 255), 2)
    assert parts_with_ink(sight, (WORD,), (RULE,))


def test_a_drawn_line_through_a_word_explains_nothing() -> None:
    sight = _sight()
    cv2.line(sight, (60, 117), (180, 117), (0, 0, 0, 255), 2)
    assert parts_with_ink(sight, (WORD,), (RULE, Box(60 / WIDTH, 116 / HEIGHT, 180 / WIDTH, 118 / HEIGHT)))


def test_a_page_full_of_unknown_ink_is_looked_at_as_a_whole() -> None:
    sight = _sight()
    for y in range(50, HEIGHT, 40):
        cv2.putText(sight, "unknown words all over", (40, y), cv2.FONT_HERSHEY_SIMPLEX, 1.2, (0, 0, 0, 255), 2)
    assert parts_with_ink(sight, (WORD,), (RULE,)) == [(0, 0, WIDTH, HEIGHT)]
