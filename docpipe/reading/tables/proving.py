"""Tells by arithmetic which columns belong together: over the rows, the figures of two multiplied make a third's.

What a row takes off as a percentage may come between. Knows no names of columns.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

CENT = Decimal("0.01")
EXACT = Decimal("0.001")  # of the product: prices are rounded
MOST_FIGURES = 9  # in a row
MOST_ROWS = 80  # rows that are looked at, evenly taken from all
SHARE = 0.6  # of the rows: so many must keep a product
ENOUGH = 3  # rows that prove as much as any number of them


@dataclass(frozen=True, slots=True)
class Product:
    """Columns `one` x `two` = `result`, by position; `weight` 0..1 how much speaks for it."""

    one: int
    two: int
    result: int
    weight: float


Figures = Mapping[int, Decimal]


def products(rows: Sequence[Figures]) -> list[Product]:
    """The products that most rows keep, the surest first. `rows`: the figures of each by column."""
    step = max(1, len(rows) // MOST_ROWS)
    seen: dict[tuple[int, int, int], int] = {}
    kept: dict[tuple[int, int, int], int] = {}
    telling: dict[tuple[int, int, int], int] = {}
    for row in rows[::step]:
        for triple in _triples(row):
            one, two, result = (row[column] for column in triple)
            seen[triple] = seen.get(triple, 0) + 1
            if makes(one, two, result) or _discounted(row, triple):
                kept[triple] = kept.get(triple, 0) + 1
                telling[triple] = telling.get(triple, 0) + (result != 0 and abs(one) != 1 and abs(two) != 1)
    found = [
        Product(*triple, count / seen[triple] * min(1.0, 0.4 + 0.6 * telling[triple] / ENOUGH))
        for triple, count in kept.items()
        if telling[triple] and count >= SHARE * seen[triple]
    ]
    return sorted(found, key=lambda product: -product.weight)


def _triples(row: Figures) -> list[tuple[int, int, int]]:
    columns = sorted(row)[:MOST_FIGURES]
    return [(one, two, c) for one, two in combinations(columns, 2) for c in columns if c not in (one, two)]


def makes(one: Decimal, two: Decimal, result: Decimal) -> bool:
    """Whether two figures multiplied make a third, as prices are rounded."""
    product = abs(one * two)
    return abs(product - abs(result)) <= max(CENT, EXACT * product)


def _discounted(row: Figures, triple: tuple[int, int, int]) -> bool:
    """Whether another figure of the row is the percentage that was taken off."""
    one, two, result = (row[column] for column in triple)
    rates = [rate for column, rate in row.items() if column not in triple and 0 < rate < 100]
    return any(makes(one, two * (100 - rate) / 100, result) for rate in rates)
