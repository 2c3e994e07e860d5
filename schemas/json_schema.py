"""The JSON Schema in which a model answers: every field as the text that is printed, or null.

Values are made by our own parsers afterwards, so no type, length or example stands in it: small models copy examples.
What is not printed as text, such as whether something is signed, is not asked.
"""

import re
from typing import Any

from pydantic import BaseModel

from schemas.document_type import DocumentType, FieldSpec, fields_of

_PRINTED = {"type": ["string", "null"]}
_TERMS = re.compile(r"\s*\((?:[A-Z]{2,4}-\d+|e\.g\.|i\.e\.|(?:such as|for example|for instance|like)\b)[^()]*\)")
_EXAMPLES = re.compile(
    r",?\s*(?:\b(?:such as|for example|for instance|e\.g\.)|(?<=,)\s*like\b)(?:[^.;]|\.(?=\S))*", re.IGNORECASE
)


def reading_schema(schema: type[DocumentType]) -> dict[str, Any]:
    """The answer's schema: keys in reading order, all required, nothing else allowed."""
    return {"title": schema.name.replace("_", " "), **_object(schema)}


def bare(description: str) -> str:
    """A description without its examples and without terms of standards, which are nothing on a page."""
    return " ".join(_EXAMPLES.sub("", _TERMS.sub("", description)).split()).rstrip(" ,")


def _object(schema: type[BaseModel]) -> dict[str, Any]:
    properties = {spec.name: _property(spec) for spec in fields_of(schema) if spec.kind.printed}
    return {
        "type": "object",
        "description": bare(schema.__doc__ or ""),
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _property(spec: FieldSpec) -> dict[str, Any]:
    if spec.row:
        return {"type": "array", "description": bare(spec.description), "items": _object(spec.row)}
    if spec.many:
        return {"type": "array", "description": bare(spec.description), "items": {"type": "string"}}
    return {**_PRINTED, "description": bare(spec.description)}
