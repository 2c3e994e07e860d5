"""Where a table ends: at the line that names a total of the document and states it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from docpipe.document import Box
from docpipe.reading.candidates import Candidate, find_candidates
from docpipe.reading.labels import Label, LabelIndex
from docpipe.reading.segments import Segment
from docpipe.reading.tables.columns import line_of
from docpipe.reading.tables.headers import Header
from schemas.document_type import FieldSpec, Hints
from schemas.fields.locale import Locale

STRONG = 0.6  # strength of a label that may end a table


class Totals:
    """The labels of a document type's plain numeric fields, found on the pages."""

    def __init__(self, specs: Sequence[FieldSpec], labels: Sequence[Label], locale: Locale) -> None:
        plain = {spec.name: spec for spec in specs if spec.row is None and spec.kind.numeric}
        self._kinds = list(dict.fromkeys(spec.kind for spec in plain.values()))
        self._critical = {name for name, spec in plain.items() if spec.hints.critical}
        self._carried = {name for name, spec in plain.items() if spec.hints.carried}
        self._lists = {spec.name for spec in specs if spec.row is not None}
        self._closing = closing_index(tuple(specs))
        self._locale = locale
        self._labels: dict[int, list[Label]] = defaultdict(list)
        for label in labels:
            if label.field in plain and label.strength >= STRONG:
                self._labels[id(label.segment)].append(label)

    def end(self, row: Sequence[Segment], header: Header) -> bool:
        """Whether the row states a total, and is no row of the table itself."""
        named = [label for s in row if _beneath(s.box, header) for label in self._names(s)]
        figures = [c for kind in self._kinds for c in find_candidates(kind, row, self._locale)] if named else []
        return any(_states(label, figures) and self._apart(label, row, header, figures) for label in named)

    def carries(self, row: Sequence[Segment]) -> bool:
        """Whether the row states a sum that may stand among a list's rows without being one."""
        return any(label.field in self._carried for s in row for label in self._labels.get(id(s), ()))

    def _names(self, segment: Segment) -> list[Label]:
        closing = [label for label in self._closing.find(segment) if label.field and label.strength >= STRONG]
        return [*self._labels.get(id(segment), ()), *closing]

    def _apart(self, label: Label, row: Sequence[Segment], header: Header, figures: Sequence[Candidate]) -> bool:
        """Whether the row leaves columns empty that a row of the table would fill."""
        line = line_of(row, header.columns)
        names = [column.field for column in header.columns]
        filled = [names[n] for n in line.cells if names[n] is not None]
        few = min(2, len(header.fields) - 1)
        before = [c for c in figures if c.segment.column < label.segment.column]
        if label.field in self._critical or label.field in self._lists:
            return (not before and len(figures) <= 2) or len(filled) <= few
        return len(header.fields) > 2 and len(filled) <= few and len(figures) == 1


@lru_cache(maxsize=64)
def closing_index(specs: tuple[FieldSpec, ...]) -> LabelIndex:
    """The words of the lines that sum up the rows of lists."""
    lists = [spec for spec in specs if spec.hints.closing]
    return LabelIndex(replace(spec, hints=Hints({"": spec.hints.closing})) for spec in lists)


def _beneath(box: Box, header: Header) -> bool:
    return box.x0 < header.right and box.x1 > header.edge


def _states(label: Label, figures: Sequence[Candidate]) -> bool:
    """Whether a figure stands behind the label."""
    own = label.segment
    return any(
        c.segment.column > own.column or (c.segment.begins_as(own) and c.span.start >= label.end) for c in figures
    )
