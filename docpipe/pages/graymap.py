"""Read pages from a stream of portable grey maps (PGM, `P5`), as pdftoppm writes them. Nothing in it is trusted."""

from collections.abc import Callable, Iterator

from docpipe.document import Image, Page
from docpipe.pages.wire import BadFrame

LONGEST_HEADER = 64


def read_graymap(read: Callable[[int], bytes], max_pixels: int) -> Image:
    """Take one grey map. `read(n)` gives exactly n bytes, or raises."""
    tokens = _tokens(read)
    if next(tokens) != b"P5":
        raise BadFrame("it is no grey map")
    width, height, most = (_number(next(tokens)) for _ in range(3))
    if most != 255 or not 0 < width * height <= max_pixels:
        raise BadFrame(f"an image of {width} x {height} pixels is out of bounds")
    return Image(width, height, read(width * height))


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
