"""Where on the pages a text stands that a model has read: value first, place second.

The pages' words are laid out as two kinds of lines, those of rows and those of blocks, in which a text may run on over
several lines. Knows words and places; no field, no model.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce

from rapidfuzz import fuzz

from docpipe.document import Box, Provenance, Word
from docpipe.reading.blocks import blocks_of
from docpipe.reading.folding import fold
from docpipe.reading.segments import Segment, Sheet

LIKE = 85.0  # per cent of the characters that words read from pixels must share with a text to be taken for it
LONG = 5  # characters; shorter texts must stand there as they are
MOST = 200  # places of one text; of a page full of ones, further ones say nothing
SIGNS = frozenset("-−–+(")


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a text stands: its words in order; `likeness` 0..1, below 1 where some characters differ."""

    page_no: int
    words: tuple[Word, ...]
    likeness: float = 1.0

    @property
    def box(self) -> Box:
        return reduce(Box.join, (word.box for word in self.words))

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def places(self) -> tuple[Provenance, ...]:
        """A box a line."""
        lines: list[Box] = []
        for box in (word.box for word in self.words):
            if lines and box.y0 < lines[-1].y1 and box.x0 >= lines[-1].x0:
                lines[-1] = lines[-1].join(box)
            else:
                lines.append(box)
        return tuple(Provenance(self.page_no, box) for box in lines)


@dataclass(frozen=True)
class Stream:
    """Words of a page in one order of reading, and their folded characters run together."""

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

    def find(self, needle: str) -> Iterator[Hit]:
        """The places where the needle is made of whole words, or else of parts of words where it is long enough."""
        at = self.text.find(needle)
        while at >= 0:
            words, whole = self._between(at, at + len(needle))
            if whole or len(needle) >= LONG:
                yield Hit(self.page_no, words)
            at = self.text.find(needle, at + 1)

    def find_like(self, needle: str) -> Iterator[Hit]:
        """The one place that looks most like the needle."""
        found = fuzz.partial_ratio_alignment(needle, self.text, score_cutoff=LIKE)
        if found and found.dest_end > found.dest_start:
            words, _ = self._between(found.dest_start, found.dest_end)
            likeness = fuzz.ratio(needle, "".join(map(folded, (word.text for word in words))))
            if likeness >= LIKE:
                yield Hit(self.page_no, words, round(likeness / 100, 4))

    def _between(self, start: int, end: int) -> tuple[tuple[Word, ...], bool]:
        """The words that hold these characters, a sign before them too; whether they hold nothing else."""
        first, last = bisect_right(self.starts, start) - 1, bisect_right(self.starts, end - 1) - 1
        whole = self.starts[first] == start and self.starts[last] + len(self.folded[last]) == end
        held = zip(self.words[first : last + 1], self.folded[first : last + 1], strict=True)
        words = [word for word, plain in held if plain]
        if first and self.words[first - 1].text in SIGNS:
            words.insert(0, self.words[first - 1])
        return tuple(words), whole


class Ground:
    """All words of a document, ready to be searched."""

    def __init__(self, sheets: Sequence[Sheet]) -> None:
        self.sheets = tuple(sheets)
        self._streams = tuple(stream for sheet in sheets for stream in _streams(sheet))

    def find(self, text: str, page_no: int | None = None) -> list[Hit]:
        """Where a text stands, in reading order; where it stands nowhere just so, what is most like it.

        `page_no`: on this page alone.
        """
        needle = folded(text)
        streams = [stream for stream in self._streams if page_no in (None, stream.page_no)]
        if not needle:
            return list(_unlike(hit for stream in streams for hit in _signs(stream, text)))
        exact = _unlike(hit for stream in streams for hit in stream.find(needle))
        found = sorted((hit for hit, _ in zip(exact, range(MOST), strict=False)), key=_order)
        if found or len(needle) < LONG:
            return found
        like = [hit for stream in streams for hit in stream.find_like(needle)]
        return sorted(like, key=lambda hit: -hit.likeness)[:1]


def folded(text: str) -> str:
    """Letters and digits alone, without case and accents."""
    return "".join(plain for c in text if (plain := fold(c)) and plain != " ")


def _streams(sheet: Sheet) -> Iterator[Stream]:
    yield Stream(sheet.page_no, _words(sheet.segments))
    for block in blocks_of(sheet):
        if len(block.segments) > 1:
            yield Stream(sheet.page_no, _words(block.segments))


def _words(segments: Iterable[Segment]) -> tuple[Word, ...]:
    return tuple(word for segment in segments for word in segment.words)


def _signs(stream: Stream, text: str) -> Iterator[Hit]:
    """A text of signs alone, such as "€"."""
    want = text.strip()
    return (Hit(stream.page_no, (word,)) for word in stream.words if want and want in word.text)


def _unlike(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Each place once."""
    seen = set()
    for hit in hits:
        if (key := tuple(map(id, hit.words))) not in seen:
            seen.add(key)
            yield hit


def _order(hit: Hit) -> tuple[int, float, float]:
    return hit.page_no, round(hit.box.y0, 3), hit.box.x0
