"""The runner on a GPU: the same answers as on the CPU, and memory that is given back."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from tiny_models import make
from tiny_models.paper import invoice

from docpipe.vlm.loading import load
from docpipe.vlm.local import LocalRunner
from docpipe.vlm.runner import Question, Turn

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="not run: torch sees no GPU")

SCHEMA = {
    "type": "object",
    "properties": {"invoice_number": {"type": ["string", "null"]}, "grand_total": {"type": ["string", "null"]}},
    "required": ["invoice_number", "grand_total"],
}
PIXELS = 100_000


def questions(count: int) -> list[Question]:
    pages = [invoice(str(number), f"{number}.00") for number in range(count)]
    return [Question((Turn("user", ("Read.", page)),), SCHEMA, 100, 8) for page in pages]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make("qwen2_5_vl", tmp_path_factory.mktemp("gpu"))


def test_a_gpu_answers_as_a_cpu_does(folder: Path) -> None:
    here, there = (LocalRunner(load(folder, "fp32", device), pixels=PIXELS) for device in ("cpu", "cuda"))
    assert here.tokens is None
    assert there.tokens is not None
    assert there.tokens > 10_000
    first = there.generate(questions(5))
    assert [answer.text for answer in first] == [answer.text for answer in here.generate(questions(5))]
    said = Turn("assistant", (first[0].text,)), Turn("user", ("And?",))
    more = [replace(questions(1)[0], turns=(*questions(1)[0].turns, *said))]
    assert there.generate(more)[0].text == here.generate(more)[0].text


def test_memory_is_given_back(folder: Path) -> None:
    runner = LocalRunner(load(folder, "fp32", "cuda"), pixels=PIXELS)
    runner.generate(questions(8))
    runner.close()
    before = torch.cuda.memory_allocated()
    for _ in range(20):
        runner.generate(questions(8))
    runner.close()
    assert torch.cuda.memory_allocated() - before < 2**20
