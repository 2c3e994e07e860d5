"""Where the parties sign: the part of a contract from "IN WITNESS WHEREOF" to its first exhibit, as cells of lines.

A cell is a segment, cut where a further label begins: "Date: ____ By: ____" is two.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from docpipe.document import Box, Mark, MarkKind
from docpipe.reading.prose.lines import Line
from docpipe.reading.segments import Segment, Sheet

WITNESS = re.compile(
    r"(?i)in\s+witness\s+(?:whereo?f?|thereof)|in\s+witness,?\s+whereof|zu\s+urkund|en\s+foi\s+de\s+quoi|signed,?\s+sealed|"
    r"have\s+(?:hereunto\s+|duly\s+)*(?:caused\s+this|executed|signed|set\s+their)|has\s+been\s+(?:duly\s+)?executed|"
    r"hereby\s+execute|parties\s+have\s+caused|"
    r"en\s+prueba\s+de\s+conformidad|para\s+que\s+(?:así\s+)?conste|aldus\s+(?:overeengekomen|opgemaakt|getekend)|"
    r"letto,?\s+(?:confermato|approvato)|"
    r"(?:accepted\s+and\s+agreed|agreed\s+(?:to\s+)?and\s+accepted|agreed\s+and\s+acknowledged)|executed\s+as\s+a\s+deed"
)
WEAK = re.compile(
    r"(?i)^\W*(?:signature\s+page|signatures?|signed\s+(?:by|for|on)|unterschriften|ort,?\s+datum|fait\s+(?:à|en)\b|"
    r"sincerely|yours\s+(?:truly|sincerely|faithfully)|very\s+truly\s+yours|executed\b|the\s+parties\s+agree\s+to\s+the\s+above)"
)
ENDS = re.compile(
    r"(?i)^\W*(?:exhibit|schedule|annex(?:e)?|appendix|attachment|addendum|anlage|anhang)\s+[\"“]?(?:[0-9A-Z]{1,3}\b|[IVX]+\b|\w+\W*$)"
)
CONFORMED = re.compile(
    r"(?i)/s/|/s\b|(?<!\w)(?:gez\.|docusigned\s+by|digitally\s+signed|electronically\s+signed|e-signed|\[signed\]|"
    r"\(signed\)|s/)"
)
LABELS = re.compile(
    r"(?i)(?<![\w-])(?:by|per|date[d]?|name|print(?:ed)?\s+name|title|its|signature|datum|unterschrift|nom)\s*:(?=\s|_|/|$)"
)
LABELLED = re.compile(r"[^\W\d]\w*\s?:(?=\s|_|$)")
RULE = re.compile(r"^[\W_]*(?:[_.…‐–—-]{8,}|(?:-\s)?-{8,})[\W_]*$")
ANCHOR = re.compile(
    r"(?i)^\W*(?:by|per|signature(?:\s+of\s+[\w\s]+)?|signed(?:\s+by)?|authori[sz]ed\s+signature|unterschrift|sign(?:é|ature)|"
    r"par|durch|x)\s*(?::|(?=_{3})|(?=\s+_{3})|(?=\s*/s/)|$)"
)
NOT_ANCHOR = re.compile(r"(?i)^\W*(?:initials?|witness(?:es)?|attest|zeugen?|t[ée]moins?)\b")
PROSE_WORDS = 9
FIRM_ABOVE = 4  # lines above the first place to sign that belong to it
WIDE, HIGH = 0.08, 0.025  # of the page: handwriting that may be a signature; a day written in is lower
NO_MORE = 5  # lines of prose after which nobody signs any more


@dataclass(frozen=True, eq=False)
class Cell:
    """A piece of a line that belongs to one place to sign."""

    segment: Segment
    row: int

    @property
    def text(self) -> str:
        return self.segment.text

    @property
    def box(self) -> Box:
        return self.segment.box

    @property
    def signs(self) -> bool:
        """Whether it says "By:" or bears a conformed signature."""
        if NOT_ANCHOR.match(self.text):
            return False
        return CONFORMED.search(self.text) is not None or ANCHOR.match(self.text) is not None

    @property
    def conformed(self) -> bool:
        """Whether it bears a conformed signature."""
        return CONFORMED.search(self.text) is not None

    @property
    def blank(self) -> bool:
        """A line to sign on."""
        return RULE.match(self.text) is not None


def closing_begins(lines: Sequence[Line]) -> int | None:
    """The number of the line that begins the closing; None where no line does."""
    for number, line in enumerate(lines):
        if number >= 0.1 * len(lines) and WITNESS.search(line.text) and _signed_soon(lines, number):
            return number
    late = range(int(0.3 * len(lines)), len(lines))
    begins = next((n for n in late if WEAK.search(lines[n].text) and _signed_soon(lines, n)), None)
    signs = next((n for n in late if _signs(lines[n])), None)
    if signs is None:
        return begins
    return max(0, signs - FIRM_ABOVE if begins is None else min(begins, signs - FIRM_ABOVE))


def statement_begins(lines: Sequence[Line]) -> int | None:
    """The number of the line with "IN WITNESS WHEREOF" or the like, whether or not places to sign follow."""
    found = (n for n, line in enumerate(lines) if n > 0.25 * len(lines) and WITNESS.search(line.text))
    return next(found, None)


def _signed_soon(lines: Sequence[Line], number: int) -> bool:
    return any(_signs(line) for line in lines[number : number + 45])


def _signs(line: Line) -> bool:
    """Whether somebody signs in a line that is no prose."""
    return not is_prose(line) and any(cell.signs or cell.blank for cell in _cells(line, 0))


def is_prose(line: Line) -> bool:
    """A line of sentences; those of the closing have few words, or labels and lines to write on."""
    if CONFORMED.search(line.text) or re.search(r"_{4,}", line.text) or len(LABELLED.findall(line.text)) > 1:
        return False
    gaps = [b.box.x0 - a.box.x1 for a, b in pairwise(line.segments)]
    if len(gaps) in (1, 2) and max(gaps) > 0.06:
        return False
    full = line.box.width > 0.7 * (line.right - line.left)
    return len(line.words) >= PROSE_WORDS and full and len(line.words) > 4 * len(line.segments) - 6


def closing_cells(lines: Sequence[Line], begin: int) -> list[Cell]:
    """The cells of the closing, line by line, up to the first exhibit or to where the text goes on."""
    cells: list[Cell] = []
    prose = 0
    for number, line in enumerate(lines[begin:], begin):
        prose = prose + 1 if is_prose(line) else 0
        signed = any(cell.signs or cell.blank for cell in cells)
        if signed and (prose >= NO_MORE or (ENDS.match(line.text) and len(line.words) < 10)):
            break
        if not prose:
            cells += _cells(line, number)
    return cells


def _cells(line: Line, row: int) -> Iterator[Cell]:
    for segment in line.segments:
        cuts = [match.start() for match in LABELS.finditer(segment.text)]
        cuts = [0, *(cut for cut in cuts if cut > 2), len(segment.text)]
        parts = [segment.part(a, b) for a, b in pairwise(cuts)]
        yield from (Cell(part, row) for part in parts if part)


def signature_marks(sheets: Sequence[Sheet]) -> dict[int, list[Mark]]:
    """The signatures found on the pages, by page; wide handwriting may be one, where one belongs."""
    return {sheet.page_no: [mark for mark in sheet.marks if _may_sign(mark)] for sheet in sheets}


def _may_sign(mark: Mark) -> bool:
    written = mark.kind is MarkKind.HANDWRITING and mark.box.width > WIDE and mark.box.height > HIGH
    return written or mark.kind is MarkKind.SIGNATURE
