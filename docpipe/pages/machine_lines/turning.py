"""Which turns of a page are worth a look for lines that nobody found: a card may lie on its head, or on its side."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from docpipe.document import Box, Image, MachineLine, Word

QUARTERS = {180: 2, 90: 1, 270: 3}


@dataclass(frozen=True, slots=True)
class Turn:
    """The page turned counter-clockwise by so many degrees."""

    degrees: int
    image: Image

    def back(self, box: Box) -> Box:
        """Where a box of the turned page lies on the page."""
        points = [self._point(x, y) for x in (box.x0, box.x1) for y in (box.y0, box.y1)]
        xs, ys = [x for x, _ in points], [y for _, y in points]
        return Box(min(xs), min(ys), max(xs), max(ys))

    def _point(self, x: float, y: float) -> tuple[float, float]:
        if self.degrees == 180:
            return 1 - x, 1 - y
        return (1 - y, x) if self.degrees == 90 else (y, 1 - x)


def turns_to_try(image: Image, words: Sequence[Word], found: Sequence[MachineLine]) -> Iterator[Turn]:
    """Turns that what was read gives cause for, the likeliest first.

    Upside down a filler is a `>`; on their side such lines are two or three long boxes that stand upright.
    """
    outside = [word for word in words if not any(word.box.share_in(line.box) > 0.3 for line in found)]
    aspect = image.width / image.height
    if sum(word.text.count(">") + word.text.count("»") for word in outside) >= 4:
        yield _turn(image, 180)
    upright = [w for w in outside if w.box.height > 6 * w.box.width * aspect and w.box.height > 0.12]
    if len(upright) >= 2:
        yield _turn(image, 90)
        yield _turn(image, 270)
    doubtful = [word for word in outside if word.score is not None and word.score < 0.6]
    if not found and len(outside) >= 8 and len(doubtful) > 0.6 * len(outside):
        yield _turn(image, 180)


def _turn(image: Image, degrees: int) -> Turn:
    flat = np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, image.channels)
    turned = np.ascontiguousarray(np.rot90(flat, QUARTERS[degrees]))
    return Turn(degrees, Image(turned.shape[1], turned.shape[0], turned.tobytes(), image.channels))
