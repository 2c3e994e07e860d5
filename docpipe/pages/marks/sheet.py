"""A page image as ink on paper: what is drawn, how dark, how coloured, and how large the page's words are.

Works at about 150 dots per inch of an A4 page. Knows nothing of marks.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from docpipe.document import Image, Word

Plane = NDArray[np.uint8]
Boxes = NDArray[np.int32]  # rows of x0, y0, x1, y1 in pixels of the sheet

LONGEST_SIDE = 1800
FAINTEST = 26  # grey levels below the paper, the least that is ink
COLOURED = 42  # levels between the strongest and the weakest channel
UNIT_OF_A_HEIGHT = 1 / 85  # the height of a usual word, where a page has no words to tell
UNITS = (9.0, 40.0)


@dataclass(frozen=True, slots=True)
class Sheet:
    """`ink` and `tint` are masks of 0 and 255; `depth` is how much darker than its ground a pixel is, 0..255.

    `unit`: height of the usual word in pixels. `words` as boxes in pixels, `sure` where they are of a text layer.
    """

    ink: Plane
    tint: Plane
    depth: Plane
    unit: float
    words: Boxes
    sure: NDArray[np.bool_]

    @property
    def width(self) -> int:
        return int(self.ink.shape[1])

    @property
    def height(self) -> int:
        return int(self.ink.shape[0])


def sheet_of(image: Image, words: Sequence[Word]) -> Sheet:
    """The ink of a page image of any resolution, grey or RGB."""
    pixels = _at_working_size(image)
    fall = np.asarray(cv2.subtract(_paper(pixels), pixels), np.uint8)
    depth, tint = _depth_and_tint(fall)
    height, width = depth.shape
    boxes = boxes_of([word.box for word in words], width, height)
    sure = np.array([word.score is None for word in words], bool)
    return Sheet(_ink(depth), tint, depth, _unit(boxes, height), boxes, sure)


def boxes_of(boxes: Sequence[Sequence[float]], width: int, height: int) -> Boxes:
    """Boxes in fractions of the page as whole pixels, held inside the page."""
    if not boxes:
        return np.zeros((0, 4), np.int32)
    sizes = np.array([width, height, width, height])
    return np.asarray(np.clip(np.rint(np.array(boxes) * sizes), 0, sizes), np.int32)


def element(width: float, height: float) -> Plane:
    """A rectangle to grow, shrink or open masks with; at least one pixel either way."""
    return np.ones((max(1, round(height)), max(1, round(width))), np.uint8)


def opened(mask: Plane, width: float, height: float) -> Plane:
    """What of a mask a rectangle of so many pixels fits into."""
    return np.asarray(cv2.morphologyEx(mask, cv2.MORPH_OPEN, element(width, height)), np.uint8)


def grown(mask: Plane, width: float, height: float, anchor: tuple[int, int] = (-1, -1)) -> Plane:
    """A mask with all that a rectangle of so many pixels reaches, its middle (or anchor) on the mask."""
    return np.asarray(cv2.dilate(mask, element(width, height), anchor=anchor), np.uint8)


def _at_working_size(image: Image) -> Plane:
    shape = (image.height, image.width) if image.channels == 1 else (image.height, image.width, image.channels)
    pixels = np.frombuffer(image.pixels, np.uint8).reshape(shape)
    share = LONGEST_SIDE / max(image.width, image.height)
    if share >= 1:
        return pixels
    size = (max(1, round(image.width * share)), max(1, round(image.height * share)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def _paper(pixels: Plane) -> Plane:
    """The ground under the ink: the lightest of the neighbourhood, smoothed, so that shadows and tints go."""
    height, width = pixels.shape[:2]
    small = cv2.resize(pixels, (max(1, width // 6), max(1, height // 6)), interpolation=cv2.INTER_AREA)
    light = cv2.erode(cv2.dilate(small, element(7, 7)), element(5, 5))
    return np.asarray(cv2.resize(cv2.blur(light, (5, 5)), (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)


def _depth_and_tint(fall: Plane) -> tuple[Plane, Plane]:
    """How dark each pixel is, and whether its darkness has a colour: red ink is dark in green and blue alone."""
    if fall.ndim == 2:
        return fall, np.zeros_like(fall)
    red, green, blue = cv2.split(fall)
    most, least = cv2.max(cv2.max(red, green), blue), cv2.min(cv2.min(red, green), blue)
    spread = cv2.blur(cv2.subtract(most, least), (3, 3))
    # Dark print has a fringe of colour in photos and JPEG: what is dark in all channels is dark.
    coloured = (spread > COLOURED) & (spread > least // 2)
    return np.asarray(most, np.uint8), coloured.astype(np.uint8) * np.uint8(255)


def _ink(depth: Plane) -> Plane:
    """Darker than the paper by a share of how dark the page's ink is."""
    sample = depth[::3, ::3]
    drawn = sample[sample > FAINTEST]
    level = FAINTEST if drawn.size == 0 else max(FAINTEST, float(np.percentile(drawn, 75)) * 0.3)
    return np.asarray(cv2.threshold(depth, level, 255, cv2.THRESH_BINARY)[1], np.uint8)


def _unit(boxes: Boxes, height: int) -> float:
    heights = boxes[:, 3] - boxes[:, 1] if len(boxes) else np.array([height * UNIT_OF_A_HEIGHT])
    return float(np.clip(np.median(heights), *UNITS))
