"""Critical numbers that a scan names, and beside whose label something else stands."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from docpipe.document import Page
from docpipe.reading import read_layout, sheet_of
from schemas.invoice import Invoice

Draw = Callable[..., Page]

TOTALS = """
# Invoice

Invoice no.: 4711

                                  Net total                     2,061.17
                                  VAT amount                    {tax}
                                  Total                         2,473.40
"""


def codes(page: Page, score: float | None) -> list[tuple[str, tuple[str, ...]]]:
    scored = replace(page, words=tuple(replace(word, score=score) for word in page.words))
    return [(finding.code, finding.fields) for finding in read_layout([sheet_of(scored)], Invoice).findings]


@pytest.mark.parametrize("tax", ["GPP812F340", "1B6O4O7x12"])
def test_what_was_written_over_is_doubted(page: Draw, tax: str) -> None:
    assert codes(page(TOTALS.format(tax=tax)), 0.6) == [("value_unreadable", ("tax_total",))]


def test_a_value_that_was_read_is_not(page: Draw) -> None:
    assert codes(page(TOTALS.format(tax="412.23")), 0.6) == []


def test_a_label_without_anything_beside_it_is_not(page: Draw) -> None:
    assert codes(page(TOTALS.format(tax="")), 0.6) == []


def test_a_text_layer_says_what_it_says(page: Draw) -> None:
    assert codes(page(TOTALS.format(tax="GPP812F340")), None) == []
