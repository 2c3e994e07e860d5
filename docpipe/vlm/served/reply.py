"""Reads what a server has answered: its text, its tokens and why it ended. BadAnswer where it is no chat completion.

Never says in an error what the server wrote: that is a document's content.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from docpipe.errors import BadAnswer
from docpipe.vlm.runner import Generation, Stop
from docpipe.vlm.served.keeping_to import fault_of
from docpipe.vlm.served.spans import tokens_of

STOPS = {"stop": Stop.END, "eos": Stop.END, "length": Stop.LENGTH, "repetition": Stop.STUCK, None: Stop.END}


@dataclass(frozen=True, slots=True)
class Said:
    """A chat completion. `thought`: it told thoughts beside its answer, or instead of one."""

    text: str
    stop: Stop
    entries: tuple[Any, ...] = ()
    prompt_tokens: int = 0
    answer_tokens: int = 0
    thought: bool = False

    def generation(self, seconds: float) -> Generation:
        tokens = tokens_of(self.text, self.entries)
        return Generation(
            self.text, tokens, self.stop, self.prompt_tokens, self.answer_tokens or len(self.entries), seconds
        )


def parse_json(body: bytes) -> Any:
    """BadAnswer where it is no JSON that Python can hold."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise BadAnswer("The server's answer is no JSON.", wire=True) from None


def read_completion(body: bytes) -> Said:
    """The first choice of a chat completion."""
    told = parse_json(body)
    choices = told.get("choices") if isinstance(told, dict) else None
    choice = choices[0] if isinstance(choices, list) and choices else None
    message = choice.get("message") if isinstance(choice, dict) else None
    if not isinstance(choice, dict) or not isinstance(message, dict):
        raise BadAnswer("The server's answer is no chat completion.", wire=True)
    ended = choice.get("finish_reason")
    if not isinstance(ended, str | None) or ended not in STOPS:
        raise BadAnswer("The server ended its answer for a reason that is none of an answer.", wire=True)
    usage = told.get("usage")
    text = _text(message.get("content"))
    thoughts = message.get("reasoning_content") or message.get("reasoning")
    return Said(
        text,
        STOPS[ended],
        _entries(choice.get("logprobs")),
        _count(usage, "prompt_tokens"),
        _count(usage, "completion_tokens"),
        bool(thoughts) or text.lstrip().startswith("<think>"),
    )


def _text(content: Any) -> str:
    """The content, also where it comes in parts. Halves of characters, which no text can hold, show as unknown."""
    if isinstance(content, list):
        content = "".join(_text(part.get("text")) for part in content if isinstance(part, dict))
    if not isinstance(content, str | None):
        raise BadAnswer("The server's answer holds no text.", wire=True)
    return (content or "").encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _entries(logprobs: Any) -> tuple[Any, ...]:
    content = logprobs.get("content") if isinstance(logprobs, dict) else None
    return tuple(content) if isinstance(content, list) else ()


def _count(usage: Any, name: str) -> int:
    told = usage.get(name) if isinstance(usage, dict) else None
    return told if type(told) is int and told >= 0 else 0


def checked(said: Said, schema: Mapping[str, Any]) -> Said:
    """The answer as JSON alone, which keeps to the schema; BadAnswer else. A cut one keeps to it as far as it goes."""
    text = _json_in(said.text)
    if said.stop is not Stop.END:
        return _with_text(said, text)
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        raise BadAnswer("It is no JSON.", schema=True) from None
    fault = fault_of(value, schema)
    if fault:
        raise BadAnswer(f"At {fault}.", schema=True)
    return _with_text(said, text)


def _json_in(text: str) -> str:
    """What stands between thoughts, a fence or words, with which servers that do not bind surround their JSON.

    Where more JSON may follow nothing tells which one is meant, and all of it is given.
    """
    text = text.rsplit("</think>", 1)[-1].strip()
    start = min((place for place in (text.find("{"), text.find("[")) if place >= 0), default=0)
    try:
        _, end = json.JSONDecoder().raw_decode(text, start)
    except (ValueError, RecursionError):
        return text[start:]
    return text[start:] if "{" in text[end:] else text[start:end]


def _with_text(said: Said, text: str) -> Said:
    return Said(text, said.stop, said.entries, said.prompt_tokens, said.answer_tokens, said.thought)
