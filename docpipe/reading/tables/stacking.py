"""Finds amounts of money that stand under each other, page after page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from docpipe.document import Box
from docpipe.reading.segments import Segment, Sheet
from docpipe.reading.tables.columns import INKED_SLACK
from docpipe.reading.tables.fitting import LINE_UP
from docpipe.reading.tables.headers import MOST_CELLS
from schemas.fields.kind import Kind
from schemas.fields.locale import Locale

AMOUNT = re.compile(r"[.,][0-9]{2,4}(?![0-9.,]*[0-9])|[€$£]")


@dataclass(frozen=True, eq=False)
class Amount:
    """An amount on a page, in which of its rows, and where. `inked`: seen from pixels.

    `decimal`: it has decimals or a currency's sign.
    """

    page_no: int
    row: int
    value: Decimal
    box: Box
    inked: bool
    decimal: bool

    @property
    def place(self) -> tuple[int, int]:
        return self.page_no, self.row


def amounts_on(sheet: Sheet, kind: Kind, locale: Locale) -> Iterator[Amount]:
    """What looks like money: a figure with decimals, or with a currency's sign."""
    for row in sheet.rows:
        if len(row) <= MOST_CELLS:
            yield from (figure for figure in figures_of(row, kind, locale) if figure.decimal)


def figures_of(row: Sequence[Segment], kind: Kind, locale: Locale) -> Iterator[Amount]:
    """All figures of a row that have a value, percentages aside."""
    for segment in row:
        for span in kind.find(segment.text):
            text = segment.text[span.start : span.end]
            value = kind.parse(text, locale).value
            if isinstance(value, Decimal) and not segment.text[span.end :].lstrip().startswith("%"):
                inked = any(word.score is not None for word in segment.words)
                decimal = bool(AMOUNT.search(text))
                yield Amount(segment.page_no, segment.row, value, segment.box_of(span), inked, decimal)


def stacks_of(amounts: Sequence[Amount]) -> Iterator[list[Amount]]:
    """Amounts with the same right edge, or with the same left one, top to bottom; one of each row."""
    for way in ("x1", "x0"):
        stack: list[Amount] = []
        for one in sorted(amounts, key=lambda one: getattr(one.box, way)):
            slack = LINE_UP * (INKED_SLACK if one.inked else 1.0)
            if stack and getattr(one.box, way) - getattr(stack[-1].box, way) > slack:
                yield from _ordered(stack)
                stack = []
            stack.append(one)
        yield from _ordered(stack)


def _ordered(stack: Sequence[Amount]) -> Iterator[list[Amount]]:
    by_row = {(one.page_no, one.row): one for one in stack}
    if by_row:
        yield [by_row[place] for place in sorted(by_row)]
