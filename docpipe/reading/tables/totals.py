"""Where a table ends: at the line that names a total of the document and states it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cached_property, lru_cache

from docpipe.document import Box
from docpipe.reading.candidates import Candidate, find_candidates
from docpipe.reading.labels import Label, LabelIndex
from docpipe.reading.segments import Segment, Sheet
from docpipe.reading.tables.columns import line_of
from docpipe.reading.tables.headers import Header
from schemas.document_type import FieldSpec, Hints
from schemas.equations import CENT
from schemas.fields.locale import Locale

MOST_WORDS = 60  # of a row that states totals
MOST_BESIDE = 8  # amounts that may explain why rows do not make a total
MOST_TAX = Decimal("0.28")  # of what it is taken on
STRONG = 0.6  # strength of a label that may end a table


class Totals:
    """The labels of a document type's plain numeric fields, found on the pages."""

    def __init__(
        self, specs: Sequence[FieldSpec], labels: Sequence[Label], locale: Locale, sheets: Sequence[Sheet]
    ) -> None:
        plain = {spec.name: spec for spec in specs if spec.row is None and spec.kind.numeric}
        self._kinds = list(dict.fromkeys(spec.kind for spec in plain.values()))
        self._critical = {name for name, spec in plain.items() if spec.hints.critical}
        self._carried = {name for name, spec in plain.items() if spec.hints.carried}
        self._lists = {spec.name for spec in specs if spec.row is not None}
        self._closing = closing_index(tuple(specs))
        self._locale = locale
        self._sheets = sheets
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

    def states(self, row: Sequence[Segment]) -> bool:
        """Whether the row states a critical total, or the sum of a list's rows."""
        return any(self._summing(label) for label, _ in self._said.get((row[0].page_no, row[0].row), ()))

    @cached_property
    def stated(self) -> frozenset[Decimal]:
        """What is stated as a critical total, or as the sum of a list's rows."""
        said = [one for row in self._said.values() for one in row]
        return frozenset(value for label, values in said if self._summing(label) for value in values)

    @cached_property
    def untaxed(self) -> frozenset[Decimal]:
        """What critical totals leave without what may be their tax: bills of utilities and landlords state no more."""
        said = [one for row in self._said.values() for one in row]
        firsts = sorted({values[0] for label, values in said if label.field in self._critical})[-MOST_BESIDE:]
        return frozenset(all_in - tax for all_in in firsts for tax in firsts if 0 < tax <= MOST_TAX * (all_in - tax))

    def explain(self, total: Decimal) -> bool:
        """Whether a sum of rows is stated, but for one or two amounts that are stated beside it, such as a charge."""
        apart = [Decimal(0), *(sign * value for value in self._beside for sign in (1, -1))]
        return any((total + one + other).quantize(CENT) in self.stated for one in apart for other in apart)

    @cached_property
    def _beside(self) -> list[Decimal]:
        """Amounts stated that are no critical totals, the first few."""
        said = [one for row in self._said.values() for one in row]
        values = [values[0] for label, values in said if label.field not in self._critical | self._lists]
        return list(dict.fromkeys(filter(None, values)))[:MOST_BESIDE]

    @cached_property
    def _said(self) -> dict[tuple[int, int], list[tuple[Label, list[Decimal]]]]:
        """By page and row the labels of totals and the values behind each; of rows without end nothing."""
        rows = [row for sheet in self._sheets for row in sheet.rows if sum(len(s.words) for s in row) <= MOST_WORDS]
        said = {(row[0].page_no, row[0].row): list(self._saying(row)) for row in rows}
        return {place: one for place, one in said.items() if one}

    def _saying(self, row: Sequence[Segment]) -> Iterator[tuple[Label, list[Decimal]]]:
        labels = [label for s in row for label in self._names(s)]
        figures = [c for kind in self._kinds for c in find_candidates(kind, row, self._locale)] if labels else []
        for label in labels:
            values = [c.parsed.value for c in figures if _states(label, [c])]
            if known := [value for value in values if isinstance(value, Decimal)]:
                yield label, known

    def _summing(self, label: Label) -> bool:
        return label.field in self._critical or label.field in self._lists

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
