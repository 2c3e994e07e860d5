"""Columns with tax, told by arithmetic alone."""

from decimal import Decimal

import pytest

from docpipe.reading.tables.proving import Figures, products
from docpipe.reading.tables.taxing import taxed

ROWS = [
    pytest.param([("100", "23", "123"), ("50", "11.50", "61.50")], {}, {0}, {1, 2}, id="net, tax, gross"),
    pytest.param([("123", "23", "100"), ("61.50", "11.50", "50")], {}, {2}, {0, 1}, id="gross, tax, net"),
    pytest.param([("578.51", "700"), ("41.32", "50")], {2: "21"}, {0}, {1}, id="net, rate, gross"),
    pytest.param([("40", "40"), ("50", "60")], {2: "20"}, {0}, {1}, id="some free of tax"),
    pytest.param([("2", "50", "100"), ("3", "9", "27")], {}, set(), set(), id="a product is no tax"),
    pytest.param([("100", "7", "107"), ("50", "3", "44")], {}, set(), set(), id="once by chance"),
]


@pytest.mark.parametrize(("rows", "rates", "net", "beyond"), ROWS)
def test_taxed(rows: list[tuple[str, ...]], rates: dict[int, str], net: set[int], beyond: set[int]) -> None:
    stated = {n: Decimal(rate) for n, rate in rates.items()}
    found = taxed([Figures({n: Decimal(figure) for n, figure in enumerate(row)}, stated) for row in rows])
    assert (found.net, found.beyond) == (net, beyond)


def test_price_with_tax() -> None:
    """Count times a price makes the amount with tax: the price is with tax, too, and none without is printed."""
    rows = [("3", "123", "369", "69", "300"), ("2", "49.20", "98.40", "18.40", "80")]
    figures = [Figures({n: Decimal(figure) for n, figure in enumerate(row)}) for row in rows]
    found = taxed(figures, products(figures))
    assert (found.net, found.beyond) == ({4}, {2, 3})
    assert 1 in found.prices
