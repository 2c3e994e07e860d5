"""The model in this process: a batch of questions at a time, smaller ones where memory does not suffice.

Knows no field and no document. Importing it loads torch.
"""

import time
from collections.abc import Sequence
from typing import Any

import torch

from docpipe.document import Image
from docpipe.errors import ModelMemory
from docpipe.log import logger
from docpipe.vlm.conversation import model_inputs
from docpipe.vlm.decoding import Draft, Loop, generation_of
from docpipe.vlm.guide import Guide
from docpipe.vlm.loading import Loaded
from docpipe.vlm.runner import Generation, Question

LEAST_PIXELS = 300_000  # of a page: below, print of the usual size cannot be read

log = logger(__name__)


class LocalRunner:
    """Answers questions with a loaded model.

    `pixels`: most of a page; `batch`: most questions at once; `seconds`: most for one batch; `forcing`: see `decoding`.
    """

    def __init__(
        self, loaded: Loaded, *, pixels: int, batch: int = 8, seconds: float = float("inf"), forcing: bool = True
    ) -> None:
        self.loaded, self.pixels, self.batch, self.seconds, self.forcing = loaded, pixels, batch, seconds, forcing
        vocabulary = loaded.model.get_output_embeddings()
        self.guide = Guide.of(loaded.tokenizer, vocabulary.out_features if vocabulary else None, _ends(loaded.model))

    @property
    def name(self) -> str:
        return self.loaded.name

    @property
    def window(self) -> int:
        """Most pages that one question may show."""
        return self.loaded.family.most_images or 8

    @property
    def positional(self) -> bool:
        return True

    def generate(self, questions: Sequence[Question]) -> list[Generation]:
        """An answer to each. ModelMemory where one question alone is too much even with smaller pages."""
        answers: list[Generation] = []
        while len(answers) < len(questions):
            size = min(self.batch, len(questions) - len(answers))
            answers += self._within_memory(questions[len(answers) : len(answers) + size], self.pixels)
        return answers

    def close(self) -> None:
        """Nothing is held but memory."""

    def _within_memory(self, questions: Sequence[Question], pixels: int) -> list[Generation]:
        """Half the batch where it is too much, one by one, then smaller pages."""
        try:
            return self._answer(questions, pixels)
        except torch.OutOfMemoryError:
            pass  # outside of the handler, whose error still holds the tensors
        torch.cuda.empty_cache()
        if len(questions) > 1:
            middle = len(questions) // 2
            log.warning("model_memory_short", batch=len(questions), pixels=pixels)
            self.batch = max(middle, 1)
            return self._within_memory(questions[:middle], pixels) + self._within_memory(questions[middle:], pixels)
        if pixels // 2 < LEAST_PIXELS or not _shows_pages(questions[0]):
            raise ModelMemory(f"Not even one page of {pixels:,} pixels fits.")
        log.warning("model_memory_short", batch=1, pixels=pixels)
        return self._within_memory(questions, pixels // 2)

    def _answer(self, questions: Sequence[Question], pixels: int) -> list[Generation]:
        begun = time.monotonic()
        inputs = model_inputs(self.loaded, [question.turns for question in questions], pixels)
        drafts = [Draft(self.guide.matcher(q.schema), q.max_tokens, q.max_text) for q in questions]
        loop = Loop(self.guide, drafts, self.seconds, self.forcing)
        self.loaded.model.generate(
            **inputs,
            custom_generate=loop,
            do_sample=False,
            max_new_tokens=max(question.max_tokens for question in questions),
            pad_token_id=self.loaded.tokenizer.pad_token_id,
        )
        seconds = time.monotonic() - begun
        lengths = _prompt_lengths(inputs)
        return [
            generation_of(draft, self.guide, length, seconds) for draft, length in zip(drafts, lengths, strict=True)
        ]


def _shows_pages(question: Question) -> bool:
    return any(isinstance(part, Image) for turn in question.turns for part in turn.parts)


def _prompt_lengths(inputs: Any) -> list[int]:
    mask = inputs.get("attention_mask")
    ids = inputs["input_ids"]
    lengths: list[int] = (mask.sum(-1) if mask is not None else torch.full((ids.shape[0],), ids.shape[1])).tolist()
    return lengths


def _ends(model: Any) -> list[int]:
    """The tokens at which the model itself ends its answers."""
    ends = model.generation_config.eos_token_id
    return [] if ends is None else [ends] if isinstance(ends, int) else list(ends)
