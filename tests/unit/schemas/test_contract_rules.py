"""What a contract's class says of values that do not go together."""

from datetime import date
from typing import Any

import pytest

from schemas.contract import Contract
from schemas.document_type import rules_of

SOUND: dict[str, Any] = {
    "parties": [{"name": "Alder Inc."}, {"name": "Birch LLC"}],
    "agreement_date": date(2010, 5, 3),
    "effective_date": date(2010, 6, 1),
    "expiration_date": date(2012, 5, 31),
    "signatures": [{"name": "Ann Alder", "signed": True}, {"name": "Bob Birch", "signed": True}],
}

COMPLAINTS = [
    # a sound contract
    ({}, set()),
    # nobody agrees with himself
    ({"parties": [{"name": "Alder Inc."}]}, {"parties_missing"}),
    ({"parties": []}, {"parties_missing"}),
    # nobody has signed, one has not, no place to sign
    ({"signatures": [{"signed": False}, {"signed": False}]}, {"contract_unsigned"}),
    ({"signatures": [{"signed": True}, {"name": "Bob Birch", "signed": False}]}, {"contract_unsigned"}),
    ({"signatures": []}, {"contract_unsigned"}),
    # it ends before it begins
    ({"expiration_date": date(2010, 5, 31)}, {"expiration_before_effective"}),
    # it took effect years before it was made
    ({"effective_date": date(2001, 1, 1)}, {"effective_long_before_agreement"}),
    # some months before are usual
    ({"effective_date": date(2010, 1, 1)}, set()),
    # no date at all
    ({"agreement_date": None, "effective_date": None}, {"dates_missing"}),
    ({"agreement_date": date(1904, 5, 3), "effective_date": None}, {"date_implausible"}),
]


@pytest.mark.parametrize(("changes", "codes"), COMPLAINTS)
def test_rules(changes: dict[str, Any], codes: set[str]) -> None:
    contract = Contract.model_validate(SOUND | changes)
    assert {rule.code for rule in rules_of(Contract) if rule.complaint(contract)} == codes


def test_a_missing_signature_is_named() -> None:
    signatures = [{"name": "Ann Alder", "signed": True}, {"name": "Bob Birch", "signed": False}]
    contract = Contract.model_validate(SOUND | {"signatures": signatures})
    assert contract.it_is_signed() == "1 of 2 signatures are missing: Bob Birch."
