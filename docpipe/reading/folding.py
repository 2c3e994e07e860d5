"""Text as labels are compared: without case, accents and punctuation; each token keeps its place in the line."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from schemas.fields.folding import STROKED


class Token(NamedTuple):
    """A folded run of letters and digits; `start` and `end` are characters of the line as printed."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=65536)
def fold(character: str) -> str:
    """One character folded: lower case, no accent; empty for marks, a space for everything that separates."""
    if character in "ºª":  # of "N.º", as "°" elsewhere
        return " "
    plain = unicodedata.normalize("NFKD", character).casefold().translate(STROKED)
    kept = "".join(c for c in plain if not unicodedata.combining(c))
    return kept if kept.isalnum() else " "


def tokens_of(line: str) -> tuple[Token, ...]:
    """The tokens of a line, in order. "N° de facture: 12" gives n, de, facture, 12."""
    tokens: list[Token] = []
    start, text = 0, ""
    for index, character in enumerate(line):
        folded = fold(character)
        if folded == " " or not folded:
            if text:
                tokens.append(Token(text, start, index))
            text = ""
        else:
            start = start if text else index
            text += folded
    if text:
        tokens.append(Token(text, start, len(line)))
    return tuple(tokens)


@lru_cache(maxsize=16384)
def squash(text: str) -> str:
    """All tokens of a text run together, so that "Rechnungs-Nr." and "RechnungsNr" are the same."""
    return "".join(token.text for token in tokens_of(text))


@lru_cache(maxsize=16384)
def words_of(text: str) -> tuple[str, ...]:
    """The texts of a line's tokens, in order."""
    return tuple(token.text for token in tokens_of(text))


def holds_run(longer: Sequence[str], own: Sequence[str]) -> bool:
    """Whether words stand in a row among more words."""
    starts = range(len(longer) - len(own) + 1)
    return len(longer) > len(own) and any(longer[start : start + len(own)] == own for start in starts)
