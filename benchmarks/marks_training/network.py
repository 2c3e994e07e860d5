"""Fit the small network that scores groups of ink, with numpy alone. Knows no pages."""

import itertools
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from docpipe.pages.marks.features import NAMES
from docpipe.pages.marks.scorer import Look

Numbers = NDArray[np.float64]
HIDDEN = (32, 24)
PRINT_WEIGHT = 8.0  # a false alarm on one of a page's many words costs more than a part of a mark that is missed
BATCH, EPOCHS, RATE, DECAY, NOISE = 256, 60, 3e-3, 2e-4, 0.05


@dataclass(frozen=True, slots=True)
class Fitted:
    """What scorer.json holds."""

    mean: Numbers
    scale: Numbers
    weights: list[Numbers]
    biases: list[Numbers]

    def write(self, path: Path) -> None:
        content = {
            "features": list(NAMES),
            "mean": np.round(self.mean, 4).tolist(),
            "scale": np.round(self.scale, 4).tolist(),
            "weights": [np.round(weight, 4).tolist() for weight in self.weights],
            "biases": [np.round(bias, 4).tolist() for bias in self.biases],
        }
        path.write_text(json.dumps(content))


def fit(features: Numbers, looks: NDArray[np.int64], sizes: Numbers, seed: int = 1) -> Fitted:
    """Fit with Adam on softmax cross entropy; classes weigh alike but for print, groups by the root of their ink."""
    chance = np.random.RandomState(seed)
    mean, scale = features.mean(0), features.std(0) + 1e-3
    inputs = np.clip((features - mean) / scale, -6, 6)
    shares = _shares(looks, sizes)
    sides = (features.shape[1], *HIDDEN, len(Look))
    weights = [chance.randn(a, b) / np.sqrt(a) for a, b in itertools.pairwise(sides)]
    biases = [np.zeros(b) for b in sides[1:]]
    values = [*weights, *biases]
    first, second = [np.zeros_like(v) for v in values], [np.zeros_like(v) for v in values]
    steps = EPOCHS * len(looks) // BATCH
    for step in range(steps):
        chosen = chance.randint(0, len(looks), BATCH)
        noisy = inputs[chosen] + chance.randn(BATCH, features.shape[1]) * NOISE
        slopes = _slopes(noisy, looks[chosen], shares[chosen], weights, biases)
        rate = RATE * 0.5 * (1 + np.cos(np.pi * step / steps))
        for number, (value, slope) in enumerate(zip(values, slopes, strict=True)):
            first[number] = 0.9 * first[number] + 0.1 * slope
            second[number] = 0.999 * second[number] + 0.001 * slope * slope
            grown = first[number] / (1 - 0.9 ** (step + 1))
            value -= rate * grown / (np.sqrt(second[number] / (1 - 0.999 ** (step + 1))) + 1e-8)
    return Fitted(mean, scale, weights, biases)


def _shares(looks: NDArray[np.int64], sizes: Numbers) -> Numbers:
    sizes = np.clip(sizes, 0.3, 5)
    mass = np.array([sizes[looks == look].sum() for look in Look])
    favour = np.array([PRINT_WEIGHT, 1.0, 1.0, 1.0])
    shares = sizes * favour[looks] * (mass.sum() / (mass + 1e-9))[looks]
    return np.asarray(np.minimum(shares / shares.mean(), 12), np.float64)


def _slopes(
    inputs: Numbers, looks: NDArray[np.int64], shares: Numbers, weights: list[Numbers], biases: list[Numbers]
) -> list[Numbers]:
    """The gradients of all weights, then of all biases."""
    layers = [inputs]
    for number, (weight, bias) in enumerate(zip(weights, biases, strict=True)):
        out = layers[-1] @ weight + bias
        layers.append(np.tanh(out) if number < len(weights) - 1 else out)
    scores = np.exp(layers[-1] - layers[-1].max(1, keepdims=True))
    slope = scores / scores.sum(1, keepdims=True)
    slope[np.arange(len(looks)), looks] -= 1
    slope *= shares[:, None] / len(looks)
    of_weights: list[Numbers] = []
    of_biases: list[Numbers] = []
    for number in range(len(weights) - 1, -1, -1):
        of_weights.insert(0, layers[number].T @ slope + DECAY * weights[number])
        of_biases.insert(0, slope.sum(0))
        slope = (slope @ weights[number].T) * (1 - layers[number] ** 2)
    return [*of_weights, *of_biases]
