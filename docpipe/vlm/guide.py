"""Which tokens may come next, so that an answer keeps to its schema: one Guide a tokenizer, one Matcher an answer.

Knows tokens and grammars (llguidance). Knows no model and no torch; `masks` lays what is allowed over logits.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from llguidance import LLMatcher, LLTokenizer

from docpipe.errors import BadAnswer, BadSchema, UnsupportedModel
from docpipe.vlm.grammar import CHARACTER, lark
from docpipe.vlm.spelling import Progress, Vocabulary

Words = npt.NDArray[np.int32]
_KEPT = 64  # schemas whose grammars are kept


class Guide:
    """What one model's tokens may spell. Making one takes a second; it is kept as long as the model."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.size = vocabulary.size
        self.words = (vocabulary.size + 31) // 32
        wrapper: Any = vocabulary
        # Of tokens that are nothing but text the masks are made once. One of these alone is as good as none.
        slices = [f"{CHARACTER}{{1,10}}", f"{CHARACTER}{{1,30}}", f"{CHARACTER}+"]
        self._tokenizer = LLTokenizer(wrapper, eos_token=list(vocabulary.end), slices=slices)
        self._grammars: dict[str, LLMatcher] = {}
        self.not_blank = _bits([not vocabulary.begins_blank(token) for token in range(vocabulary.size)])

    @classmethod
    def of(cls, tokenizer: Any, size: int | None = None, end: Sequence[int] = ()) -> "Guide":
        """The guide of a fast Hugging Face tokenizer.

        `size`: how many logits the model gives, where they are more than the tokens. `end`: the tokens that end an
        answer; default: the tokenizer's. Raises UnsupportedModel where its tokens cannot spell JSON.
        """
        return cls(Vocabulary.of(tokenizer, size, end))

    def matcher(self, schema: Mapping[str, Any]) -> "Matcher":
        """A new answer under a schema. Raises BadSchema where no answer can be bound to it, and UnsupportedModel where
        the tokens cannot spell its keys."""
        key = json.dumps(schema, ensure_ascii=False)  # the order of keys is the order of the answer
        if key not in self._grammars:
            if len(self._grammars) >= _KEPT:
                del self._grammars[next(iter(self._grammars))]
            self._grammars[key] = self._compile(schema)
        return Matcher(self, self._grammars[key].deep_copy())

    def text(self, tokens: Sequence[int]) -> tuple[str, list[tuple[int, int]]]:
        """The text of an answer's tokens, and the characters (start, end) that each has a part in.

        Tokens that share a character both count it. What is left of a character that was cut is dropped.
        """
        return self.vocabulary.text(tokens)

    def _compile(self, schema: Mapping[str, Any]) -> LLMatcher:
        grammar = lark(schema)
        if unspelt := sorted({c for c in grammar if not c.isascii() and not self.vocabulary.spells(c)}):
            raise UnsupportedModel(f"Its tokens cannot spell {' '.join(unspelt)}, which the schema names.")
        made = LLMatcher(self._tokenizer, LLMatcher.grammar_from_lark(grammar), log_level=0)
        if made.is_error():
            raise BadSchema(f"No grammar can be made of it: {_first(made)}")
        return made


class Matcher:
    """Where one answer stands. Tokens are given to it as they come; it says which may follow."""

    def __init__(self, guide: Guide, matcher: LLMatcher) -> None:
        self._guide = guide
        self._matcher = matcher
        self._progress = [Progress()]

    def fill(self, row: Words) -> None:
        """Write the tokens that may follow as bits into a row of `Guide.words` whole numbers."""
        self._matcher.unsafe_compute_mask_ptr(row.ctypes.data, row.nbytes)
        if self._progress[-1].blank and (row & self._guide.not_blank).any():
            row &= self._guide.not_blank
        if self._matcher.is_error():
            raise BadAnswer(_first(self._matcher))

    def forced(self) -> list[int]:
        """The tokens that must follow, whatever the model thinks; often none. They are not yet taken."""
        if self._matcher.is_stopped():
            return []
        tokens: list[int] = self._matcher.compute_ff_tokens()
        return tokens[: self._matcher.validate_tokens(tokens)] if tokens else []

    def advance(self, tokens: Sequence[int]) -> None:
        """Take tokens into the answer. Raises BadAnswer at the first that may not stand there; none is taken then."""
        taken: int = self._matcher.try_consume_tokens(list(tokens))
        if taken < len(tokens) or self._matcher.is_error():
            self._matcher.rollback(taken)
            raise BadAnswer(f"Token {tokens[taken]} may not stand here.")
        for token in tokens:
            self._progress.append(self._progress[-1].after(self._guide.vocabulary.bytes_of(token)))

    def rollback(self, count: int) -> None:
        """Take back the last tokens."""
        if not self._matcher.rollback(count):
            raise BadAnswer(f"{count} tokens cannot be taken back.")
        del self._progress[len(self._progress) - count :]

    @property
    def complete(self) -> bool:
        """Whether the answer is whole and nothing but the end can follow."""
        return bool(self._matcher.is_stopped()) and not self._matcher.is_error()

    @property
    def open_text(self) -> int:
        """How many characters the string has that is being written; 0 outside of strings."""
        return self._progress[-1].characters

    def closing(self) -> list[int]:
        """The token that closes the open string; none where it cannot be closed just here, as inside a character."""
        quote, now = self._guide.vocabulary.quote, self._progress[-1]
        if quote is None or not now.inside or now.escaped or not self._matcher.validate_tokens([quote]):
            return []
        return [quote]


def _first(matcher: LLMatcher) -> str:
    """What went wrong, without the state of the parser, which may hold what the document says."""
    return str(matcher.get_error()).partition("\n")[0][:300]


def _bits(allowed: Sequence[bool]) -> Words:
    padded = np.zeros((len(allowed) + 31) // 32 * 32, dtype=bool)
    padded[: len(allowed)] = allowed
    return np.packbits(padded, bitorder="little").view(np.int32)
