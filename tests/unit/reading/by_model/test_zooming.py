"""What a closer look at a doubtful value comes to: it chooses between two readings, or is one doubt more."""

import json
from collections.abc import Sequence

import pytest

from docpipe.cells import cells_of
from docpipe.checking import disputed_paths, settle
from docpipe.document import Box, FieldReading, Image, Provenance, Reading, Value
from docpipe.reading.by_model.zooming import look_closer
from docpipe.reading.merging import merged
from docpipe.vlm import Generation, Question, Stop
from schemas.fields import Locale
from schemas.invoice import Invoice

HERE, ELSEWHERE = Provenance(1, Box(0.6, 0.5, 0.7, 0.51)), Provenance(1, Box(0.6, 0.9, 0.7, 0.91))
PATH = ("invoice_number",)


class Says:
    """A model that says one thing of every closer look, and keeps what it was asked."""

    name, window, positional = "says", 8, True

    def __init__(self, said: str | None, stop: Stop = Stop.END) -> None:
        self.said, self.stop, self.asked = said, stop, list[Question]()

    def generate(self, questions: Sequence[Question]) -> list[Generation]:
        self.asked += questions
        texts = [json.dumps(dict.fromkeys(question.schema["properties"], self.said)) for question in questions]
        return [Generation(text, (), self.stop) for text in texts]

    def close(self) -> None:
        pass


def reading(reader: str, text: str | None, place: Provenance = HERE, **signals: float) -> Reading:
    cell = FieldReading(text, text, (place,), None, signals) if text else None
    return Reading(reader, "invoice", {"invoice_number": cell})


def view(places: Sequence[Provenance]) -> list[Image]:
    return [Image(1, 1, b"\0\0\0", 3) for _ in places]


def looked_at(one: Reading, other: Reading, runner: Says) -> Reading:
    both, disputes = merged(one, other, Invoice)
    return look_closer(runner, both, disputes, Invoice, view, Locale())


def with_second(read: Reading, sure: float) -> Reading:
    """After the second look at the value's ink, by OCR alone."""
    [(path, cell)] = cells_of(read)
    signals = {**cell.signals, "second": sure}
    fields = {str(path[0]): FieldReading(cell.text, cell.value, cell.provenance, None, signals, cell.alternatives)}
    return Reading(read.reader, read.document_type, fields, None, read.findings)


CASES = [  # model, layout, its place, what the closer look says, what stands then, findings once OCR agrees with that
    ("A-12", "A-21", HERE, "A-21", "A-21", ["readings_settled"]),  # the layout reader was right
    ("A-12", "A-21", HERE, "A-12", "A-12", ["readings_settled"]),  # the model was, of the same ink
    ("A-12", "B-77", ELSEWHERE, "B-77", "B-77", ["readings_settled"]),  # it had looked at the wrong place
    ("A-12", "B-77", ELSEWHERE, "A-12", "A-12", ["readings_differ"]),  # it repeats itself: which place is meant?
    ("A-12", "A-21", HERE, "A-11", "A-12", ["readings_differ", "closer_look_differs"]),  # a third meaning
    ("A-12", "A-21", HERE, None, "A-12", ["readings_differ", "closer_look_differs"]),  # nothing there after all
    (None, "A-21", HERE, "A-21", "A-21", ["readings_settled"]),  # overlooked at first
    (None, "A-21", HERE, None, "A-21", ["model_sees_nothing", "closer_look_differs"]),
]


@pytest.mark.parametrize(("model", "layout", "place", "said", "value", "codes"), CASES)
def test_what_it_comes_to(
    model: str | None, layout: str, place: Provenance, said: str | None, value: Value, codes: list[str]
) -> None:
    read = looked_at(reading("model", model), reading("layout", layout, place), Says(said))
    [(_, cell)] = cells_of(read)
    assert cell.value == value
    assert [finding.code for finding in settle(with_second(read, 0.9)).findings] == codes


@pytest.mark.parametrize("sure", [0.0, 0.02, 0.74])  # dissent; a runner-up; hardly legible
def test_no_doubt_falls_by_models_alone(sure: float) -> None:
    read = looked_at(reading("model", "A-12"), reading("layout", "A-21"), Says("A-21"))
    assert disputed_paths(read) == {PATH}
    settled = settle(with_second(read, sure))
    assert [finding.code for finding in settled.findings] == ["readings_differ"]
    [(_, cell)] = cells_of(settled)
    assert cell.signals["readers"] == 0.0


def test_a_cut_answer_says_nothing() -> None:
    read = looked_at(reading("model", "A-12"), reading("layout", "A-21"), Says("A-21", Stop.LENGTH))
    [(_, cell)] = cells_of(read)
    assert cell.value == "A-12"
    assert "zoom" not in cell.signals


def test_a_value_that_the_model_was_not_sure_of_is_looked_at_though_both_read_it() -> None:
    one = reading("model", "A-12", model_least=0.1)
    assert [f.code for f in looked_at(one, reading("layout", "A-12"), Says("A-13")).findings] == ["closer_look_differs"]
    assert not Says("A-12").asked
    sure = Says("A-12")
    looked_at(reading("model", "A-12", model_least=0.9), reading("layout", "A-12"), sure)
    assert not sure.asked


def test_no_more_than_so_many_and_those_that_matter_first() -> None:
    rows = {"line_items": [{"description": cell(f"x{n}")} for n in range(20)], "invoice_number": cell("A-12")}
    other = {"line_items": [{"description": cell(f"y{n}")} for n in range(20)], "invoice_number": cell("A-21")}
    runner = Says("A-21")
    looked_at(Reading("model", "invoice", rows), Reading("layout", "invoice", other), runner)
    asked = [next(iter(question.schema["properties"])) for question in runner.asked]
    assert asked == ["invoice_number", *["description"] * 7]


def test_places_far_apart_are_shown_both() -> None:
    runner = Says("A-21")
    looked_at(reading("model", "A-12"), reading("layout", "A-21", ELSEWHERE), runner)
    [question] = runner.asked
    assert sum(isinstance(part, Image) for part in question.turns[0].parts) == 2


def cell(text: str) -> FieldReading:
    return FieldReading(text, text, (HERE,))
