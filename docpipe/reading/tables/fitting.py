"""Fits the columns of a header to the figures and words under it.

A header may be centred over ragged data, or stand apart from it: what counts is the order from left to right. Segments
of the body that line up form stacks; stacks and header cells are matched in order, at least cost.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from statistics import median

from docpipe.document import Box
from docpipe.reading.lining import body_box
from docpipe.reading.segments import Segment
from docpipe.reading.tables.headers import MOST_CELLS, Column
from schemas.fields.currencies import meanings

LINE_UP = 0.006  # of the page width: how exactly the edges or middles of a column stand under each other
EMPTY_COLUMN = 0.03  # cost of a header without data under it
LONE_STACK = 0.2  # cost of data without a header over it
EXACT = 0.0025  # of the page width: how exactly words begin under the header of a column set flush left
FIRM = 0.75  # of the rows: so many must do so
BESIDE = 0.015  # of the page width: columns stand further apart
UNIT = 2  # words: a figure and its unit
DAY = 3  # words: "6 juin 2025"
FEW = 0.2  # of the rows: smaller stacks are chance


def fit(columns: Sequence[Column], rows: Sequence[Sequence[Segment]]) -> tuple[Column, ...]:
    """The columns with the width of their data; one without data keeps its header's."""
    rows = [row for row in rows if len(row) <= MOST_CELLS]
    figures = [sum(map(is_figure_like, row)) for row in rows]
    least = min(2, max(figures, default=0))
    telling = [row for row, count in zip(rows, figures, strict=True) if len(row) > 1 and count >= least]
    groups = _groups_of(telling)
    stacks = [_extent(group) for group in groups]
    match = _match(tuple((c.box.x0, c.box.x1) for c in columns), tuple(stacks))
    fitted = [_widen(column, stacks, match.get(n)) for n, column in enumerate(columns)]
    lone = [n for n in range(len(stacks)) if n not in match.values() and _is_column(groups[n], len(telling))]
    unnamed = [_unnamed(stacks[n], columns[0]) for n in lone if not any(_touches(stacks[n], c.box) for c in fitted)]
    return tuple(sorted([*fitted, *unnamed], key=lambda column: column.box.x0) if unnamed else fitted)


def _is_column(group: Sequence[Segment], rows: int) -> bool:
    """Whether most rows have a figure there."""
    return len(group) >= max(2, FIRM * rows) and 2 * sum(map(is_figure_like, group)) > len(group)


def _unnamed(extent: tuple[float, float], beside: Column) -> Column:
    return Column(Box(extent[0], beside.box.y0, extent[1], beside.box.y1), "")


def _touches(extent: tuple[float, float], box: Box) -> bool:
    """Whether something stands over a column or so close to it that it may be the thousands of its figures."""
    return extent[0] - BESIDE < box.x1 and box.x0 < extent[1] + BESIDE


def cut_at_headers(columns: Sequence[Column], rows: Sequence[Sequence[Segment]]) -> list[Sequence[Segment]]:
    """The rows with segments cut where, row after row, a word begins right under the beginning of a header."""
    edges = [column.box.x0 for column in columns]
    across = {e: [s for row in rows for s in row if s.box.x0 < e - LINE_UP and s.box.x1 > e + LINE_UP] for e in edges}
    firm = [e for e in edges if sum(_word_at(s, e) is not None for s in across[e]) > FIRM * len(across[e])]
    return [[part for segment in row for part in _cut(segment, firm)] for row in rows]


def _word_at(segment: Segment, edge: float) -> int | None:
    """The word that begins at an edge; only a figure and its unit, or a day in words, may stand before it."""
    words = segment.words
    dated = len(words) > DAY and words[0].text[:1].isdigit() and words[DAY - 1].text.isdigit()
    for n, word in enumerate(words[: (DAY if dated else UNIT) + 1]):
        exact = EXACT if word.score is None else LINE_UP
        if n and abs(body_box(word).x0 - edge) < exact:
            return None if n + 1 == len(words) and meanings(word.text) else n  # an amount keeps its currency
    return None


def _cut(segment: Segment, edges: Sequence[float]) -> list[Segment]:
    cuts = sorted({n for edge in edges if (n := _word_at(segment, edge)) is not None})
    bounds = pairwise([0, *cuts, len(segment.words)])
    return [Segment.of(segment.page_no, segment.row, segment.column, segment.words[a:b]) for a, b in bounds]


def cut_behind_counts(rows: Sequence[Sequence[Segment]]) -> list[Sequence[Segment]]:
    """The rows with "8 White bread" cut behind the count where, row after row, the names begin under each other."""
    begins = [body_box(row[0].words[1]).x0 for row in rows if _is_counted(row[0])]
    edge = median(begins) if begins else 0.0
    firm = len(begins) > 1 and sum(abs(x0 - edge) < LINE_UP for x0 in begins) > FIRM * len(rows)
    return [[*_cut(row[0], [edge]), *row[1:]] for row in rows] if firm else list(rows)


def _is_counted(segment: Segment) -> bool:
    first, *rest = segment.words
    return first.text.replace(",", "").replace(".", "").isdigit() and bool(rest) and rest[0].text[:1].isalpha()


def is_figure_like(segment: Segment) -> bool:
    """Whether at least half of what a segment says is digits."""
    return segment.digits * 2 >= len(segment.text.replace(" ", ""))


def _widen(column: Column, stacks: Sequence[tuple[float, float]], stack: int | None) -> Column:
    if stack is None:
        return column
    x0, x1 = stacks[stack]
    return replace(column, box=Box(x0, column.box.y0, x1, column.box.y1))


def extents_of(rows: Sequence[Sequence[Segment]]) -> list[tuple[float, float]]:
    """The extents of segments that line up over several rows, left to right."""
    return [_extent(group) for group in _groups_of(rows)]


def _groups_of(rows: Sequence[Sequence[Segment]]) -> list[list[Segment]]:
    """The segments that line up over several rows, left to right."""
    groups: list[list[Segment]] = []
    for row in rows:
        for segment in row:
            kinships = [_kinship(segment, group) for group in groups]
            most = max(kinships, default=0)
            if most > 0:
                groups[kinships.index(most)].append(segment)
            else:
                groups.append([segment])
    firm = [g for g in groups if len(g) >= max(1.0, FEW * len(rows))]
    return sorted(firm, key=lambda group: sum(_extent(group)))


def _extent(group: Sequence[Segment]) -> tuple[float, float]:
    return _low(group), _high(group)


def _kinship(segment: Segment, group: Sequence[Segment]) -> int:
    """How many of a group's latest members a segment lines up with."""
    x0, _, x1, _ = segment.box
    kin = 0
    for other in group[-8:]:
        a, _, b, _ = other.box
        if a < x1 and x0 < b and x0 < x1 and a < b:
            kin += abs(x0 - a) < LINE_UP or abs(x1 - b) < LINE_UP or abs(x0 + x1 - a - b) / 2 < LINE_UP
    return kin


def _low(group: Sequence[Segment]) -> float:
    return min(segment.box.x0 for segment in group)


def _high(group: Sequence[Segment]) -> float:
    """The right end; a few overlong texts do not count."""
    return max(median(s.box.x1 for s in group), sorted(s.box.x1 for s in group)[int(0.8 * (len(group) - 1))])


Extent = tuple[float, float]


def _match(headers: tuple[Extent, ...], stacks: tuple[Extent, ...]) -> dict[int, int]:
    """Header positions to stack positions, both in order, at least total cost."""

    @cache
    def best(h: int, s: int) -> tuple[float, tuple[tuple[int, int], ...]]:
        if h == len(headers) or s == len(stacks):
            return EMPTY_COLUMN * (len(headers) - h) + LONE_STACK * (len(stacks) - s), ()
        cost, pairs = best(h + 1, s + 1)
        paired = (cost + _distance(headers[h], stacks[s]), ((h, s), *pairs))
        cost, pairs = best(h + 1, s)
        empty = (cost + EMPTY_COLUMN, pairs)
        cost, pairs = best(h, s + 1)
        lone = (cost + LONE_STACK, pairs)
        return min(paired, empty, lone, key=lambda option: option[0])

    return dict(best(0, 0)[1])


def _distance(header: Extent, stack: Extent) -> float:
    """The gap between the two, and a little for edges and middles that do not line up."""
    gap = max(header[0] - stack[1], stack[0] - header[1], 0.0)
    middles = abs(sum(header) - sum(stack)) / 2
    edges = min(abs(header[0] - stack[0]), abs(header[1] - stack[1]), middles)
    return gap + 0.2 * edges
