"""Whether confidence can be believed: does it tell right from wrong, and is it right as often as it says?"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SURE = 0.95
BINS = 10
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Bin:
    """Answers of about the same confidence: its mean, the share that is right, their number."""

    confidence: float
    right: float
    number: int


@dataclass(frozen=True, slots=True)
class Reliability:
    """`auroc`: how often a right answer is surer than a wrong one; `error`: expected calibration error over ten bins of
    equal number. Of answers at 0.95 and above: `precision`, and which `share` of all right ones they are.
    """

    number: int
    auroc: float | None
    error: float
    precision: float | None
    share: float | None
    sure: int
    bins: tuple[Bin, ...]


def reliability(confidences: Sequence[float], right: Sequence[bool]) -> Reliability | None:
    """None where no answer has a confidence."""
    if not confidences:
        return None
    order = np.argsort(-np.asarray(confidences, dtype=float), kind="stable")
    sure, good = np.asarray(confidences, dtype=float)[order], np.asarray(right, dtype=float)[order]
    bins = _bins(sure, _shared(sure, good))
    high = sure >= SURE
    return Reliability(
        len(sure),
        _auroc(sure, good),
        float(sum(one.number * abs(one.confidence - one.right) for one in bins) / len(sure)),
        float(good[high].mean()) if high.any() else None,
        float(good[high].sum() / good.sum()) if good.any() else None,
        int(high.sum()),
        bins,
    )


def _shared(sure: Floats, good: Floats) -> Floats:
    """Of each answer how many of the same confidence are right: their order must not matter."""
    _, group = np.unique(sure, return_inverse=True)
    shares: Floats = (np.bincount(group, good) / np.bincount(group))[group]
    return shares


def _bins(sure: Floats, good: Floats) -> tuple[Bin, ...]:
    parts = np.array_split(np.arange(len(sure)), min(BINS, len(sure)))
    return tuple(Bin(float(sure[part].mean()), float(good[part].mean()), len(part)) for part in parts)


def _auroc(sure: Floats, good: Floats) -> float | None:
    """Mann and Whitney's U as a share; ties count half. None where all are right, or all wrong."""
    right, wrong = sure[good == 1], np.sort(sure[good == 0])
    if not len(right) or not len(wrong):
        return None
    below, up_to = np.searchsorted(wrong, right, "left"), np.searchsorted(wrong, right, "right")
    return float((below + up_to).sum() / (2 * len(right) * len(wrong)))
