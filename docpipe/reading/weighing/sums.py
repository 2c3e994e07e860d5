"""Whether a value keeps one of the sums that its type states, with values that labels name beside it."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import product
from typing import Any

from schemas.equations import Equation

FEW = 4  # of the values of another term that are tried


class Sums:
    """The equations of a type over the values that its fields may have.

    `known`: rows of lists. `likely`: for each numeric field its values with what labels say for them, the best first.
    """

    def __init__(
        self,
        equations: Sequence[Equation],
        known: Mapping[str, Any],
        likely: Mapping[str, Sequence[tuple[Decimal, float]]],
    ) -> None:
        self._known, self._likely = known, likely
        self._by_field: dict[str, list[Equation]] = {}
        for equation in equations:
            for name in equation.fields:
                self._by_field.setdefault(name, []).append(equation)
        self._found: dict[str, tuple[dict[Decimal, float], dict[Decimal, float]]] = {}

    def support(self, field: str, value: Decimal) -> tuple[float, float]:
        """How well supported the terms are with which the value keeps a sum: of values, and of rows; else 0."""
        plain, rows = self._solutions(field)
        return plain.get(value, 0.0), rows.get(value, 0.0)

    def states(self, field: str) -> bool:
        """Whether any sum has the field as a term."""
        return field in self._by_field

    def _solutions(self, field: str) -> tuple[dict[Decimal, float], dict[Decimal, float]]:
        if field not in self._found:
            self._found[field] = self._solve(field)
        return self._found[field]

    def _solve(self, field: str) -> tuple[dict[Decimal, float], dict[Decimal, float]]:
        """The values that the sums give the field, of values alone and of rows."""
        plain: dict[Decimal, float] = {}
        rows: dict[Decimal, float] = {}
        for equation in self._by_field.get(field, ()):
            listed = any("." in term.path for side in equation.sides for term in side)
            found = rows if listed else plain
            for values, worth in self._worlds(equation, field):
                value = solved(equation, field, values)
                if value is not None:
                    found[value] = max(worth, found.get(value, 0.0))
        return plain, rows

    def _worlds(self, equation: Equation, field: str) -> list[tuple[dict[str, Any], float]]:
        """The ways in which the other terms may be filled, each with the least that speaks for one of its values."""
        optional = {term.field for side in equation.sides for term in side if term.optional}
        others = [name for name in equation.fields if name != field and name not in self._known]
        ways: list[list[tuple[str, Decimal | None, float]]] = []
        for name in others:
            told = [(name, value, score) for value, score in self._likely.get(name, ())[:FEW]]
            ways.append([*told, *([(name, None, 1.0)] if name in optional else [])])
        worlds = []
        for way in product(*ways):
            values = {name: value for name, value, _ in way}
            stated = any(value is not None for value in values.values()) or any(
                self._known.get(n) for n in equation.fields
            )
            if stated:
                worlds.append(({**self._known, **values}, min((score for *_, score in way), default=1.0)))
        return worlds


def solved(equation: Equation, name: str, values: Mapping[str, Any]) -> Decimal | None:
    """The value of the one unknown term that makes the equation hold."""
    at_zero = equation.difference({**values, name: Decimal(0)})
    at_one = equation.difference({**values, name: Decimal(1)})
    if at_zero is None or at_one is None or at_zero == at_one:
        return None
    return -at_zero / (at_one - at_zero)
