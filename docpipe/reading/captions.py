"""The words that a number stands behind or under: in its line, to the left of it, or right above it.

Knows rows and how words call numbers; does not judge which number is meant.
"""

from dataclasses import dataclass

from docpipe.reading.calling_numbers import STRANGE, Calling
from docpipe.reading.candidates import Candidate
from docpipe.reading.segments import Segment, Sheet, sheet_at
from docpipe.reading.view import View

BESIDE = 0.25  # page heights between a caption and its number in the same row
UNDER = 1.6  # line heights between a heading and its number


@dataclass(frozen=True, slots=True)
class Caption:
    """The words that a number stands behind or under."""

    text: str
    segment: Segment


def caption_of(candidate: Candidate, view: View, calling: Calling) -> Caption | None:
    """The words before a number in its line, to the left of it, or right above it."""
    segment, sheet = candidate.segment, sheet_at(view.sheets, candidate.segment.page_no)
    before = segment.text[: candidate.span.start].strip()
    if before:
        return Caption(before, segment) if before[-1] in ":#" or calling.of(before) > STRANGE else None
    found = [caption for caption in (_left(segment, sheet), _above(segment, sheet, view, calling)) if caption]
    return max(found, key=lambda caption: calling.of(caption.text), default=None)


def _left(segment: Segment, sheet: Sheet) -> Caption | None:
    left = sheet.rows[segment.row][segment.column - 1] if segment.column else None
    if left is None or _is_value(left) or sheet.dx(segment.box.x0, left.box.x1) > BESIDE:
        return None
    return Caption(left.text, left)


def _above(segment: Segment, sheet: Sheet, view: View, calling: Calling) -> Caption | None:
    """A heading of a row of headings that stands right above."""
    rows = sheet.rows[max(0, segment.row - 2) : segment.row]
    over = next((found for row in reversed(rows) if (found := [s for s in row if _aligned(s, segment, sheet)])), [])
    if len(over) != 1 or _is_value(over[0]) or segment.box.y0 - over[0].box.y1 > UNDER * sheet.line_height:
        return None
    row = {id(s) for s in sheet.rows[over[0].row]}
    headed = any(id(label.segment) in row and label.segment is not over[0] for label in view.labels)
    named = headed or calling.of(over[0].text) > STRANGE
    return Caption(over[0].text, over[0]) if named else None


def _aligned(over: Segment, under: Segment, sheet: Sheet) -> bool:
    overlap = min(over.box.x1, under.box.x1) - max(over.box.x0, under.box.x0)
    return overlap > 0 or abs(sheet.dx(over.box.x0, under.box.x0)) < sheet.line_height


def _is_value(segment: Segment) -> bool:
    return any(map(str.isdigit, segment.text))
