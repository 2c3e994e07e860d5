"""Which words of a page's extraction were never drawn, where extraction and drawing cut words differently."""

import pytest

from docpipe.pages.glyphs import DrawnWord, Style, around
from docpipe.pages.unseen import never_drawn

STYLE = Style((1.0, 0.0), 10.0, False, 0.0, 1.0, False, False, 1)


def drawn(text: str, x: float) -> DrawnWord:
    """A word whose letters are 5 points wide."""
    cells = tuple((x + 5 * n, 100.0, x + 5 * n + 5, 110.0) for n in range(len(text)))
    return DrawnWord(text, around(cells), cells, STYLE)


@pytest.mark.parametrize(
    ("extracted", "words", "unseen"),
    [
        (("cable", 0, 25), [drawn("cable", 0)], []),
        (("cablede", 0, 35), [drawn("cable", 0), drawn("de", 25)], []),  # run together
        (("cablede", 0, 35), [drawn("cable", 0), drawn("de2m", 25)], []),  # and cut elsewhere
        (("999,00", 0, 30), [drawn("cable", 0)], ["999,00"]),  # over other words
        (("999,00", 0, 30), [], ["999,00"]),
        (("999,00", 0, 30), [drawn("999,00", 200)], []),  # said elsewhere, where it is seen
    ],
)
def test_words_that_were_never_drawn(
    extracted: tuple[str, float, float], words: list[DrawnWord], unseen: list[str]
) -> None:
    text, x0, x1 = extracted
    found = never_drawn([((x0, 100.0, x1, 110.0), text)], words)
    assert [text for _, text in found] == unseen
