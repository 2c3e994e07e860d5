"""Which of the places where its texts stand a row takes: its cells lie beside each other, below the row before."""

from collections.abc import Mapping, Sequence

from docpipe.reading.by_model.placing import Hit

NEAR = 0.012  # of the page's height: so far the middles of one line's cells may lie apart

Height = tuple[int, float]  # page and height on it


def place_rows(rows: Sequence[Mapping[str, Sequence[Hit]]], texts: Sequence[Mapping[str, str]]) -> list[dict[str, Hit]]:
    """For each row the place of each cell that has any, given all places and the text of each, columns in order."""
    placed, below = [], (0, 0.0)
    for row, said in zip(rows, texts, strict=True):
        at = _height(row, below)
        placed.append({} if at is None else _cells(row, said, at))
        below = at or below
    return placed


def _cells(row: Mapping[str, Sequence[Hit]], said: Mapping[str, str], at: Height) -> dict[str, Hit]:
    """The place of each cell; no two cells take the same words where there are others."""
    taken: set[int] = set()
    chosen = {}
    for name, hits in row.items():
        if hits:
            chosen[name] = min(hits, key=lambda hit: _unfitness(hit, said[name], at, taken))
            taken |= {id(word) for word in chosen[name].words}
    return chosen


def _unfitness(hit: Hit, text: str, at: Height, taken: set[int]) -> tuple[object, ...]:
    """Other lines are worst, then words that another cell has, then other signs around the same letters."""
    distance = _distance(hit, at)
    used = any(id(word) in taken for word in hit.words)
    return distance >= NEAR, used, hit.text.split() != text.split(), distance, -hit.likeness


def _height(row: Mapping[str, Sequence[Hit]], below: Height) -> Height | None:
    """The height at which most of a row's texts stand together, the first such below the row before."""
    tops = sorted({_top(hit) for hits in row.values() for hit in hits})
    further = [top for top in tops if top > below] or tops
    return max(further, key=lambda top: (_together(row, top), (-top[0], -top[1])), default=None)


def _together(row: Mapping[str, Sequence[Hit]], at: Height) -> int:
    return sum(any(_distance(hit, at) < NEAR for hit in hits) for hits in row.values())


def _distance(hit: Hit, at: Height) -> float:
    """How far the first line of a text is from a height; another page is further than any."""
    page_no, top = _top(hit)
    return abs(top - at[1]) if page_no == at[0] else 1.0 + abs(page_no - at[0])


def _top(hit: Hit) -> Height:
    return hit.page_no, round(hit.words[0].box.middle, 4)
