"""Words of a page run together in one order of reading, and where in them texts begin: found without going through all.

Knows folded characters; which of several places is meant is for others.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from docpipe.document import Word
from docpipe.reading.folding import fold

HEAD = 24  # characters by which the beginning of a text is looked up
LAST = "\U0010ffff"  # sorts behind all that is printed
LONG = 5  # characters; shorter texts must be whole words
MARKS = ".,'’` \u00a0\u202f"  # between the digits of one number


class Found(NamedTuple):
    """Words `first` up to and with `last` of a stream."""

    stream: int
    first: int
    last: int


@dataclass(frozen=True)
class Stream:
    """Words of a page in one order of reading."""

    page_no: int
    words: tuple[Word, ...]

    @cached_property
    def folded(self) -> tuple[str, ...]:
        return tuple(folded(word.text) for word in self.words)

    @cached_property
    def text(self) -> str:
        return "".join(self.folded)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        starts, offset = [], 0
        for word in self.folded:
            starts.append(offset)
            offset += len(word)
        return tuple(starts)

    def between(self, start: int, end: int) -> tuple[int, int]:
        """The first and the last of the words that hold these characters."""
        return bisect_right(self.starts, start) - 1, bisect_right(self.starts, end - 1) - 1

    def ends(self, end: int) -> bool:
        """Whether a word ends with the character before this one."""
        last = bisect_right(self.starts, end - 1) - 1
        return self.starts[last] + len(self.folded[last]) == end

    def parts_number(self, at: int) -> bool:
        """Whether a text that begins or ends here would leave out digits of a number."""
        if not 0 < at < len(self.text) or not (self.text[at - 1].isdigit() and self.text[at].isdigit()):
            return False
        word = bisect_right(self.starts, at) - 1
        if self.starts[word] == at:
            return False
        return all(c in MARKS for c in _gap(self.words[word].text, at - self.starts[word]))


class Index:
    """All beginnings of words, sorted by the characters that follow."""

    def __init__(self, streams: Sequence[Stream]) -> None:
        self.streams = streams
        self._sorted = sorted(
            (stream.text[start : start + HEAD], number, first)
            for number, stream in enumerate(streams)
            for first, (word, start) in enumerate(zip(stream.folded, stream.starts, strict=True))
            if word
        )

    def whole(self, needle: str) -> Iterator[Found]:
        """Where whole words make up a folded text."""
        head = needle[:HEAD]
        first = bisect_left(self._sorted, (head, 0, 0))
        for begin, number, word in self._sorted[first : bisect_left(self._sorted, (head + LAST, 0, 0))]:
            stream = self.streams[number]
            start, end = stream.starts[word], stream.starts[word] + len(needle)
            if (len(needle) <= len(begin) or stream.text.startswith(needle, start)) and stream.ends(end):
                yield Found(number, word, stream.between(start, end)[1])

    def parts(self, needle: str) -> Iterator[Found]:
        """Where a folded text begins or ends within a word, but in no number."""
        if len(needle) < LONG:
            return
        for number, stream in enumerate(self.streams):
            at = stream.text.find(needle)
            while at >= 0:
                end = at + len(needle)
                if not stream.parts_number(at) and not stream.parts_number(end):
                    yield Found(number, *stream.between(at, end))
                at = stream.text.find(needle, end)


def digits(text: str) -> str:
    """Its digits alone."""
    return "".join(c for c in text if c.isdigit())


def folded(text: str) -> str:
    """Letters and digits alone, without case and accents."""
    return "".join(plain for c in text if (plain := fold(c)) and plain != " ")


def _gap(text: str, count: int) -> str:
    """What a word writes between so many of its folded characters and the next."""
    seen = 0
    for place, character in enumerate(text):
        plain = fold(character).strip()
        if plain and seen >= count:
            return _tail(text[:place])
        seen += len(plain)
    return ""


def _tail(text: str) -> str:
    """The characters at the end of a text that are neither letters nor digits."""
    kept = len(text)
    while kept and not fold(text[kept - 1]).strip():
        kept -= 1
    return text[kept:]
