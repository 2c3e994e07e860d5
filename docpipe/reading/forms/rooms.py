"""The print of a form's page without its captions, the cells that its lines make, and what stands in an area.

Knows lines and captions; knows no relations of values to them, and no kinds.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from docpipe.document import Box
from docpipe.reading.forms.captions import Caption
from docpipe.reading.forms.pieces import Leaf, Piece
from docpipe.reading.segments import Segment

FAR = 14.0  # heights of a cell under its caption
REACH = 2.4  # heights below a caption, where no line says how far its place reaches
SHORT = 0.6  # of the page's width: a line to write on of one caption
CLOSE = 1.0  # heights between a line to write on and the caption under it
INDENT = 5.0  # heights that a value may begin before its caption

Row = tuple[Piece, ...]
Rows = tuple[Row, ...]


@dataclass(frozen=True, eq=False)
class Room:
    """A page's print without its captions, among which the values are."""

    leaf: Leaf
    captions: tuple[Caption, ...]
    free: tuple[Piece, ...]

    @cached_property
    def signed(self) -> frozenset[int]:
        """What stands on short lines with a caption under them, as names do under signatures: it is of no other."""
        lines = [line for caption in self.captions if (line := line_over(caption, self)) and line.width < SHORT]
        return frozenset(
            id(piece)
            for piece in self.free
            for line in lines
            if line.x0 <= piece.box.x0 < line.x1
            and 0 <= line.middle - piece.box.middle <= 1.5 * piece.box.height
            and not any(_is_near(caption, piece.box, self) for caption in self.captions if caption.fields)
        )


def room_of(leaf: Leaf, captions: Sequence[Caption], ticks: Iterable[Box] = ()) -> Room:
    """What print is left on a page. `ticks`: boxes whose print is a tick."""
    taken = {id(word) for caption in captions for line in caption.lines for word in line.words}
    boxes = list(ticks)
    free = []
    for piece in leaf.pieces:
        words = [w for w in piece.segment.words if id(w) not in taken and not any(_inside(w.box, b) for b in boxes)]
        if words:
            whole = len(words) == len(piece.segment.words)
            part = piece.segment
            part = part if whole else Segment.of(part.page_no, part.row, part.column, words)
            if any(map(str.isalnum, part.text)):
                free.append(Piece(part, piece.filled))
    return Room(leaf, tuple(captions), tuple(free))


def segments_of(rows: Rows) -> tuple[tuple[Segment, ...], ...]:
    """The print of rows."""
    return tuple(tuple(piece.segment for piece in row) for row in rows)


def _inside(box: Box, outer: Box) -> bool:
    return outer.x0 <= (box.x0 + box.x1) / 2 <= outer.x1 and outer.y0 <= box.middle <= outer.y1


def cell_of(caption: Caption, room: Room) -> Box:
    """The cell of a caption: up to the lines around it, or the page's edges."""
    frame, box, slack = room.leaf.frame, caption.box, 0.35 * caption.height
    first = caption.lines[0].box
    left = frame.left_of(first.x0 + slack, first.middle)
    right = frame.right_of(max(line.box.x1 for line in caption.lines) - slack, first.middle)
    before = max(0.0, first.x0 - INDENT * caption.height / room.leaf.sheet.aspect)
    right_end = right if right is not None else 1.0
    centred = left is not None and abs((left + right_end) - (first.x0 + first.x1)) < 2 * (first.x0 - before)
    left_end = left if left is not None and (centred or left > before) else before
    top = frame.above(first.y0 + slack, first.x0, min(box.x1, right_end))
    foot = frame.below(box.y1 - slack, first.x0, min(box.x1, right_end))
    if right is None:
        far = FAR * caption.height
        near = [y for y in (top, foot) if y is not None and box.y0 - far < y < box.y1 + far]
        ends = [line.x1 for line in frame.level if line.x1 > box.x1 and _is_at(line, near, first.x0)]
        right_end = min(ends, default=1.0)
    return Box(left_end, top if top is not None else 0.0, right_end, foot if foot is not None else 1.0)


def _is_at(line: Box, heights: Sequence[float], x: float) -> bool:
    return line.x0 <= x and any(line.y0 <= height <= line.y1 for height in heights)


def bounded(caption: Caption, room: Room, area: Box) -> Box:
    """An area up to the other captions in it: those side by side with this one, and those below."""
    x0, y0, x1, y1 = area
    box, slack = caption.box, 0.3 * caption.height
    others = [o.box for o in room.captions if o is not caption]
    for other in others:
        if other.y0 < box.y1 - slack and other.y1 > box.y0 + slack:
            if other.x0 >= box.x0 + caption.height:
                x1 = min(x1, other.x0)
            elif other.x1 <= box.x0 + slack:
                x0 = max(x0, min(other.x1, box.x0) if other.x1 > box.x0 - caption.height else box.x0 - caption.height)
    for other in others:
        if box.y1 - slack <= other.y0 < y1 and other.x0 < x1 and other.x1 > max(x0, box.x0 - caption.height):
            if other.x0 > box.x1:  # in a column of its own
                x1 = min(x1, other.x0)
            else:
                y1 = other.y0 + slack
    return Box(x0, y0, x1, y1)


def _is_near(caption: Caption, box: Box, room: Room) -> bool:
    """Whether something stands right under a caption, up to the next one in its row."""
    deep, own = box.middle - caption.box.y1, caption.box
    ends = [other.box.x0 for other in room.captions if other.box.x0 > own.x1 and on_row(other.box, own)]
    return 0 < deep <= REACH * caption.height and own.x0 - caption.height < box.x0 < min(ends, default=1.0)


def line_over(caption: Caption, room: Room) -> Box | None:
    """The line to write on that a caption stands right under."""
    first, height = caption.lines[0].box, caption.height
    top = first.y0 + 0.35 * height
    for line in room.leaf.frame.blanks:
        under = min(first.x1, line.x1) - max(first.x0, line.x0) > 0.5 * first.width
        if under and 0 <= top - line.middle <= (CLOSE + 0.35) * height:
            return line
    return None


def rows_in(pieces: Iterable[Piece], area: Box) -> Rows:
    """The pieces that begin in an area, row by row from left to right."""
    slack = 0.003
    inside = [
        piece
        for piece in pieces
        if area.x0 - slack <= piece.box.x0 < area.x1 - slack and area.y0 <= piece.box.middle <= area.y1
    ]
    return in_rows(inside)


def in_rows(pieces: Iterable[Piece]) -> Rows:
    """Pieces row by row from top to bottom, each row from left to right."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: (p.segment.page_no, p.box.middle)):
        if rows and on_row(piece.box, rows[-1][0].box):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return tuple(tuple(sorted(row, key=begin_of)) for row in rows)


def on_row(box: Box, other: Box) -> bool:
    return abs(box.middle - other.middle) <= 0.6 * max(box.height, other.height)


def begin_of(piece: Piece) -> float:
    return piece.box.x0
