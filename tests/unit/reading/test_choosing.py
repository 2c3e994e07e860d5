"""One candidate for each field, all together; and what a sum gives where no label found it."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, ClassVar

import pytest

from docpipe.reading.candidates import Candidate, Support, find_candidates
from docpipe.reading.choosing import Choice, choose
from docpipe.reading.completing import complete
from docpipe.reading.segments import Sheet
from schemas.document_type import DocumentType, Row, field, rows
from schemas.equations import Equation
from schemas.fields import Locale, Money, MoneyKind

NET_TAX = Equation("sum", "net + tax = total", "They do not add up")
DUE = Equation("due", "total - paid? = due", "It is not what is due")
LINES = Equation("lines", "items.worth = net", "The lines do not add up")


def odds(score: float) -> float:
    """Odds as a scorer may give them: even at a support of 0.35, and e to the fifth for a plain label."""
    return 8 * (score - 0.35)


Weights = Mapping[str, Mapping[str, float]]


@pytest.fixture(scope="session")
def candidate(sheets: Callable[..., list[Sheet]]) -> Callable[[str], Candidate]:
    """The one place where an amount is printed; the same text gives the same place."""
    printed: dict[str, Candidate] = {}

    def at(text: str) -> Candidate:
        if text not in printed:
            printed[text] = find_candidates(MoneyKind(), sheets(text)[0].segments, Locale(decimal_mark="."))[0]
        return printed[text]

    return at


@pytest.fixture(scope="session")
def chosen(candidate: Callable[[str], Candidate]) -> Callable[..., dict[str, str]]:
    """The texts chosen for fields, of texts with what speaks for each."""

    def by(
        options: Weights,
        *equations: Equation,
        known: Any = None,
        critical: tuple[str, ...] = (),
        lesser: Mapping[str, str] | None = None,
    ) -> dict[str, str]:
        choices = {
            name: [Choice(candidate(text), Support(score, "right"), odds(score)) for text, score in weights.items()]
            for name, weights in options.items()
        }
        picked = choose(choices, equations, known or {}, frozenset(critical), lesser or {})
        return {name: choice.candidate.text for name, choice in picked.items()}

    return by


WITHOUT_SUMS = [
    ({"net": {"100.00": 0.9, "19.00": 0.6}}, {"net": "100.00"}),  # the best supported
    ({"net": {"100.00": 0.3}}, {}),  # too little speaks for it
    ({"net": {}}, {}),
    ({"net": {"100.00": 0.9}, "total": {"100.00": 0.8}}, {"net": "100.00"}),  # one place serves one field
    ({"net": {"100.00": 0.8}, "total": {"100.00": 0.9}}, {"total": "100.00"}),  # whichever comes first
    (  # the second best, so that both have one
        {"net": {"100.00": 0.9, "19.00": 0.8}, "total": {"100.00": 0.9}},
        {"net": "19.00", "total": "100.00"},
    ),
]


@pytest.mark.parametrize(("options", "expected"), WITHOUT_SUMS)
def test_choices_without_sums(
    chosen: Callable[..., dict[str, str]], options: Weights, expected: dict[str, str]
) -> None:
    assert chosen(options) == expected


PLAIN = {"net": {"100.00": 0.98}, "tax": {"19.00": 0.98}, "total": {"119.00": 0.98}}
WITH_SUMS = [
    (PLAIN, {"net": "100.00", "tax": "19.00", "total": "119.00"}),
    (  # a sum that holds outweighs a better label
        {**PLAIN, "tax": {"100.00": 0.98, "119.00": 0.97, "19.00": 0.6}},
        {"net": "100.00", "tax": "19.00", "total": "119.00"},
    ),
    (  # a broken one speaks against a weak value
        {**PLAIN, "tax": {"7.00": 0.6}},
        {"net": "100.00", "total": "119.00"},
    ),
    (  # but a plain label is believed: the document contradicts itself, and checking will say so
        {**PLAIN, "total": {"129.00": 0.98}},
        {"net": "100.00", "tax": "19.00", "total": "129.00"},
    ),
    (  # the same, whichever value is plainly labelled
        {**PLAIN, "tax": {"29.00": 0.9}},
        {"net": "100.00", "tax": "29.00", "total": "119.00"},
    ),
]


@pytest.mark.parametrize(("options", "expected"), WITH_SUMS)
def test_sums_speak_for_and_against(
    chosen: Callable[..., dict[str, str]], options: Weights, expected: dict[str, str]
) -> None:
    assert chosen(options, NET_TAX) == expected


def test_net_and_tax_that_add_up_in_either_order(chosen: Callable[..., dict[str, str]]) -> None:
    weights = {"net": {"19.00": 0.9, "100.00": 0.6}, "tax": {"100.00": 0.9, "19.00": 0.6}, "total": {"119.00": 0.9}}
    swapped = {"net": "19.00", "tax": "100.00", "total": "119.00"}
    assert chosen(weights, NET_TAX) == swapped
    assert chosen(weights, NET_TAX, lesser={"tax": "net"}) == {"net": "100.00", "tax": "19.00", "total": "119.00"}


OPTIONAL = [  # what speaks for a term that a sum can do without, the amount due, is it read?
    (0.9, "99.00", True),  # label and sum
    (0.9, "119.00", False),  # the sum holds without it
    (0.9, None, True),  # a plain label where no sum says anything
    (0.7, None, False),
    (0.3, "99.00", True),  # the sum alone would break
]


@pytest.mark.parametrize(("score", "due", "taken"), OPTIONAL)
def test_optional_terms(chosen: Callable[..., dict[str, str]], score: float, due: str | None, taken: bool) -> None:
    options = {"total": {"119.00": 0.9}, "paid": {"20.00": score}, "due": {f"{due} EUR": 0.9} if due else {}}
    assert ("paid" in chosen(options, DUE)) is taken


ROWS = {"items": [{"worth": Decimal("60.00")}, {"worth": Decimal("40.00")}]}


def test_rows_that_were_read_speak_for_their_sum(chosen: Callable[..., dict[str, str]]) -> None:
    weights = {"net": {"119.00": 0.9, "100.00": 0.6}}
    assert chosen(weights) == {"net": "119.00"}
    assert chosen(weights, LINES, known=ROWS) == {"net": "100.00"}
    assert chosen({"net": {"119.00": 0.9}}, LINES, known=ROWS) == {"net": "119.00"}, "one row may have been misread"


def test_what_is_critical_and_plain_is_read_whatever_it_breaks(chosen: Callable[..., dict[str, str]]) -> None:
    """Without it nothing would be left that contradicts the rest."""
    weights = {"net": {"120.00": 0.9}, "tax": {"19.00": 0.9}, "total": {"119.00": 0.9}}
    left_out = chosen(weights, NET_TAX, LINES, known=ROWS)
    assert left_out == {"tax": "19.00", "total": "119.00"}
    assert chosen(weights, NET_TAX, LINES, known=ROWS, critical=("net",)) == {"net": "120.00", **left_out}
    weights["net"] = {"120.00": 0.8}
    assert chosen(weights, NET_TAX, LINES, known=ROWS, critical=("net",)) == left_out, "the label is not plain"
    weights["net"] = {"119.00": 0.9}
    assert chosen(weights, NET_TAX, LINES, known=ROWS, critical=("net",)) == left_out, "the place serves another"


def test_many_fields_with_many_candidates_take_no_time(chosen: Callable[..., dict[str, str]]) -> None:
    weights = {f"{n}.00": 0.5 + n / 1000 for n in range(200)}
    names = [f"field_{letter}" for letter in "abcdefghijkl"]
    assert len(chosen(dict.fromkeys(names, weights))) >= 6


class Bill(DocumentType):
    """A bill."""

    net: Money | None = field("Net", critical=True)
    tax: Money | None = field("Tax", critical=True)
    total: Money = field("Total", critical=True, required=True)
    paid: Money | None = field("Paid")
    due: Money | None = field("Due")
    equations: ClassVar[tuple[Equation, ...]] = (NET_TAX, DUE)


COMPLETED = [  # values chosen, amounts that are printed, what the sums add
    ({"net": "100.00", "tax": "19.00"}, "119.00", {"total": "119.00"}),  # the one unknown term, printed somewhere
    ({"net": "100.00", "total": "119.00"}, "19.00  7.00", {"tax": "19.00"}),
    ({"net": "100.00", "total": "119.00"}, "7.00", {}),  # it is not printed
    ({"net": "100.00"}, "119.00  19.00", {}),  # two unknowns
    ({"net": "100.00", "total": "100.00 EUR"}, "0.00", {}),  # nothing speaks for a nought
    ({"net": "100.00", "tax": "19.00", "total": "119.00"}, "99.00", {}),  # what documents need not state is not guessed
]


@pytest.mark.parametrize(("known", "printed", "found"), COMPLETED)
def test_sums_complete_what_is_printed(
    candidate: Callable[[str], Candidate],
    sheets: Callable[..., list[Sheet]],
    known: dict[str, str],
    printed: str,
    found: dict[str, str],
) -> None:
    picked = {name: Choice(candidate(text), Support(0.9, "right")) for name, text in known.items()}
    pool = {MoneyKind(): find_candidates(MoneyKind(), sheets(printed)[0].segments, Locale(decimal_mark="."))}
    added = complete(picked, pool, Bill, {})
    assert {name: choice.candidate.text for name, choice in added.items()} == found
    assert all((choice.support.relation, choice.support.score) == ("sum", 0.5) for choice in added.values())


class Item(Row):
    """A line."""

    worth: Money | None = field("Worth")


class Slip(DocumentType):
    """A bill with lines."""

    items: list[Item] = rows("The lines")
    net: Money | None = field("Net", critical=True)
    equations: ClassVar[tuple[Equation, ...]] = (LINES,)


def test_rows_complete_their_sum(candidate: Callable[[str], Candidate]) -> None:
    pool = {MoneyKind(): [candidate("100.00")]}
    assert complete({}, pool, Slip, ROWS)["net"].candidate.text == "100.00"


def test_one_place_is_not_taken_twice_but_for_what_must_be_there(candidate: Callable[[str], Candidate]) -> None:
    """A bill without tax prints one amount as net and as total."""
    amount = candidate("100.00")
    picked = {"net": Choice(amount, Support(0.9, "right")), "tax": Choice(candidate("0.00"), Support(0.9, "right"))}
    assert complete(picked, {MoneyKind(): [amount]}, Bill, {})["total"].candidate is amount
    picked = {"total": Choice(amount, Support(0.9, "right")), "tax": Choice(candidate("0.00"), Support(0.9, "right"))}
    assert complete(picked, {MoneyKind(): [amount]}, Bill, {}) == {}
