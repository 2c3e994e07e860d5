"""How sure OCR was of each value that it read. Values of a text layer have no such measure."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from docpipe.cells import cells_of, with_cells
from docpipe.checking.grounding import Sorted
from docpipe.document import FieldReading, Page, Reading


def with_certainty(reading: Reading, pages: Sequence[Page]) -> Reading:
    """The reading with a signal `ocr` (0..1, that of the least sure word) on each value that OCR read."""
    words = {page.page_no: Sorted.of(page) for page in pages if any(word.score is not None for word in page.words)}
    if not words:
        return reading
    sure = {path: (cell, _certainty(cell, words)) for path, cell in cells_of(reading)}
    return with_cells(reading, {path: _with(cell, score) for path, (cell, score) in sure.items() if score is not None})


def _certainty(cell: FieldReading, words: Mapping[int, Sorted]) -> float | None:
    scores = [
        word.score
        for place in cell.provenance
        if place.page_no in words
        for word in words[place.page_no].inside(place)
        if word.score is not None
    ]
    return min(scores, default=None)


def _with(cell: FieldReading, score: float) -> FieldReading:
    return replace(cell, signals={**cell.signals, "ocr": round(score, 4)})
