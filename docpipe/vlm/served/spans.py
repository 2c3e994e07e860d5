"""Which characters of an answer each of its tokens stands for, and how sure the model was of it.

Servers tell tokens as pieces of text, as bytes, or as both; some tell tokens that are not in the answer, such as a
fence before it or the mark of its end; some cut a letter of several bytes in two. What cannot be placed for certain is
left out.
"""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from docpipe.vlm.runner import Token

UNSURE = b"\xef\xbf\xbd"  # what servers write for a part of a letter
MOST = 0.5  # of an answer that its tokens must cover
FAR = 16  # bytes that may be passed over in search for the next token: parts of a letter or two


def tokens_of(text: str, entries: Sequence[Any]) -> tuple[Token, ...]:
    """The tokens of an answer, in order, by the `logprobs.content` of a server; empty where they do not fit."""
    told = [entry for entry in entries if isinstance(entry, dict) and isinstance(entry.get("token"), str)]
    pieces = [_bytes_of(entry) for entry in told]
    spoken = text.encode()
    placed = _placed_whole(spoken, pieces) or _placed_one_by_one(spoken, pieces)
    characters = _characters(text)
    return tuple(
        _token(entry, characters[start], characters[end - 1] + 1)
        for entry, span in zip(told, placed, strict=True)
        if span and (start := span[0]) < (end := span[1])
    )


def _placed_whole(spoken: bytes, pieces: Sequence[bytes]) -> list[tuple[int, int] | None]:
    """The usual case: the tokens make up the answer, maybe with something before and after it. Else empty."""
    said = b"".join(pieces)
    before = said.rfind(spoken)
    if before < 0:
        return []
    spans: list[tuple[int, int] | None] = []
    place = -before
    for piece in pieces:
        start, end = max(place, 0), min(place + len(piece), len(spoken))
        spans.append((start, end) if start < end else None)
        place += len(piece)
    return spans


def _placed_one_by_one(spoken: bytes, pieces: Sequence[bytes]) -> list[tuple[int, int] | None]:
    """Each token at the next place that holds it, and the parts of letters that are left, between their neighbours."""
    spans: list[tuple[int, int] | None] = []
    place = 0
    for piece in pieces:
        reach = FAR if any(spans) else 0  # the first one begins the answer; what comes before is none of it
        found = -1 if not piece or UNSURE in piece else spoken.find(piece, place, place + reach + len(piece))
        spans.append((found, found + len(piece)) if found >= 0 else None)
        place = found + len(piece) if found >= 0 else place
    return _checked(spoken, _filled(spoken, pieces, spans))


def _filled(
    spoken: bytes, pieces: Sequence[bytes], spans: list[tuple[int, int] | None]
) -> list[tuple[int, int] | None]:
    """A part of a letter gets the whole of what stands between the tokens before and after it."""
    filled = list(spans)
    for number, piece in enumerate(pieces):
        if spans[number] is None and UNSURE in piece:
            before = next((span[1] for span in reversed(spans[:number]) if span), 0)
            after = next((span[0] for span in spans[number + 1 :] if span), len(spoken))
            filled[number] = (before, after) if before < after else None
    return filled


def _checked(spoken: bytes, spans: list[tuple[int, int] | None]) -> list[tuple[int, int] | None]:
    """Nothing at all where much of the answer is covered by no token: then they are those of something else."""
    covered = sum(max(0, end - start) for start, end in set(filter(None, spans)))
    return spans if covered > MOST * len(spoken) else [None] * len(spans)


def _characters(text: str) -> list[int]:
    """For each byte of the text the number of its character."""
    return [number for number, character in enumerate(text) for _ in character.encode()]


def _bytes_of(entry: dict[str, Any]) -> bytes:
    told = entry.get("bytes")
    if isinstance(told, list) and told and all(type(byte) is int and 0 <= byte < 256 for byte in told):
        return bytes(told)
    return str(entry["token"]).encode("utf-8", "replace")


def _token(entry: dict[str, Any], start: int, end: int) -> Token:
    own = number_of(entry.get("logprob"))
    others = _others(entry, own)
    margin = next((first - second for (_, first), (_, second) in pairwise(others)), None)
    return Token(start=start, end=end, logprob=own, margin=margin, others=others)


def _others(entry: dict[str, Any], own: float | None) -> tuple[tuple[str, float], ...]:
    """The likeliest tokens with the chosen one among them, the best first."""
    found = dict(_told(entry.get("top_logprobs")))
    if found and own is not None:
        found.setdefault(str(entry["token"]), own)
    return tuple(sorted(found.items(), key=lambda pair: -pair[1]))


def _told(entries: Any) -> Iterator[tuple[str, float]]:
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry, dict) and isinstance(entry.get("token"), str):
            logprob = number_of(entry.get("logprob"))
            if logprob is not None:
                yield entry["token"], logprob


def number_of(told: Any) -> float | None:
    """A logprob as told: None for what is none, such as NaN; never above 0."""
    if isinstance(told, bool) or not isinstance(told, int | float) or not math.isfinite(told):
        return None
    return min(float(told), 0.0)
