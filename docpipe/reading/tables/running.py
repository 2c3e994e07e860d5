"""Finds runs of amounts that are a list by arithmetic: they add up to an amount below them, or each is a product.

Knows no headers; what a run's columns are called is seen elsewhere.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate, combinations

from docpipe.reading.segments import Segment, Sheet
from docpipe.reading.tables.bodies import carries_over
from docpipe.reading.tables.fitting import is_figure_like
from docpipe.reading.tables.proving import CENT, MOST_FIGURES, makes
from docpipe.reading.tables.stacking import Amount, amounts_on, figures_of, stacks_of
from docpipe.reading.tables.totals import Totals
from schemas.fields.kind import Kind
from schemas.fields.locale import Locale

TAX_RATES = tuple(  # per cent, as in force somewhere
    map(Decimal, (2, 4, *range(5, 11), *range(12, 28), "2.1", "2.5", "2.6", "3.8", "5.5", "7.7", "8.1", "9.5", "25.5"))
)
WORDED = 0.8  # of the rows must say in words what they are
Place = tuple[int, int]


@dataclass(frozen=True, eq=False)
class Run:
    """Amounts under each other that make `total`. `end`: the page and the row at which their list ends."""

    amounts: Sequence[Amount]
    end: Place
    total: Decimal


def runs_of(sheets: Sequence[Sheet], kind: Kind, totals: Totals, locale: Locale) -> Iterator[Run]:
    """Those that add up, the longest first, then those that are products."""
    rows = {(sheet.page_no, n): row for sheet in sheets for n, row in enumerate(sheet.rows)}
    amounts = [one for sheet in sheets for one in amounts_on(sheet, kind, locale)]
    stacks = list(stacks_of([one for one in amounts if not carries_over(rows[one.place])]))
    summed = [run for stack in stacks for run in _summed(stack, rows, totals)]
    multiplied = [run for stack in stacks for run in _multiplied(stack, rows, kind, locale)]
    for runs in (summed, multiplied):
        yield from sorted(runs, key=lambda run: (-len(run.amounts), run.end))


Rows = Mapping[Place, Sequence[Segment]]


def _summed(stack: Sequence[Amount], rows: Rows, totals: Totals) -> Iterator[Run]:
    """The parts of a stack above its first total that add up to the next amount, or to a stated total."""
    labelled = [totals.states(rows[one.place]) for one in stack]
    until = labelled.index(True) if True in labelled else len(stack)
    sums = [Decimal(0), *accumulate(one.value for one in stack)]
    earliest: dict[Decimal, int] = {}
    for n in range(until + 1):
        earliest.setdefault(sums[n].quantize(CENT), n)
        below = stack[n] if n < len(stack) else None
        for total in (*([below.value] if below else ()), *(totals.stated if n == until else ())):
            start = earliest.get((sums[n] - total).quantize(CENT))
            if start is not None and n - start > 1 and not _is_taxed(stack[start:n]) and _worded(stack[start:n], rows):
                yield Run(stack[start:n], _end(stack, n), total)
                break


def _multiplied(stack: Sequence[Amount], rows: Rows, kind: Kind, locale: Locale) -> Iterator[Run]:
    """The parts of a stack whose amounts are each the product of two figures of their rows, once not by one."""
    factors = [_factors(one, rows[one.place], kind, locale) for one in stack]
    start = 0
    for n in range(len(stack) + 1):
        if n < len(stack) and factors[n]:
            continue
        run = stack[start:n]
        if any(1 not in pair for pairs in factors[start:n] for pair in pairs) and _worded(run, rows):
            yield Run(run, _end(stack, n), sum((one.value for one in run), Decimal(0)))
        start = n + 1


def _end(stack: Sequence[Amount], n: int) -> Place:
    return stack[n].place if n < len(stack) else (stack[-1].page_no + 1, 0)


def _factors(one: Amount, row: Sequence[Segment], kind: Kind, locale: Locale) -> list[tuple[Decimal, Decimal]]:
    """Pairs of other figures of an amount's row that make it."""
    others = [abs(figure.value) for figure in figures_of(row, kind, locale) if figure.box != one.box]
    return [pair for pair in combinations(others[:MOST_FIGURES], 2) if one.value and makes(*pair, one.value)]


def _is_taxed(amounts: Sequence[Amount]) -> bool:
    """Whether two amounts are a net amount and its tax."""
    values = [one.value for one in amounts]
    return len(values) == 2 and any(abs(values[0] * rate / 100 - values[1]) <= CENT for rate in TAX_RATES)


def _worded(amounts: Sequence[Amount], rows: Rows) -> bool:
    """Whether the amounts' rows say what they are of, and not all the same, nor rates."""
    said = [" ".join(s.text for s in rows[one.place] if _says(s)) for one in amounts]
    worded = sum(map(bool, said)) >= WORDED * len(said)
    distinct = len(set(said)) > 1 or len(said) == 1
    return worded and distinct and 2 * sum("%" in text for text in said) < max(2, len(said))


def _says(segment: Segment) -> bool:
    return sum(map(str.isalpha, segment.text)) > 2 and not is_figure_like(segment)
