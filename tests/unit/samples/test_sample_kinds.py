"""Statements and proofs of address: their truth is what is printed, and statements add up."""

from decimal import Decimal
from random import Random

import pytest

from samples.proofs.recipe import KINDS, cook_proof
from samples.proofs.recipe import LANGUAGES as PROOF_LANGUAGES
from samples.statements.recipe import DESIGNS, cook_statement
from samples.statements.story import LANGUAGES
from samples.telling_truth import tell_born


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("design", sorted(DESIGNS))
def test_statements_add_up(design: str, language: str) -> None:
    sample, line = tell_born(cook_statement("x", Random(design), design, language, rows=34))
    fields = sample.fields
    moved = sum(Decimal(row["amount"]) for row in fields["transactions"])
    assert Decimal(fields["opening_balance"]) + moved == Decimal(fields["closing_balance"])
    assert fields.keys() & {"iban", "account_number"}
    assert fields["period_start"] < fields["period_end"] <= fields["statement_date"]
    assert all(boxes["amount"] for boxes in line["fields"]["transactions"])
    balance = Decimal(fields["opening_balance"])
    for row in fields["transactions"] if DESIGNS[design].balance else ():
        balance += Decimal(row["amount"])
        assert Decimal(row["balance"]) == balance


def test_a_wrong_balance_is_said_to_be_one() -> None:
    sample, _ = tell_born(cook_statement("x", Random(1), "ledger", "en", wrong=True))
    moved = sum(Decimal(row["amount"]) for row in sample.fields["transactions"])
    assert Decimal(sample.fields["opening_balance"]) + moved != Decimal(sample.fields["closing_balance"])
    assert sample.expect.problems == ("wrong_total",)


@pytest.mark.parametrize("language", PROOF_LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_proofs_say_who_lives_where(kind: str, language: str) -> None:
    for held_out in (False, True):
        sample, line = tell_born(cook_proof("x", Random(f"{kind}{language}"), kind, language, held_out))
        assert sample.fields.keys() >= {"holder_name", "holder_address", "issuer_name", "issue_date"}
        assert all(line["fields"][name] for name in sample.fields)
        assert sample.split == ("measure" if held_out else "tune")
