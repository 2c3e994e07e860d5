"""Answers replayed: whatever the random weights would say, the next token is that of a given text.

Random weights hardly ever close a string, so lengths of what they say mean nothing. The head's logits are overridden,
the same way for every loop; each loop still works out its masks, its choice and what it records.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch

from docpipe.vlm.guide import Guide

LIKED = 1e4  # above any logit
LOOK = 96  # characters that decide how the next token is cut


class Script:
    """The tokens of an answer. Where a loop has cut its beginning otherwise, the rest is cut anew."""

    def __init__(self, guide: Guide, text: str) -> None:
        self.guide, self.text = guide, text.encode()
        self.tokens = guide.vocabulary(text)
        self._at = {}
        begun = 0
        for token in self.tokens:
            self._at[begun] = token
            begun += len(guide.vocabulary.bytes_of(token))
        self._at[begun] = guide.vocabulary.eos_token_id

    def at(self, begun: int) -> int:
        """The token that goes on after so many bytes."""
        if begun not in self._at:
            rest = self.text[begun:].decode(errors="ignore")[:LOOK]
            self._at[begun] = self.guide.vocabulary(rest)[0]
        return self._at[begun]


class Heard:
    """What the head was asked: how often, and when first."""

    def __init__(self) -> None:
        self.steps, self.first = 0, 0.0


def now(model: Any) -> float:
    """Seconds: on a GPU those that have passed, on a CPU those that it worked, as others may work there too."""
    if model.device.type == "cuda":
        torch.cuda.synchronize()
        return time.perf_counter()
    return time.process_time()


@contextmanager
def replayed(model: Any, wanted: Callable[[int], Sequence[int]]) -> Iterator[Heard]:
    """`wanted`: the token that each answer goes on with, given how often the model was asked before."""
    heard = Heard()

    def override(_module: Any, _inputs: Any, logits: torch.Tensor) -> torch.Tensor:
        if not heard.steps:
            heard.first = now(model)
        tokens = torch.tensor(wanted(heard.steps), device=logits.device)
        logits[torch.arange(len(tokens), device=logits.device), -1, tokens] += LIKED
        heard.steps += 1
        return logits

    hook = model.get_output_embeddings().register_forward_hook(override)
    try:
        yield heard
    finally:
        hook.remove()
