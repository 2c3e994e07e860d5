"""Which words are lines for machines, and which rows stand together."""

from dataclasses import replace

import pytest

from docpipe.document import Box, Word
from docpipe.pages.machine_lines.finding import find_machine_lines
from docpipe.pages.machine_lines.rows import find_zones
from docpipe.pages.ocr import Ocr

ONE, TWO = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"


def word(text: str, y: float, x: float = 0.1, score: float | None = 0.9) -> Word:
    return Word(text, Box(x, y, x + 0.018 * len(text), y + 0.02), score=score)


@pytest.mark.parametrize(
    ("words", "rows"),
    [
        ([word(ONE, 0.8), word(TWO, 0.84)], [2]),
        ([word(ONE[:20], 0.8), word(ONE[20:], 0.803, 0.47), word(TWO, 0.84)], [2]),  # broken in pieces, a little askew
        ([word(ONE.replace("<<", "«"), 0.8), word(TWO, 0.84)], [2]),  # another sign for two fillers
        ([word(ONE, 0.2), word(TWO, 0.24), word(ONE, 0.8), word(TWO, 0.84)], [2, 2]),  # two cards
        ([word(ONE[:20], 0.8), replace(word("<", 0.8, 0.47), box=Box(0.47, 0.8, 0.9, 0.82)), word(TWO, 0.84)], [2]),
        ([word(ONE, 0.8)], [1]),  # the other line overlooked
        ([word("DE89370400440532013000", 0.8), word("INVOICE2026000123456789012", 0.84)], []),  # no fillers
        ([word("Surname", 0.5), word("ERIKSSON", 0.53)], []),
    ],
)
def test_zones(words: list[Word], rows: list[int]) -> None:
    assert [len(zone) for zone in find_zones(words, 0.7)] == rows


def test_a_text_layer_needs_no_image() -> None:
    words = (word(ONE, 0.8, score=None), word(TWO, 0.84, score=None))
    lines = find_machine_lines(None, words, Ocr(), 0.7)
    assert [line.text for line in lines] == [ONE, TWO]
    assert {line.rereads for line in lines} == {0}
