"""How a document is asked for: in windows that fit by pages and by tokens, and made one again by what speaks for it."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import pytest
from pictures_of_nothing import PIXEL, show

from docpipe.document import FieldReading, Page
from docpipe.errors import QuestionTooLong
from docpipe.reading import sheet_of
from docpipe.reading.by_model import Terms, read_by_model
from docpipe.reading.by_model.asking import MOST_SHOWN, ask
from docpipe.reading.segments import Sheet
from docpipe.vlm import Generation, Question, Stop, Token
from docpipe.vlm.answers import parse_answer
from docpipe.vlm.forming import formed
from docpipe.vlm.prompts import Example, Leaf
from schemas import reading_schema
from schemas.invoice import Invoice

Draw = Callable[..., Page]
PLAIN = Terms(contradictions=False)


class Scripted:
    """Says of each window what stands for its first page. `room`: pages, or pages with words, that fit."""

    name, positional = "scripted", True

    def __init__(self, answers: Mapping[int, Mapping[str, Any]], window: int = 2, room: int = 99, words: int = 99):
        self.answers, self.window, self.room, self.words = answers, window, room, words
        self.shown: list[tuple[int, ...]] = []
        self.sure: Mapping[int, float] = {}
        self.at_once = 0

    def generate(self, questions: Sequence[Question]) -> list[Generation]:
        for question in questions:
            told = "".join(part for turn in question.turns for part in turn.parts if isinstance(part, str))
            if told.count("\nPage ") > self.room or told.count("The words of page") > self.words:
                raise QuestionTooLong
        self.at_once = max(self.at_once, len(questions))
        return [self._generate(question) for question in questions]

    def close(self) -> None:
        pass

    def _generate(self, question: Question) -> Generation:
        told = [part for part in question.turns[-1].parts if isinstance(part, str)]
        pages = tuple(int(line[5:-1]) for part in told for line in part.splitlines() if line.startswith("Page "))
        self.shown.append(pages)
        text = formed(self.answers.get(pages[0], {}), question.schema)
        tokens = tuple(Token(n, n + 1, self.sure.get(pages[0], -0.1)) for n in range(len(text)))
        return Generation(text, tokens, Stop.END)


@pytest.fixture
def sheets(page: Draw) -> Callable[[int], list[Sheet]]:
    return lambda count: [sheet_of(page("Gesamt 12,00  Gesamt 30,00", page_no=n)) for n in range(1, count + 1)]


WINDOWS = [  # pages, window, room in pages, what was shown
    (5, 2, 99, [(1,), (2, 3), (4, 5)]),  # as even as can be
    (4, 8, 99, [(1, 2, 3, 4)]),
    (4, 8, 2, [(1, 2), (3, 4)]),  # too many tokens: halves
    (4, 8, 1, [(1,), (2,), (3,), (4,)]),
    (3, 0, 99, [(1,), (2,), (3,)]),  # a server that tells nothing
]


@pytest.mark.parametrize(("count", "window", "room", "shown"), WINDOWS)
def test_windows_fit(
    sheets: Callable[[int], list[Sheet]], count: int, window: int, room: int, shown: list[tuple[int, ...]]
) -> None:
    runner = Scripted({}, window, room)
    ask(runner, sheets(count), Invoice, show, PLAIN)
    assert runner.shown == shown


def test_a_page_with_too_many_words_is_shown_without_them(sheets: Callable[[int], list[Sheet]]) -> None:
    for words, copied in ((0, 0.0), (1, 1.0)):
        runner = Scripted({1: {"invoice_number": "RE-1"}}, words=words)
        number = read_by_model(runner, sheets(1), Invoice, show, PLAIN).fields["invoice_number"]
        assert isinstance(number, FieldReading)
        assert number.signals["model_copied"] == copied
    with pytest.raises(QuestionTooLong):
        ask(Scripted({}, room=0), sheets(1), Invoice, show, PLAIN)


def test_few_pages_of_a_long_document_are_in_memory_at_once(sheets: Callable[[int], list[Sheet]]) -> None:
    runner = Scripted({}, window=4)
    ask(runner, sheets(3 * MOST_SHOWN), Invoice, show, PLAIN)
    assert runner.at_once == MOST_SHOWN // 4
    assert [page for window in runner.shown for page in window] == list(range(1, 3 * MOST_SHOWN + 1))


def test_of_two_answers_the_surer_stands_and_lists_follow_each_other(sheets: Callable[[int], list[Sheet]]) -> None:
    rows = [{"description": "Bolt", "line_total": "2,00"}], [{"description": "Nut", "line_total": "3,00"}]
    answers = {1: {"grand_total": "12,00", "line_items": rows[0]}, 2: {"grand_total": "30,00", "line_items": rows[1]}}
    for sure, value, other in (({1: -0.1, 2: -2.0}, "12.00", "30.00"), ({1: -2.0, 2: -0.1}, "30.00", "12.00")):
        runner = Scripted(answers, window=1)
        runner.sure = sure
        reading = read_by_model(runner, sheets(2), Invoice, show, PLAIN)
        total, items = reading.fields["grand_total"], reading.fields["line_items"]
        assert isinstance(total, FieldReading)
        assert str(total.value) == value
        assert other in map(str, total.alternatives)
        assert [finding.code for finding in reading.findings] == ["pages_differ"]
        assert isinstance(items, list)
        assert [row["description"].text for row in items] == ["Bolt", "Nut"]


def test_a_null_of_one_page_does_not_outweigh_a_value_of_another(sheets: Callable[[int], list[Sheet]]) -> None:
    runner = Scripted({2: {"grand_total": "30,00"}}, window=1)
    runner.sure = {1: -0.001, 2: -1.0}
    reading = read_by_model(runner, sheets(2), Invoice, show, PLAIN)
    assert isinstance(reading.fields["grand_total"], FieldReading)
    assert reading.findings == ()


class Breathless:
    """Says a list of numbered lines and then the total, cut after so many letters. Asked for the rest, it goes on
    after the last row that it has said whole, or, where it `repeats`, with that row."""

    name, window = "breathless", 1

    def __init__(self, rows: int, letters: int, positional: bool = True, repeats: bool = False) -> None:
        self.rows = [{"description": f"Line {n}", "line_total": f"{n},00"} for n in range(rows)]
        self.letters, self.positional, self.repeats = letters, positional, repeats
        self.asked = 0

    def generate(self, questions: Sequence[Question]) -> list[Generation]:
        return [self._generate(question) for question in questions]

    def close(self) -> None:
        pass

    def _generate(self, question: Question) -> Generation:
        self.asked += 1
        said = "".join(str(part) for turn in question.turns if turn.role == "assistant" for part in turn.parts)
        left = self.rows[max(said.count("Line") - self.repeats, 0) :]
        text = formed({"line_items": left, "grand_total": "12,00"}, question.schema)
        cut = text[: self.letters]
        tokens = tuple(Token(n, n + 1, -0.1) for n in range(len(cut)))
        return Generation(cut, tokens, Stop.END if cut == text else Stop.LENGTH)


LONG = [  # rows, letters of an answer, whether rows are said by places, whether it repeats a row, whether all are read
    (40, 600, True, False, True),
    (40, 1500, False, False, True),
    (40, 600, True, True, True),
    (400, 900, True, False, False),  # more parts than are asked for: said, and what there is is kept
]


@pytest.mark.parametrize(("rows", "letters", "positional", "repeats", "whole"), LONG)
def test_a_long_list_goes_on_after_its_last_whole_row(
    sheets: Callable[[int], list[Sheet]], rows: int, letters: int, positional: bool, repeats: bool, whole: bool
) -> None:
    runner = Breathless(rows, letters, positional, repeats)
    reading = read_by_model(runner, sheets(1), Invoice, show, PLAIN)
    items, total = reading.fields["line_items"], reading.fields["grand_total"]
    assert isinstance(items, list)
    assert runner.asked > 1
    assert [row["description"].text for row in items] == [f"Line {n}" for n in range(len(items))]
    assert (len(items) == rows, total is not None) == (whole, whole)
    assert [finding.code for finding in reading.findings] == ([] if whole else ["answer_cut"])


CUT = [  # the text, whether its last token closed it for the model, whether it is whole
    ("A long story" * 9, False, True),
    ("A long story" * 9, True, False),
    ("x" * 400, False, False),  # what a server was told to bound has no such token
    ("x" * 500, False, True),  # one that binds nothing wrote it to its end
]


@pytest.mark.parametrize(("text", "closed", "whole"), CUT)
def test_a_text_that_is_too_long_is_said_to_be(
    sheets: Callable[[int], list[Sheet]], text: str, closed: bool, whole: bool
) -> None:
    class Closes(Scripted):
        def _generate(self, question: Question) -> Generation:
            told = super()._generate(question)
            end = told.text.find(f'{text}"') + len(text)
            tokens = (replace(token, closed=closed and token.start == end) for token in told.tokens)
            return replace(told, tokens=tuple(tokens))

    for answer, field in (
        ({"invoice_number": text}, "invoice_number"),
        ({"line_items": [{"description": text}]}, "line_items"),
    ):
        findings = read_by_model(Closes({1: answer}), sheets(1), Invoice, show, PLAIN).findings
        assert [(one.code, one.fields) for one in findings] == ([] if whole else [("text_cut", (field,))])


def test_examples_of_the_type_are_shown_and_take_room(sheets: Callable[[int], list[Sheet]]) -> None:
    example = Example((Leaf(1, PIXEL, "Words"),), {"invoice_number": "7"})
    asked: list[Question] = []

    class Keeps(Scripted):
        def generate(self, questions: Sequence[Question]) -> list[Generation]:
            asked.extend(questions)
            return super().generate(questions)

    runner = Keeps({}, window=3)
    terms = Terms(contradictions=False, examples={"invoice": [example], "receipt": [example, example]})
    ask(runner, sheets(4), Invoice, show, terms)
    assert runner.shown == [(1, 2), (3, 4)]
    [answer] = asked[0].turns[1].parts
    assert parse_answer(str(answer), reading_schema(Invoice)).value["invoice_number"] == "7"
    assert json.loads(str(answer))["line_items"] == []


def test_the_words_are_left_out_where_the_image_alone_is_to_be_read(sheets: Callable[[int], list[Sheet]]) -> None:
    told: list[str] = []

    class Keeps(Scripted):
        def generate(self, questions: Sequence[Question]) -> list[Generation]:
            told.extend(part for q in questions for turn in q.turns for part in turn.parts if isinstance(part, str))
            return super().generate(questions)

    ask(Keeps({}), sheets(1), Invoice, show, PLAIN)
    assert "Gesamt" in "".join(told)
    told.clear()
    ask(Keeps({}), sheets(1), Invoice, show, Terms(page_text=False, contradictions=False))
    assert "Gesamt" not in "".join(told)
