"""What a server was seen to do, and in which of the servers' dialects it is to be asked."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

ANSWER_TOKENS, TASK_TOKENS, WORDS_TOKENS = 4096, 1500, 1200  # an answer, what is asked for, and the words of a page


class Binding(StrEnum):
    """How a server is told the schema that its answer must keep to."""

    RESPONSE_FORMAT = "response_format"  # OpenAI's own way: vLLM, SGLang, llama.cpp, Ollama
    GUIDED_JSON = "guided_json"  # vLLM until 2025
    JSON_OBJECT = "json_object"  # llama-cpp-python, and llama.cpp before it knew the first
    NONE = "none"  # it does not bind; the schema is told in words, and the answer checked


@dataclass(frozen=True, slots=True)
class Abilities:
    """One server, as its probes saw it. None where it could not be told.

    `rows`: whether it binds rows that are arrays of fixed length. `logprobs`: whether it tells them for bound answers;
    `masked`: whether it tells them after the schema has forbidden the rest, when they say less. `images`: whether it
    looks at them; `pages`: how many it takes in one question; `page_tokens`: what one of a page costs. `context`:
    tokens that it reads and writes at once; `cuts`: it drops what is more, and says nothing. `limit`: its name for the
    most tokens of an answer. `thinks`: it must be told not to think aloud. `model`: its name for the model.
    """

    model: str
    binding: Binding = Binding.RESPONSE_FORMAT
    rows: bool | None = None
    logprobs: bool = True
    masked: bool | None = None
    images: bool | None = None
    pages: int = 1
    page_tokens: int | None = None
    context: int | None = None
    cuts: bool = False
    limit: Literal["max_tokens", "max_completion_tokens"] = "max_tokens"
    limited: bool = True
    thinks: bool = False
    seconds: float = 0.0

    @property
    def binds(self) -> bool:
        return self.binding is not Binding.NONE

    @property
    def window(self) -> int:
        """Most pages of one question, so that there is room for their words and for the answer."""
        if self.context is None:
            return self.pages
        left = self.context - min(ANSWER_TOKENS, self.context // 4) - TASK_TOKENS
        return max(1, min(self.pages, left // ((self.page_tokens or 0) + WORDS_TOKENS)))

    def lacks(self) -> list[str]:
        """Codes of what is missing, as logs show them."""
        lacking = {
            "schema": not self.binds,
            "rows": self.binds and self.rows is False,
            "logprobs": not self.logprobs,
            "logprobs_of_the_model": bool(self.masked),
            "images": self.images is False,
            "limit": not self.limited,
            "context": self.cuts,
        }
        return [code for code, missing in lacking.items() if missing]
