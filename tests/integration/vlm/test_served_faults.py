"""Servers that are slow, full, dying, dead or not what they seem; and what the others do meanwhile."""

import itertools
import time
from contextlib import ExitStack
from dataclasses import replace
from http.server import BaseHTTPRequestHandler

import pytest
from asking import FOUND, HASTE, QUESTION, asking
from model_stub import (
    Act,
    Body,
    Stub,
    answer,
    cut,
    cut_in_the_body,
    drip,
    flood,
    hang,
    raw,
    serving,
    status,
    stream,
    text_of,
)
from structlog.testing import capture_logs

from docpipe.errors import BadAnswer, ModelFault, ModelUnavailable
from docpipe.vlm.runner import Question

UNHURRIED = replace(HASTE, seconds=10)
FAULTS: list[tuple[Act, type[ModelFault], str]] = [
    (hang, ModelUnavailable, "in time"),
    (drip, ModelUnavailable, "in time"),
    (cut, ModelUnavailable, "failed"),
    (cut_in_the_body, ModelUnavailable, "failed"),
    (status(500), ModelUnavailable, "500"),
    (status(502), ModelUnavailable, "502"),
    (status(404), ModelUnavailable, "404"),
    (status(401), ModelUnavailable, "DOCPIPE_MODEL_KEY"),
    (status(307, location="http://127.0.0.1:9/v1/chat/completions"), ModelUnavailable, "redirect"),
    (status(301, location="https://api.openai.com/v1/chat/completions"), ModelUnavailable, "redirect"),
    (raw(b"<html>Bad gateway</html>"), BadAnswer, "no JSON"),
    (raw(b'{"choices": [{"message": {"content": "{'), BadAnswer, "no JSON"),
    (raw(b'{"choices": []}'), BadAnswer, "no chat completion"),
    (raw(b'["choices"]'), BadAnswer, "no chat completion"),
    (raw(b'{"choices": [{"message": {"content": 7}}]}'), BadAnswer, "no text"),
    (raw(b'{"choices": [{"message": {"content": "{}"}, "finish_reason": "content_filter"}]}'), BadAnswer, "reason"),
    (raw(b"[" * 100_000), BadAnswer, "no JSON"),
    (raw(b"\x1f\x8b\x08", content_encoding="gzip"), BadAnswer, "packs"),
    (stream, BadAnswer, "streams"),
]


@pytest.mark.parametrize(("fault", "error", "words"), FAULTS)
def test_faults_are_told_by_type_and_words_within_bounded_time(fault: Act, error: type[ModelFault], words: str) -> None:
    start = time.monotonic()
    with serving(Stub(acts=[fault])) as stub, asking(stub) as runner, pytest.raises(error, match=words):
        runner.generate([QUESTION])
    assert time.monotonic() - start < 5
    assert len(stub.questions) <= 2 * HASTE.tries


def test_an_answer_without_end_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("docpipe.vlm.served.exchange.MOST_ANSWER_BYTES", 3_000_000)
    with serving(Stub(acts=[flood])) as stub, asking(stub) as runner, pytest.raises(BadAnswer, match="no end"):
        runner.generate([QUESTION])


@pytest.mark.parametrize("fault", [fault for fault, *_ in FAULTS])
def test_another_server_answers_instead(fault: Act) -> None:
    with serving(Stub(acts=[fault])) as bad, serving(Stub(says=FOUND)) as good, asking(bad, good) as runner:
        for number in range(4):
            asked = replace(QUESTION, turns=(replace(QUESTION.turns[0], parts=(f"INVOICE {number}",)),))
            assert runner.generate([asked])[0].text == FOUND
    assert len(good.questions) == 4


@pytest.mark.parametrize("fault", [hang, cut, cut_in_the_body, status(500), status(503), raw(b"no")])
def test_one_fault_is_borne(fault: Act) -> None:
    with serving(Stub(says=FOUND, acts=[fault, answer])) as stub, asking(stub) as runner:
        assert runner.generate([QUESTION])[0].text == FOUND


def test_a_redirect_is_followed_nowhere() -> None:
    with serving(Stub(says=FOUND)) as elsewhere, serving(Stub()) as stub, asking(stub) as runner:
        stub.acts = [status(307, location=f"{elsewhere.url}/v1/chat/completions")]
        with pytest.raises(ModelUnavailable, match="redirect"):
            runner.generate([QUESTION])
    assert elsewhere.asked == []


def test_no_proxy_of_the_environment_sees_a_document(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(Stub()) as proxy, serving(Stub(says=FOUND)) as stub:
        for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        with asking(stub) as runner:
            assert runner.generate([QUESTION])[0].text == FOUND
    assert proxy.asked == []


def many(count: int) -> list[Question]:
    return [replace(QUESTION, turns=(replace(QUESTION.turns[0], parts=(f"INVOICE {one}",)),)) for one in range(count)]


def held_until(count: int) -> Act:
    """An answer that comes when so many questions are there at the same time."""

    def act(stub: Stub, request: BaseHTTPRequestHandler, body: Body) -> None:
        with stub.lock:
            stub.lock.wait_for(lambda: stub.most_at_once >= count, 5)
        answer(stub, request, body)

    return act


def test_a_server_has_no_more_questions_at_a_time_than_it_may() -> None:
    with (
        serving(Stub(says=FOUND, acts=[held_until(3)])) as stub,
        asking(stub, UNHURRIED, at_once=3) as runner,
    ):
        answers = runner.generate(many(12))
    assert [one.text for one in answers] == [FOUND] * 12
    assert stub.most_at_once == 3


def test_several_servers_share_the_work() -> None:
    stubs = [Stub(says=FOUND, acts=[held_until(2)]) for _ in range(3)]
    with ExitStack() as stack:
        for stub in stubs:
            stack.enter_context(serving(stub))
        runner = stack.enter_context(asking(*stubs, UNHURRIED, at_once=2))
        assert len(runner.generate(many(18))) == 18
    assert [stub.most_at_once for stub in stubs] == [2, 2, 2]


def full_at(most: int) -> Act:
    def act(stub: Stub, request: BaseHTTPRequestHandler, body: Body) -> None:
        chosen = status(429, retry_after="1") if stub.at_once > most else answer
        chosen(stub, request, body)

    return act


def test_a_full_server_is_waited_for_and_given_fewer() -> None:
    with serving(Stub(says=FOUND, acts=[full_at(2)])) as stub, asking(stub, at_once=8) as runner:
        assert [one.text for one in runner.generate(many(16))] == [FOUND] * 16


def test_a_server_that_stays_full_is_not_waited_for_without_end() -> None:
    start = time.monotonic()
    hasty = replace(HASTE, queue=0.5)
    with (
        serving(Stub(acts=[status(429)])) as stub,
        asking(stub, hasty) as runner,
        pytest.raises(ModelUnavailable),
    ):
        runner.generate([QUESTION])
    assert time.monotonic() - start < 3
    assert len(stub.questions) < 60


def test_retry_after_is_kept_to() -> None:
    with (
        serving(Stub(says=FOUND, acts=[status(503, retry_after="1"), answer])) as stub,
        asking(stub, replace(HASTE, longest_pause=2)) as runner,
    ):
        start = time.monotonic()
        runner.generate([QUESTION])
    assert 0.9 < time.monotonic() - start < 3


def test_a_dead_server_is_left_out_and_back_when_it_is_there_again() -> None:
    with capture_logs() as logged, serving(Stub(says=FOUND)) as stub, asking(stub) as runner:
        assert runner.generate([QUESTION])
        stub.stop()
        with pytest.raises(ModelUnavailable, match="refuses connections"):
            runner.generate([QUESTION])
        with serving(Stub(says=FOUND, logprobs=False), int(stub.url.rsplit(":", 1)[1])):
            (generation,) = runner.generate([QUESTION])
    assert (generation.text, generation.tokens) == (FOUND, ())  # it was probed again: it is another one now
    told = [entry["event"] for entry in logged]
    assert told.count("model_server_left_out") == 1
    assert told.count("model_server_back") == 1


class Moody:
    """Every fourth question to a server comes to nothing, each time in another way."""

    faults = (cut, status(500), status(503), raw(b"no"), cut_in_the_body, status(429, retry_after="1"), status(404))

    def __init__(self) -> None:
        self.numbers = itertools.count(1)

    def __call__(self, stub: Stub, request: BaseHTTPRequestHandler, body: Body) -> None:
        number = next(self.numbers)
        act = self.faults[number // 4 % len(self.faults)] if number % 4 == 0 else answer
        act(stub, request, body)


def test_moody_servers_lose_nothing_and_nothing_is_told_of_what_was_asked() -> None:
    stubs = [Stub(acts=[Moody()]) for _ in range(3)]
    dogged = replace(HASTE, seconds=10, queue=20, tries=12)
    with capture_logs() as logged, ExitStack() as stack:
        for stub in stubs:
            stack.enter_context(serving(stub))
        runner = stack.enter_context(asking(*stubs, dogged, at_once=4))
        answers = runner.generate(many(120))
    assert {one.text for one in answers} == {'{"number": "something", "total": "something"}'}
    asked = [text_of(body) for stub in stubs for body in stub.questions]
    assert set(asked) == {f"INVOICE {number}" for number in range(120)}
    assert len(logged) > 20
    assert "INVOICE" not in str(logged)
    assert "something" not in str(logged)


def lame(stub: Stub, request: BaseHTTPRequestHandler, body: Body) -> None:
    """A good answer, late."""
    stub.release.wait(0.3)
    answer(stub, request, body)


def test_a_slow_server_gets_little() -> None:
    with serving(Stub(says=FOUND, acts=[lame])) as slug, serving(Stub(says=FOUND)) as quick, ExitStack() as stack:
        runner = stack.enter_context(asking(slug, quick, UNHURRIED))
        for asked in many(20):
            runner.generate([asked])
    assert len(slug.questions) <= 3


def test_all_dead_is_told_within_bounded_time() -> None:
    with serving(Stub()) as stub:
        pass
    start = time.monotonic()
    with asking(stub) as runner, pytest.raises(ModelUnavailable):
        runner.generate(many(5))
    assert time.monotonic() - start < 5
