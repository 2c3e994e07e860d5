"""The places to sign at the end of a contract: who signs, whether it is signed, and when.

Blocks may stand beside each other, so this looks at the segments of lines, not at running text. Signed is what bears
"/s/" or the like, or a signature's mark; an empty line is blank.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from docpipe.document import Box, FieldReading, Mark, MarkKind, Provenance, Row
from docpipe.reading.prose.lines import Line
from docpipe.reading.segments import Segment, Sheet
from schemas.fields.locale import Locale
from schemas.fields.written_dates import WrittenDateKind

DATE = WrittenDateKind()
BEGINS = re.compile(
    r"(?i)in\s+witness\s+where|in\s+witness\s+there|have\s+(?:duly\s+)?(?:executed|signed)|"
    r"has\s+been\s+(?:duly\s+)?executed|executed\s+(?:as\s+of|by|on)|agreed\s+(?:to\s+)?and\s+accepted|"
    r"accepted\s+and\s+agreed|signature\s+page|signatures?\s*:?$|the\s+parties\s+have\s+caused|"
    r"unterschriften|zu\s+urkund|en\s+foi\s+de\s+quoi|fait\s+à|fait\s+en\s+\w+\s+exemplaires|"
    r"signed\s+(?:by|for|on)|^\s*(?:sincerely|yours|very\s+truly)"
)
CONFORMED = re.compile(
    r"(?i)/s/|(?<!\w)(?:gez\.|docusigned\s+by|digitally\s+signed|electronically\s+signed|e-signed|"
    r"\[signed\]|\(signed\)|s/)"
)
ANCHOR = re.compile(
    r"(?i)^\W*(?:by|per|signature(?:\s+of\s+[\w\s]+)?|signed(?:\s+by)?|authori[sz]ed\s+signature|"
    r"unterschrift|gez|sign(?:é|ature))\s*(?::|(?=\s*_)|(?=\s*/s/)|\.?$|(?=\s+/))"
)
RULE = re.compile(r"[_.…-]{6,}")
NAME = re.compile(r"(?i)^\W*(?:print(?:ed)?\s+)?(?:name|nom|typed\s+name|name\s+\(print\))\s*:?\s*(?P<name>[^_:]*)")
TITLE = re.compile(r"(?i)^\W*(?:title|its|position|funktion|qualité|titre|office)\b")
DATED = re.compile(r"(?i)\b(?:dated?|datum|den|date\s+signed|le)\b\s*:?\s*(?P<date>.*)$")
NEAR = 0.035  # of the page's height, between a signature and its line or label


@dataclass
class Block:
    """One place to sign, as it is put together line by line."""

    anchor: Segment
    label: Segment | None = None
    signed: bool | None = None
    signature: Segment | None = None
    name: Segment | None = None
    name_text: str = ""
    date: Segment | None = None
    marks: list[Mark] = field(default_factory=list)


def find_signatures(sheets: Sequence[Sheet], lines: Sequence[Line], begin: int, locale: Locale) -> list[Row]:
    """The blocks of signature from the line `begin` on, in order of the pages."""
    marks = {sheet.page_no: [mark for mark in sheet.marks if mark.kind is MarkKind.SIGNATURE] for sheet in sheets}
    blocks: list[Block] = []
    for number in range(begin, len(lines)):
        for segment in lines[number].segments:
            if _is_anchor(segment) and not _already(blocks, segment):
                blocks.append(_block(segment, lines, number, marks.get(segment.page_no, [])))
    return [_row(block, locale) for block in blocks[:24]]


def signing_begins(lines: Sequence[Line]) -> int:
    """The number of the first line of the closing; that of the last quarter where none says so."""
    for number, line in enumerate(lines):
        if number > 0.25 * len(lines) and BEGINS.search(line.text):
            return number
    return int(0.6 * len(lines))


def _is_anchor(segment: Segment) -> bool:
    if CONFORMED.search(segment.text):
        return not re.match(r"(?i)\W*(?:initials?|witness|attest)", segment.text)
    return ANCHOR.match(segment.text) is not None and len(segment.words) <= 9


def _already(blocks: Sequence[Block], segment: Segment) -> bool:
    """Whether a line belongs to the block above it: "By:" over or beside "/s/ Jane Doe"."""
    for block in blocks:
        same_page = block.anchor.page_no == segment.page_no
        if same_page and _under(block.anchor.box, segment.box) and segment.box.y0 - block.anchor.box.y0 < NEAR:
            return True
        if block.signature is segment or block.label is segment:
            return True
    return False


def _under(above: Box, below: Box) -> bool:
    return below.x0 < above.x1 + 0.12 and below.x1 > above.x0 - 0.05


def _block(anchor: Segment, lines: Sequence[Line], number: int, marks: Sequence[Mark]) -> Block:
    block = Block(anchor)
    row = [segment for segment in lines[number].segments if segment is not anchor]
    signed = [s for s in row if CONFORMED.search(s.text) and 0 <= s.box.x0 - anchor.box.x1 < 0.25]
    if CONFORMED.search(anchor.text):
        block.signature = anchor
    elif signed:
        block.signature = signed[0]
    elif number + 1 < len(lines):
        below = [s for s in lines[number + 1].segments if CONFORMED.search(s.text) and _under(anchor.box, s.box)]
        block.signature = below[0] if below and below[0].box.y0 - anchor.box.y0 < NEAR else None
    block.marks = [mark for mark in marks if _beside(mark.box, anchor.box)]
    block.signed = bool(block.signature or block.marks)
    _look_around(block, lines, number)
    return block


def _beside(mark: Box, anchor: Box) -> bool:
    """A signature stands on its line, right of its label, and may reach above and below."""
    return (
        anchor.x0 - 0.03 < mark.x1
        and mark.x0 < anchor.x1 + 0.3
        and mark.y0 - NEAR < anchor.y1
        and mark.y1 + 0.02 > anchor.y0
    )


def _look_around(block: Block, lines: Sequence[Line], number: int) -> None:
    """The name and the date in the lines under the signature, in its own column."""
    anchor = block.anchor
    right = min(
        (s.box.x0 for s in lines[number].segments if s.box.x0 > anchor.box.x1 + 0.1 and _is_anchor(s)), default=1.1
    )
    for line in lines[number : number + 9]:
        if line.page_no != anchor.page_no:
            break
        for segment in line.segments:
            if not (anchor.box.x0 - 0.06 <= segment.box.x0 < right - 0.01):
                continue
            if line is not lines[number] and _is_anchor(segment) and not CONFORMED.search(segment.text):
                return
            _take(block, segment, first=line is lines[number])


def _take(block: Block, segment: Segment, *, first: bool) -> None:
    text = segment.text
    dated = DATED.search(text)
    if dated and DATE.find(text) and block.date is None:
        block.date = segment
        return
    name = NAME.match(text)
    if name and block.name is None and name["name"].strip(" .,"):
        block.name, block.name_text = segment, name["name"].strip(" .,")
        return
    if block.name is None and not first and _is_person(text):
        block.name, block.name_text = segment, text.split(",")[0].strip()


def _is_person(text: str) -> bool:
    """Whether a line may be the printed name under a signature."""
    words = text.split(",")[0].split()
    if TITLE.match(text) or RULE.search(text) or CONFORMED.search(text) or not 2 <= len(words) <= 5 or ":" in text:
        return False
    return all(word[:1].isupper() for word in words) and not any(char.isdigit() for char in text.split(",")[0])


def _row(block: Block, locale: Locale) -> Row:
    signature = block.signature
    after = CONFORMED.split(signature.text)[-1].strip(" .:-_") if signature else ""
    name = None
    if block.name is not None:
        name = FieldReading(block.name_text, block.name_text, block.name.places(), None, {"support": 0.8})
    elif signature is not None and len(after.split()) >= 2 and "[" not in after:
        name = FieldReading(after, after, signature.places(), None, {"support": 0.8})
    shown = signature or block.anchor
    places = shown.places() + tuple(Provenance(shown.page_no, mark.box) for mark in block.marks)
    signed = FieldReading(shown.text, block.signed, places, None, {"support": 0.9 if block.signed else 0.7})
    return {"name": name, "signed": signed, "date": _date(block, locale)}


def _date(block: Block, locale: Locale) -> FieldReading | None:
    if block.date is None:
        return None
    from_, to = DATE.find(block.date.text)[0]
    text = block.date.text[from_:to]
    meaning = DATE.parse(text, locale)
    return FieldReading(text, meaning.value, block.date.places(), None, {"support": 0.8}, meaning.alternatives)
