"""Which of the known types a document is, or none."""

from collections.abc import Callable

import pytest

from docpipe.reading.classifying import classify, rank
from docpipe.reading.segments import Sheet
from schemas import Registry

Sheets = Callable[..., list[Sheet]]

INVOICE = """
Invoice no. 4711          Invoice date 3 May 2025

Description               Amount
Screws                    100.00

Net total                 100.00
VAT 19 %                   19.00
Total                     119.00
"""
RECEIPT = """
Corner Shop
12 Mill Lane
Leeds LS1 4AB

03/05/2025  12:44

Milk               1.20
Bread              2.30
TOTAL              3.50
Cash               5.00
Change             1.50
Thank you for your visit
"""
SUMS = """
Description               Amount
Screws                    100.00

Net total                 100.00
VAT 19 %                   19.00
Total                     119.00
"""
DOCUMENTS = [
    pytest.param("# Invoice\n" + INVOICE, "invoice", id="by its title"),
    pytest.param(INVOICE, "invoice", id="by what it names"),
    pytest.param("# I N V O I C E\n" + INVOICE, "invoice", id="a title spaced out"),
    pytest.param("# Kostenrechnung\n\nNr. 4711 vom 03.05.2025\n\nSumme      119,00", "invoice", id="a compound title"),
    pytest.param(
        "# Gutschrift\n\nGutschrift Nr. 4711\nDatum: 03.05.2025\nGesamtbetrag  119,00", "invoice", id="credit"
    ),
    pytest.param("# Receipt\n" + RECEIPT, "receipt", id="a receipt"),
    pytest.param(RECEIPT, "receipt", id="a receipt without a title"),
    pytest.param("# Kassenbon\n\nBio-Markt\n03.05.2025\nSumme EUR  3,50\nBar  5,00", "receipt", id="a German one"),
    pytest.param(
        """
        # Minutes of the meeting

        Those present agreed to meet again in May, and thanked the chair for her work.
        The budget was discussed at length. An invoice had been expected but did not come.
        """,
        None,
        id="a letter that speaks of an invoice",
    ),
    pytest.param(
        """
        # Ihr Mietvertrag

        Sehr geehrte Frau Muster, wie in jedem Jahr berechnen wir den vereinbarten Beitrag nun zum ersten Mai. Wir
        bitten darum, ihn bis zum Ende des Monats zu überweisen, und danken sehr für das Vertrauen in unser Haus.

        Rechnungsnummer: 4711
        Gesamtbetrag  119,00
        """,
        "invoice",
        id="a bill for what is agreed in a contract",
    ),
    pytest.param(
        "# Rental agreement\n\nbetween Max Muster and Erika Muster, from 1 May 2025 on, for a term of one year.",
        "contract",
        id="a contract",
    ),
    pytest.param("", None, id="nothing"),
]


BILL = """
Acme Tools Ltd                                          Receipt No.: 4711
12 Mill Lane, Leeds LS1 4AB                             Date: 3 May 2025

Sold to: Brown & Sons plc
14 High Street, Leeds LS2 7EW

Date             Description               Price        Discount      Line total
1 May 2025       Training                  5,000.00     10%           4,500.00

                                                        Subtotal      4,500.00
                                                        Sales tax       450.00
                                                        Total         4,950.00
"""
DOCUMENTS += [  # papers that come with invoices and are none, and bills that speak of them or of receipts
    pytest.param("# Order confirmation\n" + INVOICE, None, id="an order confirmed"),
    pytest.param("# 2. Mahnung\n\nRechnung Nr. 4711 vom 03.05.2025\n\nGesamtbetrag  119,00", None, id="a reminder"),
    pytest.param("# Pro forma invoice\n" + INVOICE, None, id="a pro forma invoice"),
    pytest.param("# Documento di trasporto (DDT)\n" + INVOICE, None, id="a delivery note, said twice"),
    pytest.param("# Invoice\n\nDELIVERY NOTE 77\n" + INVOICE, "invoice", id="an invoice that names a delivery note"),
    pytest.param("DELIVERY NOTE 77\n" + INVOICE, "invoice", id="even if that alone stands out"),
    pytest.param("# Lieferschein / Rechnung\n" + INVOICE, "invoice", id="both in one"),
    pytest.param(BILL, "invoice", id="a bill that counts its receipts"),
    pytest.param("Quotation Q-3312\n3 May 2025\n" + SUMS, None, id="a quote, in plain print"),
    pytest.param("Presupuesto n.º 77\n14/03/2024\n" + SUMS, None, id="a Spanish one"),
    pytest.param(
        "# Payment reminder: invoice 4711\n\nInvoice no. 4711      Invoice date 3 May 2025\nAmount due    119.00",
        None,
        id="a reminder of an invoice",
    ),
    pytest.param("# Lieferschein / Rechnung Nr. 88\n" + SUMS, "invoice", id="an invoice that is a delivery note, too"),
    pytest.param("Invoice 4711\nDelivery note 24-0081 of 2 May\n" + SUMS, "invoice", id="one that names another paper"),
    pytest.param("1. MÜLLER\n4a. 20.01.13   4b. 19.01.28\n5. B072RRE2I55", "identity_document", id="a licence"),
    pytest.param("Acme\n\nN° de facture : 4711\nDate : 03/05/2025\n\nTotal    119,00", "invoice", id="by its number"),
]


@pytest.mark.parametrize(("text", "name"), DOCUMENTS)
def test_types(sheets: Sheets, text: str, name: str | None) -> None:
    found = classify(sheets(text), Registry.load())
    assert (found.name if found else None) == name


def test_types_are_ranked(sheets: Sheets) -> None:
    ranked = rank(sheets("# Invoice\n" + INVOICE), Registry.load())
    assert ranked[0].schema.name == "invoice"
    assert [likeness.score for likeness in ranked] == sorted((x.score for x in ranked), reverse=True)
    assert all(0 <= likeness.score <= 1.15 for likeness in ranked)


def test_without_types_there_is_none(sheets: Sheets) -> None:
    assert classify(sheets(INVOICE), []) is None
    assert classify([], Registry.load()) is None


INSTRUCTIONS = """
Form 4711

Name:                    Account number:
Address:                 Date:

""" + "\n".join(
    f"The person who fills in part {part} of this form states the name, the address and the account under which he is "
    "known\nto the office, and signs on the day on which he hands it over, unless another day was agreed before."
    for part in range(12)
)


def test_instructions_that_name_every_field_are_of_no_type(sheets: Sheets) -> None:
    assert classify(sheets(INSTRUCTIONS), Registry.load()) is None
