"""Cut crops for training out of pages with masks: `python -m benchmarks.marks_training.cropping FOLDER [--pages N]`.

A crop is 256 by 256 by 4 bytes: red, green, blue, and bits: one a kind of mark, and one for known print.
"""

import argparse
from dataclasses import replace
from pathlib import Path
from random import Random

import cv2
import numpy as np

from benchmarks.marks_training.drawing import KINDS, Sheet
from benchmarks.marks_training.masks import masked_page
from docpipe.document import Image, Word
from docpipe.pages.marks.sight import sight_of, size_of

SIDE = 256
A_PAGE, MARKED = 6, 3  # crops of a page, and how many of them around its marks
TILE, PLAIN = 32, 14.0  # pixels, and grey levels by which a tile without ink varies at most
A_FILE = 100  # pages
PRINT_BIT = 1 << len(KINDS)
LAYERED = 0.85  # of the born-digital pages have the words of their text layer; photographs of text have none


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=3000)
    parser.add_argument("--first", type=int, default=0)
    arguments = parser.parse_args()
    cv2.setNumThreads(1)
    for start in range(arguments.first, arguments.first + arguments.pages, A_FILE):
        crops = [crop for seed in range(start, start + A_FILE) for crop in crops_of(seed)]
        unfinished = arguments.folder / f"{start:06d}.tmp.npy"
        np.save(unfinished, np.stack(crops))
        unfinished.rename(arguments.folder / f"{start:06d}.npy")


def crops_of(seed: int) -> list[np.ndarray]:
    """Some crops of a page: around its marks, and around its print, lone words as often as paragraphs."""
    sheet, rng = masked_page(seed), Random(f"crop/{seed}")
    packed = seen(sheet, rng)
    bits = packed[..., 3] & (PRINT_BIT - 1)
    kinds = [np.argwhere(bits & (1 << kind)) for kind in range(len(KINDS)) if (bits & (1 << kind)).any()]
    tiles = np.argwhere(_inked(packed))
    crops = []
    for number in range(A_PAGE):
        if kinds and number < MARKED:
            places = rng.choice(kinds)
            row, column = places[rng.randrange(len(places))]
        elif len(tiles):
            row, column = tiles[rng.randrange(len(tiles))] * TILE
        else:
            row, column = rng.randrange(packed.shape[0]), rng.randrange(packed.shape[1])
        y, x = int(row) - rng.randint(20, SIDE - 20), int(column) - rng.randint(20, SIDE - 20)
        crops.append(_cut(packed, x, y))
    return crops


def _inked(packed: np.ndarray) -> np.ndarray:
    """Which tiles of a page bear ink of any kind."""
    rows, columns = packed.shape[0] // TILE, packed.shape[1] // TILE
    tiles = packed[: rows * TILE, : columns * TILE, 1].reshape(rows, TILE, columns, TILE)
    return np.asarray(tiles.std((1, 3)) > PLAIN)


def seen(sheet: Sheet, rng: Random) -> np.ndarray:
    """The page as the network sees it, a little larger or smaller, with bits for what is on it."""
    wide, high = sheet.size
    words = sheet.words if sheet.born and rng.random() < LAYERED else [_read(word) for word in sheet.words]
    size = size_of(wide, high, words)
    share = min(rng.uniform(0.82, 1.2), wide / size[0])
    size = (max(64, round(size[0] * share)), max(64, round(size[1] * share)))
    image = Image(wide, high, np.ascontiguousarray(sheet.pixels).tobytes(), 3)
    view = sight_of(image, words, size)
    bits = (view[..., 3] > 0).astype(np.uint8) * np.uint8(PRINT_BIT)
    for number, mask in enumerate(sheet.masks):
        small = cv2.resize(mask, size, interpolation=cv2.INTER_AREA)
        bits |= (small > (120 if number > 2 else 60)).astype(np.uint8) << np.uint8(number)
    view[..., 3] = bits
    return view


def _read(word: Word) -> Word:
    """A word as OCR gives it."""
    return replace(word, score=0.98)


def _cut(packed: np.ndarray, x: int, y: int) -> np.ndarray:
    """A crop that may reach beyond the page, where it is white and empty."""
    crop = np.full((SIDE, SIDE, 4), 255, np.uint8)
    crop[..., 3] = 0
    high, wide = packed.shape[:2]
    x0, y0, x1, y1 = max(0, x), max(0, y), min(wide, x + SIDE), min(high, y + SIDE)
    if x1 > x0 and y1 > y0:
        crop[y0 - y : y1 - y, x0 - x : x1 - x] = packed[y0:y1, x0:x1]
    return crop


if __name__ == "__main__":
    main()
