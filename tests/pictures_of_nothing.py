"""What a model is shown in tests where it does not look: a pixel for each page."""

from collections.abc import Sequence

from docpipe.document import Image

PIXEL = Image(1, 1, b"\0\0\0", 3)


def show(page_nos: Sequence[int]) -> list[Image]:
    """An image of each page."""
    return [PIXEL for _ in page_nos]
