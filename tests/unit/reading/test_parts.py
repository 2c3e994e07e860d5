"""The tax of a slip by the rows of its rates: the row of all rates says it, the row of one never does."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from schemas.receipt import Receipt

HEAD = """
          Markthalle Nord
          Hauptstr. 45
          10827 Berlin

Rotwein                          7,24
Brot                            16,23
SUMME                       EUR 23,47
Geg. BAR                    EUR 30,00
Zurück                      EUR  6,53

"""
ALL_RATES = """Steuer %      Netto   Steuer    Brutto
A= 19,0%       6,08     1,16      7,24
B= 7,0%       15,17     1,06     16,23
Gesamt        21,25     2,22     23,47
"""
SUM_OF_RATES = """Satz          Netto    MwSt
19 %           6,08     1,16
7 %           15,17     1,06
Summe         21,25     2,22
"""
RATES_ALONE = """MwSt 19 %     6,08     1,16
MwSt 7 %      15,17     1,06
"""


@pytest.mark.parametrize(
    ("rows", "tax"),
    [
        (ALL_RATES, Decimal("2.22")),  # net, tax and gross in one row
        (SUM_OF_RATES, Decimal("2.22")),  # the rates' taxes added, and printed
        (RATES_ALONE, None),  # what is printed nowhere is not said; one rate's tax is not the whole's
    ],
)
def test_tax_of_all_rates(values: Callable[..., dict[str, Any]], rows: str, tax: Decimal | None) -> None:
    said = values(Receipt, HEAD + rows + "\n14.03.2025 18:22\n")
    assert (said["grand_total"], said.get("tax_total")) == (Decimal("23.47"), tax)
