"""Whether an answer keeps to its JSON Schema, whatever a server says that it binds.

Knows the keywords that our own schemas are made of; another one is a mistake of ours, never passed over.
"""

from collections.abc import Iterator, Mapping
from typing import Any

TYPES: Mapping[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "number": (int, float),
    "integer": int,
    "boolean": bool,
    "null": type(None),
}
SAID = {"title", "description", "$comment", "$schema", "$defs", "x-guidance"}  # says nothing of what is allowed
KNOWN = {
    "type", "enum", "const", "anyOf", "$ref", "properties", "required", "additionalProperties",
    "items", "prefixItems", "minItems", "maxItems", "maxLength",
}  # fmt: skip


def fault_of(value: Any, schema: Mapping[str, Any]) -> str | None:
    """The first place at which a value breaks the schema, such as `line_items[2].unit`; None where it breaks none.

    The place alone: what stands there is a document's content.
    """
    return next(_faults(value, schema, schema, ""), None)


def _faults(value: Any, schema: Any, root: Mapping[str, Any], place: str) -> Iterator[str]:
    if schema is True:
        return
    if schema is False:
        yield place or "the whole"
        return
    unknown = schema.keys() - KNOWN - SAID
    if unknown:
        raise ValueError(f"keywords that are not checked: {sorted(unknown)}")
    if "$ref" in schema:
        yield from _faults(value, _referred(schema["$ref"], root), root, place)
    if not _is_of(value, schema) or not _is_any(value, schema, root):
        yield place or "the whole"
    elif isinstance(value, dict):
        yield from _faults_of_keys(value, schema, root, place)
    elif isinstance(value, list):
        yield from _faults_of_items(value, schema, root, place)


def _is_of(value: Any, schema: Mapping[str, Any]) -> bool:
    if "enum" in schema and not any(_same(value, one) for one in schema["enum"]):
        return False
    if "const" in schema and not _same(value, schema["const"]):
        return False
    if isinstance(value, str) and len(value) > schema.get("maxLength", len(value)):
        return False
    names = schema.get("type", list(TYPES))
    return any(_is_type(value, name) for name in ([names] if isinstance(names, str) else names))


def _is_type(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"  # Python takes True for a number
    return isinstance(value, TYPES[name])


def _same(value: Any, other: Any) -> bool:
    return bool(value == other) and isinstance(value, bool) == isinstance(other, bool)


def _is_any(value: Any, schema: Mapping[str, Any], root: Mapping[str, Any]) -> bool:
    ways = schema.get("anyOf")
    return ways is None or any(next(_faults(value, way, root, ""), None) is None for way in ways)


def _faults_of_keys(
    value: dict[str, Any], schema: Mapping[str, Any], root: Mapping[str, Any], place: str
) -> Iterator[str]:
    yield from (_joined(place, key) for key in schema.get("required", ()) if key not in value)
    properties = schema.get("properties", {})
    others = schema.get("additionalProperties", True)
    for key, part in value.items():
        known = key in properties
        yield from _faults(part, properties[key] if known else others, root, _joined(place, key if known else "?"))


def _faults_of_items(value: list[Any], schema: Mapping[str, Any], root: Mapping[str, Any], place: str) -> Iterator[str]:
    if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
        yield place or "the whole"
    first = schema.get("prefixItems", ())
    for number, part in enumerate(value):
        rule = first[number] if number < len(first) else schema.get("items", True)
        yield from _faults(part, rule, root, f"{place}[{number}]")


def _joined(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key


def _referred(way: str, root: Mapping[str, Any]) -> Any:
    found: Any = root
    for part in way.removeprefix("#/").split("/"):
        found = found[part]
    return found
