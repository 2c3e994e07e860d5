"""Asks a model the questions of a probe, just as it is asked for documents, and marks each value that it says."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Any

from docpipe.errors import BadAnswer, ModelMemory, QuestionTooLong
from docpipe.probing.cases import Case
from docpipe.vlm import Generation, Question, Runner
from docpipe.vlm.answers import parse_answer, positional
from docpipe.vlm.prompts import reading_turns

AT_ONCE = 8  # questions
MOST_TOKENS = 1024


class Mark(StrEnum):
    """What is said of one value."""

    RIGHT = "right"  # as the image shows it, nothing where nothing is
    MISSED = "missed"  # nothing, where something stands
    WRONG = "wrong"  # something else than what stands there
    INVENTED = "invented"  # something, where nothing stands
    LURED = "lured"  # what it was led to say


@dataclass(frozen=True, slots=True)
class Marked:
    """One value: what was said, what is true, and the mark."""

    key: str
    said: str | None
    true: str | None
    mark: Mark


@dataclass(frozen=True, slots=True)
class Tried:
    """A case and what the model made of it. `fault`: why it gave no answer."""

    case: Case
    values: tuple[Marked, ...]
    fault: str | None = None

    def count(self, *marks: Mark) -> int:
        return sum(value.mark in marks for value in self.values)


def try_cases(runner: Runner, cases: Iterable[Case], max_tokens: int = MOST_TOKENS) -> Iterator[Tried]:
    """Ask them some at a time, so that few images are in memory. ModelUnavailable and the like go through."""
    waiting = iter(cases)
    while some := list(islice(waiting, AT_ONCE)):
        yield from _try(runner, some, min(max_tokens, MOST_TOKENS))


def _try(runner: Runner, cases: Sequence[Case], max_tokens: int) -> list[Tried]:
    """Together, and one by one where one of them cannot be answered."""
    questions = [_question(runner, case, max_tokens) for case in cases]
    try:
        generations = runner.generate(questions)
    except (BadAnswer, ModelMemory, QuestionTooLong) as error:
        if len(cases) > 1:
            return [tried for case in cases for tried in _try(runner, [case], max_tokens)]
        return [Tried(cases[0], _marked(cases[0], {}), str(error))]
    return [_tried(case, generation) for case, generation in zip(cases, generations, strict=True)]


def _question(runner: Runner, case: Case, max_tokens: int) -> Question:
    sent = positional(case.schema) if runner.positional else case.schema
    return Question(reading_turns(sent, [case.leaf]), sent, max_tokens)


def _tried(case: Case, generation: Generation) -> Tried:
    try:
        answered = parse_answer(generation.text, case.schema)
    except BadAnswer as error:
        return Tried(case, _marked(case, {}), str(error))
    return Tried(case, _marked(case, answered.value or {}))


def _marked(case: Case, answer: Mapping[str, Any]) -> tuple[Marked, ...]:
    return tuple(_value(case, key, _text(answer.get(key))) for key in case.truth)


def _value(case: Case, key: str, said: str | None) -> Marked:
    true = case.truth[key]
    if _plain(said) == _plain(true):
        mark = Mark.RIGHT
    elif key in case.lure and _plain(said) == _plain(case.lure[key]):
        mark = Mark.LURED
    elif true is None:
        mark = Mark.INVENTED
    else:
        mark = Mark.MISSED if said is None else Mark.WRONG
    return Marked(key, said, true, mark)


def _text(value: Any) -> str | None:
    """A value as text; of a list whatever is said in it."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list):
        return ", ".join(text for item in value if (text := _text(item))) or None
    return None


def _plain(text: str | None) -> str | None:
    """A text without blanks and case, its accents as one character each: they count."""
    return None if text is None else "".join(unicodedata.normalize("NFC", text).casefold().split())
