"""The printed lines of an identity document: without those for machines, and with the numbers of their fields apart.

Driving licences number their fields (EU directive 2006/126, annex I; AAMVA for North America): 1, 2, 3, 4a to 4d, 5.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

from docpipe.document import Box, Provenance, Word
from docpipe.reading.segments import Segment, Sheet

_NUMBER = re.compile(r"(?P<number>4 ?[a-d]|5 ?[ab]|[1-9])(?P<mark>[.:)]?)(?P<rest>\s*)", re.IGNORECASE)
_GLUED = re.compile(r"([^\W\d]{3,}[.:]?)(\d{1,2}[./-]\d{1,2}[./-]\d{2,4})")
_FIVE = re.compile(r"5[A-Z0-9]{6,}")
LEAST_NUMBERS = 3  # of 1, 2, 3, 4a, 4b that a document shows before any number is taken for that of a field
TELLING = frozenset(("1", "2", "3", "4a", "4b"))
SPACE = 0.5  # of the height of a line: a wider gap parts what stands in it
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
    segments = [_apart(s) for row in sheet.rows for s in _joined(row, sheet) if not _for_machines(s, sheet)]
    pieces = [_numbered(segment, _number(segment.text)) for segment in segments]
    if len({piece.number for piece in pieces} & TELLING) < LEAST_NUMBERS:
        return [Piece(segment, 0) for segment in segments]
    return _with_one(_with_five(pieces), sheet)


def _joined(row: Sequence[Segment], sheet: Sheet) -> Iterator[Segment]:
    """The segments of a row, those made one that only a line of the ground's pattern parts."""
    words: list[Word] = []
    for segment in row:
        near = words and sheet.dx(segment.box.x0, words[-1].box.x1) < SPACE * segment.box.height
        if words and not near:
            yield Segment.of(row[0].page_no, row[0].row, segment.column, words)
            words = []
        words += segment.words
    if words:
        yield Segment.of(row[0].page_no, row[0].row, row[-1].column, words)


def _numbered(segment: Segment, match: re.Match[str] | None) -> Piece:
    return Piece(segment, match.end(), match["number"].replace(" ", "").lower()) if match else Piece(segment, 0)


def _with_five(pieces: Sequence[Piece]) -> list[Piece]:
    """A licence's number that its field's number, 5, has run together with, in the column of the other numbers."""
    if any(piece.number == "5" for piece in pieces):
        return list(pieces)
    column = [piece.box.x0 for piece in pieces if piece.number]
    return [
        Piece(piece.segment, 1, "5")
        if not piece.number
        and _FIVE.match(piece.text)
        and sum(abs(piece.box.x0 - x) < 0.5 * piece.box.height for x in column) >= LEAST_NUMBERS
        else piece
        for piece in pieces
    ]


def _with_one(pieces: Sequence[Piece], sheet: Sheet) -> list[Piece]:
    """A surname whose field's number, 1, was lost: in the column of the values, a row above that of number 2."""
    rows = {piece.number: piece for piece in pieces if piece.number in ("1", "2", "3")}
    if "1" in rows or len(rows) < 2 or rows["2"].text.strip() or rows["3"].text.strip():
        return list(pieces)
    step = rows["3"].box.middle - rows["2"].box.middle
    values = [p for p in pieces if not p.number and p.box.x0 > rows["2"].box.x1]
    beside = [p.box.x0 for p in values if abs(p.box.middle - rows["2"].box.middle) < 0.3 * step]
    return [
        Piece(piece.segment, piece.start, "1")
        if piece in values
        and any(abs(sheet.dx(piece.box.x0, x)) < 0.5 * piece.box.height for x in beside)
        and 0.6 * step < rows["2"].box.middle - piece.box.middle < 1.4 * step
        else piece
        for piece in pieces
    ]


def _apart(segment: Segment) -> Segment:
    """The line with labels and the days that they have run together with as words of their own: "EXP06/13/2030"."""
    if not any(_GLUED.fullmatch(word.text) for word in segment.words):
        return segment
    words: list[Word] = []
    for word in segment.words:
        match = _GLUED.fullmatch(word.text)
        words += _split(word, match.start(2)) if match else [word]
    return Segment.of(segment.page_no, segment.row, segment.column, words)


def _split(word: Word, at: int) -> list[Word]:
    x = word.box.x0 + word.box.width * at / len(word.text)
    return [
        replace(word, text=word.text[:at], box=word.box._replace(x1=x)),
        replace(word, text=word.text[at:], box=word.box._replace(x0=x)),
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
