"""Which comparator a field has, and what it says: by the truth where it tells, else by the schema, else by its name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from docpipe.errors import BadTruth
from docpipe.learning.answers import is_empty, value_of
from docpipe.learning.lists import LISTS, Listed, compare_rows
from docpipe.learning.scalars import SCALARS
from docpipe.learning.truth import Truth
from schemas.document_type import DocumentType, FieldSpec, fields_of
from schemas.fields import ChoiceKind

BY_NAME = {  # lists whose form is the same in every type
    "line_items": "line_items",
    "parties": "parties",
    "tax_breakdown": "tax_rows",
    "mrz_lines": "mrz",
    "sex": "sex",
}
PLURAL = "values"  # a list of plain values of one kind


@dataclass(frozen=True, slots=True)
class Comparator:
    """A kind by its name; of rows also the kind of each column, of plain values that of each."""

    kind: str
    columns: tuple[tuple[str, str], ...] = ()

    @property
    def of_list(self) -> bool:
        return self.kind in LISTS or self.kind == PLURAL


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether an answer is right, whether it is exactly so, and of a list how its rows fared."""

    right: bool
    exact: bool
    listed: Listed | None = None


class Comparators:
    """The comparators of an installation's document types."""

    def __init__(self, schemas: Iterable[type[DocumentType]]) -> None:
        self._by_type: dict[tuple[str, str], Comparator] = {}
        self._by_name: dict[str, Comparator] = {}
        for schema in schemas:
            for spec in fields_of(schema):
                comparator = _of_schema(spec)
                for called in (schema.name, schema.family):
                    self._by_type.setdefault((called, spec.name), comparator)
                self._by_name.setdefault(spec.name, comparator)

    def of(self, truth: Truth, field: str) -> Comparator:
        """The comparator of a field of a document; BadTruth where the truth asks for one that there is not.

        A type that is not registered has those of fields of the same name, else dates for dates and text for the rest.
        """
        asked = truth.comparators.get(field)
        if asked is not None:
            if asked not in SCALARS and asked not in LISTS:
                raise BadTruth(f"{truth.file}: {field} asks for {asked!r}. There are {', '.join((*SCALARS, *LISTS))}.")
            return Comparator(asked, self._columns(truth, field))
        found = self._by_type.get((truth.document_type or "", field)) or self._by_name.get(field)
        return found or Comparator("date" if field == "date" or field.endswith("_date") else "text")

    def compare(self, truth: Truth, field: str, answer: Any) -> Verdict:
        """Judge an answer as results have it, an empty one too."""
        comparator, known, value = self.of(truth, field), truth.fields[field], value_of(answer)
        if comparator.of_list:
            columns = dict(comparator.columns)
            listed = _plural(known, value, columns[PLURAL]) if comparator.kind == PLURAL else None
            listed = listed or LISTS[comparator.kind](known, [] if is_empty(value) else value, columns)
            return Verdict(listed.right, listed.right, listed)
        if is_empty(value):
            return Verdict(False, False)
        return _scalar(comparator.kind, [known, *truth.alternatives.get(field, ())], value)

    def _columns(self, truth: Truth, field: str) -> tuple[tuple[str, str], ...]:
        known = self._by_type.get((truth.document_type or "", field))
        return known.columns if known else ()


def _scalar(kind: str, known: Sequence[Any], value: Any) -> Verdict:
    """Right when it is like any of the known answers; a list that stands for one value is its words."""
    plain = " ".join(str(value_of(one)) for one in value) if isinstance(value, list) else value
    told = [SCALARS[kind](one, plain) for one in known]
    return Verdict(any(one.right for one in told), any(one.exact for one in told))


def _plural(known: Any, value: Any, kind: str) -> Listed:
    """Plain values as rows of one column."""
    wanted, given = ([{PLURAL: value_of(one)} for one in listed or ()] for listed in (known, value))
    return compare_rows(wanted, given, {PLURAL: kind})


def _of_schema(spec: FieldSpec) -> Comparator:
    if spec.row is not None:
        columns = tuple((column.name, _kind(column)) for column in fields_of(spec.row))
        return Comparator(BY_NAME.get(spec.name, "rows"), columns)
    if spec.name in BY_NAME:
        return Comparator(BY_NAME[spec.name])
    return Comparator(PLURAL, ((PLURAL, _kind(spec)),)) if spec.many else Comparator(_kind(spec))


def _kind(spec: FieldSpec) -> str:
    """The comparator's name. One of several codes is not the yes or no that data calls a choice."""
    return "identifier" if isinstance(spec.kind, ChoiceKind) else spec.kind.name
