"""What each token of a tokenizer spells, in bytes, and how the text of an answer comes together of them.

Knows no grammar. Byte-level, byte-fallback and SentencePiece-like tokenizers alike: a token may end inside a character.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from llguidance import LLTokenizer

from docpipe.errors import UnsupportedModel

_NEEDED = '{}[]",:\\0123456789nulltruefalse-.'
# Never in an answer: control characters, runs of blanks, escapes that printed text does not need, blanks after a break.
_NEVER = re.compile(rb"[\x00-\x1f\x7f]|  |(?<!\\)(?:\\\\)*\\(?:[^\"\\n]|n | n|n\\n)")
_SPECIAL = b"\xff"  # in front of a special token's bytes: no text begins so


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
            length = sum(byte & 0xC0 != 0x80 for byte in piece)
            return Progress(True, False, characters + length, piece.endswith(b" ") if piece else blank)
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
    """The tokens of one tokenizer. llguidance takes it as a tokenizer of its own kind (its TokenizerWrapper)."""

    is_tokenizer_wrapper = True

    def __init__(self, plain: LLTokenizer, size: int, special: set[int], end: Sequence[int]) -> None:
        self._plain = plain
        self.size = size
        self._bytes = [b"" if token in special else _spelt(plain, token) for token in range(size)]
        self.tokens = [b"" if _NEVER.search(spelt) else spelt for spelt in self._bytes]
        for token in end:
            self.tokens[token] = _SPECIAL + str(token).encode()
        self.special_token_ids = sorted(end)
        self.end = tuple(end)
        self.eos_token_id = end[0]
        self.bos_token_id = None
        self.quote = self._single(b'"')

    @classmethod
    def of(cls, tokenizer: Any, size: int | None = None, end: Sequence[int] = ()) -> "Vocabulary":
        """The vocabulary of a fast Hugging Face tokenizer; raises UnsupportedModel where it cannot spell JSON."""
        backend = getattr(tokenizer, "backend_tokenizer", None)
        if backend is None:
            raise UnsupportedModel("Its tokenizer is not of the fast kind.")
        described = json.loads(backend.to_str())
        described.update(padding=None, truncation=None)
        end = tuple(end) or (() if tokenizer.eos_token_id is None else (tokenizer.eos_token_id,))
        if not end:
            raise UnsupportedModel("No token ends an answer.")
        try:
            plain = LLTokenizer(json.dumps(described), eos_token=end[0], slices=[])
        except ValueError as error:
            raise UnsupportedModel(f"Its tokenizer cannot be used: {error}") from error
        special = {token["id"] for token in described["added_tokens"] if token["special"] or len(token["content"]) > 1}
        made = cls(plain, max(size or 0, plain.vocab_size), special | set(end), end)
        made.check()
        return made

    def check(self) -> None:
        """Raise UnsupportedModel where a character of JSON cannot be spelt."""
        alone = {spelt for spelt in self.tokens if len(spelt) == 1}
        if missing := sorted(set(_NEEDED) - {spelt.decode("ascii", "replace") for spelt in alone}):
            raise UnsupportedModel(f"Its tokens cannot spell {' '.join(missing)}, so no JSON.")

    def __call__(self, text: str | bytes) -> list[int]:
        """The tokens of a text, as the tokenizer itself would cut it."""
        asked = text if isinstance(text, bytes) else text.encode()
        tokens: list[int] = self._plain.tokenize_bytes(asked)
        return tokens

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
        spans, begun = [], 0  # characters begun so far
        for piece in pieces:
            starts = sum(byte & 0xC0 != 0x80 for byte in piece)
            start = begun if not piece or piece[0] & 0xC0 != 0x80 else begun - 1
            begun += starts
            spans.append((min(start, len(text)), min(begun, len(text))))
        return text, spans

    def _single(self, spelt: bytes) -> int:
        return self.tokens.index(spelt) if spelt in self.tokens else -1


def _spelt(plain: LLTokenizer, token: int) -> bytes:
    if token >= plain.vocab_size or plain.is_special_token(token):
        return b""
    spelt: bytes = plain.decode_bytes([token])
    return spelt


def _whole(joined: bytes) -> str:
    """The text as far as it goes in whole characters; an answer that was cut may end inside one."""
    try:
        return joined.decode()
    except UnicodeDecodeError as error:
        if error.end < len(joined):
            return joined.decode(errors="replace")
        return joined[: error.start].decode()
