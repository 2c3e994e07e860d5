"""One document: every field that the truth knows is right, wrong or missing. Knows no other document."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from docpipe.learning.answers import confidence_of, is_empty, value_of
from docpipe.learning.comparing import Comparators, Verdict
from docpipe.learning.predictions import Result
from docpipe.learning.truth import Truth
from docpipe.lifecycle import Status

NOT_THERE: Mapping[str, Any] = {}


class State(StrEnum):
    """What became of a field whose value is known."""

    RIGHT = "right"  # answered as the truth has it
    WRONG = "wrong"  # answered otherwise
    MISSING = "missing"  # not answered


@dataclass(frozen=True, slots=True)
class Told:
    """What a reader said of a file. `result`: as `docpipe extract --json` prints it, None where there is none."""

    result: Result | None = None
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class JudgedField:
    """A field: what is known, what was answered, and what is to be thought of it. `header`: it is no table of items."""

    name: str
    known: Any
    answer: Any
    state: State
    verdict: Verdict
    confidence: float | None
    header: bool


@dataclass(frozen=True, slots=True)
class Judged:
    """A document held against its truth. `extra`: how many fields were answered of which nothing is known."""

    truth: Truth
    result: Result | None
    fields: tuple[JudgedField, ...]
    extra: int

    @property
    def name(self) -> str:
        """The file, and its pages where it holds several documents."""
        pages = ", ".join(map(str, self.truth.pages))
        return f"{self.truth.file} (pages {pages})" if pages else self.truth.file

    @property
    def status(self) -> str | None:
        return (self.result or NOT_THERE).get("status")

    @property
    def document_type(self) -> str | None:
        return (self.result or NOT_THERE).get("document_type")

    @property
    def type_right(self) -> bool:
        return self.document_type == self.truth.document_type

    @property
    def wrong(self) -> tuple[JudgedField, ...]:
        return tuple(one for one in self.fields if one.state is State.WRONG)

    @property
    def right(self) -> int:
        return sum(one.state is State.RIGHT for one in self.fields)

    @property
    def wholly_right(self) -> bool:
        """Every known field was answered, and rightly."""
        return self.right == len(self.fields)

    @property
    def let_through_wrong(self) -> bool:
        """Accepted without a person, though a value is wrong: the worst that can happen."""
        return self.status in (Status.ACCEPTED, Status.DELIVERED) and bool(self.wrong)


def judge(truth: Truth, told: Told, comparators: Comparators) -> Iterator[Judged]:
    """The document, or each of those in a file of several, which are found by their pages."""
    if not truth.parts:
        yield _judged(truth, told.result, comparators)
        return
    found = {tuple(one.get("pages") or ()): one for one in (told.result or NOT_THERE).get("documents") or ()}
    for part in truth.parts:
        yield _judged(part, found.get(part.pages), comparators)


def _judged(truth: Truth, result: Result | None, comparators: Comparators) -> Judged:
    answers = (result or NOT_THERE).get("fields") or NOT_THERE
    fields = tuple(_field(truth, name, answers.get(name), comparators) for name in truth.fields)
    extra = sum(name not in truth.fields and not is_empty(value_of(answer)) for name, answer in answers.items())
    return Judged(truth, result, fields, extra)


def _field(truth: Truth, name: str, answer: Any, comparators: Comparators) -> JudgedField:
    verdict = comparators.compare(truth, name, answer)
    answered = not is_empty(value_of(answer))
    state = State.MISSING if not answered else State.RIGHT if verdict.right else State.WRONG
    header = comparators.of(truth, name).kind != "line_items"
    return JudgedField(name, truth.fields[name], answer, state, verdict, confidence_of(answer), header)
