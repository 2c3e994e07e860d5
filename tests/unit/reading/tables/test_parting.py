"""Cells that run together, parted where other rows leave white."""

from collections.abc import Callable

import pytest

from docpipe.reading.segments import Segment, Sheet
from docpipe.reading.tables.parting import part_columns

Sheets = Callable[..., list[Sheet]]

ROWS = """
Screws          2 pcs     41.51 SEK      498.12 SEK
Nuts           20 pcs     35.76 SEK      715.20 SEK
Baskets         5 pcs    876.62 SEK    4 383.10 SEK
Bolts M8 40     1 pcs     86.30 SEK      431.50 SEK
"""


def _run_together(row: list[Segment], first: int) -> list[Segment]:
    """The row with a segment and the next as one, as if nothing told them apart."""
    one, other = row[first], row[first + 1]
    joined = Segment.of(one.page_no, one.row, first, (*one.words, *other.words))
    return [*row[:first], joined, *row[first + 2 :]]


@pytest.mark.parametrize("joined", [1, 2])
def test_cells_run_together(sheets: Sheets, joined: int) -> None:
    rows = [list(row) for row in sheets(ROWS)[0].rows]
    said = [[s.text for s in row] for row in rows]
    assert all(len(row) == 4 for row in rows)
    mixed = [*rows[:2], _run_together(rows[2], joined), rows[3]]
    assert [[s.text for s in row] for row in part_columns(mixed)] == said


def test_thousands_stay_together(sheets: Sheets) -> None:
    rows = sheets("Screws      12.50\nNuts     4 383.10\nBolts    1 020.00")[0].rows
    assert part_columns(rows) == [list(row) for row in rows]
