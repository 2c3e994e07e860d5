"""A runner that answers with what it was given, as sure of its errors as of all else: the hardest case for checking.

For tests and benchmarks alone: no setting leads here. Knows answers; looks at no page.
"""

import random
from collections.abc import Mapping, Sequence
from typing import Any

from docpipe.vlm.forming import formed
from docpipe.vlm.runner import Generation, Question, Stop, Token
from docpipe.vlm.slips import Slip, with_slip

LETTERS = 4  # of a token, about as many as real ones have
SURE = -0.001  # the logarithm of how likely each token is


class ReplayRunner:
    """Answers each question with its part of one document's answer. `slip`: an error that it makes, by the seed."""

    name = "replay"
    window = 100_000

    def __init__(
        self, answer: Mapping[str, Any], slip: Slip | None = None, seed: int = 0, positional: bool = True
    ) -> None:
        slipped = with_slip(dict(answer), slip, random.Random(seed)) if slip else dict(answer)  # noqa: S311
        if slipped is None:
            raise ValueError(f"This document offers no occasion for the slip {slip}.")
        self.answer, self.slip, self.positional = slipped, slip, positional

    def generate(self, questions: Sequence[Question]) -> list[Generation]:
        """The answers, as compact JSON."""
        return [self._generate(question) for question in questions]

    def close(self) -> None:
        """Nothing is held."""

    def _generate(self, question: Question) -> Generation:
        text = formed(self.answer, question.schema)
        stop = Stop.END
        if self.slip is Slip.TRUNCATED:
            text, stop = text[: len(text) // 2], Stop.LENGTH
        tokens = tuple(
            Token(start, min(start + LETTERS, len(text)), SURE, 9.0) for start in range(0, len(text), LETTERS)
        )
        return Generation(text, tokens, stop, steps=len(tokens))
