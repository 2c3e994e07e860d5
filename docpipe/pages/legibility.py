"""How well an upright page image can be read: the size of its letters, how sharp and how dark they are, what is cut.

Measures alone, on the letters themselves; what is too little is decided in `docpipe.checking.legibility`.
"""

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from docpipe.document import Legibility, Word

MOST_WORDS = 120  # looked at, spread over the page
LOW = frozenset("acemnorsuvwxz")
X_HEIGHT = 0.50  # of the font size
LEAST_CONTRAST = 8  # grey levels: below, there are no letters to measure
CLEAN_EDGE = 0.12  # of the height of a small letter: how wide the edges of clean print are
BLURRED_EDGE = 0.75  # and of print whose strokes run together
RIM = 0.004  # of the page: print that comes so near its edge is cut
LEAST_CUT = 3  # words at one edge

Pixels = npt.NDArray[np.uint8]


def legibility_of(grey: Pixels, words: Sequence[Word], dpi: float | None) -> Legibility:
    """The measures of an upright page in grey with its words; `dpi` where the file tells it."""
    patches = list(_patches(grey, words))
    small = _letter_pixels(words, grey.shape[0]) or _letter_pixels_unread(grey)
    contrasts = [contrast for patch in patches if (contrast := _contrast(patch)) >= LEAST_CONTRAST]
    edges = [edge for patch in patches if (edge := _edge_width(patch)) is not None]
    return Legibility(
        dpi=dpi,
        letter_pixels=small,
        sharpness=_sharpness(float(np.median(edges)), small) if edges and small else None,
        contrast=min(1.0, float(np.median(contrasts)) / 255) if contrasts else None,
        cut_edges=_cut_edges(words),
    )


def _patches(grey: Pixels, words: Sequence[Word]) -> list[Pixels]:
    """The pixels of some words; of a page on which none was read, of whatever may be print."""
    rows, columns = grey.shape
    step = max(1, len(words) // MOST_WORDS)
    boxes = [(word.box.x0, word.box.y0, word.box.x1, word.box.y1) for word in words[::step]]
    found = []
    for x0, y0, x1, y1 in boxes or _print_like(grey):
        left, right = max(0, int(x0 * columns) - 2), int(x1 * columns) + 3
        top, bottom = max(0, int(y0 * rows) - 2), int(y1 * rows) + 3
        patch = grey[top:bottom, left:right]
        if min(patch.shape, default=0) >= 4:
            found.append(patch)
    return found


def _print_like(grey: Pixels) -> list[tuple[float, float, float, float]]:
    rows, columns = grey.shape
    boxes = []
    for x, y, width, height in _letters(grey):
        boxes.append((x / columns, y / rows, (x + width) / columns, (y + height) / rows))
    return boxes[:: max(1, len(boxes) // MOST_WORDS)]


def _letters(grey: Pixels) -> list[tuple[int, int, int, int]]:
    """Patches of ink of the size of letters."""
    around = cv2.blur(grey, (41, 41)).astype(np.int16)
    ink = np.where(grey < around - 15, np.uint8(255), np.uint8(0))
    count, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    sizes = stats[1:count]
    most = 0.04 * grey.shape[0]
    fits = (sizes[:, 3] >= 3) & (sizes[:, 3] <= most) & (sizes[:, 2] >= 2) & (sizes[:, 2] <= 3 * sizes[:, 3])
    return [(int(x), int(y), int(width), int(height)) for x, y, width, height, _ in sizes[fits].tolist()]


def _letter_pixels(words: Sequence[Word], rows: int) -> float | None:
    """Height of the usual small letter, by the sizes of the words' fonts."""
    sizes = [word.size * rows * X_HEIGHT for word in words if word.size > 0 and any(c.isalnum() for c in word.text)]
    return float(np.median(sizes)) if sizes else None


def _letter_pixels_unread(grey: Pixels) -> float | None:
    heights = [height for _, _, _, height in _letters(grey)]
    return float(np.median(heights)) if len(heights) >= 20 else None


def _contrast(patch: Pixels) -> float:
    ink, ground = np.percentile(patch, (4, 85))
    return abs(float(ground) - float(ink))


def _edge_width(patch: Pixels) -> float | None:
    """How many pixels the way from paper to ink takes, at the steepest edges: contrast over gradient."""
    contrast = _contrast(patch)
    if contrast < LEAST_CONTRAST:
        return None
    levels = cv2.GaussianBlur(patch, (3, 3), 0).astype(np.float32)
    across, down = np.abs(np.diff(levels, axis=1)), np.abs(np.diff(levels, axis=0))
    steepest = np.percentile(np.concatenate((across.ravel(), down.ravel())), 97)
    return contrast / max(float(steepest), 1e-3)


def _sharpness(edge: float, small: float) -> float:
    share = max(edge - 1.5, 0.0) / small
    return float(np.clip(1 - (share - CLEAN_EDGE) / (BLURRED_EDGE - CLEAN_EDGE), 0.0, 1.0))


def _cut_edges(words: Sequence[Word]) -> tuple[str, ...]:
    print_ = [word.box for word in words if any(c.isalnum() for c in word.text)]
    at = {
        "top": sum(box.y0 <= RIM for box in print_),
        "right": sum(box.x1 >= 1 - RIM for box in print_),
        "bottom": sum(box.y1 >= 1 - RIM for box in print_),
        "left": sum(box.x0 <= RIM for box in print_),
    }
    return tuple(side for side, count in at.items() if count >= LEAST_CUT)
