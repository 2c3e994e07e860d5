"""Connected pieces of ink and their measures, all at once: boxes, areas, stroke widths, edges.

Knows no words and no kinds of marks.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from docpipe.pages.marks.sheet import Boxes, Plane

MOST = 9000  # pieces of one page; halftones and noise have more, and the smallest go
DIRECTIONS = 8

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pieces:
    """Measures of pieces, one row a piece: `boxes` in pixels, `areas` in pixels of ink.

    `depth`, `depth_squares`: sums of darkness; `edge`: pixels of outline; `ridge`, `ridge_squares`, `ridge_count`:
    half stroke widths along the middle of the strokes; `edges`: outline pixels by direction of the outline.
    """

    labels: NDArray[np.int32]
    boxes: Boxes
    areas: Numbers
    depth: Numbers
    depth_squares: Numbers
    edge: Numbers
    ridge: Numbers
    ridge_squares: Numbers
    ridge_count: Numbers
    edges: Numbers


@dataclass(frozen=True, slots=True)
class Strokes:
    """What is measured once for a page: distance of ink pixels from their outline, middles, edges, directions."""

    distance: NDArray[np.float32]
    middles: NDArray[np.bool_]
    outline: NDArray[np.bool_]
    direction: NDArray[np.int8]


def strokes_of(ink: Plane, depth: Plane) -> Strokes:
    """Measure strokes: chamfer distances, their ridges, and the direction of the darkness' slope at outlines."""
    distance = np.asarray(cv2.distanceTransform(ink, cv2.DIST_L2, 3), np.float32)
    middles = (distance >= cv2.dilate(distance, np.ones((3, 3), np.uint8))) & (ink > 0)
    outline = (distance > 0) & (distance < 1.5)
    across = cv2.Sobel(depth, cv2.CV_32F, 1, 0, ksize=3)
    down = cv2.Sobel(depth, cv2.CV_32F, 0, 1, ksize=3)
    direction = np.zeros(ink.shape, np.int8)
    angle = np.arctan2(down[outline], across[outline])  # a slope and its opposite are one direction
    direction[outline] = np.floor((angle / np.pi) % 1.0 * DIRECTIONS + 0.5).astype(np.int64) % DIRECTIONS
    return Strokes(distance, middles, outline, direction)


def pieces_of(mask: Plane, depth: Plane, strokes: Strokes, least: float) -> Pieces:
    """The connected pieces of a mask that have at least so many pixels; `labels` from 1, 0 where there is none."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8, ltype=cv2.CV_32S)
    areas = stats[:, cv2.CC_STAT_AREA].astype(np.float64)
    areas[0] = 0
    kept = np.flatnonzero(areas >= least)
    if len(kept) > MOST:
        kept = np.sort(kept[np.argsort(-areas[kept], kind="stable")[:MOST]])
    numbers = np.zeros(count, np.int32)
    numbers[kept] = np.arange(1, len(kept) + 1)
    labels = numbers[labels]
    x, y, width, height = (stats[kept, i] for i in range(4))
    boxes = np.stack([x, y, x + width, y + height], 1).astype(np.int32)
    return _measured(labels, boxes, areas[kept], depth, strokes)


def _measured(labels: NDArray[np.int32], boxes: Boxes, areas: Numbers, depth: Plane, strokes: Strokes) -> Pieces:
    size, places = len(areas) + 1, np.flatnonzero(labels)
    flat = labels.ravel()
    of = flat[places]

    def total(weights: NDArray[np.generic] | None = None, where: NDArray[np.intp] | None = None) -> Numbers:
        whose = of if where is None else flat[where]
        return np.asarray(np.bincount(whose, weights, minlength=size)[1:], np.float64)

    darkness = depth.ravel()[places].astype(np.float64)
    middles = places[strokes.middles.ravel()[places]]
    halves = strokes.distance.ravel()[middles].astype(np.float64)
    outline = places[strokes.outline.ravel()[places]]
    ways = flat[outline].astype(np.int64) * DIRECTIONS + strokes.direction.ravel()[outline]
    edges = np.bincount(ways, minlength=size * DIRECTIONS).reshape(size, DIRECTIONS)[1:].astype(np.float64)
    return Pieces(
        labels,
        boxes,
        areas,
        total(darkness),
        total(darkness**2),
        total(where=outline),
        total(halves, middles),
        total(halves**2, middles),
        total(where=middles),
        edges,
    )
