"""Sums that a document states about itself, written as on paper: `net_total + tax_total = grand_total`.

Used both ways: checking reports a broken one, the layout reader prefers values that keep it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

CENT = Decimal("0.01")
_TERM = re.compile(r"([+-])?\s*([a-z_]+(?:\.[a-z_]+)?)(\?)?")


@dataclass(frozen=True)
class Term:
    """One summand. `path`: a field, or `list.column` for a sum over rows; `optional`: counts as 0 when absent."""

    sign: int
    path: str
    optional: bool

    @property
    def field(self) -> str:
        return self.path.split(".")[0]


@dataclass(frozen=True)
class Equation:
    """`left = right`, within a cent, and within half a cent for each rounded summand where rows are summed.

    `Equation("BR-CO-13", "line_items.line_total - allowance_total? = net_total", "The lines do not add up ...")`.
    """

    code: str
    text: str
    sentence: str

    @property
    def sides(self) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
        return _sides(self.text)

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that the equation touches, each once, in order."""
        return _fields(self.text)

    def difference(self, values: Mapping[str, Any]) -> Decimal | None:
        """Left minus right, or None where a term that is not optional is absent."""
        total = Decimal(0)
        for factor, side in zip((1, -1), self.sides, strict=True):
            for term in side:
                amount = _amount(values, term)
                if amount is None:
                    return None
                total += factor * term.sign * amount
        return total

    def holds(self, values: Mapping[str, Any]) -> bool | None:
        """True or False, or None where it cannot be told."""
        difference = self.difference(values)
        return None if difference is None else abs(difference) <= self.tolerance(values)

    def tolerance(self, values: Mapping[str, Any]) -> Decimal:
        summed = [values.get(t.field) or () for side in self.sides for t in side if "." in t.path]
        return max(CENT, CENT / 2 * max(map(len, summed), default=0))


@lru_cache(maxsize=256)
def _sides(text: str) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
    """The terms of both sides: readers hold one equation against many values."""
    left, right = text.split("=")
    return _terms(left), _terms(right)


@lru_cache(maxsize=256)
def _fields(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(term.field for side in _sides(text) for term in side))


def _terms(side: str) -> tuple[Term, ...]:
    return tuple(Term(-1 if sign == "-" else 1, path, bool(optional)) for sign, path, optional in _TERM.findall(side))


def _amount(values: Mapping[str, Any], term: Term) -> Decimal | None:
    if "." not in term.path:
        amount = values.get(term.path)
        return Decimal(0) if amount is None and term.optional else amount
    name, column = term.path.split(".")
    cells = [_cell(row, column) for row in values.get(name) or ()]
    known = [cell for cell in cells if cell is not None]
    if not known or len(known) < len(cells):
        return Decimal(0) if not cells and term.optional else None
    return sum(known, Decimal(0))


def _cell(row: Any, column: str) -> Decimal | None:
    cell = row.get(column) if isinstance(row, Mapping) else getattr(row, column, None)
    return cell if isinstance(cell, Decimal) else None
