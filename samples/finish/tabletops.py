"""What lies under a photographed page: wood, cloth, stone, plain board, another sheet. Drawn by chance, no pictures."""

from collections.abc import Callable

import cv2
import numpy as np

from samples.finish import pixels as px
from samples.finish.pixels import Chance, Pixels

SMALL = 2  # tops are out of focus anyway: drawn at half the size
Colour = tuple[float, float, float]


def tabletop(name: str, height: int, width: int, chance: Chance) -> Pixels:
    """A top of TABLETOPS as RGB; KeyError for another name."""
    small = TABLETOPS[name](height // SMALL + 1, width // SMALL + 1, chance)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)


def _tinted(light: px.Field, colour: Colour) -> Pixels:
    return px.clipped(light[:, :, None] * np.array(colour, np.float32))


def _wood(height: int, width: int, chance: Chance) -> Pixels:
    """Boards with a grain along them."""
    colour = [(176, 130, 86), (120, 82, 52), (205, 170, 125), (92, 66, 48)][int(chance.integers(4))]
    long = px.field(height, width, 3, chance)
    rings = np.sin((np.arange(height)[:, None] / height * chance.uniform(18, 40) + long * 2.2) * 2 * np.pi)
    fine = chance.standard_normal((height, max(width // 40, 2)), np.float32)
    fibres = px.stretched(fine, height, width)
    boards = chance.uniform(0.9, 1.08, 6).astype(np.float32)
    board = boards[(np.arange(height) * 4 // height + int(chance.integers(2))) % 6][:, None]
    seam = 1 - 0.5 * (np.arange(height) % max(height // 4, 1) < 2)[:, None]
    return _tinted((board * seam * (1 + 0.05 * rings + 0.05 * fibres)).astype(np.float32), colour)


def _cloth(height: int, width: int, chance: Chance) -> Pixels:
    """A woven cloth."""
    colour = [(150, 150, 158), (70, 84, 110), (190, 180, 160), (120, 60, 62)][int(chance.integers(4))]
    down, across = np.arange(height)[:, None], np.arange(width)[None, :]
    weave = 0.06 * np.sin(down * 1.9) * np.sin(across * 1.9) + 0.08 * px.field(height, width, 8, chance)
    noise = 0.05 * chance.standard_normal((height, width), np.float32)
    return _tinted((1 + weave + noise).astype(np.float32), colour)


def _stone(height: int, width: int, chance: Chance) -> Pixels:
    """A speckled worktop."""
    colour = [(96, 98, 102), (208, 204, 196), (58, 60, 64)][int(chance.integers(3))]
    specks = px.blurred(px.clipped(chance.normal(128, 110, (height, width))), 1.2).astype(np.float32) / 128 - 1
    return _tinted((1 + 0.5 * specks + 0.1 * px.field(height, width, 12, chance)).astype(np.float32), colour)


def _board(height: int, width: int, chance: Chance) -> Pixels:
    """A plain desk, light or dark."""
    level = float(chance.choice((45, 90, 140, 190, 225)))
    colour = (level, level * chance.uniform(0.95, 1.0), level * chance.uniform(0.86, 1.02))
    noise = 0.01 * chance.standard_normal((height, width), np.float32)
    return _tinted((1 + 0.04 * px.field(height, width, 2, chance) + noise).astype(np.float32), colour)


def _papers(height: int, width: int, chance: Chance) -> Pixels:
    """A desk with other sheets on it, that look out from under the page."""
    top = _board(height, width, chance) if chance.random() < 0.5 else _wood(height, width, chance)
    for _ in range(int(chance.integers(1, 4))):
        middle = (float(chance.uniform(0, width)), float(chance.uniform(0, height)))
        size = (width * float(chance.uniform(0.3, 0.6)), height * float(chance.uniform(0.3, 0.6)))
        corners = cv2.boxPoints((middle, size, float(chance.uniform(-40, 40)))).astype(np.int32)
        shade = np.zeros((height, width), np.uint8)
        cv2.fillConvexPoly(shade, corners, 255)
        top = px.lit(top, 1 - 0.3 * px.blurred(shade, 6).astype(np.float32) / 255)
        level = int(chance.integers(190, 240))
        cv2.fillConvexPoly(top, corners, (level, level, level - int(chance.integers(0, 25))), cv2.LINE_AA)
    return top


TABLETOPS: dict[str, Callable[[int, int, Chance], Pixels]] = {
    "wood": _wood,
    "cloth": _cloth,
    "stone": _stone,
    "board": _board,
    "papers": _papers,
}
