"""Where on the pages a text stands that a model has read: value first, place second.

The pages' words are laid out as two kinds of lines, those of rows and those of blocks, in which a text may run on over
several lines. Knows words and places; no field, no model.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, reduce

from rapidfuzz import fuzz

from docpipe.document import Box, Provenance, Word
from docpipe.reading.blocks import blocks_of
from docpipe.reading.by_model.figures import before, behind
from docpipe.reading.by_model.index import LONG, Found, Index, Stream, digits, folded
from docpipe.reading.segments import Segment, Sheet

LIKE = 85.0  # per cent of the characters that words read from pixels must share with a text to be taken for it
PATIENCE = 400_000_000  # characters that are looked through in all for what is like a text: seconds of work


@dataclass(frozen=True)
class Hit:
    """A place where a text stands: its words in order; `likeness` 0..1, below 1 where some characters differ."""

    page_no: int
    words: tuple[Word, ...]
    likeness: float = 1.0

    @cached_property
    def box(self) -> Box:
        return reduce(Box.join, (word.box for word in self.words))

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @cached_property
    def places(self) -> tuple[Provenance, ...]:
        """A box a line."""
        lines: list[Box] = []
        for box in (word.box for word in self.words):
            if lines and box.y0 < lines[-1].y1 and box.x0 >= lines[-1].x0:
                lines[-1] = lines[-1].join(box)
            else:
                lines.append(box)
        return tuple(Provenance(self.page_no, box) for box in lines)

    @cached_property
    def heights(self) -> tuple[tuple[int, float], ...]:
        """Its page and the middle of each of its lines on it."""
        return tuple((self.page_no, round(place.box.middle, 4)) for place in self.places)


class Ground:
    """All words of a document, ready to be searched."""

    def __init__(self, sheets: Sequence[Sheet]) -> None:
        self.sheets = tuple(sheets)
        self._streams = tuple(stream for sheet in sheets for stream in _streams(sheet))
        self._index = Index(self._streams)
        self._found: dict[str, tuple[Hit, ...]] = {}
        self._patience = PATIENCE

    def find(self, text: str, page_no: int | None = None) -> Sequence[Hit]:
        """Where a text stands, in reading order; where it stands nowhere just so, what is most like it.

        `page_no`: on this page alone.
        """
        needle = folded(text)
        if not needle:
            return [hit for hit in _unlike(self._signs(text.strip())) if page_no in (None, hit.page_no)]
        if needle not in self._found:
            self._found[needle] = self._exact(needle)
        found = self._found[needle]
        if page_no is not None:
            found = tuple(hit for hit in found if hit.page_no == page_no)
        return found or (self._alike(needle, page_no) if len(needle) >= LONG else [])

    def _exact(self, needle: str) -> tuple[Hit, ...]:
        places = list(self._index.whole(needle)) or self._index.parts(needle)
        return tuple(sorted(_unlike(map(self._hit, places)), key=_order))

    def _alike(self, needle: str, page_no: int | None) -> list[Hit]:
        """The one place that looks most like a text."""
        best: Hit | None = None
        for number, stream in enumerate(self._streams):
            if page_no in (None, stream.page_no) and self._patience > 0:
                self._patience -= len(stream.text)
                hit = self._most_like(needle, number)
                best = hit if hit and (best is None or hit.likeness > best.likeness) else best
        return [best] if best else []

    def _most_like(self, needle: str, number: int) -> Hit | None:
        stream = self._streams[number]
        found = fuzz.partial_ratio_alignment(needle, stream.text, score_cutoff=LIKE)
        if not found or found.dest_end <= found.dest_start:
            return None
        place = Found(number, *stream.between(found.dest_start, found.dest_end))
        likeness = fuzz.ratio(needle, "".join(stream.folded[place.first : place.last + 1]))
        hit = replace(self._hit(place), likeness=round(likeness / 100, 4))
        return hit if likeness >= LIKE and _maybe(needle, hit) else None

    def _hit(self, found: Found) -> Hit:
        """The words that hold something, and the signs that belong to a figure."""
        stream, first, last = self._streams[found.stream], found.first, found.last
        held = zip(stream.words[first : last + 1], stream.folded[first : last + 1], strict=True)
        words = [word for word, plain in held if plain]
        return Hit(stream.page_no, (*before(stream.words, first), *words, *behind(stream.words, first, last)))

    def _signs(self, text: str) -> Iterator[Hit]:
        """A text of signs alone, such as "€"."""
        return (Hit(s.page_no, (word,)) for s in self._streams for word in s.words if text and text in word.text)


def _maybe(needle: str, hit: Hit) -> bool:
    """Whether a text may be what words say that differ from it: print is known by its figures, and none change places.

    Who reads pixels takes one digit for another; who copies, changes two of them.
    """
    said, printed = digits(needle), digits(folded(hit.text))
    if all(word.score is None for word in hit.words):
        return said == printed
    return said == printed or sorted(said) != sorted(printed)


def _streams(sheet: Sheet) -> Iterator[Stream]:
    yield Stream(sheet.page_no, _words(sheet.segments))
    for block in blocks_of(sheet):
        if len(block.segments) > 1:
            yield Stream(sheet.page_no, _words(block.segments))


def _words(segments: Iterable[Segment]) -> tuple[Word, ...]:
    return tuple(word for segment in segments for word in segment.words)


def _unlike(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Each place once."""
    seen = set()
    for hit in hits:
        if (key := tuple(map(id, hit.words))) not in seen:
            seen.add(key)
            yield hit


def _order(hit: Hit) -> tuple[int, float, float]:
    return hit.page_no, round(hit.box.y0, 3), hit.box.x0
