"""What an invoice must keep: the arithmetic of EN 16931, dates in order, parties that differ."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from schemas.document_type import rules_of
from schemas.invoice import Invoice, LineItem, TaxRow

SOUND: dict[str, Any] = {
    "invoice_number": "4711",
    "issue_date": date(2025, 5, 3),
    "due_date": date(2025, 6, 2),
    "currency": "EUR",
    "seller_name": "Acme Ltd",
    "seller_vat_id": "DE136695976",
    "buyer_vat_id": "NL004495445B01",
    "net_total": Decimal("100.00"),
    "tax_total": Decimal("19.00"),
    "grand_total": Decimal("119.00"),
    "amount_due": Decimal("119.00"),
    "line_items": [],
    "tax_breakdown": [],
}


def invoice(**values: Any) -> Invoice:
    """An invoice as checking builds it: absent fields are None, absent lists empty."""
    return Invoice.model_construct(**{**dict.fromkeys(Invoice.model_fields), **SOUND, **values})


def money(**values: str | None) -> dict[str, Decimal | None]:
    return {name: Decimal(value) if value else None for name, value in values.items()}


RULES = [  # what is changed, the codes of the rules that it breaks
    ({}, []),
    ({"due_date": date(2025, 5, 3)}, []),  # at once
    ({"due_date": date(2025, 5, 2)}, ["due_before_issue"]),
    ({"due_date": date(2026, 5, 4)}, []),
    ({"due_date": date(2026, 5, 5)}, ["due_far_away"]),  # more than a year
    ({"due_date": None}, []),
    ({"issue_date": None}, []),
    ({"buyer_vat_id": "DE136695976"}, ["same_vat_id"]),
    ({"buyer_vat_id": None}, []),
    ({"seller_vat_id": None, "buyer_vat_id": None}, []),
    (money(tax_total="27.00"), []),  # Hungary
    (money(tax_total="29.00"), ["tax_rate_implausible"]),
    (money(net_total=None), []),
    (money(net_total="-100.00", tax_total="-19.00"), []),  # a credit note
]


@pytest.mark.parametrize(("values", "codes"), RULES)
def test_rules(values: dict[str, Any], codes: list[str]) -> None:
    assert [rule.code for rule in rules_of(Invoice) if rule.check(invoice(**values))] == codes


def lines(*totals: str) -> list[LineItem]:
    return [LineItem(line_total=Decimal(total)) for total in totals]


def taxes(*amounts: str) -> list[TaxRow]:
    return [TaxRow(amount=Decimal(amount)) for amount in amounts]


SUMS = [  # what is changed, the codes of the sums that it breaks
    ({}, []),
    ({"line_items": lines("60.00", "40.00")}, []),
    ({"line_items": lines("60.00", "50.00")}, ["BR-CO-13"]),
    ({"line_items": lines("60.00", "50.00"), **money(allowance_total="10.00")}, []),
    ({"line_items": lines("60.00", "30.00"), **money(charge_total="10.00")}, []),
    ({"line_items": lines("60.00", "40.00"), **money(charge_total="10.00")}, ["BR-CO-13"]),
    ({"tax_breakdown": taxes("12.00", "7.00")}, []),
    ({"tax_breakdown": taxes("12.00", "7.10")}, ["BR-CO-14"]),
    (money(grand_total="120.00", amount_due="120.00"), ["BR-CO-15"]),
    (money(amount_due="99.00"), ["BR-CO-16"]),
    (money(amount_due="99.00", prepaid_amount="20.00"), []),
    (money(amount_due="119.05", rounding_amount="0.05"), []),
    (money(amount_due="119.05", rounding_amount="-0.05"), ["BR-CO-16"]),
    (money(net_total=None, amount_due=None), []),
]


@pytest.mark.parametrize(("values", "codes"), SUMS)
def test_sums(values: dict[str, Any], codes: list[str]) -> None:
    document = invoice(**values)
    broken = [sum_.code for sum_ in Invoice.equations if sum_.holds(vars(document)) is False]
    assert broken == codes


ROWS = [  # a row, the codes of the rules that it breaks
    (LineItem(description="Screws", line_total=Decimal(1)), []),
    (LineItem(line_total=Decimal(1)), ["BR-25"]),
    (LineItem(description="Screws"), ["BR-24"]),
    (LineItem(description="A gift", line_total=Decimal(0)), []),
    (TaxRow(rate=Decimal(19), basis=Decimal(100), amount=Decimal(19)), []),
    (TaxRow(rate=Decimal(19), basis=Decimal(100), amount=Decimal("19.05")), []),  # rounded line by line
    (TaxRow(rate=Decimal(19), basis=Decimal(100), amount=Decimal("19.06")), ["tax_row_arithmetic"]),
    (TaxRow(rate=Decimal(19), basis=Decimal(-100), amount=Decimal(-19)), []),
    (TaxRow(rate=Decimal(19), amount=Decimal(7)), []),  # cannot be told
    (TaxRow(), []),
]


@pytest.mark.parametrize(("row", "codes"), ROWS)
def test_rules_of_rows(row: LineItem | TaxRow, codes: list[str]) -> None:
    assert [rule.code for rule in rules_of(type(row)) if rule.check(row)] == codes


def test_rules_and_sums_bear_absent_fields() -> None:
    empty = Invoice.model_construct(**dict.fromkeys(Invoice.model_fields))
    assert not any(rule.check(empty) for rule in rules_of(Invoice))
    assert not any(sum_.holds(vars(empty)) is False for sum_ in Invoice.equations)


def test_what_is_required_is_missed() -> None:
    with pytest.raises(ValidationError) as caught:
        Invoice.model_validate({})
    missing = {error["loc"][0] for error in caught.value.errors() if error["type"] == "missing"}
    assert missing == {"invoice_number", "issue_date", "currency", "seller_name", "grand_total"}
