import numpy as np
import pytest

from docpipe.document import Box, Image, Word
from docpipe.pages.marks.sight import sight_of, size_of


def _words(height: float, score: float | None = 0.9) -> list[Word]:
    return [Word("word", Box(0.1, y / 10, 0.2, y / 10 + height), score=score) for y in range(5)]


@pytest.mark.parametrize(
    ("width", "height", "words", "longest"),
    [
        (1654, 2339, [], 1344),  # a page of which nothing is known
        (1654, 2339, _words(0.013), 1344),  # usual print
        (1654, 2339, _words(0.005), 1792),  # small print is seen closer
        (1011, 638, _words(0.06), 792),  # a card that fills its picture is seen from further off
        (500, 700, _words(0.013), 700),  # nothing is blown up
        (3000, 900, _words(0.9), 256),  # a strip of huge letters
    ],
)
def test_pages_are_seen_at_one_usual_size(width: int, height: int, words: list[Word], longest: int) -> None:
    size = size_of(width, height, words)
    assert max(size) == longest
    assert size[0] / size[1] == pytest.approx(width / height, rel=0.05)


@pytest.mark.parametrize(("channels", "score", "known"), [(1, None, 255), (3, None, 255), (3, 0.98, 0)])
def test_only_a_text_layer_makes_print_known(channels: int, score: float | None, known: int) -> None:
    image = Image(40, 20, bytes([200] * 40 * 20 * channels), channels)
    seen = sight_of(image, [Word("x", Box(0.25, 0.25, 0.75, 0.75), score=score)], (20, 10))
    assert seen.shape == (10, 20, 4)
    assert np.unique(seen[..., :3]).tolist() == [200]
    assert (int(seen[5, 10, 3]), int(seen[0, 0, 3])) == (known, 0)
