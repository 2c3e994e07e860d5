"""Asks a model for all fields of a document, window after window, and for the rest of answers that were cut.

Knows questions and answers; a value's meaning and place are the reader's business.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from docpipe.document import Image
from docpipe.reading.by_model.given import Fields, fields_given, joined, made_one
from docpipe.reading.by_model.seeing import Talk
from docpipe.reading.by_model.windows import windows
from docpipe.reading.page_text import page_text
from docpipe.reading.segments import Sheet
from docpipe.vlm import Generation, Question, Runner, Stop, Turn
from docpipe.vlm.answers import Answered, parse_answer, positional
from docpipe.vlm.prompts import Leaf, reading_turns, rest_turns

MOST_PARTS = 8  # of one answer: a list that is longer has a person look

Show = Callable[[Sequence[int]], Sequence[Image]]  # RGB images of pages as they are read


@dataclass(frozen=True, slots=True)
class Terms:
    """How a model is asked.

    `max_tokens`: most of an answer. `page_text`: whether it is shown the pages' words. `contradictions`: whether it is
    asked for those as well.
    """

    max_tokens: int = 4096
    page_text: bool = True
    contradictions: bool = True


@dataclass(frozen=True, slots=True)
class Said:
    """What a model said of a document. `missing`: fields that an answer did not come to, as it was cut.

    `talks`: the conversations in which it said so, one a window.
    """

    fields: Fields
    missing: tuple[str, ...] = ()
    talks: tuple[Talk, ...] = ()


def ask(runner: Runner, sheets: Sequence[Sheet], schema: Mapping[str, Any], show: Show, terms: Terms) -> Said:
    """What the model says of all pages, window after window. Raises the ModelFault errors."""
    sent = _sent(runner, schema)
    shown = list(windows(sheets, runner.window))
    questions = [
        Question(reading_turns(sent, _leaves(window, show, terms)), sent, terms.max_tokens) for window in shown
    ]
    generations = runner.generate(questions)
    told = [
        _to_its_end(runner, question, generation, schema)
        for question, generation in zip(questions, generations, strict=True)
    ]
    talks = [
        Talk((*question.turns, _answer(generation, schema)), tuple(sheet.page_no for sheet in window))
        for question, generation, window in zip(questions, generations, shown, strict=True)
    ]
    missing = dict.fromkeys(name for said in told for name in said.missing)
    return Said(made_one([said.fields for said in told]), tuple(missing), tuple(talks))


def _answer(generation: Generation, schema: Mapping[str, Any]) -> Turn:
    """What the model said, as far as it is whole, as its turn of a conversation that goes on."""
    whole = len(generation.text) if generation.stop is Stop.END else parse_answer(generation.text, schema).whole
    return Turn("assistant", (generation.text[:whole],))


def _leaves(window: Sequence[Sheet], show: Show, terms: Terms) -> list[Leaf]:
    images = show([sheet.page_no for sheet in window])
    return [
        Leaf(sheet.page_no, image, page_text(sheet) if terms.page_text else None)
        for sheet, image in zip(window, images, strict=True)
    ]


def _to_its_end(runner: Runner, question: Question, generation: Generation, schema: Mapping[str, Any]) -> Said:
    """The answer, and where it was cut for its length, what comes after it."""
    parts = []
    for part in range(MOST_PARTS):
        answered = parse_answer(generation.text, schema, generation.tokens)
        parts.append(fields_given(answered, schema))
        schema = _rest(schema, answered) if generation.stop is not Stop.END else {"properties": {}}
        goes_on = generation.stop is Stop.LENGTH and answered.leaves and part < MOST_PARTS - 1
        if not schema["properties"] or not goes_on:
            break
        sent = _sent(runner, schema)
        turns = (*question.turns, *rest_turns(sent, generation.text[: answered.whole]))
        question = replace(question, turns=turns, schema=sent)
        [generation] = runner.generate([question])
    return Said(joined(parts), tuple(schema["properties"]))


def _sent(runner: Runner, schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema as the runner wants it."""
    return positional(schema) if runner.positional else schema


def _rest(schema: Mapping[str, Any], answered: Answered) -> dict[str, Any]:
    """The schema of what a cut answer has not come to, beginning with the list in which it was cut."""
    done = {leaf.path[0] for leaf in answered.leaves if len(leaf.path) == 1}
    done |= {closed.path[0] for closed in answered.lists if len(closed.path) == 1}
    names = list(schema["properties"])
    left = names[next((n for n, name in enumerate(names) if name not in done), len(names)) :]
    return {**schema, "properties": {name: schema["properties"][name] for name in left}, "required": left}
