"""Says what is wrong with a document type before any document meets it: names that point nowhere, and the like."""

import re
from collections.abc import Iterator
from typing import get_args

from schemas.document_type import DocumentType, FieldSpec, Place, Reader, fields_of, rules_of
from schemas.equations import Equation, Term
from schemas.fields.kind import Kind

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_FIELD = re.compile(r"[a-z0-9_]+")
_EQUATION = re.compile(r"[a-z0-9_.?+\s-]+=[a-z0-9_.?+\s-]+")
_TEXTS = (str, str | None, list[str])


class BadSchemaFile(ValueError):
    """A file of document types cannot be used; the message names the file and the fault."""


def check(schema: type[DocumentType], origin: str) -> None:
    """Raise BadSchemaFile with all faults of a document type."""
    faults = list(faults_of(schema))
    if faults:
        raise BadSchemaFile(f"{origin}: {' '.join(faults)}")


def faults_of(schema: type[DocumentType]) -> Iterator[str]:
    """The faults of a document type, each as a sentence; none for a sound one."""
    if not _NAME.fullmatch(schema.name):
        yield f"The name “{schema.name}” must be of the form proof_of_address."
    if schema.reader not in get_args(Reader):
        yield f"{schema.__name__} has the reader “{schema.reader}”; it may be {', '.join(get_args(Reader))}."
    specs = {spec.name: spec for spec in fields_of(schema)}
    if not specs:
        yield f"{schema.__name__} has no fields."
    for spec in specs.values():
        yield from _field_faults(schema, spec)
        for column in fields_of(spec.row) if spec.row else ():
            yield from _column_faults(spec, column)
    for rule in rules_of(schema):
        for path in rule.fields:
            if _find(specs, path) is None:
                yield f"The rule {rule.code} names the field “{path}”, which {schema.__name__} does not have."
    for equation in schema.equations:
        yield from _equation_faults(schema, specs, equation)


def _column_faults(spec: FieldSpec, column: FieldSpec) -> Iterator[str]:
    name = f"{spec.name}.{column.name}"
    if column.row is not None or column.many:
        yield f"The column {name} is a list; a row holds plain values only."
    elif type(column.kind) is Kind and spec.row and spec.row.model_fields[column.attribute].annotation not in _TEXTS:
        yield f"The column {name} has no type of schemas.fields, such as Money, Date or Text."
    yield from _label_faults(name, column)


def _label_faults(name: str, spec: FieldSpec) -> Iterator[str]:
    """A lone text instead of a tuple would be taken letter by letter."""
    for language, labels in spec.hints.labels.items():
        if isinstance(labels, str):
            yield f"The labels of {name} in “{language}” must be a tuple, such as (“{labels}”,)."


def _field_faults(schema: type[DocumentType], spec: FieldSpec) -> Iterator[str]:
    if spec.hints.place not in (None, *get_args(Place)):
        yield f"The field {spec.name} has the place “{spec.hints.place}”; it may be {', '.join(get_args(Place))}."
    yield from _label_faults(spec.name, spec)
    if spec.name != spec.attribute and not _FIELD.fullmatch(spec.name):
        yield f"The field {spec.attribute} is called “{spec.name}”; small letters, digits and _ are allowed."
    untyped = type(spec.kind) is Kind and spec.row is None
    if untyped and schema.model_fields[spec.attribute].annotation not in _TEXTS:
        yield f"The field {spec.name} has no type of schemas.fields, such as Money, Date or Text."


def _equation_faults(schema: type[DocumentType], specs: dict[str, FieldSpec], equation: Equation) -> Iterator[str]:
    if not _EQUATION.fullmatch(equation.text):
        yield f"The equation {equation.code} must be a sum = a sum, but is “{equation.text}”."
        return
    for term in (term for side in equation.sides for term in side):
        spec = _find(specs, term.path)
        if spec is None:
            yield f"The equation {equation.code} names the field “{term.path}”, which {schema.__name__} does not have."
        elif not _summable(spec, term):
            yield f"The equation {equation.code} adds up “{term.path}”, which is not a number."


def _summable(spec: FieldSpec, term: Term) -> bool:
    return spec.kind.numeric and spec.row is None and not (spec.many and "." not in term.path)


def _find(specs: dict[str, FieldSpec], path: str) -> FieldSpec | None:
    """The field at `name`, or the column at `list.column`."""
    name, _, column = path.partition(".")
    spec = specs.get(name)
    if not column or spec is None:
        return spec
    return next((cell for cell in fields_of(spec.row) if cell.name == column), None) if spec.row else None
