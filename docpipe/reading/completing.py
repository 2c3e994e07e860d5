"""Fills a field that no label found, where a sum gives its value and that value is printed on the page."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from docpipe.reading.candidates import Candidate, Support
from docpipe.reading.choosing import Choice
from schemas.document_type import DocumentType, fields_of
from schemas.equations import Equation
from schemas.fields.kind import Kind

SCORE = 0.5


def complete(
    chosen: Mapping[str, Choice],
    pool: Mapping[Kind, Sequence[Candidate]],
    schema: type[DocumentType],
    known: Mapping[str, Any],
) -> dict[str, Choice]:
    """Readings for absent fields that an equation determines; only for fields that documents must state."""
    found: dict[str, Choice] = {}
    specs = {spec.name: spec for spec in fields_of(schema) if spec.row is None and spec.hints.critical}
    for equation in schema.equations:
        values = {**known, **{n: c.candidate.parsed.value for n, c in {**chosen, **found}.items()}}
        absent = [name for name in equation.fields if name in specs and values.get(name) is None]
        value = _solve(equation, absent[0], values) if len(absent) == 1 else None
        if value is None:
            continue
        spec = specs[absent[0]]
        taken = [c.candidate for c in {**chosen, **found}.values()]
        printed = [c for c in pool.get(spec.kind, ()) if c.parsed.value == value]
        free = [c for c in printed if not any(c.overlaps(other) for other in taken)]
        place = (free or (printed if spec.required else [])) or None
        if place and value != 0:
            found[absent[0]] = Choice(place[-1], Support(SCORE, "sum"))
    return found


def _solve(equation: Equation, name: str, values: Mapping[str, Any]) -> Decimal | None:
    """The value of the one unknown term that makes the equation hold."""
    at_zero = equation.difference({**values, name: Decimal(0)})
    at_one = equation.difference({**values, name: Decimal(1)})
    if at_zero is None or at_one is None or at_zero == at_one:
        return None
    return -at_zero / (at_one - at_zero)
