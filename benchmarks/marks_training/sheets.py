"""Pages for training while they are made: their pixels, a mask for each kind of mark, and the faces they are set in."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

import numpy as np

from benchmarks.marks_training import faces
from benchmarks.marks_training.inks import FACES, Whole, laid
from benchmarks.marks_training.pens import Mask
from docpipe.document import Word

KINDS = ("handwriting", "stamp", "signature", "empty", "checked")
WRITING, STAMP, SIGNATURE, EMPTY, CHECKED = range(5)


@dataclass(frozen=True, slots=True)
class Faces:
    """Files of typefaces: those that look like hands, those to sign with, those of stamps, those of print."""

    hands: list[str]
    signing: list[str]
    stamping: list[str]
    prints: list[str]
    held_back: bool = False


def faces_in(folder: Path, held_back: bool = False) -> Faces:
    """The fetched faces to train on, or those that are held back to look at, with stamps that are held back, too."""

    def some(names: list[str]) -> list[str]:
        return faces.files_of(folder, [one for one in names if (one in faces.HELD_BACK) == held_back])

    stamping = [*faces.files_of(folder, faces.STAMPING), *FACES]
    prints = [*faces.files_of(folder, faces.PRINTS), *FACES * 2]
    return Faces(some(faces.HANDS), some(faces.SIGNING), stamping, prints, held_back)


@dataclass(slots=True)
class Sheet:
    """A page while it is being made: RGB `pixels`, `masks` of 0 and 255 by kind, `words` as boxes of the page.

    `blanks`: fields that wait to be filled, in pixels; `marks`: the kind and box of each mark that was drawn.
    """

    pixels: np.ndarray
    masks: list[np.ndarray]
    words: list[Word]
    dpi: int
    born: bool = False
    blanks: list[Whole] = field(default_factory=list)
    marks: list[tuple[int, Whole]] = field(default_factory=list)

    @property
    def size(self) -> tuple[int, int]:
        return self.pixels.shape[1], self.pixels.shape[0]

    def copy(self) -> "Sheet":
        return replace(self, pixels=self.pixels.copy(), masks=[m.copy() for m in self.masks], marks=list(self.marks))


def room(sheet: Sheet, mask: Mask, taken: Sequence[Whole], rng: Random, free: bool) -> tuple[int, int]:
    """A place by chance, or the one of some that hides least."""
    (width, height), (high, wide) = sheet.size, mask.shape
    best, least = (0, 0), float("inf")
    words = np.array(taken).reshape(-1, 4)
    for _ in range(16 if free else 1):
        x, y = rng.randint(0, max(1, width - wide)), rng.randint(0, max(1, height - high))
        others = np.array([box for _, box in sheet.marks]).reshape(-1, 4)
        hidden = _hidden(words, x, y, wide, high) + 4 * _hidden(others, x, y, wide, high)
        if hidden < least:
            best, least = (x, y), hidden
        if not hidden:
            break
    return best


def _hidden(boxes: np.ndarray, x: int, y: int, wide: int, high: int) -> float:
    across = np.minimum(boxes[:, 2], x + wide) - np.maximum(boxes[:, 0], x)
    down = np.minimum(boxes[:, 3], y + high) - np.maximum(boxes[:, 1], y)
    return float((np.maximum(across, 0) * np.maximum(down, 0)).sum())


def lay(sheet: Sheet, kind: int, mask: Mask, at: tuple[int, int], colour: tuple[int, int, int], thick: float) -> None:
    box = laid(sheet.pixels, mask, at, colour, thick)
    if box:
        x0, y0, x1, y1 = box
        part = sheet.masks[kind][y0:y1, x0:x1]
        ink = mask[y0 - at[1] : y1 - at[1], x0 - at[0] : x1 - at[0]]
        np.maximum(part, (ink > 0.2).astype(np.uint8) * np.uint8(255), out=part)
        sheet.marks.append((kind, box))
