"""What in a preamble says that a party was missed, or that its name was cut."""

import pytest

from docpipe.reading.prose.dissenting import is_longer, list_dissent, name_dissent, ways_of
from docpipe.reading.prose.parties import parties_in
from schemas.fields.kind import Span

PREAMBLE = (
    'Alder Works, Inc., a Delaware corporation ("Alder"), Birch Trading Ltd, a company of England ("Birch"), and '
    'Cedar Stores LLC, an Ohio limited liability company ("Cedar")'
)
DIVISION = (
    'Alder Works, Inc., a Delaware corporation, acting by its paper mill (the "Mill"), and Birch Trading Ltd ("Birch")'
)


@pytest.mark.parametrize(
    ("text", "known", "doubted"),
    [
        (PREAMBLE, 3, False),
        (PREAMBLE, 2, True),  # a third is given a name to be called by
        (DIVISION, 2, False),  # a mill is a thing
    ],
)
def test_a_party_that_was_missed(text: str, known: int, doubted: bool) -> None:
    parties = [(party.name, party.defined) for party in parties_in(text, 0, len(text))][:known]
    assert (list_dissent(text, parties) >= 0.5) is doubted


@pytest.mark.parametrize(
    ("text", "name", "doubted"),
    [
        ("between Alder Works, Inc., a Delaware corporation", "Alder Works, Inc.", False),
        ("between Alder Works Holding, a Delaware corporation", "Alder Works", True),
        ("between Great Alder Works, Inc., of Ohio", "Alder Works, Inc.", True),
        ("THIS AGREEMENT IS BETWEEN ALDER WORKS AND BIRCH", "ALDER WORKS", False),
        ("and The Alder Works (the Seller)", "Alder Works", False),
    ],
)
def test_a_name_that_was_cut(text: str, name: str, doubted: bool) -> None:
    start = text.index(name)
    assert (name_dissent(text, Span(start, start + len(name))) >= 0.5) is doubted


def test_who_signs_by_a_longer_name() -> None:
    assert is_longer("ALDER WORKS HOLDING INC.", "Alder Works")
    assert not is_longer("Alder Works, Inc.", "Alder Works")
    assert not is_longer("Birch Trading Ltd", "Alder Works")


def test_ways_in_which_a_party_is_told() -> None:
    first, *_ = parties_in(PREAMBLE, 0, len(PREAMBLE))
    assert ways_of(PREAMBLE, first.name, first.defined) == 3
    assert ways_of("Alder Works and Birch", Span(0, 11), None) == 0
