"""Fits the scorer's network to examples: of the choices of a field one is right, or none is.

Plain numpy, by Adam; the same seed gives the same weights.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from docpipe.reading.weighing import Network

Floats = NDArray[np.float32]
Ints = NDArray[np.intp]
Parameters = dict[str, Floats]
RATES = (0.9, 0.999)  # of Adam's two means


@dataclass(frozen=True, slots=True)
class Training:
    """How the network is fitted. `decay`: of all weights but biases; `hidden`: width of its layer."""

    hidden: int = 24
    rounds: int = 25
    batch: int = 256  # fields
    rate: float = 0.004
    decay: float = 1e-3
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Groups:
    """Many fields with their choices: rows of features, the field of each, which are right, and fields' weights."""

    rows: Floats
    group: Ints
    right: NDArray[np.bool_]
    weights: Floats

    @property
    def number(self) -> int:
        return len(self.weights)

    @classmethod
    def of(
        cls, features: Sequence[Floats], right: Sequence[NDArray[np.bool_]], weights: Sequence[float] | None = None
    ) -> "Groups":
        group = np.repeat(np.arange(len(features)), [len(one) for one in features])
        told = np.ones(len(features)) if weights is None else np.asarray(weights)
        return cls(np.vstack(features), group, np.concatenate(right), told.astype(np.float32))


def fit(features: Sequence[str], groups: Groups, training: Training) -> Network:
    """The network that makes the right choices, or the lack of any, most likely."""
    rng = np.random.default_rng(training.seed)
    mean = groups.rows.mean(0)
    scale = 1 / np.maximum(groups.rows.std(0), 0.05)
    seen = np.clip((groups.rows - mean) * scale, -4, 4).astype(np.float32)
    width = training.hidden
    parameters: Parameters = {
        "linear": np.zeros(len(features), np.float32),
        "bias": np.full(1, -3.0, np.float32),
        "inner": rng.normal(0, 0.6 / len(features) ** 0.5, (len(features), width)).astype(np.float32),
        "inner_bias": np.zeros(width, np.float32),
        "outer": rng.normal(0, 0.3, width).astype(np.float32),
    }
    first = {name: np.zeros_like(one) for name, one in parameters.items()}
    second = {name: np.zeros_like(one) for name, one in parameters.items()}
    batches = list(_rounds(groups, training, rng))
    for step, chosen in enumerate(batches, start=1):
        slope = _slope(parameters, seen, groups, chosen)
        rate = training.rate * min(1.0, 2 * (1 - step / (len(batches) + 1)))
        for name, one in parameters.items():
            first[name] = RATES[0] * first[name] + (1 - RATES[0]) * slope[name]
            second[name] = RATES[1] * second[name] + (1 - RATES[1]) * slope[name] ** 2
            move = first[name] / (1 - RATES[0] ** step) / (np.sqrt(second[name] / (1 - RATES[1] ** step)) + 1e-8)
            decay = 0.0 if name.endswith("bias") else training.decay
            parameters[name] = (one - rate * (move + decay * 100 * one)).astype(np.float32)
    bias = float(parameters.pop("bias")[0])
    return Network(tuple(features), mean, scale, bias=bias, **parameters)


def _rounds(groups: Groups, training: Training, rng: np.random.Generator) -> Iterator[Ints]:
    """The rows of some fields at a time, all fields once a round."""
    starts = np.searchsorted(groups.group, np.arange(groups.number + 1))
    for _ in range(training.rounds):
        order = rng.permutation(groups.number)
        for part in np.array_split(order, max(1, groups.number // training.batch)):
            yield np.concatenate([np.arange(starts[n], starts[n + 1]) for n in part])


def _slope(parameters: Parameters, seen: Floats, groups: Groups, chosen: Ints) -> Parameters:
    """The slope of the mean loss, minus the log-likelihood, by each parameter."""
    rows, right = seen[chosen], groups.right[chosen]
    _, group = np.unique(groups.group[chosen], return_inverse=True)
    weights = groups.weights[groups.group[chosen]]
    inner = np.tanh(rows @ parameters["inner"] + parameters["inner_bias"])
    odds = rows @ parameters["linear"] + inner @ parameters["outer"] + parameters["bias"]
    raised = np.exp(np.clip(odds, -30, 30))
    number = int(group.max()) + 1
    total = 1 + np.bincount(group, raised, number)
    good = np.bincount(group, raised * right, number)
    has_right = np.bincount(group, right, number) > 0
    wanted = np.where(has_right[group], raised * right / np.maximum(good, 1e-12)[group], 0.0)
    outer = ((raised / total[group] - wanted) * weights / number).astype(np.float32)
    behind = outer[:, None] * parameters["outer"] * (1 - inner**2)
    return {
        "linear": rows.T @ outer,
        "bias": outer.sum(keepdims=True),
        "inner": rows.T @ behind,
        "inner_bias": behind.sum(0),
        "outer": inner.T @ outer,
    }
