"""How well an upright page image can be read: the size of its letters, how sharp and how dark they are, what is cut.

Measures alone, on the lines of print, also on those that nobody could read; what is too little is decided in
`docpipe.checking.legibility`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import hypot

import cv2
import numpy as np
import numpy.typing as npt

from docpipe.document import Box, Legibility, Word
from docpipe.pages.ocr import Quad

MOST_LINES = 60  # looked at, spread over the page
X_HEIGHT = 0.50  # of the font size
LINE_LETTER = 0.42  # of the height of a line as it is detected, a small letter
USUAL_LETTER = 0.07  # inches: of print of 10 points
READ_SCORE = 0.6  # of a word that counts as read
STEP = 0.25  # of a small letter: over so little, clean print changes from paper to ink
LEAST_CONTRAST = 4.0  # grey levels: below, there is no print to measure
TILE = 0.6  # inches: where no line was seen, the page is measured in squares
MOST_TILES = 6  # those with most ink
PRINTED = 0.17  # of the squares that have ink, on a page with print
HIDING = 9.0  # grey levels of grain in which print could hide
FEW_LINES = 5  # so few that were read tell nothing of the print that was not, as a title nothing of the small print
RIM = 0.004  # of the page: print that comes so near its edge is cut
LEAST_CUT = 3  # words at one edge

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Strip:
    """One line of print: its pixels, the height of its small letters in pixels, and whether it could be read."""

    pixels: Pixels
    letter: float
    read: bool


def legibility_of(
    grey: Pixels, words: Sequence[Word], lines: Sequence[Quad], dpi: float | None, page_dpi: float
) -> Legibility:
    """The measures of an upright page in grey with its words and its lines, in fractions.

    `dpi` where the file tells it, `page_dpi` that of these pixels: a coarse scan that was drawn finer is measured as it
    was scanned.
    """
    own = min(1.0, dpi / page_dpi) if dpi else 1.0
    if own < 1.0:
        grey = np.asarray(cv2.resize(grey, None, fx=own, fy=own, interpolation=cv2.INTER_AREA), np.uint8)
    usual = USUAL_LETTER * page_dpi * own
    strips = [strip for quad in _some(lines) if (strip := _strip(grey, quad, words, usual)) is not None]
    few = sum(strip.read for strip in strips) < FEW_LINES
    measured = [*strips, *_tiles(grey, usual, bool(lines))] if few else strips
    contrasts = [(strip, contrast) for strip in measured if (contrast := _contrast(strip.pixels)) >= LEAST_CONTRAST]
    return Legibility(
        dpi=dpi,
        letter_pixels=float(np.median([strip.letter for strip in strips])) if strips else None,
        sharpness=float(np.median([_sharpness(*one) for one in contrasts])) if contrasts else None,
        contrast=min(1.0, float(np.median([contrast for _, contrast in contrasts])) / 255) if contrasts else None,
        cut_edges=_cut_edges(words),
    )


def _some(lines: Sequence[Quad]) -> Sequence[Quad]:
    return lines[:: max(1, len(lines) // MOST_LINES)]


def _strip(grey: Pixels, quad: Quad, words: Sequence[Word], usual: float) -> Strip | None:
    rows, columns = grey.shape
    xs, ys = [x for x, _ in quad], [y for _, y in quad]
    box = Box(min(xs), min(ys), max(xs), max(ys))
    left, right = max(0, int(box.x0 * columns)), int(box.x1 * columns) + 1
    top, bottom = max(0, int(box.y0 * rows)), int(box.y1 * rows) + 1
    pixels = grey[top:bottom, left:right]
    if min(pixels.shape, default=0) < 4:
        return None
    sizes = [word.size for word in words if word.size and (word.score or 0) >= READ_SCORE and _lies_in(word.box, box)]
    if sizes:
        return Strip(pixels, float(np.median(sizes)) * rows * X_HEIGHT, read=True)
    (ax, ay), (bx, by), _, (dx, dy) = quad
    sides = hypot((bx - ax) * columns, (by - ay) * rows), hypot((dx - ax) * columns, (dy - ay) * rows)
    return Strip(pixels, min(*(side * LINE_LETTER for side in sides), usual), read=False)


def _tiles(grey: Pixels, usual: float, has_lines: bool) -> Iterator[Strip]:
    """The squares of a page with most ink, where print was not seen as such.

    Creases and punched holes of an empty sheet fill few squares; then only grain is measured in which print could hide.
    """
    calm = np.asarray(cv2.GaussianBlur(grey, (5, 5), 0), np.uint8)
    side = max(16, round(TILE / USUAL_LETTER * usual))
    tiles = [
        calm[top : top + side, left : left + side]
        for top in range(side // 2, grey.shape[0] - side, side)
        for left in range(side // 2, grey.shape[1] - side, side)
    ]
    inked = sorted(((float(tile[::2, ::2].std()), n) for n, tile in enumerate(tiles)), reverse=True)
    if not inked:
        return
    paper = inked[int(0.9 * len(inked))][0]
    if has_lines or sum(spread > 2 * paper + 1 for spread, _ in inked) >= PRINTED * len(inked):
        chosen = [tiles[n] for _, n in inked[:MOST_TILES]]
    else:
        middle = len(inked) // 2
        chosen = [tiles[n] for _, n in inked[middle : middle + MOST_TILES] if _contrast(tiles[n]) >= HIDING]
    for tile in chosen:
        yield Strip(tile, usual, read=False)


def _lies_in(word: Box, line: Box) -> bool:
    return line.x0 <= (word.x0 + word.x1) / 2 <= line.x1 and line.y0 <= word.middle <= line.y1


def _contrast(pixels: Pixels) -> float:
    """Grey levels between paper and ink; ink is little of a line."""
    calm = cv2.GaussianBlur(pixels, (3, 3), 0)
    ink, ground = np.percentile(calm, (5, 80))
    light_ink = np.percentile(calm, 95) - np.percentile(calm, 20)
    return max(float(ground) - float(ink), float(light_ink))


def _sharpness(strip: Strip, contrast: float) -> float:
    """The share of the contrast that is met within a fraction of a letter."""
    calm = cv2.GaussianBlur(strip.pixels, (3, 3), 0).astype(np.float32)
    step = max(1, round(STEP * strip.letter))
    if min(calm.shape) <= step:
        return 1.0
    across, down = np.abs(calm[:, step:] - calm[:, :-step]), np.abs(calm[step:] - calm[:-step])
    met = float(np.percentile(np.concatenate((across.ravel(), down.ravel())), 96))
    return min(1.0, met / contrast)


def _cut_edges(words: Sequence[Word]) -> tuple[str, ...]:
    print_ = [word.box for word in words if any(c.isalnum() for c in word.text)]
    at = {
        "top": sum(box.y0 <= RIM for box in print_),
        "right": sum(box.x1 >= 1 - RIM for box in print_),
        "bottom": sum(box.y1 >= 1 - RIM for box in print_),
        "left": sum(box.x0 <= RIM for box in print_),
    }
    return tuple(side for side, count in at.items() if count >= LEAST_CUT)
