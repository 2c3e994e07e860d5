"""Read straightened lines: crops of one printed line each to characters with probabilities."""

import math
from collections.abc import Sequence

import cv2
import numpy as np

from docpipe.pages.ocr.cropping import HEIGHT
from docpipe.pages.ocr.decoding import decode
from docpipe.pages.ocr.detecting import Pixels
from docpipe.pages.ocr.line import Line
from docpipe.pages.ocr.network import Network

STEP = 8  # pixels of width for each of the recognizer's steps
LEAST_WIDTH = 48
GREATEST_WIDTH = 4000  # no line of print is longer; a crop of a ruling is


def recognize(
    network: Network, crops: Sequence[Pixels], alphabet: str | None = None, squeeze: float = 1.0, above: int = 640
) -> list[Line]:
    """One line a crop `(height, width, 3)`. Crops wider than `above` (at height 48) are narrowed by `squeeze`.

    Lines are run one by one, each at its own width: on a processor that is as fast as batches, without their margins.
    """
    return [_recognize(network, crop, alphabet, squeeze, above) for crop in crops]


def _recognize(network: Network, crop: Pixels, alphabet: str | None, squeeze: float, above: int) -> Line:
    height, width = crop.shape[:2]
    across = max(1.0, width * HEIGHT / height)
    across = min(max(STEP, math.ceil(across * squeeze if across > above else across)), GREATEST_WIDTH)
    if (height, width) != (HEIGHT, across):
        smooth = cv2.INTER_AREA if height > HEIGHT else cv2.INTER_LINEAR
        crop = np.asarray(cv2.resize(crop, (across, HEIGHT), interpolation=smooth), np.uint8)
    padded = max(LEAST_WIDTH, math.ceil(across / STEP) * STEP)
    batch = np.zeros(
        (1, 3, HEIGHT, padded), np.float32
    )  # 0 is mid grey, what the network was trained to take for margin
    batch[0, :, :, :across] = (crop.astype(np.float32) / 127.5 - 1.0).transpose(2, 0, 1)
    steps = network.run(batch)[0]
    return decode(steps, network.classes, across / STEP, alphabet)
