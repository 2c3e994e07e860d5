"""Marks each value of a reading right or wrong, as a teacher does, where the truth tells. Knows not what it is for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from docpipe.cells import Path
from docpipe.document import Answer, FieldReading, Finding, Reading, plain
from docpipe.learning.comparing import Comparators
from docpipe.learning.lists import Listed
from docpipe.learning.scalars import SCALARS
from docpipe.learning.truth import Truth
from docpipe.trust.evidence import evidence_of, way_of
from schemas.document_type import DocumentType


@dataclass(frozen=True, slots=True)
class MarkedValue:
    """A value that was read: how, what speaks for it, and whether it is right."""

    way: str
    evidence: Mapping[str, float]
    right: bool


def marked_values(
    reading: Reading,
    schema: type[DocumentType],
    findings: Sequence[Finding],
    truth: Truth,
    comparators: Comparators,
    whole: bool,
) -> Iterator[MarkedValue]:
    """Each value of which it can be told whether it is right. `whole`: what the truth does not list is not printed."""
    verdicts = {name: comparators.compare(truth, name, told(reading.fields.get(name))) for name in truth.fields}
    for path, cell, evidence in evidence_of(reading, schema, findings):
        name = str(path[0])
        if cell.value is None:
            continue
        if name in verdicts:
            listed = verdicts[name].listed
            right = _in_list(listed, path, cell, truth, comparators) if listed else verdicts[name].right
        else:
            right = False if whole and len(path) == 1 and name not in truth.alternatives else None
        if right is not None:
            yield MarkedValue(way_of(path, schema), evidence, right)


def told(answer: Answer) -> Any:
    """An answer as results have it."""
    if answer is None or isinstance(answer, FieldReading):
        return answer and {"value": plain(answer.value)}
    return [
        {"value": plain(one.value)}
        if isinstance(one, FieldReading)
        else {column: cell and {"value": plain(cell.value)} for column, cell in one.items()}
        for one in answer
    ]


def _in_list(listed: Listed, path: Path, cell: FieldReading, truth: Truth, comparators: Comparators) -> bool | None:
    """Whether a value in a list is right; None where its row may be there or not, or its column is not known."""
    number, row_right = int(path[1]), listed.right_rows[int(path[1])]
    if len(path) < 3:
        return row_right
    if number not in listed.partners:
        return True if row_right else False if listed.partners else None
    name, column = str(path[0]), str(path[-1])
    row = truth.fields[name][listed.partners[number]]
    known = row.get(column) if isinstance(row, Mapping) else None
    if known in (None, ""):
        return None
    kinds = dict(comparators.of(truth, name).columns)
    return SCALARS[kinds[column]](known, plain(cell.value)).right
