"""Make check boxes out of the scores of cells, and hold boxes that look drawn against them. Knows no words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from docpipe.document import Box, Mark
from docpipe.pages.marks.network import CELL, CHECKED, EMPTY
from docpipe.pages.marks.outlines import Place
from docpipe.pages.marks.sight import Plane

SEEN, SURE = 110, 215  # scores of a cell, and of a box's best cells
SIDES = (2, 11)  # cells
SLIMMEST = 0.5  # of the longer side
SUPPORTED = 40  # a cell's score: what looks drawn and is not wholly strange to the network
ALIKE = 0.2  # of their size: boxes of one form differ by no more
FILLED = 0.55  # of its box: a box's cells make a square


@dataclass(frozen=True, slots=True)
class Tickbox:
    """A check box: where it is, in pixels of what is seen, whether it is ticked, and its score 0..255."""

    box: Place
    checked: bool
    score: float


def tickboxes_of(scores: Plane) -> Iterator[Tickbox]:
    """Boxes and radio buttons, empty and ticked."""
    best = np.maximum(scores[EMPTY], scores[CHECKED])
    count, labels, stats, _ = cv2.connectedComponentsWithStats((best >= SEEN).astype(np.uint8), connectivity=4)
    for number, (x, y, wide, high, area) in enumerate(stats[1:count].tolist(), 1):
        longer, shorter = max(wide, high), min(wide, high)
        if not SIDES[0] <= longer <= SIDES[1] or shorter < SLIMMEST * longer or area < FILLED * wide * high:
            continue
        own = labels[y : y + high, x : x + wide] == number
        score = float(np.sort(best[y : y + high, x : x + wide][own])[-4:].mean())
        if score < SURE:
            continue
        ticked, open_ = (float(scores[kind, y : y + high, x : x + wide][own].sum()) for kind in (CHECKED, EMPTY))
        yield Tickbox((x * CELL, y * CELL, (x + wide) * CELL, (y + high) * CELL), ticked > open_, score)


def may_bear_boxes(scores: Plane) -> bool:
    """Whether there is anything on a page that the network takes for a check box, however unsure it is."""
    return bool(max(scores[EMPTY].max(), scores[CHECKED].max()) >= SUPPORTED)


def with_drawn(seen: Sequence[Mark], drawn: Sequence[Mark], scores: Plane) -> list[Mark]:
    """The boxes that the network sees, and of those that look drawn the ones that it half sees, and their like.

    Forms print their boxes alike: a square as large as a box that is known is one, too; a letter hardly ever is.
    """
    others = [mark for mark in drawn if not any(_meet(mark.box, known.box) for known in seen)]
    supported = [mark for mark in others if _best(scores, mark.box) >= SUPPORTED]
    known = [*(mark for mark in drawn if any(_meet(mark.box, other.box) for other in seen)), *supported]
    like = [m for m in others if m not in supported and any(_alike(m.box, other.box) for other in known)]
    return [*seen, *supported, *like]


def _best(scores: Plane, box: Box) -> int:
    """The best score of the cells that a box touches."""
    rows, columns = scores.shape[1:]
    y0, y1 = int(box.y0 * rows), int(box.y1 * rows) + 1
    x0, x1 = int(box.x0 * columns), int(box.x1 * columns) + 1
    return int(scores[EMPTY:, y0:y1, x0:x1].max(initial=0))


def _meet(one: Box, other: Box) -> bool:
    return max(one.share_in(other), other.share_in(one)) > 0.3


def _alike(one: Box, other: Box) -> bool:
    wide, high = abs(one.width - other.width), abs(one.height - other.height)
    return wide <= ALIKE * other.width and high <= ALIKE * other.height
