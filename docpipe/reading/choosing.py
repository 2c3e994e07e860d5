"""Chooses one candidate for each field, all fields together.

One place serves one field; sums that hold speak for their terms, broken ones against them. A beam search over the
fields in the class's order: a few hundred states, not the product of all choices.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from docpipe.reading.candidates import Candidate, Support
from docpipe.reading.tax_rates import is_tax_of
from schemas.equations import Equation

NONE: Mapping[str, str] = {}
BEAM = 48
BRANCH = 6
LIKELY = 0.0  # odds of a value against there being none: what is less likely is no reading
OPTIONAL_COST = 3.2  # of a term that a sum can do without: label and sum must both speak for it
ASKED = 3.0  # of reading a text as it is meant only where a sum asks for it
HOLDS = 5.6
NEARLY = 4.0  # within the rounding that is borne
BROKEN = 4.0  # less than what a plain label is worth: a value is not left out because a sum breaks
ROUNDED = 1.0  # less where cash is rounded: to 5 Rappen, to a crown
CASH = Decimal("0.5")  # of the currency, the most by which it is
SWAPPED = 10.0  # more than a sum that holds: net and tax add up in either order
LIST_BROKEN = 3.2  # where rows are summed: one row too many or too few breaks it
UNFOUNDED = 1  # terms of a sum that nothing else speaks for, at most
PLAIN = 0.85  # support of a value whose label leaves no doubt


@dataclass(frozen=True, slots=True)
class Choice:
    """A candidate with what speaks for it as one field: `odds`, as a logarithm, against there being no value at all.

    `asked`: it is read as it may be meant only where a sum asks for it.
    """

    candidate: Candidate
    support: Support
    odds: float = 0.0
    asked: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """A partial assignment: what was chosen so far, and how good it is."""

    score: float = 0.0
    chosen: Mapping[str, Choice] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Verdicts:
    """What sums say of choices; many partial assignments make the same choices for the fields of a sum.

    `known`: values of fields read already.
    """

    known: Mapping[str, Any]
    _told: dict[tuple[int, ...], float] = field(default_factory=dict)

    def of(self, equation: Equation, chosen: Mapping[str, Choice]) -> float:
        key = (id(equation), *(id(chosen.get(name)) for name in equation.fields))
        if (told := self._told.get(key)) is None:
            values = {**self.known, **{n: c.candidate.parsed.value for n, c in chosen.items()}}
            told = _verdict(equation, values) if _speaks(equation, values) else 0.0
            if told > 0 and _is_unfounded(equation, chosen):
                told = 0.0
            self._told[key] = told
        return told


def choose(
    options: Mapping[str, Sequence[Choice]],
    equations: Sequence[Equation],
    known: Mapping[str, Any],
    critical: frozenset[str] = frozenset(),
    lesser: Mapping[str, str] = NONE,
) -> dict[str, Choice]:
    """The best assignment of candidates to fields.

    `options`: the candidates of each field, any order. `known`: values of fields read already (lists of rows).
    `critical`: fields that are not left out where a label names them plainly, whatever sums it breaks. `lesser`:
    amounts that are always nearer to zero than another.
    """
    order = list(options)
    optional = {t.field for e in equations for side in e.sides for t in side if t.optional}
    states, verdicts = [State()], Verdicts(known)
    for position, name in enumerate(order):
        decided = set(order[: position + 1]) | set(known)
        closing = [e for e in equations if name in e.fields and not (set(e.fields) & set(order)) - decided]
        ranked = _best_by_value(options[name])
        cost = LIKELY + (OPTIONAL_COST if name in optional else 0.0)
        grown = [
            _judge(
                state,
                name,
                choice,
                cost + (_swapped(name, choice, state, lesser) if choice else 0.0),
                closing,
                verdicts,
            )
            for state in states
            for choice in (None, *ranked)
            if _free(state, choice)
        ]
        states = sorted(grown, key=lambda s: -s.score)[:BEAM]
    return _with_plain(states[0], {name: options[name] for name in order if name in critical})


def _with_plain(state: State, options: Mapping[str, Sequence[Choice]]) -> dict[str, Choice]:
    """What was chosen, and what was left out although it is named plainly: broken sums are for a person to see."""
    chosen = dict(state.chosen)
    for name, choices in options.items():
        plain = [c for c in choices if c.support.score >= PLAIN and _free(State(0.0, chosen), c)]
        if name not in chosen and plain:
            chosen[name] = max(plain, key=_worth)
    return chosen


def _best_by_value(choices: Sequence[Choice]) -> list[Choice]:
    """The best supported candidate of each value, the best values first."""
    best: dict[Any, Choice] = {}
    for choice in sorted(choices, key=_worth, reverse=True):
        best.setdefault(choice.candidate.parsed.value or choice.candidate.text, choice)
    return list(best.values())[:BRANCH]


def _worth(choice: Choice) -> float:
    return choice.odds - (ASKED if choice.asked else 0.0)


def _free(state: State, choice: Choice | None) -> bool:
    return choice is None or not any(choice.candidate.overlaps(other.candidate) for other in state.chosen.values())


def _judge(
    state: State, name: str, choice: Choice | None, cost: float, closing: Sequence[Equation], verdicts: Verdicts
) -> State:
    chosen = {**state.chosen, name: choice} if choice else state.chosen
    score = state.score + (_worth(choice) - cost if choice else 0.0)
    for equation in closing:
        score += verdicts.of(equation, chosen)
    return State(score, chosen)


def _swapped(name: str, choice: Choice, state: State, lesser: Mapping[str, str]) -> float:
    """What speaks against a value that is not smaller than the one it must be smaller than, or the other way round."""
    values = {n: c.candidate.parsed.value for n, c in {**state.chosen, name: choice}.items()}
    for small, large in lesser.items():
        one, other = values.get(small), values.get(large)
        if name in (small, large) and isinstance(one, Decimal) and isinstance(other, Decimal) and one:
            return SWAPPED if abs(one) >= abs(other) else 0.0
    return 0.0


def _verdict(equation: Equation, values: Mapping[str, Any]) -> float:
    """What a sum says: most where it holds to the cent."""
    difference = equation.difference(values)
    if difference is None:
        return 0.0
    if abs(difference) > equation.tolerance(values):
        return -_breach(equation, difference)
    return HOLDS if difference == 0 else NEARLY


def _breach(equation: Equation, difference: Decimal) -> float:
    if any("." in term.path for side in equation.sides for term in side):
        return LIST_BROKEN
    return ROUNDED if abs(difference) <= CASH else BROKEN


def _is_unfounded(equation: Equation, chosen: Mapping[str, Choice]) -> bool:
    """Whether nothing but the sum speaks for several terms, as for two items of a list that make one as well.

    Where the least of three is the tax of the next by a usual rate, they are no items.
    """
    terms = [chosen[name] for name in equation.fields if name in chosen]
    bare = sum(choice.support.relation == "none" and choice.odds < 0 for choice in terms)
    values = (choice.candidate.parsed.value for choice in terms)
    amounts = sorted(abs(value) for value in values if isinstance(value, Decimal))
    return bare > UNFOUNDED and not (len(amounts) == 3 and is_tax_of(amounts[0], amounts[1]))


def _speaks(equation: Equation, values: Mapping[str, Any]) -> bool:
    """An equation says something only when at least two of its terms are there."""
    return sum(values.get(name) not in (None, [], ()) for name in equation.fields) >= 2
