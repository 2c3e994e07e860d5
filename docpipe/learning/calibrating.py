"""Learns how often values are right that so much speaks for, from values that were marked right or wrong.

Knows no document and no truth.
"""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from docpipe.learning.marking import MarkedValue
from docpipe.trust.calibration import Curve
from docpipe.trust.evidence import EVIDENCE, reader_of

Floats = NDArray[np.float64]

LEAST_VALUES = 40  # of a way of reading, for a curve of its own
LEAST_STEP, MOST_STEPS = 20, 60  # values that a step of a curve stands for; steps
ELSEWHERE = 2.0  # times as many values are taken to be wrong on documents of others as on those that were seen
FEARED = 3  # wrong values for which nothing spoke that are taken to have been met
LEANING = 20  # values that the curve through all counts for in each group
ROUNDS, RATE, DECAY = 800, 0.05, 0.02
NEWTON, RIDGE = 40, 0.1


def fit_curves(values: Iterable[MarkedValue]) -> dict[str, Curve]:
    """A curve for each way of reading of which enough values were seen, and one for all ways of a reader together."""
    by_way: dict[str, list[MarkedValue]] = {}
    for value in values:
        by_way.setdefault(value.way, []).append(value)
        by_way.setdefault(reader_of(value.way), []).append(value)
    return {way: _curve(found) for way, found in sorted(by_way.items()) if len(found) >= LEAST_VALUES}


def _curve(values: Sequence[MarkedValue]) -> Curve:
    """The curve of a way of reading, with a few feared values, so that evidence counts where all was right."""
    rows = np.array([[value.evidence[name] for name in EVIDENCE] for value in values])
    right = np.array([value.right for value in values], float)
    feared = np.zeros((FEARED, rows.shape[1]))
    weights = _weights(np.vstack([rows, feared]), np.append(right, np.zeros(FEARED))).round(3)
    spoken = {name: float(w) for name, w in zip(EVIDENCE, weights, strict=True) if w > 0}
    return Curve(spoken, _steps(rows @ weights, right))


def _weights(rows: Floats, right: Floats) -> Floats:
    """Weights of a logistic regression that may not be negative: nothing that speaks for a value makes it less sure."""
    weights, bias = np.full(rows.shape[1], 0.1), 0.0
    first, second = np.zeros(rows.shape[1] + 1), np.zeros(rows.shape[1] + 1)
    wrongs = len(right) - right.sum()
    worth = np.where(right > 0, len(right) / (2 * max(1.0, right.sum())), len(right) / (2 * max(1.0, wrongs)))
    for step in range(1, ROUNDS + 1):
        off = (_sigmoid(rows @ weights + bias) - right) * worth
        slope = np.append(rows.T @ off / len(right) + DECAY * weights / len(right) ** 0.5, off.mean())
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope**2
        move = RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
        weights, bias = np.maximum(0.0, weights - move[:-1]), bias - float(move[-1])
    return weights


def _steps(weighed: Floats, right: Floats) -> tuple[tuple[float, float], ...]:
    """Weighed sums in groups, each with the share of its values that is right, never falling (pool adjacent violators).

    Shares are lowered, as one wrong value more may have been met by chance, and as documents elsewhere are harder. A
    small group leans on the curve through all values: three wrong ones of twenty may be chance.
    """
    order = np.argsort(weighed, kind="stable")
    weighed, right = weighed[order].round(4), right[order]
    groups = _pooled(weighed, right)
    starts = np.array([start for start, _, _ in groups])
    ends = np.append(starts[1:], weighed[-1])
    steps: list[tuple[float, float]] = []
    for (start, good, number), likely in zip(groups, _through(weighed, right, (starts + ends) / 2), strict=True):
        lost = 1 + ELSEWHERE * (number - good)
        sure = round(max(0.0, float(1 - (lost + LEANING * (1 - likely)) / (number + 1 + LEANING))), 4)
        steps.append((round(start, 4), max(sure, steps[-1][1] if steps else 0.0)))
    return tuple(steps)


def _pooled(weighed: Floats, right: Floats) -> list[tuple[float, float, float]]:
    """Groups of values in order, whose shares of right ones rise: their least sum, how many are right, of how many."""
    ends = np.linspace(0, len(weighed), max(2, min(MOST_STEPS, len(weighed) // LEAST_STEP) + 1)).astype(int)[1:-1]
    parts = np.split(
        np.arange(len(weighed)), np.unique(np.searchsorted(weighed, weighed[ends]))
    )  # equals stay together
    pooled: list[tuple[float, float, float]] = []
    for part in (part for part in parts if len(part)):
        pooled.append((float(weighed[part[0]]), float(right[part].sum()), float(len(part))))
        while len(pooled) > 1 and pooled[-2][1] * pooled[-1][2] >= pooled[-1][1] * pooled[-2][2]:
            (start, good, number), (_, more, further) = pooled[-2:]
            pooled[-2:] = [(start, good + more, number + further)]
    return pooled


def _through(weighed: Floats, right: Floats, places: Floats) -> Floats:
    """What a logistic curve through all values, wrong ones counted as often as they are feared, says at some places."""
    known = np.column_stack([weighed, np.ones(len(weighed))])
    worth = np.where(right > 0, 1.0, ELSEWHERE)
    line = np.array([1.0, 0.0])
    for _ in range(NEWTON):
        likely = _sigmoid(known @ line)
        slope = known.T @ ((likely - right) * worth) + RIDGE * line
        bend = (known * (worth * likely * (1 - likely))[:, None]).T @ known + RIDGE * np.eye(2)
        line = line - np.clip(np.linalg.solve(bend, slope), -1, 1)
    line[0] = max(0.0, line[0])
    return _sigmoid(np.column_stack([places, np.ones(len(places))]) @ line)


def _sigmoid(odds: Floats) -> Floats:
    told: Floats = 1 / (1 + np.exp(-np.clip(odds, -30, 30)))
    return told
