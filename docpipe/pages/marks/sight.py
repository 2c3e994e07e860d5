"""A page image as the network sees it: of one usual size, in colour, with the print that is known beside it.

Knows nothing of marks.
"""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from docpipe.document import Box, Image, Word

Plane = NDArray[np.uint8]

LONGEST_SIDE = 1344  # about 115 dots an inch of an A4 page
WORD_HEIGHTS = (11.0, 30.0)  # pixels; a usual word is seen no smaller and no larger, on a card or a poster
SIDES = (256, 1792)  # of what is seen, whatever its words say


def size_of(width: int, height: int, words: Sequence[Word]) -> tuple[int, int]:
    """The width and height in pixels at which a page is seen; never larger than it is."""
    share = LONGEST_SIDE / max(width, height)
    heights = sorted(word.box.height for word in words)
    if heights:
        usual = max(1.0, heights[len(heights) // 2] * height * share)
        share *= min(max(usual, WORD_HEIGHTS[0]), WORD_HEIGHTS[1]) / usual
    longest = min(max(share * max(width, height), SIDES[0]), SIDES[1], max(width, height))
    share = longest / max(width, height)
    return max(1, round(width * share)), max(1, round(height * share))


def sight_of(image: Image, words: Sequence[Word], size: tuple[int, int]) -> Plane:
    """Red, green, blue and known print (0 or 255), height by width by 4; known print: words of a text layer."""
    shape = (image.height, image.width) if image.channels == 1 else (image.height, image.width, image.channels)
    pixels = np.frombuffer(image.pixels, np.uint8).reshape(shape)
    small = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
    colours = (small, small, small) if small.ndim == 2 else cv2.split(small)
    return np.asarray(cv2.merge([*colours, print_of(words, size)]), np.uint8)


def print_of(words: Sequence[Word], size: tuple[int, int]) -> Plane:
    """A mask of the words that a text layer gives."""
    mask: Plane = np.zeros((size[1], size[0]), np.uint8)
    for word in words:
        if word.score is None:
            x0, y0, x1, y1 = pixels_of(word.box, size)
            mask[y0:y1, x0:x1] = 255
    return mask


def pixels_of(box: Box, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """A box in whole pixels, held inside."""
    width, height = size
    sides = box.x0 * width, box.y0 * height, box.x1 * width, box.y1 * height
    x0, y0, x1, y1 = (round(side) for side in sides)
    return max(0, x0), max(0, y0), min(width, x1), min(height, y1)
