"""Where segments stand, and how they stand to each other, as numbers; in training a little moved."""

from random import Random

import numpy as np
from numpy.typing import NDArray

from docpipe.reading.weighing import Floats

SPOTS = 12  # numbers of a segment's place
BUCKETS = 49  # ways in which one segment may stand to another
ALONG = 4  # columns of a row that are told apart, to either side
STEPS = np.asarray([0, 0, 1, 2, 3, 3, 3, 4])  # by how many rows further, 7 and more alike
NEAR = 0.012  # of the page's width: edges that are in line


def related(places: Floats) -> NDArray[np.int64]:
    """How each segment (a column) stands to each other one (a row), as one of BUCKETS; the last is left for none."""
    left, right, row, column = places[:, 0], places[:, 2], places[:, 4], places[:, 5]
    down = (row[None] - row[:, None]).astype(int)
    along = np.clip((column[None] - column[:, None]).astype(int), -ALONG, ALONG) + ALONG
    in_line = (np.abs(left[None] - left[:, None]) < NEAR) | (np.abs(right[None] - right[:, None]) < NEAR)
    over = (left[None] < right[:, None]) & (right[None] > left[:, None])
    across = np.where(in_line, 0, np.where(over, 1, np.where(left[None] < left[:, None], 2, 3)))
    apart = 2 * ALONG + 1 + (across * 2 + (down > 0)) * 5 + STEPS[np.minimum(np.abs(down), 7)]
    return np.where(down == 0, along, apart).astype(np.int64)


def spots_of(places: Floats) -> Floats:
    """SPOTS numbers of each segment: its box, waves of its corner, its page, its print."""
    page = np.floor(places[:, 1])
    x0, y0, x1, y1 = places[:, 0], places[:, 1] - page, places[:, 2], places[:, 3] - page
    waves = [wave(np.pi * 2 * side) for side in (y0, x0) for wave in (np.sin, np.cos)]
    print_ = [np.clip(places[:, 6], -1, 2), places[:, 7]]
    told: Floats = np.stack([x0, y0, x1, y1, x1 - x0, *waves, np.minimum(page, 3) / 3, *print_], 1).astype(np.float32)
    return told


def moved(places: Floats, rng: Random) -> Floats:
    """The same print a little to the side, a little larger or smaller."""
    told, page = places.copy(), np.floor(places[:, 1:2])
    told[:, [0, 2]] = places[:, [0, 2]] * rng.uniform(0.9, 1.08) + rng.uniform(-0.04, 0.04)
    on_page = (places[:, [1, 3]] - page) * rng.uniform(0.88, 1.08) + rng.uniform(-0.05, 0.05)
    told[:, [1, 3]] = page + np.clip(on_page, 0, 0.999)
    return told
