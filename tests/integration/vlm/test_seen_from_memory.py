"""A model that is asked what it sees goes on from the pages that it has read; it does not read them again."""

from collections.abc import Callable, Sequence

import pytest
from tiny_models import paper

from docpipe.document import Box, Image, Page, Word
from docpipe.reading import sheet_of
from docpipe.reading.by_model import Terms, read_by_model
from docpipe.vlm.loading import Loaded
from docpipe.vlm.local import LocalRunner
from docpipe.vlm.runner import Generation, Question
from schemas.receipt import Receipt

pytestmark = pytest.mark.usefixtures("one_thread")

PIXELS = 50_000
WORDS = (Word("Total", Box(0.1, 0.1, 0.2, 0.12)), Word("12.00", Box(0.3, 0.1, 0.4, 0.12)))


class Counting(LocalRunner):
    """Counts the images that each call hands to the model's eyes."""

    def __init__(self, loaded: Loaded) -> None:
        super().__init__(loaded, pixels=PIXELS, batch=2, seconds=60)
        self.looks, self.calls = 0, list[tuple[int, int]]()
        eyes = next(part for name, part in loaded.model.named_modules() if name.endswith(("visual", "vision_tower")))
        eyes.register_forward_hook(lambda *_: self._look())

    def _look(self) -> None:
        self.looks += 1

    def generate(self, questions: Sequence[Question]) -> list[Generation]:
        before = self.looks
        told = super().generate(questions)
        self.calls.append((len(questions[0].turns), self.looks - before))
        return told


@pytest.mark.parametrize("kind", ["qwen2_5_vl", "gemma3"])
def test_the_pages_are_looked_at_once(tiny: Callable[[str], Loaded], kind: str) -> None:
    runner, shown = Counting(tiny(kind)), paper.invoice("7", "12.00")

    def show(page_nos: Sequence[int]) -> list[Image]:
        return [shown] * len(page_nos)

    read_by_model(runner, [sheet_of(Page(1, 595, 842, WORDS))], Receipt, show, Terms(40, page_text=False))
    first, *later = runner.calls
    assert first == (1, 1)
    assert later[-1][0] >= 3
    assert {looks for _, looks in later} == {0}
