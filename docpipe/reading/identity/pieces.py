"""The printed lines of an identity document: without those for machines, and with the numbers of their fields apart.

Driving licences number their fields (EU directive 2006/126, annex I; AAMVA for North America): 1, 2, 3, 4a to 4d, 5.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from docpipe.document import Box, Provenance
from docpipe.reading.segments import Segment, Sheet

_NUMBER = re.compile(r"(?P<number>4 ?[a-d]|[1-9])(?P<mark>[.:)]?)(?P<rest>\s*)", re.IGNORECASE)
LEAST_NUMBERS = 3  # of 1, 2, 3, 4a, 4b that a document shows before any number is taken for that of a field
TELLING = frozenset(("1", "2", "3", "4a", "4b"))
DOUBTFUL = 0.8  # OCR score


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a printed line. `number` is the field's number before it, "" for none; `row` counts from the top."""

    segment: Segment
    start: int
    number: str = ""

    @property
    def text(self) -> str:
        return self.segment.text[self.start :]

    @property
    def row(self) -> int:
        return self.segment.row

    @property
    def box(self) -> Box:
        return self.segment.box

    @property
    def score(self) -> float:
        """The least OCR score of its words; 1 for a text layer."""
        return min((word.score for word in self.segment.words if word.score is not None), default=1.0)


def pieces_of(sheet: Sheet) -> list[Piece]:
    """The lines of a page that are for people."""
    segments = [s for s in sheet.segments if not _for_machines(s, sheet)]
    numbered = [(segment, _number(segment.text)) for segment in segments]
    shown = {match["number"].replace(" ", "").lower() for _, match in numbered if match}
    if len(shown & TELLING) < LEAST_NUMBERS:
        return [Piece(segment, 0) for segment in segments]
    return [
        Piece(segment, match.end(), match["number"].replace(" ", "").lower()) if match else Piece(segment, 0)
        for segment, match in numbered
    ]


def _number(text: str) -> re.Match[str] | None:
    """The number of a field that a line begins with: "4b. 01.02.2030", "4d LIC#", "1 TALBOT", alone "3."."""
    match = _NUMBER.match(text)
    if match is None:
        return None
    behind = text[match.end() : match.end() + 1]
    if match["mark"] or match["rest"] or not behind:
        return match if not behind or behind.isalnum() else None
    return match if behind.isupper() or len(match["number"]) > 1 else None


def _for_machines(segment: Segment, sheet: Sheet) -> bool:
    if any(segment.box.share_in(line.box) > 0.5 for line in sheet.machine_lines):
        return True
    return segment.text.count("<") >= 3


def places(piece: Piece, start: int, end: int) -> tuple[Provenance, ...]:
    """Where some characters of a piece stand, counted from the beginning of its line."""
    words = [
        word
        for word, at in zip(piece.segment.words, piece.segment.starts, strict=True)
        if at < end and at + len(word.text) > start
    ]
    if not words:
        return (Provenance(piece.segment.page_no, piece.segment.box),)
    box = words[0].box
    for word in words[1:]:
        box = box.join(word.box)
    return (Provenance(piece.segment.page_no, box),)


def usual_height(pieces: Sequence[Piece]) -> float:
    return median(piece.box.height for piece in pieces) if pieces else 0.01
