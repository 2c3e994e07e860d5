"""Which places the cells of a list's rows take, of all where their texts stand."""

import time
from collections.abc import Callable, Sequence

import pytest

from docpipe.document import Box, Page, Word
from docpipe.reading import sheet_of
from docpipe.reading.by_model.placing import Ground, Hit
from docpipe.reading.by_model.rows import place_rows

Draw = Callable[..., Page]
Rows = Sequence[dict[str, str]]
TOP, PITCH, LEFT, SQUARE = 0.04, 0.0145, 0.05, 0.009  # of the drawn pages


def row(*cells: str) -> dict[str, str]:
    """Description, quantity, price, total; `-` for none."""
    return {name: cell for name, cell in zip(("what", "many", "price", "total"), cells, strict=True) if cell != "-"}


def placed(pages: Sequence[Page], rows: Rows) -> list[dict[str, Hit]]:
    ground = Ground([sheet_of(page) for page in pages])
    return place_rows([{name: ground.find(text) for name, text in one.items()} for one in rows], rows)


def line_of(hit: Hit) -> tuple[int, int]:
    """Page and line, the first is 0."""
    return hit.page_no, round((hit.box.y0 - TOP) / PITCH)


def column_of(hit: Hit) -> int:
    return round((hit.words[0].box.x0 - LEFT) / SQUARE)


PLAIN = """
1    Bolts                          1       1,00       1,00
2    Nuts                           1       1,00       1,00
3    Bolts                          1       1,00       1,00
4    Bolts                          2       1,00       2,00
"""
WRAPPED = """
Bolts with washers and            2       1,00       2,00
nuts, zinc plated
Bolts with washers and            2       1,00       2,00
nuts, black
                                                     4,00
"""
CENTRED = """
Bolts with washers and
nuts, zinc plated                 2       1,00       2,00
in a box
Bolts with washers and
nuts, black                       2       1,00       2,00
in a box
"""
BARE = """
     1    1    1
     1    2    2
     1    1    1
"""

CASES = [  # pages, rows as the model gives them, page and line of each row's cells
    ([PLAIN], [row("Bolts", "1", "1,00", "1,00"), row("Nuts", "1", "1,00", "1,00")], [[(1, 0)], [(1, 1)]]),
    # the same again and again: each line once
    ([PLAIN], [row("Bolts", "1", "1,00", "1,00")] * 2, [[(1, 0)], [(1, 2)]]),
    # more of the same than there are: the last again
    ([PLAIN], [row("Nuts", "1", "1,00", "1,00")] * 2, [[(1, 1)], [(1, 1)]]),
    # in another order than printed
    ([PLAIN], [row("Bolts", "2", "1,00", "2,00"), row("Nuts", "1", "1,00", "1,00")], [[(1, 3)], [(1, 1)]]),
    # a row that the model left out
    ([PLAIN], [row("Bolts", "1", "1,00", "1,00"), row("Bolts", "2", "1,00", "2,00")], [[(1, 0)], [(1, 3)]]),
    ([WRAPPED], [row("Bolts with washers and nuts, zinc plated", "2", "1,00", "2,00"),
                 row("Bolts with washers and nuts, black", "2", "1,00", "2,00")],
     [[(1, 0)], [(1, 2)]]),
    # figures beside the middle line of a text
    ([CENTRED], [row("Bolts with washers and nuts, zinc plated in a box", "2", "1,00", "2,00"),
                 row("Bolts with washers and nuts, black in a box", "2", "1,00", "2,00")],
     [[(1, 0), (1, 1)], [(1, 3), (1, 4)]]),
    # over a page break, on both sides the same
    ([PLAIN, PLAIN], [row("Nuts", "1", "1,00", "1,00"), row("Bolts", "2", "1,00", "2,00")] * 2,
     [[(1, 1)], [(1, 3)], [(2, 1)], [(2, 3)]]),
    # nothing but ones and twos
    ([BARE], [row("1", "1", "1", "-"), row("1", "2", "2", "-"), row("1", "1", "1", "-")],
     [[(1, 0)], [(1, 1)], [(1, 2)]]),
    # a cell that stands nowhere, and a row that stands nowhere
    ([PLAIN], [row("Screws", "2", "1,00", "2,00"), row("Screws", "9", "9,00", "9,99")], [[(1, 3)], []]),
]  # fmt: skip


@pytest.mark.parametrize(("pages", "rows", "wanted"), CASES)
def test_cells_stand_beside_each_other(
    page: Draw, pages: list[str], rows: Rows, wanted: list[list[tuple[int, int]]]
) -> None:
    drawn = [page(text, page_no=number) for number, text in enumerate(pages, start=1)]
    found = placed(drawn, rows)
    assert [sorted({line_of(hit) for hit in cells.values()}) for cells in found] == wanted


def test_of_like_texts_in_a_line_each_takes_that_of_its_column(page: Draw) -> None:
    """The 1 of the position is not the 1 that was ordered, though it stands in the same line and comes first."""
    found = placed([page(PLAIN)], [row("Bolts", "1", "1,00", "1,00"), row("Bolts", "2", "1,00", "2,00")])
    assert [column_of(cells["many"]) for cells in found] == [36, 36]
    assert found[0]["price"].words != found[0]["total"].words


def test_no_place_leads_to_none() -> None:
    assert place_rows([{}, {"what": []}], [{}, {"what": "Bolts"}]) == [{}, {}]


def test_close_lines_are_told_apart() -> None:
    """Six points of type at a pitch of seven: the line above is nearer than twelve thousandths of the page."""
    words = [
        Word(text, Box(0.1 + 0.2 * at, 0.1 + 0.0083 * line + 0.0004 * at, 0.15 + 0.2 * at, 0.1071 + 0.0083 * line))
        for line in range(20)
        for at, text in enumerate((f"A{line}", "1", "2,00", "2,00"))
    ]
    found = placed([Page(1, 595.0, 842.0, tuple(words))], [row(f"A{n}", "1", "2,00", "2,00") for n in range(20)])
    for line, cells in enumerate(found):
        assert {round((hit.words[0].box.y1 - 0.1071) / 0.0083) for hit in cells.values()} == {line}


def test_long_lists_cost_no_more_a_row() -> None:
    def seconds(count: int) -> float:
        words = [
            Word(text, Box(0.1 + 0.2 * at, 0.02 + 0.02 * (n % 40), 0.15 + 0.2 * at, 0.032 + 0.02 * (n % 40)))
            for n in range(count)
            for at, text in enumerate((f"A{n}", "1", "2,00", "2,00"))
        ]
        pages = [Page(1 + n // 160, 595.0, 842.0, tuple(words[n : n + 160])) for n in range(0, len(words), 160)]
        rows = [row(f"A{n}", "1", "2,00", "2,00") for n in range(count)]
        begun = time.process_time()
        found = placed(pages, rows)
        assert all(cells["many"].page_no == cells["what"].page_no for cells in found)
        return time.process_time() - begun

    assert min(seconds(400) for _ in range(3)) < 10 * seconds(100), "the best of three: others use the machine, too"
