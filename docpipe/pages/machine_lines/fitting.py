"""Sets a line's course on its ink: boxes of words are rough, and a letter O that is cut off at its top reads as a U."""

from dataclasses import replace

import cv2
import numpy as np

from docpipe.pages.machine_lines.strips import HEIGHT, Course, Pixels, Way, cut

TIMES = 2
ABOUT = 1.5  # of the reach, up and down, that is looked at
REACH = 0.85  # of the height of the letters: the reach of a course that fits
LEAST_BAND, MOST_BAND = 0.2, 0.75  # of what is looked at, that letters may take
INKED = 0.25  # of the fullest row's ink, that rows of letters have


def fitted(gray: Pixels, course: Course) -> Course:
    """The course through the middles of the letters at both ends; as it was where no line of letters is seen."""
    return find_fitting(gray, course) or course


def find_fitting(gray: Pixels, course: Course) -> Course | None:
    """The same; None where no line of letters is seen at either end."""
    for _ in range(TIMES):
        left, right = _band(gray, course, 0.0, 0.4), _band(gray, course, 0.6, 1.0)
        if left is None or right is None:
            return None
        slope = (right[0] - left[0]) / 0.6  # from the middle of the one part to that of the other
        y0, y1 = course.y0 + left[0] - 0.2 * slope, course.y1 + right[0] + 0.2 * slope
        course = replace(course, y0=y0, y1=y1, reach=REACH * max(left[1], right[1]))
    return course


def _band(gray: Pixels, course: Course, start: float, end: float) -> tuple[float, float] | None:
    """How far below the course the letters' middle lies in a part of it, and how high they are; in page heights."""
    strip = cut(gray, course, Way(high=ABOUT, start=start, end=end))
    pixels = np.frombuffer(strip.pixels, np.uint8).reshape(strip.height, strip.width)
    _, ink = cv2.threshold(pixels, 0, 1, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    rows = ink.sum(axis=1).astype(float)
    full = rows > INKED * np.percentile(rows, 95)
    middle = HEIGHT // 2
    inside = np.flatnonzero(full)
    if not len(inside):
        return None
    at = int(inside[np.abs(inside - middle).argmin()])
    top, bottom = at, at
    while top > 0 and full[top - 1]:
        top -= 1
    while bottom < HEIGHT - 1 and full[bottom + 1]:
        bottom += 1
    high = bottom - top + 1
    if not LEAST_BAND * HEIGHT <= high <= MOST_BAND * HEIGHT or top == 0 or bottom == HEIGHT - 1:
        return None
    scale = 2 * ABOUT * course.reach / HEIGHT
    return ((top + bottom + 1) / 2 - middle) * scale, high * scale
