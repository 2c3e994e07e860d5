"""Looks again at places of a document: their pixels drawn anew, finer and upright, and the line that stands there.

Knows places and images; knows no field and no value.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from docpipe.document import Box, Image, Page, Provenance
from docpipe.geometry import AS_IT_LIES, Warp
from docpipe.pages.ocr import Character, Ocr
from docpipe.pages.renderer import Renderer

LOOK_DPI = 300
MARGIN = 0.35  # of the height of a place, around it
LONGEST = 4000  # pixels of a place's longer side


@dataclass(frozen=True, slots=True)
class Look:
    """What stands at a place; `margin`: the share of the look's width at either end that lies outside the place."""

    text: str
    characters: tuple[Character, ...]
    margin: float


def look_again(
    renderer: Renderer,
    ocr: Ocr,
    data: bytes,
    pages: Mapping[int, Page],
    places: Sequence[Provenance],
    password: str | None = None,
) -> list[Look]:
    """What stands at each place, which is one of a page as it is read."""
    wider = [_with_margin(place, pages[place.page_no]) for place in places]
    drawn = renderer.crops(
        data,
        [Provenance(place.page_no, pages[place.page_no].warp.box(place.box)) for place in wider],
        dpi=LOOK_DPI,
        password=password,
    )
    crops = [_upright(image, pages[place.page_no], place.box) for image, place in zip(drawn, wider, strict=True)]
    lines = ocr.recognize(crops)
    return [
        Look(line.text, line.characters, (place.box.x0 - wide.box.x0) / max(wide.box.width, 1e-6))
        for line, place, wide in zip(lines, places, wider, strict=True)
    ]


def _with_margin(place: Provenance, page: Page) -> Provenance:
    """The place and a little around it, inside the page."""
    box = place.box
    down = MARGIN * box.height
    across = down * page.height / page.width
    wide = Box(max(box.x0 - across, 0.0), max(box.y0 - down, 0.0), min(box.x1 + across, 1.0), min(box.y1 + down, 1.0))
    return Provenance(place.page_no, wide)


def _upright(image: Image, page: Page, box: Box) -> Image:
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
    pixels = np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width)
    turned = cv2.warpPerspective(
        pixels, matrix, (width, height), flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE
    )
    return Image(width, height, turned.tobytes())


def _matrix(warp: Warp) -> np.ndarray:
    return np.array(warp).reshape(3, 3)
