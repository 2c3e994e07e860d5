"""A document against the sums and rules of its class."""

import pickle
from decimal import Decimal
from typing import Any, ClassVar

import pytest

from docpipe.checking import build, check_rules
from docpipe.checking.rules import held_fields
from docpipe.document import Box, FieldReading, Finding, Provenance, Reading, Severity
from schemas import document_type
from schemas.document_type import DocumentType, Row, field, rows, rule
from schemas.equations import Equation
from schemas.fields import Iban, Money


class Line(Row):
    """A line."""

    count: Money | None = field("Count")
    worth: Money | None = field("Worth")

    @rule("worthless", "worth")
    def is_worth_something(self) -> str | None:
        """A line is worth something."""
        return "It is worth nothing." if self.worth == 0 else None


class Bill(DocumentType):
    """A bill."""

    net: Money | None = field("Net")
    tax: Money | None = field("Tax")
    total: Money | None = field("Total")
    iban: Iban | None = field("Account")
    lines: list[Line] = rows("The lines")

    equations: ClassVar[tuple[Equation, ...]] = (
        Equation("sum", "net + tax = total", "Net and tax do not make the total"),
        Equation("lines", "lines.worth = net", "The lines do not make the net"),
    )

    @rule("too_much", "total", severity=document_type.Severity.NOTE)
    def is_moderate(self) -> str | None:
        """Large sums are worth a note."""
        return f"{self.total} is much." if self.total and self.total > 1000 else None

    @rule("tax_alone", "tax", "net")
    def has_net(self) -> str | None:
        """Tax is taken on something."""
        return "There is tax on nothing." if self.tax and self.net is None else None


def cell(amount: str | None, nth: int = 0) -> FieldReading | None:
    return FieldReading(amount, Decimal(amount), (place(nth),)) if amount else None


def place(nth: int) -> Provenance:
    return Provenance(1, Box(0.1, nth / 10, 0.2, nth / 10 + 0.02))


def bill(net: str | None, tax: str | None, total: str | None, *worths: str) -> Reading:
    lines = tuple({"count": None, "worth": cell(worth, 5 + n)} for n, worth in enumerate(worths))
    return Reading(
        "layout", "bill", {"net": cell(net, 1), "tax": cell(tax, 2), "total": cell(total, 3), "lines": lines}
    )


def check(reading: Reading) -> tuple[Finding, ...]:
    return check_rules(build(reading, Bill)[0], reading)


FINDINGS = [  # net, tax, total, worth of the lines; codes of the findings
    (bill("100", "19", "119", "60", "40"), []),
    (bill("100", "19", "119.01"), []),  # a cent is rounding
    (bill("100", "19", "119.02"), ["sum"]),
    (bill("100", None, "119"), []),  # cannot be told
    (bill(None, None, None), []),
    (bill("100", "19", "119", "60", "41"), ["lines"]),
    (bill("100", "29", "119", "60", "41"), ["sum", "lines"]),  # all of them
    (bill(None, "19", "119"), ["tax_alone"]),
    (bill("100", "19", "119", "100", "0"), ["worthless"]),  # a row's own rule
    (bill(None, None, "2000"), ["too_much"]),
]


@pytest.mark.parametrize(("reading", "codes"), FINDINGS)
def test_what_is_broken_is_found(reading: Reading, codes: list[str]) -> None:
    assert [finding.code for finding in check(reading)] == codes


def test_a_broken_sum_says_by_how_much_and_where() -> None:
    (finding,) = check(bill("100", "19", "129"))
    assert finding.sentence == "Net and tax do not make the total: off by 10."
    assert finding.severity is Severity.SEVERE
    assert finding.fields == ("net", "tax", "total")
    assert finding.provenance == (place(1), place(2), place(3))


def test_a_broken_sum_of_rows_shows_all_rows() -> None:
    (finding,) = check(bill("100", None, None, "60", "41"))
    assert finding.fields == ("lines", "net")
    assert finding.provenance == (place(5), place(6), place(1))


def test_a_broken_rule_has_its_own_severity_fields_and_places() -> None:
    (note,) = check(bill(None, None, "2000"))
    assert (note.sentence, note.severity, note.fields) == ("2000 is much.", Severity.NOTE, ("total",))
    assert note.provenance == (place(3),)
    (doubt,) = check(bill(None, "19", "119"))
    assert (doubt.severity, doubt.fields, doubt.provenance) == (Severity.DOUBT, ("tax", "net"), (place(2),))


def test_a_broken_rule_of_a_row_names_the_row() -> None:
    (finding,) = check(bill("100", "19", "119", "100", "0"))
    assert finding.sentence == "Lines, row 2: It is worth nothing."
    assert (finding.fields, finding.provenance) == (("lines",), (place(6),))


def test_rules_look_at_what_is_left_when_a_value_is_invalid() -> None:
    fields: dict[str, Any] = {**bill("100", "19", "129").fields, "iban": FieldReading("DE1", "DE1", (place(4),))}
    assert [finding.code for finding in check(Reading("layout", "bill", fields))] == ["sum"]


HELD = [  # fields that stand in a sum that holds
    (bill("100", "19", "119"), {"net", "tax", "total"}),
    (bill("100", "19", "129"), set()),
    (bill("100", None, "119"), set()),
    (bill("100", None, None, "60", "40"), {"lines", "net"}),
    (bill("100", "19", "129", "60", "40"), {"lines", "net"}),
]


@pytest.mark.parametrize(("reading", "names"), HELD)
def test_fields_that_a_sum_confirms(reading: Reading, names: set[str]) -> None:
    held = held_fields(build(reading, Bill)[0])
    assert {name for name in held if reading.fields[name]} == names


class Slip(DocumentType):
    """A slip whose rule forgets that values may be absent."""

    total: Money | None = field("Total")

    @rule("small", "total", severity=document_type.Severity.SEVERE)
    def is_small(self) -> str | None:
        """Slips are small."""
        return "It is large." if self.total > 5 else None  # type: ignore[operator]


def test_a_rule_that_is_wrong_itself_is_a_finding() -> None:
    reading = Reading("layout", "slip", {"total": None})
    (finding,) = check_rules(build(reading, Slip)[0], reading)
    assert (finding.code, finding.severity) == ("small", Severity.SEVERE)
    assert finding.sentence == "The rule small could not be checked (TypeError)."


class Book(DocumentType):
    """Lines, of which a rule names one."""

    lines: list[Line] = rows("The lines")

    @rule("first", "lines")
    def begins_well(self) -> str | None:
        """Something stands in the first line."""
        return document_type.Complaint("The first line is empty.", ("lines", 0))


def test_a_finding_goes_to_another_process() -> None:
    reading = Reading("layout", "book", {"lines": ({"count": cell("1", 3), "worth": None},)})
    findings = check_rules(build(reading, Book)[0], reading)
    assert [(one.sentence, one.path) for one in findings] == [("The first line is empty.", ("lines", 0))]
    assert pickle.loads(pickle.dumps(findings)) == findings
    assert type(findings[0].sentence) is str
