"""Where a straightened line is printed: ink against ground, without the rulings that run through it."""

import cv2
import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.bool_]

LEAST_CONTRAST = 24  # grey levels between ink and ground; less is an empty crop
RULED = 0.92  # a row or column inked for that share is a ruling, not print


def ink_of(pixels: npt.NDArray[np.uint8]) -> Mask:
    """True where a line `(height, width, 3)` is inked, dark on light or light on dark; mostly ground."""
    grey = _mean(pixels) if pixels.ndim == 3 else pixels
    if int(grey.max()) - int(grey.min()) < LEAST_CONTRAST:
        return np.zeros(grey.shape, np.bool_)
    _, light = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    ink: Mask = (light == 0) if np.count_nonzero(light) * 2 >= light.size else (light > 0)
    rows, columns = ink.mean(axis=1) > RULED, ink.mean(axis=0) > RULED
    ink[rows] = False
    ink[:, columns] = False
    return ink


def _mean(pixels: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Of the three colours, in whole numbers: the mean that numpy takes along an axis is ten times as slow."""
    blue, green, red = (pixels[:, :, colour].astype(np.uint16) for colour in range(3))
    return ((blue + green + red) // 3).astype(np.uint8)


def inked(ink: Mask, axis: int) -> Mask:
    """The columns (axis 0) or rows (axis 1) with any ink."""
    return np.asarray(ink.any(axis=axis), np.bool_)


def runs(flags: Mask) -> list[tuple[int, int]]:
    """The stretches `(start, end)` where flags are set."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], flags.astype(np.int8), [0]))))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def band(ink: Mask) -> tuple[int, int] | None:
    """The rows `(start, end)` of a word: its print, without what reaches in from the lines above and below."""
    rows = runs(inked(ink, 1))
    if not rows:
        return None
    main = max(rows, key=lambda row: int(ink[row[0] : row[1]].sum()))
    own = [row for row in rows if row == main or (row[0] > 0 and row[1] < len(ink))]
    return own[0][0], own[-1][1]
