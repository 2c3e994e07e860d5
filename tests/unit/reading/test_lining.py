"""Words read from pixels, set on their lines; pages of curled paper as if they lay flat."""

from collections.abc import Callable, Sequence
from itertools import pairwise

import pytest

from docpipe.document import Box, Page, Word
from docpipe.reading.candidates import find_candidates
from docpipe.reading.levelling import leant, strayed
from docpipe.reading.lining import body_box, lay
from docpipe.reading.segments import sheet_of
from schemas.fields import IbanKind, Locale

SIZE, BASE = 0.012, 0.1  # of the font, and where the line stands
INK = [  # a word and how far its ink reaches above and below the base line, in font sizes
    ("Nettobetrag", 0.71, 0.21),  # with a g
    ("am", 0.50, 0.0),  # small letters alone
    ("2025", 0.71, 0.0),
    (":", 0.50, 0.0),
    (".", 0.10, 0.0),
    ("-", 0.30, -0.22),  # a dash stands above the line
    ("°", 0.71, -0.45),
]


def seen(text: str, x0: float, x1: float, above: float = 0.71, below: float = 0.0, base: float = BASE) -> Word:
    """A word as OCR gives it, with a box around its ink."""
    return Word(text, Box(x0, base - above * SIZE, x1, base + below * SIZE), SIZE, score=0.99)


@pytest.mark.parametrize(("text", "above", "below"), INK)
def test_the_body_of_the_type_does_not_depend_on_the_letters(text: str, above: float, below: float) -> None:
    (word,) = lay([seen(text, 0.1, 0.2, above, below)], 0.7)
    box = body_box(word)
    assert box.y0 == pytest.approx(BASE - 0.8 * SIZE, abs=0.1 * SIZE)
    assert box.y1 == pytest.approx(BASE + 0.2 * SIZE, abs=0.1 * SIZE)


def test_words_of_a_text_layer_are_left_as_they_are() -> None:
    words = [Word("Total", Box(0.1, 0.1, 0.2, 0.112), SIZE)]
    assert lay(words, 0.7) == words
    assert body_box(words[0]) == words[0].box


def rows_of(page: Page) -> list[list[str]]:
    return [[segment.text for segment in row] for row in sheet_of(page).rows]


def test_a_low_colon_and_small_letters_stand_in_the_row_of_capitals() -> None:
    words = (seen("Nr", 0.1, 0.13), seen(":", 0.133, 0.135, 0.5), seen("am", 0.145, 0.17, 0.5), seen("LAG", 0.18, 0.22))
    assert rows_of(Page(1, 700, 1000, words)) == [["Nr : am LAG"]]


TYPED = [(f"W{n}", 0.1 + 0.1 * n, 0.19 + 0.1 * n) for n in range(8)]
SPLIT = [  # words with where they begin and end, on a page as wide as high; what they are read as
    ([("1", 0.1, 0.105), ("182,60", 0.113, 0.15)], ["1 182,60"]),  # a mark of thousands that was not seen
    ([("1", 0.1, 0.105), ("18,60", 0.113, 0.15)], ["1", "18,60"]),  # two figures
    ([("1", 0.1, 0.105), ("182,60", 0.12, 0.15)], ["1", "182,60"]),  # two columns
]


@pytest.mark.parametrize(("words", "read"), SPLIT)
def test_halves_of_numbers(words: list[tuple[str, float, float]], read: list[str]) -> None:
    usual = [seen(text, x0, x0 + 0.097, base=0.5) for text, x0, _ in TYPED]
    assert rows_of(Page(1, 1000, 1000, (*(seen(*word) for word in words), *usual)))[0] == read


def test_a_comma_is_as_wide_as_a_letter_in_typewriter_faces() -> None:
    usual = [seen(text, x0, x0 + 0.0925, base=0.5) for text, x0, _ in TYPED]
    words = (seen("Millbrook,", 0.1, 0.2, below=0.21), seen("NY", 0.213, 0.24), *usual)
    assert rows_of(Page(1, 1000, 1000, words))[0] == ["Millbrook, NY"]
    assert rows_of(Page(1, 1000, 1000, words[:2]))[0] == ["Millbrook,", "NY"]


def test_places_are_those_of_the_ink() -> None:
    word = seen("Total", 0.1, 0.2)
    (segment,) = sheet_of(Page(1, 700, 1000, (word,))).segments
    assert segment.places()[0].box == word.box
    assert segment.box.height > word.box.height


Bend = Callable[[float, float], float]
BENT: list[tuple[str, Bend]] = [
    ("flat", lambda x, y: 0.0),
    ("askew", lambda x, y: 0.02 * (x - 0.5)),  # one line and a half from side to side
    ("rolled", lambda x, y: 0.05 * (x - 0.5) ** 2),
    ("twisted", lambda x, y: 0.06 * (x - 0.5) * (y - 0.3)),
]


def table(bend: Bend, lean: Bend = lambda x, y: 0.0) -> tuple[Word, ...]:
    """Thirty rows of four cells, one of them of two words, on bent paper."""
    words = []
    cells = (("7", 0.1, 0.11), ("Thick", 0.2, 0.27), ("board", 0.276, 0.33), ("1.25", 0.55, 0.6), ("9.50", 0.8, 0.85))
    for row in range(30):
        y = 0.2 + 0.02 * row
        for text, x0, x1 in cells:
            down, aside = bend((x0 + x1) / 2, y), lean((x0 + x1) / 2, y)
            words.append(seen(text, x0 + aside, x1 + aside, base=y + down))
    return tuple(words)


@pytest.mark.parametrize(("name", "bend"), BENT)
def test_rows_of_bent_paper_stay_together(name: str, bend: Bend) -> None:
    rows = rows_of(Page(1, 700, 1000, table(bend)))
    assert rows == [["7", "Thick board", "1.25", "9.50"]] * 30, name


def test_columns_of_leaning_paper_stand_under_each_other() -> None:
    words = table(lambda x, y: 0.0, lambda x, y: 0.03 * (y - 0.5))
    starts = [row[1].box.x0 for row in sheet_of(Page(1, 700, 1000, words)).rows]
    assert max(starts) - min(starts) < 0.004
    assert max(abs(a - b) for a, b in pairwise(starts)) < 0.002


FEW: list[Sequence[Box]] = [
    [],
    [Box(0.1, 0.1, 0.2, 0.11)],
    [Box(0.1, 0.1 + n / 50, 0.2, 0.11 + n / 50) for n in range(9)],
]


@pytest.mark.parametrize("boxes", FEW)
def test_a_few_words_tell_nothing_of_the_paper(boxes: Sequence[Box]) -> None:
    assert strayed(boxes, 0.7) == leant(boxes, 0.7) == [0.0] * len(boxes)


def test_lookalikes_are_put_right_only_in_what_was_read_from_pixels() -> None:
    text = "1T60X0542811101000000123456"
    from_pixels = sheet_of(Page(1, 700, 1000, (seen(text, 0.1, 0.5),))).segments
    from_layer = sheet_of(Page(1, 700, 1000, (Word(text, Box(0.1, 0.1, 0.5, 0.112), SIZE),))).segments
    (found,) = find_candidates(IbanKind(), from_pixels, Locale())
    assert (found.text, found.parsed.value) == (text, "IT60X0542811101000000123456")
    assert find_candidates(IbanKind(), from_layer, Locale()) == []
