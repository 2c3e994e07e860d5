"""How sure the model was of one value: what the tokens that it was written with tell.

Knows tokens and characters; knows no schema. Probabilities are the model's own, before the schema forbade anything.
"""

import json
import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from docpipe.vlm.runner import Token

_MOST = 5  # alternatives that are kept


@dataclass(frozen=True, slots=True)
class Evidence:
    """Natural logarithms of probabilities; None where no token tells, as when all were forced.

    `presence`: of the token that decides between a value and null. `first`: of the first token of the content.
    `least`, `mean`: over all tokens up to the closing quote. `margin`: the narrowest lead of a token over the second
    best. `others`: the likeliest first tokens. `alternatives`: whole values that differ in one token, and by how much
    they are less likely at that token. `forced`: share of tokens that the schema left no choice in. `closed`: the text
    was too long and was ended for the model, so that it is not whole.
    """

    presence: float | None = None
    first: float | None = None
    least: float | None = None
    mean: float | None = None
    margin: float | None = None
    others: tuple[tuple[str, float], ...] = ()
    alternatives: tuple[tuple[str, float], ...] = ()
    forced: float = 0.0
    closed: bool = False


def evidence_of(text: str, tokens: Sequence[Token], start: int, end: int) -> Evidence:
    """The evidence for the value that stands at these characters of an answer, quotes among them."""
    quoted = text[start : start + 1] == '"'
    content = start + quoted
    opening, body = _over(tokens, start, start + 1), _over(tokens, content, end)
    inner = [token for token in body if token.start < end - quoted] or body  # an empty string has but its quotes
    told = [token.logprob for token in body if token.logprob is not None]
    margins = [token.margin for token in body if token.margin is not None]
    return Evidence(
        presence=opening[0].logprob if opening else None,
        first=inner[0].logprob if inner else None,
        least=min(told, default=None),
        mean=math.fsum(told) / len(told) if told else None,
        margin=min(margins, default=None),
        others=inner[0].others[:_MOST] if inner else (),
        alternatives=_alternatives(text, inner, content, end - 1) if quoted else (),
        forced=sum(token.forced for token in body) / len(body) if body else 0.0,
        closed=any(token.closed for token in body),
    )


def _over(tokens: Sequence[Token], start: int, end: int) -> Sequence[Token]:
    """The tokens that have a part in these characters; they stand in the text's order."""
    first = bisect_right(tokens, start, key=lambda token: token.end)
    return tokens[first : bisect_left(tokens, end, lo=first, key=lambda token: token.start)]


def _alternatives(text: str, tokens: Sequence[Token], start: int, end: int) -> tuple[tuple[str, float], ...]:
    """Contents of the string at `start` to `end` in which one token is another, the likeliest first."""
    found: dict[str, float] = {}
    for token in tokens:
        opening = text[token.start : start]  # what the token has before the content, as its quote
        before = text[start : max(token.start, start)]
        for other, logprob in token.others:
            if token.logprob is None or not other.startswith(opening):
                continue
            value = _content(before, other[len(opening) :], text[token.end : end])
            if value and value != _printed(text[start:end]):
                found[value] = max(found.get(value, -math.inf), logprob - token.logprob)
    return tuple(sorted(found.items(), key=lambda pair: -pair[1])[:_MOST])


def _content(before: str, other: str, rest: str) -> str | None:
    """The content with another token in it; None where it would be no string any more."""
    closed = _closed(other)
    return _printed(before + other + rest if closed is None else before + other[:closed])


def _closed(piece: str) -> int | None:
    """Where a piece of JSON closes the string that it stands in."""
    escaped = False
    for place, letter in enumerate(piece):
        if letter == '"' and not escaped:
            return place
        escaped = letter == "\\" and not escaped
    return None


def _printed(raw: str) -> str | None:
    """What a string's characters in JSON stand for; None where they are no string, or nothing that is printed."""
    try:
        content: str = json.loads(f'"{raw}"')
    except json.JSONDecodeError:
        return None
    content = content.strip()
    return content if content.replace("\n", " ").isprintable() and "\ufffd" not in content else None
