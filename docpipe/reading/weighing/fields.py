"""What can be said of a candidate as one field: which label reaches it and how, who else claims it, what sums say."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import log1p

import numpy as np
from numpy.typing import NDArray

from docpipe.reading.candidates import Candidate, Support
from docpipe.reading.labels import Label
from docpipe.reading.segments import Sheet
from docpipe.reading.weighing.places import by_value, said
from docpipe.reading.weighing.sums import Sums
from schemas.document_type import FieldSpec

Floats = NDArray[np.float32]

RELATIONS = ("inline", "right", "above", "wrapped", "paired", "heading", "form", "count")
KINDS = ("money", "date", "identifier", "currency", "choice")
PLACES = ("sender", "recipient", "heading")
OVERRULED = 0.1  # more support by its place or its sentence than by its label: look-alikes of that count no more
MEANT = 0.3  # support of a value that may well be meant

FIELD_FEATURES = (
    "hand",  # support by label, form and place
    "labelled",  # by its label, where nothing takes that back
    *RELATIONS,
    "rival",  # the best support as another field
    "ahead",  # of its rivals
    "lookalike",  # support as something that is no field
    "best",
    "margin",
    "hands",  # different values that may be meant
    "best_hand",
    "named",  # strength of the best label of the field anywhere
    "sum",
    "sum_ahead",  # of what it gives other values
    "rows",
    "sums_other",  # a sum gives another value that is printed
    "in_sums",
    "required",
    "distinct",
    *(f"kind_{kind}" for kind in KINDS),
    *(f"place_{place}" for place in PLACES),
)


@dataclass(frozen=True, slots=True)
class FieldScene:
    """A field with its candidates and what was found out for them, by their index.

    `labelled`: what its labels say; `supports`: the same with form and place weighed in; `rivals`: the best support as
    another field; `lookalike`: as something that is no field.
    """

    spec: FieldSpec
    candidates: Sequence[Candidate]
    labelled: Mapping[int, Support]
    supports: Mapping[int, Support]
    rivals: Mapping[int, float]
    lookalike: Mapping[int, float]
    labels: Sequence[Label]
    sheets: Sequence[Sheet]
    sums: Sums


def features_of_field(scene: FieldScene, indices: Sequence[int]) -> Floats:
    """A row for each of these candidates; columns as FIELD_FEATURES."""
    if not indices:
        return np.zeros((0, len(FIELD_FEATURES)), np.float32)
    group = _Group(scene, indices)
    return np.asarray([[*group.row(nth)] for nth in indices], np.float32)


class _Group:
    """The candidates of a field together."""

    def __init__(self, scene: FieldScene, indices: Sequence[int]) -> None:
        self._scene = scene
        self._hands = {nth: scene.supports[nth].score if nth in scene.supports else 0.0 for nth in indices}
        self._best = by_value(self._hands, scene.candidates)
        self._two = _two_best(self._best.values())
        self._sums = {nth: self._sum(nth) for nth in indices}
        self._two_sums = _two_best(by_value({n: p for n, (p, _) in self._sums.items()}, scene.candidates).values())
        self._around = tuple(self._surroundings())
        self._traits = tuple(_traits(scene))

    def row(self, nth: int) -> Iterator[float]:
        scene, hand = self._scene, self._hands[nth]
        label, support = scene.labelled.get(nth), scene.supports.get(nth)
        yield hand
        yield min(label.score, hand) if label else 0.0
        relation = label.relation if label else support.relation if support else ""
        yield from (float(relation == one) for one in RELATIONS)
        rival = scene.rivals.get(nth, 0.0)
        overruled = hand > (label.score if label else 0.0) + OVERRULED
        yield from (rival, hand - rival, 0.0 if overruled else scene.lookalike.get(nth, 0.0))
        own = self._best[said(scene.candidates[nth])]
        yield float(hand > 0 and hand == self._two[0])
        yield hand - self._two[1 if own == self._two[0] else 0]
        yield from self._around
        plain, rows = self._sums[nth]
        yield from (plain, plain - self._two_sums[1 if plain == self._two_sums[0] else 0], rows)
        yield float(self._two_sums[0] > plain)
        yield from self._traits

    def _sum(self, nth: int) -> tuple[float, float]:
        value = self._scene.candidates[nth].parsed.value
        return self._scene.sums.support(self._scene.spec.name, value) if isinstance(value, Decimal) else (0.0, 0.0)

    def _surroundings(self) -> Iterator[float]:
        yield log1p(sum(hand > MEANT for hand in self._best.values()))
        yield self._two[0]
        yield max((label.strength for label in self._scene.labels), default=0.0)


def _two_best(scores: Iterable[float]) -> tuple[float, float]:
    first, second, *_ = (*sorted(scores, reverse=True), 0.0, 0.0)
    return first, second


def _traits(scene: FieldScene) -> Iterator[float]:
    """What is the same for all candidates of a field."""
    spec = scene.spec
    yield float(scene.sums.states(spec.name))
    yield float(spec.required)
    yield float(spec.kind.distinct)
    yield from (float(spec.kind.name == kind) for kind in KINDS)
    yield from (float(spec.hints.place == place) for place in PLACES)
