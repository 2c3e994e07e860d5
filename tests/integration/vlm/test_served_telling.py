"""What `docpipe doctor` can say of the servers, from the settings alone."""

import pytest
from model_stub import Stub, serving

from docpipe.errors import BadSettings
from docpipe.settings import Settings
from docpipe.vlm.served.abilities import Abilities, Binding
from docpipe.vlm.served.telling import LACKING, Told, told_of
from docpipe.vlm.server import look_at_servers, open_servers


def told(*stubs: Stub, **settings: str) -> list[Told]:
    urls = ", ".join(stub.url for stub in stubs)
    return look_at_servers(Settings(model_url=urls, **settings))  # type: ignore[arg-type]


def test_a_good_server_and_a_dead_one() -> None:
    with serving(Stub()) as good, serving(Stub()) as dead:
        dead.stop()
        first, second = told(good, dead)
    assert first.good
    assert "serves tiny-vl, 8,192 tokens of context, schema by response_format, logprobs, images" in first.sentence
    assert not second.good
    assert second.sentence.endswith("It refuses connections.")


def test_what_is_lacking_is_said_with_what_to_do() -> None:
    with serving(Stub(({"id": "q"},), binds=(), refuses=(), logprobs=False, looks=False, reads=2048)) as stub:
        first, *further = told(stub)
    assert first.good
    assert [line.good for line in further] == [None, None, False, False]
    assert all(line.advice for line in further)


def test_a_server_that_may_not_be_asked_is_said_to_be_one() -> None:
    (line,) = told(Stub(url="https://8.8.8.8"))
    assert line.good is False
    assert "DOCPIPE_MODEL_OUTSIDE" in line.sentence


def test_a_server_outside_is_warned_of_in_plain_words() -> None:
    first, *_ = told_of("api.example", True, Abilities("big"), None)
    assert first.good is None
    assert "documents leave the house" in first.sentence


def test_all_that_may_be_lacking_has_its_words() -> None:
    seen = Abilities("m", binding=Binding.NONE, logprobs=False, masked=True, images=False, cuts=True, limited=False)
    assert set(seen.lacks()) | set(Abilities("m", rows=False).lacks()) == set(LACKING)


def test_settings_lead_to_servers() -> None:
    with serving(Stub(({"id": "a"}, {"id": "b"}), key="sesame")) as stub:
        runner = open_servers(Settings(model_url=stub.url, model_name="b", model_key="sesame"))  # type: ignore[arg-type]
        assert (runner.name, runner.window, runner.positional, runner.sees) == ("b", 4, True, True)
        runner.close()
        with pytest.raises(BadSettings):
            open_servers(Settings(model_url=stub.url, model_networks="10.0.0.0/8"))
