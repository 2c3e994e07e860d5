"""Text without case, accents and punctuation, with the way back to the characters of the original."""

import re
import unicodedata
from typing import NamedTuple

from schemas.fields.kind import Span

STROKED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"})  # what no accent parts


class Folded(NamedTuple):
    """Folded text; `offsets[i]` is where its i-th character stands in the original."""

    text: str
    offsets: list[int]

    def original(self, start: int, end: int) -> Span:
        """The characters of the original that a part of the folded text comes from."""
        return Span(self.offsets[start], self.offsets[end - 1] + 1)


def fold(text: str) -> str:
    """`Réf. N°` -> `ref n`: words in lower case, without accents, one space between them."""
    return " ".join(folded(text).text.split())


def folded(text: str) -> Folded:
    """The text folded character by character; punctuation becomes a space."""
    letters: list[str] = []
    offsets: list[int] = []
    for place, letter in enumerate(text):
        for plain in _plain(letter):
            letters.append(plain)
            offsets.append(place)
    return Folded("".join(letters), offsets)


def letters_and_figures(text: str) -> str:
    """`RE-4711 / Ä` -> `re4711ä`: these alone, in lower case, accents kept."""
    return "".join(filter(str.isalnum, text.casefold()))


def phrase_pattern(phrases: list[str]) -> re.Pattern[str]:
    """Finds any of the phrases, whole words only, the longest first, in folded text."""
    words = sorted((" +".join(map(re.escape, fold(phrase).split())) for phrase in phrases), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)")


def _plain(letter: str) -> str:
    if letter.isascii():
        return letter.lower() if letter.isalnum() else " "
    base = unicodedata.normalize("NFKD", letter.casefold().translate(STROKED))
    kept = "".join(c for c in base if not unicodedata.combining(c))
    return "".join(c if c.isalnum() else " " for c in kept)
