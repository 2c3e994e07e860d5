"""Numbers of an invoice that no list names, or only the word in the cell before them."""

from collections.abc import Callable
from typing import Any

import pytest

from schemas.invoice import Invoice

SUMS = """
Porte chêne            2      450,00     900,00
Net total                                900,00
VAT 20 %                                 180,00
Total                                  1 080,00 €
"""
BESIDE_THE_DAY = """
Customer number: 10442
{}
Invoice date: 11.02.2025

# Invoice
"""
HEADS = [  # what stands over the rows, the number
    (BESIDE_THE_DAY.format("Ausgangsbuchung: AR25-00931"), "AR25-00931"),  # the one label that nobody knows
    (BESIDE_THE_DAY.format("Number: 4711-25"), "4711-25"),
    (BESIDE_THE_DAY.format("Rechnungsbelegnr.: 4711-25"), "4711-25"),  # begins as the title does
    (BESIDE_THE_DAY.format("Zählwerk: 4711-25\nLaufweg: 30412"), None),  # two such labels
    (BESIDE_THE_DAY.format("Kundenkonto: 4711-25"), None),  # a word of something else
    (BESIDE_THE_DAY.format("Tel.: 555-4711"), None),
    ("Our ref: HK/2025/0091\nYour ref: PO-55120\n3 February 2025\n# INVOICE\n", None),
    ("# VAT invoice 2025-363\n", "2025-363"),
    ("# Jahresrechnung 2024\nInvoice no.: 4711-25\n", "4711-25"),  # the year that is billed
    ("Invoice no./date: 4711-25 / 11.02.2025\n", "4711-25"),
]


@pytest.mark.parametrize(("head", "number"), HEADS)
def test_the_number_of_an_unknown_label(values: Callable[..., dict[str, Any]], head: str, number: str | None) -> None:
    assert values(Invoice, head + SUMS).get("invoice_number") == number


def test_what_payments_shall_quote(values: Callable[..., dict[str, Any]]) -> None:
    head = "Our ref: HK/2025/0091\nYour ref: PO-55120\n3 February 2025\n# INVOICE\n"
    quoted = values(Invoice, head + SUMS + "Please quote HK/2025/0091 with your payment.\n")
    assert quoted.get("invoice_number") == "HK/2025/0091"


def test_a_day_behind_the_stroke_is_that_of_the_number(values: Callable[..., dict[str, Any]]) -> None:
    found = values(Invoice, "Document no./date: 4711-25 / 11.02.2025\nDelivery no./date: 8001 / 09.02.2025\n" + SUMS)
    assert (found["invoice_number"], str(found["issue_date"])) == ("4711-25", "2025-02-11")


def test_a_vat_number_in_the_cell_behind_its_word(values: Callable[..., dict[str, Any]]) -> None:
    head = "Rossi Impianti S.r.l.\nVia Roma 12\n20121 Milano\nP.IVA            00743110157\n\nFattura n. 12/2025\n"
    assert values(Invoice, head + SUMS).get("seller_vat_id") == "00743110157"
