"""Strings that a model does not come to the end of, which no server closes by itself.

A bound on every string would make each token dearer for everyone, so one is set only where it was needed.
"""

from collections.abc import Mapping
from typing import Any


def is_rambling(text: str, most: int) -> bool:
    """Whether a cut answer breaks off within a string of more characters than that."""
    start, place = -1, 0
    while place < len(text):
        if text[place] == '"':
            start = place if start < 0 else -1
        place += 2 if text[place] == "\\" and start >= 0 else 1
    return start >= 0 and len(text) - start - 1 > most


def with_bounds(schema: Any, most: int) -> Any:
    """The same schema with at most so many characters a string."""
    if isinstance(schema, list):
        return [with_bounds(part, most) for part in schema]
    if not isinstance(schema, Mapping):
        return schema
    bounded = {key: with_bounds(part, most) for key, part in schema.items()}
    kinds = schema.get("type")
    is_text = isinstance(kinds, str | list) and "string" in ([kinds] if isinstance(kinds, str) else kinds)
    return {**bounded, "maxLength": most} if is_text else bounded
