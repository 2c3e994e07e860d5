"""What probes find out, of servers that do all of it and of others that take it and do not."""

from typing import Any

import pytest
from asking import asking
from model_stub import Stub, serving
from structlog.testing import capture_logs

from docpipe.errors import BadSettings
from docpipe.vlm.served.abilities import Abilities, Binding


def look(stub: Stub, **further: Any) -> Abilities:
    with serving(stub), asking(stub, **further) as runner:
        (seen,) = runner.seen
        assert seen.abilities, seen.fault
        return seen.abilities


ALL = {"logprobs": True, "masked": False, "images": True, "rows": True, "limited": True, "cuts": False}
KINDS: list[tuple[Stub, dict[str, Any], list[str]]] = [
    (Stub(), {**ALL, "binding": Binding.RESPONSE_FORMAT, "context": 8192, "limit": "max_tokens"}, []),  # vLLM
    # vLLM until 2024, which knows no json_schema, and nothing else of what is new
    (
        Stub(binds=("guided_json",), refuses=("json_schema",), limits=("max_tokens",)),
        {**ALL, "binding": Binding.GUIDED_JSON},
        [],
    ),
    # vLLM of now without its structured output, which drops guided_json as it drops every key that it does not know
    (Stub(binds=(), refuses=()), {"binding": Binding.NONE, "rows": None}, ["schema"]),
    # llama.cpp with a template that makes it forget the schema: it takes it and answers as it likes
    (
        Stub(({"id": "/models/q.gguf", "meta": {"n_ctx": 4096}},), binds=(), refuses=("guided_json",)),
        {"binding": Binding.NONE, "context": 4096},
        ["schema"],
    ),
    # llama-cpp-python, whose schema goes with json_object
    (Stub(binds=("json_object",), refuses=("json_schema",)), {"binding": Binding.JSON_OBJECT}, []),
    # no server that binds at all
    (Stub(binds=(), refuses=("json_schema", "guided_json", "json_object")), {"binding": Binding.NONE}, ["schema"]),
    (Stub(logprobs=False), {"logprobs": False, "masked": None}, ["logprobs"]),  # dropped without a word
    (Stub(unknown=("logprobs",)), {"logprobs": False}, ["logprobs"]),  # refused
    (Stub(masked=True), {"masked": True}, ["logprobs_of_the_model"]),  # told after the schema has done its work
    (Stub(looks=False), {"images": False}, ["images"]),  # takes images and does not look at them
    (Stub(takes_images=0), {"images": False}, ["images"]),  # 500, as llama.cpp without its projector
    (Stub(({"id": "t", "architecture": {"input_modalities": ["text"]}},)), {"images": False}, ["images"]),  # says so
    (Stub(takes_images=1), {"images": True, "pages": 1, "window": 1}, []),  # vLLM, unless told otherwise, until 2025
    (Stub(), {"pages": 4, "page_tokens": 100, "window": 3}, []),  # as many pages as its context has room for
    (Stub(({"id": "tiny", "max_model_len": 100_000},)), {"window": 4}, []),
    (Stub(limits=("max_completion_tokens",)), {"limit": "max_completion_tokens", "limited": True}, []),
    (Stub(unknown=("max_tokens",)), {"limit": "max_completion_tokens"}, []),  # refuses the older name
    (Stub(limits=()), {"limited": False}, ["limit"]),
    (Stub(thinks=True), {"thinks": True, "binding": Binding.RESPONSE_FORMAT}, []),  # until it is told not to
    (Stub(({"id": "tiny"},)), {"context": None, "cuts": False}, []),  # Ollama, with room
    (Stub(({"id": "tiny"},), reads=4096), {"context": 4096, "cuts": True}, ["context"]),  # Ollama as it comes
]


@pytest.mark.parametrize(("stub", "abilities", "lacking"), KINDS)
def test_what_a_server_does_is_found_out(stub: Stub, abilities: dict[str, Any], lacking: list[str]) -> None:
    seen = look(stub)
    assert {name: getattr(seen, name) for name in abilities} == abilities
    assert seen.lacks() == lacking


@pytest.mark.parametrize("number", range(1, 10))
def test_a_fault_of_the_moment_is_not_taken_for_a_want(number: int) -> None:
    assert look(Stub(stumbles=(number,))).lacks() == []


def test_probes_are_few_and_short() -> None:
    stub = Stub()
    look(stub)
    assert len(stub.asked) <= 8
    assert max(body["max_tokens"] for body in stub.asked) < 100


def test_what_is_lacking_is_told_in_the_log() -> None:
    with capture_logs() as told:
        look(Stub(binds=(), refuses=(), logprobs=False))
    (lacking,) = [entry for entry in told if entry["event"] == "model_server_lacks"]
    assert lacking["codes"] == ["schema", "logprobs"]


SEVERAL = ({"id": "one"}, {"id": "/models/two.gguf", "aliases": ["second"]})


@pytest.mark.parametrize(
    ("wanted", "model"), [("one", "one"), ("two.gguf", "/models/two.gguf"), ("second", "/models/two.gguf")]
)
def test_the_named_model_is_asked(wanted: str, model: str) -> None:
    stub = Stub(SEVERAL)
    assert look(stub, name=wanted).model == model
    assert {body["model"] for body in stub.asked} == {model}


def test_of_several_models_one_must_be_named() -> None:
    with serving(Stub(SEVERAL)) as stub, pytest.raises(BadSettings, match=r"DOCPIPE_MODEL_NAME.*one, two\.gguf"):
        asking(stub).__enter__()


def test_a_key_is_sent_and_the_want_of_one_is_told() -> None:
    stub = Stub(key="sesame")
    assert look(stub, key="sesame").binds
    with serving(Stub(key="sesame")) as closed, asking(closed, key="other") as runner:
        assert "DOCPIPE_MODEL_KEY" in str(runner.seen[0].fault)


def test_what_is_not_there_is_no_error_before_it_is_needed() -> None:
    with serving(Stub()) as stub:
        pass  # and gone
    with asking(stub) as runner:
        assert "refuses connections" in str(runner.seen[0].fault)
        assert runner.name == "model"


def test_closed_models_are_refused_before_anything_is_sent() -> None:
    with pytest.raises(BadSettings, match="DOCPIPE_MODEL_NETWORKS"):
        asking(Stub(url="https://8.8.8.8/v1"), key="sk-1").__enter__()
