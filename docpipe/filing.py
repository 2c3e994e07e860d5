"""Leads every place of an outcome back to the file's own pages, which is where people look.

Pages are read upright and flat; the file may show them on their side, askew or as a trapezium.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from docpipe.cells import cells_of, with_cells
from docpipe.document import FieldReading, FiledPage, Finding, Page, Provenance, Reading, Word
from docpipe.geometry import AS_IT_LIES, Warp
from docpipe.outcome import Outcome

Placed = TypeVar("Placed", FieldReading, Finding)
HALF = 0.5  # of a word that lies in a line for machines
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


def filed_page(page: Page) -> FiledPage:
    """A page that was read, as it lies in its file: its visible words there, and how it is turned to stand upright."""
    width, height = page.filed_size or (page.width, page.height)
    words = tuple(_moved_word(word, page.warp) for word in _words(page))
    return FiledPage(page.page_no, width, height, _turn(page.warp, width, height), words)


def _moved_word(word: Word, warp: Warp) -> Word:
    box = warp.box(word.box)
    return word if box is word.box else replace(word, box=box)


def _words(page: Page) -> list[Word]:
    """The visible words; a line for machines is one, as it was read with more care than its pieces."""
    lines = page.machine_lines
    words = [word for word in page.words if not any(word.box.share_in(line.box) > HALF for line in lines)]
    return [*words, *(Word(line.text, line.box) for line in lines)]


def _turn(warp: Warp, width: float, height: float) -> int:
    """By where the middle of the upright page's foot lies, seen from that of its head: degrees clockwise."""
    (head_x, head_y), (foot_x, foot_y) = warp.point(0.5, 0.0), warp.point(0.5, 1.0)
    across, down = (foot_x - head_x) * width, (foot_y - head_y) * height
    if abs(across) > abs(down):
        return 90 if across > 0 else 270
    return 0 if down >= 0 else 180


def _reading(reading: Reading, warps: Warps) -> Reading:
    return with_cells(reading, {path: _moved(cell, warps) for path, cell in cells_of(reading)})


def _moved(placed: Placed, warps: Warps) -> Placed:
    places = (Provenance(p.page_no, warps.get(p.page_no, AS_IT_LIES).box(p.box)) for p in placed.provenance)
    return replace(placed, provenance=tuple(places))
