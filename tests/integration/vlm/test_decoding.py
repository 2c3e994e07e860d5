"""The loop that writes answers, against transformers' own loop, token for token, for families of every build."""

import json
from collections.abc import Callable, Sequence
from typing import Any

import pytest
import torch
from guided import PIXELS, asked, generated, text_schema
from tiny_models.paper import invoice

from docpipe.errors import QuestionTooLong
from docpipe.vlm import decoding
from docpipe.vlm.conversation import model_inputs
from docpipe.vlm.decoding import Draft, Loop
from docpipe.vlm.guide import Guide
from docpipe.vlm.loading import Loaded
from docpipe.vlm.local import LocalRunner
from docpipe.vlm.runner import Generation, Question, Stop

pytestmark = [
    pytest.mark.usefixtures("one_thread"),
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),  # GLM's image processor
]

BUILDS = {
    "qwen2_5_vl": "rotary positions in three dimensions",
    "qwen3_vl": "pages that reach into several layers",
    "llava": "a plain text model behind a tower",
    "idefics3": "tiles",
    "gemma3": "sliding windows, and pages that are attended to in both directions",
    "gemma4": "sliding windows, caches that layers share",
    "pixtral": "a sliding window in all layers",
    "mllama": "cross-attention to the pages",
    "idefics": "cross-attention behind gates, images in a tensor of their own",
    "qwen3_5": "linear attention",
    "lfm2_vl": "convolutions",
    "blip-2": "a text model that is given embeddings",
    "florence2": "an encoder and a decoder",
}
ONE, OTHER = invoice("2025-0042", "119.00"), invoice("77/A", "1,904.50")
SHORT, LONG = (
    asked("Read.", ONE, "Answer."),
    asked(
        "Read this page.", OTHER, "Answer in JSON.", schema=text_schema("issue_date", "net_total", "iban"), max_text=6
    ),
)
ENDLESS = {"type": "object", "properties": {"rows": {"type": "array", "items": {"type": "null"}}}, "required": ["rows"]}
Tiny = Callable[[str], Loaded]


@pytest.mark.parametrize("kind", BUILDS)
def test_without_forcing_the_answer_is_that_of_generate_with_a_processor(tiny: Tiny, kind: str) -> None:
    loaded = tiny(kind)
    runner = LocalRunner(loaded, pixels=PIXELS, forcing=False)
    for questions in ([SHORT], [SHORT, LONG]):
        expected = [runner.guide.text(tokens)[0] for tokens in generated(loaded, runner.guide, questions)]
        assert [answer.text for answer in runner.generate(questions)] == expected


@pytest.mark.parametrize("kind", BUILDS)
def test_a_batch_of_schemas_and_lengths_says_what_each_would_say_alone(tiny: Tiny, kind: str) -> None:
    runner = LocalRunner(tiny(kind), pixels=PIXELS)
    alone = [runner.generate([question])[0] for question in (SHORT, LONG)]
    together = runner.generate([SHORT, LONG])
    assert [answer.text for answer in together] == [answer.text for answer in alone]
    assert all(answer.stop is Stop.END for answer in together)
    told = [[token.logprob for token in answer.tokens] for answer in together]
    for one, other in zip(told, ([token.logprob for token in answer.tokens] for answer in alone), strict=True):
        assert one == pytest.approx(other, abs=1e-3)


@pytest.mark.parametrize("kind", BUILDS)
def test_forcing_asks_the_model_less_and_differs_by_nothing_but_how_the_same_is_spelt(tiny: Tiny, kind: str) -> None:
    """What must follow is cut into tokens as the tokenizer would; left free, a model may cut it otherwise, and with
    weights of chance that alone may change what it says next. Nothing else does."""
    free, _ = written(tiny(kind), [SHORT], forcing=False)
    forced, guide = written(tiny(kind), [SHORT])
    [one], [other] = free.drafts, forced.drafts
    assert other.steps == sum(thought is not None for thought in other.thoughts) < one.steps
    assert other.stop is Stop.END
    same = next((n for n, (x, y) in enumerate(zip(one.tokens, other.tokens, strict=False)) if x != y), None)
    if same is not None:
        spelt = [b"".join(guide.vocabulary.bytes_of(token) for token in draft.tokens[same:]) for draft in (one, other)]
        first = [guide.vocabulary.bytes_of(draft.tokens[same]) for draft in (one, other)]
        assert other.thoughts[same] is None, "another choice of the model's"
        assert spelt[0].startswith(first[1]) or spelt[1].startswith(first[0])


@pytest.mark.parametrize("kind", ["llava", "qwen2_5_vl", "qwen3_5", "mllama"])
def test_what_was_thought_is_what_a_plain_forward_thinks_before_the_schema_forbids_anything(
    tiny: Tiny, kind: str
) -> None:
    loaded = tiny(kind)
    loop, _ = written(loaded, [SHORT, LONG])
    for question, draft in zip((SHORT, LONG), loop.drafts, strict=True):
        inputs = model_inputs(loaded, [question.turns], PIXELS)
        told = plain_thoughts(loaded, inputs, draft.tokens)
        for place, (token, thought) in enumerate(zip(draft.tokens, draft.thoughts, strict=True)):
            if thought is None:
                continue
            assert thought.logprob == pytest.approx(told[place, token].item(), abs=1e-3)
            best = told[place].topk(len(thought.others))
            assert [logprob for _, logprob in thought.others] == pytest.approx(best.values.tolist(), abs=1e-3)
        assert any(thought and thought.others[0][0] != token for token, thought in pairs(draft)), (
            "nothing was forbidden"
        )


def test_an_answer_that_has_ended_stays_as_it_is(tiny: Tiny) -> None:
    loop, guide = written(tiny("qwen2_5_vl"), [LONG, asked("All.", ONE, max_text=60)])
    ended, gone_on = loop.drafts
    assert gone_on.steps > ended.steps + 5
    assert ended.stop is Stop.END
    assert json.loads(guide.text(ended.tokens)[0])
    assert len(ended.thoughts) == len(ended.tokens)


def test_a_complete_answer_has_ended(tiny: Tiny) -> None:
    assert answered(tiny, SHORT).stop is Stop.END


def test_out_of_tokens_an_answer_is_cut_also_amid_what_must_follow(tiny: Tiny) -> None:
    for most in (1, 7, 20):
        answer = answered(tiny, asked("Read.", ONE, max_tokens=most))
        assert answer.stop is Stop.LENGTH
        assert len(answer.tokens) == most


def test_out_of_time_all_that_have_not_ended_are_cut(tiny: Tiny) -> None:
    answers = LocalRunner(tiny("llava"), pixels=PIXELS, seconds=0).generate([SHORT, LONG])
    assert [answer.stop for answer in answers] == [Stop.TIME, Stop.TIME]
    assert all(answer.tokens and answer.seconds > 0 for answer in answers)


def test_time_runs_from_the_beginning_with_the_reading_of_the_prompt(tiny: Tiny, monkeypatch: Any) -> None:
    hours = iter([0.0, *[3600.0] * 9])
    monkeypatch.setattr(decoding.time, "monotonic", lambda: next(hours))
    loop, _ = written(tiny("llava"), [SHORT], seconds=60)
    assert loop.drafts[0].stop is Stop.TIME


def test_rows_without_end_are_cut_as_stuck(tiny: Tiny) -> None:
    """A model that likes the next row best, wherever it stands, never comes to an end of its list."""
    schema = {
        "type": "object",
        "properties": {"rows": {"type": "array", "items": {"type": "null"}}},
        "required": ["rows"],
    }
    answer = answered(tiny, asked("Read.", ONE, schema=schema, max_tokens=4000), liked=",null")
    assert answer.stop is Stop.STUCK
    assert len(answer.tokens) < 1000
    assert answer.text.startswith('{"rows":[null,null,')


def test_a_text_that_is_too_long_is_closed_and_says_so(tiny: Tiny) -> None:
    answer = answered(tiny, asked("Read.", ONE, schema=text_schema("a"), max_text=12), liked="W")
    assert answer.stop is Stop.END
    assert len(json.loads(answer.text)["a"]) == 12
    [closed] = [token for token in answer.tokens if token.closed]
    assert answer.text[closed.start : closed.end] == '"'
    assert closed.forced
    assert closed.logprob is None


def test_what_is_longer_than_the_context_is_refused_and_an_answer_ends_with_it(tiny: Tiny) -> None:
    with pytest.raises(QuestionTooLong, match="8,192"):
        answered(tiny, asked("Read. " * 9000, ONE))
    answer = answered(tiny, asked("x" * 8100, ONE, schema=ENDLESS, max_tokens=4000), liked=",null")
    assert answer.stop is Stop.LENGTH
    assert answer.prompt_tokens + len(answer.tokens) == 8192


def answered(tiny: Tiny, question: Question, liked: str | None = None) -> Generation:
    """An answer of LLaVA's; of one that likes these tokens best of all."""
    loaded = tiny("llava")
    runner = LocalRunner(loaded, pixels=PIXELS)
    if liked is None:
        return runner.generate([question])[0]
    head = loaded.model.get_output_embeddings()
    tokens = runner.guide.vocabulary(liked)

    def like(_module: Any, _inputs: Any, logits: torch.Tensor) -> torch.Tensor:
        logits[..., tokens] += 1000.0
        return logits

    hook = head.register_forward_hook(like)
    try:
        return runner.generate([question])[0]
    finally:
        hook.remove()


def written(
    loaded: Loaded, questions: Sequence[Question], seconds: float = 1e9, forcing: bool = True
) -> tuple[Loop, Guide]:
    """The loop, after it has written the answers."""
    guide = LocalRunner(loaded, pixels=PIXELS).guide
    drafts = [Draft(guide.matcher(q.schema), q.max_tokens, q.max_text) for q in questions]
    loop = Loop(guide, drafts, seconds, forcing)
    inputs = model_inputs(loaded, [question.turns for question in questions], PIXELS)
    loaded.model.generate(**inputs, custom_generate=loop, do_sample=False, max_new_tokens=200)
    return loop, guide


def plain_thoughts(loaded: Loaded, inputs: Any, tokens: Sequence[int]) -> torch.Tensor:
    """Logarithms of probabilities at each token of an answer, by `generate` made to say just these tokens."""
    length = inputs["input_ids"].shape[1]

    def only_these(_batch: int, ids: torch.Tensor) -> list[int]:
        return [tokens[min(len(ids) - length, len(tokens) - 1)]]

    given = loaded.model.generate(
        **inputs, do_sample=False, max_new_tokens=len(tokens), min_new_tokens=len(tokens), output_logits=True,
        return_dict_in_generate=True, prefix_allowed_tokens_fn=only_these,
    )  # fmt: skip
    return torch.cat(given.logits).log_softmax(-1)


def pairs(draft: Draft) -> list[tuple[int, Any]]:
    return list(zip(draft.tokens, draft.thoughts, strict=True))
