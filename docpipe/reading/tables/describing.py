"""Reads the cells of a row: its figures, its dates, and how far its description goes.

What is said of a thing under its name, "Batch: 4711", a list with bullets, a paragraph set apart, describes it no more.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from docpipe.document import FieldReading, Provenance, Word
from docpipe.reading.lining import body_box
from docpipe.reading.segments import Segment
from docpipe.reading.tables.columns import Line, is_figure
from docpipe.reading.tables.referring import refers
from schemas.document_type import FieldSpec
from schemas.fields.kind import Parsed, Span
from schemas.fields.locale import Locale

APART = 0.7  # line heights between two lines of which the lower one begins something else
MOST_ANEW = 1  # lines of a description that begin though the line before had room for more
PARAGRAPH, FULL = 5, 0.8  # words of a line of a paragraph; of the width of its widest line
SPACE = 0.3  # line heights between words, taken small
NAME = 4  # words that an attribute's name has at most
ATTRIBUTE = re.compile(r"^\W*[^\W\d_][^:;,.!?]{1,38}(?:\.[^:;,!?]{0,20})?\s?:(?!//)")
CODE = re.compile(r"(?=(?:.*[0-9]){3})[A-Z0-9][A-Z0-9./-]{2,19}")
LEADER = re.compile(r"[.·_…]{4,}")
BULLET = re.compile(r"^[*•·▪‣►✓]\s*\w")


@dataclass(frozen=True, eq=False)
class TableRow:
    """A row as read, and the page rows that it takes."""

    cells: Mapping[str, FieldReading]
    page_no: int
    rows: tuple[int, ...]


def figure(spec: FieldSpec, group: Sequence[Line], column: int, locale: Locale) -> FieldReading | None:
    """The first line of the group with a figure in this column."""
    for line in group:
        text = line.text(column)
        if is_figure(spec.kind, text, locale) and (read := _found(spec, line, column, text, locale)):
            return read
    return None


def said(
    spec: FieldSpec,
    group: Sequence[Line],
    column: int,
    locale: Locale,
    reach: float = 1.0,
    used: Collection[Word] = (),
) -> FieldReading | None:
    """What a column says of a row: the first value of its kind, or its description but for words `used` otherwise.

    `reach`: how far to the right the column's lines go.
    """
    if not is_typed(spec):
        lines = [_without(line, column, used) for line in _description(group, column, reach)]
        return _words(spec, lines, column, locale)
    for line in group:
        if read := _found(spec, line, column, line.text(column), locale):
            return read
    return None


def _without(line: Line, column: int, used: Collection[Word]) -> Line:
    words = tuple(word for word in line.cells[column] if not any(word is other for other in used))
    return replace(line, cells={**line.cells, column: words}) if used else line


def is_typed(spec: FieldSpec) -> bool:
    """Whether a value of a field shows by its form, as a date does and a description does not."""
    return spec.kind.name == "date"


def _found(spec: FieldSpec, line: Line, column: int, text: str, locale: Locale) -> FieldReading | None:
    for span in spec.kind.find(text):
        parsed = spec.kind.parse(text[span.start : span.end], locale)
        if parsed.value is not None or parsed.alternatives:
            return _reading(line, column, text, span, parsed)
    return None


def _reading(line: Line, column: int, text: str, span: Span, parsed: Parsed) -> FieldReading:
    places = Segment.of(line.page_no, line.row, 0, line.cells[column]).places(span)
    printed = text[span.start : span.end]
    return FieldReading(printed, parsed.value, places, None, {"column": 1.0}, parsed.alternatives)


def _description(group: Sequence[Line], column: int, reach: float) -> Iterator[Line]:
    """The lines of a column up to where something else is said of what they name; few that begin anew below figures."""
    before: Line | None = None
    anew, figures = 0, False
    lines = [line for line in group if line.cells.get(column)]
    if len(lines) > 1 and CODE.fullmatch(lines[0].text(column)) and names(lines[1].text(column)):
        lines = lines[1:]  # a line of its own with the number of the article
    widest = max((line.box(column).width for line in lines), default=0.0)
    for line in lines:
        if before is not None:
            figures = figures or len(before.cells) > 1
            anew += figures and not (_goes_on(before, line, column, reach) or _is_full(before, column, widest))
            if anew > MOST_ANEW or is_detail(line.text(column)) or _is_apart(before, line, column):
                return
        yield line
        if names(line.text(column)):
            before = line


def _goes_on(above: Line, below: Line, column: int, reach: float) -> bool:
    """Whether a line had no room for the first word of the next."""
    word = body_box(below.cells[column][0])
    return above.box(column).x1 + word.width + SPACE * word.height > reach - SPACE * word.height


def _is_full(line: Line, column: int, widest: float) -> bool:
    """Whether a line is one of a paragraph, which was broken earlier than it had to be: of words, and about as long."""
    return len(line.cells[column]) >= PARAGRAPH and line.box(column).width > FULL * widest


def names(text: str) -> bool:
    """Whether a text has words, as a name has, and the number of an article has not."""
    return any(sum(map(str.isalpha, word)) > max(2, sum(map(str.isdigit, word))) for word in text.split())


def is_detail(text: str) -> bool:
    attribute = ATTRIBUTE.match(text)
    return (
        bool(BULLET.match(text)) or bool(attribute and len(attribute[0].rstrip(" :").split()) <= NAME) or refers(text)
    )


def introduces(text: str) -> bool:
    """Whether a line above rows is said of all of them: "We supplied:", "Delivery note 4711"."""
    return text.rstrip().endswith(":") or refers(text)


def _is_apart(above: Line, below: Line, column: int) -> bool:
    one, other = above.box(column), below.box(column)
    return other.y0 - one.y1 > APART * min(one.height, other.height)


def _without_leaders(line: Line, column: int) -> Line:
    """A line without the dots that lead to its amount."""
    words = tuple(word for word in line.cells[column] if not LEADER.fullmatch(word.text))
    return replace(line, cells={**line.cells, column: words or line.cells[column]})


def _words(spec: FieldSpec, lines: Sequence[Line], column: int, locale: Locale) -> FieldReading | None:
    texts: list[str] = []
    places: list[Provenance] = []
    for line in (_without_leaders(line, column) for line in lines if line.cells[column]):
        texts.append(line.text(column))
        places += Segment.of(line.page_no, line.row, 0, line.cells[column]).places()
    parsed = spec.kind.parse(" ".join(texts), locale) if texts else None
    return (
        FieldReading(" ".join(texts), parsed.value, tuple(places), None, {"column": 1.0})
        if parsed and parsed.value
        else None
    )
