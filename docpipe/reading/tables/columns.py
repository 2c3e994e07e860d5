"""Puts the words of a line under the columns of a header."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import pairwise

from docpipe.document import Box, Word
from docpipe.reading.lining import body_box
from docpipe.reading.segments import Segment
from docpipe.reading.tables.fitting import LINE_UP
from docpipe.reading.tables.headers import Column
from schemas.fields.kind import Kind
from schemas.fields.locale import Locale

MARGIN = 0.02  # of the page width: what stands further from every column is not of the table
INKED_SLACK = 1.6  # times as far apart may edges be that were seen from pixels: rulings cling to figures
UNIT = 9  # letters that may stand behind a figure: a unit, a currency, a tax code
LEADING, GROUP = re.compile(r"-?[0-9]{1,3}"), re.compile(r"[0-9]{3}(?:[.,][0-9]+)?")  # of "4 575,06"
THOUSANDS = 0.5  # line heights between them, at most
CURRENCY = 3  # letters that may stand before it


@dataclass(frozen=True, eq=False)
class Line:
    """One line of a table: the words that fall into each column, by the column's position."""

    page_no: int
    row: int
    cells: Mapping[int, tuple[Word, ...]]
    top: float
    bottom: float

    def text(self, column: int) -> str:
        return " ".join(word.text for word in self.cells.get(column, ()))

    def box(self, column: int) -> Box:
        return joined(self.cells[column])


def line_of(row: Sequence[Segment], columns: Sequence[Column]) -> Line:
    """A row of segments, each word under its column."""
    cells: dict[int, tuple[Word, ...]] = {}
    for segment in row:
        for words in _parts(segment, columns):
            box = joined(words)
            column = _home(box, columns)
            if _outside(box, columns[column].box):
                continue
            cells[column] = (*cells.get(column, ()), *words)
    return Line(row[0].page_no, row[0].row, cells, min(s.box.y0 for s in row), max(s.box.y1 for s in row))


def joined(words: Sequence[Word]) -> Box:
    """The box around all of some words."""
    return reduce(Box.join, map(body_box, words))


def _outside(box: Box, column: Box) -> bool:
    """Whether something stands well beside its nearest column: in the margin, not in the table."""
    return max(box.x0 - column.x1, column.x0 - box.x1) > MARGIN


@lru_cache(maxsize=16_384)  # each cell is asked about more than once
def is_figure(kind: Kind, text: str, locale: Locale) -> bool:
    """Whether a cell holds a value of the kind, one of two meanings too, and nothing else but a unit or a currency."""
    for span in kind.find(text):
        before, behind = text[: span.start], text[span.end :]
        if _letters(before) <= CURRENCY and _letters(behind) <= UNIT and ":" not in text:
            parsed = kind.parse(text[span.start : span.end], locale)
            return parsed.value is not None or bool(parsed.alternatives)
    return False


def _letters(text: str) -> int:
    return sum(c.isalnum() for c in text)


def aligned_lines(lines: Sequence[Line], figures: Sequence[int], column: int) -> list[int]:
    """Of the lines with a figure in a column those whose figures stand under each other: right, left or centred.

    Figures that all stand flush left, or all in the middle, are so; else right edges, as nearly all are set, win over a
    chance meeting.
    """
    boxes = {n: lines[n].box(column) for n in figures}
    inked = any(word.score is not None for n in figures for word in lines[n].cells[column])
    slack = INKED_SLACK * LINE_UP if inked else LINE_UP
    edges = [{n: (b.x1, b.x0, (b.x0 + b.x1) / 2)[way] for n, b in boxes.items()} for way in range(3)]
    stacks = [max((_under(way, n, slack) for n in figures), key=len, default=[]) for way in edges]
    if all_alike := next((stack for stack in stacks if len(stack) == len(figures)), None):
        return all_alike
    widest = max(map(len, stacks), default=0)
    return next((stack for stack in stacks if len(stack) >= 0.6 * widest), [])


def _under(edge: Mapping[int, float], n: int, slack: float) -> list[int]:
    return [other for other in edge if abs(edge[other] - edge[n]) < slack]


def _parts(segment: Segment, columns: Sequence[Column]) -> list[tuple[Word, ...]]:
    """A segment that runs under several headers is cut at the figures, each of which has a column of its own."""
    box = segment.box
    under = [c for c in columns if min(c.box.x1, box.x1) - max(c.box.x0, box.x0) > 0.5 * c.box.width]
    if len(under) < 2 or len(segment.words) < 2:
        return [segment.words]
    units = _units(segment.words)
    homes = [_home(joined(unit), columns) for unit in units]
    parts: list[tuple[Word, ...]] = [units[0]]
    for n, unit in enumerate(units[1:], start=1):
        tail = [word for home, other in zip(homes[n:], units[n:], strict=True) if home == homes[n] for word in other]
        moved = homes[n] != homes[n - 1] and holds_digits(units[n - 1][-1].text, unit[0].text)
        column = columns[homes[n]].box
        if moved and (_lines_up(joined(unit), column) or _lines_up(joined(tail), column)):
            parts.append(unit)
        else:
            parts[-1] = (*parts[-1], *unit)
    return parts


def _units(words: Sequence[Word]) -> list[tuple[Word, ...]]:
    """The words one by one, but for the thousands of a figure, which are one: "4 575,06"."""
    units: list[tuple[Word, ...]] = [(words[0],)]
    for before, word in pairwise(words):
        apart = body_box(word).x0 - body_box(before).x1 > THOUSANDS * body_box(word).height
        goes_on = len(units[-1]) == 1 and seems_thousands(before.text, word.text) and not apart
        if goes_on:
            units[-1] = (*units[-1], word)
        else:
            units.append((word,))
    return units


def seems_thousands(before: str, after: str) -> bool:
    """Whether two words may be the thousands of a figure and its rest."""
    return LEADING.fullmatch(before) is not None and GROUP.fullmatch(after) is not None


def _lines_up(box: Box, column: Box) -> bool:
    """Whether a word begins, ends or centres where its column does; words that run over do not."""
    edges = (box.x0 - column.x0, box.x1 - column.x1, (box.x0 + box.x1 - column.x0 - column.x1) / 2)
    return min(map(abs, edges)) < 2 * LINE_UP


def holds_digits(*texts: str) -> bool:
    """Whether one of some words is a figure."""
    return any(sum(c.isdigit() for c in text) * 2 >= len(text.strip("()-+%€$£")) for text in texts)


def _home(box: Box, columns: Sequence[Column]) -> int:
    """The column that a box belongs to: by overlap with the header, else by the nearest edge or middle."""

    def cost(position: int) -> float:
        head = columns[position].box
        overlap = min(head.x1, box.x1) - max(head.x0, box.x0)
        share = min(overlap / max(min(head.width, box.width), 1e-6), 1.0) if overlap > 0 else 0.0
        edges = min(abs(box.x0 - head.x0), abs(box.x1 - head.x1), abs(box.x0 + box.x1 - head.x0 - head.x1) / 2)
        return edges - 0.05 * share

    return min(range(len(columns)), key=cost)
