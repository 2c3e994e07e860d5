"""Which value or row of one reading is which of the other."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from docpipe.document import FieldReading, Row
from schemas.document_type import FieldSpec
from schemas.fields.kind import Kind

MOST = 10_000  # pairs of rows that are held against each other; longer stretches without a like row are paired in order


def same(kind: Kind, one: FieldReading, other: FieldReading) -> bool:
    """Whether two readers read the same; where a text may mean several things, whether the other says one of them.

    The same print is the same, whatever it is taken to mean: only who sees its column, or the line for machines that it
    stands in, knows that a figure is taken from an account, or which century a year is of.
    """
    if one.text.split() == other.text.split():
        return True
    if one.value is not None and other.value is not None:
        return kind.same(one.value, other.value)
    if one.value is None and other.value is None:
        return False
    known, unsure = (one, other) if one.value is not None else (other, one)
    return known.value in unsure.alternatives


def paired(one: Sequence[Row], other: Sequence[Row], columns: Sequence[FieldSpec]) -> Mapping[int, int]:
    """The number of the row beside each row of the one: as many alike as can be, in order.

    Rows between like ones are beside each other where they say most of the same, and where both have as many.
    """
    pairs: dict[int, int] = {}
    for tag, i0, i1, j0, j1 in SequenceMatcher(None, _keys(one), _keys(other), autojunk=False).get_opcodes():
        if tag == "equal":
            pairs.update(zip(range(i0, i1), range(j0, j1), strict=True))
        elif tag == "replace":
            pairs.update((i0 + i, j0 + j) for i, j in _beside(one[i0:i1], other[j0:j1], columns))
    return pairs


def _beside(one: Sequence[Row], other: Sequence[Row], columns: Sequence[FieldSpec]) -> Iterator[tuple[int, int]]:
    """The pairs, in order, that agree in most cells; rows that agree in none only where no row is without another."""
    if len(one) * len(other) > MOST:
        return zip(range(len(one)), range(len(other)), strict=False)
    alike = [[_alike(row, like, columns) for like in other] for row in one]
    best = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i in range(len(one) - 1, -1, -1):
        for j in range(len(other) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + alike[i][j])
    if len(one) == len(other) and sum(alike[n][n] for n in range(len(one))) == best[0][0]:
        return zip(range(len(one)), range(len(other)), strict=True)
    return _steps(alike, best)


def _steps(alike: Sequence[Sequence[int]], best: Sequence[Sequence[int]]) -> Iterator[tuple[int, int]]:
    """The way through the table of what is best from each pair on."""
    i = j = 0
    while i < len(alike) and j < len(alike[0]):
        if alike[i][j] and best[i][j] == best[i + 1][j + 1] + alike[i][j]:
            yield i, j
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1


def _alike(row: Row, other: Row, columns: Sequence[FieldSpec]) -> int:
    """In how many cells two rows say the same."""
    cells = ((column.kind, row.get(column.name), other.get(column.name)) for column in columns)
    return sum(bool(cell and like and same(kind, cell, like)) for kind, cell, like in cells)


def _keys(rows: Sequence[Row]) -> list[tuple[tuple[str, str], ...]]:
    """What of each row both readers must have read alike: the letters of its texts, column by column."""
    return [tuple(sorted((name, "".join(cell.text.split())) for name, cell in row.items() if cell)) for row in rows]
