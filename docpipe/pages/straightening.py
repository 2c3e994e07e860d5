"""Pixels of a place in the file's page, laid as the page is read: upright, and a photo's trapezium made a rectangle."""

import cv2
import numpy as np

from docpipe.document import Box, Image, Page
from docpipe.geometry import AS_IT_LIES, Warp

LONGEST = 4000  # pixels of a place's longer side


def upright(image: Image, page: Page, box: Box) -> Image:
    """The pixels of a box of the page as it is read, out of an image of the box around it in the file's page."""
    if page.warp == AS_IT_LIES:
        return image
    around = page.warp.box(box)
    scale = image.width / max(around.width, 1e-6)  # pixels that the width of the file's page would have
    tall = image.height / max(around.height, 1e-6)
    area = max(around.width * scale * around.height * tall, 1.0)
    aspect = max(box.width * page.width, 1e-6) / max(box.height * page.height, 1e-6)
    width, height = max(int((area * aspect) ** 0.5), 1), max(int((area / aspect) ** 0.5), 1)
    width, height = min(width, LONGEST), min(height, LONGEST)
    to_page = np.array([[box.width / width, 0, box.x0], [0, box.height / height, box.y0], [0, 0, 1]])
    to_image = np.array([[scale, 0, -around.x0 * scale], [0, tall, -around.y0 * tall], [0, 0, 1]])
    matrix = to_image @ _matrix(page.warp) @ to_page
    pixels = np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, image.channels)
    turned = cv2.warpPerspective(
        pixels, matrix, (width, height), flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE
    )
    return Image(width, height, turned.tobytes(), image.channels)


def shrunk(image: Image, pixels: int) -> Image:
    """The image with at most so many pixels."""
    by = (pixels / max(image.width * image.height, 1)) ** 0.5
    if by >= 1:
        return image
    width, height = max(int(image.width * by), 1), max(int(image.height * by), 1)
    raw = np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, image.channels)
    small = cv2.resize(raw, (width, height), interpolation=cv2.INTER_AREA)
    return Image(width, height, small.tobytes(), image.channels)


def _matrix(warp: Warp) -> np.ndarray:
    return np.array(warp).reshape(3, 3)
