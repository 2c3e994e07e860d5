"""Make marks out of the scores of cells: neighbouring cells of one kind are joined, doubtful ones go.

Knows no words. Boxes are in pixels of what is seen.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from docpipe.pages.marks.network import CELL, HANDWRITING, SIGNATURE, STAMP
from docpipe.pages.marks.sight import Plane

DARKER = 24  # grey levels than the ground: ink
Place = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Terms:
    """What cells of a kind must show: `seen` is a cell's least score, `sure` that of a mark's best cells, both 0..255;
    `least` cells; parts of one mark are joined that lie no more than `across` and `down` cells apart. A mark of `many`
    cells need be no more than `rather` sure: specks and lone letters of print that look drawn are small."""

    seen: int
    sure: int
    least: int
    across: int
    down: int
    many: int = 0
    rather: int = 255


TERMS = {
    HANDWRITING: Terms(seen=90, sure=195, least=9, across=4, down=2, many=70, rather=165),
    STAMP: Terms(seen=110, sure=205, least=60, across=4, down=4, many=140, rather=180),
    SIGNATURE: Terms(seen=110, sure=215, least=10, across=3, down=3),
}
BEST = 14  # cells whose mean is a mark's score
MOST = 300  # marks of a page: one of noise or of wallpaper has more
INSIDE = 0.6  # of a mark's cells within another kind's mark: it is that one's


@dataclass(frozen=True, slots=True)
class Outline:
    """One mark: its kind as the network counts them, its box, its score 0..255 and how many cells it has."""

    kind: int
    box: Place
    score: float
    cells: int


def outlines_of(scores: Plane, sight: Plane) -> list[Outline]:
    """Handwriting, stamps and signatures; of two kinds at one place the one with the higher scores."""
    found = [outline for kind, terms in TERMS.items() for outline in _of_kind(kind, scores[kind], terms)]
    found.sort(key=lambda outline: outline.score * outline.cells, reverse=True)
    kept: list[Outline] = []
    for outline in found[:MOST]:
        if not any(_is_of(outline, other) for other in kept):
            kept = _joined(outline, kept)
    return [_tight(outline, sight) for outline in kept]


def _of_kind(kind: int, scores: Plane, terms: Terms) -> Iterator[Outline]:
    seen = (scores >= terms.seen).astype(np.uint8)
    if not seen.any():
        return
    reach = np.ones((terms.down // 2 * 2 + 1, terms.across // 2 * 2 + 1), np.uint8)
    _, labels, _, _ = cv2.connectedComponentsWithStats(np.asarray(cv2.dilate(seen, reach), np.uint8), connectivity=8)
    rows, columns = np.nonzero(seen)
    whose = labels[rows, columns]
    order = np.argsort(whose, kind="stable")
    for own in np.split(order, np.flatnonzero(np.diff(whose[order])) + 1):
        if len(own) < terms.least:
            continue
        y, x = rows[own], columns[own]
        score = float(np.sort(scores[y, x].astype(np.float64))[-BEST:].mean())
        if score >= terms.sure or (len(own) >= terms.many and score >= terms.rather):
            x0, y0, x1, y1 = int(x.min()), int(y.min()), int(x.max()) + 1, int(y.max()) + 1
            yield Outline(kind, (x0 * CELL, y0 * CELL, x1 * CELL, y1 * CELL), score, len(own))


def _is_of(outline: Outline, other: Outline) -> bool:
    """Whether a lesser mark lies in another kind's: a hand's strokes in a signature, figures in a stamp."""
    if outline.kind == other.kind:
        return False
    share = share_in(outline.box, other.box)
    return share > INSIDE if STAMP not in (outline.kind, other.kind) else share > 0.9 and other.kind == STAMP


def _joined(outline: Outline, kept: Sequence[Outline]) -> list[Outline]:
    """The marks with one more; a part of a mark that lies within its box, as a word in a ring, makes it no second."""
    box, apart = outline.box, []
    for other in kept:
        within = max(share_in(outline.box, other.box), share_in(other.box, outline.box)) > INSIDE
        if other.kind == outline.kind and within:
            box = _around(box, other.box)
            outline = replace(outline, score=max(outline.score, other.score), cells=outline.cells + other.cells)
        else:
            apart.append(other)
    return [*apart, replace(outline, box=box)]


def _around(one: Place, other: Place) -> Place:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def share_in(one: Sequence[int], other: Sequence[int]) -> float:
    """The share of a box that lies in another."""
    across = max(0, min(one[2], other[2]) - max(one[0], other[0]))
    down = max(0, min(one[3], other[3]) - max(one[1], other[1]))
    return across * down / max(1, (one[2] - one[0]) * (one[3] - one[1]))


def _tight(outline: Outline, sight: Plane) -> Outline:
    """The outline drawn close around its ink: a cell is a millimetre, and a value may stand right beside it."""
    x0, y0, x1, y1 = outline.box
    dark = sight[y0:y1, x0:x1, :3].min(2)
    if not dark.size:
        return outline
    ink = dark < float(np.percentile(dark, 90)) - DARKER
    rows, columns = np.flatnonzero(ink.any(1)), np.flatnonzero(ink.any(0))
    if len(rows) < 2 or len(columns) < 2:
        return outline
    box = x0 + int(columns[0]), y0 + int(rows[0]), x0 + int(columns[-1]) + 1, y0 + int(rows[-1]) + 1
    return replace(outline, box=box)
