"""Cuts a line out of a page, straightened along its middle, in several ways: re-reads must not all err alike."""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from docpipe.document import Image

HEIGHT = 64  # pixels of a strip
Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Course:
    """How a line runs over the page, in fractions: from `x0` to `x1`, its middle at `y0` there and `y1` at the end.

    `reach` is half of the distance to the next line.
    """

    x0: float
    x1: float
    y0: float
    y1: float
    reach: float

    def middle_at(self, share: float) -> float:
        """The height of its middle after a share 0..1 of its length."""
        return self.y0 + (self.y1 - self.y0) * share


@dataclass(frozen=True, slots=True)
class Way:
    """One way of cutting: how high, how far up or down, how wide, which part of the line, and what is done to it."""

    high: float = 0.8  # of the reach, up and down
    shift: float = 0.0  # of the reach
    wide: float = 1.0
    start: float = 0.0
    end: float = 1.0
    treat: str = "plain"


WAYS = (
    Way(),
    Way(high=0.95),
    Way(high=0.7, wide=1.1),
    Way(high=0.85, shift=0.08, treat="stretched"),
    Way(high=0.85, shift=-0.08, treat="sharper"),
    Way(high=0.8, wide=0.9, treat="smoother"),
    Way(high=0.8, wide=1.05, end=0.56),
    Way(high=0.8, wide=1.05, start=0.44),
)


def gray_of(image: Image) -> Pixels:
    flat = np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, image.channels)
    return flat[:, :, 0] if image.channels == 1 else np.asarray(cv2.cvtColor(flat, cv2.COLOR_RGB2GRAY), np.uint8)


def cut(gray: Pixels, course: Course, way: Way) -> Image:
    """The part of a line that a way takes, level."""
    height, width = gray.shape
    reach = course.reach * way.high
    length = course.x1 - course.x0
    x0, x1 = course.x0 + way.start * length, course.x0 + way.end * length
    y0 = course.middle_at(way.start) + way.shift * course.reach
    y1 = course.middle_at(way.end) + way.shift * course.reach
    corners = np.array([[x0, y0 - reach], [x1, y1 - reach], [x1, y1 + reach], [x0, y0 + reach]], np.float32) * np.array(
        [width, height], np.float32
    )
    high = max(1.0, 2 * reach * height)
    across = max(8, round((x1 - x0) * width / high * HEIGHT * way.wide))
    target = np.array([[0, 0], [across, 0], [across, HEIGHT], [0, HEIGHT]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, target)
    strip = cv2.warpPerspective(gray, matrix, (across, HEIGHT), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    treated = _TREATMENTS[way.treat](np.asarray(strip, np.uint8))
    return Image(across, HEIGHT, treated.tobytes(), 1)


def _plain(strip: Pixels) -> Pixels:
    return strip


def _stretched(strip: Pixels) -> Pixels:
    """Ink to black and paper to white."""
    low, high = np.percentile(strip, (2, 90))
    wide = (strip.astype(np.float32) - low) * (255.0 / max(float(high - low), 1.0))
    return np.asarray(wide.clip(0, 255), np.uint8)


def _sharper(strip: Pixels) -> Pixels:
    smooth = cv2.GaussianBlur(strip, (0, 0), 2.0)
    return np.asarray(cv2.addWeighted(strip, 1.6, smooth, -0.6, 0), np.uint8)


def _smoother(strip: Pixels) -> Pixels:
    return np.asarray(cv2.GaussianBlur(_stretched(strip), (0, 0), 1.2), np.uint8)


_TREATMENTS: dict[str, Callable[[Pixels], Pixels]] = {
    "plain": _plain,
    "stretched": _stretched,
    "sharper": _sharper,
    "smoother": _smoother,
}
