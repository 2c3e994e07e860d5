"""Builds the pydantic class from the parsed values. Every ValidationError becomes a finding with field and box."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from docpipe.checking.paths import cell_at
from docpipe.document import Answer, FieldReading, Finding, Reading, Severity
from docpipe.wording import plain_fault, title_of
from schemas.document_type import DocumentType, Row, fields_of


def build(reading: Reading, schema: type[DocumentType]) -> tuple[DocumentType, tuple[Finding, ...]]:
    """The document as an instance of its class, and what its validation found.

    Values that do not validate are None in the instance, so that rules can still look at the others.
    """
    values = {name: _value(answer) for name, answer in reading.fields.items()}
    values = {name: value for name, value in values.items() if value is not None}
    try:
        return schema.model_validate(values), ()
    except ValidationError as error:
        faults = error.errors(include_url=False, include_input=False)
        findings = tuple(_finding(fault, reading) for fault in faults)
        return _construct(schema, values, {tuple(fault["loc"]) for fault in faults}), findings


def _value(answer: Answer) -> Any:
    if answer is None:
        return None
    if isinstance(answer, FieldReading):
        return answer.value
    items = [item.value if isinstance(item, FieldReading) else _row(item) for item in answer]
    return [item for item in items if item is not None]


def _row(row: Mapping[str, FieldReading | None]) -> dict[str, Any]:
    return {name: cell.value for name, cell in row.items() if cell is not None and cell.value is not None}


def _finding(fault: ErrorDetails, reading: Reading) -> Finding:
    path = tuple(fault["loc"])
    cell = cell_at(reading, path)
    places = cell.provenance if cell else ()
    fields = (str(path[0]),) if path else ()
    if fault["type"] == "missing":
        if cell is not None:
            sentence = f"{title_of(path)} cannot be told for sure from what is printed."
            return Finding("unreadable_required", sentence, Severity.SEVERE, fields, places, path)
        sentence = f"{title_of(path)} was not found on the document."
        return Finding("missing_required", sentence, Severity.SEVERE, fields, path=path)
    sentence = f"{title_of(path)}: {plain_fault(fault['msg'])}"
    return Finding(
        fault["type"], sentence if sentence.endswith(".") else f"{sentence}.", Severity.SEVERE, fields, places, path
    )


def _construct(schema: type[DocumentType], values: Mapping[str, Any], bad: set[tuple[str | int, ...]]) -> DocumentType:
    """An instance without what did not validate; absent fields are None, absent lists empty."""
    kept: dict[str, Any] = {}
    for spec in fields_of(schema):
        value = None if (spec.name,) in bad else values.get(spec.name)
        if spec.row is not None:
            kept[spec.name] = [_construct_row(spec.row, row, spec.name, n, bad) for n, row in enumerate(value or [])]
        elif spec.many:
            kept[spec.name] = [item for n, item in enumerate(value or []) if (spec.name, n) not in bad]
        else:
            kept[spec.name] = value
    return schema.model_construct(**kept)


def _construct_row(
    row: type[Row], values: Mapping[str, Any], name: str, n: int, bad: set[tuple[str | int, ...]]
) -> Row:
    cells = {s.name: None if (name, n, s.name) in bad else values.get(s.name) for s in fields_of(row)}
    return row.model_construct(**cells)
