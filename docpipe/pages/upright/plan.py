"""Where each point of the upright page lies in the page of the file: a homography that grows step by step.

The pixels are drawn once, at the end, so that nothing is blurred twice. Knows nothing of how the steps were found.
"""

from dataclasses import dataclass, replace
from math import ceil, cos, hypot, radians, sin

import cv2
import numpy as np
import numpy.typing as npt

from docpipe.geometry import Warp

Matrix = npt.NDArray[np.float64]
Pixels = npt.NDArray[np.uint8]
Corners = npt.NDArray[np.float64]
"""Four points `(4, 2)` in fractions: top left, top right, bottom right, bottom left."""

UNIT: Corners = np.array([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)])
QUARTERS = (  # of a page that is turned clockwise so many times: where its corners lay before
    (0, 1, 2, 3),
    (3, 0, 1, 2),
    (2, 3, 0, 1),
    (1, 2, 3, 0),
)


@dataclass(frozen=True, slots=True)
class Plan:
    """`matrix` leads from fractions of the upright page to fractions of the file's; the sizes are pixels, upright."""

    width: float
    height: float
    matrix: Matrix

    @classmethod
    def of(cls, width: int, height: int) -> "Plan":
        """A page that is upright already."""
        return cls(width, height, np.eye(3))

    def within(self, corners: Corners) -> "Plan":
        """The page of which these are the corners, in fractions of the page so far."""
        width, height = _sides(corners * (self.width, self.height))
        return Plan(width, height, self.matrix @ homography(UNIT, corners))

    def turned(self, quarters: int) -> "Plan":
        """The page turned clockwise by quarters of a whole turn."""
        quarters %= 4
        width, height = (self.height, self.width) if quarters % 2 else (self.width, self.height)
        step = homography(UNIT, UNIT[list(QUARTERS[quarters])])
        return Plan(width, height, self.matrix @ step)

    def levelled(self, degrees: float) -> "Plan":
        """The page whose lines fall to the right by so many degrees, level; it grows so that nothing is cut off."""
        turn = radians(degrees)
        across, down = abs(cos(turn)), abs(sin(turn))
        width = self.width * across + self.height * down
        height = self.width * down + self.height * across
        rotation = np.array([(cos(turn), -sin(turn), 0), (sin(turn), cos(turn), 0), (0, 0, 1)])
        to_middle = np.array([(width, 0, -width / 2), (0, height, -height / 2), (0, 0, 1)])
        from_middle = np.array([(1 / self.width, 0, 0.5), (0, 1 / self.height, 0.5), (0, 0, 1)])
        return Plan(width, height, self.matrix @ from_middle @ rotation @ to_middle)

    @property
    def quarters(self) -> int | None:
        """By how many quarters the page is turned clockwise where it is only turned, 0 where it stays as it is."""
        for quarters in range(4):
            corners = UNIT[list(QUARTERS[quarters])]
            if np.allclose(self.matrix / self.matrix[2, 2], homography(UNIT, corners), atol=1e-9):
                return quarters
        return None

    @property
    def warp(self) -> Warp:
        return Warp(*(self.matrix / self.matrix[2, 2]).ravel().tolist())

    @property
    def inverse(self) -> Warp:
        """From the file's page to the upright page."""
        back = np.linalg.inv(self.matrix)
        return Warp(*(back / back[2, 2]).ravel().tolist())

    def scaled_to(self, most_pixels: float) -> "Plan":
        """The same page in no more than so many pixels."""
        share = min(1.0, (most_pixels / (self.width * self.height)) ** 0.5)
        return replace(self, width=self.width * share, height=self.height * share)

    def draw(self, pixels: Pixels) -> Pixels:
        """The upright page out of the file's page; what lies beyond its edges in the colour of its paper."""
        if (quarters := self.quarters) is not None:
            return np.ascontiguousarray(np.rot90(pixels, -quarters)) if quarters else pixels
        rows, columns = pixels.shape[:2]
        width, height = max(1, ceil(self.width - 0.5)), max(1, ceil(self.height - 0.5))
        scale = np.diag((columns, rows, 1.0)) @ self.matrix @ np.diag((1 / width, 1 / height, 1.0))
        middles = np.array([(1, 0, 0.5), (0, 1, 0.5), (0, 0, 1.0)])  # of pixels, where OpenCV counts from
        scale = np.linalg.inv(middles) @ scale @ middles
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        drawn = cv2.warpPerspective(
            pixels, scale, (width, height), flags=flags, borderMode=cv2.BORDER_CONSTANT, borderValue=paper_of(pixels)
        )
        return np.asarray(drawn, np.uint8)


def homography(source: Corners, target: Corners) -> Matrix:
    """The homography that leads four points to four others."""
    found = cv2.getPerspectiveTransform(source.astype(np.float32), target.astype(np.float32))
    return np.asarray(found, np.float64)


def paper_of(pixels: Pixels) -> tuple[float, ...]:
    """The usual light colour of a page."""
    sample = pixels[::8, ::8]
    levels = np.percentile(sample.reshape(-1, 1 if pixels.ndim == 2 else 3), 75, axis=0)
    return tuple(float(level) for level in levels)


def _sides(corners: Corners) -> tuple[float, float]:
    """The width and height of what these four corners show, by the longer of opposite sides."""
    (a, b), (c, d), (e, f), (g, h) = corners.tolist()
    width = max(hypot(c - a, d - b), hypot(e - g, f - h))
    height = max(hypot(g - a, h - b), hypot(e - c, f - d))
    return max(width, 1.0), max(height, 1.0)
