"""Puts the lines of a table together to rows.

A line with a figure in a column that begins rows is an anchor, and each row has one. Which of the other lines belong to
it, above or below, is told by numbers that count the rows, by the gaps, and by what a line says.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from statistics import median

from docpipe.reading.lining import body_box
from docpipe.reading.tables.columns import CURRENCY, Line, aligned_lines, is_figure
from docpipe.reading.tables.describing import introduces, is_detail, names
from schemas.document_type import FieldSpec
from schemas.fields.locale import Locale

TIGHT = 0.35  # line heights that a line may stand further from its row than the tightest lines do
CLOSE = 0.6  # line heights between lines of one row, at most
EVEN = 0.8  # of the gap between rows: what stands so far above one is apart from it
COUNTED = re.compile(r"\(?0*([0-9]{1,5}(?:\.[0-9]{1,3}){0,3})[.):]?")


def groups_of(
    lines: Sequence[Line],
    columns: Mapping[int, FieldSpec],
    described: int | None,
    locale: Locale,
    reach: float = 1.0,
) -> list[list[Line]]:
    """The lines of each row. `columns`: those whose figures begin rows; `described`: the one that tells what it is.

    `reach`: how far to the right the lines of that column go.
    """
    anchors = sorted({n for column, spec in columns.items() for n in _anchors(lines, column, spec, locale)})
    if not anchors:
        return []
    starts = _starts(lines, anchors, columns)
    if starts:
        ends = [*_next_starts(lines, starts, anchors), _end(lines, anchors)]
        return [list(lines[start:end]) for start, end in zip(starts, ends, strict=True)]
    headings = _headings(lines, anchors, columns) | _set_bold(lines, anchors, described)
    above = _named_above(lines, anchors, described)
    groups: list[list[Line]] = [[lines[n]] for n in anchors]
    leading: list[Line] = []
    detail = free = False
    for n, line in enumerate(lines[: _end(lines, anchors)]):
        if n in anchors:
            detail = free = False
            continue
        free = free or _is_free(line, described, columns)
        if n in headings or free:
            leading = []
            continue
        detail = detail or (described is not None and is_detail(line.text(described)))
        before = max((k for k, a in enumerate(anchors) if a < n), default=None)
        after = min((k for k, a in enumerate(anchors) if a > n), default=None)
        if before is None:
            leading = [] if described is not None and introduces(line.text(described)) else [*leading, line]
        else:
            groups[_home(lines, n, anchors, before, after, detail, above)].append(line)
    ordered = [sorted(group, key=lambda line: (line.page_no, line.row)) for group in groups]
    if _is_heading(leading, ordered, described, reach):
        return ordered
    return [[*_leading(leading, ordered), *ordered[0]], *ordered[1:]]


def leftover(lines: Sequence[Line], columns: Mapping[int, FieldSpec], locale: Locale) -> int:
    """How many lines stand above the first row, where numbers count the rows: on a page these end the row before."""
    anchors = sorted({n for column, spec in columns.items() for n in _anchors(lines, column, spec, locale)})
    first = min((column for line in lines for column in line.cells), default=0)
    counted = anchors and first not in columns and all(_count(lines[n].text(first)) for n in anchors)
    return (_starts(lines, anchors, columns) or anchors)[0] if counted else 0


def _home(
    lines: Sequence[Line],
    n: int,
    anchors: Sequence[int],
    before: int,
    after: int | None,
    detail: bool,
    above: Collection[int],
) -> int:
    """The row that a line between two belongs to. `above`: anchors whose names stand above them."""
    if detail or after is None:
        return before
    return after if n + 1 == anchors[after] in above else _nearer(lines, n, anchors, before, after)


def _named_above(lines: Sequence[Line], anchors: Sequence[int], described: int | None) -> list[int]:
    """Rows whose figures say not what they are of, as "3 x 1.29" does not, where the lines above them do."""
    first, last = anchors[0], anchors[-1]
    if described is None or not first or names(lines[first].text(described)):
        return []
    below = lines[last + 1] if last + 1 < _end(lines, anchors) else None
    names_it = below is not None and _close(lines[last], below) and names(below.text(described))
    if names_it or not _close(lines[first - 1], lines[first]) or not names(lines[first - 1].text(described)):
        return []
    return [n for n in anchors if not names(lines[n].text(described))]


def _close(above: Line, below: Line) -> bool:
    return below.top - above.bottom < CLOSE * (above.bottom - above.top)


def _anchors(lines: Sequence[Line], column: int, spec: FieldSpec, locale: Locale) -> list[int]:
    figures = [n for n, line in enumerate(lines) if is_figure(spec.kind, line.text(column), locale)]
    return aligned_lines(lines, figures, column)


def _starts(lines: Sequence[Line], anchors: Sequence[int], columns: Mapping[int, FieldSpec]) -> list[int]:
    """Where the rows begin, if a column counts them and does so above the figures of some; else nothing."""
    first = min((column for line in lines for column in line.cells), default=0)
    if first in columns:
        return []
    counts = {n: count for n, line in enumerate(lines) if (count := _count(line.text(first)))}
    starts: list[int] = []
    for before, anchor in pairwise([-1, *anchors]):
        within = [n for n in counts if before < n <= anchor]
        if not within:
            return []
        starts.append(within[-1])
    rising = all(counts[one] < counts[other] for one, other in pairwise(starts))
    return starts if rising and starts != list(anchors) else []


def _headings(lines: Sequence[Line], anchors: Sequence[int], columns: Mapping[int, FieldSpec]) -> set[int]:
    """Lines that are counted as rows are, and have no figures: they head several rows."""
    first = min((column for line in lines for column in line.cells), default=0)
    if first in columns or not all(_count(lines[n].text(first)) for n in anchors):
        return set()
    return {n for n, line in enumerate(lines) if n not in anchors and _count(line.text(first))}


def _set_bold(lines: Sequence[Line], anchors: Sequence[int], described: int | None) -> set[int]:
    """Lines in bold over rows that are not, and too few to name a row each: they head several rows."""
    if described is None or 2 * sum(_is_bold(lines[n], described) for n in anchors) > len(anchors):
        return set()
    last = anchors[-1]
    bold = {n for n, line in enumerate(lines[:last]) if n not in anchors and _is_bold(line, described)}
    named = all(names(lines[n].text(described)) for n in anchors)
    return bold if (1 if named else 2) * len(bold) < len(anchors) + (not named) else set()


def _is_bold(line: Line, column: int) -> bool:
    return bool(line.cells.get(column)) and all(word.bold for word in line.cells[column])


def _is_free(line: Line, described: int | None, columns: Mapping[int, FieldSpec]) -> bool:
    """Whether a line names something and says in words that nothing is charged for it: a row without an amount."""
    if described is None or not names(line.text(described)):
        return False
    return any(sum(map(str.isalpha, line.text(column))) > CURRENCY for column in columns if column != described)


def _is_heading(leading: Sequence[Line], groups: Sequence[Sequence[Line]], described: int | None, reach: float) -> bool:
    """Whether lines over a row that names itself are apart from it, as it is from the next, and could have gone on."""
    first = groups[0][0]
    if described is None or len(groups) < 2 or not names(first.text(described)):
        return False
    if not leading or not leading[-1].cells.get(described):
        return False
    between = [below[0].top - above[-1].bottom for above, below in pairwise(groups)]
    room = reach - leading[-1].box(described).x1 > body_box(first.cells[described][0]).width
    return room and first.top - leading[-1].bottom > EVEN * median(between)


def _count(text: str) -> tuple[int, ...] | None:
    match = COUNTED.fullmatch(text.strip())
    return tuple(map(int, match[1].split("."))) if match else None


def _next_starts(lines: Sequence[Line], starts: Sequence[int], anchors: Sequence[int]) -> list[int]:
    """Where each row but the last ends: at the next, or at a heading above it, which is counted, too."""
    first = min(column for line in lines for column in line.cells)
    ends = []
    for anchor, start in zip(anchors, starts[1:], strict=False):
        headings = [n for n in range(anchor + 1, start) if _count(lines[n].text(first))]
        ends.append(min([start, *headings]))
    return ends


def _leading(lines: Sequence[Line], groups: Sequence[Sequence[Line]]) -> list[Line]:
    """Of the lines above the first figures those that stand as close to them as lines of one row do."""
    within = [below.top - above.bottom for group in groups for above, below in pairwise(group)]
    if not within:
        return [] if _apart(lines, groups) else list(lines)
    kept: list[Line] = []
    top = groups[0][0].top
    for line in reversed(lines):
        if top - line.bottom > max(1.5 * median(within), median(within) + TIGHT * (line.bottom - line.top)):
            break
        kept.insert(0, line)
        top = line.top
    return kept


def _apart(lines: Sequence[Line], groups: Sequence[Sequence[Line]]) -> bool:
    """Whether lines above rows of one line each stand as far from the first as the rows do from each other."""
    rows = [group[0] for group in groups]
    between = [below.top - above.bottom for above, below in pairwise(rows)]
    return bool(lines and between) and rows[0].top - lines[-1].bottom > 0.8 * median(between)


def _end(lines: Sequence[Line], anchors: Sequence[int]) -> int:
    """How many lines belong to the table: below the last anchor it ends at a gap wider than any within."""
    last = anchors[-1]
    gaps = [below.top - above.bottom for above, below in pairwise(lines[anchors[0] : last + 1])]
    widest = max([*gaps, 0.6 * (lines[last].bottom - lines[last].top)])
    for n in range(last + 1, len(lines)):
        if lines[n].top - lines[n - 1].bottom > 1.05 * widest:
            return n
    return len(lines)


def _nearer(lines: Sequence[Line], n: int, anchors: Sequence[int], before: int, after: int) -> int:
    """The row above, unless the line stands closer to the one below, and as close as lines of one row do."""
    run_up = [lines[k + 1].top - lines[k].bottom for k in range(anchors[before], n)]
    run_down = [lines[k + 1].top - lines[k].bottom for k in range(n, anchors[after])]
    gaps = [below.top - above.bottom for above, below in pairwise(lines[anchors[0] : anchors[-1] + 1])]
    tight = min(gaps) + TIGHT * (lines[n].bottom - lines[n].top)
    return after if max(run_up) > 1.6 * max(run_down) + 1e-6 and max(run_down) <= tight else before
