"""Parsed values as an instance of their class; what does not validate is a finding, and None in the instance."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from docpipe.checking import build
from docpipe.document import Box, FieldReading, Provenance, Reading, Severity
from schemas.document_type import DocumentType, Row, field, rows
from schemas.fields import Currency, Date, Iban, Money, VatId

PLACE = Provenance(1, Box(0.1, 0.2, 0.3, 0.22))


class Line(Row):
    """A line."""

    worth: Money | None = field("Worth")
    account: Iban | None = field("Account")


class Bill(DocumentType):
    """A bill."""

    issued: Date = field("Date", required=True)
    total: Money = field("Total", required=True)
    currency: Currency | None = field("Currency")
    iban: Iban | None = field("Account")
    vat_id: VatId | None = field("VAT number")
    lines: list[Line] = rows("The lines")
    accounts: list[Iban] = rows("Further accounts")


def cell(value: Any, text: str = "as printed", alternatives: tuple[Any, ...] = ()) -> FieldReading:
    return FieldReading(text, value, (PLACE,), alternatives=alternatives)


SOUND = {"issued": cell(date(2025, 5, 3)), "total": cell(Decimal("119.00"))}
GOOD, BAD = "DE89370400440532013000", "DE88370400440532013000"


def reading(**fields: Any) -> Reading:
    return Reading("layout", "bill", {**SOUND, **fields})


def test_a_sound_document_has_no_findings() -> None:
    lines = ({"worth": cell(Decimal("100.00")), "account": None}, {"worth": None, "account": cell(GOOD)})
    document, findings = build(reading(iban=cell(GOOD), lines=lines, accounts=(cell(GOOD),)), Bill)
    assert findings == ()
    assert isinstance(document, Bill)
    assert (document.issued, document.total, document.iban) == (date(2025, 5, 3), Decimal("119.00"), GOOD)
    assert [line.worth for line in document.lines] == [Decimal("100.00"), None]
    assert document.accounts == [GOOD]


FAULTS = [  # what is read, the findings: code, fields, whether they have a place, a word of the sentence
    ({"total": None}, [("missing_required", ("total",), False, "Total was not found on the document.")]),
    (
        {"issued": cell(None, "03/04/2025", (date(2025, 4, 3), date(2025, 3, 4)))},
        [("unreadable_required", ("issued",), True, "Issued cannot be told for sure")],
    ),
    ({"iban": cell(BAD)}, [("iban_check_digits", ("iban",), True, "IBAN: ")]),
    ({"vat_id": cell("DE136695977")}, [("vat_id_invalid", ("vat_id",), True, "VAT ID: ")]),
    ({"total": cell("many")}, [("decimal_parsing", ("total",), True, "Total: ")]),  # not even of its type
    (  # in a row
        {"lines": ({"worth": cell(Decimal(1)), "account": cell(GOOD)}, {"worth": None, "account": cell(BAD)})},
        [("iban_check_digits", ("lines",), True, "Lines, row 2, account: ")],
    ),
    ({"accounts": (cell(GOOD), cell(BAD))}, [("iban_check_digits", ("accounts",), True, "Accounts, row 2: ")]),
    (  # all of them, in order
        {"issued": None, "total": None, "iban": cell(BAD)},
        [
            ("missing_required", ("issued",), False, "Issued was not found"),
            ("missing_required", ("total",), False, "Total was not found"),
            ("iban_check_digits", ("iban",), True, "IBAN: "),
        ],
    ),
    ({"colour": cell("red")}, [("extra_forbidden", ("colour",), True, "Colour: ")]),  # of no field
]


@pytest.mark.parametrize(("fields", "expected"), FAULTS)
def test_every_fault_is_a_finding(
    fields: dict[str, Any], expected: list[tuple[str, tuple[str, ...], bool, str]]
) -> None:
    _, findings = build(reading(**fields), Bill)
    assert [(f.code, f.fields, bool(f.provenance)) for f in findings] == [one[:3] for one in expected]
    for finding, (*_, words) in zip(findings, expected, strict=True):
        assert finding.sentence.startswith(words)
        assert finding.sentence.endswith(".")
        assert finding.severity is Severity.SEVERE
        assert all(place == PLACE for place in finding.provenance)


def test_what_does_not_validate_is_none_and_the_rest_stays() -> None:
    lines = ({"worth": cell(Decimal(1)), "account": cell(BAD)}, {"worth": cell(Decimal(2)), "account": cell(GOOD)})
    document, _ = build(reading(iban=cell(BAD), currency=cell("EUR"), lines=lines), Bill)
    assert isinstance(document, Bill)
    assert (document.total, document.currency, document.iban) == (Decimal("119.00"), "EUR", None)
    assert [(line.worth, line.account) for line in document.lines] == [(Decimal(1), None), (Decimal(2), GOOD)]
    assert document.vat_id is None


def test_of_a_list_of_values_the_invalid_ones_are_left_out() -> None:
    document, _ = build(reading(accounts=(cell(GOOD), cell(BAD))), Bill)
    assert isinstance(document, Bill)
    assert document.accounts == [GOOD]


def test_an_empty_reading_misses_what_is_required() -> None:
    document, findings = build(Reading("layout", "bill", {}), Bill)
    assert [finding.code for finding in findings] == ["missing_required"] * 2
    assert isinstance(document, Bill)
    assert (document.total, document.lines, document.accounts) == (None, [], [])
