"""Join scored groups of ink that are pieces of one note, one stamp or one signature, and score what came of it.

Knows no words.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from docpipe.pages.marks.components import Numbers
from docpipe.pages.marks.layers import Layer, Seen
from docpipe.pages.marks.scorer import Look, Scorer
from docpipe.pages.marks.sheet import Boxes

LIKELY = 0.45  # of being no print: so much makes a group a piece of a mark
SURE = 0.85  # of being the kind that is said
REACH = {Look.HANDWRITING: (1.6, 0.5), Look.SIGNATURE: (1.2, 0.6), Look.STAMP: (1.0, 1.0)}  # units across, down
LEAST_PIECES = 3  # of a stamp without a frame
LEAST_INK = 0.12  # of a unit square: no mark has less ink


@dataclass(frozen=True, slots=True)
class Region:
    """Ink that was left by one hand or stamp; its box in pixels of the sheet."""

    look: Look
    box: tuple[int, int, int, int]
    score: float


def regions_of(seen: Seen, scorer: Scorer) -> list[Region]:
    """The marks of all layers, each once."""
    found = [region for layer in seen.layers for region in _of_layer(seen, layer, scorer)]
    return _without_doubles(found)


def _of_layer(seen: Seen, layer: Layer, scorer: Scorer) -> list[Region]:
    if not layer.groups.count:
        return []
    scores = scorer.scores(seen.features(layer))
    likely = np.flatnonzero(1 - scores[:, Look.OTHER] > LIKELY)
    if not len(likely):
        return []
    boxes = seen.boxes(layer)
    looks = scores[likely, 1:].argmax(1) + 1
    joined = np.full(layer.groups.count, -1, np.int64)
    joined[likely] = _joined(boxes[likely], looks, seen.sheet.unit)
    whole = seen.regrouped(layer, joined)
    again = scorer.scores(seen.features(whole))
    ink = _ink_of(layer, joined)
    first = _mean_scores(layer, joined, scores, ink)
    regions = _said(seen.boxes(whole), (again + first) / 2, ink, seen.sheet.unit)
    held = whole.groups.of >= 0
    count = np.bincount(whole.groups.of[held], minlength=whole.groups.count)
    # A lone curved stroke is a hair, a scratch or a line of a ground, but no stamp: that has letters, or a frame.
    lone = (count < LEAST_PIECES) & ~whole.groups.framed
    return [r for number, r in regions if r.look is not Look.STAMP or not lone[number]]


def _ink_of(layer: Layer, joined: NDArray[np.int64]) -> Numbers:
    whose = np.where(layer.groups.of >= 0, joined[np.maximum(layer.groups.of, 0)], -1)
    held = whose >= 0
    return np.asarray(np.bincount(whose[held], layer.pieces.areas[held], minlength=int(joined.max()) + 1), np.float64)


def _mean_scores(layer: Layer, joined: NDArray[np.int64], scores: Numbers, ink: Numbers) -> Numbers:
    """The scores of the parts of each joined group, by their ink."""
    held = layer.groups.of >= 0
    own = np.bincount(layer.groups.of[held], layer.pieces.areas[held], minlength=layer.groups.count)
    total = np.zeros((len(ink), scores.shape[1]))
    chosen = joined >= 0
    np.add.at(total, joined[chosen], scores[chosen] * own[chosen, None])
    return total / np.maximum(ink, 1e-9)[:, None]


def _said(boxes: Boxes, scores: Numbers, ink: Numbers, unit: float) -> list[tuple[int, Region]]:
    found = []
    for number, (box, score, drawn) in enumerate(zip(boxes.tolist(), scores, ink.tolist(), strict=True)):
        kind = Look(int(score[1:].argmax()) + 1)
        foreign = 1 - float(score[Look.OTHER])
        if foreign > SURE and drawn > LEAST_INK * unit**2:
            found.append((number, Region(kind, (box[0], box[1], box[2], box[3]), foreign)))
    return found


def _joined(boxes: Boxes, looks: NDArray[np.int64], unit: float) -> NDArray[np.int64]:
    """Numbers from 0, the same for groups that are near each other and look alike, or overlap."""
    parents = list(range(len(boxes)))

    def root(number: int) -> int:
        while parents[number] != number:
            parents[number] = parents[parents[number]]
            number = parents[number]
        return number

    for one in range(len(boxes)):
        others = boxes[one + 1 :]
        across = np.maximum(boxes[one, 0], others[:, 0]) - np.minimum(boxes[one, 2], others[:, 2])
        down = np.maximum(boxes[one, 1], others[:, 1]) - np.minimum(boxes[one, 3], others[:, 3])
        reach = np.array([REACH[Look(int(look))] for look in looks[one + 1 :]]).reshape(-1, 2) * unit
        alike = (looks[one + 1 :] == looks[one]) & (across < reach[:, 0]) & (down < reach[:, 1])
        alike &= (across < 0) | (down < 0)
        touching = (across < 0) & (down < 0)
        for other in np.flatnonzero(alike | touching).tolist():
            parents[root(one + 1 + other)] = root(one)
    roots = np.array([root(number) for number in range(len(boxes))])
    return np.asarray(np.unique(roots, return_inverse=True)[1], np.int64)


def _without_doubles(regions: list[Region]) -> list[Region]:
    """Less what lies in a larger mark: letters in a stamp, a stroke of a signature."""
    kept: list[Region] = []
    for region in sorted(regions, key=lambda r: -_size(r.box)):
        if not any(_shared(region.box, other.box) > 0.6 * _size(region.box) for other in kept):
            kept.append(region)
    return kept


def _size(box: tuple[int, int, int, int]) -> float:
    return max(1, box[2] - box[0]) * max(1, box[3] - box[1])


def _shared(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> float:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return max(0, across) * max(0, down)
