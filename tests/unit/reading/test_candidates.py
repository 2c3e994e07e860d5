"""Typed values on the page, and how far a label's word reaches: behind it, right of it, under it, in the next line."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from docpipe.reading.candidates import Candidate, Support, find_candidates, support_of
from docpipe.reading.view import View
from schemas.document_type import DocumentType, field, fields_of
from schemas.fields import CurrencyKind, Date, Identifier, Locale, Money, MoneyKind, VatId

Look = Callable[..., View]


class Bill(DocumentType):
    """A bill."""

    number: Identifier | None = field("Number", labels={"en": ("bill no", "bill")}, not_labels=("order no",))
    issued: Date | None = field("Date", labels={"en": ("date",), "de": ("vom",)})
    tax: Money | None = field("Tax", labels={"en": ("vat", "tax")})
    total: Money | None = field("Total", labels={"en": ("total",)})
    vat_id: VatId | None = field("VAT number", labels={"en": ("tax id",)})


@dataclass(frozen=True)
class Reached:
    text: str
    support: Support


Reach = Callable[[str, str], list[Reached]]


@pytest.fixture(scope="session")
def reach(look: Look) -> Reach:
    """What the labels of a field reach on a page, the best first."""

    def find(text: str, name: str) -> list[Reached]:
        view = look(Bill, text)
        spec = next(spec for spec in fields_of(Bill) if spec.name == name)
        candidates = find_candidates(spec.kind, view.segments, view.locale)
        supports = support_of([x for x in view.labels if x.field == name], candidates, view.sheets)
        reached = [Reached(candidates[index].text, support) for index, support in supports.items()]
        return sorted(reached, key=lambda r: -r.support.score)

    return find


RELATIONS = [  # a page, a field, the best value and how the label reaches it
    ("Bill no. 4711", "number", "4711", "inline"),  # behind the label
    ("Bill no. 4711 date 3 May 2025", "issued", "3 May 2025", "inline"),  # the nearer of two labels
    ("Bill no. of us: 4711", "number", "4711", "inline"),  # with words between
    ("Total          119.00", "total", "119.00", "right"),  # in the next column
    ("Total    :     119.00", "total", "119.00", "right"),  # a colon does not stand between
    ("Total    EUR   119.00", "total", "119.00", "right"),  # nor a currency
    ("Total\n119.00", "total", "119.00", "above"),  # right under it
    ("    Total\n 1,119.00", "total", "1,119.00", "above"),  # under it, right edges in line
    ("  Total    \n119.00", "total", "119.00", "above"),  # or middles
    ("This is your Bill no.\n4711 as agreed", "number", "4711", "wrapped"),  # broken at the end of a line
    ("Date      Bill no.\n3.5.2025  4711", "number", "4711", "above"),  # each under its own
    ("Date      Bill no.\n3.5.2025  4711", "issued", "3.5.2025", "above"),
]


@pytest.mark.parametrize(("text", "name", "value", "relation"), RELATIONS)
def test_where_labels_reach(reach: Reach, text: str, name: str, value: str, relation: str) -> None:
    best = reach(text, name)[0]
    assert (best.text, best.support.relation) == (value, relation)
    assert best.support.score > 0.3


NOTHING = [  # a page on which the label of a field reaches nothing
    ("119.00", "total"),  # no label
    ("119.00  Total", "total"),  # values do not stand before their label
    ("Total\n\n\n\n\n\n\n\n\n\n119.00", "total"),  # too far down
    ("Total weight of all the parcels  119.00", "total"),  # no more than a word of a phrase
    ("Total                119 pieces", "issued"),  # of another kind
    ("VAT %  19.00", "tax"),  # the rate, not the tax
    ("VAT 19 %", "tax"),  # a per cent is no amount
]


@pytest.mark.parametrize(("text", "name"), NOTHING)
def test_where_labels_do_not_reach(reach: Reach, text: str, name: str) -> None:
    assert [r for r in reach(text, name) if r.support.score > 0.5] == []


BETTER = [  # of two values on a page the one that the label rather means
    ("Total 119.00 or 120.00", "total", "119.00"),  # the first behind it
    ("Total  19.00  119.00", "total", "19.00"),  # the next in the row
    ("Total\n119.00\n\n120.00", "total", "119.00"),  # the first below
    ("Total\n2.00\n3.00\n5.00", "total", "5.00"),  # the sum of those before it
    ("Total  119.00\n120.00", "total", "119.00"),  # right of it before below
    ("Total 3 or 119.00", "total", "119.00"),  # with decimals before a bare number
    ("Total  119.00  Berlin  120.00", "total", "119.00"),  # what no word stands before
]


@pytest.mark.parametrize(("text", "name", "value"), BETTER)
def test_which_value_a_label_rather_means(reach: Reach, text: str, name: str, value: str) -> None:
    assert reach(text, name)[0].text == value


def test_both_amounts_of_a_line_are_reached(reach: Reach) -> None:
    tax, basis = reach("VAT 20 % of 25.00      5.00", "tax")
    assert (basis.text, basis.support.relation) == ("25.00", "inline")
    assert (tax.text, tax.support.relation) == ("5.00", "right")
    assert tax.support.score > 0.35, "enough to be chosen where the sums hold"
    assert [r.text for r in reach("Bill no. 4711      4712", "number")] == ["4711"], "figures alone stand in columns"


WORTH = [  # two pages: on the first, the same label says more for the same value
    ("Total 119.00", "Total for this time 119.00", "total"),  # than with words between
    ("Total 119.00", "Total  119.00", "total"),  # than in the next column
    ("Total  119.00", "Total                                                 119.00", "total"),  # than far away
    ("Total  119.00", "Total\n119.00", "total"),  # than underneath
    ("Total  119.00", "Total  Berlin  119.00", "total"),  # than past other words
    ("Date 3.5.2025", "Date (3.5.2025)", "issued"),  # than in brackets
    ("Total 119.00", "Total 119", "total"),  # than without decimals
    ("Total\n119.00", "Total\n\n\n119.00", "total"),  # than lines below
    ("Total\n119.00", "Total\nNet  119.00", "total"),  # than beside a word that names it
    ("Tax id DE136695976", "Tax id DE136695977", "vat_id"),  # than with a wrong check digit
]


@pytest.mark.parametrize(("more", "less", "name"), WORTH)
def test_what_makes_a_label_say_less(reach: Reach, more: str, less: str, name: str) -> None:
    second = reach(less, name)
    assert reach(more, name)[0].support.score > (second[0].support.score if second else 0.0)


FOUND = [  # a line, what of it may be money
    ("Total 119.00", ["119.00"]),
    ("19 % of 100.00", ["100.00"]),  # no per cent
    ("On 3.5.2025 for 100.00 EUR", ["100.00 EUR"]),  # no date
    ("1.234 or 1,234.50", ["1.234", "1,234.50"]),  # an ambiguous one is kept with its meanings
]


@pytest.mark.parametrize(("line", "texts"), FOUND)
def test_what_may_be_money(look: Look, line: str, texts: list[str]) -> None:
    found = find_candidates(MoneyKind(), look(Bill, line).segments, Locale())
    assert [candidate.text for candidate in found] == texts


def test_an_ambiguous_value_keeps_its_meanings(look: Look) -> None:
    (candidate,) = find_candidates(MoneyKind(), look(Bill, "1.234").segments, Locale())
    assert candidate.parsed.value is None
    assert len(candidate.parsed.alternatives) == 2
    (told,) = find_candidates(MoneyKind(), look(Bill, "1.234").segments, Locale(decimal_mark=","))
    assert told.parsed.value == 1234


def test_a_place_serves_one_value_but_a_currency_stands_in_its_amount(look: Look) -> None:
    segments = look(Bill, "119.00 EUR  120.00").segments
    first, second = find_candidates(MoneyKind(), segments, Locale())
    (currency,) = find_candidates(CurrencyKind(), segments, Locale())
    again: Candidate = find_candidates(MoneyKind(), segments, Locale())[0]
    assert first.overlaps(again)
    assert not first.overlaps(second)
    assert not currency.overlaps(first)
    assert not first.overlaps(currency)
