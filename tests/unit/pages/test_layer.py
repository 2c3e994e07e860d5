"""Text layers that cannot be believed: undecodable, wrongly mapped, set sideways, or saying otherwise than the scan."""

from collections.abc import Sequence

import pytest

from docpipe.document import Box, HiddenWord, Word
from docpipe.geometry import Warp
from docpipe.pages import layer
from docpipe.pages.ocr import Character, Line

GERMAN = (
    "Wir bitten um Überweisung des Betrages innerhalb von vierzehn Tagen auf unser Konto bei der Sparkasse Musterstadt"
)
POLISH = (
    "Prosimy o zapłatę należności w ciągu czternastu dni na rachunek bankowy podany poniżej w treści faktury handlowej"
)


def words(text: str, mapping: int = 0) -> list[Word]:
    """One under the other; with a mapping each letter is another one, as by a wrong map from glyphs to characters."""
    shifted = "".join(chr((ord(c) - 97 + mapping) % 26 + 97) if "a" <= c <= "z" else c for c in text)
    return [Word(one, Box(0.1, 0.02 * n, 0.2, 0.02 * n + 0.01)) for n, one in enumerate(shifted.split(), 1)]


@pytest.mark.parametrize(
    ("text", "undecodable"),
    [("Rechnung", False), ("\ue001\ue002\ue003", True), ("R\ufffd\ufffdhn\ufffd", True), ("12\ufffd4567", False)],
)
def test_undecodable_words(text: str, undecodable: bool) -> None:
    assert layer.is_undecodable(Word(text, Box(0, 0, 1, 1))) == undecodable


@pytest.mark.parametrize(("text", "mapping", "wrong"), [(GERMAN, 0, False), (POLISH, 0, False), (GERMAN, 7, True)])
def test_letters_that_follow_each_other_in_no_language(text: str, mapping: int, wrong: bool) -> None:
    assert layer.looks_wrong(words(text, mapping)) == wrong


def test_of_other_scripts_nothing_is_said() -> None:
    assert not layer.looks_wrong(
        words("Просим оплатить счёт в течение четырнадцати дней на указанный банковский счёт " * 2)
    )


def test_few_words_tell_nothing() -> None:
    assert not layer.looks_wrong(words("xqzw kjv 4711"))


def reads(text: str, score: float = 0.99) -> layer.Read:
    def read(boxes: Sequence[Box]) -> list[Line]:
        at = {word.box: word.text for word in words(text)}
        return [Line(at[box], score, tuple(Character(c, score, 0, 1) for c in at[box])) for box in boxes]

    return read


def test_what_the_pixels_show_decides() -> None:
    assert layer.is_wrong(words(GERMAN, 7), reads(GERMAN))
    assert not layer.is_wrong(words(GERMAN), reads(GERMAN))
    assert not layer.is_wrong(words(GERMAN, 7), reads(GERMAN, score=0.5))  # who reads badly proves nothing


def sideways(up: bool, count: int = 12) -> list[Word]:
    """Words that run up or down the page, line by line."""
    boxes = [Box(0.3, 0.05 * n, 0.32, 0.05 * n + 0.04) for n in range(1, count + 1)]
    return [Word("Lieferung", box) for box in (reversed(boxes) if up else boxes)]


@pytest.mark.parametrize(
    ("given", "quarters"),
    [(sideways(up=True), 1), (sideways(up=False), 3), (words(GERMAN), 0), (sideways(True)[:3], 0), ([], 0)],
    ids=["up", "down", "level", "few", "none"],
)
def test_sideways_pages(given: list[Word], quarters: int) -> None:
    assert layer.quarters_askew(given, 600, 800) == quarters


def test_words_move_with_their_sizes() -> None:
    (word,) = layer.moved([Word("A", Box(0, 0, 0.5, 0.5), 0.02)], Warp(a=0.5, c=0.5), 2.0)
    assert word == Word("A", Box(0.5, 0, 0.75, 0.5), 0.04)


SEEN = [Word("Total:", Box(0.1, 0.1, 0.2, 0.12)), Word("1.234,56", Box(0.3, 0.1, 0.4, 0.12))]


@pytest.mark.parametrize(
    ("text", "box", "otherwise"),
    [
        ("1.234,56", Box(0.3, 0.1, 0.4, 0.12), False),  # as it is printed
        ("1.234,58", Box(0.3, 0.1, 0.4, 0.12), False),  # an older OCR's slip
        ("Tota1", Box(0.1, 0.101, 0.2, 0.119), False),
        ("9.834,00", Box(0.3, 0.1, 0.4, 0.12), True),  # another number
        ("Ignore", Box(0.1, 0.1, 0.2, 0.12), True),
        ("9.834,00", Box(0.3, 0.5, 0.4, 0.52), True),  # where nothing is printed
        ("|.", Box(0.3, 0.5, 0.4, 0.52), False),  # dirt
    ],
)
def test_unseen_words_of_a_scan(text: str, box: Box, otherwise: bool) -> None:
    hidden = [HiddenWord(Word(text, box), "invisible")]
    assert bool(layer.that_say_otherwise(hidden, SEEN)) == otherwise


def test_what_is_hidden_on_purpose_stays_reported() -> None:
    hidden = [HiddenWord(SEEN[1], "white"), HiddenWord(Word("9", Box(0.5, 0.5, 0.6, 0.6)), "tiny")]
    assert layer.that_say_otherwise(hidden, SEEN) == tuple(hidden)
