"""What stands beside, below or over a caption of a card: the places where its value may be."""

from collections.abc import Iterator, Sequence

from docpipe.reading.identity.captions import Named, says
from docpipe.reading.identity.pieces import Piece
from docpipe.reading.segments import Sheet
from schemas.fields.kind import Span

RIGHT = 0.35  # page heights between a label and its value
BELOW = 3.2  # heights of the label's line from its middle to that of the value below


def part_behind(name: Named, named: Sequence[Named]) -> Span | None:
    """What stands behind a label in its own line, up to the next label there."""
    text = name.piece.segment.text
    end = min((o.start for o in named if o.piece is name.piece and o.start >= name.end), default=len(text))
    start = name.end
    while start < end and not text[start].isalnum():
        start += 1
    return Span(start, end) if start < end else None


def lines_right(
    name: Named, named: Sequence[Named], pieces: Sequence[Piece], sheet: Sheet
) -> Iterator[tuple[Piece, float]]:
    """The next line to the right in the label's row, unless it names something itself."""
    own = name.piece
    if any(o.piece is own and o.start >= name.end for o in named):
        return
    ahead = [
        p for p in pieces if p.segment.page_no == own.segment.page_no and same_row(p, own) and p.box.x0 > own.box.x0
    ]
    for piece in sorted(ahead, key=lambda p: p.box.x0)[:1]:
        if sheet.dx(piece.box.x0, own.box.x1) < RIGHT and not is_label(piece, named) and not piece.number:
            yield piece, 0.9


def same_row(one: Piece, other: Piece) -> bool:
    return one is not other and abs(one.box.middle - other.box.middle) < 0.5 * min(one.box.height, other.box.height)


def lines_below(
    name: Named, named: Sequence[Named], pieces: Sequence[Piece], sheet: Sheet, *, over: bool
) -> Iterator[tuple[Piece, float]]:
    """The nearest line below the label, or over it, whose beginning is about under its own."""
    own = name.piece
    label = own.segment.box_of(Span(name.start, name.end))
    first = not says(own.segment.text[: name.start])  # its field's number may stand before it
    label = label._replace(x0=own.box.x0) if first else label
    reach = BELOW * max(own.box.height, 1e-6)
    under = []
    for piece in pieces:
        down = own.box.y0 - piece.box.y1 if over else piece.box.y0 - own.box.y1
        beyond = piece.box.middle < own.box.middle if over else piece.box.middle > own.box.middle
        if piece is own or not beyond or down > reach or same_row(piece, own):
            continue
        beside = abs(sheet.dx(piece.box.x0, label.x0))
        overlap = min(label.x1, piece.box.x1) - max(label.x0, piece.box.x0)
        if overlap > 0 or beside < 1.5 * own.box.height:
            under.append((abs(round(piece.box.middle - own.box.middle, 3)), beside, piece))
    for _, beside, piece in sorted(under, key=lambda u: (u[0], u[1]))[:1]:
        if not is_label(piece, named):
            yield piece, 0.85 if beside < 2.5 * own.box.height else 0.6


def is_label(piece: Piece, named: Sequence[Named]) -> bool:
    """Whether a line names a field, and says nothing else before that."""
    return any(n.piece is piece and not says(piece.segment.text[piece.start : n.start]) for n in named)
