"""Reads the address of a party: beside its label, or the lines under its name, from the street down to the town."""

import re
from collections.abc import Mapping, Sequence

from docpipe.document import FieldReading, Provenance
from docpipe.reading.addresses import CONTACT, STREET, TAX_NUMBER, pieces_of, town_in
from docpipe.reading.blocks import Block, block_under
from docpipe.reading.labels import Label, LabelIndex
from docpipe.reading.naming import Named
from docpipe.reading.segments import Segment, Sheet, sheet_at
from schemas.document_type import FieldSpec
from schemas.fields import AddressKind, Locale, Span

SURE = 0.7  # strength of a label that names an address
FAR = 6  # lines under a name in which its town stands
LETTERS = 4  # of a line with a number that may begin an address; fewer are those of a register
SHOP = re.compile(r"#\s?\d")
STATE = re.compile(r"^[A-Z][a-z]+(?: [A-Z][a-z]+)*, [A-Z]{2}$")  # a town without its postcode
APART = 3.0  # heights of a line between a name and what still belongs to it


def read_addresses(
    sheets: Sequence[Sheet], blocks: Sequence[Block], names: Mapping[str, Named], specs: Sequence[FieldSpec]
) -> dict[str, FieldReading | None]:
    """Readings of the address fields that are labelled, or belong to a side of which a name was read."""
    blocks_of_side = {named.side: named for named in names.values() if named.block and named.reading}
    found: dict[str, FieldReading | None] = {}
    for spec in specs:
        if not isinstance(spec.kind, AddressKind):
            continue
        if labelled := _labelled(spec, sheets):
            found[spec.name] = _reading(labelled, spec)
        elif spec.hints.place in blocks_of_side:
            named = blocks_of_side[spec.hints.place]
            parts = _address(_lines(named, sheets, blocks)) or _address(_rows_under(named, sheets))
            found[spec.name] = _reading(parts, spec)
    return found


def _labelled(spec: FieldSpec, sheets: Sequence[Sheet]) -> list[tuple[Segment, Span]]:
    """The address beside a label of the field, read on in the lines under it; the first that ends in a town."""
    index = LabelIndex([spec])
    for sheet in sheets:
        for row in sheet.rows:
            for segment in row:
                for label in index.find(segment) if segment.column < 2 else ():
                    if label.field and label.strength > SURE and (parts := _address(_beside(label, sheet))):
                        return parts
    return []


def _beside(label: Label, sheet: Sheet) -> list[Segment]:
    """What stands behind a label in its row, and the lines under that which no label begins."""
    own = label.segment
    rest = own.part(label.end, len(own.text)) if own.text[label.end :].strip(" :.") else None
    row = sheet.rows[own.row]
    first = rest or (row[own.column + 1] if own.column + 1 < len(row) else None)
    if first is None:
        return []
    lines = [first]
    for below in sheet.rows[own.row + 1 : own.row + FAR]:
        under = [s for s in below if abs(sheet.dx(s.box.x0, first.box.x0)) < sheet.line_height]
        if not under or any(s.box.x1 <= first.box.x0 and s.box.x0 >= own.box.x0 - 0.01 for s in below):
            break
        lines.append(under[0])
    return lines


def _lines(named: Named, sheets: Sequence[Sheet], blocks: Sequence[Block]) -> list[Segment]:
    """The lines under a name, those of the next block included where the name is the last of its own."""
    if named.block is None or named.reading is None:
        return []
    own = named.block.segments
    last = named.reading.provenance[-1].box
    named_in = [n for n, segment in enumerate(own) if any(word.box.share_in(last) > 0.5 for word in segment.words)]
    after = own[max(named_in, default=-1) + 1 :]
    sheet = sheet_at(sheets, own[0].page_no)
    return [*after, *block_under(named.block, blocks, sheet)][:FAR]


def _rows_under(named: Named, sheets: Sequence[Sheet]) -> list[Segment]:
    """The lines right under a name that stands apart from them, as it does large at the top of a till's slip."""
    if named.block is None:
        return []
    name, lines = named.block.segments[-1], list[Segment]()
    sheet = sheet_at(sheets, name.page_no)
    for row in sheet.rows[name.row + 1 : name.row + 1 + FAR]:
        above = lines[-1] if lines else name
        if len(row) > 1 or row[0].box.y0 - above.box.y1 > APART * sheet.line_height:
            break
        lines.append(row[0])
    return lines


def _address(lines: Sequence[Segment]) -> list[tuple[Segment, Span]]:
    """Street to town, as parts of lines; nothing where no town is found."""
    parts: list[tuple[Segment, Span]] = []
    for segment in lines:
        for span in pieces_of(segment):
            text = segment.text[span.start : span.end]
            if CONTACT.search(text) or ":" in text:
                if parts:
                    return parts if any(map(_has_town, parts)) else []
                break
            if parts or (_begins(text) and not TAX_NUMBER.match(text)):
                parts.append((segment, span if parts else _from_start(segment, span)))
        if any(map(_has_town, parts)) and not segment.text.endswith(","):
            return parts
    return parts if any(map(_has_town, parts)) else []


def _begins(text: str) -> bool:
    """Whether a text may begin an address: it names a street, or has a number among words, not that of a shop."""
    numbered = any(c.isdigit() for c in text) and sum(map(str.isalpha, text)) >= LETTERS and not SHOP.search(text)
    return bool(STREET.search(text)) or numbered


def _from_start(segment: Segment, span: Span) -> Span:
    """A part of a line and what stands before it there: "Industrial estate, unit 93"."""
    before = segment.text[: span.start]
    return span if CONTACT.search(before) or TAX_NUMBER.search(before) or ":" in before else Span(0, span.end)


def _has_town(part: tuple[Segment, Span]) -> bool:
    segment, span = part
    text = segment.text[span.start : span.end]
    return town_in(text) is not None or STATE.search(segment.text[: span.end]) is not None


def _reading(parts: Sequence[tuple[Segment, Span]], spec: FieldSpec) -> FieldReading | None:
    if not parts:
        return None
    text = "\n".join(segment.text[span.start : span.end] for segment, span in parts)
    places: tuple[Provenance, ...] = tuple(place for segment, span in parts for place in segment.places(span))
    return FieldReading(text, spec.kind.parse(text, Locale()).value, places, None, {"support": 0.8, "margin": 0.8})
