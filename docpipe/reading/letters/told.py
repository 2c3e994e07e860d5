"""What one place of a letter tells: a name or an address, as printed, with how sure the place is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from docpipe.document import Provenance
from docpipe.reading.folding import squash
from docpipe.reading.segments import Segment
from schemas.fields import DateKind, Span

Piece = tuple[Segment, Span]
TITLE = re.compile(
    r"(?i)(?:(?:gent(?:\.?le)?|egr(?:egi[oa])?|spett(?:\.?le)?|exm[oa]s?|ilm[oa])\.?\s+)?"
    r"(?:mr|mrs|ms|miss|mx|messrs|herrn?|frau|fam(?:ilie)?|eheleute|m|mme|mlle|mm|monsieur|madame|mademoiselle|m\.?\s?et\s+mme|d|dña|"
    r"dª|don|doña|sra?|señora?|sig|sig\.ra|sig\.na|signora?|de\s+heer|heer|dhr|mevr|mevrouw|mw|senhora?|pan|pani|herra|rouva)"
    r"\b\.?\s+(?=[^\W\d_][\w.'’-]*\s+[^\W\d_])"
)  # how people are addressed: no part of their names
LETTER = re.compile(
    r"(?:[MD]\.|M(?=\s[A-ZÀ-Ý]+\s[A-ZÀ-Ý]+$))\s+[^\W\d_]{2}"
)  # "M. Jean Roux", "M JEAN ROUX"; not "M. T. Roux"


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


def untitled(segment: Segment, span: Span) -> Span:
    """The characters of a name without how its bearer is addressed: "Mr", "Herrn", "D."."""
    text = segment.text[span.start : span.end]
    title = TITLE.match(text)
    if title is None or (len(title[0].strip(" .")) == 1 and not LETTER.match(text)):
        return span
    return Span(span.start + title.end(), span.end)


def is_of_address(segment: Segment) -> bool:
    """Whether a line may be of an address: the day on which its holder was born is none, wherever it stands."""
    return not any(segment.text[: span.start].strip(" *.:") == "" for span in DateKind().find(segment.text))
