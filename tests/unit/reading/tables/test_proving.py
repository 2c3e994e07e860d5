"""Columns that belong together by arithmetic."""

from decimal import Decimal

import pytest

from docpipe.reading.tables.proving import Figures, products

ROWS = [
    pytest.param([(10, "2.50", 25), (4, "1.25", 5)], [(0, 1, 2)], id="one times two"),
    pytest.param([("2.50", 25, 10)], [(0, 2, 1)], id="in any order"),
    pytest.param([(1, 25, 25), (1, 5, 5)], [], id="once something tells nothing"),
    pytest.param([(10, "4.80", 10, "43.20"), (2, "0.45", 0, "0.90")], [(0, 1, 3)], id="a percentage taken off"),
    pytest.param([(10, "2.50", 25), (4, "1.25", 6), (3, 3, 7)], [], id="kept by few rows"),
    pytest.param([(12, "3.10", "-37.20")], [(0, 1, 2)], id="a credit"),
    pytest.param([(3, "0.333", "1.00")], [(0, 1, 2)], id="rounded"),
    pytest.param([], [], id="nothing"),
]


@pytest.mark.parametrize(("rows", "expected"), ROWS)
def test_products(rows: list[tuple[object, ...]], expected: list[tuple[int, int, int]]) -> None:
    figures = [Figures({n: Decimal(str(figure)) for n, figure in enumerate(row)}) for row in rows]
    assert [(p.one, p.two, p.result) for p in products(figures)] == expected
