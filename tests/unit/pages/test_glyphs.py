"""Words from traced characters: joining, cutting, cleaning."""

from typing import Any

import pytest

from docpipe.pages.glyphs import words_of
from docpipe.pages.letters import clean

SIZE = 10.0


def span(letters: str, x: float = 0.0, y: float = 100.0, advance: float = 5.0, gap: float = 0.0, **style: Any) -> Any:
    """A span as PyMuPDF traces it: each letter `advance` wide, `gap` between them."""
    size = style.pop("size", SIZE)
    chars = []
    for letter in letters:
        chars.append((ord(letter), 1, (x, y), (x, y - 0.8 * size, x + advance, y + 0.2 * size)))
        x += advance + gap
    plain = {"dir": (1.0, 0.0), "font": "Helvetica", "flags": 0, "color": (0.0, 0.0, 0.0), "opacity": 1.0, "type": 0}
    return plain | {"size": size, "seqno": 0, "chars": tuple(chars)} | style


def texts(*spans: Any) -> list[str]:
    return [word.text for word in words_of(spans)]


JOINED = [
    ("white space parts", [span("Total due")], ["Total", "due"]),
    ("a narrow no-break space too", [span("1\u202f234,56")], ["1", "234,56"]),
    ("kerning does not part", [span("AVATAR", gap=-0.8)], ["AVATAR"]),
    ("a gap parts", [span("12", x=0), span("34", x=14)], ["12", "34"]),
    ("spans that touch are one word", [span("12", x=0), span("34", x=10.4)], ["1234"]),
    ("letters set apart evenly are one word", [span("INVOICE", gap=3)], ["INVOICE"]),
    ("two words of letters set apart", [span("INVOICE", gap=3), span("DATE", x=64, gap=3)], ["INVOICE", "DATE"]),
    ("digits in boxes stay apart", [span("1234", gap=9)], ["1", "2", "3", "4"]),
    ("another line", [span("ab", y=100), span("cd", x=10, y=112)], ["ab", "cd"]),
    ("a raised digit is no part of a number", [span("100"), span("2", x=15, y=96, size=6)], ["100", "2"]),
    ("raised letters are", [span("1"), span("st", x=5, y=96, size=6)], ["1st"]),
    ("another colour parts", [span("1", color=(1.0, 1.0, 1.0)), span("23", x=5)], ["1", "23"]),
    ("another weight does not", [span("1"), span("23", x=5, font="Helvetica-Bold")], ["123"]),
    ("invisible parts", [span("1", type=3), span("23", x=5)], ["1", "23"]),
    ("bold made by printing twice", [span("ab"), span("ab", x=0.4)], ["ab", "ab"]),
    ("each letter printed twice", [span("a"), span("a", x=0.4), span("b", x=5), span("b", x=5.4)], ["ab"]),
    ("double letters stay", [span("well")], ["well"]),
    ("jumping back parts", [span("right", x=200), span("left", x=0)], ["right", "left"]),
    ("Hebrew in logical order", [span("א", x=20), span("ב", x=15), span("ג", x=10)], ["אבג"]),
    ("Hebrew in visual order", [span("גבא")], ["אבג"]),
    ("an unknown character", [span("a\ud800b")], ["a\ufffdb"]),
    (
        "a tick of the symbol font",
        [span("\x14", font="ZapfDingbats"), span("3", x=50, font="ZaDb+Dingbats")],
        ["✔", "✓"],
    ),
    ("no characters", [span("")], []),
    ("only blanks", [span("   ")], []),
    ("far too long", [span("x" * 450)], ["x" * 200, "x" * 200, "x" * 50]),
]


@pytest.mark.parametrize(("case", "spans", "expected"), JOINED, ids=[case for case, *_ in JOINED])
def test_words(case: str, spans: list[Any], expected: list[str]) -> None:
    assert texts(*spans) == expected


CLEANED = [
    ("a", "a"),
    ("ﬁ", "fi"),
    ("ﬃ", "ffi"),
    ("１", "1"),
    ("²", "²"),  # not 2: 10² is not 102
    ("½", "½"),
    ("€", "€"),
    ("…", "…"),
    ("\u00ad", "-"),  # drawn, so it is seen
    ("\u2011", "-"),
    ("–", "–"),
    ("\u00a0", " "),
    ("\u2009", " "),
    ("\t", " "),
    ("\x00", ""),
    ("\x1b", ""),
    ("\u200b", ""),
    ("\u202e", ""),  # would turn the text around
    ("\ufb2a", "\u05e9\u05c1"),
]


@pytest.mark.parametrize(("drawn", "read"), CLEANED, ids=[f"U+{ord(drawn):04X}" for drawn, _ in CLEANED])
def test_clean(drawn: str, read: str) -> None:
    assert clean(drawn) == read


def test_a_ligature_glyph_is_one_cell_of_a_word() -> None:
    ligature = span("Of")
    (f,) = ligature["chars"][1:]
    rest = tuple((ord(letter), -1, f[2], (*f[3][:2], f[3][0], f[3][3])) for letter in "fi")
    (word,) = words_of([ligature | {"chars": (*ligature["chars"], *rest)}])
    assert (word.text, len(word.cells)) == ("Offi", 2)


@pytest.mark.parametrize("symbol", ["*", "."])
@pytest.mark.parametrize("smuggled", [" 999", "999"])
def test_text_smuggled_behind_a_glyph_is_a_word_without_width(symbol: str, smuggled: str) -> None:
    carrier = span(symbol, advance=2.0)
    (glyph,) = carrier["chars"]
    rest = tuple((ord(letter), -1, glyph[2], (*glyph[3][:2], glyph[3][0], glyph[3][3])) for letter in smuggled)
    shown, unseen = words_of([carrier | {"chars": (glyph, *rest)}])
    assert (shown.text, unseen.text) == (symbol, "999")
    assert unseen.bounds[0] == unseen.bounds[2]


def test_accents_are_composed() -> None:
    assert texts(span("u\u0308ber")) == ["über"]


def test_bold_by_flag_and_by_name() -> None:
    (by_flag,), (by_name,) = words_of([span("a", flags=16)]), words_of([span("a", font="ABCDEF+Arial,Bold")])
    assert by_flag.style.bold
    assert by_name.style.bold


def test_slanted_letters_join() -> None:
    cells, x, y = [], 0.0, 0.0
    for letter in "Wort":
        width = 9.0 if letter == "W" else 5.0
        bounds = (x, y - 8 * 0.8 - width * 0.6, x + width * 0.8 + SIZE * 0.6, y)
        cells.append((ord(letter), 1, (x, y), bounds))
        x, y = x + width * 0.8, y - width * 0.6
    assert texts(span("") | {"dir": (0.8, -0.6), "chars": tuple(cells)}) == ["Wort"]


def test_places_that_are_no_numbers_are_left_out() -> None:
    nowhere = span("a") | {"chars": ((97, 1, (0.0, 0.0), (0.0, 0.0, float("nan"), float("inf"))),)}
    assert texts(nowhere, span("b")) == ["b"]
