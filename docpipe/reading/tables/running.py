"""Finds runs of amounts that are a list by arithmetic: they add up to an amount below them, or each is a product.

Knows no headers; what a run's columns are called is seen elsewhere.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import accumulate, combinations, pairwise

from docpipe.reading.segments import Segment, Sheet
from docpipe.reading.tables.bodies import carries_over
from docpipe.reading.tables.fitting import is_figure_like
from docpipe.reading.tables.proving import MOST_FIGURES, makes
from docpipe.reading.tables.stacking import Amount, amounts_on, figures_of, stacks_of
from docpipe.reading.tables.totals import Totals
from docpipe.reading.tax_rates import is_tax_of
from schemas.equations import CENT
from schemas.fields.kind import Kind
from schemas.fields.locale import Locale

NEAR = 25  # rows above the totals in which one charge alone is looked for
CLOSE = 0.06  # of the page width: a currency may stand behind an amount
WORDED = 0.8  # of the rows must say in words what they are
Place = tuple[int, int]
END = (1_000_000, 0)


@dataclass(frozen=True, eq=False)
class Run:
    """Amounts under each other that make `total`. `end`: the page and the row at which their list ends."""

    amounts: Sequence[Amount]
    end: Place
    total: Decimal


def runs_of(
    sheets: Sequence[Sheet], kind: Kind, totals: Totals, locale: Locale, lacking: Collection[Decimal] = ()
) -> Iterator[Run]:
    """Those that add up and those that are products, the longest first. `lacking`: sums that other rows left open."""
    rows = {(sheet.page_no, n): row for sheet in sheets for n, row in enumerate(sheet.rows)}
    amounts = [one for sheet in sheets for one in amounts_on(sheet, kind, locale)]
    first = sheets[0].page_no if sheets else 0
    stacks = [
        _not_carried(s)
        for s in stacks_of([one for one in amounts if not carries_over(rows[one.place], one.page_no > first)])
    ]
    summed = [run for stack in stacks for run in _summed(stack, rows, totals, lacking)]
    multiplied = [run for stack in stacks for run in _multiplied(stack, rows, totals, kind, locale)]
    alone = list(_alone(amounts, rows, totals))
    places = sorted({one.place for one in amounts})
    for run in sorted([*summed, *multiplied, *alone], key=lambda run: (-len(run.amounts), run.end)):
        after = bisect_right(places, run.amounts[-1].place)
        yield replace(run, end=min(run.end, places[after])) if after < len(places) else run


Rows = Mapping[Place, Sequence[Segment]]


def _summed(stack: Sequence[Amount], rows: Rows, totals: Totals, lacking: Collection[Decimal]) -> Iterator[Run]:
    """The parts of a stack between stated totals that add up to the next amount, to a stated total, or to one above."""
    labelled = [n for n, one in enumerate(stack) if totals.states(rows[one.place])]
    for before, until in pairwise([-1, *labelled, len(stack)]):
        above = {one.value for one in stack[: before + 1]}
        yield from _adding_up(stack, before + 1, until, above | totals.stated, totals.untaxed, lacking, rows)


def _adding_up(
    stack: Sequence[Amount],
    begin: int,
    until: int,
    stated: Collection[Decimal],
    untaxed: Collection[Decimal],
    lacking: Collection[Decimal],
    rows: Rows,
) -> Iterator[Run]:
    """The parts of a stack within bounds that add up to the next amount, or at the end to a known total.

    One amount alone, or two, do so only where they are the first of all, and one only where the total is the next.
    """
    sums = [Decimal(0), *accumulate(one.value for one in stack[begin:until])]
    earliest: dict[Decimal, int] = {}
    for n, so_far in enumerate(sums):
        earliest.setdefault(so_far.quantize(CENT), n)
        below = stack[begin + n] if begin + n < len(stack) else None
        ending = (*stated, *untaxed) if begin + n == until else ()
        for total in (*([below.value] if below else ()), *ending, *lacking):
            start = earliest.get((so_far - total).quantize(CENT))
            run = stack[begin + start : begin + n] if start is not None else ()
            lone = len(run) == 1 and begin + n == until == 1 and total in stated and below is not None
            enough = len(run) > 2 or lone or (len(run) == 2 and run[0] is stack[0])
            if enough and not _is_taxed(run) and _worded(run, rows):
                yield Run(run, below.place if below else END, total)
                break


def _not_carried(stack: Sequence[Amount]) -> list[Amount]:
    """Without sums so far that end or begin a page."""
    kept: list[Amount] = []
    so_far = Decimal(0)
    for n, one in enumerate(stack):
        last = n + 1 < len(stack) and stack[n + 1].page_no != one.page_no
        first = n > 0 and stack[n - 1].page_no != one.page_no and n + 1 < len(stack)
        if len(kept) > 1 and (first or last) and one.value == so_far:
            continue
        kept.append(one)
        so_far += one.value
    return kept


def _alone(amounts: Sequence[Amount], rows: Rows, totals: Totals) -> Iterator[Run]:
    """The one amount not far above the totals that is one of them, at the end of a row that says what for."""
    first = next((one for one in amounts if totals.states(rows[one.place])), None)
    before = [one for one in amounts if first and (first.page_no, first.row - NEAR) <= one.place < first.place]
    found = [one for one in before if one.value in totals.stated and _is_charge(one, rows)]
    if first and len({one.place for one in found}) == 1:
        yield Run(found[-1:], first.place, found[-1].value)


def _is_charge(one: Amount, rows: Rows) -> bool:
    """Whether a row names something without a colon, and ends with its amount."""
    row = rows[one.place]
    named = any(_says(s) for s in row) and not any(s.text.rstrip().endswith(":") for s in row)
    return named and row[-1].box.x1 - one.box.x1 < CLOSE and _worded([one], rows)


def _multiplied(stack: Sequence[Amount], rows: Rows, totals: Totals, kind: Kind, locale: Locale) -> Iterator[Run]:
    """The parts of a stack whose amounts are each the product of two figures of their rows.

    Once not by one, or else they make a stated total.
    """
    factors = [_factors(one, rows[one.place], kind, locale) for one in stack]
    start = 0
    for n in range(len(stack) + 1):
        if n < len(stack) and factors[n]:
            continue
        run = stack[start:n]
        total = sum((one.value for one in run), Decimal(0))
        telling = any(1 not in pair for pairs in factors[start:n] for pair in pairs)
        if run and (telling or total in totals.stated) and _worded(run, rows):
            yield Run(run, stack[n].place if n < len(stack) else END, total)
        start = n + 1


def _factors(one: Amount, row: Sequence[Segment], kind: Kind, locale: Locale) -> list[tuple[Decimal, Decimal]]:
    """Pairs of other figures of an amount's row that make it."""
    others = [abs(figure.value) for figure in figures_of(row, kind, locale) if figure.box != one.box]
    return [pair for pair in combinations(others[:MOST_FIGURES], 2) if one.value and makes(*pair, one.value)]


def _is_taxed(amounts: Sequence[Amount]) -> bool:
    """Whether two amounts are a net amount and its tax."""
    values = [one.value for one in amounts]
    return len(values) == 2 and is_tax_of(tax=values[1], net=values[0])


def _worded(amounts: Sequence[Amount], rows: Rows) -> bool:
    """Whether the amounts' rows say what they are of, and not all the same, nor rates."""
    said = [_words(one.place, rows) for one in amounts]
    worded = sum(map(bool, said)) >= WORDED * len(said)
    distinct = len(set(said)) > 1 or len(said) == 1
    return worded and distinct and 2 * sum("%" in text for text in said) < max(2, len(said))


def _words(place: Place, rows: Rows) -> str:
    """What a row says; where it has figures alone, what the row above it says."""
    page_no, n = place
    own = " ".join(s.text for s in rows[place] if _says(s))
    return own or " ".join(s.text for s in rows.get((page_no, n - 1), ()) if _says(s))


def _says(segment: Segment) -> bool:
    return sum(map(str.isalpha, segment.text)) > 2 and not is_figure_like(segment)
