"""Whether a person can see a word: its place, size, clip, what lies over it, and the ink in its box.

Knows words, covers and grey pixels; knows no PDF. What a person cannot see is not evidence.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from docpipe.pages.geometry import common, inside, middle_inside, share
from docpipe.pages.glyphs import Bounds, DrawnWord
from docpipe.pages.ink import Sight, without_ink

SMALLEST = 2.5  # points: below, nothing can be read
LEAST_OPACITY = 0.05
COVERED_SHARE = 0.6  # of a character that a shape must hide


@dataclass(frozen=True, slots=True)
class Cover:
    """An opaque shape or image. `exact`: it fills its bounds; else it may leave parts of them open."""

    bounds: Bounds
    seqno: int
    exact: bool


@dataclass(frozen=True, slots=True)
class Raster:
    """An image on the page: its bounds, and its own size in pixels."""

    bounds: Bounds
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """What bears on words: covers, the clip bounds of text by seqno, text drawn glyph by glyph as shapes.

    `painted`: bounds of text that is filled with a pattern; the trace does not name it. `operations`: how many in all.
    """

    covers: tuple[Cover, ...] = ()
    clips: Mapping[int, Bounds] = field(default_factory=dict)
    shapes: frozenset[int] = frozenset()
    painted: tuple[Bounds, ...] = ()
    operations: int = 0
    images: tuple[Raster, ...] = ()


def hidden_why(words: Sequence[DrawnWord], drawn: Drawn, sight: Sight) -> list[str | None]:
    """For each word None where it can be seen, or the code of why not. Bounds are those of the displayed page."""
    over = _covers_over(words, drawn.covers)
    return [
        _misplaced(word, drawn, sight) or _covered(word, over.get(number, ()), words) or without_ink(word, sight)
        for number, word in enumerate(words)
    ]


def _misplaced(word: DrawnWord, drawn: Drawn, sight: Sight) -> str | None:
    page = (0.0, 0.0, sight.width, sight.height)
    window = common(drawn.clips.get(word.style.seqno, page), page)
    if not inside(word.bounds, window) and not all(middle_inside(cell, window) for cell in word.cells):
        return "off_page"
    if word.style.size < SMALLEST:
        return "tiny"
    return "invisible" if word.style.invisible or word.style.opacity < LEAST_OPACITY else None


def _covers_over(words: Sequence[DrawnWord], covers: Sequence[Cover]) -> dict[int, list[Cover]]:
    """For each word's number the covers that were drawn after it and touch it."""
    found: dict[int, list[Cover]] = {}
    if not words or not covers:
        return found
    first = min(word.style.seqno for word in words)
    covers = [cover for cover in covers if cover.seqno > first]
    for number, place in _touching(words, covers):
        found.setdefault(number, []).append(covers[place])
    return found


def _touching(words: Sequence[DrawnWord], covers: Sequence[Cover]) -> Iterator[tuple[int, int]]:
    """Numbers of words and of later covers that share some place; goes through the fewer, all of the others at once."""
    boxes, orders = np.array([word.bounds for word in words]), np.array([word.style.seqno for word in words])
    areas, laters = np.array([cover.bounds for cover in covers]), np.array([cover.seqno for cover in covers])
    if len(words) <= len(covers):
        for number, word in enumerate(words):
            for later in np.flatnonzero((laters > word.style.seqno) & _overlap(areas, word.bounds)):
                yield number, int(later)
    else:
        for place, cover in enumerate(covers):
            for earlier in np.flatnonzero((orders < cover.seqno) & _overlap(boxes, cover.bounds)):
                yield int(earlier), place


def _overlap(many: NDArray[np.float64], one: Bounds) -> NDArray[np.bool_]:
    x0, y0, x1, y1 = one
    return (many[:, 0] < x1) & (many[:, 2] > x0) & (many[:, 1] < y1) & (many[:, 3] > y0)


def _covered(word: DrawnWord, over: Sequence[Cover], words: Sequence[DrawnWord]) -> str | None:
    return "covered" if any(_hides(cover, word, words) for cover in over) else None


def _hides(cover: Cover, word: DrawnWord, words: Sequence[DrawnWord]) -> bool:
    """Whether a character is mostly under the cover; one that may have holes counts where other text lies on it."""
    if not any(share(cell, cover.bounds) >= COVERED_SHARE for cell in word.cells):
        return False
    return cover.exact or any(
        other.style.seqno > cover.seqno and share(word.bounds, other.bounds) > 0.3 for other in words
    )
