"""Columns that two printed columns stand for: what is taken and what is given become one amount with its sign."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from docpipe.document import FieldReading
from schemas.document_type import FieldSpec, Hints

TAKEN, GIVEN = "-", "+"  # what a printed column's name ends in


def printed_columns(specs: Sequence[FieldSpec]) -> list[FieldSpec]:
    """The columns that may be printed for a row's fields: also one each for what is taken and what is given."""
    printed: list[FieldSpec] = []
    for spec in specs:
        for side, labels in ((TAKEN, spec.hints.debit), (GIVEN, spec.hints.credit)):
            if labels:
                hints = Hints(labels, critical=spec.hints.critical)
                printed.append(replace(spec, name=f"{spec.name}{side}", hints=hints))
        printed.append(spec)
    return printed


def is_side(name: str) -> bool:
    """Whether a printed column is one of such two."""
    return name.endswith((TAKEN, GIVEN))


def signed(cells: Mapping[str, FieldReading]) -> dict[str, FieldReading]:
    """The cells under the fields' own names. Of a row with both amounts the one that is not zero is meant."""
    found = {name: cell for name, cell in cells.items() if not is_side(name)}
    sides = sorted((item for item in cells.items() if is_side(item[0])), key=lambda item: not item[1].value)
    for name, cell in sides:
        own = name[:-1]
        if own not in found:
            found[own] = _with_sign(cell, -1 if name.endswith(TAKEN) else 1)
    return found


def _with_sign(cell: FieldReading, sign: int) -> FieldReading:
    """What is taken is below zero however it is printed; a reversal of what is given keeps its minus."""
    if not isinstance(cell.value, Decimal):
        others = tuple(sign * abs(one) for one in cell.alternatives if isinstance(one, Decimal))
        return replace(cell, alternatives=others)
    return replace(cell, value=-abs(cell.value) if sign < 0 else cell.value)
