"""Cut crops for training out of pages with masks: `python -m benchmarks.marks_training.cropping FOLDER FACES`.

A crop is 256 by 256 by 4 bytes: red, green, blue, and bits: one a kind of mark, and one for known print.
"""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import cv2
import numpy as np

from benchmarks.marks_training.masks import masked_pages
from benchmarks.marks_training.mistaking import Session, mistakes, session_of
from benchmarks.marks_training.sheets import KINDS, Faces, Sheet, faces_in
from docpipe.document import Image, Word
from docpipe.pages.marks.sight import sight_of, size_of

SIDE = 256
A_PAGE, MISTAKEN, MARKED = 8, 4, 6  # crops of a page, and how many of them around its marks
TILE, PLAIN = 32, 14.0  # pixels, and grey levels by which a tile without ink varies at most
A_FILE = 36  # printed pages
PRINT_BIT = 1 << len(KINDS)
Place = tuple[int, int]  # row and column
LAYERED = 0.85  # of the born-digital pages have the words of their text layer; photographs of text have none


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("faces", type=Path, help="where `faces` left the typefaces")
    parser.add_argument("--finder", type=Path, help="a network whose mistakes shall be among the crops")
    parser.add_argument("--pages", type=int, default=3000)
    parser.add_argument("--first", type=int, default=0)
    arguments = parser.parse_args()
    cv2.setNumThreads(1)
    known = faces_in(arguments.faces)
    finder = session_of(arguments.finder) if arguments.finder else None
    for start in range(arguments.first, arguments.first + arguments.pages, A_FILE):
        crops = [crop for seed in range(start, start + A_FILE) for crop in crops_of(seed, known, finder)]
        unfinished = arguments.folder / f"{start:06d}.tmp.npy"
        np.save(unfinished, np.stack(crops))
        unfinished.rename(arguments.folder / f"{start:06d}.npy")


def crops_of(seed: int, known: Faces, finder: Session | None = None) -> Iterator[np.ndarray]:
    """Some crops of a page each time it comes: around its marks, and around its print, lone words and paragraphs.

    With a network half of the crops lie where it errs, first.
    """
    rng = Random(f"crop/{seed}")
    for sheet in masked_pages(seed, known):
        packed = seen(sheet, rng)
        places = _marks(packed[..., 3] & (PRINT_BIT - 1))
        tiles = np.argwhere(_inked(packed)) * TILE
        lone = _lone(_inked(packed))
        wrong = mistakes(packed, finder) if finder else []
        for number in range(A_PAGE):
            if wrong and number < MISTAKEN:
                row, column = rng.choice(rng.choice(wrong))
            elif places and number < MARKED:
                row, column = rng.choice(rng.choice(places))
            elif lone and number % 2:
                row, column = rng.choice(lone)
            elif len(tiles):
                row, column = tiles[rng.randrange(len(tiles))]
            else:
                row, column = rng.randrange(packed.shape[0]), rng.randrange(packed.shape[1])
            yield _cut(packed, int(column) - rng.randint(20, SIDE - 20), int(row) - rng.randint(20, SIDE - 20))


def _marks(bits: np.ndarray) -> list[list[Place]]:
    """For each kind that a page bears a place in each of its marks."""
    kinds = []
    for kind in range(len(KINDS)):
        own = (bits >> np.uint8(kind)) & np.uint8(1)
        if not own.any():
            continue
        near = cv2.dilate(own, np.ones((9, 21), np.uint8))
        count, _, _, middles = cv2.connectedComponentsWithStats(np.asarray(near, np.uint8))
        if count > 1:
            kinds.append([(int(y), int(x)) for x, y in middles[1:]])
    return kinds


def _lone(inked: np.ndarray) -> list[Place]:
    """A place in each group of neighbouring tiles: page numbers and logos count as much as paragraphs."""
    count, _, _, middles = cv2.connectedComponentsWithStats(inked.astype(np.uint8), connectivity=8)
    return [(int((y + 0.5) * TILE), int((x + 0.5) * TILE)) for x, y in middles[1:count]]


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
        if not mask.any():
            continue
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
