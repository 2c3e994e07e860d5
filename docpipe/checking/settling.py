"""Which doubts between two readers fall: those that a closer look and a second look at the same ink both settle.

Knows signals and findings; knows not who looked.
"""

from dataclasses import replace

from docpipe.cells import Path, cells_of, with_cells
from docpipe.document import FieldReading, Finding, Reading, Severity
from docpipe.wording import title_of

SETTLED = {"readings_differ", "model_sees_nothing"}
LEGIBLE = 0.75  # least that a second look may be sure of its least sure character
CONFIRMED = 1.0  # of the signal `zoom`


def confirmed(cell: FieldReading) -> bool:
    """Whether a model's closer look and the second look by OCR alone, two unlike readers, both read the value so."""
    return cell.signals.get("zoom") == CONFIRMED and cell.signals.get("second", 0.0) >= LEGIBLE


def disputed_paths(reading: Reading) -> frozenset[Path]:
    """The values on which readers differed and that a closer look confirms: a second look may settle them."""
    told = {finding.path for finding in reading.findings if finding.code in SETTLED}
    return frozenset(
        path
        for path, cell in cells_of(reading)
        if cell.signals.get("zoom") == CONFIRMED and (path in told or cell.signals.get("likeness", 1.0) < 1)
    )


def settle(reading: Reading) -> Reading:
    """The reading whose settled doubts are notes now; their values count as read by two."""
    settled = {path: cell for path, cell in cells_of(reading) if confirmed(cell)}
    told = {finding.path for finding in reading.findings if finding.code in SETTLED}
    findings = tuple(_settled(finding, settled.get(finding.path)) for finding in reading.findings)
    cells = {path: replace(cell, signals={**cell.signals, "readers": 1.0}) for path, cell in settled.items()}
    return replace(with_cells(reading, {p: c for p, c in cells.items() if p in told}), findings=findings)


def _settled(finding: Finding, cell: FieldReading | None) -> Finding:
    if cell is None or finding.code not in SETTLED:
        return finding
    name = title_of(finding.path)
    sentence = f"{name}: the two readers differed; a closer look and a second look both read “{cell.text}”."
    return replace(finding, code="readings_settled", sentence=sentence, severity=Severity.NOTE)
