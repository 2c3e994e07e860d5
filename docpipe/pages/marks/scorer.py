"""What kind of mark a group of ink is: a small neural network over its features, its weights in scorer.json beside it.

`python -m benchmarks.train_marks` makes the weights again. Knows no pages.
"""

import json
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from docpipe.pages.marks.features import NAMES

Numbers = NDArray[np.float64]


class Look(IntEnum):
    """What a group of ink may be; the columns of the scores."""

    OTHER = 0  # print, pictures, dirt
    HANDWRITING = 1
    SIGNATURE = 2
    STAMP = 3


@dataclass(frozen=True, slots=True)
class Scorer:
    """Layers of weights and biases over normalised features; between them tanh, at the end softmax."""

    mean: Numbers
    scale: Numbers
    weights: tuple[Numbers, ...]
    biases: tuple[Numbers, ...]

    def scores(self, features: Numbers) -> Numbers:
        """One row a group, one column a Look; each row sums to 1."""
        values = np.clip((features - self.mean) / self.scale, -6, 6)
        for weight, bias in zip(self.weights[:-1], self.biases[:-1], strict=True):
            values = np.tanh(values @ weight + bias)
        values = values @ self.weights[-1] + self.biases[-1]
        values = np.exp(values - values.max(1, keepdims=True))
        return np.asarray(values / values.sum(1, keepdims=True), np.float64)


@lru_cache(maxsize=1)
def shipped() -> Scorer:
    """The weights that come with docpipe."""
    return loaded(Path(__file__).with_name("scorer.json"))


def loaded(path: Path) -> Scorer:
    """Weights from a file; they must have been made for the features of today."""
    content = json.loads(path.read_text())
    assert tuple(content["features"]) == NAMES, "scorer.json was made for other features: train again"
    return Scorer(
        np.array(content["mean"]),
        np.array(content["scale"]),
        tuple(np.array(weight) for weight in content["weights"]),
        tuple(np.array(bias) for bias in content["biases"]),
    )
