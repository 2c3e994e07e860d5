"""How a sheet lies before the lens: turned, askew, in perspective, bent. Leads from the sheet to the image and back.

The sheet is a surface of points (x, y, height above the table), in points of the paper, its middle the origin; the lens
is a pinhole. A scanner is the same without tilt and height.
"""

from dataclasses import dataclass
from math import cos, radians, sin

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]  # rows of x and y
ROUNDS = 8  # of the search for where a ray meets a bent sheet; the error falls to a tenth each


@dataclass(frozen=True, slots=True)
class Fold:
    """A sheet folded and opened again: a ridge (or a valley, height below 0) across it at a share of its length."""

    at: float
    height: float
    upright: bool = False  # a fold from top to bottom
    reach: float = 0.3

    def __call__(self, u: Points, v: Points) -> Points:
        away = np.abs((u if self.upright else v) - self.at)
        return np.asarray(self.height * np.maximum(0, 1 - np.sqrt((away / self.reach) ** 2 + 0.002)), np.float64)


@dataclass(frozen=True, slots=True)
class Curl:
    """An edge or a corner that lifts off the table, beyond a line; `angle` in degrees, 0 lifts the right edge."""

    angle: float
    start: float
    height: float

    def __call__(self, u: Points, v: Points) -> Points:
        along = (u - 0.5) * cos(radians(self.angle)) + (v - 0.5) * sin(radians(self.angle))
        return self.height * (np.maximum(0, along - self.start) / (0.7 - self.start)) ** 2


@dataclass(frozen=True, slots=True)
class Wave:
    """A sheet that has been damp, or rolled: `waves` of them along a direction."""

    angle: float
    waves: float
    height: float
    phase: float = 0.0

    def __call__(self, u: Points, v: Points) -> Points:
        along = (u - 0.5) * cos(radians(self.angle)) + (v - 0.5) * sin(radians(self.angle))
        return self.height * (1 + np.sin(2 * np.pi * (self.waves * along + self.phase))) / 2


@dataclass(frozen=True, slots=True)
class Crumple:
    """A sheet that was in a pocket: creases in many directions, each an angle, a place and the slope beside it."""

    creases: tuple[tuple[float, float, float], ...]
    size: float  # of the sheet, in points

    def __call__(self, u: Points, v: Points) -> Points:
        height = np.zeros_like(u)
        for angle, start, slope in self.creases:
            along = (u - 0.5) * cos(radians(angle)) + (v - 0.5) * sin(radians(angle))
            height = height + slope * self.size * np.sqrt((along - start) ** 2 + 0.0001)
        return np.asarray(height, np.float64)


Bend = Fold | Curl | Wave | Crumple


@dataclass(frozen=True, slots=True)
class View:
    """Where the lens stands: degrees of tilt and roll; `distance` in diagonals of the sheet: the nearer, the steeper.

    `margin`: how much is seen around the sheet (left, top, right, bottom), as shares of it; below 0 cuts it off.
    """

    tilt: float = 0.0
    yaw: float = 0.0
    roll: float = 0.0
    distance: float = 2.0
    margin: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    bends: tuple[Bend, ...] = ()


class Placed:
    """A sheet of a size in points in an image of a size in pixels: where its points are seen, and the way back."""

    def __init__(
        self, sheet: tuple[float, float], size: tuple[int, int], lens: Points, bends: tuple[Bend, ...] = ()
    ) -> None:
        self.sheet = sheet
        self.width, self.height = size
        self.lens = lens  # 3 rows of 4: a point and its height to an image point, times its depth
        self.bends = bends

    def lift(self, points: Points) -> Points:
        """The height of the sheet above the table at its points."""
        u, v = points[:, 0] / self.sheet[0] + 0.5, points[:, 1] / self.sheet[1] + 0.5
        u, v = np.clip(u, 0, 1), np.clip(v, 0, 1)
        heights = np.zeros(len(points))
        for bend in self.bends:
            heights = heights + bend(u, v)
        return heights

    def seen(self, points: Points) -> Points:
        """Where points of the sheet are seen, in pixels."""
        rows = np.column_stack([points, self.lift(points), np.ones(len(points))]) @ self.lens.T
        return rows[:, :2] / rows[:, 2:]

    def met(self, pixels: Points) -> Points:
        """The points of the sheet that are seen at pixels."""
        heights, met = np.zeros(len(pixels)), np.zeros_like(pixels)
        for _ in range(ROUNDS if self.bends else 1):
            met = self._on_level(pixels, heights)
            heights = self.lift(met)
        return met

    def _on_level(self, pixels: Points, heights: Points) -> Points:
        """Where rays through pixels meet planes above the table, by Cramer's rule."""
        x, y, m = pixels[:, 0], pixels[:, 1], self.lens
        fixed = m[:, 3][:, None] + m[:, 2][:, None] * heights
        a, b, r = m[0, 0] - x * m[2, 0], m[0, 1] - x * m[2, 1], x * fixed[2] - fixed[0]
        c, d, s = m[1, 0] - y * m[2, 0], m[1, 1] - y * m[2, 1], y * fixed[2] - fixed[1]
        whole = a * d - b * c
        return np.column_stack([(r * d - b * s) / whole, (a * s - r * c) / whole])

    def box(self, box: tuple[float, float, float, float]) -> tuple[float, float, float, float] | None:
        """The smallest upright box of the image around one of the sheet, in fractions; None when half out of sight."""
        x0, y0, x1, y1 = box
        steps = np.linspace(0, 1, 7)
        rim = [(x0 + (x1 - x0) * t, y) for t in steps for y in (y0, y1)]
        rim += [(x, y0 + (y1 - y0) * t) for t in steps for x in (x0, x1)]
        seen = self.seen((np.array(rim) - 0.5) * np.array(self.sheet)) / (self.width, self.height)
        low, high = seen.min(0), seen.max(0)
        (left, top), (right, bottom) = np.clip(low, 0, 1), np.clip(high, 0, 1)
        if right <= left or bottom <= top or (right - left) * (bottom - top) < 0.5 * np.prod(high - low):
            return None
        return round(float(left), 5), round(float(top), 5), round(float(right), 5), round(float(bottom), 5)


def rotation(tilt: float, yaw: float, roll: float) -> Points:
    """Turn about the x, then the y, then the z axis, in degrees."""
    a, b, c = radians(tilt), radians(yaw), radians(roll)
    about_x = np.array([[1, 0, 0], [0, cos(a), -sin(a)], [0, sin(a), cos(a)]])
    about_y = np.array([[cos(b), 0, sin(b)], [0, 1, 0], [-sin(b), 0, cos(b)]])
    about_z = np.array([[cos(c), -sin(c), 0], [sin(c), cos(c), 0], [0, 0, 1]])
    return np.asarray(about_z @ about_y @ about_x, np.float64)


def photographed(sheet: tuple[float, float], dpi: float, view: View, most_pixels: int = 8_000_000) -> Placed:
    """A sheet before a lens; its middle has so many dots an inch, fewer where the image would be too large."""
    away = view.distance * float(np.hypot(*sheet))
    turn = rotation(view.tilt, view.yaw, view.roll)
    lens = np.zeros((3, 4))
    lens[:2, :3] = turn[:2] * away  # a point nearer to the lens is seen larger: depth = away - its height
    lens[2, :3], lens[2, 3] = -turn[2], away
    flat = Placed(sheet, (1, 1), lens, view.bends)
    rim = np.array([(x, y) for x in np.linspace(-0.5, 0.5, 9) for y in np.linspace(-0.5, 0.5, 9)]) * np.array(sheet)
    low, high = flat.seen(rim).min(0), flat.seen(rim).max(0)
    left, top, right, bottom = view.margin
    span = high - low
    low, span = low - span * np.array([left, top]), span * (1 + np.array([left + right, top + bottom]))
    scale = min(dpi / 72, float(np.sqrt(most_pixels / (span[0] * span[1]))))
    size = (max(round(span[0] * scale), 1), max(round(span[1] * scale), 1))
    shift = np.array([[scale, 0, -low[0] * scale], [0, scale, -low[1] * scale], [0, 0, 1]])
    return Placed(sheet, size, shift @ lens, view.bends)


def scanned(
    sheet: tuple[float, float],
    dpi: float,
    turn: int = 0,
    skew: float = 0.0,
    shift: tuple[float, float] = (0.0, 0.0),
    bed: tuple[float, float] | None = None,
) -> Placed:
    """A sheet on a scanner's glass; `turn` 0, 90, 180 or 270 clockwise, `skew` in degrees, `shift` and `bed` in points.

    Without a bed the image is as large as the sheet; with one, the whole glass is in the image.
    """
    width, height = bed or (sheet if turn % 180 == 0 else sheet[::-1])
    size = (max(round(width * dpi / 72), 1), max(round(height * dpi / 72), 1))
    around = rotation(0, 0, turn + skew)[:2, :2] * (dpi / 72)
    lens = np.zeros((3, 4))
    lens[:2, :2], lens[2, 3] = around, 1
    lens[:2, 3] = np.array(size) / 2 + np.array(shift) * (dpi / 72)
    return Placed(sheet, size, lens)
