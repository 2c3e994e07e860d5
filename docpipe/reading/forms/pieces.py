"""The print of a form in pieces: segments, parted where a line to write on begins or ends under them.

What stands on such a line was filled in; what stands beside it is the form's own text.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from docpipe.document import Box, Word
from docpipe.reading.forms.frames import Frame, frame_of, is_line
from docpipe.reading.lining import body_box
from docpipe.reading.segments import Segment, Sheet

SUNK, RAISED = 0.5, 0.95  # heights of a word that the line under it may lie above and below its foot
RAISED_SEEN = 0.45  # the latter where both were seen from pixels
ON_LINE = 0.6  # of a word's width over the line


@dataclass(frozen=True, eq=False)
class Piece:
    """A segment or a part of one; `filled`: it stands on a line to write on."""

    segment: Segment
    filled: bool = False

    @property
    def box(self) -> Box:
        return self.segment.box

    @property
    def text(self) -> str:
        return self.segment.text


@dataclass(frozen=True, eq=False)
class Leaf:
    """A page of a form: its sheet, its lines, and its pieces row by row."""

    sheet: Sheet
    frame: Frame
    rows: tuple[tuple[Piece, ...], ...]

    @property
    def pieces(self) -> Iterator[Piece]:
        return (piece for row in self.rows for piece in row)


def leaf_of(sheet: Sheet) -> Leaf:
    """Look at a page as a form."""
    frame = frame_of(sheet)
    rows = (tuple(piece for segment in row for piece in _parted(segment, frame.blanks)) for row in sheet.rows)
    return Leaf(sheet, frame, tuple(row for row in rows if row))


def _parted(segment: Segment, blanks: Sequence[Box]) -> Iterator[Piece]:
    """A segment's words in groups by the line that they stand on."""
    printed = [word for word in segment.words if not is_line(word.text)]
    for line, words in groupby(printed, lambda word: _line_under(word, blanks)):
        group = list(words)
        whole = len(group) == len(segment.words)
        part = segment if whole else Segment.of(segment.page_no, segment.row, segment.column, group)
        yield Piece(part, line is not None)


def _line_under(word: Word, blanks: Sequence[Box]) -> Box | None:
    box, raised = body_box(word), RAISED if word.score is None else RAISED_SEEN
    for line in blanks:
        over = min(box.x1, line.x1) - max(box.x0, line.x0)
        deep = box.y1 - SUNK * box.height <= line.middle <= box.y1 + raised * box.height
        if deep and over >= ON_LINE * box.width:
            return line
    return None
