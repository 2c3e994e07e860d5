"""Answers by chance: every token that the schema allows is as likely, as with random weights. Is each valid, or cut?

    python -m benchmarks.generations [--count 10000] [--seed N]

Over all shipped schemas and made-up ones, keyed and positional, and three kinds of tokenizers. An answer is valid where
an independent validator says so, its JSON is compact and its keys stand in order; a cut one must be said to be cut, and
must go on from its whole part to a valid end. Exits 1 where one is not.
"""

import argparse
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any, Optional

import jsonschema_rs
import numpy as np
from pydantic import create_model

from benchmarks.tokenizers import KINDS
from docpipe.vlm.answers import parse_answer, positional
from docpipe.vlm.grammar import compact
from docpipe.vlm.guide import Guide, Matcher
from docpipe.vlm.runner import Stop
from schemas import Registry, reading_schema
from schemas.document_type import DocumentType, Row, field, rows
from schemas.fields import Date, Money, Text

_NAMES = ["number", "date", "größe", "name_2", "x", "naïve", "a_rather_long_name_of_a_field", "имя", "id", "rows", "Ω"]
_TOLD = ["", 'The number, as "printed"', "Größe \\ Maß", '{"a": null}', "Datum"]
_NEVER = re.compile(r"  |\\n\\n|\\n |[\x00-\x1f\x7f-\xa0\u2028\u2029\ufffd]|\\[^\"n]|[\ud800-\udfff]")


@dataclass(frozen=True)
class Answer:
    """One answer made by chance."""

    text: str
    tokens: list[int]
    steps: int
    stop: Stop


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1121)
    arguments = parser.parse_args()
    started = time.perf_counter()
    ended, faults = run(arguments.count, arguments.seed, size=4000, characters=3_000_000)
    for name, number in sorted(ended.items()):
        print(f"{name:32} {number:>9,}")
    print(f"{'seconds':32} {time.perf_counter() - started:>9,.0f}")
    for fault in faults[:20]:
        print("WRONG", fault)
    sys.exit(1 if faults else 0)


def run(count: int, seed: int, size: int, characters: int) -> tuple[Counter[str], list[str]]:
    """Make so many answers; how they ended, and what was wrong."""
    chance = Random(seed)
    guides = [Guide.of(make(size, characters), size=size + 96) for make in KINDS.values()]
    shipped = [reading_schema(schema) for schema in Registry.load()]
    ended: Counter[str] = Counter()
    faults: list[str] = []
    made_up: dict[str, Any] = {}
    for number in range(count):
        if number % 20 == 0:
            made_up = reading_schema(fuzzed_type(chance))
        keyed = shipped[number // 2 % len(shipped)] if number % 2 else made_up
        schema = positional(keyed) if chance.random() < 0.5 else keyed
        guide = guides[number % len(guides)]
        answer = answer_by_chance(guide, schema, chance, chance.choice([40, 300, 2000]), chance.choice([0, 5, 60]))
        ended[f"ended by {answer.stop.value}"] += 1
        ended["tokens"] += len(answer.tokens)
        ended["steps"] += answer.steps
        faults += [f"{number}: {fault}: {answer.text[:300]}" for fault in wrong(guide, schema, keyed, answer, chance)]
    ended["wrong"] = len(faults)
    return ended, faults


def answer_by_chance(
    guide: Guide, schema: Mapping[str, Any], chance: Random, most: int, longest: int, begun: str = ""
) -> Answer:
    """An answer in which each token is drawn from all that may follow; strings are closed after `longest` characters.

    The model's own liking for ever more rows or ever longer strings is that of chance; `most` tokens are taken.
    """
    matcher = guide.matcher(schema)
    tokens = guide.vocabulary(begun)
    matcher.advance(tokens)
    row = np.zeros(guide.words, dtype=np.int32)
    steps = 0
    while not matcher.complete and len(tokens) < most:
        more = matcher.forced() if chance.random() < 0.9 else []  # forced or chosen, the answer must be as good
        if not more and matcher.open_text > longest:
            more = matcher.closing()
        if not more:
            more = [_drawn(guide, matcher, row, chance)]
            steps += 1
        matcher.advance(more)
        tokens = [*tokens, *more]
    text, _ = guide.text(tokens)
    return Answer(text, tokens, steps, Stop.END if matcher.complete else Stop.LENGTH)


def wrong(
    guide: Guide, schema: Mapping[str, Any], keyed: Mapping[str, Any], answer: Answer, chance: Random
) -> Iterator[str]:
    """What is wrong with an answer, if anything."""
    parsed = parse_answer(answer.text, keyed) if answer.text else None
    special = [token for token in answer.tokens if not guide.vocabulary.bytes_of(token)]
    if special or _NEVER.search(answer.text.replace(r"\\", "").removesuffix("\\")):
        yield "holds what printed text does not"
    if parsed and (parsed.cut != (answer.stop is not Stop.END)):
        yield "cut, and not said to be, or the other way round"
    if parsed and parsed.faults:
        yield f"faults: {parsed.faults}"
    if answer.stop is not Stop.END:
        if parsed:
            yield from _goes_on(guide, schema, keyed, answer.text[: parsed.whole], parsed.value, chance)
        return
    value = json.loads(answer.text)
    if compact(value) != answer.text or not jsonschema_rs.is_valid(schema, value):
        yield "does not keep to the schema"
    if list(value) != list(schema["properties"]):
        yield "keys out of order"


def fuzzed_type(chance: Random) -> type[DocumentType]:
    """A document type as a site might write it: fields of text, lists of plain values, lists of rows."""
    made: Any = create_model("Fuzzed", __base__=DocumentType, **dict(_fields(chance, deep=True)))
    return made


def _fields(chance: Random, deep: bool) -> Iterator[tuple[str, Any]]:
    for name in chance.sample(_NAMES, chance.randint(1, 9 if deep else 5)):
        shape = chance.random() if deep else 1.0
        told = chance.choice(_TOLD)
        if shape < 0.2:
            of: Any = create_model("FuzzedRow", __base__=Row, **dict(_fields(chance, deep=False)))
            yield name, (list[of], rows(told))
        elif shape < 0.35:
            yield name, (list[chance.choice([Text, Money, Date])], rows(told))
        else:
            yield name, (Optional[chance.choice([Text, Money, Date])], field(told))  # noqa: UP045


def _goes_on(
    guide: Guide, schema: Mapping[str, Any], keyed: Mapping[str, Any], begun: str, value: Any, chance: Random
) -> Iterator[str]:
    """A cut answer goes on from its whole part, which says the same, to an end that is valid and begins with it."""
    if begun and parse_answer(begun, keyed).value != value:
        yield "its whole part says something else"
    answer = answer_by_chance(guide, schema, chance, 2000, 3, begun)
    if not answer.text.startswith(begun):
        yield "it does not go on from its whole part"
    if answer.stop is Stop.END and not jsonschema_rs.is_valid(schema, json.loads(answer.text)):
        yield f"it goes on to no valid end: {answer.text}"


def _drawn(guide: Guide, matcher: Matcher, row: np.ndarray, chance: Random) -> int:
    matcher.fill(row)
    allowed = np.flatnonzero(np.unpackbits(row.view(np.uint8), bitorder="little"))
    return int(allowed[chance.randrange(len(allowed))])


if __name__ == "__main__":
    main()
