"""Which of the places where its texts stand a row takes: its cells lie beside each other, below the row before.

Only places near the row before are looked at of a text that stands everywhere, so that long lists cost no more a row.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from statistics import median

from docpipe.reading.by_model.placing import Hit

NEAR = 0.6  # of the height of a word: so far the middles of one line's cells may lie apart
BEFORE, AFTER = 20, 60  # places of one text that are looked at, before and after a height
RARE = 2  # times as much as another a cell says whose text stands in one place alone

Height = tuple[int, float]  # page and height on it
Row = Mapping[str, Sequence[Hit]]
Columns = Mapping[str, tuple[float, float]]  # left and right edge


def place_rows(rows: Sequence[Row], texts: Sequence[Mapping[str, str]]) -> list[dict[str, Hit]]:
    """For each row the place of each cell that has any, given all places and the text of each, columns in order.

    Places of one text stand in reading order.
    """
    heights = _heights(rows)
    columns = _columns(rows, heights)
    found = zip(rows, texts, heights, strict=True)
    return [{} if at is None else _cells(row, said, at, columns) for row, said, at in found]


def _heights(rows: Sequence[Row]) -> list[Height | None]:
    """Where each row stands. Of equal rows each takes a line of its own while there are any."""
    heights: list[Height | None] = []
    below, taken = (0, 0.0), set[int]()
    for row in rows:
        at = _height(row, below, taken)
        heights.append(at)
        if at is not None:
            below = at
            taken |= {id(hit.words[0]) for hits in row.values() for hit in _around(hits, at) if _is_near(hit, at)}
    return heights


def _height(row: Row, below: Height, taken: set[int]) -> Height | None:
    """The height at which most of a row's texts stand together: such as no row has taken, the first one further on."""
    best, chosen = None, None
    for hit, together in _gathered({name: _around(hits, below) for name, hits in row.items()}):
        at = _top(hit)
        fitness = (together, id(hit.words[0]) not in taken, at > below, -at[0], -at[1])
        if best is None or fitness > best:
            best, chosen = fitness, at
    return chosen


def _gathered(row: Row) -> Iterator[tuple[Hit, int]]:
    """Every place of a row's texts, and how much stands with it in its line."""
    lines = sorted((*line, name) for name, hits in row.items() for hit in hits for line in hit.heights)
    weights = {name: RARE if len(hits) == 1 else 1 for name, hits in row.items()}
    for hit in (hit for hits in row.values() for hit in hits):
        page_no, middle = _top(hit)
        first = bisect_left(lines, (page_no, middle - _slack(hit), ""))
        last = bisect_left(lines, (page_no, middle + _slack(hit), ""))
        yield hit, sum(weights[name] for name in {line[2] for line in lines[first:last]})


def _columns(rows: Sequence[Row], heights: Sequence[Height | None]) -> Columns:
    """Where the cells of each column stand, by those that leave no choice."""
    sure = defaultdict[str, list[Hit]](list)
    for row, at in zip(rows, heights, strict=True):
        for name, hits in row.items():
            beside = [hit for hit in _around(hits, at) if _is_near(hit, at)] if at else []
            if len(beside) == 1:
                sure[name] += beside
    return {name: (median(h.box.x0 for h in hits), median(h.box.x1 for h in hits)) for name, hits in sure.items()}


def _cells(row: Row, said: Mapping[str, str], at: Height, columns: Columns) -> dict[str, Hit]:
    """The place of each cell, those without a choice first; no two take the same words where there are others."""
    taken: set[int] = set()
    chosen = {}
    near = {name: _around(hits, at) for name, hits in row.items() if hits}
    for name in sorted(near, key=lambda name: sum(_is_near(hit, at) for hit in near[name])):
        chosen[name] = min(near[name], key=lambda hit: _unfitness(hit, said[name], at, taken, columns.get(name)))
        taken |= {id(word) for word in chosen[name].words}
    return {name: chosen[name] for name in row if name in chosen}


def _unfitness(
    hit: Hit, text: str, at: Height, taken: set[int], column: tuple[float, float] | None
) -> tuple[object, ...]:
    """Other lines are worst, then words that another cell has, then other signs around the letters, other columns."""
    beside, distance = _is_near(hit, at), _distance(hit, at)
    used = any(id(word) in taken for word in hit.words)
    aside = min(abs(hit.box.x0 - column[0]), abs(hit.box.x1 - column[1])) if column else 0.0
    far = 0.0 if beside else distance
    return far, used, hit.text.split() != text.split(), round(aside, 3), distance, -hit.likeness


def _around(hits: Sequence[Hit], at: Height) -> Sequence[Hit]:
    """The places before and after a height; all of them where they are few."""
    if len(hits) <= BEFORE + AFTER:
        return hits
    place = bisect_left(hits, at, key=_top)
    return hits[max(place - BEFORE, 0) : place + AFTER]


def _is_near(hit: Hit, at: Height) -> bool:
    return _distance(hit, at) < _slack(hit)


def _distance(hit: Hit, at: Height) -> float:
    """How far the nearest line of a text is from a height; another page is further than any."""
    if hit.page_no != at[0]:
        return 1.0 + abs(hit.page_no - at[0])
    return min(abs(y - at[1]) for _, y in hit.heights)


def _slack(hit: Hit) -> float:
    return NEAR * hit.words[0].box.height


def _top(hit: Hit) -> Height:
    return hit.heights[0]
