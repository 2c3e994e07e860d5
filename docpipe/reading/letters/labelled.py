"""Names and addresses of a letter that stand beside, behind or under their labels."""

from collections.abc import Iterator, Sequence

from docpipe.reading.addresses import CONTACT, POSTAL, is_namelike
from docpipe.reading.labels import Label, LabelIndex
from docpipe.reading.letters.told import Piece, Told, is_of_address, told, untitled, whole
from docpipe.reading.segments import Segment, Sheet
from docpipe.reading.traits import GREETING
from schemas.document_type import FieldSpec
from schemas.fields import Span

SURE = 0.6  # strength of a label that names one
WORTH = 0.8  # what a label of full strength says
LINES = 5  # of an address
MOST_WORDS = 8  # of a name

Index = LabelIndex


def named_by_label(spec: FieldSpec, sheets: Sequence[Sheet]) -> Iterator[Told]:
    """The names that labels of a field name."""
    for label, sheet in _labels(spec, sheets):
        for piece in _values(label, sheet):
            segment, span = piece[0], untitled(*piece)
            text = segment.text[span.start : span.end]
            on_it = LabelIndex([spec]).find(segment) if segment is not label.segment else []
            if len(text.split()) <= MOST_WORDS and is_namelike(text, on_it, span) and not GREETING.match(text):
                yield told([(segment, span)], "label", WORTH * label.strength)
                break


def placed_by_label(spec: FieldSpec, sheets: Sequence[Sheet]) -> Iterator[Told]:
    """The addresses that labels of a field name, down to their towns."""
    for label, sheet in _labels(spec, sheets):
        for first in _values(label, sheet):
            if pieces := _to_town([first, *_under(first[0], label, sheet)]):
                yield told(pieces, "label", WORTH * label.strength)
                break


def _labels(spec: FieldSpec, sheets: Sequence[Sheet]) -> Iterator[tuple[Label, Sheet]]:
    index = LabelIndex([spec])
    for sheet in sheets:
        for segment in sheet.segments:
            for label in index.find(segment):
                if label.field and label.strength > SURE and _leads(label):
                    yield label, sheet


def _leads(label: Label) -> bool:
    """Whether the label begins its line and is parted from what follows: "Customer: A. Miller", not "customer of"."""
    text = label.segment.text
    rest = text[label.end :].lstrip()
    return not any(c.isalnum() for c in text[: label.start]) and (not rest or rest[0] in ":.-–")


def _values(label: Label, sheet: Sheet) -> Iterator[Piece]:
    """What may be a label's value: behind it, beside it, else under it."""
    own = label.segment
    behind = len(own.text) - len(own.text[label.end :].lstrip(" :.-–"))
    if behind < len(own.text):
        yield own, Span(behind, len(own.text))
        return
    row = sheet.rows[own.row]
    if own.column + 1 < len(row):
        beside = row[own.column + 1]
        start = len(beside.text) - len(beside.text.lstrip(" :"))
        yield beside, Span(start, len(beside.text))
    if not own.text.rstrip().endswith(":") or own.column + 1 == len(row):
        for below in sheet.rows[own.row + 1 : own.row + 2]:
            yield from ((s, whole(s)) for s in below if abs(sheet.dx(s.box.x0, own.box.x0)) < sheet.line_height)


def _under(first: Segment, label: Label, sheet: Sheet) -> Iterator[Piece]:
    """The lines under the first line of a value that no label begins."""
    left = first.box.x0 if first is not label.segment else None
    for row in sheet.rows[first.row + 1 : first.row + LINES]:
        under = [s for s in row if left is None or abs(sheet.dx(s.box.x0, left)) < sheet.line_height]
        if not under or (
            left is not None and any(s.box.x1 <= left and s.box.x0 >= label.segment.box.x0 - 0.01 for s in row)
        ):
            return
        if is_of_address(under[0]):
            yield under[0], whole(under[0])


def _to_town(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces down to the one with the town; none without a town."""
    for nth, (segment, span) in enumerate(pieces):
        text = segment.text[span.start : span.end]
        if ":" in text or CONTACT.search(text):
            return []
        if POSTAL.search(text):
            return list(pieces[: nth + 1])
    return []
