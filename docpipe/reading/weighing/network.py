"""The small network that turns features into odds, and its weights as they are shipped: numbers in a JSON file."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

WEIGHTS = Path(__file__).with_name("weights.json")


@dataclass(frozen=True)
class Network:
    """Log-odds = linear part + hidden layer of tanh, of features that are centred and scaled first.

    `features`: the names of its inputs, in order. Shapes: `mean`, `scale`, `linear` (n,), `inner` (n, h),
    `inner_bias`, `outer` (h,).
    """

    features: tuple[str, ...]
    mean: Floats
    scale: Floats
    linear: Floats
    bias: float
    inner: Floats
    inner_bias: Floats
    outer: Floats

    def odds(self, rows: Floats) -> Floats:
        """The log-odds of each row against there being no value at all."""
        seen = np.clip((rows - self.mean) * self.scale, -4, 4)
        told: Floats = seen @ self.linear + np.tanh(seen @ self.inner + self.inner_bias) @ self.outer + self.bias
        return told

    def as_json(self) -> dict[str, object]:
        numbers = {
            name: np.asarray(getattr(self, name)).round(5).tolist()
            for name in ("mean", "scale", "linear", "bias", "inner", "inner_bias", "outer")
        }
        return {"features": list(self.features), **numbers}

    @classmethod
    def from_json(cls, told: dict[str, object]) -> "Network":
        def numbers(name: str) -> Floats:
            return np.asarray(told[name], np.float32)

        features = told["features"]
        assert isinstance(features, list)
        return cls(
            features=tuple(map(str, features)),
            mean=numbers("mean"),
            scale=numbers("scale"),
            linear=numbers("linear"),
            bias=float(numbers("bias")),
            inner=numbers("inner"),
            inner_bias=numbers("inner_bias"),
            outer=numbers("outer"),
        )


@lru_cache(maxsize=1)
def shipped() -> Network:
    """The weights that come with the program."""
    return load(WEIGHTS)


def load(file: Path) -> Network:
    return Network.from_json(json.loads(file.read_text(encoding="utf-8")))


def fits(network: Network, features: Sequence[str]) -> bool:
    """Whether the network was trained on just these features."""
    return network.features == tuple(features)
