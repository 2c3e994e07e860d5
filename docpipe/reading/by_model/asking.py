"""Asks a model for all fields of a document, window after window, and for the rest of answers that were cut.

Knows questions and answers; a value's meaning and place are the reader's business.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from docpipe.document import Image
from docpipe.errors import QuestionTooLong
from docpipe.reading.by_model.given import Fields, fields_given, joined, made_one
from docpipe.reading.by_model.seeing import Sights, Talk, look_for_contradictions
from docpipe.reading.by_model.windows import windows
from docpipe.reading.page_text import page_text
from docpipe.reading.segments import Sheet
from docpipe.vlm import Generation, Question, Runner, Stop, Turn
from docpipe.vlm.answers import Answered, parse_answer, positional
from docpipe.vlm.prompts import Example, Leaf, reading_turns, rest_turns
from schemas import reading_schema
from schemas.document_type import DocumentType, fields_of

MOST_PARTS = 8  # of one answer: a list that is longer has a person look
MOST_SHOWN = 48  # pages whose images are in memory at the same time

Show = Callable[[Sequence[int]], Sequence[Image]]  # RGB images of pages as they are read


@dataclass(frozen=True, slots=True)
class Terms:
    """How a model is asked.

    `max_tokens`: most of an answer. `page_text`: whether it is shown the pages' words. `contradictions`: whether it is
    asked for those as well. `examples`: pages with the right answer that are shown before, by the type's name.
    """

    max_tokens: int = 4096
    page_text: bool = True
    contradictions: bool = True
    examples: Mapping[str, Sequence[Example]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Said:
    """What a model said of a document. `missing`: fields that an answer did not come to, as it was cut.

    `sights`: the contradictions that it says it sees.
    """

    fields: Fields
    missing: tuple[str, ...] = ()
    sights: Sights = field(default_factory=Sights)


@dataclass(frozen=True, slots=True)
class Asked:
    """Pages, the question that showed them, and what came of it. `words`: whether it showed their words, too."""

    page_nos: tuple[int, ...]
    question: Question
    generation: Generation
    words: bool


def ask(runner: Runner, sheets: Sequence[Sheet], schema: type[DocumentType], show: Show, terms: Terms) -> Said:
    """What the model says of all pages, window after window. Raises the ModelFault errors."""
    asked_for = reading_schema(schema)
    examples = terms.examples.get(schema.name, ())
    asking = _Asking(runner, asked_for, show, terms, examples)
    size = max(runner.window - sum(len(example.leaves) for example in examples), 1)
    parts, sights = list[Said](), list[Sights]()
    for shown in windows(list(windows(sheets, size)), max(MOST_SHOWN // size, 1)):
        answers = asking.answers(shown)
        parts += [_to_its_end(runner, one, asked_for) for one in answers]
        if terms.contradictions:
            talks = [Talk((*one.question.turns, _answer(one.generation, asked_for)), one.page_nos) for one in answers]
            names = [spec.name for spec in fields_of(schema)]
            sights.append(look_for_contradictions(runner, talks, names, terms.max_tokens))
    missing = dict.fromkeys(name for said in parts for name in said.missing)
    return Said(made_one([said.fields for said in parts]), tuple(missing), Sights.of(sights))


@dataclass(frozen=True, slots=True)
class _Asking:
    """Asks for one document, in windows that the model can take."""

    runner: Runner
    schema: Mapping[str, Any]
    show: Show
    terms: Terms
    examples: Sequence[Example]

    def answers(self, shown: Sequence[Sequence[Sheet]]) -> list[Asked]:
        """An answer to each window; one that is too long for the model is halved, and of one page the image alone."""
        questions = [self._question(window) for window in shown]
        try:
            generations = self.runner.generate(questions)
        except QuestionTooLong as error:
            return self._shorter(shown, error)
        numbers = [tuple(sheet.page_no for sheet in window) for window in shown]
        told = zip(numbers, questions, generations, strict=True)
        return [Asked(*one, words=self.terms.page_text) for one in told]

    def _shorter(self, shown: Sequence[Sequence[Sheet]], error: QuestionTooLong) -> list[Asked]:
        if len(shown) > 1:
            return [one for window in shown for one in self.answers([window])]
        [window] = shown
        if len(window) > 1:
            middle = len(window) // 2
            return self.answers([window[:middle], window[middle:]])
        if not self.terms.page_text and not self.examples:
            raise error
        bare = replace(self.terms, page_text=False)
        return replace(self, terms=bare, examples=()).answers(shown)

    def _question(self, window: Sequence[Sheet]) -> Question:
        sent = _sent(self.runner, self.schema)
        turns = reading_turns(sent, _leaves(window, self.show, self.terms), self.examples)
        return Question(turns, sent, self.terms.max_tokens)


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


def _to_its_end(runner: Runner, asked: Asked, schema: Mapping[str, Any]) -> Said:
    """The answer, and where it was cut for its length, what comes after it."""
    parts, question, generation = [], asked.question, asked.generation
    for part in range(MOST_PARTS):
        answered = parse_answer(generation.text, schema, generation.tokens)
        parts.append(fields_given(answered, schema, asked.words, question.max_text))
        schema = _rest(schema, answered) if generation.stop is not Stop.END else {"properties": {}}
        goes_on = generation.stop is Stop.LENGTH and answered.leaves and part < MOST_PARTS - 1
        if not schema["properties"] or not goes_on:
            break
        sent = _sent(runner, schema)
        turns = (*question.turns, *rest_turns(sent, generation.text[: answered.whole]))
        question = replace(question, turns=turns, schema=sent)
        try:
            [generation] = runner.generate([question])
        except QuestionTooLong:
            break
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
