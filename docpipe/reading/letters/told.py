"""What one place of a letter tells: a name or an address, as printed, with how sure the place is."""

from collections.abc import Sequence
from dataclasses import dataclass

from docpipe.document import Provenance
from docpipe.reading.folding import squash
from docpipe.reading.segments import Segment
from schemas.fields import DateKind, Span

Piece = tuple[Segment, Span]


@dataclass(frozen=True, slots=True)
class Told:
    """`how`: `label`, `block` or `sentence`; several that say the same in different ways bear each other out."""

    text: str
    places: tuple[Provenance, ...]
    how: str
    support: float

    @property
    def plain(self) -> str:
        return squash(self.text)


def told(pieces: Sequence[Piece], how: str, support: float, between: str = "\n") -> Told:
    """The pieces of one value put together, lines parted by `between`."""
    text = between.join(segment.text[span.start : span.end].strip(" ,;") for segment, span in pieces)
    return Told(text, tuple(place for segment, span in pieces for place in segment.places(span)), how, support)


def whole(segment: Segment) -> Span:
    return Span(0, len(segment.text))


def is_of_address(segment: Segment) -> bool:
    """Whether a line may be of an address: the day on which its holder was born is none, wherever it stands."""
    return not any(segment.text[: span.start].strip(" *.:") == "" for span in DateKind().find(segment.text))
