"""The model in this process: a batch of questions at a time, smaller ones where memory does not suffice.

Knows no field and no document. Importing it loads torch.
"""

import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import torch

from docpipe.document import Image
from docpipe.errors import ModelMemory, QuestionTooLong
from docpipe.log import logger
from docpipe.vlm.batching import Breadth, Lengths, context, fitting, tokens_within_memory
from docpipe.vlm.conversation import model_inputs
from docpipe.vlm.decoding import Draft, Loop, generation_of
from docpipe.vlm.guide import Guide
from docpipe.vlm.loading import Loaded
from docpipe.vlm.recalling import Again, Recall, token_ids
from docpipe.vlm.runner import Generation, Question

LEAST_PIXELS = 300_000  # of a page: below, print of the usual size cannot be read
USUAL_ANSWER = Question((), {}).max_tokens

log = logger(__name__)


class LocalRunner:
    """Answers questions with a loaded model.

    `pixels`: most of a page; `batch`: most questions at once; `tokens`: most of a batch, its pads and longest answers
    among them, by default what a GPU's free memory allows; `seconds`: most for one batch; `forcing`: see `decoding`.
    Questions that go on from others of the last two batches read nothing of those again.
    """

    def __init__(
        self,
        loaded: Loaded,
        *,
        pixels: int,
        batch: int = 8,
        tokens: int | None = None,
        seconds: float = float("inf"),
        forcing: bool = True,
    ) -> None:
        self.loaded, self.pixels, self.seconds, self.forcing = loaded, pixels, seconds, forcing
        vocabulary = loaded.model.get_output_embeddings()
        self.guide = Guide.of(loaded.tokenizer, vocabulary.out_features if vocabulary else None, _ends(loaded.model))
        self.breadth = Breadth(batch)
        self.tokens = tokens if tokens is not None else tokens_within_memory(loaded.model)
        self._lengths = Lengths(loaded, pixels)
        self._recall = Recall()
        self._window: int | None = None

    @property
    def name(self) -> str:
        return self.loaded.name

    @property
    def window(self) -> int:
        """Most pages that one question may show."""
        if self._window is None:
            self._window = self._lengths.window(USUAL_ANSWER)
        return self._window

    @property
    def positional(self) -> bool:
        return True

    def generate(self, questions: Sequence[Question]) -> list[Generation]:
        """An answer to each.

        ModelMemory where one question alone is too much even with smaller pages, QuestionTooLong where the model's
        context is too short for one.
        """
        answers = self._recalled(questions)
        left = [number for number in range(len(questions)) if number not in answers]
        while left:
            shows = _shows_pages(questions[left[0]])  # not every family takes pages and none in one batch
            alike = [number for number in left if _shows_pages(questions[number]) is shows]
            asked = [questions[number] for number in alike]
            size = fitting(asked, self.breadth.now, self.tokens, self._lengths.of)
            told = self._tried(asked[:size], self.pixels)
            if told is None and size > 1:
                self.breadth.too_many(size)
                continue
            answers |= zip(alike[:size], told or self._smaller(asked[0], self.pixels // 2), strict=True)
            left = [number for number in left if number not in answers]
        return [answers[number] for number in range(len(questions))]

    def close(self) -> None:
        """Let go of what was read; the model goes with its last user."""
        self._recall.forget()

    def _recalled(self, questions: Sequence[Question]) -> dict[int, Generation]:
        """The answers, by number, to questions that go on from what is held."""
        answers: dict[int, Generation] = {}
        for again in self._recall.find(questions, self.pixels):
            asked = [questions[number] for number in again.numbers]
            told = _unless_too_much(partial(self._go_on, again, asked))
            if told is None:
                self._forget()
            answers |= zip(again.numbers, told or [], strict=bool(told))
        return answers

    def _tried(self, questions: Sequence[Question], pixels: int) -> list[Generation] | None:
        """The answers; None where they are too much at once, even after all that was held has been let go."""
        held = bool(self._recall)
        told = _unless_too_much(partial(self._answer, questions, pixels))
        if told is None and held:
            self._forget()
            told = _unless_too_much(partial(self._answer, questions, pixels))
        if told is not None:
            self.breadth.went_well()
            return told
        self._forget()
        log.warning("model_memory_short", count=len(questions), pixels=pixels)
        return None

    def _smaller(self, question: Question, pixels: int) -> list[Generation]:
        """The answer to one question with its pages shown smaller, and smaller yet."""
        if pixels < LEAST_PIXELS or not _shows_pages(question):
            raise ModelMemory(f"Not even one page of {pixels * 2:,} pixels fits.")
        return self._tried([question], pixels) or self._smaller(question, pixels // 2)

    def _answer(self, questions: Sequence[Question], pixels: int) -> list[Generation]:
        begun = time.monotonic()
        self._recall.make_room()
        inputs = model_inputs(self.loaded, [question.turns for question in questions], pixels)
        lengths = [len(ids) for ids in token_ids(inputs)]
        loop = Loop(self.guide, self._drafts(questions, lengths), self.seconds, self.forcing, keep=True)
        self.loaded.model.generate(
            **inputs,
            custom_generate=loop,
            do_sample=False,
            max_new_tokens=max(question.max_tokens for question in questions),
            pad_token_id=self.loaded.tokenizer.pad_token_id,
        )
        if loop.kept is not None:
            self._recall.hold(questions, inputs, pixels, loop.kept)
        return self._generations(loop, lengths, begun)

    def _go_on(self, again: Again, questions: Sequence[Question]) -> list[Generation]:
        """Answers to questions whose beginnings were read; none where they must be read again after all."""
        begun = time.monotonic()
        inputs = model_inputs(self.loaded, [question.turns for question in questions], self.pixels)
        said = again.said(inputs)
        if said is None:
            return []
        lengths = [len(ids) for ids in token_ids(inputs)]
        loop = Loop(self.guide, self._drafts(questions, lengths), self.seconds, self.forcing)
        loop.go_on(again.held.kept, again.rows, said)
        return self._generations(loop, lengths, begun)

    def _drafts(self, questions: Sequence[Question], lengths: Sequence[int]) -> list[Draft]:
        """Empty answers, none of which may run out of the model's context."""
        most = context(self.loaded.model)
        room = [most if self.loaded.encoder_decoder else most - length for length in lengths]
        if min(room) <= 0:
            raise QuestionTooLong(f"{max(lengths):,} tokens; the model takes {most:,}.")
        return [
            Draft(self.guide.matcher(question.schema), min(question.max_tokens, left), question.max_text)
            for question, left in zip(questions, room, strict=True)
        ]

    def _generations(self, loop: Loop, lengths: Sequence[int], begun: float) -> list[Generation]:
        seconds = time.monotonic() - begun
        return [
            generation_of(draft, self.guide, length, seconds)
            for draft, length in zip(loop.drafts, lengths, strict=True)
        ]

    def _forget(self) -> None:
        self._recall.forget()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()


def _unless_too_much(work: Callable[[], list[Generation]]) -> list[Generation] | None:
    """What the work gives; None where memory does not suffice. Nothing of it is held then, not even by its error."""
    try:
        return work()
    except torch.OutOfMemoryError:
        return None
    except RuntimeError as error:
        if "DefaultCPUAllocator" not in str(error):
            raise
        return None


def _shows_pages(question: Question) -> bool:
    return any(isinstance(part, Image) for turn in question.turns for part in turn.parts)


def _ends(model: Any) -> list[int]:
    """The tokens at which the model itself ends its answers."""
    ends = model.generation_config.eos_token_id
    return [] if ends is None else [ends] if isinstance(ends, int) else list(ends)
