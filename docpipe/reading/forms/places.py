"""Where the value of a caption may stand: behind it, below it in its cell, or above it on a line to write on.

Knows the print that is left when all captions are taken away, and the lines of the form; knows no kinds of values.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from docpipe.document import Box
from docpipe.reading.forms.captions import Caption
from docpipe.reading.forms.pieces import Piece
from docpipe.reading.forms.rooms import (
    FAR,
    REACH,
    SHORT,
    Room,
    Row,
    Rows,
    begin_of,
    bounded,
    cell_of,
    line_over,
    on_row,
    rows_in,
)  # fmt: skip

ROOM = 0.8  # heights of a caption: a cell with less room below it has its value elsewhere
BEHIND = 14.0  # heights that a value may stand behind its caption where nothing leads to it
TEETH = 4.0  # heights between two letters of a comb
TOGETHER = 1.6  # heights between two pieces of one value
PRINT_GAP = 1.5  # heights: a wider gap parts print from what was filled in
WORTH = {"behind": 0.95, "line": 0.95, "cell": 0.95, "above line": 0.92, "led": 0.9, "header": 0.9, "next line": 0.88}
WORTH |= {"foot": 0.85, "beside": 0.8, "above": 0.75, "below": 0.7, "right": 0.6}
LEADING = (":", "▶", "►", "→", "_", "…")
SMALL_PRINT = 0.85  # of a caption's size: what is smaller is print of the form


@dataclass(frozen=True, eq=False)
class Place:
    """Print that may be a caption's value, row by row; `how` it stands to the caption, `worth` 0..1 what that says."""

    caption: Caption
    how: str
    rows: Rows

    @property
    def worth(self) -> float:
        return WORTH[self.how] * (0.7 + 0.3 * self.caption.worth)


def places_of(caption: Caption, room: Room) -> Iterator[Place]:
    """The places of a caption that hold anything, each with its rows."""
    found = (*_behind(caption, room), *_below(caption, room), *_above(caption, room))
    yield from (place for place in found if place.rows)


def _behind(caption: Caption, room: Room) -> Iterator[Place]:
    """On the caption's last line, to the right."""
    last, leaf = caption.lines[-1].box, room.leaf
    if caption.rest is not None:
        yield Place(caption, "behind", ((Piece(caption.rest),),))
        return
    end = leaf.frame.right_of(last.x1 - 0.2 * last.height, last.middle)
    starts = [line.box.x0 for other in room.captions for line in other.lines if on_row(line.box, last)]
    end = min([x for x in (*starts, end) if x is not None and x > last.x0 + last.height], default=1.0)
    row = sorted((p for p in room.free if on_row(p.box, last) and last.x1 - last.height < p.box.x0 < end), key=begin_of)
    if not row:
        return
    run = [row[0]]
    for piece in row[1:]:
        single = len(piece.text) == len(run[-1].text) == 1  # cells that take a letter each
        near = leaf.sheet.dx(piece.box.x0, run[-1].box.x1) <= (TEETH if single else TOGETHER) * last.height
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
    area = bounded(caption, room, Box(cell.x0, box.y1 - 0.3 * height, cell.x1, foot))
    closed = ruled and cell.y0 > 0.0
    rows = rows_in(_in_print(caption, (p for p in room.free if id(p) not in room.signed)), area)
    if closed:
        yield Place(caption, "cell", rows)
    else:
        yield Place(caption, "below", _contiguous(tuple(map(_only_filled, rows)), box.y1 + REACH * height))


def _under_header(caption: Caption, room: Room, cell: Box) -> Iterator[Place]:
    """Where a caption fills its cell, the cell under it holds the value."""
    frame, height = room.leaf.frame, caption.height
    inner = (cell.x0 + 0.002, min(cell.x1, 1.0) - 0.002)
    area = bounded(caption, room, Box(cell.x0, cell.y1 - 0.1 * height, cell.x1, cell.y1 + 5 * height))
    rows = rows_in(_in_print(caption, room.free), area)
    if not rows:
        return
    foot = frame.below(max(piece.box.middle for piece in rows[0]), *inner)
    area = area._replace(y1=min(area.y1, foot)) if foot is not None else area
    yield Place(caption, "header", rows_in(room.free, area)[:1])


def _in_print(caption: Caption, pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces less those in print that is smaller than the caption's, as only the form's own is."""
    size = caption.lines[0].size * SMALL_PRINT
    return (p for p in pieces if p.segment.size >= size or any(word.score is not None for word in p.segment.words))


def _next_line(caption: Caption, room: Room) -> Rows:
    """What was filled in at the beginning of the line after the one that ends with the caption."""
    box = caption.box
    row = [p for p in room.free if p.filled and 0.6 < (p.box.middle - box.middle) / box.height <= 2.2]
    row.sort(key=lambda piece: (round(piece.box.middle / box.height), piece.box.x0))
    first = row[0] if row else None
    behind = [p for p in room.free if first and p is not first and on_row(p.box, first.box) and p.box.x0 < first.box.x0]
    return () if first is None or behind else ((first,),)


def _above(caption: Caption, room: Room) -> Iterator[Place]:
    """On the line to write on over a caption, or in a cell with the caption at its foot."""
    first, height = caption.lines[0].box, caption.height
    if line := line_over(caption, room):
        area = Box(line.x0 - 0.003, line.middle - 2.2 * height, line.x1, line.y1 + 0.2 * height)
        for other in room.captions:
            if other is not caption and other.box.middle < line.middle and other.box.x0 < line.x1 < other.box.x1 + 1:
                area = area._replace(y0=max(area.y0, other.box.y1 - 0.3 * height))
        yield Place(caption, "above line" if line.width < SHORT else "above", rows_in(room.free, area)[-1:])
        return
    cell = cell_of(caption, room)
    full = cell.y1 - caption.box.y1 < ROOM * height and first.y0 - cell.y0 > ROOM * height
    if full and first.y0 - cell.y0 < FAR * height and cell.y0 > 0.0:
        area = Box(cell.x0, cell.y0, cell.x1, first.y0 + 0.3 * height)
        for other in room.captions:
            if other is not caption and other.box.y1 <= first.y0 + 0.3 * height and other.box.x0 < cell.x1:
                inside = other.box.x1 > cell.x0
                area = area._replace(y0=max(area.y0, other.box.y1 - 0.3 * height)) if inside else area
        yield Place(caption, "foot", rows_in(room.free, area))


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
