"""Leads every place of an outcome back to the file's own pages, which is where people look.

Pages are read upright and flat; the file may show them on their side, askew or as a trapezium.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from docpipe.cells import cells_of, with_cells
from docpipe.document import FieldReading, Finding, Provenance, Reading
from docpipe.geometry import AS_IT_LIES, Warp
from docpipe.outcome import Outcome

Placed = TypeVar("Placed", FieldReading, Finding)
Warps = Mapping[int, Warp]  # by page_no


def as_filed(outcome: Outcome, warps: Warps) -> Outcome:
    """The same outcome with its places on the file's pages."""
    if all(warp == AS_IT_LIES for warp in warps.values()):
        return outcome
    return replace(
        outcome,
        reading=outcome.reading and _reading(outcome.reading, warps),
        findings=tuple(_moved(finding, warps) for finding in outcome.findings),
        documents=tuple(as_filed(document, warps) for document in outcome.documents),
    )


def _reading(reading: Reading, warps: Warps) -> Reading:
    return with_cells(reading, {path: _moved(cell, warps) for path, cell in cells_of(reading)})


def _moved(placed: Placed, warps: Warps) -> Placed:
    places = (Provenance(p.page_no, warps.get(p.page_no, AS_IT_LIES).box(p.box)) for p in placed.provenance)
    return replace(placed, provenance=tuple(places))
