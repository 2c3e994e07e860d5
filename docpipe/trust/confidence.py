"""Turns what speaks for a value into the probability that it is right, as calibrated on documents of known truth.

Values that a model had a part in, and ways of reading that nothing was calibrated on, have none.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from docpipe.cells import cells_of, with_cells
from docpipe.document import Finding, Reading
from docpipe.trust.contesting import contested
from docpipe.trust.evidence import evidence_of, reader_of, way_of
from docpipe.trust.proving import UNPROVEN, is_proven
from schemas.document_type import DocumentType, fields_of

CALIBRATION = Path(__file__).with_name("calibration.json")
OF_A_MODEL = frozenset({"readers", "model_least", "model_copied", "likeness", "zoom"})  # signals of its values


@dataclass(frozen=True, slots=True)
class Curve:
    """How sure one way of reading is. `weights`: of each kind of evidence; `steps`: weighed sums, each with the
    confidence that values of such a sum and more deserve, both rising."""

    weights: Mapping[str, float]
    steps: tuple[tuple[float, float], ...]

    def weigh(self, evidence: Mapping[str, float]) -> float:
        return round(sum(weight * evidence[name] for name, weight in self.weights.items()), 4)

    def confidence(self, evidence: Mapping[str, float]) -> float:
        weighed = self.weigh(evidence)
        return next((sure for least, sure in reversed(self.steps) if weighed >= least), self.steps[0][1])


@dataclass(frozen=True, slots=True)
class Calibration:
    """The curves by way of reading, and of which documents they were made: a sentence."""

    fitted_on: str
    curves: Mapping[str, Curve]

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> "Calibration":
        curves = {
            way: Curve(one["weights"], tuple((low, sure) for low, sure in one["steps"]))
            for way, one in told["curves"].items()
        }
        return cls(str(told["fitted_on"]), curves)

    def curve_of(self, way: str) -> Curve | None:
        """The curve of a way of reading; of one that too little was seen of that of its reader in all."""
        return self.curves.get(way) or self.curves.get(reader_of(way))

    def as_json(self) -> dict[str, Any]:
        curves = {
            way: {"weights": dict(one.weights), "steps": [list(step) for step in one.steps]}
            for way, one in self.curves.items()
        }
        return {"fitted_on": self.fitted_on, "curves": curves}


@lru_cache(maxsize=1)
def shipped() -> Calibration | None:
    """The calibration that comes with the program."""
    return Calibration.from_json(json.loads(CALIBRATION.read_text(encoding="utf-8"))) if CALIBRATION.exists() else None


def with_confidence(
    reading: Reading,
    schema: type[DocumentType],
    findings: Sequence[Finding],
    confirmed: frozenset[str],
    calibration: Calibration | None,
) -> Reading:
    """The reading with a confidence on each value whose way of reading the calibration knows.

    `confirmed`: fields that stand in a sum that holds; their values get the signal `held`.
    """
    sums = _sums_of(schema, confirmed - contested(reading))
    held = {
        path: replace(cell, signals={**cell.signals, "held": 1.0})
        for path, cell in cells_of(reading)
        if path[0] in sums
    }
    reading = with_cells(reading, held)
    if calibration is None:
        return reading
    sure = {}
    for path, cell, evidence in evidence_of(reading, schema, findings):
        way = way_of(path, schema)
        curve = calibration.curve_of(way)
        if curve and cell.value is not None and OF_A_MODEL.isdisjoint(cell.signals):
            most = 1.0 if is_proven(way, evidence) else UNPROVEN
            sure[path] = replace(cell, confidence=round(min(most, curve.confidence(evidence)), 4))
    return replace(with_cells(reading, sure), calibrated_on=calibration.fitted_on if sure else None)


def _sums_of(schema: type[DocumentType], sure: frozenset[str]) -> frozenset[str]:
    """The fields of sums that hold whose stated total is in no doubt: some rows make the sum of a part of all, too."""
    lists = {spec.name for spec in fields_of(schema) if spec.row is not None}
    alone = sure & lists
    met = {name for sum_ in schema.equations for name in sum_.fields if (set(sum_.fields) & sure) - lists}
    return sure - (alone - met)
