"""Where the paper lies in a photo of it: the four corners of one sheet or card on a desk.

Knows brightness and edges alone. Precision before recall: a page that is cut wrongly loses words.
"""

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
import numpy.typing as npt

from docpipe.pages.ocr import Quad
from docpipe.pages.upright.plan import UNIT, Corners, homography

SIDE = 600  # pixels of the longest side in which corners are sought
LEAST_AREA, MOST_AREA = 0.12, 0.97  # of the image
LEAST_STEP = 12.0  # grey levels between paper and desk
LEAST_BORDER = 0.8  # of each side that must show that step
STEEPEST = 45.0  # degrees that a corner may be off a right angle
REACH = 0.3  # of the paper, beside it: so near, print is taken for its own
MOST_OUTSIDE = 0.04  # of the lines that may lie farther off, as on the papers around it
RIM = 0.015
HORIZON = 0.2
FILLED = 0.9  # of the four-cornered shape that the paper fills: rounded corners and curl take a little

Pixels = npt.NDArray[np.uint8]
Points = npt.NDArray[np.float64]


def find_paper(colours: Pixels) -> Corners | None:
    """The corners of the paper in fractions, from its top left clockwise; None where that is unsure."""
    share = min(1.0, SIDE / max(colours.shape[:2]))
    small = cv2.resize(colours, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    planes = [np.asarray(plane, np.uint8) for plane in _planes(np.asarray(small, np.uint8))]
    size = (small.shape[1], small.shape[0])
    found = [corners for plane in planes for corners in _candidates(plane) if _stands_out(corners, planes)]
    if not found:
        return None
    best = max(found, key=_area)
    return np.asarray(_from_top_left(best) / size, np.float64)


def _planes(small: Pixels) -> Iterator[npt.NDArray[np.uint8]]:
    """The picture in grey and, of a coloured one, how colourful it is: white paper on a light wooden desk."""
    if small.ndim == 2:
        yield small
        return
    yield np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.uint8)
    yield 255 - np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2HSV), np.uint8)[:, :, 1]


def _candidates(plane: npt.NDArray[np.uint8]) -> Iterator[Points]:
    """Four-cornered shapes, out of patches lighter or darker than the rest and out of closed edges."""
    kernel = np.ones((7, 7), np.uint8)
    calm = cv2.medianBlur(cv2.morphologyEx(plane, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8)), 5)
    level, light = cv2.threshold(calm, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    edges = cv2.dilate(cv2.Canny(calm, 20, 60), np.ones((3, 3), np.uint8))
    _, lighter = cv2.threshold(calm, (level + 255) / 2, 255, cv2.THRESH_BINARY)
    for mask in (light, 255 - light, lighter, 255 - edges):
        patches = cv2.morphologyEx(mask, cv2.MORPH_OPEN, kernel)
        contours, _ = cv2.findContours(patches, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
        for contour in contours:
            share = cv2.contourArea(contour) / plane.size
            if LEAST_AREA <= share <= MOST_AREA and (corners := _four_corners(np.asarray(contour))) is not None:
                yield corners


def _four_corners(contour: npt.NDArray[np.int32]) -> Points | None:
    hull = cv2.convexHull(contour)
    around = cv2.arcLength(hull, True)
    for slack in (0.02, 0.03, 0.05):
        corners = cv2.approxPolyDP(hull, slack * around, True)
        if len(corners) == 4:
            points = np.asarray(corners[:, 0], np.float64)
            filled = cv2.contourArea(contour) / max(_area(points), 1.0)
            return points if filled >= FILLED and _angles_are_right(points) else None
    return None


def _angles_are_right(corners: Points) -> bool:
    before, after = np.roll(corners, 1, axis=0) - corners, np.roll(corners, -1, axis=0) - corners
    lengths = np.linalg.norm(before, axis=1) * np.linalg.norm(after, axis=1)
    cosines = (before * after).sum(axis=1) / np.maximum(lengths, 1e-9)
    return bool(np.all(np.abs(90 - np.degrees(np.arccos(cosines.clip(-1, 1)))) <= STEEPEST))


def _stands_out(corners: Points, planes: list[npt.NDArray[np.uint8]]) -> bool:
    """Whether along at least three sides within the image the paper differs from what lies beside it, in one sense."""
    height, width = planes[0].shape
    if _runs_out(corners, width, height) > 1:
        return False
    return any(_differs(corners, plane) for plane in planes)


def _runs_out(corners: Points, width: int, height: int) -> int:
    """How many sides lie on the rim of the image."""
    sides = zip(corners, np.roll(corners, -1, axis=0), strict=True)
    return sum(_on_rim(one, other, width, height) for one, other in sides)


def _on_rim(one: Points, other: Points, width: int, height: int) -> bool:
    near = 4
    return bool(
        max(one[0], other[0]) < near
        or min(one[0], other[0]) > width - near
        or max(one[1], other[1]) < near
        or min(one[1], other[1]) > height - near
    )


def _differs(corners: Points, plane: npt.NDArray[np.uint8]) -> bool:
    height, width = plane.shape
    middle = corners.mean(axis=0)
    steps, shares = [], []
    for one, other in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        if _on_rim(one, other, width, height):
            continue
        places = one + (other - one) * np.linspace(0.08, 0.92, 24)[:, None]
        outward = _outward(one, other, middle)
        step = _levels(plane, places - 5 * outward) - _levels(plane, places + 5 * outward)
        sense = np.sign(np.median(step))
        steps.append(float(np.median(step)))
        shares.append(float(np.mean(step * sense >= LEAST_STEP)))
    same = all(step > 0 for step in steps) or all(step < 0 for step in steps)
    return same and len(steps) >= 3 and min(map(abs, steps)) >= LEAST_STEP and min(shares) >= LEAST_BORDER


def _outward(one: Points, other: Points, middle: Points) -> Points:
    along = (other - one) / max(float(np.linalg.norm(other - one)), 1e-9)
    normal = np.array([along[1], -along[0]])
    return normal if float(normal @ ((one + other) / 2 - middle)) > 0 else -normal


def _levels(plane: npt.NDArray[np.uint8], places: Points) -> Points:
    height, width = plane.shape
    columns = places[:, 0].round().astype(int).clip(0, width - 1)
    rows = places[:, 1].round().astype(int).clip(0, height - 1)
    return np.asarray(plane[rows, columns], np.float64)


def _area(corners: Points) -> float:
    return float(cv2.contourArea(corners.astype(np.float32)))


def _from_top_left(corners: Points) -> Corners:
    """Clockwise as seen, from the corner that is nearest to the image's own top left."""
    middle = corners.mean(axis=0)
    around = np.arctan2(corners[:, 1] - middle[1], corners[:, 0] - middle[0])
    ordered = corners[np.argsort(around)]
    return np.roll(ordered, -int(np.argmin(ordered.sum(axis=1))), axis=0)


def around_print(corners: Corners, lines: Sequence[Quad]) -> Corners | None:
    """The corners of the paper, further out where print lies beside them, as in a dark head of a letter.

    None where much print lies far beside it: then it is a card or a field on a larger page.
    """
    if not lines:
        return corners
    places = np.array(lines, np.float64).reshape(-1, 2)
    placed = np.column_stack((places, np.ones(len(places)))) @ homography(corners, UNIT).T
    ahead = placed[:, 2] > HORIZON * placed[:, 2].max()
    inside = (placed[:, :2] / np.where(ahead, placed[:, 2], 1.0)[:, None]).reshape(-1, 4, 2)
    near = (ahead.reshape(-1, 4)[:, :, None] & (inside > -REACH) & (inside < 1 + REACH)).all(axis=(1, 2))
    if np.mean(~near) > MOST_OUTSIDE:
        return None
    points = inside[near].reshape(-1, 2)
    low = np.where(points.min(axis=0, initial=0.0) < -RIM, points.min(axis=0, initial=0.0) - RIM, 0.0)
    high = np.where(points.max(axis=0, initial=1.0) > 1 + RIM, points.max(axis=0, initial=1.0) + RIM, 1.0)
    wider = np.column_stack((low + UNIT * (high - low), np.ones(4))) @ homography(UNIT, corners).T
    return np.asarray(wider[:, :2] / wider[:, 2:], np.float64)
