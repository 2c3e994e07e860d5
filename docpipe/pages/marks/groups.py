"""Put pieces of ink together that were written as one: a word, a note, a stamp with its frame.

Words of the page hold pieces together where there are any; else nearness does.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from docpipe.pages.marks.components import Pieces
from docpipe.pages.marks.sheet import Plane, Sheet, element

INSIDE = 0.7  # of a piece's ink: so much in a word belongs to it
LARGE = 1.9  # units: a frame is larger either way
HOLLOW = 0.42  # of its box: a frame has no more ink
NEAR = (0.7, 0.28)  # units across and down: dark strokes so near belong together
NEAR_IN_COLOUR = (0.9, 0.6)
MOST_FRAMES = 40

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Groups:
    """`of`: the group of each piece, from 0, -1 for none; `words`: of each group or -1; `framed`: by a frame."""

    of: Numbers
    words: Numbers
    framed: NDArray[np.bool_]

    @property
    def count(self) -> int:
        return len(self.words)


def group(sheet: Sheet, pieces: Pieces, free: NDArray[np.bool_], coloured: bool) -> Groups:
    """Group the `free` pieces of one layer of ink."""
    whose = np.full(len(pieces.areas), -1, np.int64)
    words: list[int] = []
    framed = 0
    for members in _framed(pieces, free, sheet.unit):
        if (whose[members] < 0).all():
            whose[members] = framed
            framed += 1
            words.append(-1)
    if not coloured:
        _by_word(sheet, pieces, free & (whose < 0), whose, words)
    _by_nearness(pieces, free & (whose < 0), whose, words, sheet.unit, NEAR_IN_COLOUR if coloured else NEAR)
    return Groups(whose, np.array(words, np.int64), np.arange(len(words)) < framed)


def _framed(pieces: Pieces, free: NDArray[np.bool_], unit: float) -> list[NDArray[np.intp]]:
    """Each large hollow piece with all that lies inside, largest first."""
    boxes = pieces.boxes.astype(np.float64)
    widths, heights = boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]
    sized = (np.minimum(widths, heights) > LARGE * unit) & (np.maximum(widths, heights) < 22 * unit)
    hollow = pieces.areas < HOLLOW * widths * heights
    frames = np.flatnonzero(free & sized & hollow)
    frames = frames[np.argsort(-(widths * heights)[frames], kind="stable")][:MOST_FRAMES]
    middles_x, middles_y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    found = []
    for frame in frames.tolist():
        shape = _filled(pieces, frame)
        if shape.mean() < 0.45 * 255:
            continue
        x0, y0, x1, y1 = pieces.boxes[frame].tolist()
        within = free & (middles_x > x0) & (middles_x < x1) & (middles_y > y0) & (middles_y < y1)
        members = np.flatnonzero(within)
        spots = shape[(middles_y[members] - y0).astype(int), (middles_x[members] - x0).astype(int)] > 0
        found.append(np.union1d(members[spots], [frame]))
    return found


def _filled(pieces: Pieces, number: int) -> Plane:
    """A piece with its outer outline filled, in its own box."""
    x0, y0, x1, y1 = pieces.boxes[number].tolist()
    own = (pieces.labels[y0:y1, x0:x1] == number + 1).astype(np.uint8)
    own = np.asarray(cv2.morphologyEx(own, cv2.MORPH_CLOSE, element(5, 5)), np.uint8)
    outlines, _ = cv2.findContours(own, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    return np.asarray(cv2.drawContours(np.zeros_like(own), outlines, -1, (255,), cv2.FILLED), np.uint8)


def _by_word(sheet: Sheet, pieces: Pieces, free: NDArray[np.bool_], whose: Numbers, words: list[int]) -> None:
    """Give pieces that lie in a word of the page to it."""
    own = word_of(sheet, pieces)
    members = np.flatnonzero(free & (own >= 0))
    present, which = np.unique(own[members], return_inverse=True)
    whose[members] = len(words) + which
    words.extend(present.tolist())


def word_of(sheet: Sheet, pieces: Pieces) -> Numbers:
    """The word in whose box the middle and most of each piece's box lie, or -1."""
    if not len(sheet.words) or not len(pieces.areas):
        return np.full(len(pieces.areas), -1, np.int64)
    plan = np.zeros((sheet.height, sheet.width), np.int32)
    for number, (x0, y0, x1, y1) in enumerate(sheet.words.tolist(), 1):
        plan[max(0, y0 - 1) : y1 + 1, max(0, x0 - 1) : x1 + 1] = number
    middles = np.minimum((pieces.boxes[:, :2] + pieces.boxes[:, 2:]) // 2, [sheet.width - 1, sheet.height - 1])
    own = plan[middles[:, 1], middles[:, 0]].astype(np.int64) - 1
    word = sheet.words[np.maximum(own, 0)]
    across = np.minimum(pieces.boxes[:, 2], word[:, 2] + 2) - np.maximum(pieces.boxes[:, 0], word[:, 0] - 2)
    down = np.minimum(pieces.boxes[:, 3], word[:, 3] + 2) - np.maximum(pieces.boxes[:, 1], word[:, 1] - 2)
    sizes = (pieces.boxes[:, 2] - pieces.boxes[:, 0]) * (pieces.boxes[:, 3] - pieces.boxes[:, 1])
    inside = (across > 0) & (down > 0) & (across * down >= INSIDE * sizes)
    return np.where((own >= 0) & inside, own, -1)


def _by_nearness(
    pieces: Pieces,
    free: NDArray[np.bool_],
    whose: Numbers,
    words: list[int],
    unit: float,
    near: tuple[float, float],
) -> None:
    """Give the other pieces groups by growing their ink until it meets."""
    if not free.any():
        return
    chosen = np.concatenate([[False], free])
    mask = chosen[pieces.labels].astype(np.uint8)
    grown = cv2.dilate(mask, element(near[0] * unit, near[1] * unit))
    _, labels = cv2.connectedComponents(grown)
    members = np.flatnonzero(free)
    spots = _a_pixel_of(pieces, members)
    present, which = np.unique(labels.ravel()[spots], return_inverse=True)
    whose[members] = len(words) + which
    words.extend([-1] * len(present))


def _a_pixel_of(pieces: Pieces, members: NDArray[np.intp]) -> NDArray[np.intp]:
    """A pixel of each piece, as a place in the flat page."""
    places = np.flatnonzero(pieces.labels)
    first = np.zeros(len(pieces.areas) + 1, np.intp)
    first[pieces.labels.ravel()[places[::-1]]] = places[::-1]
    return first[members + 1]
