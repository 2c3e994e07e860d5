"""Which of two ways up a page of level lines stands: a few of its lines are read as they are and upside down."""

from collections.abc import Iterator, Sequence
from math import hypot

import cv2
import numpy as np
import numpy.typing as npt

from docpipe.document import Image
from docpipe.pages.ocr import Line, Ocr, Quad
from docpipe.pages.upright.plan import UNIT, homography

MOST_LINES = 6
GOOD_SHAPE = (3.0, 18.0)  # times as long as high: some letters to judge by, and not too many to read
LONGEST = 700  # pixels
SURE = 0.9  # of its characters: print on its head is not read so

Pixels = npt.NDArray[np.uint8]


def is_upside_down(pixels: Pixels, quads: Sequence[Quad], ocr: Ocr) -> bool:
    """Whether lines read better when turned by half a turn. `quads` in fractions of the image."""
    crops = list(_crops(pixels, quads))
    if not crops:
        return False
    as_is = _sureness(ocr.recognize([*map(_image, crops)]))
    return as_is < SURE and _sureness(ocr.recognize([_image(np.rot90(crop, 2)) for crop in crops])) > as_is


def _crops(pixels: Pixels, quads: Sequence[Quad]) -> Iterator[Pixels]:
    height, width = pixels.shape[:2]
    shaped = []
    for quad in quads:
        corners = np.array(quad) * (width, height)
        long, high = hypot(*(corners[1] - corners[0])), hypot(*(corners[3] - corners[0]))
        if high >= 6 and GOOD_SHAPE[0] <= long / high <= GOOD_SHAPE[1]:
            shaped.append((high * min(long / high, 10), corners, long, high))
    for _, corners, long, high in sorted(shaped, key=lambda one: -one[0])[:MOST_LINES]:
        share = min(1.0, LONGEST / long)
        size = max(8, round(long * share)), max(8, round(high * share))
        matrix = homography(UNIT * size, corners)
        flat = cv2.warpPerspective(pixels, matrix, size, flags=cv2.INTER_AREA | cv2.WARP_INVERSE_MAP)
        yield np.asarray(flat, np.uint8)


def _sureness(lines: Sequence[Line]) -> float:
    """How sure the recognizer is of its characters, over lines; a line in which it sees nothing counts nothing."""
    means = [sum(char.score for char in line.characters) / len(line.characters) for line in lines if line.characters]
    return sum(means) / max(1, len(lines))


def _image(pixels: Pixels) -> Image:
    pixels = np.ascontiguousarray(pixels)
    return Image(pixels.shape[1], pixels.shape[0], pixels.tobytes(), 1 if pixels.ndim == 2 else 3)
