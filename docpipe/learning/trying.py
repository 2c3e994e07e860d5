"""What was learned, put to the test field by field: the best choice of each, before sums between fields are weighed."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from docpipe.learning.layout_examples import Example
from docpipe.reading.weighing import FEATURES, Network

LEAST = 0.35  # support by rules alone that was a reading
SURE = 0.95


@dataclass(frozen=True, slots=True)
class Tried:
    """Fields whose best choice was right, wrong, or left out though one was right; and of those that were surely
    chosen, at a probability of SURE and more, how many and how many rightly."""

    right: int = 0
    wrong: int = 0
    missing: int = 0
    sure: int = 0
    surely_right: int = 0

    def __add__(self, other: "Tried") -> "Tried":
        return Tried(
            self.right + other.right,
            self.wrong + other.wrong,
            self.missing + other.missing,
            self.sure + other.sure,
            self.surely_right + other.surely_right,
        )


def tried(network: Network | None, examples: Sequence[Example]) -> Tried:
    """What a network would choose, field by field, without the sums between them; None: what rules would."""
    return sum((_one(network, example) for example in examples), Tried())


def _one(network: Network | None, example: Example) -> Tried:
    odds = _odds(network, example.features)
    odds = np.where(example.asked, -np.inf, odds)
    raised = np.exp(np.clip(odds, -30, 30))
    best = int(odds.argmax())
    if odds[best] <= 0:
        return Tried(missing=int(bool(example.right.any())))
    right = bool(example.right[best])
    sure = network is not None and raised[best] / (1 + raised.sum()) >= SURE
    return Tried(right=int(right), wrong=int(not right), sure=int(sure), surely_right=int(sure and right))


def _odds(network: Network | None, features: NDArray[np.float32]) -> NDArray[np.float32]:
    if network is not None:
        return network.odds(features)
    told: NDArray[np.float32] = features[:, FEATURES.index("hand")] - LEAST
    return told
