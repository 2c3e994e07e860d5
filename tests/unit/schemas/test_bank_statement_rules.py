"""What a bank statement must agree with itself in."""

import pickle
from datetime import date
from decimal import Decimal

import pytest

from schemas.bank_statement import BankStatement, Transaction
from schemas.day_rules import day_rules_of
from schemas.document_type import Complaint, rules_of
from schemas.fields.booked import BookedKind
from schemas.fields.locale import Locale
from schemas.proof_of_address import ProofOfAddress, months_before

DAY = date(2025, 3, 5)


def row(amount: str | None, balance: str | None, day: date | None = DAY) -> Transaction:
    moved, left = (None if one is None else Decimal(one) for one in (amount, balance))
    return Transaction(date=day, description="Rent", amount=moved, balance=left)


SOUND = {
    "account_holder": "Erika Muster",
    "iban": "DE89370400440532013000",
    "statement_date": date(2025, 3, 31),
    "period_start": date(2025, 3, 1),
    "period_end": date(2025, 3, 31),
    "currency": "EUR",
    "opening_balance": Decimal("1000.00"),
    "closing_balance": Decimal("754.50"),
    "transactions": [row("-200.00", "800.00"), row("-45.50", None), row("0.00", "754.50")],
}


def statement(**changes: object) -> BankStatement:
    return BankStatement.model_construct(**{**dict.fromkeys(BankStatement.model_fields), **SOUND, **changes})


def codes(subject: BankStatement) -> set[str]:
    broken = {equation.code for equation in BankStatement.equations if equation.holds(vars(subject)) is False}
    return broken | {rule.code for rule in rules_of(BankStatement) if rule.complaint(subject)}


FLAWS = [  # what is changed, the codes that speak up
    ({}, set()),
    ({"transactions": SOUND["transactions"][::-1]}, set()),  # the newest first
    ({"closing_balance": Decimal("754.51")}, set()),  # within a cent, as three rows may round
    ({"closing_balance": Decimal("854.50")}, {"statement_sum"}),
    ({"transactions": [row("-200.00", "810.00"), row("-45.50", "754.50")]}, {"running_balance"}),
    ({"transactions": []}, {"transactions_missing"}),
    ({"iban": None}, {"account_missing"}),
    ({"iban": None, "account_number": "12345678"}, set()),
    ({"statement_date": None, "period_end": None}, {"period_missing"}),
    ({"period_start": date(2025, 4, 1)}, {"period_backwards", "outside_period"}),
    ({"transactions": [row("-245.50", "754.50", date(2025, 4, 2))]}, {"outside_period"}),
]


@pytest.mark.parametrize(("changes", "expected"), FLAWS)
def test_what_speaks_up(changes: dict[str, object], expected: set[str]) -> None:
    assert codes(statement(**changes)) == expected


def test_a_broken_balance_names_its_row() -> None:
    subject = statement(transactions=[row("-200.00", "800.00"), row("-45.50", "754.05")])
    (rule,) = (rule for rule in rules_of(BankStatement) if rule.code == "running_balance")
    sentence = rule.complaint(subject)
    assert sentence == "Transaction 2: the balance should be 754.50, but 754.05 is printed."
    assert isinstance(sentence, Complaint)
    assert sentence.path == ("transactions", 1)
    copy = pickle.loads(pickle.dumps(sentence))
    assert (copy, copy.path) == (sentence, sentence.path)


def test_a_transaction_has_its_day() -> None:
    (rule,) = rules_of(Transaction)
    assert rule.complaint(row("1.00", None, None))
    assert rule.complaint(row("1.00", None)) is None


BOOKED = [  # as printed on an account, what its holder has more or less
    ("133,74 S", "-133.74"),
    ("515,65 H", "515.65"),
    ("12,50-", "-12.50"),
    ("1.012,50 CR", "1012.50"),
    ("12,50 DR", "-12.50"),
    ("12,50", "12.50"),
]


@pytest.mark.parametrize(("text", "value"), BOOKED)
def test_the_side_of_an_account(text: str, value: str) -> None:
    kind = BookedKind()
    (span,) = kind.find(text)
    assert (span.start, span.end) == (0, len(text))
    assert kind.parse(text, Locale(decimal_mark=",")).value == Decimal(value)


FRESHNESS = [  # written, came in, the codes
    (date(2025, 3, 1), date(2025, 5, 31), set()),
    (date(2025, 2, 28), date(2025, 5, 31), set()),
    (date(2025, 2, 27), date(2025, 5, 31), {"proof_outdated"}),
    (date(2025, 6, 1), date(2025, 5, 31), set()),  # written beyond the date line
    (date(2025, 6, 3), date(2025, 5, 31), {"proof_from_the_future"}),
]


@pytest.mark.parametrize(("written", "came", "expected"), FRESHNESS)
def test_a_proof_of_address_is_judged_by_the_day_it_came(written: date, came: date, expected: set[str]) -> None:
    known = {**dict.fromkeys(ProofOfAddress.model_fields), "issue_date": written}
    proof = ProofOfAddress.model_construct(**known)
    assert {rule.code for rule in day_rules_of(ProofOfAddress) if rule.complaint(proof, came)} == expected


def test_months_before() -> None:
    days = [(date(2025, 5, 31), 3), (date(2025, 1, 15), 3), (date(2024, 12, 31), 10)]
    assert [months_before(*one) for one in days] == [date(2025, 2, 28), date(2024, 10, 15), date(2024, 2, 29)]
