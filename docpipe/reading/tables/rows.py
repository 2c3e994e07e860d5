"""Reads the rows of a list field from the table's own columns, across pages."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from docpipe.document import Box
from docpipe.reading.segments import Segment, Sheet
from docpipe.reading.tables.assigning import positions, widest
from docpipe.reading.tables.bodies import Carries, Stop, body_of
from docpipe.reading.tables.columns import Line, line_of
from docpipe.reading.tables.counted import counted
from docpipe.reading.tables.describing import TableRow, figure, is_typed, said
from docpipe.reading.tables.fitting import cut_at_headers, fit
from docpipe.reading.tables.grouping import groups_of, leftover
from docpipe.reading.tables.headers import Column, Header
from docpipe.reading.tables.parting import part_columns
from docpipe.reading.tables.summing import without_sums
from schemas.document_type import FieldSpec
from schemas.fields.locale import Locale

ROOM = 0.6  # of the way to the next column: so far lines go at least before they are broken


@dataclass(frozen=True, eq=False)
class Asked:
    """What is looked for in a table: the columns that may be printed, and which of them multiplied make which."""

    specs: Sequence[FieldSpec]
    product: Sequence[str]
    locale: Locale


@dataclass(frozen=True, eq=False)
class Piece:
    """A table's part on one page: its columns, and its lines with the words under each."""

    columns: Sequence[Column]
    lines: Sequence[Line]


def read_table(
    sheets: Sequence[Sheet], headers: Sequence[Header], asked: Asked, stop: Stop, carries: Carries
) -> list[TableRow]:
    """The rows under the first header and, until something ends the table, under its repetitions on later pages.

    `carries`: whether a row among them states a sum carried over.
    """
    pieces = list(_pieces(sheets, headers, stop, carries))
    alike: dict[int, list[Piece]] = {}
    for piece in pieces:
        alike.setdefault(len(piece.columns), []).append(piece)
    position = {count: _positions(group, asked) for count, group in alike.items()}
    whole = _ended(pieces, position, asked)
    rows = [row for piece in whole for row in _rows_of(piece.lines, position[len(piece.columns)], asked)]
    return without_sums(rows, asked.specs)


def _ended(pieces: Sequence[Piece], position: Mapping[int, Mapping[str, int]], asked: Asked) -> list[Piece]:
    """The pieces, each with the lines at the next one's top that end its last row, of tables with as many columns."""
    ended = list(pieces)
    for n, (one, two) in enumerate(pairwise(pieces)):
        if one.lines and two.lines and len(one.columns) == len(two.columns):
            place = position[len(two.columns)]
            columns = {place[spec.name]: spec for spec in _anchors(asked, place)}
            lead = leftover(two.lines, columns, asked.locale)
            ended[n] = replace(ended[n], lines=(*ended[n].lines, *two.lines[:lead]))
            ended[n + 1] = replace(two, lines=two.lines[lead:])
    return ended


def _anchors(asked: Asked, position: Mapping[str, int]) -> list[FieldSpec]:
    """The columns whose figures begin rows."""
    numeric = [spec for spec in asked.specs if spec.kind.numeric and spec.name in position]
    return [spec for spec in numeric if spec.hints.critical] or numeric[-1:]


def _positions(pieces: Sequence[Piece], asked: Asked) -> dict[str, int]:
    """Where each field's column is in pieces with as many columns, judged by the lines of all."""
    lines = [line for piece in pieces for line in piece.lines]
    return positions(lines, pieces[0].columns, asked.specs, asked.product, asked.locale)


def _pieces(sheets: Sequence[Sheet], headers: Sequence[Header], stop: Stop, carries: Carries) -> Iterator[Piece]:
    header, ended = headers[0], False
    before: list[Sequence[Segment]] = []
    for sheet in sheets[header.page_no - sheets[0].page_no :]:
        again = next((h for h in headers if h.page_no == sheet.page_no and set(h.fields) == set(header.fields)), None)
        if ended and again is None:
            return
        current = again or replace(header, page_no=sheet.page_no, first=-1, last=-1)
        body, ended = body_of(sheet, current, stop, carries, before)
        cut = cut_at_headers(current.columns, part_columns(body))
        columns = fit(current.columns, cut)
        yield Piece(columns, [line_of(row, columns) for row in cut])
        header, before = replace(current, columns=columns) if again is None else current, body or before


def _rows_of(lines: Sequence[Line], position: Mapping[str, int], asked: Asked) -> list[TableRow]:
    locale = asked.locale
    numeric = [spec for spec in asked.specs if spec.kind.numeric and spec.name in position]
    multiplied = [spec for name in asked.product for spec in asked.specs if spec.name == name]
    text = [spec for spec in asked.specs if not spec.kind.numeric and spec.name in position]
    if not numeric:
        return []
    anchors = _anchors(asked, position)
    loose = [spec for spec in text if not is_typed(spec)]
    described = position[loose[0].name] if loose else widest(lines, position)
    if not loose and described is not None:
        unnamed = next((spec for spec in asked.specs if not spec.kind.numeric and not is_typed(spec)), None)
        text = [*text, *([unnamed] if unnamed else [])]
    rows, reach = [], _reaches(lines)
    far = reach.get(described, 1.0) if described is not None else 1.0
    for group in groups_of(lines, {position[s.name]: s for s in anchors}, described, locale, far):
        cells = {spec.name: read for spec in numeric if (read := figure(spec, group, position[spec.name], locale))}
        more, used = counted(group, cells, multiplied, locale) if multiplied else ({}, ())
        cells |= more
        for spec in text:
            column = position.get(spec.name, described)
            if column is not None and (read := said(spec, group, column, locale, reach.get(column, 1.0), used)):
                cells[spec.name] = read
        if any(spec.name in cells for spec in anchors) and len(cells) > 1:
            page_no = group[0].page_no
            rows.append(TableRow(cells, page_no, tuple(line.row for line in group if line.page_no == page_no)))
    return rows


def _reaches(lines: Sequence[Line]) -> dict[int, float]:
    """How far to the right the lines of each column go, or could go before they came near the next."""
    boxes: dict[int, Box] = {}
    for line in lines:
        for column in line.cells:
            box = line.box(column)
            boxes[column] = boxes[column].join(box) if column in boxes else box
    reach = {column: box.x1 for column, box in boxes.items()}
    for column, after in pairwise(sorted(boxes)):
        box = boxes[column]
        reach[column] = max(box.x1, box.x0 + ROOM * (boxes[after].x0 - box.x0))
    return reach
