"""What a reviewer's text means: read with the document's own habits, or in the form of results; never guessed.

`1.234,50` in a German document is 1234.50, `1234.50` is that everywhere, and `1.234`, which may be either, is asked
about. What was taken over from the page is print, and read as print is.
"""

import re
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Annotated, Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from docpipe.document import FieldReading, Value
from docpipe.review.restoring import type_of, value_of
from schemas.document_type import FieldSpec
from schemas.fields import CheckboxKind, Choice, Locale
from schemas.fields.kind import Kind, Parsed

_MINUS = re.compile(r"[-−–(]")
_NUMBER = re.compile(r"[+-]?[0-9]{1,15}(?:\.[0-9]{1,8})?")


def parse_typed(schema: type[BaseModel], spec: FieldSpec, text: str, locale: Locale, *, from_page: bool) -> Parsed:
    """The value of a text for a field of a document type or row; undecided with all it may mean, or with a problem."""
    kind = type_of(schema, spec.name)
    plain, printed = _plain(kind, text), _printed(spec.kind, text, locale)
    if kind is bool:
        return Parsed(plain) if plain is not None else printed
    if kind is str:
        return printed if _means_something(printed) else _as_it_is(spec.kind, text, printed)
    if kind is date:  # in the form of ISO 8601 it has no other meaning
        return Parsed(plain) if plain is not None else printed
    return printed if from_page and _means_something(printed) else _typed_number(spec.kind, text, plain, printed)


def parse_over(
    old: FieldReading | None, schema: type[BaseModel], spec: FieldSpec, text: str, locale: Locale, *, from_page: bool
) -> Parsed:
    """The value of a text that stands in for what was read: the same text, or one of its form, is read as that was."""
    if old is None or old.value is None:
        return parse_typed(schema, spec, text, locale, from_page=from_page)
    if text.split() == old.text.split():
        return Parsed(old.value)
    parsed = parse_typed(schema, spec, text, locale, from_page=from_page)
    as_print = parsed.alternatives and _form(text) == _form(old.text)
    if as_print and spec.kind.parse(old.text, locale).value == old.value:
        return spec.kind.parse(text, locale)
    return parsed


def parse_chosen(schema: type[BaseModel], spec: FieldSpec, value: str | bool) -> Parsed:
    """The value that was chosen, in the form of results; a problem where the field has no such value."""
    kind = type_of(schema, spec.name)
    known = _plain(kind, value) if isinstance(value, str) and kind is not bool else value_of(kind, value)
    return Parsed(known) if known is not None else Parsed(None, problem=f"“{value}” is no value of this field.")


def _plain(kind: type, text: str) -> Any:
    """The value of a text in the form that results have; None where it is not of that form."""
    stripped = text.strip()
    if kind is bool:
        return CheckboxKind().parse(stripped, Locale()).value
    if kind is Decimal:
        return Decimal(stripped) if _NUMBER.fullmatch(stripped) else None
    return value_of(kind, stripped) or None


def _printed(kind: Kind, text: str, locale: Locale) -> Parsed:
    """The value by the field's kind. Of a choice the whole text must be the phrase: “no invoice” is none."""
    parsed = kind.parse(text, locale)
    if isinstance(kind, Choice) and parsed.value is not None:
        spans = kind.find(text)
        whole = any(text[: s.start].strip(" .,:;") == "" and text[s.end :].strip(" .,:;") == "" for s in spans)
        if not whole and text.strip() != parsed.value:
            return Parsed(None, problem=f"“{text.strip()[:80]}” is none of: {', '.join(kind.choices)}.")
    return parsed


def _as_it_is(kind: Kind, text: str, printed: Parsed) -> Parsed:
    """The text itself, where its kind finds no value in it and yet bears it: a person may know better."""
    plain = " ".join(text.split())
    try:
        _adapter(kind).validate_python(plain)
    except ValidationError:
        return printed
    return Parsed(plain or None)


@lru_cache(maxsize=256)
def _adapter(kind: Kind) -> TypeAdapter[str]:
    return TypeAdapter(Annotated[str, kind])


def _form(text: str) -> str:
    """A text with all its digits alike."""
    return re.sub(r"[0-9]", "0", " ".join(text.split()))


def _typed_number(kind: Kind, text: str, plain: Decimal | None, printed: Parsed) -> Parsed:
    """A number that was typed: as print, in the form of results, and with a minus that may be print or meant."""
    meanings = list(printed.alternatives) if printed.value is None else [printed.value]
    if printed.value is not None and _MINUS.search(text):
        meanings += kind.also(printed.value)
    distinct = tuple(dict.fromkeys([*meanings, *([] if plain is None else [plain])]))
    if len(distinct) > 1:
        return Parsed(None, distinct, _ask(text, distinct, kind))
    return Parsed(distinct[0]) if distinct else printed


def _means_something(parsed: Parsed) -> bool:
    return parsed.value is not None or bool(parsed.alternatives)


def _ask(text: str, meanings: tuple[Value, ...], kind: Kind) -> str:
    shown = " or ".join(kind.show(value) for value in meanings if value is not None)
    return f"“{text.strip()[:80]}” may mean {shown}. Say which."
