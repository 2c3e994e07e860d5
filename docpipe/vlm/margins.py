"""Cut the empty margins off a page's image before a model is shown it: the pixels go to the print.

Knows ink and paper, no words. Needs no torch.
"""

import numpy as np
from numpy.typing import NDArray

from docpipe.document import Image
from docpipe.geometry import Box

INK = 40  # how much darker or lighter than the paper around it a pixel of print is, of 255
SPECK = 3  # so few pixels of ink in a row or column are dust
KEPT = 0.015  # of the longer side, left around the print


def print_area(image: Image) -> Box | None:
    """The part of a page with print on it and a little paper around, in fractions; None for an empty page."""
    ink = _ink(image)
    rows, columns = (
        np.flatnonzero(np.count_nonzero(ink, axis=1) > SPECK),
        np.flatnonzero(np.count_nonzero(ink, axis=0) > SPECK),
    )
    if not rows.size or not columns.size:
        return None
    kept = round(max(image.width, image.height) * KEPT)
    left, right = max(int(columns[0]) - kept, 0), min(int(columns[-1]) + 1 + kept, image.width)
    top, bottom = max(int(rows[0]) - kept, 0), min(int(rows[-1]) + 1 + kept, image.height)
    return Box(left / image.width, top / image.height, right / image.width, bottom / image.height)


def cropped(image: Image, box: Box) -> Image:
    """The part of an image inside a box."""
    left, right = round(box.x0 * image.width), round(box.x1 * image.width)
    top, bottom = round(box.y0 * image.height), round(box.y1 * image.height)
    part = _pixels(image)[top:bottom, left:right]
    return Image(part.shape[1], part.shape[0], part.tobytes(), image.channels)


def without_margins(image: Image) -> Image | None:
    """The image without its empty margins; None for an empty page, which no model need be shown."""
    box = print_area(image)
    return None if box is None else cropped(image, box)


def _ink(image: Image) -> NDArray[np.bool_]:
    """What differs from the page's usual colour: print on a tinted page as well as white on black."""
    pixels = _pixels(image)
    paper = np.median(pixels[::8, ::8].reshape(-1, image.channels), axis=0)
    ink = np.zeros(pixels.shape[:2], dtype=np.bool_)
    for channel in range(image.channels):  # one after another: several times faster than all at once
        shade = pixels[:, :, channel]
        ink |= shade < max(paper[channel] - INK, 0)
        ink |= shade > min(paper[channel] + INK, 255)
    return ink


def _pixels(image: Image) -> NDArray[np.uint8]:
    return np.frombuffer(image.pixels, dtype=np.uint8).reshape(image.height, image.width, image.channels)
