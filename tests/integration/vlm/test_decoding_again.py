"""A second question about pages that were read: the same answer as without, and no page is looked at again."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from guided import PIXELS, asked, text_schema
from tiny_models.paper import invoice

from docpipe.vlm.loading import Loaded
from docpipe.vlm.local import LocalRunner
from docpipe.vlm.runner import Generation, Question, Turn

pytestmark = [
    pytest.mark.usefixtures("one_thread"),
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),  # GLM's image processor
]

# Whether prompts of different lengths go on together; where pads leave traces they are read again.
TOGETHER = {
    "qwen2_5_vl": True, "qwen3_vl": True, "idefics3": True, "internvl": True, "mllama": True, "idefics": True,
    "glm4v": True, "blip-2": True, "gemma3": False, "pixtral": False, "qwen3_5": False, "lfm2_vl": False,
}  # fmt: skip
ANEW = {  # what is never gone on from
    "florence2": "the question stands in the encoder",
    "instructblip": "it looks at the page with the question in mind",
}
ONE, OTHER = invoice("2025-0042", "119.00"), invoice("77/A", "1,904.50")
SHORT, LONG = asked("Read.", ONE, "Answer."), asked("Read this page.", OTHER, "Answer in JSON.", max_text=6)
TOWERS = ("visual", "vision_tower", "vision_model", "vision_encoder", "image_tower")
Tiny = Callable[[str], Loaded]


@pytest.mark.parametrize("kind", TOGETHER)
def test_a_further_question_reads_only_itself(tiny: Tiny, kind: str) -> None:
    runner = LocalRunner(tiny(kind), pixels=PIXELS)
    with looks(runner.loaded) as seen:
        first = runner.generate([SHORT, LONG])
        assert len(seen) > 0
        more = [further(question, answer) for question, answer in zip((SHORT, LONG), first, strict=True)]
        seen.clear()
        alone = [runner.generate([question])[0] for question in more]
        third = runner.generate([further(more[0], alone[0])])
        assert not seen, "a page was looked at again"
        together = runner.generate(more)
        assert bool(seen) is not TOGETHER[kind]
    anew = LocalRunner(tiny(kind), pixels=PIXELS).generate(more)
    assert texts(alone) == texts(together) == texts(anew)
    assert texts(third) == texts(LocalRunner(tiny(kind), pixels=PIXELS).generate([further(more[0], alone[0])]))
    assert [answer.prompt_tokens for answer in alone] == [answer.prompt_tokens for answer in anew]


@pytest.mark.parametrize("kind", ANEW)
def test_where_the_prompt_cannot_be_gone_on_from_it_is_read_again(tiny: Tiny, kind: str) -> None:
    runner = LocalRunner(tiny(kind), pixels=PIXELS)
    with looks(runner.loaded) as seen:
        more = further(SHORT, runner.generate([SHORT])[0])
        seen.clear()
        answers = runner.generate([more])
        assert seen
    assert texts(answers) == texts(LocalRunner(tiny(kind), pixels=PIXELS).generate([more]))


def test_other_questions_beside_and_between_keep_their_order(tiny: Tiny) -> None:
    runner = LocalRunner(tiny("qwen2_5_vl"), pixels=PIXELS)
    first = runner.generate([SHORT, LONG])
    fresh = asked("What is this?", invoice("5", "6"))
    mixed = [fresh, further(LONG, first[1]), SHORT, further(SHORT, first[0])]
    alone = [LocalRunner(tiny("qwen2_5_vl"), pixels=PIXELS).generate([question])[0] for question in mixed]
    assert texts(runner.generate(mixed)) == texts(alone)
    with looks(runner.loaded) as seen:
        assert texts(runner.generate([mixed[1]])) == texts([alone[1]])  # held still: two batches are
        assert not seen
        runner.generate([fresh])
        runner.generate([mixed[1]])
        assert len(seen) == 2  # gone by now


@pytest.mark.parametrize(
    "change",
    [
        lambda turns: (Turn("user", ("Read.", invoice("2025-0043", "119.00"), "Answer.")), *turns[1:]),  # another page
        lambda turns: (*turns, Turn("assistant", ("{}",)), Turn("user", ("And this?", OTHER))),  # one page more
        lambda turns: turns[:1],  # the very question once more
    ],
)
def test_what_is_not_the_same_is_read_anew(tiny: Tiny, change: Callable[[Any], Any]) -> None:
    runner = LocalRunner(tiny("qwen2_5_vl"), pixels=PIXELS)
    question = further(SHORT, runner.generate([SHORT])[0])
    question = replace(question, turns=change(question.turns))
    with looks(runner.loaded) as seen:
        answers = runner.generate([question])
        assert seen
    assert texts(answers) == texts(LocalRunner(tiny("qwen2_5_vl"), pixels=PIXELS).generate([question]))


def further(question: Question, answer: Generation) -> Question:
    """A second question, which goes on from the first and its answer; its text is longer with the answer."""
    said = Turn("assistant", (answer.text,)), Turn("user", (f"What is wrong with {question.turns[0].parts[0]}?",))
    return replace(question, turns=(*question.turns, *said), schema=text_schema("first", "second"), max_text=8)


@contextmanager
def looks(loaded: Loaded) -> Iterator[list[str]]:
    """The names of the parts with eyes, each time that they look."""
    seen: list[str] = []
    towers = [part for name, part in loaded.model.named_modules() if name.rpartition(".")[2] in TOWERS]
    assert towers, [name for name, _ in loaded.model.named_children()]
    hooks = [tower.register_forward_hook(lambda *_: seen.append("look")) for tower in towers[:1]]
    try:
        yield seen
    finally:
        for hook in hooks:
            hook.remove()


def texts(answers: Sequence[Generation]) -> list[str]:
    return [answer.text for answer in answers]
