"""Questions of many threads become batches; what fails fails for who asked it, and the urgent come first."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pytest

from docpipe.errors import BadAnswer, ModelMemory, ModelUnavailable
from docpipe.vlm.gathering import FIRST, Batch, GatheringRunner, Urged
from docpipe.vlm.runner import Generation, Question, Stop, Token, Turn


def asked(text: str) -> Question:
    return Question((Turn("user", (text,)),), {"type": "object"})


class Echo:
    """Answers with what it was asked, once it is let, and keeps book of it. Asked `memory`, `bad` or `odd` it fails."""

    name, window, positional = "echo", 4, True

    def __init__(self) -> None:
        self.batches: list[list[str]] = []
        self.threads: set[int] = set()
        self.begun, self.go, self.closed = threading.Event(), threading.Event(), False

    def generate(self, questions: Sequence[Question]) -> list[Generation]:
        texts = [str(question.turns[0].parts[0]) for question in questions]
        self.batches.append(texts)
        self.threads.add(threading.get_ident())
        self.begun.set()
        assert self.go.wait(10)
        for word, fault in (("memory", ModelMemory()), ("bad", BadAnswer()), ("odd", RuntimeError("device lost"))):
            if word in texts:
                raise fault
        return [Generation(text, (Token(0, 1),), Stop.END, steps=2) for text in texts]

    def close(self) -> None:
        self.closed = True


class Crowd:
    """Threads that ask, and what came back to each."""

    def __init__(self, gathering: GatheringRunner, echo: Echo) -> None:
        self.gathering, self.echo = gathering, echo
        self.came: dict[str, list[str] | BaseException] = {}
        self.threads: list[threading.Thread] = []

    def ask(self, *texts: str, urgency: int = 1, waits: bool = True) -> None:
        """`waits`: the model is busy, so that it stands in line before the next is let in."""
        before = len(self.gathering._line)
        thread = threading.Thread(target=self._ask, args=[texts, urgency])
        self.threads.append(thread)
        thread.start()
        if waits:
            self._until(lambda: len(self.gathering._line) > before)

    def _ask(self, texts: Sequence[str], urgency: int) -> None:
        try:
            answers = Urged(self.gathering, urgency).generate([asked(text) for text in texts])
            self.came[texts[0]] = [answer.text for answer in answers]
        except Exception as fault:  # noqa: BLE001
            self.came[texts[0]] = fault

    def end(self) -> None:
        self.echo.go.set()
        for thread in self.threads:
            thread.join(10)

    def _until(self, condition: Callable[[], bool]) -> None:
        for _ in range(10_000):
            if condition():
                return
            threading.Event().wait(0.001)
        raise AssertionError("not in time")


@contextmanager
def crowd(most: int = 4, **told: object) -> Iterator[Crowd]:
    """A crowd before a model that is busy with a first question, so that what comes now stands in line."""
    echo = Echo()
    gathering = GatheringRunner(echo, most, gather_seconds=0.0, **told)  # type: ignore[arg-type]
    made = Crowd(gathering, echo)
    made.ask("first", waits=False)
    assert echo.begun.wait(10)
    try:
        yield made
    finally:
        made.end()
        gathering.close()
    assert echo.closed
    assert len(echo.threads) == 1, "one thread runs the model, and always the same one"


def test_what_waits_is_answered_together_and_each_gets_its_own() -> None:
    notes: list[Batch] = []
    with crowd(note=notes.append) as them:
        them.ask("a", "b")
        them.ask("c")
        them.end()
    assert them.echo.batches == [["first"], ["a", "b", "c"]]
    assert them.came == {"first": ["first"], "a": ["a", "b"], "c": ["c"]}
    assert [(note.questions, note.tokens, note.steps, len(note.waits)) for note in notes] == [
        (1, 1, 2, 1),
        (3, 3, 6, 2),
    ]


def test_a_model_that_is_free_waits_a_moment_for_more() -> None:
    echo = Echo()
    echo.go.set()
    gathering = GatheringRunner(echo, 3, gather_seconds=30)
    made = Crowd(gathering, echo)
    for text in "abc":
        made.ask(text, waits=False)
    made.end()
    gathering.close()
    assert sorted(echo.batches[0]) == ["a", "b", "c"], "and no longer than until its batch is full"


def test_no_more_than_fit_and_the_urgent_first() -> None:
    with crowd(most=2) as them:
        them.ask("bulk", urgency=2)
        them.ask("normal")
        them.ask("urgent", urgency=0)
        them.ask("long", "longer", "longest", urgency=2)
        them.end()
    assert them.echo.batches[1:] == [["urgent", "normal"], ["bulk"], ["long", "longer", "longest"]]


def test_a_probe_goes_before_all_and_alone() -> None:
    with crowd() as them:
        them.ask("urgent", urgency=0)
        them.ask("probe", urgency=FIRST)
        them.end()
    assert them.echo.batches[1:] == [["probe"], ["urgent"]]


@pytest.mark.parametrize("bad", ["memory", "bad"])
def test_what_fails_fails_for_who_asked_it_alone(bad: str) -> None:
    broken: list[BaseException] = []
    with crowd(broken=broken.append) as them:
        them.ask("a")
        them.ask(bad)
        them.ask("b")
        them.end()
    assert (them.came["a"], them.came["b"]) == (["a"], ["b"])
    assert isinstance(them.came[bad], ModelMemory | BadAnswer)
    assert broken == [], "the model itself is well"


def test_a_fault_that_is_none_of_the_model_s_own_is_told() -> None:
    broken: list[BaseException] = []
    with crowd(broken=broken.append) as them:
        them.ask("odd")
        them.ask("a")
        them.end()
    assert isinstance(them.came["odd"], RuntimeError)
    assert [type(fault) for fault in broken] == [RuntimeError]
    assert them.came["a"] == ["a"]


def test_who_waits_when_it_ends_is_told_that_the_model_is_away() -> None:
    with crowd() as them:
        them.ask("late")
        closing = threading.Thread(target=them.gathering.close)
        closing.start()
        them._until(lambda: them.gathering._closed)
        them.end()
        closing.join(10)
        with pytest.raises(ModelUnavailable):
            them.gathering.generate([asked("later")])
    assert isinstance(them.came["late"], ModelUnavailable)
    assert them.came["first"] == ["first"]
