"""Whether one value says what another says, kind by kind."""

import pytest

from docpipe.errors import BadTruth
from docpipe.learning import Comparators, Truth
from docpipe.learning.scalars import SCALARS
from schemas import Registry

CASES = [
    # kind, known, answer, right
    ("money", "1234.50", 1234.5, True),
    ("money", "1234.50", "1.234,50 €", True),  # as the French and the Germans write it
    ("money", "1234.50", "1,234.5", True),
    ("money", "-8.79", "8.79", False),  # the sign matters
    ("money", "1111190.00", "1111190.01", False),  # a cent is not nothing, however large the sum
    ("money", "3", True, False),  # a yes is no number
    ("money", "3", "Infinity", False),
    ("date", "2024-03-05", "2024-03-05T00:00:00", True),
    ("date", "2024-03-05", "05.03.2024", False),  # which day is meant is the reader's to say
    ("identifier", "RE-20/7", "re 20 7", True),
    ("identifier", "DE123456", "DE123457", False),
    ("identifier", "credit_note", "Credit note", True),
    ("identifier", "-", "", False),
    ("currency", "EUR", "€", False),  # ISO 4217 is promised
    ("country", "LVA", "Latvia", True),
    ("country", "D", "DEU", True),  # as German passports print it
    ("country", "UTO", "UTO", True),  # of specimens: no state, but what they print
    ("country", "AUT", "AUS", False),
    ("choice", True, "selected", True),
    ("choice", "selected", "unselected", False),
    ("choice", True, "perhaps", False),
    ("sex", "F", "female", True),
    ("sex", "M", "F", False),
    ("duration", "P24M", "two (2) years", True),
    ("duration", "P30D", "thirty calendar days", True),
    ("duration", "P1M", "P30D", False),  # a month is not thirty days
    ("name", "Müller GmbH", "Muller", True),
    ("name", "Müller GmbH", "Huber GmbH", False),
    ("name", "Acme Trading Company of Northern Wales", "Acme", False),  # a word of it is not it
    ("name", "Coolblue B.V.", "coolblue bv", True),
    ("text", "12 Main St, Redmond WA 98052", "12 main st redmond, WA, 98052", True),
    ("text", "Supply agreement", "", False),
    ("law", "New York", "the laws of the State of New York", True),
    ("law", "New York", "New Jersey", False),
]


@pytest.mark.parametrize(("kind", "known", "answer", "right"), CASES)
def test_a_value_is_right_or_not(kind: str, known: object, answer: object, right: bool) -> None:
    assert SCALARS[kind](known, answer).right is right


@pytest.fixture(scope="module")
def comparators() -> Comparators:
    return Comparators(Registry.load())


def test_the_comparator_is_that_of_the_schema_where_the_truth_asks_for_none(comparators: Comparators) -> None:
    cases = [
        # type, field, what the truth asks for, comparator
        ("invoice", "grand_total", None, "money"),
        ("invoice", "document_kind", None, "identifier"),  # one of several codes
        ("invoice", "line_items", None, "line_items"),
        ("contract", "signatures", None, "rows"),
        ("identity_document", "mrz_valid", None, "choice"),
        ("invoice", "grand_total", "text", "text"),  # the truth has the last word
        ("lottery_ticket", "iban", None, "identifier"),  # no such type: a field of the same name
        ("lottery_ticket", "draw_date", None, "date"),  # by its name
        (None, "numbers", None, "text"),
    ]
    for document_type, name, asked, wanted in cases:
        truth = Truth("x.pdf", document_type, {name: "1"}, comparators={name: asked} if asked else {})
        assert comparators.of(truth, name).kind == wanted, name


def test_a_comparator_that_is_none_is_told(comparators: Comparators) -> None:
    truth = Truth("x.pdf", "invoice", {"iban": "1"}, comparators={"iban": "exactly"})
    with pytest.raises(BadTruth, match="'exactly'"):
        comparators.of(truth, "iban")


def test_other_right_answers_are_right(comparators: Comparators) -> None:
    truth = Truth("x.pdf", "contract", {"governing_law": "China"}, alternatives={"governing_law": ["PRC"]})
    assert comparators.compare(truth, "governing_law", {"value": "PRC"}).right
    assert not comparators.compare(truth, "governing_law", {"value": "RPC"}).right
