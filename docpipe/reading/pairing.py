"""Which value or row of one reading is which of the other."""

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from docpipe.document import FieldReading, Row
from schemas.fields.kind import Kind


def same(kind: Kind, one: FieldReading, other: FieldReading) -> bool:
    """Whether two readers read the same; where a text may mean several things, whether the other says one of them."""
    if one.value is not None and other.value is not None:
        return kind.same(one.value, other.value)
    if one.value is None and other.value is None:
        return one.text.split() == other.text.split()
    known, unsure = (one, other) if one.value is not None else (other, one)
    return known.value in unsure.alternatives


def paired(one: Sequence[Row], other: Sequence[Row]) -> Mapping[int, int]:
    """The number of the row beside each row of the one: as many equal ones as can be, in order."""
    if len(one) == len(other):
        return {number: number for number in range(len(one))}
    pairs: dict[int, int] = {}
    for tag, i0, i1, j0, j1 in SequenceMatcher(None, _keys(one), _keys(other), autojunk=False).get_opcodes():
        if tag == "equal" or (tag == "replace" and i1 - i0 == j1 - j0):
            pairs.update(zip(range(i0, i1), range(j0, j1), strict=True))
    return pairs


def _keys(rows: Sequence[Row]) -> list[tuple[str, ...]]:
    """What of each row both readers must have read alike: its values, and the letters of its texts."""
    return [tuple(sorted(_plain(cell) for cell in row.values() if cell)) for row in rows]


def _plain(cell: FieldReading) -> str:
    return str(cell.value) if cell.value is not None else "".join(cell.text.split())
