"""Statements, proofs of address, packets and what lost a page: their truth is what is printed; statements add up."""

from collections import Counter
from decimal import Decimal
from itertools import pairwise
from random import Random
from typing import Any

import pytest

from samples.arrival import Packet
from samples.contracts.recipe import cook_contract
from samples.cutting import Cut
from samples.finish import Finished, FinishedPage
from samples.mixed import SHARES, mixed_set
from samples.packets import mix_packet
from samples.paper import Paper
from samples.proofs.recipe import LANGUAGES as PROOF_LANGUAGES
from samples.proofs.recipe import cook_proof
from samples.proofs.story import KINDS
from samples.statements.recipe import DESIGNS, cook_statement
from samples.statements.story import LANGUAGES
from samples.telling_truth import tell_born, tell_truth


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


def test_packets_say_which_pages_belong_to_which_document() -> None:
    for i in range(12):
        packet = mix_packet(str(i), Random(i), "born")
        pages = [part.paper().page_no for part in packet.parts]
        papers, finished = _born(packet)
        sample, line = tell_truth(packet, papers, finished)
        told = [document.pages for document in sample.documents]
        assert [len(one) for one in told] == pages
        assert all(one[-1] < two[0] for one, two in pairwise(told))
        assert sample.pages == sum(pages) + sum(packet.blanks)
        for document, placed in zip(sample.documents, line["documents"], strict=True):
            boxes = [box for value in placed["fields"].values() for box in _flat(value)]
            assert {box["page_no"] for box in boxes} <= set(document.pages)


def test_a_document_that_lost_a_page_says_only_what_is_left() -> None:
    contract = cook_contract("x", Random(5), "office", "en", sections=8, exhibits=0)
    whole, _ = tell_born(contract)
    cut, line = tell_born(Cut(contract, (-1,)))
    assert cut.pages == whole.pages - 1
    assert cut.expect.reasons == ("page_missing",)
    assert cut.fields["signatures"] == []
    assert max(page["page_no"] for page in line["pages"]) == cut.pages


def test_the_usual_shares_of_kinds() -> None:
    kinds = Counter(next(iter(mixed_set(seed, 1, finish="born"))).__class__.__name__ for seed in range(60))
    assert kinds["Packet"] >= 1
    assert sum(SHARES.values()) == 100


def _born(packet: Packet) -> tuple[list[Paper], Finished]:
    papers: list[Paper] = []
    for part, blanks in zip(packet.parts, (*packet.blanks, *[0] * len(packet.parts)), strict=False):
        paper = part.paper()
        papers += [paper, *(Paper(paper.width, paper.height) for _ in range(blanks))]
    pages = tuple(FinishedPage(paper.width, paper.height) for paper in papers for _ in paper.pages)
    return papers, Finished("x.pdf", pages)


def _flat(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, dict) and "page_no" not in value:
        return [box for part in value.values() for box in _flat(part)]
    return [value] if isinstance(value, dict) else [box for part in value for box in _flat(part)]
