"""The runner in this process: batches, memory that does not suffice, memory that stays as it is."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from guided import PIXELS, asked, text_schema
from structlog.testing import capture_logs
from tiny_models import make
from tiny_models.paper import invoice, page
from transformers.models.qwen2_5_vl.modeling_qwen2_5_vl import Qwen2_5_VisionTransformerPretrainedModel

from docpipe.errors import ModelMemory
from docpipe.vlm.batching import AGAIN, Lengths
from docpipe.vlm.conversation import model_inputs
from docpipe.vlm.loading import Loaded, load
from docpipe.vlm.local import LocalRunner
from docpipe.vlm.memory import resident_memory
from docpipe.vlm.runner import Question, Turn

pytestmark = pytest.mark.usefixtures("one_thread")

Tiny = Callable[[str], Loaded]
SCHEMA = text_schema("grand_total")


class Narrow(Qwen2_5_VisionTransformerPretrainedModel):
    """Eyes on a GPU that hold so many pages, or so many patches of them, and no more. They tell what they saw."""

    pages, patches = 1_000, 1_000_000

    def forward(self, hidden_states: torch.Tensor, grid_thw: torch.Tensor, **more: Any) -> Any:
        pages, patches = len(grid_thw), len(hidden_states)
        self.tried.append((pages, patches))
        if pages > self.pages or patches > self.patches:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB.")
        return super().forward(hidden_states, grid_thw, **more)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make("qwen2_5_vl", tmp_path_factory.mktemp("narrow"))


@pytest.fixture
def narrow(folder: Path) -> Loaded:
    loaded = load(folder, "fp32", "cpu")
    loaded.model.model.visual.__class__ = Narrow
    loaded.model.model.visual.tried = []
    return loaded


@pytest.fixture
def eyes(narrow: Loaded) -> Narrow:
    return narrow.model.model.visual


def questions(count: int, image: Any = None) -> list[Question]:
    return [asked("Read.", image or invoice(str(n), f"{n}.00"), schema=SCHEMA, max_text=4) for n in range(count)]


def test_a_batch_that_is_too_much_is_halved_until_it_fits(narrow: Loaded, eyes: Narrow) -> None:
    expected = [answer.text for answer in LocalRunner(narrow, pixels=PIXELS).generate(questions(7))]
    eyes.pages = 2
    eyes.tried.clear()
    runner = LocalRunner(narrow, pixels=PIXELS)
    assert [answer.text for answer in runner.generate(questions(7))] == expected
    assert [rows for rows, _ in eyes.tried] == [7, 4, 2, 2, 2, 1]
    eyes.tried.clear()
    runner.generate(questions(4))
    assert [rows for rows, _ in eyes.tried] == [2, 2]  # it has learnt


def test_after_a_while_it_tries_more_again(narrow: Loaded, eyes: Narrow) -> None:
    eyes.pages = 1
    runner = LocalRunner(narrow, pixels=PIXELS, batch=2)
    runner.generate(questions(2))
    eyes.pages = 2  # another process has left the GPU
    runner.generate(questions(AGAIN))
    eyes.tried.clear()
    runner.generate(questions(2))
    assert [rows for rows, _ in eyes.tried] == [2]


def test_a_page_that_is_too_much_alone_is_shown_smaller(narrow: Loaded, eyes: Narrow) -> None:
    large = page("Total 5.00", size=(1200, 1700))
    runner = LocalRunner(narrow, pixels=1_600_000)
    eyes.patches = 3_500
    with capture_logs() as logs:
        [answer] = runner.generate(questions(1, large))
    patches = [patches for _, patches in eyes.tried]
    assert len(patches) == 3
    assert patches[0] > 2 * 3_500
    assert patches[2] <= 3_500
    assert [log["pixels"] for log in logs] == [1_600_000, 800_000]
    eyes.tried.clear()
    [more] = questions(1, large)
    turns = (*more.turns, Turn("assistant", (answer.text,)), Turn("user", ("And?",)))
    runner.generate([replace(more, turns=turns)])  # what is held was seen smaller, so it is no beginning of this
    assert eyes.tried[0][1] == patches[0]


def test_when_not_even_a_small_page_fits_it_says_so(narrow: Loaded, eyes: Narrow) -> None:
    eyes.patches = 10
    runner = LocalRunner(narrow, pixels=1_300_000)
    with pytest.raises(ModelMemory, match="325,000 pixels"):
        runner.generate(questions(2, page("Total 5.00", size=(1200, 1700))))
    eyes.patches = 1_000_000
    assert runner.generate(questions(1))  # and can go on with other work


def test_what_is_held_gives_way_before_a_batch_is_halved(narrow: Loaded, eyes: Narrow) -> None:
    runner = LocalRunner(narrow, pixels=PIXELS)
    runner.generate(questions(2))
    eyes.tried.clear()
    failing = iter([True])  # once: until what is held has been let go

    def short(_module: Any, _arguments: Any) -> None:
        if next(failing, False):
            raise torch.OutOfMemoryError("CUDA out of memory.")

    hook = narrow.model.register_forward_pre_hook(short)
    runner.generate(questions(4))
    hook.remove()
    assert {rows for rows, _ in eyes.tried} == {4}
    assert runner.breadth.now == 8


def test_batches_go_by_tokens(narrow: Loaded, eyes: Narrow) -> None:
    [long, *_] = questions(1)
    each = Lengths(narrow, PIXELS).of(long)
    LocalRunner(narrow, pixels=PIXELS, tokens=3 * each + each // 2).generate(questions(7))
    assert [rows for rows, _ in eyes.tried] == [3, 3, 1]


@pytest.mark.parametrize("kind", ["qwen2_5_vl", "idefics3", "mllama", "gemma3"])
def test_questions_with_pages_and_without_come_in_any_order(tiny: Tiny, kind: str) -> None:
    runner = LocalRunner(tiny(kind), pixels=PIXELS)
    mixed = [asked("What is due?", schema=SCHEMA), *questions(2), asked("And when?", schema=SCHEMA)]
    alone = [runner.generate([question])[0].text for question in mixed]
    assert [answer.text for answer in runner.generate(mixed)] == alone


@pytest.mark.parametrize("kind", ["qwen2_5_vl", "idefics3", "llava"])
def test_lengths_are_told_about_right_before_a_page_is_prepared(tiny: Tiny, kind: str) -> None:
    loaded, [question] = tiny(kind), questions(1)
    real = model_inputs(loaded, [question.turns], PIXELS)["input_ids"].shape[1] + question.max_tokens
    assert Lengths(loaded, PIXELS).of(question) == pytest.approx(real, abs=32)


def test_the_window_goes_by_the_context_and_the_page(tiny: Tiny, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = tiny("qwen2_5_vl")
    text = loaded.model.config.get_text_config(decoder=True)
    windows = []
    for context in (2_048, 32_768, 131_072):
        monkeypatch.setattr(text, "max_position_embeddings", context)
        windows.append(LocalRunner(loaded, pixels=500_000).window)
    monkeypatch.setattr(text, "max_position_embeddings", 32_768)
    assert LocalRunner(loaded, pixels=2_000_000).window < windows[1]
    assert windows[0] == 1  # a page at least, whatever comes of it
    assert windows[1] > 3
    assert windows[2] > 4 * windows[1]
    assert LocalRunner(tiny("blip-2"), pixels=PIXELS).window == 1


def test_memory_stays_as_it_is_over_hundreds_of_questions(tiny: Tiny) -> None:
    runner = LocalRunner(tiny("qwen2_5_vl"), pixels=PIXELS, batch=4)
    held = []
    for begin in range(0, 300, 10):
        pages = [invoice(str(number), f"{number}.00") for number in range(begin, begin + 10)]
        first = [asked("Read." * (n % 3 + 1), shown, schema=SCHEMA, max_text=4) for n, shown in enumerate(pages)]
        answers = runner.generate(first)
        said = Turn("assistant", (answers[-1].text,)), Turn("user", ("And?",))
        runner.generate([replace(first[-1], turns=(*first[-1].turns, *said))])
        held.append(resident_memory())
    assert max(held[10:]) - max(held[:10]) < 24 * 2**20
