"""The places to sign: who signs, whether it is signed, when, and for which firm.

Signed is what bears "/s/" or the like, or a signature's mark; a line without either is blank.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from docpipe.document import Box, FieldReading, Mark, MarkKind, Provenance, Row
from docpipe.reading.prose.closing import CONFORMED, Cell, closing_cells, signature_marks
from docpipe.reading.prose.forms import OPEN, ROLES, is_closing, plain
from docpipe.reading.prose.lines import Line
from docpipe.reading.segments import Segment, Sheet
from schemas.fields.kind import Span
from schemas.fields.locale import Locale
from schemas.fields.written_dates import WrittenDateKind

DATE = WrittenDateKind()
NAME = re.compile(r"(?i)^\W*(?:[\w-]+\s+){0,2}?(?:name|nom)\b[^:_]{0,25}:\s*(?P<name>[^_:]*)")
AFTER_LABEL = re.compile(r"(?i)^\W*(?:by|per|signed(?:\s+by)?|signature|par)\s*:?\s*")
NOT_PERSON = re.compile(
    r"(?i)\b(?:president|director|officer|manager|secretary|ceo|cfo|coo|cto|chairman|chairwoman|chair|partner|attorney|counsel|"
    r"executive|vice|authori[sz]ed|signatory|affairs|head|treasurer|representative|member|principal|title|date|address|exhibit|"
    r"schedule|page|company|name|signature|telecopy|phone|fax|email|witness|attest|notary|state|county|street|suite|avenue|"
    r"geschäftsführer\w*|prokurist\w*|vorstand\w*|inhaber\w*|ort|datum|unterschrift|g[ée]rante?|directeur|directrice|pr[ée]sidente?|"
    r"for|of|and|the|in|capacity|duly|behalf)\b"
)
OTHER_LABEL = re.compile(r"(?i)^\W*(?:title|its|address|date[d]?|name|phone|fax|e-?mail|telecopy|datum|ort|place)\b")
ASKEW = 0.03  # of the page's width: how far beginnings of lines of one column may lie apart
NEAR = 0.035  # of the page's height: between a signature and its line or label
TYPE = 0.015  # of the page's height: a box that is higher holds more than a line of print
LEVEL = 0.03  # of the page's height: so far apart two places to sign stand side by side
STEP = 0.045  # of the page's height: between two lines of one place to sign
WRITTEN = 1.35  # heights of a label: what is higher beside it was written
ON_MARK = 0.5  # of what recognition made of a signature that lies on its mark
ABOVE = 0.09  # of the page's height: how far above the firm's name may stand


@dataclass
class Block:
    """One place to sign, as it is put together."""

    anchor: Cell
    signature: Cell | None = None
    name: Cell | None = None
    name_span: Span = Span(0, 0)  # noqa: RUF009  (a named tuple does not change)
    date: Cell | None = None
    firm: Cell | None = None
    marks: list[Mark] = field(default_factory=list)

    @property
    def signed(self) -> bool:
        return self.signature is not None or bool(self.marks)


def find_blocks(sheets: Sequence[Sheet], lines: Sequence[Line], begin: int) -> list[Block]:
    """The places to sign in the closing that begins at a line, in their order."""
    marks = signature_marks(sheets)
    cells = [cell for cell in closing_cells(lines, begin) if not _scribbled(cell, marks)]
    blocks: list[Block] = []
    for cell in cells:
        if (cell.signs or _empty_line(cell, cells)) and not _belongs(blocks, cell):
            blocks.append(Block(cell))
    blocks = _in_order(blocks)
    for block in blocks:
        _fill(block, blocks, cells, marks.get(block.anchor.segment.page_no, []))
    return blocks


def _in_order(blocks: Sequence[Block]) -> list[Block]:
    """Places to sign row after row, those side by side from the left, though one stands a little higher."""
    rows: list[list[Block]] = []
    for block in blocks:
        first = rows[-1][0].anchor if rows else None
        level = first is not None and abs(block.anchor.box.y0 - first.box.y0) < LEVEL
        if first is not None and level and first.segment.page_no == block.anchor.segment.page_no:
            rows[-1].append(block)
        else:
            rows.append([block])
    return [block for row in rows for block in sorted(row, key=lambda block: block.anchor.box.x0)]


def _scribbled(cell: Cell, marks: Mapping[int, Sequence[Mark]]) -> bool:
    """What recognition made of a signature: letters that lie on it, without a label or a firm."""
    lies = any(cell.box.share_in(mark.box) > ON_MARK for mark in marks.get(cell.segment.page_no, ()))
    return lies and ":" not in cell.text and not cell.conformed and not _firm(cell.text) and not _person(cell.text)


def _empty_line(cell: Cell, cells: Sequence[Cell]) -> bool:
    """A line to sign on that has no "By:", over a name or under one."""
    if not cell.blank:
        return False
    near = [other for other in cells if _in_column(cell, other) and 0 < abs(other.box.middle - cell.box.middle) < STEP]
    if any(OTHER_LABEL.match(other.text) and 0 < cell.box.middle - other.box.middle < 0.025 for other in near):
        return False
    return any(_person(other.text) or _firm(other.text) or _role(other.text) for other in near)


def _belongs(blocks: Sequence[Block], cell: Cell) -> bool:
    """Whether a cell goes on with a place to sign above it: "By:" over "/s/ Jane Doe", "/s/" over its line."""
    for block in blocks:
        anchor = block.anchor
        if anchor.segment.page_no != cell.segment.page_no:
            continue
        down, right = cell.box.y0 - anchor.box.y0, cell.box.x0 - anchor.box.x1
        if cell.row == anchor.row:
            if -0.01 < right < 0.2 and CONFORMED.search(cell.text) and not CONFORMED.search(anchor.text):
                return True
        elif _in_column(anchor, cell) and 0 <= down < (2 * NEAR if _prints_name(cell) and anchor.conformed else NEAR):
            return True
    return False


def _prints_name(cell: Cell) -> bool:
    """ "By: Jane Doe" under a signature prints who signed."""
    label = AFTER_LABEL.match(cell.text)
    return label is not None and not CONFORMED.search(cell.text) and _person(cell.text[label.end() :])


def _in_column(one: Cell, other: Cell) -> bool:
    same_page = one.segment.page_no == other.segment.page_no
    return same_page and other.box.x0 < one.box.x1 + 0.1 and other.box.x1 > one.box.x0 - 0.02


def _fill(block: Block, blocks: Sequence[Block], cells: Sequence[Cell], marks: Sequence[Mark]) -> None:
    """Look for the signature, the name and the date at and under the anchor, and for the firm above it."""
    anchor = block.anchor
    right = min((b.anchor.box.x0 for b in blocks if _beside(anchor, b.anchor)), default=1.1)
    column = [
        c
        for c in cells
        if c.segment.page_no == anchor.segment.page_no and anchor.box.x0 - 0.05 <= c.box.x0 < right - ASKEW
    ]
    others = [b.anchor for b in blocks if b is not block and b.anchor in column]
    block.marks = [mark for mark in marks if _signs_here(mark.box, anchor.box, right)]
    last = anchor.box
    for cell in column:
        if cell.row < anchor.row or (cell.row == anchor.row and cell.box.x0 < anchor.box.x0):
            continue
        if cell in others or cell.box.y0 - max(last.y0, last.y1 - TYPE) > STEP:
            break
        last = cell.box
        _take(block, cell)
    _take_firm(block, column, others)


def _beside(one: Cell, other: Cell) -> bool:
    near = abs(other.box.middle - one.box.middle) < 0.06
    return one.segment.page_no == other.segment.page_no and near and other.box.x0 > one.box.x0 + 0.15


def _signs_here(mark: Box, anchor: Box, right: float) -> bool:
    """A signature stands on its line, right of its label, and may reach above and below."""
    across = anchor.x0 - 0.03 < mark.x1 and mark.x0 < min(right, anchor.x1 + 0.35)
    return across and mark.y0 - 0.012 < anchor.y1 and mark.y1 + NEAR > anchor.y0


def _take(block: Block, cell: Cell) -> None:
    text = cell.text
    if CONFORMED.search(text) and block.signature is None and abs(cell.box.y0 - block.anchor.box.y0) < NEAR:
        block.signature = cell
        return
    if block.date is None and DATE.find(text):
        block.date = None if _by_hand(block, cell) else cell
        return
    named = NAME.match(text)
    if named and named["name"].strip(" .,"):
        block.name, block.name_span = cell, _trimmed(text, *named.span("name"))
    elif block.name is None:
        label = AFTER_LABEL.match(text)
        begin = label.end() if label else 0
        if _person(text[begin:]):
            block.name, block.name_span = cell, _trimmed(text, begin, begin + len(text[begin:].split(",")[0]))


def _by_hand(block: Block, cell: Cell) -> bool:
    """Whether recognition read figures much higher than the print before them: a date written by hand."""
    words = [word for word in cell.segment.words if word.score is not None]
    labels = [word.box.height for word in cell.segment.words if not any(map(str.isdigit, word.text))]
    figures = [word.box.height for word in words if any(map(str.isdigit, word.text))]
    print_high = max(labels, default=block.anchor.segment.words[0].box.height)
    return bool(figures) and max(figures) > WRITTEN * print_high


def _take_firm(block: Block, column: Sequence[Cell], others: Sequence[Cell]) -> None:
    """The firm's name stands over the line, or the party's role."""
    anchor = block.anchor
    above = [c for c in column if c.row < anchor.row and anchor.box.y0 - c.box.y0 < ABOVE]
    for cell in reversed(above):
        if cell in others or cell.signs:
            return
        if _firm(cell.text):
            block.firm = cell
            return


def _person(text: str) -> bool:
    """Whether a line may be a printed name: two to five capitalised words, none of them an office."""
    words = text.split(",")[0].split()
    if (
        not 2 <= len(words) <= 5
        or ":" in text
        or NOT_PERSON.search(text.split(",")[0])
        or any(c.isdigit() for c in text)
    ):
        return False
    if any(is_closing(word) or plain(word) in OPEN for word in words[1:]) or re.search(r"[_\[\]/]|--", text):
        return False
    return all(word[:1].isupper() or word in ("von", "van", "de", "der", "zu", "del") for word in words)


def _firm(text: str) -> bool:
    words = text.split()
    return (
        1 < len(words) <= 12 and any(is_closing(word) or plain(word) in OPEN for word in words[1:]) and ":" not in text
    )


def _role(text: str) -> bool:
    return len(text.split()) <= 4 and any(word.casefold().strip("().,:") in ROLES for word in text.split())


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in " .,:":
        start += 1
    while end > start and text[end - 1] in " ,:":
        end -= 1
    return Span(start, end)


def row_of(block: Block, locale: Locale) -> Row:
    """The block as a row of the field."""
    shown = block.signature or block.anchor
    signatures = [mark.box for mark in block.marks if mark.kind is MarkKind.SIGNATURE]
    places = shown.segment.places() + tuple(Provenance(shown.segment.page_no, box) for box in signatures)
    signed = FieldReading(shown.text, block.signed, places, None, {"support": 0.9 if block.signed else 0.7})
    return {"name": name_of(block), "signed": signed, "date": _date(block, locale)}


def days_signed(blocks: Sequence[Block], locale: Locale) -> list[date]:
    """When each signed; none unless all say so."""
    days = [found.value for block in blocks if (found := _date(block, locale)) and isinstance(found.value, date)]
    return days if len(days) == len(blocks) else []


def name_of(block: Block) -> FieldReading | None:
    """The printed name, else the one behind "/s/"."""
    if block.name is not None:
        return _reading(block.name.segment, block.name_span)
    if block.signature is None:
        return None
    mark = list(CONFORMED.finditer(block.signature.text))[-1]
    text = block.signature.text
    span = _trimmed(text, mark.end(), len(text.rstrip(" _-")))
    return _reading(block.signature.segment, span) if _person(text[span.start : span.end].title()) else None


def _reading(segment: Segment, span: Span) -> FieldReading | None:
    text = " ".join(segment.text[span.start : span.end].split())
    return FieldReading(text, text, segment.places(span), None, {"support": 0.8}) if text else None


def _date(block: Block, locale: Locale) -> FieldReading | None:
    if block.date is None:
        return None
    span = DATE.find(block.date.text)[0]
    text = block.date.text[span.start : span.end]
    meaning = DATE.parse(text, locale)
    return FieldReading(
        text, meaning.value, block.date.segment.places(span), None, {"support": 0.8}, meaning.alternatives
    )
