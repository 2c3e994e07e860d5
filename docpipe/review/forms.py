"""The form in which people see a document type: from the class alone, each field with the widget that fits its kind.

A site's own kind gets the widget of the kind it comes from, or plain text.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from docpipe.wording import title_of
from schemas.document_type import DocumentType, FieldSpec, fields_of
from schemas.equations import Equation
from schemas.fields import (
    AddressKind,
    CheckboxKind,
    ChoiceKind,
    CountryKind,
    CurrencyKind,
    DateKind,
    IbanKind,
    IdentifierKind,
    Kind,
    MoneyKind,
    NameKind,
    PercentKind,
    QuantityKind,
    SignatureKind,
    VatIdKind,
)
from schemas.fields.durations import DurationKind
from schemas.fields.flags import FlagKind
from schemas.fields.machine_lines import MachineLineKind
from schemas.fields.states import StateKind

WIDGETS: tuple[tuple[type[Kind], str], ...] = (
    (MoneyKind, "money"),
    (QuantityKind, "number"),
    (PercentKind, "percent"),
    (DateKind, "date"),
    (CurrencyKind, "currency"),
    (CountryKind, "country"),
    (StateKind, "country"),
    (ChoiceKind, "choice"),
    (SignatureKind, "signature"),
    (CheckboxKind, "checkbox"),
    (FlagKind, "checkbox"),
    (IbanKind, "iban"),
    (VatIdKind, "vat_id"),
    (IdentifierKind, "identifier"),
    (DurationKind, "duration"),
    (AddressKind, "address"),
    (NameKind, "name"),
    (MachineLineKind, "machine_line"),
)
NAMES = frozenset({*(name for _, name in WIDGETS), "text", "textarea"})


@lru_cache(maxsize=64)
def form_of(schema: type[DocumentType]) -> Mapping[str, Any]:
    """`{"fields": [...], "equations": [...]}` as JSON; do not change it.

    A field: name, title, widget, description, required, critical, many, columns (the same, of the rows of a list) and
    choices. An equation: its name and text, its sides as signed terms, and by how much both may differ for each row.
    """
    return {
        "fields": [_field(spec) for spec in fields_of(schema)],
        "equations": [_equation(equation) for equation in schema.equations],
    }


def widget_of(kind: Kind) -> str:
    """The widget of a kind."""
    named = next((name for known, name in WIDGETS if isinstance(kind, known)), None)
    return named or ("textarea" if kind.widget == "textarea" else "text")


def _field(spec: FieldSpec) -> dict[str, Any]:
    return {
        "name": spec.name,
        "title": title_of((spec.name,)),
        "widget": "rows" if spec.row else widget_of(spec.kind),
        "description": spec.description,
        "required": spec.required,
        "critical": spec.hints.critical,
        "many": spec.many or spec.row is not None,
        "columns": [_field(column) for column in fields_of(spec.row)] if spec.row else [],
        "choices": _choices(spec.kind),
    }


def _choices(kind: Kind) -> list[dict[str, str]]:
    if not isinstance(kind, ChoiceKind):
        return []
    return [{"value": value, "title": _title(value, phrases)} for value, phrases in kind.choices.items()]


def _title(value: str, phrases: Mapping[str, tuple[str, ...]]) -> str:
    """The value in words; a letter alone says too little, so its first English phrase stands beside it."""
    said = next(iter(phrases.get("en", ())), "")
    words = title_of((value,))
    return f"{words} ({said})" if len(value) == 1 and said and said.casefold() != value.casefold() else words


def _equation(equation: Equation) -> dict[str, Any]:
    left, right = (
        [{"sign": term.sign, "path": term.path.split("."), "optional": term.optional} for term in side]
        for side in equation.sides
    )
    return {"name": equation.code, "text": equation.text, "sentence": equation.sentence, "left": left, "right": right}
