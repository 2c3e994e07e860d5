"""The JSON Schema in which a model answers: every field as the text that is printed, or null.

Values are made by our own parsers afterwards, so no type, length or example stands in it. What is not printed as text,
such as whether something is signed, is not asked.
"""

from typing import Any

from pydantic import BaseModel

from schemas.document_type import DocumentType, FieldSpec, fields_of

_PRINTED = {"type": ["string", "null"]}


def reading_schema(schema: type[DocumentType]) -> dict[str, Any]:
    """The answer's schema: keys in reading order, all required, nothing else allowed."""
    return _object(schema)


def _object(schema: type[BaseModel]) -> dict[str, Any]:
    properties = {spec.name: _property(spec) for spec in fields_of(schema) if spec.kind.printed}
    return {
        "type": "object",
        "description": " ".join((schema.__doc__ or "").split()),
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _property(spec: FieldSpec) -> dict[str, Any]:
    if spec.row:
        return {"type": "array", "description": spec.description, "items": _object(spec.row)}
    if spec.many:
        return {"type": "array", "description": spec.description, "items": {"type": "string"}}
    return {**_PRINTED, "description": spec.description}
