"""Make check boxes out of the scores of cells. Knows no words. Boxes are in pixels of what is seen."""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from docpipe.pages.marks.network import CELL, CHECKED, EMPTY
from docpipe.pages.marks.outlines import Place
from docpipe.pages.marks.sight import Plane

SEEN, SURE = 110, 215  # scores of a cell, and of a box's best cells
SIDES = (2, 9)  # cells
SLIMMEST = 0.5  # of the longer side
FILLED = 0.55  # of its box: a box's cells make a square


@dataclass(frozen=True, slots=True)
class Tickbox:
    """A check box: where it is, whether it is ticked, and its score 0..255."""

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
