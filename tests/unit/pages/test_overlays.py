from docpipe.pages.glyphs import DrawnWord, Style
from docpipe.pages.overlays import without_overlays

LEVEL, SLANTED = (1.0, 0.0), (0.7, 0.7)


def word(text: str, x: float = 100, y: float = 100, direction: tuple[float, float] = LEVEL) -> DrawnWord:
    bounds = (x, y, x + 6 * len(text), y + 12)
    return DrawnWord(text, bounds, (bounds,), Style(direction, 12, False, 0.0, 1.0, False, False, 1))


def whys(*words: DrawnWord) -> list[str | None]:
    return [why for _, why in without_overlays([(one, None) for one in words])]


def test_another_word_in_the_same_place() -> None:
    assert whys(word("119.00"), word("919.00", x=101)) == [None, "overlaid"]


def test_words_that_stand_apart_or_touch() -> None:
    assert whys(word("119.00"), word("919.00", x=124), word("519.00", y=107)) == [None, None, None]


def test_the_same_word_again_is_bold_print() -> None:
    assert whys(word("Total"), word("total", x=100.5)) == [None, None]


def test_a_rule_through_a_word_and_a_watermark_are_no_words_in_its_place() -> None:
    assert whys(word("119.00"), word("______")) == [None, None]
    assert whys(word("119.00"), word("COPY42", direction=SLANTED)) == [None, None]


def test_a_hidden_word_covers_nothing() -> None:
    assert [why for _, why in without_overlays([(word("919.00"), "white"), (word("119.00"), None)])] == ["white", None]
