"""Where else on the paper the same stands: a name in letterhead and footer, a total in table and slip, a day twice.

Knows the words of the pages and where values were read. Knows no field.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from docpipe.cells import Path, cells_of, with_cells
from docpipe.document import FieldReading, Page, Provenance, Reading, Word

LEAST = 4  # letters and figures that a value has at least, for the same ones elsewhere to mean it
MOST = 4  # places that count
LATEST = 40  # pages that are looked at
Spoken = tuple[int, Word, str]  # page, word, what it says


def with_witnesses(reading: Reading, pages: Sequence[Page]) -> Reading:
    """The reading with a signal `witnesses` on each value: in how many places besides its own the same stands.

    Values in rows have none but for names: figures of a table meet by chance.
    """
    said = {path: _folded(cell.text.split()) for path, cell in cells_of(reading) if _may_stand_twice(path, cell)}
    sought = {path: words for path, words in said.items() if sum(map(len, words)) >= LEAST}
    spoken, begins = _spoken(pages, {words[0] for words in sought.values()})
    cells = dict(cells_of(reading))
    found = {path: len(list(_elsewhere(cells[path], words, spoken, begins))) for path, words in sought.items()}
    return with_cells(reading, {path: _with(cells[path], count) for path, count in found.items() if count})


def _may_stand_twice(path: Path, cell: FieldReading) -> bool:
    return bool(cell.provenance) and not cell.derived and (len(path) == 1 or path[-1] == "name")


def _folded(words: Iterable[str]) -> list[str]:
    """Words by their letters and figures alone."""
    bare = ("".join(filter(str.isalnum, word.casefold())) for word in words)
    return [word for word in bare if word]


def _spoken(pages: Sequence[Page], wanted: set[str]) -> tuple[list[Spoken], Mapping[str, list[int]]]:
    """All words in their order, and where those stand that values begin with."""
    spoken: list[Spoken] = []
    begins: dict[str, list[int]] = defaultdict(list)
    for page in pages[:LATEST] if wanted else ():
        for word in page.words:
            bare = "".join(filter(str.isalnum, word.text.casefold()))
            if bare in wanted:
                begins[bare].append(len(spoken))
            if bare:
                spoken.append((page.page_no, word, bare))
    return spoken, begins


def _elsewhere(
    cell: FieldReading, words: Sequence[str], spoken: Sequence[Spoken], begins: Mapping[str, list[int]]
) -> Iterator[int]:
    """The first few places where the same words stand and that are not the value's own."""
    count = 0
    for start in begins.get(words[0], ()):
        there = spoken[start : start + len(words)]
        if [bare for _, _, bare in there] == words and not any(_is_own(one, cell.provenance) for one in there):
            yield start
            count += 1
        if count == MOST:
            return


def _is_own(one: Spoken, places: Iterable[Provenance]) -> bool:
    page_no, word, _ = one
    x, y = (word.box.x0 + word.box.x1) / 2, word.box.middle
    boxes = (place.box for place in places if place.page_no == page_no)
    return any(box.x0 <= x <= box.x1 and box.y0 <= y <= box.y1 for box in boxes)


def _with(cell: FieldReading, count: int) -> FieldReading:
    return replace(cell, signals={**cell.signals, "witnesses": float(max(count, cell.signals.get("witnesses", 0.0)))})
