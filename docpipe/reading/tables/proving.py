"""Tells by arithmetic which columns belong together: over the rows, the figures of two multiplied make a third's.

What a row takes off may come between, as a percentage or as an amount. Knows no names of columns.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import combinations

from schemas.equations import CENT

EXACT = Decimal("0.001")  # of the product: prices are rounded
MOST_FIGURES = 9  # in a row
MOST_ROWS = 80  # rows that are looked at, evenly taken from all
SHARE = 0.6  # of the rows: so many must keep a product
ENOUGH = 3  # rows that prove as much as any number of them
LOTS = (10, 100, 1000)  # of how many a price may be


@dataclass(frozen=True, slots=True)
class Product:
    """Columns `one` x `two` = `result`, by position; `weight` 0..1 how much speaks for it."""

    one: int
    two: int
    result: int
    weight: float


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a row by column, and what stands there as a percentage."""

    values: Mapping[int, Decimal]
    rates: Mapping[int, Decimal] = field(default_factory=dict)


def products(rows: Sequence[Figures]) -> list[Product]:
    """The products that most rows keep, the surest first."""
    step = max(1, len(rows) // MOST_ROWS)
    seen: dict[tuple[int, int, int], int] = {}
    kept: dict[tuple[int, int, int], int] = {}
    telling: dict[tuple[int, int, int], int] = {}
    for row in rows[::step]:
        for triple in _triples(row):
            one, two, result = (row.values[column] for column in triple)
            seen[triple] = seen.get(triple, 0) + 1
            if makes(one, two, result) or _altered(row, triple):
                kept[triple] = kept.get(triple, 0) + 1
                telling[triple] = telling.get(triple, 0) + (result != 0 and abs(one) != 1 and abs(two) != 1)
    found = [
        Product(*triple, count / seen[triple] * min(1.0, 0.4 + 0.6 * telling[triple] / ENOUGH))
        for triple, count in kept.items()
        if telling[triple] and count >= SHARE * seen[triple]
    ]
    return sorted(found, key=lambda product: -product.weight)


def _triples(row: Figures) -> list[tuple[int, int, int]]:
    columns = sorted(row.values)[:MOST_FIGURES]
    return [(one, two, c) for one, two in combinations(columns, 2) for c in columns if c not in (one, two)]


def makes(one: Decimal, two: Decimal, result: Decimal) -> bool:
    """Whether two figures multiplied make a third, as prices are rounded."""
    product = abs(one * two)
    return abs(product - abs(result)) <= max(CENT, EXACT * product)


def _altered(row: Figures, triple: tuple[int, int, int]) -> bool:
    """Whether another figure of the row is what was taken off, in per cent or money, or how many the price is of."""
    one, two, result = (row.values[column] for column in triple)
    others = [value for column, value in row.values.items() if column not in triple and value > 0]
    rates = [rate for rate in (*others, *map(abs, row.rates.values())) if 0 < rate < 100]
    if any(makes(one, two * (100 - rate) / 100, result) for rate in rates):
        return True
    return any(other in LOTS and makes(one, two / other, result) for other in others)
