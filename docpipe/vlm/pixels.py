"""The picture of a page as a model is shown it: within a budget of pixels, with nothing cut off.

What is larger is shrunk here, as some processors have no words for it. Knows no family; `sizing` knows the processors.
"""

import math
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from docpipe.document import Image
from docpipe.vlm.sizing import LEAST_PIXELS, cuts_edges, scale, shrinks_first

Pixels = NDArray[np.uint8]
THINNEST = 8  # how much longer than wide a picture may be
LEAST_SIDE = 56  # two patches of 28 pixels


def fitted(processor: Any, image: Image, pixels: int) -> Pixels:
    """The image as height x width x 3, within the budget; on a white square where the processor would cut off edges."""
    most = max(pixels, LEAST_PIXELS)
    if shrinks_first(processor):
        most = int(image.width * image.height * scale(processor, image.width, image.height, pixels) ** 2)
    shown = _roomy(_shrunk(rgb(image), most))
    return _squared(shown) if cuts_edges(processor) else shown


def rgb(image: Image) -> Pixels:
    """Its pixels as height x width x 3."""
    shape = (image.height, image.width, image.channels)
    raw = np.frombuffer(image.pixels, dtype=np.uint8).reshape(shape)
    return raw if image.channels == 3 else np.repeat(raw[:, :, :1], 3, axis=2)


def _shrunk(shown: Pixels, pixels: int) -> Pixels:
    height, width = shown.shape[:2]
    by = math.sqrt(pixels / (height * width))
    if by >= 1.0:
        return shown
    size = (max(1, int(height * by)), max(1, int(width * by)))
    bare = torch.from_numpy(np.array(shown)).permute(2, 0, 1)[None]  # left in bytes: eight times faster than floats
    small = torch.nn.functional.interpolate(bare, size=size, mode="bicubic", antialias=True)
    return small[0].permute(1, 2, 0).contiguous().numpy()


def _roomy(shown: Pixels) -> Pixels:
    """With white below or beside what is too thin or too small for some processors, such as a crop of one line."""
    height, width = shown.shape[:2]
    least = max(LEAST_SIDE, -(-max(height, width) // THINNEST))
    if min(height, width) >= least:
        return shown
    roomy = np.full((max(height, least), max(width, least), 3), 255, dtype=np.uint8)
    roomy[:height, :width] = shown
    return roomy


def _squared(shown: Pixels) -> Pixels:
    height, width = shown.shape[:2]
    side = max(height, width)
    square = np.full((side, side, 3), 255, dtype=np.uint8)
    top, left = (side - height) // 2, (side - width) // 2
    square[top : top + height, left : left + width] = shown
    return square
