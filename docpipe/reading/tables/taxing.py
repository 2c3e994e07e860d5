"""Tells by arithmetic which columns hold tax, or amounts with it: net and tax make gross, row after row.

Knows no names of columns.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from docpipe.reading.tables.proving import MOST_FIGURES, MOST_ROWS, Figures, Product
from docpipe.reading.tax_rates import is_tax_of
from schemas.equations import CENT

MOST_TAX = Decimal("0.28")  # of what it is taken on
MOST = Decimal("0.8")  # of the rows that are taxed at all: so many must be taxed so
Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Taxed:
    """Columns of amounts without their tax, those of tax and of amounts with it, and those of prices with it."""

    net: frozenset[int] = frozenset()
    beyond: frozenset[int] = frozenset()
    prices: frozenset[int] = frozenset()


def taxed(rows: Sequence[Figures], products: Sequence[Product] = ()) -> Taxed:
    """What columns are to tax. `products`: known of the same rows; a product of a price with tax has tax, too."""
    pairs = _pairs(rows)
    if not pairs:
        return Taxed()
    gross = {other for _, other in pairs}
    with_tax = gross | {p.result for p in products if {p.one, p.two} & gross}
    prices = {n for p in products if p.result in with_tax for n in (p.one, p.two)}
    prices -= {n for p in products if p.result not in with_tax for n in (p.one, p.two)}
    factors = {n for p in products for n in (p.one, p.two)}
    net = {one for one, other in pairs if not {one, other} & factors}
    beyond = with_tax.union(*pairs.values())
    return Taxed(frozenset(net - beyond), frozenset(beyond), frozenset(prices))


def _pairs(rows: Sequence[Figures]) -> Mapping[Pair, set[int]]:
    """Columns of amounts without and with tax, each with the columns that state the tax between them."""
    seen: dict[Pair, int] = {}
    told = _Told()
    for row in rows[:: max(1, len(rows) // MOST_ROWS)]:
        columns = sorted(row.values)[:MOST_FIGURES]
        for pair in ((one, other) for one in columns for other in columns):
            if row.values[pair[0]] == row.values[pair[1]]:
                continue  # the same column, or free of tax
            seen[pair] = seen.get(pair, 0) + 1
            told.add(pair, _tax(row, pair))
    return {pair: told.by[pair] for pair, count in told.count.items() if count >= MOST * seen[pair]}


@dataclass(slots=True)
class _Told:
    count: dict[Pair, int] = field(default_factory=dict)
    by: dict[Pair, set[int]] = field(default_factory=dict)

    def add(self, pair: Pair, columns: Collection[int] | None) -> None:
        if columns is not None:
            self.count[pair] = self.count.get(pair, 0) + 1
            self.by.setdefault(pair, set()).update(columns)


def _tax(row: Figures, pair: Pair) -> set[int] | None:
    """The columns with the tax of an amount, none where only its rate is stated; None where it is not taxed so."""
    net, gross = (row.values[column] for column in pair)
    tax = gross - net
    if abs(net) < 1 or not 0 < tax / net <= MOST_TAX:
        return None
    found = {n for n, value in row.values.items() if n not in pair and abs(value - tax) <= CENT}
    stated = any(abs(net * rate / 100 - tax) <= 2 * CENT for rate in _rates(row, pair))
    return found if stated or (found and is_tax_of(tax, net, 2 * CENT)) else None


def _rates(row: Figures, pair: Pair) -> Iterator[Decimal]:
    """What may be a rate of tax: percentages, and figures so small that stand without a sign."""
    for column, value in (*row.rates.items(), *row.values.items()):
        if column not in pair and 0 < value <= 100 * MOST_TAX:
            yield value
