"""Seen or not, from words, covers and pixels alone."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from docpipe.pages.glyphs import DrawnWord, Style
from docpipe.pages.ink import Sight
from docpipe.pages.repeats import without_repeats
from docpipe.pages.visibility import Cover, Drawn, hidden_why

STYLE = Style((1.0, 0.0), 10.0, False, 0.0, 1.0, False, False, 5)


def word(x: float = 20, y: float = 50, text: str = "Word", **style: Any) -> DrawnWord:
    """A word of four characters, each 5 points wide and 10 high."""
    cells = tuple((x + 5 * n, y, x + 5 * n + 5, y + 10) for n in range(len(text)))
    return DrawnWord(text, (x, y, x + 5 * len(text), y + 10), cells, replace(STYLE, **style))


def sight(ground: int = 255, ink: int = 0, missing: tuple[int, ...] = (), scale: int = 1) -> Sight:
    """A page of 100 points with an upright stroke in each of the four characters of `word()`."""
    pixels = np.full((100 * scale, 100 * scale), ground, np.uint8)
    for number in range(4):
        if number not in missing:
            left = (20 + 5 * number + 2) * scale
            pixels[52 * scale : 58 * scale, left : left + scale] = ink
    return Sight(100, 100, pixels, scale)


def why(
    one: DrawnWord, drawn: Drawn | None = None, look: Sight | None = None, others: tuple[DrawnWord, ...] = ()
) -> str | None:
    return hidden_why((one, *others), drawn or Drawn(), look or sight())[0]


def test_ink_is_seen_at_every_scale() -> None:
    assert [why(word(), look=sight(scale=scale)) for scale in (1, 2, 4)] == [None] * 3


def test_light_on_dark() -> None:
    assert why(word(grey=255), look=sight(ground=40, ink=250)) is None
    assert why(word(grey=255), look=sight(ground=40, ink=40)) == "no_ink"


def test_no_ink() -> None:
    assert why(word(), look=sight(ink=255)) == "no_ink"
    assert why(word(), look=sight(ink=240)) == "no_ink"
    assert why(word(grey=230), look=sight(ink=235)) is None


def test_each_character_needs_ink() -> None:
    assert why(word(), look=sight(missing=(0,))) == "no_ink"
    assert why(word(), look=sight(missing=(3,))) == "no_ink"


def test_the_colour_of_the_ground() -> None:
    assert why(word(grey=250)) == "white"
    assert why(word(grey=0), look=sight(ground=10, ink=0)) == "white"
    assert why(word(grey=0, opacity=0.06)) == "white"


def test_modes() -> None:
    assert why(word(invisible=True)) == "invisible"
    assert why(word(opacity=0.0)) == "invisible"
    assert why(word(size=2.0)) == "tiny"


@pytest.mark.parametrize(("x", "y"), [(-30, 50), (-3, 50), (83, 50), (20, -20), (20, 95.5), (2000, 2000)])
def test_off_the_page(x: float, y: float) -> None:
    assert why(word(x, y)) == "off_page"


def test_a_clip() -> None:
    assert why(word(), Drawn(clips={5: (0, 0, 100, 100)})) is None
    assert why(word(), Drawn(clips={4: (0, 0, 10, 10)})) is None
    assert why(word(), Drawn(clips={5: (0, 0, 30, 100)})) == "off_page"


COVERS = [
    ("later", Cover((0, 0, 100, 100), 6, True), "covered"),
    ("earlier", Cover((0, 0, 100, 100), 4, True), None),
    ("elsewhere", Cover((0, 0, 100, 40), 6, True), None),
    ("over the first character", Cover((0, 0, 25, 100), 6, True), "covered"),
    ("over a sliver", Cover((0, 0, 22, 100), 6, True), None),
    ("a line through it", Cover((0, 54, 100, 55.5), 6, True), None),
    ("with holes", Cover((0, 0, 100, 100), 6, False), None),
]


@pytest.mark.parametrize(("case", "cover", "expected"), COVERS, ids=[case for case, *_ in COVERS])
def test_covers(case: str, cover: Cover, expected: str | None) -> None:
    assert why(word(), Drawn((cover,))) == expected


def test_a_cover_with_holes_counts_where_other_text_lies_on_it() -> None:
    cover = Drawn((Cover((0, 0, 100, 100), 6, False),))
    assert why(word(), cover, others=(word(seqno=7),)) == "covered"
    assert why(word(), cover, others=(word(y=80, seqno=7),)) is None
    assert why(word(), cover, others=(word(seqno=5),)) is None


def test_upright_and_slanted_words() -> None:
    cells = tuple((50.0, 20.0 + 5 * n, 60.0, 25.0 + 5 * n) for n in range(4))
    upright = DrawnWord("Word", (50, 20, 60, 40), cells, replace(STYLE, direction=(0.0, 1.0)))
    turned = replace(sight(), pixels=np.ascontiguousarray(sight().pixels.T))
    assert why(upright, look=turned) is None
    missing = replace(sight(), pixels=np.ascontiguousarray(sight(missing=(1,)).pixels.T))
    assert why(upright, look=missing) == "no_ink"
    assert why(word(direction=(0.8, 0.6)), look=sight(missing=(1,))) is None


def test_heavy_letters_that_fill_their_box() -> None:
    look = sight()
    look.pixels[50:60, 20:40] = 0
    look.pixels[50:60, [24, 29, 34]] = 255
    assert why(word(), look=look) is None
    look.pixels[:] = 0
    assert why(word(), look=look) == "white"


def test_underscores_lie_below_their_box() -> None:
    look = sight(ink=255)
    look.pixels[61, 20:40] = 0
    assert why(word(text="____"), look=look) is None


def test_a_word_without_width_has_no_ink() -> None:
    bounds = (22.5, 50.0, 22.5, 60.0)
    assert why(DrawnWord("999", bounds, (bounds,) * 3, STYLE)) == "no_ink"


def test_a_stroke_that_fills_its_narrow_box() -> None:
    bounds = (22.0, 52.0, 23.0, 58.0)
    assert why(DrawnWord("|", bounds, (bounds,), STYLE)) is None


def test_no_words() -> None:
    assert hidden_why((), Drawn(), sight()) == []


def test_repeats_in_place_are_left_out() -> None:
    shadow, other_text, elsewhere = word(20.5, 50.5), word(text="Ward"), word(y=70)
    kept = without_repeats((word(), shadow, other_text, elsewhere), (None,) * 4)
    assert [one for one, _ in kept] == [word(), other_text, elsewhere]


def test_an_unseen_word_beside_the_same_seen_word_hides_nothing() -> None:
    double, far = word(15, 50), word(20, 90)
    kept = without_repeats((double, word(), far), ("no_ink", None, "white"))
    assert kept == [(word(), None), (far, "white")]
