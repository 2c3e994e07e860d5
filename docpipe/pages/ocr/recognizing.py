"""Read straightened lines: crops of one printed line each to characters with probabilities."""

import math
from collections.abc import Sequence

import cv2
import numpy as np

from docpipe.pages.ocr.cropping import HEIGHT
from docpipe.pages.ocr.decoding import decode
from docpipe.pages.ocr.detecting import Pixels
from docpipe.pages.ocr.line import Line
from docpipe.pages.ocr.network import Floats, Network

STEP = 8  # pixels of width for each of the recognizer's steps
LEAST_WIDTH = 48
LONG = 640  # pixels at a height of 48: a line of running text
GREATEST_WIDTH = 4000  # no line of print is longer; a crop of a ruling is


def recognize(
    network: Network, crops: Sequence[Pixels], alphabet: str | None = None, squeeze: float = 1.0
) -> list[Line]:
    """One line a crop `(height, width, 3)`. Long ones are narrowed by `squeeze`.

    Lines are run one by one, each at its own width: on a processor that is as fast as batches, without their margins.
    """
    return [_recognize(network, crop, alphabet, squeeze) for crop in crops]


def _recognize(network: Network, crop: Pixels, alphabet: str | None, squeeze: float) -> Line:
    batch, width = batch_of(crop, squeeze)
    return decode(network.run(batch)[0], network.classes, width / STEP, alphabet)


def batch_of(crop: Pixels, squeeze: float = 1.0) -> tuple[Floats, int]:
    """A crop as the network wants it, `(1, 3, 48, width)`, and how much of that width it fills."""
    height, width = crop.shape[:2]
    level = width * HEIGHT / height
    across = min(max(STEP, math.ceil(level * squeeze if level > LONG else level)), GREATEST_WIDTH)
    if (height, width) != (HEIGHT, across):
        smooth = cv2.INTER_AREA if height > HEIGHT else cv2.INTER_LINEAR
        crop = np.asarray(cv2.resize(crop, (across, HEIGHT), interpolation=smooth), np.uint8)
    padded = max(LEAST_WIDTH, math.ceil(across / STEP) * STEP)
    batch = np.zeros(
        (1, 3, HEIGHT, padded), np.float32
    )  # 0 is mid grey, what the network was trained to take for margin
    batch[0, :, :, :across] = (crop.astype(np.float32) / 127.5 - 1.0).transpose(2, 0, 1)
    return batch, across
