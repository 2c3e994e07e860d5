"""How far the lines and columns of a photographed page stray: paper curls, and corners alone do not set it straight.

Words that stand next to each other tell how steep their line is there, words that begin or end under each other how
far their column leans; a smooth surface through all of them tells how far each word lies from where it belongs.
"""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from docpipe.document import Box

FEWEST = 24  # words or pairs of words: fewer say little of the page's form
MOST = 1600  # words: each is held against each; no sheet of paper that curls holds more
STRAYS = 0.2  # of the line height: what strays less is left as it lies
BEND = 0.01  # of the page: how far paper usually strays for each term of the surface
TELLING = 40.0  # times the usual scatter of a pair: what a surface must explain to be believed
FIRM = 0.12  # of the line height: neighbours that differ by more than this from the surface count less
LINE_ROUNDS = ((1.5, 0.45), (12.0, 0.4), (60.0, 0.35))  # heights: to the next word of a line, and up or down
COLUMN_ROUNDS = ((3.5, 0.4), (9.0, 0.35), (15.0, 0.3))  # heights: to the next word of a column, and aside
LONE = 0.9  # heights beside an edge that no word takes, where a column may begin or end

Floats = NDArray[np.float64]
Pairs = tuple[NDArray[np.intp], NDArray[np.intp]]
Neighbours = Callable[[Floats, float, float], Pairs]


def strayed(boxes: Sequence[Box], aspect: float) -> list[float]:
    """How far below its line's place each box lies, in page heights; zeros for a page whose lines are level."""
    if not FEWEST <= len(boxes) <= MOST:
        return [0.0] * len(boxes)
    sides = np.array(boxes, dtype=float)
    u, v = _middles(sides)
    terms = np.stack([u, u * v, u * u, u * u * v, u * v * v, u * u * u], axis=1)
    tops = (sides[:, 1] + sides[:, 3]) / 2
    height = _height(sides)

    def beside(shift: Floats, across: float, along: float) -> Pairs:
        return _beside(sides, tops - shift, aspect, across, along)

    return _fitted(terms, tops, beside, LINE_ROUNDS, height)


def leant(boxes: Sequence[Box], aspect: float) -> list[float]:
    """How far to the right of its column's place each box of a page with level lines lies, in page widths."""
    sides = np.array(boxes, dtype=float)
    if not FEWEST <= len(boxes) <= MOST:
        return [0.0] * len(boxes)
    u, v = _middles(sides)
    height = _height(sides)
    first, last = _lone_edges(sides, aspect, LONE * height)
    rows = np.concatenate([first, last])
    edges = np.concatenate([sides[first, 0], sides[last, 2]])
    kind = np.concatenate([np.zeros(len(first)), np.ones(len(last))])
    terms = np.stack([v, u * v, v * v, u * v * v, v * v * v], axis=1)
    middle = (sides[rows, 1] + sides[rows, 3]) / 2

    def under(shift: Floats, down: float, aside: float) -> Pairs:
        return _under(edges - shift, middle, kind, down, aside / aspect)

    return _fitted(terms[rows], edges, under, COLUMN_ROUNDS, height, terms, height / aspect)


def _middles(sides: Floats) -> tuple[Floats, Floats]:
    return (sides[:, 0] + sides[:, 2]) / 2 - 0.5, (sides[:, 1] + sides[:, 3]) / 2 - 0.5


def _height(sides: Floats) -> float:
    return float(np.median(sides[:, 3] - sides[:, 1]))


def _fitted(
    terms: Floats,
    places: Floats,
    neighbours: Neighbours,
    rounds: Sequence[tuple[float, float]],
    height: float,
    all_terms: Floats | None = None,
    unit: float | None = None,
) -> list[float]:
    """The surface's value at each box, after rounds with wider and wider reach; zeros where it is nearly flat."""
    unit = unit or height
    wanted = terms if all_terms is None else all_terms
    weights = np.zeros(terms.shape[1])
    for reach, aside in rounds:
        one, other = neighbours(terms @ weights, reach * height, aside * height)
        if len(one) < FEWEST:
            break
        weights = _surface(terms[other] - terms[one], places[other] - places[one], FIRM * unit)
    shift = wanted @ weights
    flat = np.ptp(shift) <= STRAYS * unit
    return [0.0] * len(shift) if flat else shift.tolist()


def _beside(sides: Floats, middle: Floats, aspect: float, across: float, along: float) -> Pairs:
    """Pairs of words that follow each other in a line, by their numbers."""
    gap = (sides[None, :, 0] - sides[:, None, 2]) * aspect
    apart = np.abs(middle[None, :] - middle[:, None])
    height = sides[:, 3] - sides[:, 1]
    alike = np.maximum(height[None, :], height[:, None]) < 1.5 * np.minimum(height[None, :], height[:, None])
    near = (gap > -0.3 * height[:, None]) & (gap < across) & (apart < along) & alike
    return _nearest(np.where(near, gap + apart, np.inf))


def _under(edge: Floats, middle: Floats, kind: Floats, down: float, aside: float) -> Pairs:
    """Pairs of edges under each other, left ones with left ones and right ones with right ones."""
    below = middle[None, :] - middle[:, None]
    apart = np.abs(edge[None, :] - edge[:, None])
    near = (below > 0.002) & (below < down) & (apart < aside) & (kind[None, :] == kind[:, None])
    return _nearest(np.where(near, below, np.inf))


def _nearest(cost: Floats) -> Pairs:
    """Each with the one that costs least, where any can be had."""
    np.fill_diagonal(cost, np.inf)
    if not cost.size:
        return np.empty(0, dtype=np.intp), np.empty(0, dtype=np.intp)
    best = cost.argmin(axis=1)
    paired = np.flatnonzero(np.isfinite(cost[np.arange(len(cost)), best]))
    return paired, best[paired]


def _lone_edges(sides: Floats, aspect: float, room: float) -> Pairs:
    """The words with nothing close before them, and those with nothing close behind them."""
    middle = (sides[:, 1] + sides[:, 3]) / 2
    in_line = np.abs(middle[None, :] - middle[:, None]) < 0.5 * (sides[:, 3] - sides[:, 1])[:, None]
    gap = (sides[None, :, 0] - sides[:, None, 2]) * aspect
    follows = in_line & (gap > -0.3 * room) & (gap < room)
    return np.flatnonzero(~follows.any(axis=0)), np.flatnonzero(~follows.any(axis=1))


def _surface(steps: Floats, rises: Floats, firm: float) -> Floats:
    """The weights of the terms under which neighbours lie level; pairs that do so under none count little.

    Zeros where the surface explains no more than chance would.
    """
    held: Floats = np.ones_like(rises)
    found: Floats = np.zeros(steps.shape[1])
    scatter = firm
    for _ in range(4):
        weighed = steps * held[:, None]
        stiff = (scatter / BEND) ** 2 * np.eye(steps.shape[1])
        found = np.asarray(np.linalg.solve(steps.T @ weighed + stiff, weighed.T @ rises), dtype=np.float64)
        off = np.abs(rises - steps @ found)
        scatter = max(1.5 * float(np.median(off)), 0.1 * firm)
        held = np.minimum(1.0, firm / np.maximum(off, 1e-9))
    gain = float(np.sum(held * (rises**2 - off**2)))
    return found if gain > TELLING * scatter**2 else np.zeros_like(found)
