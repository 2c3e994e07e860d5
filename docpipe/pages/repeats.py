"""Leave out words that say nothing new: printed twice for a shadow or for bold, or mapped a second time unseen."""

from collections import defaultdict
from collections.abc import Sequence

from docpipe.pages.geometry import share
from docpipe.pages.glyphs import Bounds, DrawnWord

SAME_PLACE = 0.7  # of the smaller box
NEAR = 2.0  # font sizes: an unseen word so near to the same seen word hides nothing


def without_repeats(words: Sequence[DrawnWord], reasons: Sequence[str | None]) -> list[tuple[DrawnWord, str | None]]:
    """The words with their reasons, in order, less those that repeat a seen word in its place."""
    seen: dict[str, list[DrawnWord]] = defaultdict(list)
    kept: list[tuple[DrawnWord, str | None]] = []
    for word, why in zip(words, reasons, strict=True):
        if why is None:
            if any(_same_place(word.bounds, other.bounds) for other in seen[word.text]):
                continue
            seen[word.text].append(word)
        kept.append((word, why))
    return [(word, why) for word, why in kept if not (why and any(_near(word, other) for other in seen[word.text]))]


def _same_place(one: Bounds, other: Bounds) -> bool:
    return max(share(one, other), share(other, one)) >= SAME_PLACE


def _near(hidden: DrawnWord, seen: DrawnWord) -> bool:
    reach = NEAR * seen.style.size
    x0, y0, x1, y1 = seen.bounds
    x, y = (hidden.bounds[0] + hidden.bounds[2]) / 2, (hidden.bounds[1] + hidden.bounds[3]) / 2
    return x0 - reach <= x <= x1 + reach and y0 - reach / 4 <= y <= y1 + reach / 4
