"""Which side a label gives to the lines near it: beside it, under it, or behind it.

Knows labels of parties by the fields that they name; weighs nothing else.
"""

import re
from collections.abc import Mapping, Sequence

from docpipe.reading.addresses import NAME_CELL, TAX_NUMBER
from docpipe.reading.asides import ABOUT
from docpipe.reading.blocks import Block, block_under
from docpipe.reading.labels import Label
from docpipe.reading.segments import Segment, Sheet
from schemas.fields.kind import Span

PAYEE = re.compile(r"(?i)remit|pay|zahl")  # who is to be paid: mostly, but not always, the sender
SURE, HEADING = 0.6, 0.85  # strength of a label that gives a side, and of one that ends a heading
LINE_DOWN = 0.12  # less of it with each line down
INLINE = 0.3  # less under a label behind which the name stands
CONNECTOR = 4  # letters: a label as short as "from" begins its line
NEAR = 8  # heights of a line between a label and what stands beside it

Owners = dict[int, tuple[str, float]]


def owners_of(
    sheet: Sheet, blocks: Sequence[Block], by_segment: Mapping[int, Sequence[Label]], sides: Mapping[str, str]
) -> Owners:
    """Which side a party label gives each segment near it: beside it, in its block below it, or in the next block."""
    owners: Owners = {}
    homes = {id(segment): (block, nth) for block in blocks for nth, segment in enumerate(block.segments)}

    def party(segment: Segment) -> list[Label]:
        return [x for x in by_segment.get(id(segment), ()) if _strength(x) > SURE and side_of(x, sides)]

    def give(lines: Sequence[Segment], side: str, strength: float) -> None:
        celled = False  # further names are those of people to talk to
        distance = 0
        for nth, other in enumerate(lines):
            if party(other) and nth:
                return
            distance += nth > 0 and not _is_between(lines[nth - 1])
            named = [other, *([] if celled else _in_cell(other, sheet))]
            celled = celled or len(named) > 1
            if strength - LINE_DOWN * distance > owners.get(id(other), ("", 0.0))[1]:
                owners.update((id(line), (side, strength - LINE_DOWN * distance)) for line in named)

    for block in blocks:
        for nth, segment in enumerate(block.segments):
            for label in party(segment):
                beside = None
                side, inline = side_of(label, sides), bool(segment.text[label.end :].strip(" :.-"))
                if inline and not _names_behind(label):
                    continue
                if inline:
                    owners[id(segment)] = (side, label.strength)
                elif (beside := _beside(segment, sheet)) and not party(beside) and id(beside) in homes:
                    home, place = homes[id(beside)]
                    give(home.segments[place:], side, _strength(label))
                under = block.segments[nth + 1 :]
                if not under and not (side == "other" and not inline and beside):  # "Your contact   Max Muster"
                    under = block_under(block, blocks, sheet)
                give(under, side, _strength(label) - (INLINE if inline else 0.0))
    return owners


def _is_between(segment: Segment) -> bool:
    """Whether a line only leads from a label to the name under it: a further heading, a tax number."""
    return ABOUT.match(segment.text) is not None or TAX_NUMBER.match(segment.text) is not None


def _strength(label: Label) -> float:
    """How surely a label gives a side; more where it ends a heading: "Informationen zum Käufer"."""
    text = label.segment.text
    ends = label.end >= len(text.rstrip(" :.")) and ABOUT.match(text) is not None
    return max(label.strength, HEADING) if ends else label.strength


def _in_cell(segment: Segment, sheet: Sheet) -> Sequence[Segment]:
    """What stands beside the caption of a name in its row, however far."""
    return sheet.rows[segment.row][segment.column + 1 : segment.column + 2] if NAME_CELL.match(segment.text) else ()


def _names_behind(label: Label) -> bool:
    """Whether a name may stand behind a label in its line: "from Acme", not "no. 4711 of 3 May"."""
    text = label.segment.text
    behind = text[label.end :].strip(" :.-")
    short = label.end - label.start <= CONNECTOR and label.start > 0
    return not short and not behind[:1].isdigit()


def _beside(segment: Segment, sheet: Sheet) -> Segment | None:
    """What stands close to the right of a label in its row."""
    after = sheet.rows[segment.row][segment.column + 1 : segment.column + 2]
    near = [s for s in after if sheet.dx(s.box.x0, segment.box.x1) < NEAR * sheet.line_height]
    return near[0] if near else None


def side_of(label: Label, sides: Mapping[str, str]) -> str:
    """The side that a label speaks of: `sender`, `recipient`, `payee`, `other` for third parties, or nothing."""
    if side := sides.get(label.field or ""):
        return side
    payee = PAYEE.search(label.segment.text[label.start : label.end])
    return ("payee" if payee else "other") if label.instead_of & set(sides) else ""


def behind_label(piece: Span, labels: Sequence[Label], sides: Mapping[str, str]) -> Span:
    """ "Bill to: Acme Ltd" names Acme Ltd."""
    for label in labels:
        rest = label.segment.text[label.end : piece.end].lstrip(" ")
        if label.start == piece.start and rest.startswith(":") and side_of(label, sides):
            return Span(piece.end - len(rest.lstrip(": ")), piece.end)
    return piece


def labels_next(segment: Segment, sheet: Sheet) -> bool:
    """Whether the segment is the label of what follows in its row: "Customer | : 0815"."""
    row = sheet.rows[segment.row]
    after = row[segment.column + 1] if segment.column + 1 < len(row) else None
    ends = segment.text.rstrip().endswith(":") and len(segment.words) <= 5
    return ends or (after is not None and after.text.startswith(":"))
