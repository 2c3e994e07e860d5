"""Where else on the paper the same stands: a name in letterhead and footer, a total in table and slip, a day twice.

Knows the words of the pages and where values were read. Knows no field.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from docpipe.cells import Path, cells_of, with_cells
from docpipe.document import FieldReading, Page, Provenance, Reading, Word
from schemas.fields.folding import letters_and_figures

LEAST = 4  # letters and figures that a value has at least, for the same ones elsewhere to mean it
MOST = 4  # places that count
LATEST = 40  # pages that are looked at


class Spoken(NamedTuple):
    """A word on a page, and its letters and figures alone."""

    page_no: int
    word: Word
    bare: str


def with_witnesses(reading: Reading, pages: Sequence[Page]) -> Reading:
    """The reading with a signal `witnesses` on each value: in how many places besides its own the same stands.

    Values in rows have none but for names: figures of a table meet by chance.
    """
    cells = dict(cells_of(reading))
    said = {path: _words(cell.text) for path, cell in cells.items() if _may_stand_twice(path, cell)}
    sought = {path: words for path, words in said.items() if sum(map(len, words)) >= LEAST}
    spoken, begins = _spoken(pages, {words[0] for words in sought.values()})
    found = {path: _count(_elsewhere(cells[path], words, spoken, begins)) for path, words in sought.items()}
    return with_cells(reading, {path: _with(cells[path], count) for path, count in found.items() if count})


def _may_stand_twice(path: Path, cell: FieldReading) -> bool:
    return bool(cell.provenance) and not cell.derived and (len(path) == 1 or path[-1] == "name")


def _words(text: str) -> list[str]:
    """The words of a text, by their letters and figures alone; what has none is no word."""
    return [bare for word in text.split() if (bare := letters_and_figures(word))]


def _spoken(pages: Sequence[Page], wanted: set[str]) -> tuple[list[Spoken], Mapping[str, list[int]]]:
    """All words in their order, and where those stand that values begin with."""
    spoken: list[Spoken] = []
    begins: dict[str, list[int]] = defaultdict(list)
    for page in pages[:LATEST] if wanted else ():
        for word in page.words:
            bare = letters_and_figures(word.text)
            if bare in wanted:
                begins[bare].append(len(spoken))
            if bare:
                spoken.append(Spoken(page.page_no, word, bare))
    return spoken, begins


def _count(places: Iterator[int]) -> int:
    """How many, of more than a few a few."""
    return sum(1 for _ in islice(places, MOST))


def _elsewhere(
    cell: FieldReading, words: Sequence[str], spoken: Sequence[Spoken], begins: Mapping[str, list[int]]
) -> Iterator[int]:
    """Where the same words stand that are not the value's own."""
    for start in begins.get(words[0], ()):
        there = spoken[start : start + len(words)]
        if [one.bare for one in there] == words and not any(_is_own(one, cell.provenance) for one in there):
            yield start


def _is_own(one: Spoken, places: Iterable[Provenance]) -> bool:
    x, y = (one.word.box.x0 + one.word.box.x1) / 2, one.word.box.middle
    boxes = (place.box for place in places if place.page_no == one.page_no)
    return any(box.x0 <= x <= box.x1 and box.y0 <= y <= box.y1 for box in boxes)


def _with(cell: FieldReading, count: int) -> FieldReading:
    return replace(cell, signals={**cell.signals, "witnesses": float(max(count, cell.signals.get("witnesses", 0.0)))})
