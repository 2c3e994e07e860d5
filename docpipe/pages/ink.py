"""Whether the pixels of a page show a word: ink of its colour on a ground of another, in each of its characters."""

from dataclasses import dataclass
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

from docpipe.pages.glyphs import Bounds, DrawnWord

LEAST_CONTRAST = 20  # grey levels of 255 between text and ground
LEAST_INK = 0.15  # of the contrast that the colours promise must be found in a word
LEAST_INK_GLYPH = 0.05  # and in each of its characters: thin ones are pale at a low resolution
HEAVY_SHARE = 0.35  # of a box that bold letters fill, so that its middle grey is theirs
UNDERSCORE = 0.3  # of the font size
NARROW = 4  # pixels: a stroke may fill such a box, so that its ground stands beside it

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Sight:
    """A page as it looks: its size in points, and its grey pixels, `scale` of them to a point."""

    width: float
    height: float
    pixels: Pixels
    scale: float


def without_ink(word: DrawnWord, sight: Sight) -> str | None:
    """`white` where the colour is that of its ground, `no_ink` where the pixels do not show the text, else None."""
    left, top, right, bottom = _place(word, sight)
    block = sight.pixels[top:bottom, left:right]
    if block.size == 0 or all(cell[0] == cell[2] or cell[1] == cell[3] for cell in word.cells):
        return "no_ink"
    if word.style.shaped:
        return None if int(block.max()) - int(block.min()) >= LEAST_CONTRAST else "no_ink"
    ground = _ground(block, word, sight)
    if ground is None or (contrast := abs(ground - word.style.grey) * word.style.opacity) < LEAST_CONTRAST:
        return "white"
    return None if _shows(word, sight, (left, top), block, ground, contrast) else "no_ink"


def _shows(
    word: DrawnWord, sight: Sight, corner: tuple[int, int], block: Pixels, ground: float, contrast: float
) -> bool:
    """Whether the word has ink, and each of its characters has; slanted words are judged whole."""
    upright = abs(word.style.direction[1]) > abs(word.style.direction[0])
    dark = word.style.grey < ground
    lines = (block.min if dark else block.max)(axis=1 if upright else 0).tolist()
    levels = [ground - level for level in lines] if dark else [level - ground for level in lines]
    if max(levels) < LEAST_INK * contrast:
        return False
    if len(word.cells) == 1 or word.style.slanted:
        return True
    side, scale, first, least = int(upright), sight.scale, corner[int(upright)], LEAST_INK_GLYPH * contrast
    for cell in word.cells:
        start, end = max(int(cell[side] * scale) - first, 0), int(cell[side + 2] * scale) + 1 - first
        if max(levels[start:end], default=least) < least and cell[side] < cell[side + 2]:
            return False
    return True


def _place(word: DrawnWord, sight: Sight) -> tuple[int, int, int, int]:
    """The pixels of a word; underscores lie below their box."""
    x0, y0, x1, y1 = word.bounds
    below = UNDERSCORE * word.style.size if "_" in word.text else 0.0
    margin = 1 if (x1 - x0) * sight.scale < NARROW else 0
    return _on_pixels((x0, y0, x1, y1 + below), sight, margin)


def _on_pixels(bounds: Bounds, sight: Sight, margin: int) -> tuple[int, int, int, int]:
    """The pixels that bounds touch, held inside the image."""
    (rows, columns), scale = sight.pixels.shape, sight.scale
    x0, y0, x1, y1 = bounds
    return (
        min(max(floor(x0 * scale) - margin, 0), columns),
        min(max(floor(y0 * scale) - margin, 0), rows),
        min(max(ceil(x1 * scale) + margin, 0), columns),
        min(max(ceil(y1 * scale) + margin, 0), rows),
    )


def _ground(block: Pixels, word: DrawnWord, sight: Sight) -> float | None:
    """The grey on which the word stands, or None where that is the word's own."""
    grey = word.style.grey
    levels = block.ravel()
    middle = _level(levels, levels.size // 2)
    if abs(middle - grey) >= LEAST_CONTRAST:  # further from the text's colour than the middle: thin words may fill that
        return _level(levels, levels.size * 3 // 4 if grey < middle else levels.size // 4)
    if float(np.mean(np.abs(block.astype(np.int16) - grey) < LEAST_CONTRAST)) < HEAVY_SHARE:
        return None
    left, top, right, bottom = _on_pixels(word.bounds, sight, 2)
    frame = sight.pixels[top:bottom, left:right]
    rim = np.concatenate((frame[0], frame[-1], frame[:, 0], frame[:, -1]))
    around = _level(rim, rim.size // 2)
    return around if abs(around - grey) >= LEAST_CONTRAST else None


def _level(levels: Pixels, place: int) -> float:
    """The level at a place of the sorted levels; partly sorted, which is five times as quick."""
    return float(np.partition(levels, place)[place])
