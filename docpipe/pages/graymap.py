"""Read pages from a stream of portable maps, grey (PGM, `P5`) or RGB (PPM, `P6`), as pdftoppm writes them.

Nothing in it is trusted.
"""

from collections.abc import Callable, Iterator

from docpipe.document import Box, Image, Page
from docpipe.pages.wire import BadFrame

LONGEST_HEADER = 64
CHANNELS = {b"P5": 1, b"P6": 3}


def read_graymap(read: Callable[[int], bytes], max_pixels: int) -> Image:
    """Take one map. `read(n)` gives exactly n bytes, or raises."""
    tokens = _tokens(read)
    channels = CHANNELS.get(next(tokens))
    if channels is None:
        raise BadFrame("it is no grey map")
    width, height, most = (_number(next(tokens)) for _ in range(3))
    if most != 255 or not 0 < width * height <= max_pixels:
        raise BadFrame(f"an image of {width} x {height} pixels is out of bounds")
    return Image(width, height, read(width * height * channels), channels)


def cut_from(image: Image, box: Box) -> Image:
    """The part of an image that lies in a box, at least one pixel each way."""
    left, top = min(int(box.x0 * image.width), image.width - 1), min(int(box.y0 * image.height), image.height - 1)
    right, bottom = max(left + 1, round(box.x1 * image.width)), max(top + 1, round(box.y1 * image.height))
    step = image.channels
    rows = (
        image.pixels[(row * image.width + left) * step : (row * image.width + right) * step]
        for row in range(top, bottom)
    )
    return Image(right - left, bottom - top, b"".join(rows), step)


def page_from(image: Image, page_no: int, dpi: float) -> Page:
    """A page of which only the image is known."""
    return Page(page_no, image.width * 72 / dpi, image.height * 72 / dpi, image=image)


def _tokens(read: Callable[[int], bytes]) -> Iterator[bytes]:
    token = b""
    for _ in range(LONGEST_HEADER):
        byte = read(1)
        if not byte.isspace():
            token += byte
        elif token:
            yield token
            token = b""
    raise BadFrame("the header of a grey map does not end")


def _number(token: bytes) -> int:
    if not token.isdigit() or len(token) > 9:
        raise BadFrame("a size is no number")
    return int(token)
