"""Reads a count and a price that are written in one, "4 x 0.79", in a row that has no columns for them.

They are believed only where they make the row's amount.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from docpipe.document import FieldReading, Word
from docpipe.reading.lining import body_box
from docpipe.reading.segments import Segment
from docpipe.reading.tables.columns import Line
from docpipe.reading.tables.proving import makes
from schemas.document_type import FieldSpec
from schemas.fields.kind import Span
from schemas.fields.locale import Locale

UNIT = r"(?:\s?[^\W\d_]{1,7}\.?)?"
NUMBER = r"[0-9][0-9.,']*"
TIMES = re.compile(rf"(?<![\w.,])({NUMBER}){UNIT}\s*(?:[x×*@]|à)\s*([€$£]?\s?{NUMBER})(?:\s?(?:€|[A-Z]{{3}})\b)?", re.I)
EACH = re.compile(rf"^({NUMBER}){UNIT}\s.*?\s(?:@|à|je|each|zu je)\s+([€$£]?\s?{NUMBER})", re.I)


def counted(
    group: Sequence[Line], cells: Mapping[str, FieldReading], specs: Sequence[FieldSpec], locale: Locale
) -> tuple[dict[str, FieldReading], tuple[Word, ...]]:
    """The readings of the first two of `specs`, and the words that say nothing else; the third is the amount."""
    count, price, amount = specs
    total = cells[amount.name].value if amount.name in cells else None
    if not isinstance(total, Decimal) or count.name in cells or price.name in cells:
        return {}, ()
    for line in group:
        if not any(line.cells.values()):
            continue
        segment = _whole(line)
        for one, other, words in _written(segment):
            number, each = _read(count, segment, one, locale), _read(price, segment, other, locale)
            if number and each and _makes(number, each, total):
                return {count.name: number, price.name: each}, words
    return {}, ()


def _makes(number: FieldReading, each: FieldReading, total: Decimal) -> bool:
    one, other = number.value, each.value
    return isinstance(one, Decimal) and isinstance(other, Decimal) and makes(one, other, total)


def _written(segment: Segment) -> Iterator[tuple[Span, Span, tuple[Word, ...]]]:
    for match in TIMES.finditer(segment.text):
        part = segment.part(match.start(), match.end())
        yield Span(*match.span(1)), Span(*match.span(2)), part.words if part else ()
    if each := EACH.match(segment.text):
        yield Span(*each.span(1)), Span(*each.span(2)), ()


def _whole(line: Line) -> Segment:
    words = sorted((word for words in line.cells.values() for word in words), key=lambda word: body_box(word).x0)
    return Segment.of(line.page_no, line.row, 0, words)


def _read(spec: FieldSpec, segment: Segment, span: Span, locale: Locale) -> FieldReading | None:
    text = segment.text[span.start : span.end]
    value = spec.kind.parse(text, locale).value
    return FieldReading(text, value, segment.places(span), None, {"counted": 1.0}) if value is not None else None
