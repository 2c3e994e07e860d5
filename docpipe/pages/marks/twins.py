"""Print repeats its letters exactly, a hand never does: how well each piece of ink is matched elsewhere on the page.

After the symbol matching of JBIG2 coders (ITU-T T.88). Knows no kinds of marks.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from docpipe.pages.marks.components import Numbers, Pieces

SIDE = 12  # pixels of the small picture that stands for a piece
MOST = 900  # pieces that are compared with
SIZE_BAND = 0.13  # twins differ no more in width or height, as a share, or by a pixel and a half


def twins_of(pieces: Pieces, asked: NDArray[np.intp]) -> Numbers:
    """For each piece 0..1, how like its best match of the same size is; 0 for those not `asked` for."""
    found = np.zeros(len(pieces.areas))
    sizes = (pieces.boxes[:, 2:] - pieces.boxes[:, :2]).astype(np.float64)
    typical = np.flatnonzero((sizes.max(1) < 80) & (sizes[:, 1] >= 5) & (sizes[:, 0] >= 2))
    asked = np.intersect1d(asked, typical)
    if not len(asked) or len(typical) < 2:
        return found
    step = max(1, len(typical) // MOST)
    others = np.union1d(typical[::step], asked[:: max(1, len(asked) // MOST)])
    pictures = {int(number): _picture(pieces, int(number)) for number in np.union1d(others, asked)}
    left = np.stack([pictures[int(number)] for number in asked])
    right = np.stack([pictures[int(number)] for number in others])
    likeness = left @ right.T
    band = np.maximum(1.5, SIZE_BAND * sizes[asked])
    for side in (0, 1):
        likeness[np.abs(sizes[asked, side][:, None] - sizes[others, side][None]) > band[:, side][:, None]] = 0
    likeness[asked[:, None] == others[None]] = 0
    found[asked] = np.maximum(0, likeness.max(1))
    return found


def _picture(pieces: Pieces, number: int) -> NDArray[np.float32]:
    """A piece squeezed into a square, centred and of unit length, so that products are correlations."""
    x0, y0, x1, y1 = pieces.boxes[number].tolist()
    own = (pieces.labels[y0:y1, x0:x1] == number + 1).astype(np.float32)
    small = np.asarray(cv2.resize(own, (SIDE, SIDE), interpolation=cv2.INTER_AREA), np.float32).ravel()
    small = small - small.mean()
    return np.asarray(small / max(1e-6, float(np.linalg.norm(small))), np.float32)
