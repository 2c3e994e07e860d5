from typing import Any

import pytest

from docpipe.vlm.served.keeping_to import fault_of
from schemas import Registry, reading_schema

TEXT = {"type": ["string", "null"]}
ROW = {"type": "object", "properties": {"a": TEXT}, "required": ["a"], "additionalProperties": False}
PAIR = {"type": "array", "prefixItems": [TEXT, TEXT], "items": False, "minItems": 2, "maxItems": 2}

CASES = [  # value, schema, where it breaks it
    ("x", TEXT, None),
    (None, TEXT, None),
    (7, TEXT, "the whole"),
    ("abc", {"type": "string", "maxLength": 2}, "the whole"),
    (True, {"type": "integer"}, "the whole"),  # Python takes it for 1
    (1, {"enum": [True]}, "the whole"),
    (1, {"const": 1}, None),
    ({"a": "x"}, ROW, None),
    ({}, ROW, "a"),
    ({"a": "x", "b": 1}, ROW, "?"),  # a key that is not ours is not repeated
    ({"a": ["x"]}, ROW, "a"),
    ([{"a": None}, {"a": 3}], {"type": "array", "items": ROW}, "[1].a"),
    (["x", None], PAIR, None),
    (["x"], PAIR, "the whole"),
    (["x", "y", "z"], PAIR, "the whole"),
    (["x", 3], PAIR, "[1]"),
    ({"rows": [["x", 1]]}, {"properties": {"rows": {"items": PAIR}}}, "rows[0][1]"),
    (3, {"anyOf": [{"type": "string"}, {"type": "null"}]}, "the whole"),
    (None, {"anyOf": [{"type": "string"}, {"type": "null"}]}, None),
    ({"a": 1}, {"$ref": "#/$defs/row", "$defs": {"row": ROW}}, "a"),
]


@pytest.mark.parametrize(("value", "schema", "fault"), CASES)
def test_the_first_fault_is_named(value: Any, schema: dict[str, Any], fault: str | None) -> None:
    assert fault_of(value, schema) == fault


def test_a_keyword_that_is_not_checked_is_never_passed_over() -> None:
    with pytest.raises(ValueError, match="pattern"):
        fault_of("x", {"pattern": "y"})


def empty(schema: dict[str, Any]) -> Any:
    if "properties" in schema:
        return {key: empty(part) for key, part in schema["properties"].items()}
    return [] if schema["type"] == "array" else None


@pytest.mark.parametrize("schema", [reading_schema(one) for one in Registry.load()])
def test_every_type_can_be_answered_with_nothing(schema: dict[str, Any]) -> None:
    assert fault_of(empty(schema), schema) is None
    assert fault_of({}, schema) is not None
