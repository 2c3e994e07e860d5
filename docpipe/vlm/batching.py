"""How many questions are answered at once: as many as memory is likely to hold, fewer after it did not.

Knows lengths in tokens, and what a token takes in memory, roughly. Knows no question's meaning.
"""

import math
from collections.abc import Callable, Sequence
from typing import Any

import torch

from docpipe.document import Image
from docpipe.vlm.anatomy import find_anatomy
from docpipe.vlm.conversation import page_tokens
from docpipe.vlm.loading import Loaded
from docpipe.vlm.runner import Question
from docpipe.vlm.sizing import A4

AGAIN = 16  # batches that must go well before more are tried than once were too many
SHARE = 0.5  # of the free memory: estimates are rough, and what was read last is held beside
TURN = 16  # tokens that a template puts around what one side says
PAGE_WORDS, HEAD = 1500, 1500  # tokens of a page's words, and of instructions
CONTEXT = 8192  # tokens, where a model does not say how many it takes
GRAIN = 32  # pixels; pages whose sides differ by less take as many tokens


class Breadth:
    """The most questions at once."""

    def __init__(self, most: int) -> None:
        self.most = self.now = most
        self._well = 0

    def too_many(self, size: int) -> None:
        """So many did not fit."""
        self.now, self._well = (size + 1) // 2, 0

    def went_well(self) -> None:
        """A batch did fit; after some of them more are tried again."""
        self._well += 1
        if self._well >= AGAIN and self.now < self.most:
            self.now, self._well = min(self.most, self.now * 2), 0


class Lengths:
    """How long questions are for one model. Pages of about the same size are looked at once."""

    def __init__(self, loaded: Loaded, pixels: int) -> None:
        self.loaded, self.pixels = loaded, pixels
        self._pages: dict[tuple[int, int], int] = {}

    def of(self, question: Question) -> int:
        """Tokens of a question and of its longest answer, about."""
        parts = [part for turn in question.turns for part in turn.parts]
        words = "".join(part for part in parts if isinstance(part, str))
        pages = sum(self.page(part.width, part.height) for part in parts if isinstance(part, Image))
        return len(self.loaded.tokenizer(words)["input_ids"]) + pages + TURN * len(question.turns) + question.max_tokens

    def page(self, width: int, height: int) -> int:
        """Tokens of a page of this size."""
        size = (math.ceil(width / GRAIN) * GRAIN, math.ceil(height / GRAIN) * GRAIN)
        if size not in self._pages:
            self._pages[size] = page_tokens(self.loaded, *size, self.pixels)
        return self._pages[size]

    def window(self, answer: int) -> int:
        """Most A4 pages of one question: the model's context has room for them, their words and an answer."""
        width = math.isqrt(int(self.pixels / A4))
        room = context(self.loaded.model) - HEAD - answer
        fits = max(1, room // (self.page(width, int(width * A4)) + PAGE_WORDS))
        most = self.loaded.family.most_images
        return fits if most is None else min(fits, most)


def fitting(questions: Sequence[Question], most: int, tokens: int | None, length: Callable[[Question], int]) -> int:
    """How many of the first questions go together: at most `most`, padded to the longest at most `tokens`."""
    if tokens is None:
        return min(most, len(questions))
    longest = 0
    for count, question in enumerate(questions[:most]):
        longest = max(longest, length(question))
        if count and longest * (count + 1) > tokens:
            return count
    return min(most, len(questions))


def tokens_within_memory(model: Any) -> int | None:
    """How many tokens a batch may have in what memory of the GPU is free now; None without a GPU, or a known build."""
    device = torch.device(model.device)
    anatomy = find_anatomy(type(model), model.config) if device.type == "cuda" else None
    if anatomy is None:
        return None
    free, _ = torch.cuda.mem_get_info(device)
    free += torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device)
    return max(1, int(free * SHARE) // (anatomy.token_bytes + anatomy.passing_bytes))


def context(model: Any) -> int:
    """How many tokens a prompt and its answer may have."""
    config = model.config.get_text_config(decoder=True)
    return int(getattr(config, "max_position_embeddings", None) or CONTEXT)
