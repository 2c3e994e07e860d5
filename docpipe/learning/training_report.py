"""What was learned, put to the test field by field, and the report of it that is shipped beside the weights."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

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


def compact_json(network: Network) -> str:
    return json.dumps(network.as_json(), separators=(",", ":")) + "\n"


def as_markdown(
    day: date, command: str, seconds: float, sizes: Mapping[str, int], figures: Sequence[tuple[str, Tried]]
) -> str:
    """How the weights were made and how they do, for people."""
    counts = ", ".join(f"{number:,} {name}" for name, number in sizes.items())
    lines = [
        "# What the layout reader's scorer learned",
        "",
        f"Made on {day} by `{command}` in {seconds / 60:.1f} minutes: {counts}.",
        "",
        "An example is a field of a document with all its choices, of which one is right, or none. Generated",
        "documents count four times: as they are; with labels that nobody knows; with values left out; as if read",
        "from pixels. The figures count fields alone, the best choice of each, before sums between fields are weighed;",
        "harmed documents are among those that were kept apart.",
        "",
        "| judged on, and by | right | wrong | missing | surely chosen | of them right |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    lines += [
        f"| {name} | {one.right} | {one.wrong} | {one.missing} | {one.sure or ''} | {_share(one)} |"
        for name, one in figures
    ]
    return "\n".join(lines) + "\n"


def _share(one: Tried) -> str:
    return f"{one.surely_right / one.sure:.4f}" if one.sure else ""
