"""What each token of a tokenizer spells, in bytes, and how the text of an answer comes together of them.

Knows no grammar. Byte-level, byte-fallback and SentencePiece-like tokenizers alike: a token may end inside a character.
"""

import copy
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from docpipe.errors import UnsupportedModel

_NEEDED = '{}[]",:\\0123456789nulltruefalse-.'
_NEVER = re.compile(rb"[\x00-\x1f\x7f]|  ")  # in no answer: control characters, runs of blanks
_SPECIAL = b"\xff"  # in front of a special token's bytes: no text begins so
_BYTE = re.compile(r"<0x([0-9A-F]{2})>")
_LONGEST = 4  # bytes of one character
_ANCHORS = ("", "\x02", ",", "\n")  # what a text may follow, so that a tokenizer puts no blank in front of it


@dataclass(frozen=True, slots=True)
class Progress:
    """Where the text of an answer stands: inside a string or not, and how long that is by now.

    `blank`: the last was a blank or a line break, so no blank may follow.
    """

    inside: bool = False
    escaped: bool = False
    characters: int = 0
    blank: bool = False

    def after(self, piece: bytes) -> "Progress":
        """What it is when these bytes have come."""
        inside, escaped, characters, blank = self.inside, self.escaped, self.characters, self.blank
        if inside and not escaped and b'"' not in piece and b"\\" not in piece:
            return Progress(True, False, characters + _begun(piece), piece.endswith(b" ") if piece else blank)
        for byte in piece:
            if escaped:
                escaped, blank = False, byte == 0x6E
            elif byte == 0x22:
                inside, characters, blank = not inside, 0, False
            elif inside:
                escaped = byte == 0x5C
                characters += byte & 0xC0 != 0x80
                blank = byte == 0x20
        return Progress(inside, escaped, characters, blank)


class Vocabulary:
    """The tokens of one tokenizer. llguidance takes it as a tokenizer of its own kind (its TokenizerWrapper).

    Added tokens spell nothing: what stands for an image, a turn or a tool call never gets into an answer.
    """

    is_tokenizer_wrapper = True

    def __init__(self, tokenizer: Any, size: int | None, end: Sequence[int]) -> None:
        self._backend = copy.copy(tokenizer.backend_tokenizer)
        self._backend.no_padding()
        self._backend.no_truncation()
        self._bytes = _spelt(self._backend, size or 0)
        self.size = len(self._bytes)
        self.tokens = [b"" if _NEVER.search(spelt) else spelt for spelt in self._bytes]
        for token in end:
            self._bytes[token], self.tokens[token] = b"", _SPECIAL + str(token).encode()
        self.special_token_ids = sorted(end)
        self.end = tuple(end)
        self.eos_token_id = end[0]
        self.bos_token_id = None
        self._alone = {spelt for spelt in self.tokens if len(spelt) <= _LONGEST}
        self.quote = self.tokens.index(b'"') if b'"' in self._alone else None

    @classmethod
    def of(cls, tokenizer: Any, size: int | None = None, end: Sequence[int] = ()) -> "Vocabulary":
        """The vocabulary of a fast Hugging Face tokenizer; raises UnsupportedModel where it cannot spell JSON."""
        if getattr(tokenizer, "backend_tokenizer", None) is None:
            raise UnsupportedModel("Its tokenizer is not of the fast kind.")
        end = tuple(end) or (() if tokenizer.eos_token_id is None else (tokenizer.eos_token_id,))
        if not end:
            raise UnsupportedModel("No token ends an answer.")
        made = cls(tokenizer, size, end)
        if missing := sorted({letter for letter in _NEEDED if not made.spells(letter)}):
            raise UnsupportedModel(f"Its tokens cannot spell {' '.join(missing)}, so no JSON.")
        return made

    def __call__(self, text: str | bytes) -> list[int]:
        """The tokens of a text amid others, as the tokenizer would cut it; none where it cannot spell it."""
        asked = text if isinstance(text, bytes) else text.encode()
        for anchor in _ANCHORS:
            before = self._encode(anchor) if anchor else []
            tokens = self._encode(anchor + asked.decode())
            rest = tokens[len(before) :]
            if tokens[: len(before)] == before and b"".join(self._bytes[token] for token in rest) == asked:
                return rest
        return []

    def bytes_of(self, token: int) -> bytes:
        """What a token spells; nothing where it is special."""
        return self._bytes[token]

    def begins_blank(self, token: int) -> bool:
        """Whether a token may not follow a blank."""
        return self.tokens[token].startswith(b" ")

    def text(self, tokens: Sequence[int]) -> tuple[str, list[tuple[int, int]]]:
        """The text of tokens, and the characters (start, end) that each has a part in."""
        pieces = [self._bytes[token] for token in tokens]
        text = _whole(b"".join(pieces))
        spans, begun = [], 0
        for piece in pieces:
            start = begun - 1 if piece and piece[0] & 0xC0 == 0x80 else begun
            begun += _begun(piece)
            spans.append((min(start, len(text)), min(begun, len(text))))
        return text, spans

    def spells(self, letter: str) -> bool:
        """Whether there are tokens for a letter: one that is it, or its bytes."""
        spelt = letter.encode()
        return spelt in self._alone or all(spelt[n : n + 1] in self._alone for n in range(len(spelt)))

    def _encode(self, text: str) -> list[int]:
        tokens: list[int] = self._backend.encode(text, add_special_tokens=False).ids
        return tokens


def _spelt(backend: Any, size: int) -> list[bytes]:
    """The bytes of each token; nothing for numbers that stand for no token and for added tokens."""
    names = backend.get_vocab(with_added_tokens=True)
    added = {n for n, token in backend.get_added_tokens_decoder().items() if token.special or len(token.content) > 1}
    steps = list(_steps(json.loads(backend.decoder.__getstate__()))) if backend.decoder else []
    spell = _speller(steps)
    spelt = [b""] * max(size, 1 + max(names.values(), default=0))
    for name, token in names.items():
        if token not in added:
            spelt[token] = spell(name)
    return spelt


def _speller(steps: Sequence[Mapping[str, Any]]) -> Callable[[str], bytes]:
    """How a token's name becomes its bytes, by what the tokenizer does to make text of its tokens."""
    kinds = {step["type"] for step in steps}
    if "ByteLevel" in kinds:
        return _byte_level
    blanks = [step["replacement"] for step in steps if step["type"] == "Metaspace"]
    blanks += [step["pattern"].get("String") for step in steps if step["type"] == "Replace" and step["content"] == " "]
    if not blanks or kinds - {"Metaspace", "Replace", "ByteFallback", "Fuse", "Strip"}:
        raise UnsupportedModel(f"Its tokenizer makes text in a way that is not known ({', '.join(sorted(kinds))}).")

    def spell(name: str) -> bytes:
        if "ByteFallback" in kinds and (byte := _BYTE.fullmatch(name)):
            return bytes([int(byte[1], 16)])
        return name.replace(blanks[0], " ").encode()

    return spell


def _byte_level(name: str) -> bytes:
    return b"".join(bytes([_LETTERS[letter]]) if letter in _LETTERS else letter.encode() for letter in name)


def _byte_letters() -> dict[str, int]:
    """The letter that stands for each byte in byte-level vocabularies: itself where it can be printed (as in GPT-2)."""
    printed = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in printed]
    return {chr(byte): byte for byte in printed} | {chr(256 + n): byte for n, byte in enumerate(others)}


_LETTERS = _byte_letters()


def _steps(decoder: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A decoder's steps, unfolded."""
    inner = decoder.get("decoders")
    if inner is None:
        yield decoder
    else:
        for step in inner:
            yield from _steps(step)


def _begun(piece: bytes) -> int:
    """How many characters begin in it."""
    return sum(byte & 0xC0 != 0x80 for byte in piece)


def _whole(joined: bytes) -> str:
    """The text as far as it goes in whole characters; an answer that was cut may end inside one."""
    try:
        return joined.decode()
    except UnicodeDecodeError as error:
        if error.end < len(joined):
            return joined.decode(errors="replace")
        return joined[: error.start].decode()
