"""A reading as it was, made again from what the store keeps of it, so that it can be checked anew.

Knows results and schemas; values come back as they were parsed, never parsed a second time.
"""

import types
import typing
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any

from pydantic import BaseModel

from docpipe.document import Answer, Box, FieldReading, Provenance, Reading, Value
from schemas.document_type import DocumentType, FieldSpec, fields_of


def restore(result: Mapping[str, Any], details: Mapping[str, Any], schema: type[DocumentType]) -> Reading:
    """The reading that a result tells of. Fields that the schema has no more are left out, new ones are absent."""
    told, more = result.get("fields") or {}, details.get("fields") or {}
    fields = {spec.name: _answer(schema, spec, told.get(spec.name), more.get(spec.name)) for spec in fields_of(schema)}
    return Reading(details.get("reader") or "", schema.family, fields, result.get("language"))


def value_of(kind: type, told: Any) -> Value:
    """The value of a Python type as results show it, or None where it is none."""
    if kind is bool:
        return told if isinstance(told, bool) else None
    if not isinstance(told, str):
        return None
    try:
        return Decimal(told) if kind is Decimal else date.fromisoformat(told) if kind is date else told
    except (ValueError, InvalidOperation):
        return None


@lru_cache(maxsize=512)
def type_of(schema: type[BaseModel], name: str) -> type:
    """The plain Python type of a field's values: Decimal, date, bool or str."""
    attribute = next(spec.attribute for spec in fields_of(schema) if spec.name == name)
    return _plain(schema.model_fields[attribute].annotation)


def _plain(annotation: Any) -> type:
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (typing.Union, types.UnionType):
        return _plain(next(part for part in arguments if part is not type(None)))
    if origin in (list, typing.Annotated):
        return _plain(arguments[0])
    return annotation if annotation in (Decimal, date, bool) else str


def _answer(schema: type[BaseModel], spec: FieldSpec, told: Any, more: Any) -> Answer:
    if spec.row is not None:
        return [_row(spec.row, item, _nth(more, n)) for n, item in enumerate(told or []) if isinstance(item, Mapping)]
    kind = type_of(schema, spec.name)
    if spec.many:
        return [cell for n, item in enumerate(told or []) if (cell := _cell(kind, item, _nth(more, n)))]
    return _cell(kind, told, more)


def _row(row: type[BaseModel], told: Mapping[str, Any], more: Any) -> dict[str, FieldReading | None]:
    extra = more if isinstance(more, Mapping) else {}
    names = [spec.name for spec in fields_of(row)]
    return {name: _cell(type_of(row, name), told.get(name), extra.get(name)) for name in names}


def _cell(kind: type, told: Any, more: Any) -> FieldReading | None:
    if not isinstance(told, Mapping):
        return None
    extra = more if isinstance(more, Mapping) else {}
    others = tuple(value for other in extra.get("alternatives") or () if (value := value_of(kind, other)) is not None)
    return FieldReading(
        told.get("text") or "",
        value_of(kind, told.get("value")),
        tuple(Provenance(place["page_no"], Box(*place["box"])) for place in told.get("provenance") or ()),
        told.get("confidence"),
        extra.get("signals") or {},
        others,
        bool(told.get("derived")),
    )


def _nth(items: Any, number: int) -> Any:
    return items[number] if isinstance(items, list) and number < len(items) else None
