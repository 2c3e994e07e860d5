"""Where the value of a caption may stand: behind it, below it in its cell, or above it on a line to write on.

Knows the print that is left when all captions are taken away, and the lines of the form; knows no kinds of values.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from docpipe.document import Box
from docpipe.reading.forms.captions import Caption
from docpipe.reading.forms.pieces import Leaf, Piece
from docpipe.reading.segments import Segment

ROOM = 0.8  # heights of a caption: a cell with less room below it has its value elsewhere
REACH = 2.4  # heights below a caption, where no line says how far its place reaches
FAR = 14.0  # heights of a cell under its caption
BEHIND = 14.0  # heights that a value may stand behind its caption where nothing leads to it
TOGETHER = 1.6  # heights between two pieces of one value
SHORT = 0.6  # of the page's width: a line to write on of one caption
PRINT_GAP = 1.5  # heights: a wider gap parts print from what was filled in
CLOSE = 1.0  # heights between a line to write on and the caption under it
WORTH = {"behind": 0.95, "line": 0.95, "cell": 0.95, "above line": 0.92, "led": 0.9, "header": 0.9, "next line": 0.88}
WORTH |= {"foot": 0.85, "beside": 0.8, "above": 0.75, "below": 0.7, "right": 0.6}
LEADING = (":", "▶", "►", "→", "_", "…")
SMALL_PRINT = 0.85  # of a caption's size: what is smaller is print of the form
INDENT = 5.0  # heights that a value may begin before its caption


Row = tuple[Piece, ...]
Rows = tuple[Row, ...]


@dataclass(frozen=True, eq=False)
class Place:
    """Print that may be a caption's value, row by row; `how` it stands to the caption, `worth` 0..1 what that says."""

    caption: Caption
    how: str
    rows: Rows

    @property
    def worth(self) -> float:
        return WORTH[self.how] * (0.7 + 0.3 * self.caption.worth)


def segments_of(rows: Rows) -> tuple[tuple[Segment, ...], ...]:
    """The print of rows."""
    return tuple(tuple(piece.segment for piece in row) for row in rows)


@dataclass(frozen=True, eq=False)
class Room:
    """A page's print without its captions, among which the values are."""

    leaf: Leaf
    captions: tuple[Caption, ...]
    free: tuple[Piece, ...]

    @cached_property
    def signed(self) -> frozenset[int]:
        """What stands on short lines with a caption under them, as names do under signatures: it is of no other."""
        lines = [line for caption in self.captions if (line := _line_over(caption, self)) and line.width < SHORT]
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


def _inside(box: Box, outer: Box) -> bool:
    return outer.x0 <= (box.x0 + box.x1) / 2 <= outer.x1 and outer.y0 <= box.middle <= outer.y1


def places_of(caption: Caption, room: Room) -> Iterator[Place]:
    """The places of a caption that hold anything, each with its rows."""
    found = (*_behind(caption, room), *_below(caption, room), *_above(caption, room))
    yield from (place for place in found if place.rows)


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
        ends = [line.x1 for line in frame.level if line.x1 > box.x1 and _is_at(line, (top, foot), first.x0)]
        right_end = min(ends, default=1.0)
    return Box(left_end, top if top is not None else 0.0, right_end, foot if foot is not None else 1.0)


def _is_at(line: Box, heights: tuple[float | None, float | None], x: float) -> bool:
    return line.x0 <= x and any(height is not None and line.y0 <= height <= line.y1 for height in heights)


def _behind(caption: Caption, room: Room) -> Iterator[Place]:
    """On the caption's last line, to the right."""
    last, leaf = caption.lines[-1].box, room.leaf
    if caption.rest is not None:
        yield Place(caption, "behind", ((Piece(caption.rest),),))
        return
    end = leaf.frame.right_of(last.x1 - 0.2 * last.height, last.middle)
    starts = [line.box.x0 for other in room.captions for line in other.lines if _on_row(line.box, last)]
    end = min([x for x in (*starts, end) if x is not None and x > last.x0 + last.height], default=1.0)
    row = sorted((p for p in room.free if _on_row(p.box, last) and last.x1 - last.height < p.box.x0 < end), key=_x0)
    if not row:
        return
    run = [row[0]]
    for piece in row[1:]:
        near = leaf.sheet.dx(piece.box.x0, run[-1].box.x1) <= TOGETHER * last.height
        if piece.filled != row[0].filled or not (near or piece.filled):
            break
        run.append(piece)
    gap = leaf.sheet.dx(row[0].box.x0, last.x1)
    closed = end < 1.0 and leaf.frame.left_of(last.x0, last.middle) is not None
    led = caption.lines[-1].text.endswith(LEADING)
    how = "line" if row[0].filled else "led" if led else "beside" if closed else "right"
    if caption.ending and how != "line":
        return
    inked = caption.lines[-1].words[-1].score is not None
    if inked and not led and not row[0].filled and gap < PRINT_GAP * last.height:
        return  # OCR saw a gap in the caption itself
    if how != "right" or gap <= BEHIND * last.height:
        yield Place(caption, how, (tuple(run),))


def _below(caption: Caption, room: Room) -> Iterator[Place]:
    height, box = caption.height, caption.box
    if caption.ending:
        yield Place(caption, "next line", _next_line(caption, room))
        return
    cell = cell_of(caption, room)
    ruled = cell.y1 - box.y1 <= FAR * height
    if ruled and cell.y1 - box.y1 < ROOM * height and box.y0 - cell.y0 > ROOM * height:
        return  # at the foot of its cell
    if ruled and cell.y1 - box.y1 < ROOM * height:
        yield from _under_header(caption, room, cell)
        return
    foot = cell.y1 if ruled else box.y1 + FAR * height
    area = _bounded(caption, room, Box(cell.x0, box.y1 - 0.3 * height, cell.x1, foot))
    closed = ruled and cell.y0 > 0.0
    rows = _rows(_in_print(caption, (p for p in room.free if id(p) not in room.signed)), area)
    if closed:
        yield Place(caption, "cell", rows)
    else:
        yield Place(caption, "below", _contiguous(tuple(map(_only_filled, rows)), box.y1 + REACH * height))


def _under_header(caption: Caption, room: Room, cell: Box) -> Iterator[Place]:
    """Where a caption fills its cell, the cell under it holds the value."""
    frame, height = room.leaf.frame, caption.height
    inner = (cell.x0 + 0.002, min(cell.x1, 1.0) - 0.002)
    area = _bounded(caption, room, Box(cell.x0, cell.y1 - 0.1 * height, cell.x1, cell.y1 + 5 * height))
    rows = _rows(_in_print(caption, room.free), area)
    if not rows:
        return
    foot = frame.below(max(piece.box.middle for piece in rows[0]), *inner)
    area = area._replace(y1=min(area.y1, foot)) if foot is not None else area
    yield Place(caption, "header", _rows(room.free, area)[:1])


def _in_print(caption: Caption, pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces less those in print that is smaller than the caption's, as only the form's own is."""
    size = caption.lines[0].size * SMALL_PRINT
    return (p for p in pieces if p.segment.size >= size or any(word.score is not None for word in p.segment.words))


def _bounded(caption: Caption, room: Room, area: Box) -> Box:
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


def _next_line(caption: Caption, room: Room) -> Rows:
    """What was filled in at the beginning of the line after the one that ends with the caption."""
    box = caption.box
    row = [p for p in room.free if p.filled and 0.6 < (p.box.middle - box.middle) / box.height <= 2.2]
    row.sort(key=lambda piece: (round(piece.box.middle / box.height), piece.box.x0))
    first = row[0] if row else None
    behind = [
        p for p in room.free if first and p is not first and _on_row(p.box, first.box) and p.box.x0 < first.box.x0
    ]
    return () if first is None or behind else ((first,),)


def _above(caption: Caption, room: Room) -> Iterator[Place]:
    """On the line to write on over a caption, or in a cell with the caption at its foot."""
    first, height = caption.lines[0].box, caption.height
    if line := _line_over(caption, room):
        area = Box(line.x0 - 0.003, line.middle - 2.2 * height, line.x1, line.y1 + 0.2 * height)
        for other in room.captions:
            if other is not caption and other.box.middle < line.middle and other.box.x0 < line.x1 < other.box.x1 + 1:
                area = area._replace(y0=max(area.y0, other.box.y1 - 0.3 * height))
        yield Place(caption, "above line" if line.width < SHORT else "above", _rows(room.free, area)[-1:])
        return
    cell = cell_of(caption, room)
    full = cell.y1 - caption.box.y1 < ROOM * height and first.y0 - cell.y0 > ROOM * height
    if full and first.y0 - cell.y0 < FAR * height and cell.y0 > 0.0:
        area = Box(cell.x0, cell.y0, cell.x1, first.y0 + 0.3 * height)
        for other in room.captions:
            if other is not caption and other.box.y1 <= first.y0 + 0.3 * height and other.box.x0 < cell.x1:
                inside = other.box.x1 > cell.x0
                area = area._replace(y0=max(area.y0, other.box.y1 - 0.3 * height)) if inside else area
        yield Place(caption, "foot", _rows(room.free, area))


def _is_near(caption: Caption, box: Box, room: Room) -> bool:
    """Whether something stands right under a caption, up to the next one in its row."""
    deep, own = box.middle - caption.box.y1, caption.box
    ends = [other.box.x0 for other in room.captions if other.box.x0 > own.x1 and _on_row(other.box, own)]
    return 0 < deep <= REACH * caption.height and own.x0 - caption.height < box.x0 < min(ends, default=1.0)


def _line_over(caption: Caption, room: Room) -> Box | None:
    """The line to write on that a caption stands right under."""
    first, height = caption.lines[0].box, caption.height
    top = first.y0 + 0.35 * height
    for line in room.leaf.frame.blanks:
        under = min(first.x1, line.x1) - max(first.x0, line.x0) > 0.5 * first.width
        if under and 0 <= top - line.middle <= (CLOSE + 0.35) * height:
            return line
    return None


def _rows(pieces: Iterable[Piece], area: Box) -> Rows:
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
        if rows and _on_row(piece.box, rows[-1][0].box):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return tuple(tuple(sorted(row, key=_x0)) for row in rows)


def _only_filled(row: Row) -> Row:
    """Of a row with a line to write on what stands on it."""
    return tuple(piece for piece in row if piece.filled) or row


def _contiguous(rows: Rows, foot: float) -> Rows:
    """Of rows without lines around them those that begin near and go on in one print."""
    if not rows or rows[0][0].box.middle > foot:
        return ()
    kept, first = rows[:1], rows[0][0].segment
    for row in rows[1:]:
        last, segment = kept[-1][0].box, row[0].segment
        alike = segment.bold == first.bold and abs(segment.size - first.size) <= 0.05 * first.size
        seen = segment.words[0].score is not None
        near = row[0].box.y0 - last.y1 <= last.height
        if not near or (row[0].box.middle > foot if seen else not alike):
            break
        kept = (*kept, row)
    return kept


def _on_row(box: Box, other: Box) -> bool:
    return abs(box.middle - other.middle) <= 0.6 * max(box.height, other.height)


def _x0(piece: Piece) -> float:
    return piece.box.x0
