"""Leave out words that say nothing new: printed twice for a shadow or for bold, or mapped a second time unseen."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from docpipe.pages.geometry import share
from docpipe.pages.glyphs import Bounds, DrawnWord

SAME_PLACE = 0.7  # of the smaller box
CELL = 4.0  # points; an overprint is shifted by less
NEAR = 2.0  # font sizes: an unseen word so near to the same seen word hides nothing
MOST_LOOKED_AT = 100  # seen words of the same text, for an unseen one

Place = tuple[str, int, int]


def without_repeats(words: Sequence[DrawnWord], reasons: Sequence[str | None]) -> list[tuple[DrawnWord, str | None]]:
    """The words with their reasons, in order, less those that repeat a seen word in its place."""
    placed: dict[Place, list[Bounds]] = defaultdict(list)
    seen: dict[str, list[DrawnWord]] = defaultdict(list)
    kept: list[tuple[DrawnWord, str | None]] = []
    for word, why in zip(words, reasons, strict=True):
        if why is None:
            text, x, y = _place(word)
            if any(_same_place(word.bounds, other) for place in _around(text, x, y) for other in placed.get(place, ())):
                continue
            placed[text, x, y].append(word.bounds)
            seen[text].append(word)
        kept.append((word, why))
    return [(word, why) for word, why in kept if not (why and _is_near(word, seen.get(word.text, ())))]


def _place(word: DrawnWord) -> Place:
    x0, y0, x1, y1 = word.bounds
    return word.text, int((x0 + x1) / 2 // CELL), int((y0 + y1) / 2 // CELL)


def _around(text: str, x: int, y: int) -> Iterator[Place]:
    return ((text, column, row) for column in (x - 1, x, x + 1) for row in (y - 1, y, y + 1))


def _same_place(one: Bounds, other: Bounds) -> bool:
    return max(share(one, other), share(other, one)) >= SAME_PLACE


def _is_near(hidden: DrawnWord, seen: Sequence[DrawnWord]) -> bool:
    x, y = (hidden.bounds[0] + hidden.bounds[2]) / 2, (hidden.bounds[1] + hidden.bounds[3]) / 2
    for other in islice(seen, MOST_LOOKED_AT):
        reach, (x0, y0, x1, y1) = NEAR * other.style.size, other.bounds
        if x0 - reach <= x <= x1 + reach and y0 - reach / 4 <= y <= y1 + reach / 4:
            return True
    return False
