"""Lines of print that run together towards one side, as in a photo taken from the side whose paper fills the image."""

from collections.abc import Sequence
from math import radians, tan

import numpy as np

from docpipe.pages.upright.lay import Slant
from docpipe.pages.upright.plan import Corners

LEAST_LINES = 8
LEAST_REACH = 0.3  # of the page's height that the lines must span
LEAST_CHANGE = 0.012  # of slope from the top of the page to its bottom: three quarters of a degree
MOST_CHANGE = 0.5
LEAST_SHARE = 0.6  # of the slopes' spread that running together explains: a curled page is spread otherwise


def change_of_slope(slants: Sequence[Slant]) -> float:
    """By how much the slope of level lines grows from the top of the page to its bottom; 0 where it does not tell."""
    level = [slant for slant in slants if abs(slant.degrees) <= 45]
    heights = np.array([slant.y for slant in level])
    if len(level) < LEAST_LINES or heights.max() - heights.min() < LEAST_REACH:
        return 0.0
    slopes = np.array([tan(radians(slant.degrees)) for slant in level])
    weights = np.array([slant.length for slant in level]) ** 0.5
    change, start = np.polyfit(heights, slopes, 1, w=weights)
    spread = np.average(np.abs(slopes - np.median(slopes)), weights=weights)
    left = np.average(np.abs(slopes - start - change * heights), weights=weights)
    if not LEAST_CHANGE <= abs(change) <= MOST_CHANGE or left > (1 - LEAST_SHARE) * spread:
        return 0.0
    return float(change)


def corners_of(change: float, width: float, height: float) -> Corners:
    """The corners, in fractions of the page as it is, of the page whose lines run alongside each other.

    They meet at the height of the middle, `height / change` to the left of it; that point is moved to infinity.
    """
    away = -height / change
    sides = [x / (1 - x / away) for x in (-width / 2, width / 2)]
    tall = max(height / 2 / (1 - x / away) for x in (-width / 2, width / 2))
    seen = [(u / (1 + u / away), v / (1 + u / away)) for u, v in _around(sides, tall)]
    return np.array([(x / width + 0.5, y / height + 0.5) for x, y in seen])


def _around(sides: Sequence[float], tall: float) -> list[tuple[float, float]]:
    left, right = sides
    return [(left, -tall), (right, -tall), (right, tall), (left, tall)]
