"""Labels found in lines, and how much they are worth there."""

from collections.abc import Callable
from typing import ClassVar

import pytest

from docpipe.document import Page
from docpipe.reading.labels import Label, LabelIndex, index_of
from docpipe.reading.segments import Segment, sheet_of
from schemas.document_type import DocumentType, Labels, field, fields_of
from schemas.fields import Date, Identifier, Money

Draw = Callable[..., Page]
Find = Callable[[str], list[Label]]


class Bill(DocumentType):
    """A bill."""

    headings: ClassVar[Labels] = {"en": ("bill",), "de": ("rechnung",)}

    number: Identifier | None = field(
        "Number", labels={"en": ("bill no", "bill"), "de": ("rechnung",)}, not_labels=("delivery note no",)
    )
    issued: Date | None = field(
        "Date", labels={"en": ("issue date", "date"), "de": ("datum", "vom")}, not_labels=("delivery date",)
    )
    total: Money | None = field("Total", labels={"en": ("total", "total due")}, not_labels=("total weight",))
    due: Money | None = field("Due", labels={"en": ("amount due", "total due")})


@pytest.fixture(scope="session")
def find(page: Draw) -> Find:
    """The labels of a bill in a line."""

    def in_line(text: str) -> list[Label]:
        (segment,) = sheet_of(page(text)).segments
        return index_of(Bill).find(segment)

    return in_line


def found(labels: list[Label]) -> list[tuple[str | None, str]]:
    return [(label.field, label.segment.text[label.start : label.end]) for label in labels]


FOUND = [
    ("Date", [("issued", "Date")]),
    ("BILL-NO.: 7", [("number", "BILL-NO")]),  # case and punctuation do not count
    ("Bill No 7 Date 3", [("number", "Bill No"), ("issued", "Date")]),  # two in a line
    ("Issue date", [("issued", "Issue date")]),  # the longest of two
    ("Delivery date", [(None, "Delivery date")]),  # a look-alike names something else
    ("Delivery note no.", [(None, "Delivery note no")]),
    ("Total due", [("total", "Total due"), ("due", "Total due")]),  # one label of two fields
    ("Kostenrechnung", [("number", "Kostenrechnung")]),  # a compound that ends in a title
    ("Totals", []),  # no part of another word
    ("Update", []),
    ("4711", []),
    ("D a t e", [("issued", "D a t e")]),  # spaced out
]


@pytest.mark.parametrize(("line", "labels"), FOUND)
def test_labels_in_a_line(find: Find, line: str, labels: list[tuple[str | None, str]]) -> None:
    assert found(find(line)) == labels


def test_a_look_alike_says_which_fields_it_is_not(find: Find) -> None:
    (label,) = find("Delivery date")
    assert label.instead_of == {"issued"}


STRENGTHS = [  # a line, the label's share of its phrase
    ("Issue date", 1.0),
    ("Issue date: 3 May", 1.0),  # a colon ends the phrase
    ("Issue date 03.05.2025 Berlin", 1.0),  # so does a figure
    ("Issue date of Berlin", 9 / 17),  # what follows is of the phrase
    ("(Berlin) issue date", 1.0),  # a bracket too
    ("Issue date no.", 1.0),  # words that mean nothing do not count
    ("Our issue date", 9 / 12),
]


@pytest.mark.parametrize(("line", "strength"), STRENGTHS)
def test_a_label_is_worth_its_share_of_the_phrase(find: Find, line: str, strength: float) -> None:
    (label,) = find(line)
    assert label.strength == pytest.approx(strength)


def test_unusual_words_are_worth_a_little_less(find: Find) -> None:
    (usual,), (unusual,) = find("Issue date"), find("Date")
    assert (usual.rank, unusual.rank) == (0, 1)
    assert unusual.strength == pytest.approx(0.99)


CONNECTORS = [  # what "vom" is worth
    ("vom 03.05.2025", 0.99),  # alone before its date
    ("Rechnung vom 03.05.2025", 0.99 * 3 / 11),  # behind a title: whole, but for its share
    ("Lieferung vom 03.05.2025", 0.99 * 0.3 * 3 / 12),  # behind anything else it goes on with that
]


@pytest.mark.parametrize(("line", "strength"), CONNECTORS)
def test_short_words_go_on_with_what_stands_before_them(find: Find, line: str, strength: float) -> None:
    label = next(label for label in find(line) if label.field == "issued")
    assert label.strength == pytest.approx(strength)


def test_a_word_that_is_a_label_for_one_field_and_none_for_another_stays_the_first_s(page: Draw) -> None:
    class Both(DocumentType):
        """Two fields that fight for a word."""

        one: Money | None = field("One", labels={"en": ("sum",)})
        two: Money | None = field("Two", labels={"en": ("sum",)}, not_labels=("sum",))

    (segment,) = sheet_of(page("Sum")).segments
    assert found(LabelIndex(fields_of(Both)).find(segment)) == [("one", "Sum")]


def test_an_endless_line_is_searched_in_no_time(page: Draw) -> None:
    (first,) = sheet_of(page("Date")).segments
    segment = Segment.of(1, 0, 0, first.words * 2000)
    assert len(index_of(Bill).find(segment)) == 2000
