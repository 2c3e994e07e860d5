"""Hangs a check behind pydantic's own validation of a field, so that a kind brings its check along."""

from collections.abc import Callable
from typing import Any

from pydantic_core import PydanticCustomError, core_schema


def checked(inner: core_schema.CoreSchema, check: Callable[[Any], Any]) -> core_schema.CoreSchema:
    """The inner schema, then the check, which gives the value or raises PydanticCustomError."""
    return core_schema.no_info_after_validator_function(check, inner)


def passes(check: Callable[[str], Any], value: Any) -> bool:
    """Whether a check finds nothing wrong."""
    try:
        check(str(value))
    except PydanticCustomError:
        return False
    return True
