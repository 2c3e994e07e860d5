"""Writes a keyed answer as a model should: compact JSON in the schema's form and order. Looks at no page."""

import json
from collections.abc import Mapping
from typing import Any


def formed(answer: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    """The part of an answer that a schema asks for: rows by place or by key, what is absent null or an empty list."""
    wanted = {name: _formed(answer.get(name), part) for name, part in schema["properties"].items()}
    return json.dumps(wanted, ensure_ascii=False, separators=(",", ":"))


def _formed(value: Any, schema: Mapping[str, Any]) -> Any:
    if schema.get("type") != "array":
        return value
    items, rows = schema.get("items") or {}, value or []
    if places := items.get("prefixItems"):
        return [[_formed(row.get(place["title"]), place) for place in places] for row in rows]
    if columns := items.get("properties"):
        return [{name: _formed(row.get(name), part) for name, part in columns.items()} for row in rows]
    return rows
