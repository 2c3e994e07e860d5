"""The label words of all shipped types: there, whole, and not at odds with each other."""

from collections import defaultdict

import pytest

from schemas import Registry
from schemas.document_type import DocumentType, FieldSpec, fields_of
from schemas.fields.folding import fold, folded, phrase_pattern

LANGUAGES = {"en", "de", "fr", "es", "it", "nl"}
SHIPPED = tuple(Registry.load())
FIELDS = [(schema, spec) for schema in SHIPPED for spec in fields_of(schema)]
COLUMNS = [(schema, cell) for schema, spec in FIELDS if spec.row for cell in fields_of(spec.row)]
NAMES = [f"{schema.__name__}.{spec.name}" for schema, spec in (*FIELDS, *COLUMNS)]


@pytest.mark.parametrize(("schema", "spec"), [*FIELDS, *COLUMNS], ids=NAMES)
class TestField:
    def test_it_can_be_found(self, schema: type[DocumentType], spec: FieldSpec) -> None:
        assert spec.description
        by_its_columns = spec.row is not None
        by_itself = spec.hints.place or by_its_columns or spec.kind.distinct or schema.reader != "layout"
        assert by_itself or spec.hints.labels.keys() >= LANGUAGES

    def test_each_label_is_found_in_capitals(self, schema: type[DocumentType], spec: FieldSpec) -> None:
        for label in spec.hints.all_labels():
            line = folded(f"* {label.upper()}: 4711")
            found = phrase_pattern([label]).search(line.text)
            assert found, label
            assert fold(found[0]) == fold(label) != ""

    def test_no_label_is_said_twice_in_a_language(self, schema: type[DocumentType], spec: FieldSpec) -> None:
        for language, labels in spec.hints.labels.items():
            words = [fold(label) for label in labels]
            assert len(words) == len(set(words)), (language, sorted(w for w in words if words.count(w) > 1))


@pytest.mark.parametrize(("schema", "spec"), FIELDS, ids=NAMES[: len(FIELDS)])
def test_no_label_is_denied_by_its_own_field(schema: type[DocumentType], spec: FieldSpec) -> None:
    denied = {fold(label) for label in spec.hints.not_labels}
    assert not denied & {fold(label) for label in spec.hints.all_labels()}


@pytest.mark.parametrize("schema", SHIPPED, ids=lambda schema: schema.name)
def test_a_label_names_at_most_two_fields_of_a_kind(schema: type[DocumentType]) -> None:
    owners = defaultdict(list)
    for spec in fields_of(schema):
        for label in {fold(label) for label in spec.hints.all_labels()}:
            owners[label, spec.kind.name].append(spec.name)
    assert {owner: names for owner, names in owners.items() if len(names) > 2} == {}


@pytest.mark.parametrize("schema", SHIPPED, ids=lambda schema: schema.name)
def test_a_type_says_what_it_calls_itself(schema: type[DocumentType]) -> None:
    assert schema.headings.keys() >= LANGUAGES or (schema.reader == "form" and schema.headings)
