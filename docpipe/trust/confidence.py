"""Turns what speaks for a value into the probability that it is right, as a calibration says.

Values that a model had a part in, and ways of reading that nothing was calibrated on, have none.
"""

from collections.abc import Sequence
from dataclasses import replace

from docpipe.cells import cells_of, with_cells
from docpipe.document import Finding, Reading
from docpipe.trust.calibration import Calibration
from docpipe.trust.contesting import contested
from docpipe.trust.evidence import evidence_of, way_of
from docpipe.trust.proving import UNPROVEN, is_proven
from schemas.document_type import DocumentType, fields_of

OF_A_MODEL = frozenset({"readers", "model_least", "model_copied", "likeness", "zoom"})  # signals of its values


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
