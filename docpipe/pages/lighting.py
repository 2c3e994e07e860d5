"""Takes shadows off a photograph: where the paper is darker than elsewhere, everything is made lighter.

Knows no print. A dark bar or picture is lightened too, but never so far that white letters on it go.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

SMALL = 160  # pixels of the longer side in which light is measured
LETTERS = 9  # of these: what is narrower is print, and not light
PAPER = 225.0  # grey level that paper is brought to
MOST = 2.4  # times as light as it was, at most
UNEVEN = 1.5  # the lightest parts of the paper over the darkest, from which on a shadow lies on it
EDGES = (12, 88)  # per cent of all parts that darker and lighter ones are told by


def evened(pixels: Pixels) -> Pixels:
    """The same pixels, grey or RGB, in an even light; unchanged where the light was even already."""
    light = _light(pixels)
    dark, bright = np.percentile(light, EDGES)
    if bright < UNEVEN * max(dark, 1.0):
        return pixels
    gain = np.clip(PAPER / np.maximum(light, 1.0), 1.0, MOST).astype(np.float32)
    height, width = pixels.shape[:2]
    gain = np.asarray(cv2.resize(gain, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)
    each = gain if pixels.ndim == 2 else cv2.merge([gain] * 3)
    return np.asarray(cv2.multiply(pixels, each, dtype=cv2.CV_8U), np.uint8)


def _light(pixels: Pixels) -> NDArray[np.float32]:
    """How light the ground is, in few pixels: print is closed over, and what remains is smoothed."""
    grey = pixels if pixels.ndim == 2 else np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)
    share = SMALL / max(grey.shape)
    small = cv2.resize(grey, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    closed = cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((LETTERS, LETTERS), np.uint8))
    return np.asarray(cv2.GaussianBlur(closed, (0, 0), LETTERS / 4), np.float32)
