"""Contracts of every design and language: what their truth says is printed, and nothing else is."""

from datetime import date
from random import Random

import pytest

from samples.contracts.composing import DESIGNS
from samples.contracts.recipe import ContractRecipe, cook_contract
from samples.contracts.story import ContractWishes, Duration, after
from samples.paper import NoteKind
from samples.sample import Sample
from samples.telling_truth import tell_born
from samples.truth import texts_of

ALWAYS = {"title", "parties", "agreement_date", "effective_date", "governing_law", "signatures"}


def made(recipe: ContractRecipe) -> Sample:
    sample, _ = tell_born(recipe)
    return sample


@pytest.mark.parametrize("design", sorted(DESIGNS))
@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_what_every_contract_says(design: str, language: str) -> None:
    recipe = cook_contract("x", Random(design), design, language)
    paper = recipe.set()
    printed = texts_of(paper)
    sample, line = tell_born(recipe)
    assert sample.fields.keys() >= ALWAYS
    assert len(sample.fields["parties"]) == 2
    for i, party in enumerate(sample.fields["parties"]):
        assert printed["parties", i, "name"].startswith(party["name"])
        assert party["defined_name"] in printed["parties", i, "defined_name"]
    assert ("effective_date",) in printed
    assert ("expiration_date" in sample.derived) is (("term",) in printed)
    assert {word[0] for page in line["pages"] for word in page["words"]}.isdisjoint({"{", "}"})
    assert not any("{" in word[0] for page in line["pages"] for word in page["words"])


LENGTHS = [  # begin, span, ISO, same day so much later
    (date(2024, 3, 1), Duration(3, "Y"), "P3Y", date(2027, 3, 1)),
    (date(2024, 11, 15), Duration(18, "M"), "P18M", date(2026, 5, 15)),
    (date(2024, 12, 1), Duration(12, "M"), "P12M", date(2025, 12, 1)),
    (date(2024, 12, 31), Duration(30, "D"), "P30D", date(2025, 1, 30)),
]


@pytest.mark.parametrize(("begin", "span", "iso", "end"), LENGTHS)
def test_spans(begin: date, span: Duration, iso: str, end: date) -> None:
    assert span.iso == iso
    assert after(begin, span) == end


@pytest.mark.parametrize("signed", [0, 1, 2])
def test_signatures_are_where_the_truth_says(signed: int) -> None:
    recipe = cook_contract("x", Random(signed), "office", "en", ContractWishes(signed))
    paper = recipe.set()
    assert sum(note.kind is NoteKind.SIGNATURE for note in paper.notes) == signed
    sample, _ = tell_born(recipe)
    assert sum(row["signed"] for row in sample.fields["signatures"]) == signed
    assert sample.expect.status == ("accepted" if signed == 2 else "needs_review")


def test_lengths_reach_from_three_to_fifteen_pages() -> None:
    short = cook_contract("x", Random(1), "office", "en", sections=4, exhibits=0)
    long = cook_contract("x", Random(1), "covered", "en", sections=20, exhibits=2)
    assert made(short).pages <= 4
    assert made(long).pages >= 8
