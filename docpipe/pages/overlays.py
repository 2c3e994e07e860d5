"""Words set in the very place of other words: at most one of them can be what a person sees there."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from docpipe.pages.geometry import share
from docpipe.pages.glyphs import DrawnWord

CELL = 6.0  # points: words in one place have their middles closer than that
SAME_PLACE = 0.6  # of both boxes
MOST_IN_A_CELL = 20

Judged = tuple[DrawnWord, str | None]


def without_overlays(judged: Sequence[Judged]) -> list[Judged]:
    """The words with why they are hidden; `overlaid` for one that is set in the place of an earlier, other one."""
    placed: dict[tuple[int, int], list[DrawnWord]] = defaultdict(list)
    kept: list[Judged] = []
    for word, why in judged:
        if why is None and not word.style.slanted:
            around = [other for cell in _cells(word) for other in placed.get(cell, ())[:MOST_IN_A_CELL]]
            if any(_collide(word, other) for other in around):
                kept.append((word, "overlaid"))
                continue
            placed[_cell(word)].append(word)
        kept.append((word, why))
    return kept


def _collide(word: DrawnWord, other: DrawnWord) -> bool:
    alike = word.text.casefold() in other.text.casefold() or other.text.casefold() in word.text.casefold()
    told = any(c.isalnum() for c in word.text) and any(c.isalnum() for c in other.text)
    same = min(share(word.bounds, other.bounds), share(other.bounds, word.bounds)) >= SAME_PLACE
    return same and told and not alike


def _cell(word: DrawnWord) -> tuple[int, int]:
    x0, y0, x1, y1 = word.bounds
    return int((x0 + x1) / 2 // CELL), int((y0 + y1) / 2 // CELL)


def _cells(word: DrawnWord) -> Iterator[tuple[int, int]]:
    x, y = _cell(word)
    return ((column, row) for column in (x - 1, x, x + 1) for row in (y - 1, y, y + 1))
