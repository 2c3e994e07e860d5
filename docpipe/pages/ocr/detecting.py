"""Find printed lines: the detector's map of print, turned into slanted rectangles (differentiable binarization, DB).

Liao et al., Real-time Scene Text Detection with Differentiable Binarization, 2020. Knows nothing of what is written.
"""

import math

import cv2
import numpy as np
import numpy.typing as npt

from docpipe.pages.ocr.network import Floats, Network

Pixels = npt.NDArray[np.uint8]

PRINT = 0.3  # a pixel of the map is print above this
LINE = 0.5  # a patch is a line when its mean is above this
GROWTH = 1.6  # the map shows lines shrunk: how far they grow back, in areas over circumference
LEAST_SIDE = 3.0  # pixels of the map: what is thinner is dirt
PAGES = 3  # so many pages below each other is the longest receipt that is looked at in full
STEP = 32  # the network halves five times


def find_quads(network: Network, image: Pixels, longest_side: int) -> Floats:
    """The lines of an image `(height, width, 3)`: their corners `(n, 4, 2)` in its pixels, from the line's top left.

    A line's long side is taken for its top, so one printed upwards starts at its lower end.
    """
    height, width = image.shape[:2]
    scale = _scale(height, width, longest_side)
    small = cv2.resize(image, (_fit(width * scale), _fit(height * scale)), interpolation=cv2.INTER_AREA)
    batch = (small.astype(np.float32) / 127.5 - 1.0).transpose(2, 0, 1)[None]
    found = network.run(np.ascontiguousarray(batch))[0, 0]
    mask = cv2.dilate((found > PRINT).astype(np.uint8), np.ones((2, 2), np.uint8))
    contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    quads = [quad for contour in contours if (quad := _quad(found, np.asarray(contour, np.int32))) is not None]
    if not quads:
        return np.zeros((0, 4, 2), np.float32)
    factors = np.array([width / small.shape[1], height / small.shape[0]], np.float32)
    return np.stack(quads) * factors


def _scale(height: int, width: int, longest_side: int) -> float:
    """How much smaller an image is looked at. A long receipt keeps the width of a page, or its print would be lost."""
    short, long = sorted((height, width))
    page = longest_side / math.sqrt(2)  # the short side of a DIN page
    most = math.sqrt(PAGES * longest_side * page / (height * width))  # a bound on memory
    return min(1.0, max(longest_side / long, min(page / short, most)))


def _fit(side: float) -> int:
    return max(STEP, round(side / STEP) * STEP)


def _quad(found: Floats, contour: npt.NDArray[np.int32]) -> Floats | None:
    (x, y), (a, b), angle = cv2.minAreaRect(contour)
    corners = np.asarray(cv2.boxPoints(((x, y), (a, b), angle)), np.float32)
    if min(a, b) < LEAST_SIDE or _mean_inside(found, corners) < LINE:
        return None
    grown = 2 * GROWTH * a * b / (2 * (a + b))
    return _from_top_left(((x, y), (a + grown, b + grown), angle))


def _mean_inside(found: Floats, corners: Floats) -> float:
    x0, y0 = np.maximum(np.floor(corners.min(axis=0)).astype(int), 0)
    x1, y1 = np.ceil(corners.max(axis=0)).astype(int) + 1
    part = found[y0:y1, x0:x1]
    mask = np.zeros(part.shape, np.uint8)
    cv2.fillPoly(mask, [(corners - (x0, y0)).astype(np.int32)], 1)
    return float(cv2.mean(part, mask)[0])


def _from_top_left(rectangle: tuple[tuple[float, float], tuple[float, float], float]) -> Floats:
    """The corners clockwise, first the one at the top left when the long side lies level.

    Short ones, of one or two letters, may be taller than wide; they are not taken for lines on their side.
    """
    (x, y), (a, b), degrees = rectangle
    if a < b:
        a, b, degrees = b, a, degrees + 90
    degrees = (degrees + 90) % 180 - 90  # -90..90: upwards text keeps its head to the left
    if abs(degrees) > 45 and a < 1.5 * b:
        a, b, degrees = b, a, degrees - math.copysign(90, degrees)
    turn = math.radians(degrees)
    along = np.array([math.cos(turn), math.sin(turn)]) * a / 2
    across = np.array([-math.sin(turn), math.cos(turn)]) * b / 2
    middle = np.array([x, y])
    corners = [middle - along - across, middle + along - across, middle + along + across, middle - along + across]
    return np.array(corners, np.float32)
