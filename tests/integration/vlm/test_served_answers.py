"""What becomes of a question: how it is sent, and what is made of the answer."""

import io
import json
from dataclasses import replace
from typing import Any

import pytest
from asking import FOUND, PAGE, QUESTION, SCHEMA, SEEN, TEXT, asking
from model_stub import Body, Stub, images_of, raw, schema_of, serving, status, text_of
from PIL import Image as Picture
from structlog.testing import capture_logs

from docpipe.errors import BadAnswer, BlindModel, QuestionTooLong
from docpipe.vlm.answers import parse_answer, positional
from docpipe.vlm.runner import Generation, Question, Stop, Turn
from schemas import Registry, reading_schema


def ask(stub: Stub, question: Question = QUESTION) -> Generation:
    with serving(stub), asking(stub) as runner:
        (generation,) = runner.generate([question])
        return generation


def test_a_question_is_sent_as_openai_has_it() -> None:
    stub = Stub(says=FOUND)
    ask(stub, SEEN)
    (body,) = stub.questions
    assert schema_of(body) == ("json_schema", SCHEMA)
    assert body["response_format"]["json_schema"]["strict"] is True
    assert (body["temperature"], body["stream"], body["logprobs"], body["top_logprobs"]) == (0.0, False, True, 5)
    assert body["max_tokens"] == QUESTION.max_tokens
    kinds = [part["type"] for part in body["messages"][0]["content"]]
    assert kinds == ["text", "image_url", "text"]  # in the order of the question, its instructions first
    with Picture.open(io.BytesIO(images_of(body)[0])) as picture:
        assert picture.tobytes() == PAGE.pixels


def test_an_answer_comes_with_its_tokens_and_how_sure_they_are() -> None:
    generation = ask(Stub(says=FOUND))
    assert (generation.text, generation.stop) == (FOUND, Stop.END)
    assert "".join(FOUND[token.start : token.end] for token in generation.tokens) == FOUND
    assert generation.steps == len(generation.tokens)
    assert generation.prompt_tokens > 5
    assert {token.logprob for token in generation.tokens} == {-1.5}
    assert generation.tokens[0].margin == pytest.approx(0.8)
    leaves = parse_answer(generation.text, SCHEMA, generation.tokens).leaves
    assert [(leaf.value, leaf.evidence.first) for leaf in leaves] == [("INV-7", -1.5), ("119,00 €", -1.5)]


@pytest.mark.parametrize(
    "stub",
    [
        Stub(binds=("guided_json",), refuses=("json_schema",)),
        Stub(binds=("json_object",), refuses=("json_schema",)),
        Stub(thinks=True),
        Stub(limits=("max_completion_tokens",)),
    ],
)
def test_each_server_is_asked_in_its_own_dialect(stub: Stub) -> None:
    stub.says = FOUND
    assert ask(stub).text == FOUND
    (body,) = stub.questions
    assert schema_of(body)[0] == stub.binds[0]
    assert body[stub.limits[0]] == QUESTION.max_tokens


def test_without_logprobs_there_are_no_tokens_and_an_answer_all_the_same() -> None:
    stub = Stub(says=FOUND, logprobs=False)
    generation = ask(stub)
    assert (generation.text, generation.tokens) == (FOUND, ())
    assert generation.steps > 5
    assert "logprobs" not in stub.questions[0]


UNBOUND = {"binds": (), "refuses": ("guided_json",)}


@pytest.mark.parametrize(
    "says",
    [
        FOUND,
        f"```json\n{FOUND}\n```",
        f"Here is the JSON:\n\n{FOUND}\n\nI hope that this helps.",
        f"<think>The total is {{119}}.</think>\n{FOUND}",
    ],
)
def test_a_server_that_does_not_bind_is_told_the_schema_in_words(says: str) -> None:
    stub = Stub(says=says, **UNBOUND)
    generation = ask(stub)
    assert generation.text == FOUND
    assert "".join(FOUND[token.start : token.end] for token in generation.tokens) == FOUND
    assert json.dumps(SCHEMA, separators=(",", ":")) in text_of(stub.questions[0])
    assert "response_format" not in stub.questions[0]


BROKEN = [  # what a server says that was told a schema
    "The total is 119,00 €.",
    "",
    '{"number": "INV-7"}',
    '{"number": "INV-7", "total": 119}',
    '{"number": "INV-7", "total": null, "note": "x"}',
    '{"number": "INV-7", "total": "119',  # it says that this is the end, but it is not
    f"{FOUND}\n{FOUND}",  # which one?
    '["INV-7", "119"]',
    "[" * 5_000,
    "[" * 5_000 + "]" * 5_000,
    '{"number": "INV-7", "total": NaN}',
]


@pytest.mark.parametrize("says", BROKEN)
@pytest.mark.parametrize("manners", [{}, UNBOUND])
def test_an_answer_that_breaks_its_schema_is_none(says: str, manners: dict[str, Any]) -> None:
    stub = Stub(says=says, **manners)
    with pytest.raises(BadAnswer) as caught:
        ask(stub)
    assert "INV" not in str(caught.value)  # errors go to logs, which hold nothing of a document
    assert len(stub.questions) == 2
    assert stub.questions[0]["seed"] != stub.questions[1]["seed"]  # else it would say the same again


def test_a_second_answer_may_keep_to_the_schema() -> None:
    stub = Stub(says=FOUND, **UNBOUND)
    stub.acts = [raw(completed("no")), raw(completed(FOUND))]
    assert ask(stub).text == FOUND


def completed(text: str | None, ended: Any = "stop", **further: Any) -> bytes:
    choice = {"message": {"role": "assistant", "content": text, **further}, "finish_reason": ended}
    return json.dumps({"choices": [choice]}).encode()


def test_a_cut_answer_is_told_to_be_cut() -> None:
    stub = Stub(says=FOUND)
    generation = ask(stub, replace(QUESTION, max_tokens=4))
    assert (generation.text, generation.stop) == (FOUND[:12], Stop.LENGTH)
    assert len(generation.tokens) == 4


def ramble(stub: Stub, request: Any, body: Body) -> None:
    """A model that does not come to the end of a string, unless its schema makes it."""
    bound = schema_of(body)[1]["properties"]["number"].get("maxLength")
    text = completed(FOUND) if bound == QUESTION.max_text else completed('{"number": "' + "7" * 999, "length")
    raw(text)(stub, request, body)


def test_a_string_without_end_is_closed() -> None:
    stub = Stub(acts=[ramble])
    assert ask(stub).text == FOUND
    assert len(stub.questions) == 2


def test_a_cut_answer_of_one_that_does_not_bind_begins_where_its_json_begins() -> None:
    generation = ask(Stub(says=f"Sure! ```json\n{FOUND}```", **UNBOUND), replace(QUESTION, max_tokens=9))
    assert generation.stop is Stop.LENGTH
    assert generation.text.startswith('{"number"')


@pytest.mark.parametrize(
    ("told", "text"),
    [
        (completed(FOUND, None), FOUND),  # some say nothing of why they ended; the schema tells
        (completed(FOUND, reasoning_content="Hm."), FOUND),
        (json.dumps({"choices": [{"message": {"content": [{"type": "text", "text": FOUND}]}}]}).encode(), FOUND),
        (completed('{"number": "\ud800", "total": null}'), '{"number": "�", "total": null}'),  # half a character
    ],
)
def test_other_forms_of_an_answer_are_understood(told: bytes, text: str) -> None:
    assert ask(Stub(acts=[raw(told)])).text == text


def test_rows_are_bound_as_arrays_where_the_server_can() -> None:
    schema = reading_schema(Registry.load().get("invoice"))
    stub = Stub()
    with serving(stub), asking(stub) as runner:
        assert runner.positional
        assert runner.sees
        (generation,) = runner.generate([replace(QUESTION, schema=positional(schema))])
    assert set(parse_answer(generation.text, schema).value) == set(schema["properties"])
    sent = schema_of(stub.questions[0])[1]["properties"]["line_items"]["items"]
    assert "items" not in sent  # llama.cpp stumbles over false
    assert sent["maxItems"] == len(sent["prefixItems"])


def refuse_schemas(stub: Stub, request: Any, body: Body) -> None:
    """400 for a schema that this server's compiler cannot do; else an answer."""
    act = status(400, "Grammar error: unsupported") if schema_of(body)[0] else raw(completed(FOUND))
    act(stub, request, body)


def test_a_schema_that_is_refused_is_told_in_words_from_then_on() -> None:
    stub = Stub(acts=[refuse_schemas])
    with capture_logs() as told, serving(stub), asking(stub) as runner:
        assert [one.text for one in runner.generate([QUESTION])] == [FOUND]
        assert [one.text for one in runner.generate([QUESTION])] == [FOUND]
    assert [bool(schema_of(body)[0]) for body in stub.questions] == [True, False, False]
    assert [entry["event"] for entry in told].count("model_server_refuses_schema") == 1


def too_long(stub: Stub, request: Any, body: Body) -> None:
    """vLLM, where a question and the answer that is allowed are more than its context together."""
    act = status(400, "maximum context length is 512 tokens") if "max_tokens" in body else raw(completed(FOUND))
    act(stub, request, body)


def test_an_answer_takes_what_room_the_context_leaves() -> None:
    assert ask(Stub(acts=[too_long])).text == FOUND


@pytest.mark.parametrize(
    "stub",
    [
        Stub(acts=[status(400, "This model's maximum context length is 512 tokens")]),
        Stub(acts=[status(400, "the request exceeds the available context size")]),  # llama.cpp
        Stub(acts=[status(413)]),
        Stub(({"id": "tiny"},), reads=4096),  # would drop the rest without a word
    ],
)
def test_a_question_that_does_not_fit_is_said_to_be_too_long(stub: Stub) -> None:
    with pytest.raises(QuestionTooLong):
        ask(stub)
    assert len(stub.questions) <= 2


def test_a_server_that_does_not_look_is_shown_nothing() -> None:
    stub = Stub(looks=False, says=FOUND)
    with serving(stub), asking(stub) as runner:
        assert not runner.sees
        with pytest.raises(BlindModel):
            runner.generate([SEEN])
        assert runner.generate([QUESTION])[0].text == FOUND
    assert len(stub.questions) == 1


def test_where_one_looks_the_blind_are_passed_over() -> None:
    blind, seeing = Stub(looks=False, says=FOUND), Stub(says=FOUND)
    with serving(blind), serving(seeing), asking(blind, seeing) as runner:
        assert [one.text for one in runner.generate([SEEN] * 4)] == [FOUND] * 4
    assert (len(blind.questions), len(seeing.questions)) == (0, 4)


def test_a_question_that_is_not_taken_is_tried_once_more_and_then_given_up() -> None:
    stub = Stub(acts=[status(422)])
    with pytest.raises(BadAnswer, match="422"):
        ask(stub)
    assert len(stub.questions) <= 4


def test_a_conversation_goes_on_at_the_same_server() -> None:
    first, second = Stub(says=FOUND), Stub(says=FOUND)
    with serving(first), serving(second), asking(first, second) as runner:
        for number in range(6):
            turn = Turn("user", (f"INVOICE {number}",))
            asked = replace(QUESTION, turns=(turn,))
            runner.generate([asked])
            runner.generate([replace(asked, turns=(turn, Turn("assistant", (FOUND,)), Turn("user", ("And now?",))))])
    for stub in (first, second):
        begun = [text_of(body)[:9] for body in stub.questions]
        assert all(begun.count(one) == 2 for one in begun)


def test_names_of_fields_are_those_of_the_schema() -> None:
    schema = {**SCHEMA, "properties": {"total": TEXT}, "required": ["total"]}
    assert json.loads(ask(Stub(), replace(QUESTION, schema=schema)).text) == {"total": "something"}
