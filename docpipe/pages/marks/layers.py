"""The strokes of a page in two layers, dark and coloured, without what the text layer explains, put into groups.

A coloured pen or stamp over black print parts from it by its colour.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from docpipe.pages.marks.components import Numbers, Pieces, Strokes, pieces_of, strokes_of
from docpipe.pages.marks.features import Scene, boxes_around, features_of, scene_of
from docpipe.pages.marks.groups import Groups, group
from docpipe.pages.marks.lines import Strokesheet
from docpipe.pages.marks.sheet import Boxes, Plane, Sheet
from docpipe.pages.marks.twins import twins_of

SPECK = 0.16  # units: what is no larger than a square of this side is dirt
COLOURED_WORD = 0.5  # of a word's ink: print of so much colour is coloured print
LEAST_COLOUR = 40  # pixels of coloured ink: less is a fringe


@dataclass(frozen=True, slots=True)
class Layer:
    """Pieces of one layer in groups, with their features."""

    pieces: Pieces
    groups: Groups
    twins: Numbers
    coloured: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """A page's layers and what they are measured against."""

    sheet: Sheet
    scene: Scene
    scores: Numbers
    layers: tuple[Layer, ...]

    def boxes(self, layer: Layer) -> Boxes:
        return boxes_around(layer.pieces, layer.groups)

    def features(self, layer: Layer) -> NDArray[np.float64]:
        """One row a group."""
        pieces, groups = layer.pieces, layer.groups
        return features_of(self.sheet, pieces, groups, self.scene, self.scores, layer.twins, layer.coloured)

    def regrouped(self, layer: Layer, of_group: NDArray[np.int64]) -> Layer:
        """The layer with its groups joined: the new number of each group, -1 to leave it out."""
        groups = layer.groups
        count = int(of_group.max()) + 1 if len(of_group) else 0
        of = np.where(groups.of >= 0, of_group[np.maximum(groups.of, 0)], -1)
        words, framed = np.full(count, -1, np.int64), np.zeros(count, bool)
        np.maximum.at(words, of_group[of_group >= 0], groups.words[of_group >= 0])
        np.logical_or.at(framed, of_group[of_group >= 0], groups.framed[of_group >= 0])
        return replace(layer, groups=Groups(of, words, framed))


def look(sheet: Sheet, parts: Strokesheet, scores: Numbers) -> Seen | None:
    """Part, measure and group the strokes of a page; None where nothing is left to explain.

    `scores`: of the sheet's words, 1 for a text layer.
    """
    least = max(5.0, (SPECK * sheet.unit) ** 2)
    masks = list(_masks(sheet, parts))
    if sheet.sure.any() and all(_only_specks(mask, least) for mask, _ in masks):
        return None
    strokes = strokes_of(parts.strokes, sheet.depth)
    found = [(pieces_of(mask, sheet.depth, strokes, least), coloured) for mask, coloured in masks]
    page = _page_pieces(sheet, parts, strokes, found[0][0], least)
    scene = scene_of(sheet, parts, page)
    layers = tuple(_layer(sheet, pieces, coloured) for pieces, coloured in found)
    return Seen(sheet, scene, scores, layers)


def _only_specks(mask: Plane, least: float) -> bool:
    """Whether a page that its text layer explains has nothing left but edges of letters."""
    if not mask.any():
        return True
    *_, stats, _ = cv2.connectedComponentsWithStats(mask)
    return bool(stats[1:, cv2.CC_STAT_AREA].max() < 2 * least)


def _layer(sheet: Sheet, pieces: Pieces, coloured: bool) -> Layer:
    groups = group(sheet, pieces, np.ones(len(pieces.areas), bool), coloured)
    return Layer(pieces, groups, twins_of(pieces, np.arange(len(pieces.areas))), coloured)


def _page_pieces(sheet: Sheet, parts: Strokesheet, strokes: Strokes, dark: Pieces, least: float) -> Pieces:
    """What the page's usual stroke is taken from: all its strokes, where the text layer's print was taken off."""
    return pieces_of(parts.strokes, sheet.depth, strokes, least) if sheet.sure.any() else dark


def _masks(sheet: Sheet, parts: Strokesheet) -> Iterator[tuple[Plane, bool]]:
    coloured = np.asarray(parts.strokes & sheet.tint, np.uint8)
    dark = np.asarray(parts.strokes & ~sheet.tint, np.uint8)
    _erase(dark, sheet.words[sheet.sure])
    yield dark, False
    if np.count_nonzero(coloured) >= LEAST_COLOUR:
        _erase(coloured, _coloured_words(sheet, coloured))
        if np.count_nonzero(coloured) >= LEAST_COLOUR:
            yield coloured, True


def _coloured_words(sheet: Sheet, coloured: Plane) -> Boxes:
    """The words of the text layer that are printed in colour."""
    words = sheet.words[sheet.sure]
    ink, tint = cv2.integral(sheet.ink // 255), cv2.integral(coloured // 255)
    x0, y0, x1, y1 = (words[:, side] for side in range(4))

    def inside(sums: NDArray[np.generic]) -> Numbers:
        return np.asarray(sums[y1, x1] - sums[y0, x1] - sums[y1, x0] + sums[y0, x0], np.float64)  # type: ignore[operator]

    chosen: Boxes = words[inside(tint) > COLOURED_WORD * np.maximum(inside(ink), 1)]
    return chosen


def _erase(mask: Plane, words: Boxes) -> None:
    for x0, y0, x1, y1 in words.tolist():
        mask[max(0, y0) : y1, max(0, x0 - 1) : x1 + 1] = 0
