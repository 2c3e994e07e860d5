"""Turn pages with known marks into examples: groups of ink with their features and what they are."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from benchmarks.marked_pages import Left, MarkedPage
from docpipe.pages.marks.features import NAMES
from docpipe.pages.marks.layers import Layer, Seen, look
from docpipe.pages.marks.lines import take_off
from docpipe.pages.marks.scorer import Look
from docpipe.pages.marks.sheet import sheet_of

LOOKS = {"handwriting": Look.HANDWRITING, "signature": Look.SIGNATURE, "stamp": Look.STAMP}
MOSTLY, HARDLY = 0.65, 0.35  # of a group's box in a mark's: is the mark's, is not; between them it is no example
WHOLE_SIZE = 4.0  # what a whole mark weighs

Examples = tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.float64]]
NONE: Examples = (np.zeros((0, len(NAMES))), np.zeros(0, np.int64), np.zeros(0))


def examples_of(page: MarkedPage) -> Examples:
    """Features, looks and sizes of a page's groups of ink, and of its marks with their groups joined."""
    sheet = sheet_of(page.image, page.words)
    scores = np.array([1.0 if word.score is None else word.score for word in page.words])
    seen = look(sheet, take_off(sheet, ()), scores)
    parts = [part for layer in seen.layers for part in _of_layer(seen, layer, page.truth)] if seen else []
    return joined([NONE, *parts])


def joined(parts: Sequence[Examples]) -> Examples:
    features, looks, sizes = (np.concatenate([part[column] for part in parts]) for column in range(3))
    return features, looks, sizes


def _of_layer(seen: Seen, layer: Layer, truth: Sequence[Left]) -> list[Examples]:
    if not layer.groups.count:
        return []
    looks, marks = _told(seen, layer, truth)
    features, known = seen.features(layer), looks >= 0
    held = layer.groups.of >= 0
    ink = np.bincount(layer.groups.of[held], layer.pieces.areas[held], minlength=len(looks))
    parts: list[Examples] = [(features[known], looks[known], np.sqrt(ink[known]) / seen.sheet.unit)]
    if (marks >= 0).any():
        present, which = np.unique(marks[marks >= 0], return_inverse=True)
        whole = np.full(len(looks), -1, np.int64)
        whole[marks >= 0] = which
        of_marks = np.array([LOOKS[truth[mark].kind] for mark in present.tolist()], np.int64)
        parts.append((seen.features(seen.regrouped(layer, whole)), of_marks, np.full(len(present), WHOLE_SIZE)))
    return parts


def _told(seen: Seen, layer: Layer, truth: Sequence[Left]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The look of each group, -1 where it is not clear, and the mark that it is of, or -1."""
    sizes = np.array([seen.sheet.width, seen.sheet.height] * 2)
    boxes = seen.boxes(layer).astype(float)
    looks, marks = np.zeros(len(boxes), np.int64), np.full(len(boxes), -1, np.int64)
    best = np.zeros(len(boxes))
    for number, left in enumerate(truth):
        x0, y0, x1, y1 = np.array(left.box) * sizes
        if left.kind not in LOOKS:
            side = x1 - x0
            near = (boxes[:, 0] > x0 - side) & (boxes[:, 2] < x1 + side)
            near &= (boxes[:, 1] > y0 - side) & (boxes[:, 3] < y1 + side)
            best[near] = np.inf  # a box and its tick are found in another way
            continue
        across = np.minimum(boxes[:, 2], x1) - np.maximum(boxes[:, 0], x0)
        down = np.minimum(boxes[:, 3], y1) - np.maximum(boxes[:, 1], y0)
        area = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
        share = np.maximum(across, 0) * np.maximum(down, 0) / area
        more = share > best
        best[more], looks[more], marks[more] = share[more], LOOKS[left.kind], number
    unclear, other = ((best >= HARDLY) & (best < MOSTLY)) | np.isinf(best), best < HARDLY
    looks[other], looks[unclear] = Look.OTHER, -1
    marks[other | unclear] = -1
    return looks, marks
