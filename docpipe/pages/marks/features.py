"""What a group of ink looks like, in numbers: size, strokes, regularity, directions, darkness, surroundings.

Lengths are in units (the height of the page's usual word), so that resolution does not matter. Knows no kinds of marks.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from docpipe.pages.marks.components import DIRECTIONS, Numbers, Pieces
from docpipe.pages.marks.groups import Groups
from docpipe.pages.marks.lines import Strokesheet
from docpipe.pages.marks.sheet import Boxes, Sheet

NAMES = (
    "height",
    "width",
    "piece_height",
    "piece_width",
    "count",
    "density",
    "stroke",
    "stroke_spread",
    "stroke_to_page",
    "depth_to_page",
    "depth_spread",
    "tint",
    "height_spread",
    "top_spread",
    "bottom_spread",
    "slope",
    "gap_spread",
    "word",
    "score",
    "largest_share",
    "largest_box",
    "largest_edge",
    "edge_per_ink",
    "twins",
    "framed",
    "solids",
    "crowd",
    "line_low",
    "line_any",
    "overprint",
    "column_fill",
    "place",
    "page_words",
    *(f"direction_{number}" for number in range(DIRECTIONS)),
    "direction_peak",
    "sheet_tint",
)


@dataclass(frozen=True, slots=True)
class Scene:
    """What a group is seen against: the page's usual stroke and darkness, its crowds of ink, its printed words."""

    stroke: float
    depth: float
    tint: float
    crowd: NDArray[np.float32]
    printed: NDArray[np.float32]
    lines: NDArray[np.float32]
    solids: NDArray[np.float32]


SMALLER = 8


def scene_of(sheet: Sheet, parts: Strokesheet, pieces: Pieces) -> Scene:
    """Measure a page once."""
    letters = (pieces.areas > 12) & (pieces.ridge_count > 0)
    weights = pieces.areas[letters]
    stroke = _median(2 * pieces.ridge[letters] / pieces.ridge_count[letters], weights, 2.0)
    depth = _median(pieces.depth[letters] / weights, weights, 150.0)
    printed = np.zeros((sheet.height // SMALLER + 1, sheet.width // SMALLER + 1), np.float32)
    for x0, y0, x1, y1 in (sheet.words // SMALLER).tolist():
        printed[y0 : y1 + 1, x0 : x1 + 1] = 1.0
    inked = max(1, int(np.count_nonzero(sheet.ink)))
    tint = float(np.count_nonzero(sheet.tint & sheet.ink)) / inked
    return Scene(stroke, depth, tint, _small(sheet.ink), printed, _small(parts.lines), _small(parts.solids))


def _median(values: Numbers, weights: Numbers, otherwise: float) -> float:
    if not len(values):
        return otherwise
    order = np.argsort(values)
    mass = np.cumsum(weights[order])
    return float(values[order[np.searchsorted(mass, mass[-1] / 2)]])


def _small(mask: NDArray[np.uint8]) -> NDArray[np.float32]:
    size = (mask.shape[1] // SMALLER + 1, mask.shape[0] // SMALLER + 1)
    return np.asarray(cv2.resize(mask, size, interpolation=cv2.INTER_AREA), np.float32) / np.float32(255)


def boxes_around(pieces: Pieces, groups: Groups) -> Boxes:
    """The box of each group."""
    boxes = np.tile(np.array([1 << 30, 1 << 30, -1, -1], np.int32), (groups.count, 1))
    held = groups.of >= 0
    for side in (0, 1):
        np.minimum.at(boxes[:, side], groups.of[held], pieces.boxes[held, side])
        np.maximum.at(boxes[:, side + 2], groups.of[held], pieces.boxes[held, side + 2])
    return boxes


def features_of(
    sheet: Sheet, pieces: Pieces, groups: Groups, scene: Scene, scores: Numbers, twins: Numbers, coloured: bool
) -> NDArray[np.float64]:
    """One row a group, one column a name of NAMES. `scores`: of the page's words; `twins`: of each piece, 0..1."""
    held = np.flatnonzero(groups.of >= 0)
    of, unit = groups.of[held], sheet.unit
    size = groups.count

    def total(values: Numbers) -> Numbers:
        return np.asarray(np.bincount(of, values, minlength=size), np.float64)

    def spread(values: Numbers, weights: Numbers) -> Numbers:
        mass = np.maximum(total(weights), 1e-9)
        mean = total(values * weights) / mass
        return np.sqrt(np.maximum(0, total(values**2 * weights) / mass - mean**2))

    boxes = boxes_around(pieces, groups).astype(np.float64)
    width, height = boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]
    own = pieces.boxes[held].astype(np.float64)
    own_width, own_height = own[:, 2] - own[:, 0], own[:, 3] - own[:, 1]
    areas, ridges = pieces.areas[held], np.maximum(pieces.ridge_count[held], 1e-9)
    ink, ridge_count = total(areas), np.maximum(total(ridges), 1e-9)
    stroke = total(pieces.ridge[held]) / ridge_count
    stroke_spread = np.sqrt(np.maximum(0, total(pieces.ridge_squares[held]) / ridge_count - stroke**2))
    depth = total(pieces.depth[held]) / ink
    depth_spread = np.sqrt(np.maximum(0, total(pieces.depth_squares[held]) / ink - depth**2))
    count = total(np.ones(len(held)))
    # Letters alone say how regular a hand is: dots and commas are of any height.
    letters = np.where(own_height > 0.3 * unit, own_width, 1e-6)
    largest, largest_of = _largest(of, areas, size)
    edges = np.stack([total(pieces.edges[held, way]) for way in range(DIRECTIONS)], 1)
    ways = edges / np.maximum(edges.sum(1, keepdims=True), 1e-9)
    slope, bottom_spread = _baseline(total, own, letters)
    low = np.stack([boxes[:, 0], boxes[:, 3] - 0.4 * height, boxes[:, 2], boxes[:, 3]], 1)
    word_score = np.where(groups.words >= 0, scores[np.maximum(groups.words, 0)] if len(scores) else 0.0, 0.0)
    rows = (
        np.log(height / unit + 0.05),
        np.log(width / unit + 0.05),
        np.log(_most(of, own_height, size) / unit + 0.05),
        np.log(_most(of, own_width, size) / unit + 0.05),
        np.log(count),
        ink / (width * height),
        stroke * 2 / unit,
        stroke_spread / np.maximum(stroke, 1e-9),
        np.log(np.maximum(stroke * 2, 0.3) / scene.stroke),
        np.log(np.maximum(depth, 1) / scene.depth),
        depth_spread / np.maximum(depth, 1),
        np.full(size, float(coloured)),
        spread(own_height / unit, letters),
        spread(own[:, 1] / unit, letters),
        bottom_spread / unit,
        slope,
        _gaps(of, own, size, unit),
        (groups.words >= 0).astype(np.float64),
        word_score,
        largest / ink,
        _area_of(own)[largest_of] / np.maximum(width * height, 1),
        pieces.edge[held][largest_of] / np.maximum((own_width + own_height)[largest_of], 1),
        total(pieces.edge[held]) / ink,
        total(twins[held] * areas) / ink,
        groups.framed.astype(np.float64),
        _seen(scene.solids, boxes, 0.5 * unit),
        _seen(scene.crowd, boxes, 2.0 * unit),
        _seen(scene.lines, low, 0.3 * unit),
        _seen(scene.lines, boxes, 0.0),
        _seen(scene.printed, boxes, 0.0),
        total(own_width) / np.maximum(width, 1),
        boxes[:, 3] / sheet.height,
        np.full(size, np.log1p(len(sheet.words))),
        *(ways[:, way] for way in range(DIRECTIONS)),
        ways.max(1),
        np.full(size, scene.tint),
    )
    return np.stack(rows, 1)


def _largest(of: NDArray[np.int64], areas: Numbers, size: int) -> tuple[Numbers, NDArray[np.intp]]:
    """The area of each group's largest piece, and which of the pieces it is."""
    order = np.argsort(areas, kind="stable")
    which = np.zeros(size, np.intp)
    which[of[order]] = order
    return areas[which], which


def _most(of: NDArray[np.int64], values: Numbers, size: int) -> Numbers:
    most = np.zeros(size)
    np.maximum.at(most, of, values)
    return most


def _area_of(boxes: Numbers) -> Numbers:
    return np.asarray((boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1]), np.float64)


def _baseline(total: object, own: Numbers, letters: Numbers) -> tuple[Numbers, Numbers]:
    """The slope of a straight line through the feet of the letters, and how far the feet lie off it."""
    assert callable(total)
    mass = np.maximum(total(letters), 1e-9)
    x, y = (own[:, 0] + own[:, 2]) / 2, own[:, 3]
    mean_x, mean_y = total(x * letters) / mass, total(y * letters) / mass
    across = np.maximum(total(x * x * letters) / mass - mean_x**2, 0)
    both = total(x * y * letters) / mass - mean_x * mean_y
    slope = np.where(across > 1, both / np.maximum(across, 1), 0.0)
    down = total(y * y * letters) / mass - mean_y**2
    return slope, np.sqrt(np.maximum(0, down - slope * both))


def _gaps(of: NDArray[np.int64], own: Numbers, size: int, unit: float) -> Numbers:
    """How unevenly the letters of a group stand: the spread of the gaps between neighbours, in units."""
    order = np.lexsort((own[:, 0], of))
    same = of[order][1:] == of[order][:-1]
    gaps = ((own[order][1:, 0] - own[order][:-1, 2]) / unit)[same]
    whose = of[order][1:][same]
    count = np.maximum(np.bincount(whose, minlength=size), 1)
    mean = np.bincount(whose, gaps, minlength=size) / count
    return np.asarray(np.sqrt(np.maximum(0, np.bincount(whose, gaps**2, minlength=size) / count - mean**2)), np.float64)


def _seen(small: NDArray[np.float32], boxes: Numbers, margin: float) -> Numbers:
    """The mean of a small map in each box, grown by a margin in pixels of the sheet."""
    sums = cv2.integral(small)
    height, width = small.shape
    sides = (boxes + np.array([-margin, -margin, margin, margin])) / SMALLER
    x0, y0 = (np.clip(np.floor(sides[:, i]), 0, most - 1).astype(int) for i, most in ((0, width), (1, height)))
    x1, y1 = (np.clip(np.ceil(sides[:, i]), 1, most).astype(int) for i, most in ((2, width), (3, height)))
    x1, y1 = np.maximum(x1, x0 + 1), np.maximum(y1, y0 + 1)
    inside = sums[y1, x1] - sums[y0, x1] - sums[y1, x0] + sums[y0, x0]
    return np.asarray(inside / ((x1 - x0) * (y1 - y0)), np.float64)
