"""Two readings of one document made one: where both say the same, where only one says something, where they differ.

The first reading is the model's, the second the layout reader's. What they do not agree on is never settled here: the
model's value stands, the other one is offered beside it, and a finding has a person look.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from docpipe.cells import Path
from docpipe.document import Answer, FieldReading, Finding, Provenance, Reading, Row, Severity, Value
from docpipe.reading.pairing import paired, same
from docpipe.wording import title_of
from schemas.document_type import DocumentType, FieldSpec, fields_of

Cell = FieldReading | None
Rows = Sequence[Row]

OWN = ("support", "margin")  # signals of how the layout reader chose; two readings that agree need them no more
BOTH, COPIED, ONE = 1.0, 0.5, 0.0  # of the signal `readers`; copied: both may only have the same words


@dataclass(frozen=True, slots=True)
class Dispute:
    """A value on which the readings differ: as the first has it, None where it sees nothing, and as the second has."""

    path: Path
    one: Cell
    other: FieldReading


@dataclass
class Merger:
    """Merges cell by cell and notes what it finds."""

    findings: list[Finding] = field(default_factory=list)
    disputes: list[Dispute] = field(default_factory=list)

    def cell(self, path: Path, spec: FieldSpec, one: Cell, other: Cell) -> Cell:
        """What both readings of one value come to."""
        if not spec.kind.printed:
            return other
        if other is not None and other.derived:
            return self._derived(path, spec, one, other)
        if one is None:
            return other and self._unseen(path, spec, other)
        if other is None:
            return _with(one, ONE)
        if same(spec.kind, one, other):
            return _agreed(one, other)
        sentence = f"{title_of(path)}: the model reads “{one.text}”, the layout reader “{other.text}”."
        self._note("readings_differ", sentence, path, _weight(spec), one, other)
        self.disputes.append(Dispute(path, one, other))
        return _with(one, ONE, (other.value, *other.alternatives))

    def _derived(self, path: Path, spec: FieldSpec, one: Cell, other: FieldReading) -> FieldReading:
        """What was worked out, and not copied, stands; a model that copies another value is heard."""
        if one is None or one.value is None or same(spec.kind, one, other):
            return other
        sentence = f"{title_of(path)}: the model reads “{one.text}”, worked out was “{other.text}”."
        self._note("readings_differ", sentence, path, _weight(spec), one, other)
        return _with(other, ONE, (one.value,))

    def _unseen(self, path: Path, spec: FieldSpec, other: FieldReading) -> FieldReading:
        sentence = f"{title_of(path)}: the layout reader reads “{other.text}”, the model sees no such value."
        self._note("model_sees_nothing", sentence, path, _weight(spec), other)
        self.disputes.append(Dispute(path, None, other))
        return _with(other, ONE)

    def rows(self, spec: FieldSpec, columns: Sequence[FieldSpec], one: Rows, other: Rows) -> list[Row]:
        """Rows in the model's order, each beside the row of the other reading that says most of the same."""
        if not one or not other:
            alone: list[Row] = [{name: cell and _with(cell, ONE) for name, cell in row.items()} for row in one or other]
            self._count(spec, one, other, differ=bool(other))
            return alone
        pairs = paired(one, other, columns)
        self._count(spec, one, other, differ=not len(pairs) == len(one) == len(other))
        return [
            self._row((spec.name, number), columns, row, other[pairs[number]] if number in pairs else None)
            for number, row in enumerate(one)
        ]

    def _count(self, spec: FieldSpec, one: Rows, other: Rows, differ: bool) -> None:
        """Says that the readings have other rows, where they do."""
        if differ:
            counts = f"the model reads {_rows(len(one))}, the layout reader {_rows(len(other))}"
            same_count = "both readers read as many rows, but not the same"
            sentence = f"{title_of((spec.name,))}: {counts if len(one) != len(other) else same_count}."
            self.findings.append(Finding("rows_differ", sentence, Severity.DOUBT, (spec.name,), _places(one or other)))

    def _row(self, path: Path, columns: Sequence[FieldSpec], row: Row, beside: Row | None) -> Row:
        if beside is None:
            return {c.name: cell and _with(cell, ONE) for c in columns for cell in (row.get(c.name),)}
        return {c.name: self.cell((*path, c.name), c, row.get(c.name), beside.get(c.name)) for c in columns}

    def texts(self, spec: FieldSpec, one: Sequence[FieldReading], other: Sequence[FieldReading]) -> list[FieldReading]:
        """A list of plain values: each beside its like."""
        both, missing = [], list(other)
        for number, cell in enumerate(one):
            like = next((o for o in missing if same(spec.kind, cell, o)), None)
            both.append(_agreed(cell, like) if like else _with(cell, ONE))
            if like:
                missing.remove(like)
            elif other:
                sentence = f"{title_of((spec.name, number))}: only the model reads “{cell.text}”."
                self._note("readings_differ", sentence, (spec.name, number), Severity.DOUBT, cell)
        for cell in missing:
            sentence = f"{title_of((spec.name,))}: the layout reader reads “{cell.text}”, the model sees no such value."
            self._note("model_sees_nothing", sentence, (spec.name,), Severity.DOUBT, cell)
        return [*both, *(_with(cell, ONE) for cell in missing)]

    def _note(self, code: str, sentence: str, path: Path, severity: Severity, *cells: FieldReading) -> None:
        places = tuple(dict.fromkeys(place for cell in cells for place in cell.provenance))
        self.findings.append(Finding(code, sentence, severity, (str(path[0]),), places, path))


def merge(first: Reading, second: Reading, schema: type[DocumentType]) -> Reading:
    """One reading of two. Values that are computed, and not printed, are the second's: a model only copies."""
    return merged(first, second, schema)[0]


def merged(first: Reading, second: Reading, schema: type[DocumentType]) -> tuple[Reading, tuple[Dispute, ...]]:
    """One reading of two, and the values on which they differ."""
    merger = Merger()
    fields: dict[str, Answer] = {}
    for spec in fields_of(schema):
        one, other = first.fields.get(spec.name), second.fields.get(spec.name)
        if spec.row is not None:
            fields[spec.name] = merger.rows(spec, fields_of(spec.row), _row_list(one), _row_list(other))
        elif spec.many:
            fields[spec.name] = merger.texts(spec, _cell_list(one), _cell_list(other))
        else:
            fields[spec.name] = merger.cell((spec.name,), spec, _cell(one), _cell(other))
    findings = (*first.findings, *second.findings, *merger.findings)
    reader = f"{first.reader}+{second.reader}"
    return Reading(reader, first.document_type, fields, second.language, findings), tuple(merger.disputes)


def _agreed(one: FieldReading, other: FieldReading) -> FieldReading:
    """One value that two readers read: as the second has it, which found its place by its label, if it has a value.

    What belongs to its place goes with it, what either reader else thought of stays to choose from. Where the model was
    shown the words that the layout reader reads, it agrees on what is meant, hardly on what is printed.
    """
    readers = COPIED if one.signals.get("model_copied") else BOTH
    if other.value is None and one.value is not None:
        one, other = other, one
    signals = {name: value for name, value in {**one.signals, **other.signals}.items() if name not in OWN}
    further = (value for value in one.alternatives if value != other.value)
    alternatives = tuple(dict.fromkeys((*other.alternatives, *further)))
    return replace(other, signals={**signals, "readers": readers}, alternatives=alternatives)


def _with(cell: FieldReading, readers: float, others: Sequence[Value] = ()) -> FieldReading:
    further = (other for other in others if other is not None and other != cell.value)
    alternatives = tuple(dict.fromkeys((*cell.alternatives, *further)))
    return replace(cell, signals={**cell.signals, "readers": readers}, alternatives=alternatives)


def _weight(spec: FieldSpec) -> Severity:
    return Severity.SEVERE if spec.hints.critical or spec.required else Severity.DOUBT


def _cell(answer: Answer) -> FieldReading | None:
    return answer if isinstance(answer, FieldReading) else None


def _row_list(answer: Answer) -> list[Row]:
    if answer is None or isinstance(answer, FieldReading):
        return []
    return [row for row in answer if not isinstance(row, FieldReading)]


def _cell_list(answer: Answer) -> list[FieldReading]:
    if answer is None or isinstance(answer, FieldReading):
        return []
    return [cell for cell in answer if isinstance(cell, FieldReading)]


def _places(rows: Sequence[Row]) -> tuple[Provenance, ...]:
    return tuple(dict.fromkeys(place for row in rows for cell in row.values() if cell for place in cell.provenance))


def _rows(count: int) -> str:
    return f"{count} row" if count == 1 else f"{count} rows"
