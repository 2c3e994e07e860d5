"""Gathers the questions of many threads, each of which reads a document, into batches for one model.

One thread runs the model; the others hand in what they ask and wait. Most urgent first, then first come. A question
that the model cannot answer fails those who asked it, nobody else.
"""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from docpipe.errors import ModelFault, ModelUnavailable
from docpipe.vlm.runner import Generation, Question, Runner

GATHER_SECONDS = 0.02  # a model that is free waits so long for more questions to come
FIRST, LATER = -1, 9  # before and behind every document's urgency


@dataclass(frozen=True, slots=True)
class Batch:
    """What one run of the model was, for those who count. `waits`: seconds that each asker waited for it to begin."""

    questions: int
    tokens: int
    steps: int
    seconds: float
    waits: tuple[float, ...]
    failed: bool = False


@dataclass(eq=False)
class Asked:
    """The questions of one thread, and in time the answers to them or what went wrong."""

    questions: Sequence[Question]
    urgency: int
    at: float = field(default_factory=time.monotonic)
    settled: threading.Event = field(default_factory=threading.Event)
    answers: list[Generation] = field(default_factory=list)
    fault: BaseException | None = None


class GatheringRunner:
    """A `Runner` that any number of threads may use at a time, over one that only one thread may.

    `most`: questions that the model answers at once. `note` is told of each batch; `broken` of a fault that is none of
    the model's known ones, such as a GPU that has failed, after which nothing may work.
    """

    def __init__(
        self,
        runner: Runner,
        most: int,
        *,
        note: Callable[[Batch], None] | None = None,
        broken: Callable[[BaseException], None] | None = None,
        gather_seconds: float = GATHER_SECONDS,
    ) -> None:
        self._runner, self._most, self._gather_seconds = runner, most, gather_seconds
        self._note, self._broken = note, broken
        self._changed = threading.Condition()
        self._line: list[Asked] = []
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="model", daemon=True)
        self._thread.start()

    @property
    def name(self) -> str:
        return self._runner.name

    @property
    def window(self) -> int:
        return self._runner.window

    @property
    def positional(self) -> bool:
        return self._runner.positional

    def generate(self, questions: Sequence[Question], urgency: int = LATER) -> list[Generation]:
        """An answer to each, in order; waits for its turn. Raises what the model raises for these questions."""
        asked = Asked(questions, urgency)
        with self._changed:
            if self._closed:
                raise ModelUnavailable("It is being stopped.")
            self._line.append(asked)
            self._changed.notify_all()
        asked.settled.wait()
        if asked.fault is not None:
            raise asked.fault
        return asked.answers

    def close(self) -> None:
        """End after the batch that is being answered; who waits still is told that the model is away."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._thread.join()
        self._runner.close()

    def _run(self) -> None:
        while batch := self._next():
            self._answer(batch)
        for asked in self._line:
            asked.fault = ModelUnavailable("It is being stopped.")
            asked.settled.set()

    def _next(self) -> list[Asked]:
        """Those that are answered next, as many as fit; none where we are to end."""
        with self._changed:
            self._changed.wait_for(lambda: self._line or self._closed)
            end = time.monotonic() + self._gather_seconds
            while not self._closed and not self._is_full() and (left := end - time.monotonic()) > 0:
                self._changed.wait(left)
            if self._closed:
                return []
            batch = self._first()
            self._line = [asked for asked in self._line if asked not in batch]
            return batch

    def _is_full(self) -> bool:
        """Whether waiting longer is of no use."""
        first = any(asked.urgency == FIRST for asked in self._line)
        return first or sum(len(asked.questions) for asked in self._line) >= self._most

    def _first(self) -> list[Asked]:
        """From the head of the line as many as the model answers at once, one asker at least; a probe alone."""
        line = sorted(self._line, key=lambda asked: (asked.urgency, asked.at))
        batch, room = line[:1], self._most - len(line[0].questions)
        for asked in line[1:]:
            if batch[0].urgency == FIRST or len(asked.questions) > room:
                break
            batch.append(asked)
            room -= len(asked.questions)
        return batch

    def _answer(self, batch: Sequence[Asked]) -> None:
        """Answer all of them together; where that fails, each asker alone."""
        begun = time.monotonic()
        try:
            answers = self._runner.generate([question for asked in batch for question in asked.questions])
        except Exception as fault:  # noqa: BLE001  (whatever it is, the askers are told and the thread goes on)
            self._tell(batch, [], begun)
            self._fail(batch, fault)
            return
        self._tell(batch, answers, begun)
        for asked in batch:
            asked.answers, answers = answers[: len(asked.questions)], answers[len(asked.questions) :]
            asked.settled.set()

    def _fail(self, batch: Sequence[Asked], fault: Exception) -> None:
        if len(batch) > 1 and not isinstance(fault, ModelUnavailable):
            for asked in batch:
                self._answer([asked])
            return
        for asked in batch:
            asked.fault = fault
            asked.settled.set()
        if self._broken and not isinstance(fault, ModelFault):
            self._broken(fault)

    def _tell(self, batch: Sequence[Asked], answers: Sequence[Generation], begun: float) -> None:
        if self._note:
            tokens, steps = (sum(of) for of in (map(_tokens, answers), (one.steps for one in answers)))
            waits = tuple(begun - asked.at for asked in batch)
            questions = sum(len(asked.questions) for asked in batch)
            self._note(Batch(questions, tokens, steps, time.monotonic() - begun, waits, not answers))


@dataclass(frozen=True, slots=True)
class Urged:
    """A `Runner` for one document: its questions are asked with its urgency, 0 before 1 before 2."""

    gathering: GatheringRunner
    urgency: int

    @property
    def name(self) -> str:
        return self.gathering.name

    @property
    def window(self) -> int:
        return self.gathering.window

    @property
    def positional(self) -> bool:
        return self.gathering.positional

    def generate(self, questions: Sequence[Question]) -> list[Generation]:
        return self.gathering.generate(questions, self.urgency)

    def close(self) -> None:
        """What is gathered stays open for the others."""


def _tokens(answer: Generation) -> int:
    return len(answer.tokens)
