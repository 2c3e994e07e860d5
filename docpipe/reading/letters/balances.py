"""Two sums that no label names, told by arithmetic: what was there before the rows, and what is there after them.

Of all amounts beside the rows only two fit `opening + rows = closing`. Knows the equation from the schema.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from docpipe.document import FieldReading
from docpipe.reading.segments import Segment
from docpipe.reading.tables import read_lists
from docpipe.reading.view import View
from schemas.document_type import DocumentType, FieldSpec, fields_of
from schemas.equations import CENT, Equation
from schemas.fields import Span

SUPPORT = 0.7
Place = tuple[Segment, Span]
Pair = tuple[Decimal, Decimal]


def read_balances(view: View, schema: type[DocumentType]) -> Mapping[str, FieldReading]:
    """Readings for the two plain fields of an equation with rows, where just one pair of printed amounts fits."""
    specs = fields_of(schema)
    rows, taken = read_lists(view.sheets, specs, view.labels, view.locale)
    known = {
        name: [{column: cell.value if cell else None for column, cell in row.items()} for row in found]
        for name, found in rows.items()
    }
    for equation in schema.equations:
        plain = [spec for spec in specs if spec.name in _plain(equation, specs)]
        if len(plain) == 2 and all(known.get(name) for name in equation.fields if name in rows):
            return _solved(view, equation, plain, known, taken)
    return {}


def _plain(equation: Equation, specs: Sequence[FieldSpec]) -> set[str]:
    """The fields of an equation that are no rows."""
    return {spec.name for spec in specs if spec.name in equation.fields and spec.row is None}


def _solved(
    view: View,
    equation: Equation,
    plain: Sequence[FieldSpec],
    known: Mapping[str, Any],
    taken: frozenset[tuple[int, int]],
) -> Mapping[str, FieldReading]:
    printed = _amounts(view, plain[0], taken)
    first, second = (spec.name for spec in plain)
    moved, one_more, other_more = (
        equation.difference({**known, first: Decimal(one), second: Decimal(two)})
        for one, two in ((0, 0), (1, 0), (0, 1))
    )
    if not moved or one_more is None or other_more is None:
        return {}
    slopes = one_more - moved, other_more - moved
    pairs = {
        (one, two)
        for one in printed
        for cent in (Decimal(0), CENT, -CENT)
        if (two := -(moved + slopes[0] * one) / slopes[1] + cent) in printed
    }
    if len(pairs) != 1:
        return {}
    pair = pairs.pop()
    return {name: _reading(printed[value][-1], value) for name, value in zip((first, second), pair, strict=True)}


def _amounts(view: View, spec: FieldSpec, taken: frozenset[tuple[int, int]]) -> dict[Decimal, list[Place]]:
    """The amounts that stand beside the rows, with their places."""
    found: dict[Decimal, list[Place]] = {}
    for segment in view.segments:
        if (segment.page_no, segment.row) in taken:
            continue
        for span in spec.kind.find(segment.text):
            value = spec.kind.parse(segment.text[span.start : span.end], view.locale).value
            if isinstance(value, Decimal):
                found.setdefault(value, []).append((segment, span))
    return found


def _reading(place: Place, value: Decimal) -> FieldReading:
    segment, span = place
    text = segment.text[span.start : span.end]
    return FieldReading(text, value, segment.places(span), None, {"support": SUPPORT, "margin": SUPPORT})
