"""Finds out what a server really does: small questions whose answers tell, as what servers say of themselves does not.

Servers accept what they do not do: a schema, logprobs, images and limits may all be dropped without a word.
"""

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from docpipe.document import Image
from docpipe.errors import BadAnswer
from docpipe.vlm.runner import Question, Stop, Turn
from docpipe.vlm.served.abilities import Abilities, Binding
from docpipe.vlm.served.exchange import Reply
from docpipe.vlm.served.listing import Listed
from docpipe.vlm.served.reply import Said, checked, read_completion
from docpipe.vlm.served.request import request_of
from docpipe.vlm.served.spans import number_of
from docpipe.vlm.served.statuses import check_status

Ask = Callable[[str, Mapping[str, Any] | None], Reply]  # a path, and what is posted to it

LONG_ANSWER = "Count from 1 to 100 in figures."
FEW_TOKENS = 12
MANY_FIGURES = 6000  # two dense pages and their answer
# Nobody who was not bound would answer these so: the keys and the choices mean nothing.
PLAIN = "What is the capital of France? Answer in one short English sentence."
ODD: dict[str, Any] = {
    "type": "object",
    "properties": {"qzv_71": {"enum": ["wub-4", "wub-9"]}, "xkr_08": {"type": ["string", "null"]}},
    "required": ["qzv_71", "xkr_08"],
    "additionalProperties": False,
}
PAIR = {
    "type": "array",
    "prefixItems": [{"enum": ["gop-2", "gop-5"]}, {"type": ["string", "null"]}],
    "items": False,
    "minItems": 2,
    "maxItems": 2,
}
ODD_ROWS: dict[str, Any] = {
    "type": "object",
    "properties": {"qzv_72": {"type": "array", "items": PAIR}, "qzv_73": PAIR},
    "required": ["qzv_72", "qzv_73"],
    "additionalProperties": False,
}
COLOUR: dict[str, Any] = {
    "type": "object",
    "properties": {"colour": {"type": ["string", "null"]}},
    "required": ["colour"],
    "additionalProperties": False,
}
LOOK = "Which colour fills this picture? Name it in one word."
RED, BLUE, WHITE = (220, 20, 20), (20, 20, 220), (255, 255, 255)
MOST_PAGES = 4  # of one question
SIDE = 224  # pixels; a size that every image processor takes
SURE = -0.01  # a logprob above this is that of a token without a rival
APART = 0.2  # logprobs of the same question differ by less from one time to the next
REFUSED = (400, 404, 413, 415, 422, 500, 501)


def probe(ask: Ask, listed: Listed, pixels: int) -> Abilities:
    """What the server does. `pixels`: of a page, as it will be shown.

    ModelUnavailable, BadAnswer where it does not even answer a plain question.
    """
    start = time.monotonic()
    seen = _plain(ask, Abilities(listed.model, context=listed.context))
    seen = _binding(ask, seen)
    if seen.binds:
        seen = replace(seen, rows=_keeps(_said(ask, _question(PLAIN, ODD_ROWS), seen), ODD_ROWS))
    seen = replace(seen, images=_images(ask, seen) if listed.images is not False else False)
    if seen.images:
        seen = _pages(ask, seen, pixels)
    if seen.context is None:
        seen = _cutting(ask, seen)
    return replace(seen, seconds=time.monotonic() - start)


def _plain(ask: Ask, seen: Abilities) -> Abilities:
    """Logprobs, the limit's name and thoughts, by an answer that is free to be long."""
    seen, said = _answering(ask, seen)
    if said and said.thought:
        seen = replace(seen, thinks=_free(ask, replace(seen, thinks=True)) is not None)
        said = _free(ask, seen)
    if said and not _is_short(said) and seen.limit == "max_tokens":
        other = replace(seen, limit="max_completion_tokens")
        if (held := _free(ask, other)) and _is_short(held):
            seen, said = other, held
    if said is None:
        raise BadAnswer("It does not answer a plain question.")
    return replace(seen, logprobs=seen.logprobs and bool(said.entries), limited=_is_short(said))


def _answering(ask: Ask, seen: Abilities) -> tuple[Abilities, Said | None]:
    """The first way to ask that is not refused, and what came."""
    reply = Reply(0, b"")
    for way in (seen, replace(seen, logprobs=False), replace(seen, limit="max_completion_tokens")):
        reply = _reply(ask, _freely(way))
        if reply.status not in REFUSED:
            break
    check_status(reply)
    return way, read_completion(reply.body)


def _free(ask: Ask, seen: Abilities) -> Said | None:
    reply = _reply(ask, _freely(seen))
    return read_completion(reply.body) if reply.fine else None


def _freely(seen: Abilities) -> dict[str, Any]:
    body = request_of(_question(LONG_ANSWER, {}, FEW_TOKENS), replace(seen, binding=Binding.RESPONSE_FORMAT))
    del body["response_format"]
    return body


def _is_short(said: Said) -> bool:
    """Whether the limit held: a figure and a space are a token at least."""
    return said.stop is Stop.LENGTH or 0 < (said.answer_tokens or len(said.text)) <= FEW_TOKENS


def _binding(ask: Ask, seen: Abilities) -> Abilities:
    """The first dialect in which the server is told a schema and keeps to it, and what it tells of its tokens then."""
    for binding in Binding:
        way = replace(seen, binding=binding)
        said = _said(ask, _question(PLAIN, ODD), way) if way.binds else None
        if said and _keeps(said, ODD):
            return replace(way, logprobs=way.logprobs and bool(said.entries), masked=_masked(said))
    return replace(seen, binding=Binding.NONE)


def _keeps(said: Said | None, schema: dict[str, Any]) -> bool:
    """Whether an answer keeps to its schema, or to as much of it as it had tokens for."""
    if said is None:
        return False
    try:
        text = checked(said, schema).text
    except BadAnswer:
        return False
    first = next(iter(schema["properties"]))
    return "".join(text.split()).startswith(f'{{"{first}":')


def _masked(said: Said) -> bool | None:
    """Whether the odd key, which the model would never have written by itself, is told to have been beyond doubt."""
    told = [number_of(entry.get("logprob")) for entry in said.entries[:8] if isinstance(entry, dict)]
    known = [logprob for logprob in told if logprob is not None]
    return all(logprob > SURE for logprob in known) if known else None


def _images(ask: Ask, seen: Abilities) -> bool | None:
    """Whether two pictures that differ lead to answers that differ; None where an answer did not come."""
    red, blue = (_said(ask, _question(LOOK, COLOUR, 64, _plane(colour)), seen) for colour in (RED, BLUE))
    if red is None or blue is None:
        return False
    return red.text != blue.text or _far_apart(red, blue)


def _far_apart(one: Said, other: Said) -> bool:
    pairs = zip(one.entries, other.entries, strict=False)
    return any(abs(first - second) > APART for first, second in (_logprobs(*pair) for pair in pairs))


def _logprobs(one: Any, other: Any) -> tuple[float, float]:
    first, second = (number_of(entry.get("logprob")) if isinstance(entry, dict) else None for entry in (one, other))
    return (first, second) if first is not None and second is not None else (0.0, 0.0)


def _pages(ask: Ask, seen: Abilities, pixels: int) -> Abilities:
    """How many images a question may have, and how many tokens one of a page takes; vLLM of old took one only."""
    bare, shown, many = (
        _said(ask, _question(LOOK, COLOUR, 1, *images), seen)
        for images in ([], [_plane(WHITE, math.isqrt(pixels))], [_plane(WHITE)] * MOST_PAGES)
    )
    tokens = shown.prompt_tokens - bare.prompt_tokens if bare and shown and bare.prompt_tokens else None
    return replace(seen, pages=MOST_PAGES if many else 1, page_tokens=tokens)


def _cutting(ask: Ask, seen: Abilities) -> Abilities:
    """Whether a long text is cut without a word: then fewer tokens are told to have been read than it has figures."""
    said = _said(ask, _question(" ".join(map(str, range(MANY_FIGURES))), {}, 1), replace(seen, binding=Binding.NONE))
    if said and 0 < said.prompt_tokens < MANY_FIGURES:
        return replace(seen, context=said.prompt_tokens, cuts=True)
    return seen


def _said(ask: Ask, question: Question, seen: Abilities) -> Said | None:
    """The answer; None where the server refuses the question or answers with what is no answer."""
    reply = _reply(ask, request_of(question, seen))
    if not reply.fine and reply.status not in REFUSED:
        check_status(reply)
    try:
        return read_completion(reply.body) if reply.fine else None
    except BadAnswer:
        return None


def _reply(ask: Ask, content: Mapping[str, Any]) -> Reply:
    """What comes back; asked once more after a fault of the server's, as one of the moment must not pass for a want."""
    reply = ask("/chat/completions", content)
    return ask("/chat/completions", content) if reply.status >= 500 else reply


def _question(text: str, schema: Mapping[str, Any], most: int = 96, *images: Image) -> Question:
    return Question((Turn("user", (text, *images)),), schema, max_tokens=most)


def _plane(colour: tuple[int, int, int], side: int = SIDE) -> Image:
    return Image(side, side, bytes(colour) * (side * side), 3)
