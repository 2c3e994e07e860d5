"""Sets a part of a whole right by the rows that break the whole up: net, tax and gross, a row for each rate.

The row of all rates says the whole tax. Where none does, what one rate makes is not the tax of the whole.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, product

from docpipe.reading.candidates import Candidate, Support
from docpipe.reading.choosing import Choice
from docpipe.reading.segments import Sheet, sheet_at
from schemas.document_type import DocumentType, fields_of
from schemas.fields.kind import Kind, Value

SCORE = 0.5
HIGHEST = Decimal("0.35")  # of what it is added to: no part is larger
MOST_ROWS = 6  # that break a whole up: there are no more rates

Pool = Mapping[Kind, Sequence[Candidate]]


@dataclass(frozen=True, eq=False)
class Share:
    """What a row says of a part: the part, and the wholes that it may be a part of. `told`: the row has all three."""

    part: Candidate
    wholes: tuple[Decimal, ...]
    told: bool
    rate: bool


def with_whole_parts(
    chosen: Mapping[str, Choice],
    options: Mapping[str, Sequence[Choice]],
    pool: Pool,
    schema: type[DocumentType],
    sheets: Sequence[Sheet],
) -> dict[str, Choice]:
    """The choices with each of `schema.sum_parts` as the rows of its whole say it, absent where only some say it."""
    right = dict(chosen)
    kinds = {spec.name: spec.kind for spec in fields_of(schema)}
    for name, whole in schema.sum_parts.items():
        total = chosen[whole].candidate.parsed.value if whole in chosen else None
        if not isinstance(total, Decimal) or total <= 0:
            continue
        candidates = pool.get(kinds[name], ())
        alike = [c for c in candidates if _decimals(c.parsed.value) == _decimals(total)]
        shares = list(_shares(alike, sheets))
        told = {s.part.parsed.value: s.part for s in shares if s.told and total in s.wholes}
        told = told or _summed(options.get(name, ()), sheets)
        some = () if told else _breaking_up(shares, total, chosen.get(name))
        if some:
            summed = sum((_value(share.part) for share in some), Decimal(0))
            told = dict([(summed, c) for c in candidates if c.parsed.value == summed][-1:])
            if not told and name in chosen and any(_same_row(s.part, chosen[name].candidate) for s in some):
                del right[name]
        if len(told) == 1:
            right[name] = _choice(next(iter(told.values())), options.get(name, ()), chosen.get(name))
    return right


def _summed(options: Sequence[Choice], sheets: Sequence[Sheet]) -> dict[Value | None, Candidate]:
    """The part that is the sum of those with a rate, where labels name it and them: "19 % 0.50, 7 % 4.40, tax 4.90"."""
    named = {(o.candidate.segment.page_no, o.candidate.segment.row): o.candidate for o in options if o.support.label}
    rated = {row: one for row, one in named.items() if _has_rate(sheets, row)}
    if not 1 < len(rated) <= MOST_ROWS:
        return {}
    total = sum(map(_value, rated.values()), Decimal(0))
    return {one.parsed.value: one for row, one in named.items() if row not in rated and one.parsed.value == total}


def _has_rate(sheets: Sequence[Sheet], row: tuple[int, int]) -> bool:
    return any("%" in segment.text for segment in sheet_at(sheets, row[0]).rows[row[1]])


def _choice(part: Candidate, options: Sequence[Choice], chosen: Choice | None) -> Choice:
    alike = [choice for choice in options if choice.candidate.parsed.value == part.parsed.value]
    if chosen is not None and chosen.candidate.parsed.value == part.parsed.value:
        return chosen
    return max(alike, key=lambda choice: choice.odds, default=Choice(part, Support(SCORE, "sum")))


def _shares(candidates: Sequence[Candidate], sheets: Sequence[Sheet]) -> Iterator[Share]:
    rows: dict[tuple[int, int], list[Candidate]] = {}
    for candidate in candidates:
        if isinstance(candidate.parsed.value, Decimal) and candidate.parsed.value > 0:
            rows.setdefault((candidate.segment.page_no, candidate.segment.row), []).append(candidate)
    for (page_no, number), row in rows.items():
        rate = _has_rate(sheets, (page_no, number))
        values = {_value(one) for one in row}
        pairs = [(p, _value(o)) for p in row for o in row if _value(p) <= HIGHEST * _value(o)]
        full = [(part, rest + _value(part)) for part, rest in pairs if rest + _value(part) in values]
        if len(full) == 1:
            yield Share(full[0][0], (full[0][1],), True, rate)
        elif len(row) == len(pairs) + 1 == 2:
            part, rest = pairs[0]
            yield Share(part, (rest + _value(part), rest), False, rate)


def _breaking_up(shares: Sequence[Share], total: Decimal, chosen: Choice | None) -> Sequence[Share]:
    """Rows under each other whose wholes make the total: each with its rate, or one of them with what was chosen."""
    smaller = [share for share in shares if min(share.wholes) < total][:MOST_ROWS]
    for count in range(len(smaller), 1, -1):
        for some in combinations(smaller, count):
            own = chosen is not None and any(_same_row(share.part, chosen.candidate) for share in some)
            rows = [(share.part.segment.page_no, share.part.segment.row) for share in some]
            if rows[0][0] != rows[-1][0] or rows[-1][1] - rows[0][1] > count:
                continue
            if (own or all(s.rate for s in some)) and any(sum(w) == total for w in product(*(s.wholes for s in some))):
                return some
    return ()


def _decimals(value: object) -> object:
    """How many decimals a number is printed with: those of amounts are alike, counts and years have none."""
    return value.as_tuple().exponent if isinstance(value, Decimal) else None


def _value(candidate: Candidate) -> Decimal:
    value = candidate.parsed.value
    return value if isinstance(value, Decimal) else Decimal(0)


def _same_row(one: Candidate, other: Candidate) -> bool:
    return (one.segment.page_no, one.segment.row) == (other.segment.page_no, other.segment.row)
