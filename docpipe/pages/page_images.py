"""Images of whole pages as a model is shown them: in colour, upright, without their margins, of so many pixels at most.

Drawn anew when they are asked for, so that a long document's pages are never all in memory.
"""

from collections.abc import Mapping, Sequence
from functools import reduce

from docpipe.document import Box, Image, Page, Provenance
from docpipe.pages.renderer import Renderer
from docpipe.pages.straightening import upright

FINEST = 200  # dots per inch; what is finer says no more
MARGIN = 0.02  # of the page, kept around all that is on it
WHOLE = Box(0.0, 0.0, 1.0, 1.0)


def page_images(
    renderer: Renderer,
    data: bytes,
    pages: Mapping[int, Page],
    page_nos: Sequence[int],
    pixels: int,
    password: str | None = None,
) -> list[Image]:
    """An RGB image of each page, of at most so many pixels. Raises what the renderer raises."""
    return [_image(renderer, data, pages[page_no], pixels, password) for page_no in page_nos]


def _image(renderer: Renderer, data: bytes, page: Page, pixels: int, password: str | None) -> Image:
    box = printed_box(page)
    around = page.warp.box(box)
    width, height = page.filed_size or (page.width, page.height)
    area = max(around.width * width * around.height * height, 1.0)  # square points
    dpi = max(min(int(72 * (pixels / area) ** 0.5), FINEST), 1)
    place = Provenance(page.page_no, around)
    [drawn] = renderer.crops(data, [place], dpi=dpi, password=password, colour=True)
    return upright(drawn, page, box)


def printed_box(page: Page) -> Box:
    """The part of a page that anything stands on; all of it where nothing is known to."""
    boxes = [*(word.box for word in page.words), *(mark.box for mark in page.marks), *page.rulings]
    boxes += [line.box for line in page.machine_lines]
    if not page.words:
        return WHOLE
    x0, y0, x1, y1 = reduce(Box.join, boxes)
    return Box(max(x0 - MARGIN, 0.0), max(y0 - MARGIN, 0.0), min(x1 + MARGIN, 1.0), min(y1 + MARGIN, 1.0))
