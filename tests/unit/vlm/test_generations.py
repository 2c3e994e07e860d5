"""Answers by chance over shipped and made-up schemas: all valid, or cut and said to be."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.generations import answer_by_chance, fuzzed_type, run, wrong
from benchmarks.tokenizers import KINDS
from docpipe.vlm.answers import positional
from docpipe.vlm.guide import Guide
from schemas import reading_schema

LETTERS = Guide.of(KINDS["byte_level"](600, 40_000))


def test_answers_by_chance_are_valid_or_said_to_be_cut() -> None:
    ended, faults = run(300, seed=5, size=900, characters=60_000)
    assert faults == []
    assert ended["ended by end"] > 100
    assert ended["ended by length"] > 20


@given(st.integers(0, 2**32), st.sampled_from([10, 100, 800]), st.sampled_from([0, 8, 40]))
@settings(max_examples=60, deadline=None)
def test_made_up_schemas(seed: int, most: int, longest: int) -> None:
    chance = Random(seed)
    keyed = reading_schema(fuzzed_type(chance))
    for schema in (keyed, positional(keyed)):
        answer = answer_by_chance(LETTERS, schema, chance, most, longest)
        assert not list(wrong(LETTERS, schema, keyed, answer, chance)), answer.text
