"""Stamps pressed on paper, for training: turned, mottled, faint, in part, smeared, twice. Masks of floats 0..1."""

from random import Random

import cv2
import numpy as np

from benchmarks.marks_training.pens import Mask
from benchmarks.marks_training.rubber import plate

FINE = 2


def stamp(mm: float, faces: list[str], rng: Random, held_back: bool = False) -> Mask:
    """A stamp on a sheet on which a millimetre has so many pixels."""
    clean = _turned(_worn(plate(mm * FINE, faces, rng, held_back), rng), _angle(rng))
    size = (max(4, clean.shape[1] // FINE), max(4, clean.shape[0] // FINE))
    mask = np.asarray(cv2.resize(clean, size, interpolation=cv2.INTER_AREA), np.float32) / np.float32(255)
    mask = mask * _cover(size, mm, rng)
    if rng.random() < 0.12:
        mask = np.maximum(
            mask, rng.uniform(0.15, 0.5) * np.roll(mask, (rng.randint(-3, 3), rng.randint(-4, 4)), (0, 1))
        )
    if rng.random() < 0.4:
        mask = cv2.GaussianBlur(mask, (0, 0), rng.uniform(0.3, 0.8))
    rows, columns = np.flatnonzero((mask > 0.1).any(1)), np.flatnonzero((mask > 0.1).any(0))
    if len(rows) < 4 or len(columns) < 4:
        return np.asarray(mask, np.float32)
    return np.asarray(mask[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1], np.float32)


def _angle(rng: Random) -> float:
    way = rng.random()
    if way < 0.2:
        return 0.0
    if way < 0.75:
        return rng.gauss(0, 7)
    return rng.uniform(-45, 45) if way < 0.92 else rng.choice((90.0, -90.0, 180.0)) + rng.gauss(0, 5)


def _worn(mask: np.ndarray, rng: Random) -> np.ndarray:
    """Too much ink, or a plate whose thin lines have worn away."""
    way = rng.random()
    if way < 0.2:
        return np.asarray(cv2.dilate(mask, np.ones((3, 3), np.uint8)))
    if way < 0.35:
        return np.asarray(cv2.erode(mask, np.ones((2, 2), np.uint8)))
    return mask


def _cover(size: tuple[int, int], mm: float, rng: Random) -> np.ndarray:
    """How much ink the plate leaves where: clouds, grain, and a side that was not pressed."""
    chance = np.random.default_rng(rng.getrandbits(32))

    def field(cell: float) -> np.ndarray:
        shape = (max(2, int(size[1] / cell) + 2), max(2, int(size[0] / cell) + 2))
        return np.asarray(cv2.resize(chance.random(shape).astype(np.float32), size, interpolation=cv2.INTER_CUBIC))

    cover = np.clip(1.4 - rng.uniform(0, 1.2) * field(rng.uniform(2, 8) * mm), 0.05, 1)
    if rng.random() < 0.7:
        cover *= np.clip(rng.uniform(1.1, 1.7) - rng.uniform(0.3, 1.6) * field(rng.uniform(0.25, 0.9) * mm), 0.05, 1)
    if rng.random() < 0.35:
        turn, edge = rng.uniform(0, 6.28), rng.uniform(0.1, 0.45)
        y, x = np.mgrid[-0.5 : 0.5 : complex(0, size[1]), -0.5 : 0.5 : complex(0, size[0])]
        cover *= np.clip(
            (edge - (x * np.cos(turn) + y * np.sin(turn))) / rng.uniform(0.08, 0.4), rng.uniform(0.0, 0.3), 1
        )
    return np.asarray(cover, np.float32)


def _turned(mask: np.ndarray, degrees: float) -> np.ndarray:
    if not degrees:
        return mask
    high, wide = mask.shape
    cos, sin = abs(np.cos(np.radians(degrees))), abs(np.sin(np.radians(degrees)))
    size = (int(wide * cos + high * sin) + 2, int(wide * sin + high * cos) + 2)
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), degrees, 1)
    turn[:, 2] += [(size[0] - wide) / 2, (size[1] - high) / 2]
    return np.asarray(cv2.warpAffine(mask, turn, size), np.uint8)
