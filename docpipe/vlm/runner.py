"""What a runner is asked and what it gives: questions of text and images in, text bound to a JSON Schema out.

Knows no field, no document and no framework; `local`, `server` and `replay` answer to it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from docpipe.document import Image

Part = str | Image


@dataclass(frozen=True, slots=True)
class Turn:
    """What one side says: texts and RGB images, in order."""

    role: str  # `user` or `assistant`
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A conversation that ends with what is asked now, and the JSON Schema that the answer must keep to.

    A runner may go on from what it has kept of an earlier question whose turns are the beginning of these.
    `max_tokens`: an answer that is longer is cut. `max_text`: characters of one string, after which it is closed.
    """

    turns: tuple[Turn, ...]
    schema: Mapping[str, Any]
    max_tokens: int = 4096
    max_text: int = 400


class Stop(StrEnum):
    """Why a generation ended. Only `end` is a whole answer."""

    END = "end"  # the answer is complete under its schema
    LENGTH = "length"  # out of tokens
    TIME = "time"  # out of time
    STUCK = "stuck"  # the same again and again


@dataclass(frozen=True, slots=True)
class Token:
    """One token of an answer: the characters from `start` up to `end` of its text.

    Logarithms of probabilities are natural ones of the model's own choice, before the schema forbids anything.
    `forced`: the schema left no choice, the model was not asked, and `logprob` is None; it is None too where a server
    does not tell. `closed`: it closes a text that was too long, and so is not whole. `margin`: how far the best token
    stood before the second. `others`: the likeliest texts with their logprobs, the best first, itself among them.
    """

    start: int
    end: int
    logprob: float | None = None
    margin: float | None = None
    forced: bool = False
    closed: bool = False
    others: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Generation:
    """What a runner gave to one question. `steps`: how often the model was asked for the next token."""

    text: str
    tokens: tuple[Token, ...]
    stop: Stop
    prompt_tokens: int = 0
    steps: int = 0
    seconds: float = 0.0


class Runner(Protocol):
    """Answers questions. One thread at a time uses it."""

    @property
    def name(self) -> str:
        """The model's name, as results show it."""

    @property
    def window(self) -> int:
        """Most pages that one question may show."""

    @property
    def positional(self) -> bool:
        """Whether rows are better asked for as lists of texts in fixed places than with a key each."""

    def generate(self, questions: Sequence[Question]) -> list[Generation]:
        """An answer to each, in order. Raises the ModelFault errors of `docpipe.errors`."""

    def close(self) -> None:
        """Free what it holds."""
