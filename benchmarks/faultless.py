"""What a model without fault would answer for a document whose truth is known: every value as printed."""

from collections.abc import Mapping, Sequence
from typing import Any

from docpipe.document import Answer, FieldReading, plain
from docpipe.reading import read_layout
from docpipe.reading.candidates import find_candidates
from docpipe.reading.segments import Sheet
from docpipe.reading.view import view_of
from schemas.document_type import DocumentType, FieldSpec, fields_of
from schemas.fields.choices import ChoiceKind


def faultless(truth: Mapping[str, Any], schema: type[DocumentType], sheets: Sequence[Sheet]) -> dict[str, Any]:
    """The answer under `reading_schema`: the truth's values; what it leaves unsaid, as the layout reader has it.

    A choice is given only where words for it are printed: its name stands on no page.
    """
    view, layout = view_of(sheets, schema), read_layout(sheets, schema)
    lines = [*view.segments, *view.wrapped]

    def printed(spec: FieldSpec, value: Any, read: FieldReading | None = None) -> str | None:
        if value is None:
            return None
        if read and plain(read.value) == value:
            return read.text
        told = spec.kind.parse(str(value), view.locale).value
        for candidate in find_candidates(spec.kind, lines, view.locale):
            parsed = candidate.parsed.value
            if value in map(plain, candidate.parsed.alternatives):
                return candidate.text
            if parsed is not None and (plain(parsed) == value or (told is not None and spec.kind.same(parsed, told))):
                return candidate.text
        return None if isinstance(spec.kind, ChoiceKind) else str(value)

    def answer(spec: FieldSpec) -> Any:
        read = layout.fields.get(spec.name)
        if spec.name not in truth:
            return _as_read(read)
        value = truth[spec.name]
        if spec.row is not None:
            columns = [column for column in fields_of(spec.row) if column.kind.printed]
            return [
                {c.name: printed(c, row.get(c.name), _cell(read, n, c.name)) for c in columns}
                for n, row in enumerate(value)
            ]
        if spec.many:
            return [printed(spec, one) for one in value]
        return printed(spec, value, read if isinstance(read, FieldReading) else None)

    return {spec.name: answer(spec) for spec in fields_of(schema) if spec.kind.printed}


def _cell(rows: Answer, number: int, column: str) -> FieldReading | None:
    if rows is None or isinstance(rows, FieldReading) or number >= len(rows):
        return None
    row = rows[number]
    return None if isinstance(row, FieldReading) else row.get(column)


def _as_read(answer: Answer) -> Any:
    if answer is None or isinstance(answer, FieldReading):
        return answer and answer.text
    return [
        item.text if isinstance(item, FieldReading) else {name: cell and cell.text for name, cell in item.items()}
        for item in answer
    ]
