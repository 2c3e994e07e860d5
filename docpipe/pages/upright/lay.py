"""How the lines of print lie on a page: level or on their side, and by how many degrees they are askew."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, degrees, hypot

import cv2
import numpy as np
import numpy.typing as npt

from docpipe.pages.ocr import Quad

LONG = 2.0  # a line is so many times as long as high, or does not tell how it lies
FINE_SIDE = 1200  # pixels: the longest side of the page on which the last half degree is sought
FINE_REACH, FINE_STEP = 1.2, 0.1  # degrees
LEAST_INK = 200  # pixels of ink that tell a direction

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Slant:
    """One line of print: its middle in fractions, its length in pixels, and by how much it falls to the right."""

    x: float
    y: float
    length: float
    degrees: float


def slants_of(quads: Sequence[Quad], width: float, height: float) -> list[Slant]:
    """The lines that are long enough to tell how they lie; degrees within -90..90."""
    found = []
    for (ax, ay), (bx, by), (cx, cy), (dx, dy) in quads:
        along = (bx - ax) * width, (by - ay) * height
        thick = hypot((dx - ax) * width, (dy - ay) * height)
        length = hypot(*along)
        if length >= LONG * thick:
            middle = (ax + bx + cx + dx) / 4, (ay + by + cy + dy) / 4
            found.append(Slant(*middle, length, degrees(atan2(along[1], along[0]))))
    return found


def is_on_its_side(slants: Sequence[Slant]) -> bool:
    """Whether most print runs up or down the page."""
    upright = sum(slant.length for slant in slants if abs(slant.degrees) > 45)
    return upright > sum(slant.length for slant in slants) / 2


def skew_of(slants: Sequence[Slant]) -> float:
    """The usual fall of level lines in degrees, 0 where none tells; long lines count more."""
    level = sorted((slant.degrees, slant.length) for slant in slants if abs(slant.degrees) <= 45)
    half, so_far = sum(length for _, length in level) / 2, 0.0
    for fall, length in level:
        so_far += length
        if so_far >= half:
            return fall
    return 0.0


def fine_skew(grey: Pixels) -> float:
    """The last degree: the turn at which rows of ink and rows of paper differ most. 0 where nothing tells.

    Postl, Detection of linear oblique structures and skew scan in digitized documents, 1986.
    """
    share = min(1.0, FINE_SIDE / max(grey.shape))
    small = cv2.resize(grey, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    marks = cv2.morphologyEx(small, cv2.MORPH_BLACKHAT, np.ones((15, 15), np.uint8)) > 40
    rows, columns = np.nonzero(marks)
    if len(rows) < LEAST_INK:
        return 0.0
    turns = np.arange(-FINE_REACH, FINE_REACH + FINE_STEP / 2, FINE_STEP)
    sharpness = [_sharpness(rows, columns, float(turn), small.shape[0]) for turn in turns]
    best = int(np.argmax(sharpness))
    if best in (0, len(turns) - 1) or sharpness[best] < 1.02 * sharpness[len(turns) // 2]:
        return 0.0
    return float(turns[best])


def _sharpness(rows: npt.NDArray[np.intp], columns: npt.NDArray[np.intp], turn: float, height: int) -> float:
    fallen = rows - columns * np.tan(np.radians(turn))
    counts = np.bincount((fallen - fallen.min()).astype(np.intp), minlength=height).astype(np.float64)
    return float(np.sum(np.diff(counts) ** 2))
