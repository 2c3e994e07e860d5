"""Words under the columns of a header."""

from collections.abc import Callable

import pytest

from docpipe.document import Box, Word
from docpipe.reading.segments import Segment, Sheet
from docpipe.reading.tables.columns import Line, aligned_lines, is_figure, line_of
from docpipe.reading.tables.fitting import cut_at_headers, fit
from docpipe.reading.tables.headers import Column
from schemas.fields import Locale, MoneyKind, QuantityKind

Sheets = Callable[..., list[Sheet]]

FIGURES = [  # a cell, is it an amount of money?
    ("25.00", True),
    ("EUR 25.00", True),
    ("25.00 €", True),
    ("25.00 A", True),  # a tax code behind it
    ("-25.00", True),
    ("25", True),
    ("Screws 25.00", False),
    ("25.00 for the first hour", False),
    ("12:30", False),  # a time
    ("", False),
    ("n/a", False),
]


@pytest.mark.parametrize(("text", "figure"), FIGURES)
def test_cells_that_hold_a_figure(text: str, figure: bool) -> None:
    assert is_figure(MoneyKind(), text, Locale(decimal_mark=".")) is figure


def test_a_quantity_has_its_unit_behind_it() -> None:
    assert is_figure(QuantityKind(), "10 pcs", Locale())
    assert not is_figure(QuantityKind(), "pack of 10 pieces", Locale())


def columns_of(row: tuple[Segment, ...]) -> list[Column]:
    return [Column(segment.box, segment.text) for segment in row]


LINES = [  # a header, a line, its cells by column
    ("Item         Qty    Amount", "Screws        10     25.00", {0: "Screws", 1: "10", 2: "25.00"}),
    ("Item         Qty    Amount", "Screws               25.00", {0: "Screws", 2: "25.00"}),
    ("Item         Qty    Amount", "                     25.00      note", {2: "25.00"}),  # in the margin
    (
        "Item          Qty Price     Amount",
        "Screws         10 12.50      125.00",
        {0: "Screws", 1: "10", 2: "12.50", 3: "125.00"},
    ),
]


@pytest.mark.parametrize(("header", "line", "cells"), LINES)
def test_words_fall_into_columns(sheets: Sheets, header: str, line: str, cells: dict[int, str]) -> None:
    head, row = sheets(f"{header}\n{line}")[0].rows
    read = line_of(row, columns_of(_parted(head)))
    assert {column: read.text(column) for column in read.cells} == cells


def test_the_thousands_of_a_figure_stay_with_it() -> None:
    places = [("1,0", 352, 365), ("st.", 368, 393), ("4", 400, 405), ("575,06", 408, 437), ("/st.", 439, 471)]
    words = [Word(text, Box(x0 / 1000, 0.5, x1 / 1000, 0.51), 0.01) for text, x0, x1 in places]
    columns = [Column(Box(x0, 0.4, x1, 0.41), "") for x0, x1 in ((0.352, 0.393), (0.413, 0.471))]
    line = line_of([Segment.of(1, 0, 0, words)], columns)
    assert [line.text(n) for n in range(2)] == ["1,0 st.", "4 575,06 /st."]


def _parted(head: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """Each word of a header as a segment of its own."""
    words = [word for segment in head for word in segment.words]
    return tuple(Segment.of(1, 0, n, [word]) for n, word in enumerate(words))


def test_columns_get_the_width_of_their_data(sheets: Sheets) -> None:
    head, *rows = sheets("    Item       Amount\nSteel screws   1,250.00\nNuts              25.00")[0].rows
    item, amount = fit(columns_of(head), rows)
    assert item.box.x0 == rows[0][0].box.x0
    assert (amount.box.x0, amount.box.x1) == (rows[0][1].box.x0, rows[0][1].box.x1)


def test_a_column_without_data_keeps_its_header_s_width(sheets: Sheets) -> None:
    head, *rows = sheets("Item         VAT     Amount\nScrews                25.00\nNuts                   5.00")[
        0
    ].rows
    assert fit(columns_of(head), rows)[1].box == head[1].box


def test_words_that_run_on_are_cut_where_a_header_begins(sheets: Sheets) -> None:
    head, *rows = sheets("Item   Text     Amount\nA-1234 Screws    25.00\nB-5678 Nuts       5.00")[0].rows
    cut = cut_at_headers(columns_of(head), rows)
    assert [[segment.text for segment in row] for row in cut] == [
        ["A-1234", "Screws", "25.00"],
        ["B-5678", "Nuts", "5.00"],
    ]


def test_of_figures_in_a_column_those_that_line_up_count(sheets: Sheets) -> None:
    head, *rows = sheets("Amount\n 25.00\n  5.00\n1 of 2\n 30.00")[0].rows
    lines = [line_of(row, columns_of(head)) for row in rows]
    assert aligned_lines(lines, [0, 1, 3], 0) == [0, 1, 3]
    assert aligned_lines(lines, [], 0) == []


def test_figures_flush_left_of_unlike_length_all_begin_rows() -> None:
    widths = {"10": 0.02, "2": 0.01, "1": 0.01}
    lines = [
        Line(1, n, {0: (Word(text, Box(0.5, 0.1 * n, 0.5 + width, 0.1 * n + 0.01)),)}, 0.1 * n, 0.1 * n + 0.01)
        for n, (text, width) in enumerate(widths.items())
    ]
    assert aligned_lines(lines, [0, 1, 2], 0) == [0, 1, 2]
