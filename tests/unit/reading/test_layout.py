"""All fields of a document together: by label, by form, by where they stand, by how often they are printed."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from docpipe.document import FieldReading, Reading
from schemas.document_type import DocumentType, field, fields_of, rows
from schemas.fields import Identifier
from schemas.invoice import Invoice
from schemas.receipt import Receipt

Values = Callable[..., dict[str, Any]]
Read = Callable[..., Reading]

RECHNUNG = """
Musterwerk GmbH · Hafenweg 3 · 20457 Hamburg

Beispiel AG
Lindenallee 12
50667 Köln


                                                      Rechnungsnummer: RE-4711
                                                      Rechnungsdatum:  03.05.2025
                                                      Fällig am:       02.06.2025
                                                      Ihre Bestellung: B-99/2025
# Rechnung

Pos  Bezeichnung                       Menge        Einzelpreis        Gesamtpreis
1    Schrauben M4                         10               2,50              25,00
2    Muttern M4                           20               1,25              25,00
     verzinkt
3    Bohrer                                1              50,00              50,00

                                             Nettobetrag                    100,00
                                             MwSt. 19 %                      19,00
                                             Gesamtbetrag               119,00 EUR

IBAN: DE89 3704 0044 0532 0130 00     USt-IdNr.: DE136695976
"""


def test_an_invoice(values: Values) -> None:
    assert values(Invoice, RECHNUNG) == {
        "document_kind": "invoice",
        "invoice_number": "RE-4711",
        "issue_date": date(2025, 5, 3),
        "due_date": date(2025, 6, 2),
        "currency": "EUR",
        "seller_name": "Musterwerk GmbH",
        "seller_vat_id": "DE136695976",
        "buyer_name": "Beispiel AG",
        "iban": "DE89370400440532013000",
        "order_number": "B-99/2025",
        "line_items": [
            _item("Schrauben M4", "10", "2.50", "25.00"),
            _item("Muttern M4 verzinkt", "20", "1.25", "25.00"),
            _item("Bohrer", "1", "50.00", "50.00"),
        ],
        "net_total": Decimal("100.00"),
        "tax_breakdown": [{"rate": Decimal(19), "amount": Decimal("19.00")}],
        "tax_total": Decimal("19.00"),
        "grand_total": Decimal("119.00"),
    }


def _item(description: str, *figures: str) -> dict[str, Any]:
    return {
        "description": description,
        **dict(zip(("quantity", "unit_price", "line_total"), map(Decimal, figures), strict=True)),
    }


def test_a_reading_says_by_whom_of_what_and_in_which_language(read: Read) -> None:
    reading = read(Invoice, RECHNUNG)
    assert (reading.reader, reading.document_type, reading.language) == ("layout", "invoice", "de")
    assert list(reading.fields) == [spec.name for spec in fields_of(Invoice)]


def test_every_value_has_its_text_its_place_and_its_signals(read: Read) -> None:
    total = read(Invoice, RECHNUNG).fields["grand_total"]
    assert isinstance(total, FieldReading)
    assert total.text == "119,00 EUR"
    (place,) = total.provenance
    assert place.page_no == 1
    assert place.box.x0 > 0.6
    assert set(total.signals) == {"likely", "support", "margin"}
    assert total.confidence is None


RECEIPT = """
# Corner Shop

13/05/2025  12:44

Milk               1.20
TOTAL GBP          3.50
"""

STANDING = [  # a type, a page, a field and its value: what speaks for it besides labels
    pytest.param(Invoice, "Our account DE89 3704 0044 0532 0130 00", "iban", "DE89370400440532013000", id="its form"),
    pytest.param(
        Invoice, "IBAN DE89 3704 0044\n0532 0130 00", "iban", "DE89370400440532013000", id="its form, over two lines"
    ),
    pytest.param(Invoice, "Hamburg, 3 May 2025\n\nDear Sirs", "issue_date", date(2025, 5, 3), id="high on the page"),
    pytest.param(Receipt, RECEIPT, "purchase_date", date(2025, 5, 13), id="the only date"),
    pytest.param(
        Receipt,
        "# Shop\n\n13/05/2025 1:44 PM\n",
        "purchase_date",
        date(2025, 5, 13),
        id="with the time of day behind it",
    ),
    pytest.param(Receipt, RECEIPT, "currency", "GBP", id="the only currency"),
    pytest.param(
        Invoice, "10.00 EUR  12.00 EUR  14.00 EUR\nabout 15.00 USD", "currency", "EUR", id="the most frequent currency"
    ),
    pytest.param(Invoice, "Currency: USD\nTotal  10.00 EUR", "currency", "USD", id="a label outweighs the count"),
    pytest.param(Invoice, "# Gutschrift\n\nzu Rechnung Nr. 4711", "document_kind", "credit_note", id="the large title"),
    pytest.param(
        Invoice, "Net total  100.00\nVAT  19.00\n\n119.00", "grand_total", Decimal("119.00"), id="what a sum says"
    ),
]


@pytest.mark.parametrize(("schema", "text", "name", "value"), STANDING)
def test_what_stands_without_its_label(
    values: Values, schema: type[DocumentType], text: str, name: str, value: object
) -> None:
    assert values(schema, text)[name] == value


ABSENT = [  # a page and a field that is not to be read there
    ("Delivery date  3 May 2025\nOrder date  4 May 2025", "issue_date"),  # dates of something else
    ("Delivery date: 3 May 2025", "issue_date"),  # be it the only one
    ("Order no. 4711", "invoice_number"),
    ("Customer number  4711", "invoice_number"),
    ("Total weight  119.00 kg", "grand_total"),
    ("3 May 2025", "due_date"),
    ("119.00", "net_total"),
    ("", "grand_total"),
]


@pytest.mark.parametrize(("text", "name"), ABSENT)
def test_what_is_not_there_is_none(values: Values, text: str, name: str) -> None:
    assert name not in values(Invoice, text)


def test_the_one_amount_is_the_total(values: Values) -> None:
    """Total and amount due share their label; the total must be there, and is what is due where nothing else is."""
    read = values(Invoice, "Amount due  119.00")
    assert {name for name, value in read.items() if value == Decimal("119.00")} - {"amount_due"} == {"grand_total"}


def test_two_amounts_are_two_fields(values: Values) -> None:
    read = values(Invoice, "Invoice total  119.00\nDeposit paid  20.00\nAmount due  99.00")
    assert (read["grand_total"], read["prepaid_amount"], read["amount_due"]) == (
        Decimal("119.00"),
        Decimal("20.00"),
        Decimal("99.00"),
    )


class Note(DocumentType):
    """A note with a list of plain values."""

    number: Identifier | None = field("Number", labels={"en": ("note no",)})
    seals: list[Identifier] = rows("The seals", labels={"en": ("seals",)})


LISTS = [
    ("Note no. 12\nSeals 4711, 4712", ["4711", "4712"]),
    ("Note no. 12\nSeals: 4711", ["4711"]),
    ("Seals\n4711\n4712\n4713", ["4711", "4712", "4713"]),  # under each other
    ("Note no. 12", []),
]


@pytest.mark.parametrize(("text", "seals"), LISTS)
def test_a_list_of_values_holds_all_that_its_label_names(read: Read, text: str, seals: list[str]) -> None:
    answer = read(Note, text).fields["seals"]
    assert isinstance(answer, tuple)
    assert [cell.value for cell in answer if isinstance(cell, FieldReading)] == seals


def test_an_ambiguous_date_is_reported_with_its_meanings(read: Read) -> None:
    issued = read(Invoice, "Invoice date: 03/04/2025").fields["issue_date"]
    assert isinstance(issued, FieldReading)
    assert issued.value is None
    assert issued.text == "03/04/2025"
    assert set(issued.alternatives) == {date(2025, 3, 4), date(2025, 4, 3)}


def test_the_pages_of_a_document_are_read_together(values: Values, read: Read) -> None:
    pages = ("# Invoice\n\nInvoice no. 4711", "Invoice date 3 May 2025", "Total  119.00 EUR")
    got = values(Invoice, *pages)
    assert (got["invoice_number"], got["issue_date"], got["grand_total"]) == (
        "4711",
        date(2025, 5, 3),
        Decimal("119.00"),
    )
    total = read(Invoice, *pages).fields["grand_total"]
    assert isinstance(total, FieldReading)
    assert total.provenance[0].page_no == 3


def test_an_empty_document_has_all_fields_and_no_value(read: Read) -> None:
    assert not any(read(Invoice).fields.values())
    assert not any(read(Receipt, "").fields.values())


GUTSCHRIFT = """
# Gutschrift

Gutschrift Nr.: GS-4711

Bezeichnung                       Menge        Einzelpreis        Gesamtpreis
Schrauben M4                         10              -2,50             -25,00
Muttern M4                           20              -3,75             -75,00

                                  Rabatt                               {discount}
                                  Nettobetrag                          -90,00
                                  MwSt. 19 %                           -17,10
                                  Gesamtbetrag                        -107,10
"""


@pytest.mark.parametrize("discount", ["10,00", "-10,00"])
def test_what_is_taken_off_has_the_sign_that_the_sum_asks_for(read: Read, discount: str) -> None:
    answer = read(Invoice, GUTSCHRIFT.format(discount=discount)).fields["allowance_total"]
    assert isinstance(answer, FieldReading)
    assert answer.value == Decimal("-10.00")
