"""Amounts from pixels that seem to have lost their point."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from docpipe.document import FieldReading, Page
from docpipe.reading.layout import read_layout
from docpipe.reading.segments import sheet_of
from schemas.receipt import Receipt

SLIP = """
Contoso
123 Main Street

Date 6/14/2024
Cake                 $11.00
Tea                   $2.00
Tax                   $1.50
Total                 {}
"""
TOTALS = [  # the total, whether it was read from pixels, what is said against it
    ("$1450", True, 0.5),
    ("$1450", False, None),  # as it was typed
    ("$14.50", True, None),
    ("$15", True, None),  # too short to have lost a point
]


@pytest.mark.parametrize(("total", "inked", "dissent"), TOTALS)
def test_a_total_without_its_point(page: Callable[..., Page], total: str, inked: bool, dissent: float | None) -> None:
    drawn = page(SLIP.format(total))
    seen = replace(drawn, words=tuple(replace(word, score=0.97) if inked else word for word in drawn.words))
    read = read_layout([sheet_of(seen)], Receipt).fields["grand_total"]
    assert isinstance(read, FieldReading)
    assert read.signals.get("dissent") == dissent
