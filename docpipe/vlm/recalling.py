"""Finds questions that go on from earlier ones, whose prompts the model still holds as it read them.

Knows questions and tokens; what is held is the business of `keeping`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch

from docpipe.document import Image
from docpipe.vlm.keeping import Kept
from docpipe.vlm.runner import Question, Turn

BATCHES = 2  # that are held at most: of the documents that are read now, and of those before
_OWN_SIGHT = "qformer_input_ids"  # where a family looks at the page with the whole prompt in mind


@dataclass(frozen=True, slots=True)
class Held:
    """A batch of prompts that was read: each one's turns and tokens. `pixels`: most of an image."""

    turns: tuple[tuple[Turn, ...], ...]
    ids: tuple[tuple[int, ...], ...]
    pixels: int
    kept: Kept


@dataclass(frozen=True, slots=True)
class Again:
    """Questions, by their numbers, that go on from rows of a batch that is held."""

    held: Held
    numbers: list[int]
    rows: list[int]

    def said(self, inputs: Any) -> list[list[int]] | None:
        """What each has said since, in tokens; None where that does not go on from what was read, or not together."""
        if _OWN_SIGHT in inputs:
            return None
        known = [self.held.ids[row] for row in self.rows]
        whole = token_ids(inputs)
        said = [list(new[len(old) :]) for new, old in zip(whole, known, strict=True)]
        if not all(new[: len(old)] == old and rest for new, old, rest in zip(whole, known, said, strict=True)):
            return None
        together = len(said) == 1 or self.held.kept.ragged or len(set(map(len, said))) == 1
        return said if together else None


class Recall:
    """The last batches that were read."""

    def __init__(self) -> None:
        self._held: list[Held] = []

    def __bool__(self) -> bool:
        return bool(self._held)

    def hold(self, questions: Sequence[Question], inputs: Any, pixels: int, kept: Kept) -> None:
        """Hold what was read of these questions."""
        turns = tuple(question.turns for question in questions)
        self._held = [*self._held[1 - BATCHES :], Held(turns, tuple(token_ids(inputs)), pixels, kept)]

    def make_room(self) -> None:
        """Let go of the oldest, before a further batch is read."""
        self._held = self._held[1 - BATCHES :]

    def forget(self) -> None:
        """Let go of everything."""
        self._held = []

    def find(self, questions: Sequence[Question], pixels: int) -> list[Again]:
        """The questions that go on from what is held, together with those that go on from the same batch."""
        found = [Again(held, [], []) for held in reversed(self._held) if held.pixels == pixels]
        for number, question in enumerate(questions):
            for again in found:
                row = _row(again.held, question.turns)
                if row is not None and row not in again.rows:
                    again.numbers.append(number)
                    again.rows.append(row)
                    break
        return [again for again in found if again.numbers]


def token_ids(inputs: Any) -> list[tuple[int, ...]]:
    """The tokens of each prompt, without pads."""
    ids, mask = inputs["input_ids"], inputs.get("attention_mask")
    real = torch.ones_like(ids).bool() if mask is None else mask.bool()
    return [tuple(row[those].tolist()) for row, those in zip(ids, real, strict=True)]


def _row(held: Held, turns: tuple[Turn, ...]) -> int | None:
    """The prompt that these turns begin with, when nothing but words follows it."""
    for row, known in enumerate(held.turns):
        later = turns[len(known) :]
        if later and turns[: len(known)] == known and not any(_shows(turn) for turn in later):
            return row
    return None


def _shows(turn: Turn) -> bool:
    return any(isinstance(part, Image) for part in turn.parts)
