"""What a receipt must keep."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from schemas.document_type import rules_of
from schemas.receipt import Receipt

SOUND: dict[str, Any] = {
    "merchant_name": "Corner Shop",
    "purchase_date": date(2025, 1, 30),
    "tax_total": Decimal("19.00"),
    "grand_total": Decimal("119.00"),
}


def broken(**values: Any) -> list[str]:
    """The codes of the rules that a receipt breaks; absent fields as None, as in checking."""
    receipt = Receipt.model_construct(**{**dict.fromkeys(Receipt.model_fields), **SOUND, **values})
    return [rule.code for rule in rules_of(Receipt) if rule.check(receipt)]


@pytest.mark.parametrize(
    ("values", "codes"),
    [
        ({}, []),
        ({"tax_total": None}, []),
        ({"tax_total": Decimal(0)}, []),  # tax free
        ({"grand_total": Decimal("127.00"), "tax_total": Decimal("27.00")}, []),  # Hungary
        ({"grand_total": Decimal("-119.00"), "tax_total": Decimal("-19.00")}, ["total_negative"]),  # refund
        ({"tax_total": Decimal("119.00")}, ["tax_not_below_total"]),
        ({"tax_total": Decimal("190.00")}, ["tax_not_below_total"]),
        ({"tax_total": Decimal("-19.00")}, ["tax_sign"]),
        ({"tax_total": Decimal("59.00")}, ["tax_rate_implausible"]),
        ({"grand_total": Decimal("0.00"), "tax_total": None}, ["total_is_zero"]),
        ({"purchase_date": date(1925, 1, 30)}, ["date_implausible"]),
    ],
)
def test_rules(values: dict[str, Any], codes: list[str]) -> None:
    assert broken(**values) == codes


def test_rules_bear_absent_fields() -> None:
    assert broken(**dict.fromkeys(Receipt.model_fields)) == []


def test_what_is_required_is_missed() -> None:
    with pytest.raises(ValidationError) as caught:
        Receipt.model_validate({})
    missing = {error["loc"][0] for error in caught.value.errors() if error["type"] == "missing"}
    assert missing == {"merchant_name", "purchase_date", "grand_total"}
