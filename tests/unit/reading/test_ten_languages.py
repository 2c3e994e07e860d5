"""Invoices and receipts by the words of ten languages: what names a field, and what only looks as if it did."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from docpipe.document import Reading
from schemas.invoice import Invoice
from schemas.receipt import Receipt

Values = Callable[..., dict[str, Any]]
Read = Callable[..., Reading]

INVOICE = """
{seller}
{street}

{buyer}:
Beispiel Delta
Hauptweg 12
10115 Berlin

{title}
{number}: A-4711
{issued}: {first}
{due}: {last}
{order}: B-99/2025
{other}: 998877

                                             {net}                       100,00
                                             {tax}                        20,00
                                             {total}                 120,00 {currency}
"""
WORDS = {
    "en": ("Bill to", "Tax Invoice", "Inv. No", "Invoiced on", "Please pay before", "Your P.O. no", "Account no.",
           "Subtotal ex VAT", "VAT charged", "Total inc. VAT", "GBP"),
    "de": ("Rechnung an", "Rechnung", "Rg.-Nr.", "Rechnungs-/Lieferdatum", "Zahlbar ohne Abzug bis", "Ihre Bestell-Nr.",
           "Kd.-Nr.", "Zwischensumme netto", "zzgl. gesetzl. MwSt.", "Rechnungsbetrag", "EUR"),
    "fr": ("Facturé à", "Facture", "N° de pièce", "Date d’émission", "À régler au plus tard le", "V/Réf. commande",
           "Compte client", "Total hors taxes", "Montant de TVA", "Net à payer TTC", "EUR"),
    "es": ("Datos del cliente", "Factura", "Fra. n.º", "Fecha de expedición", "Vto.", "Su n.º de pedido",
           "Albarán n.º", "Total antes de impuestos", "Total cuotas", "Importe total factura", "EUR"),
    "it": ("Spett.le", "Fattura", "Fatt. n.", "Data emissione fattura", "Scadenza pagamento", "Vs. ord. n.",
           "Cod. cliente", "Totale imponibile", "Totale imposta", "Totale fattura IVA inclusa", "EUR"),
    "nl": ("Factureren aan", "Factuur", "Factuurkenmerk", "Dagtekening", "Uiterlijk te betalen op", "Uw bestelbon nr.",
           "Debiteurennr.", "Maatstaf van heffing", "Totaal btw-bedrag", "Te betalen bedrag", "EUR"),
    "pt": ("Faturar a", "Fatura", "Fatura-Recibo n.º", "Data do documento", "Pagar até", "V/ requisição n.º",
           "Cliente n.º", "Total ilíquido", "Total do imposto", "Total do documento", "EUR"),
    "pl": ("Nabywca", "Faktura VAT", "Faktura VAT nr", "Data wystawienia", "Termin zapłaty", "Nr zamówienia klienta",
           "Nr klienta", "Razem netto", "Kwota podatku VAT", "Razem do zapłaty", "zł"),
    "sv": ("Fakturamottagare", "Faktura", "Fakturanr", "Fakturadatum", "Oss tillhanda senast", "Ert ordernummer",
           "OCR-nummer", "Summa exkl. moms", "Varav moms", "Att betala", "SEK"),
    "cs": ("Odběratel", "Faktura – daňový doklad", "Faktura č.", "Datum vystavení", "Datum splatnosti",
           "Objednávka č.", "Variabilní symbol", "Základ daně", "Výše DPH", "Celkem k úhradě", "Kč"),
}  # fmt: skip
CODES = {"zł": "PLN", "Kč": "CZK"}
KEYS = ("buyer", "title", "number", "issued", "due", "order", "other", "net", "tax", "total", "currency")


@pytest.mark.parametrize("language", WORDS)
def test_an_invoice_in_each_language(values: Values, language: str) -> None:
    words = dict(zip(KEYS, WORDS[language], strict=True))
    text = INVOICE.format(
        seller="Muster Alfa GmbH", street="Weg 3, 20457 Hamburg", first="03.05.2025", last="02.06.2025", **words
    )
    found = values(Invoice, text)
    expected = {
        "invoice_number": "A-4711",
        "issue_date": date(2025, 5, 3),
        "due_date": date(2025, 6, 2),
        "order_number": "B-99/2025",
        "net_total": Decimal("100.00"),
        "tax_total": Decimal("20.00"),
        "grand_total": Decimal("120.00"),
        "currency": CODES.get(words["currency"], words["currency"]),
        "buyer_name": "Beispiel Delta",
    }
    assert {name: found.get(name) for name in expected} == expected


RECEIPTS = [
    ("en", "RECEIPT / Date 03/05/2025 14:11 / Tea 4.00 / Subtotal 4.00 / TOTAL INC GST 4.00 / Cash 5.00 / Change 1.00"),
    ("de", "Kassenbon / 03.05.2025 14:11 / Tee 4,00 / SUMME EUR 4,00 / Gegeben 5,00 / Rückgeld 1,00 / MwSt 0,64"),
    ("fr", "TICKET DE CAISSE / Le 03/05/2025 / Café 4,00 / NET A PAYER 4,00 / Espèces 5,00 / Rendu 1,00"),
    ("es", "TICKET / Fecha y hora 03/05/2025 14:11 / Café 4,00 / A PAGAR 4,00 / Entregado 5,00 / Cambio 1,00"),
    ("it", "SCONTRINO / Data e ora 03/05/2025 14:11 / Te 4,00 / TOTALE COMPLESSIVO 4,00 / Contanti 5,00 / Resto 1,00"),
    ("nl", "KASSABON / Datum 03-05-2025 14:11 / Koffie 4,00 / TE BETALEN 4,00 / Contant 5,00 / Wisselgeld 1,00"),
    ("pt", "TALAO / Data 03-05-2025 14:11 / Cafe 4,00 / TOTAL A PAGAR 4,00 / Numerario 5,00 / Troco 1,00"),
    ("pl", "PARAGON FISKALNY / 2025-05-03 14:11 / SUMA PTU 0,30 / SUMA PLN 4,00 / GOTÓWKA 5,00 / RESZTA 1,00"),
    ("sv", "KVITTO / Datum 2025-05-03 14:11 / Kaffe 4,00 / ATT BETALA 4,00 / Kontant 5,00 / Växel 1,00"),
    ("cs", "ÚČTENKA / Datum: 3.5.2025 14:11 / Káva 4,00 / CELKEM K ÚHRADĚ 4,00 / Hotově 5,00 / Vráceno 1,00"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines"), RECEIPTS)
def test_a_receipt_in_each_language(read: Read, language: str, lines: str) -> None:
    """Neither what was handed over nor the change is the total."""
    text = "Laden\n" + "\n".join(
        line.rpartition(" ")[0].ljust(30) + line.rpartition(" ")[2] for line in lines.split(" / ")
    )
    reading = read(Receipt, text)
    total, day = reading.fields["grand_total"], reading.fields["purchase_date"]
    assert total is not None
    assert total.value == Decimal("4.00")  # type: ignore[union-attr]
    assert day is not None
    assert day.value == date(2025, 5, 3) or language == "en"  # type: ignore[union-attr]
    assert reading.language == language


LOOK_ALIKES = [
    ("Numer KSeF: 5250001090", "invoice_number"),
    ("OCR-nummer: 123456789", "invoice_number"),
    ("Variabilní symbol: 20250017", "invoice_number"),
    ("Nr konta: 12 3456", "invoice_number"),
    ("Kundnr: 4711", "invoice_number"),
    ("Nr WZ: 17/2025", "invoice_number"),
    ("Albarán n.º: 4711", "invoice_number"),
    ("DDT n. 4711", "invoice_number"),
    ("Guia de remessa n.º 4711", "invoice_number"),
    ("Pakbonnr. 4711", "invoice_number"),
    ("N° BL : 4711", "invoice_number"),
    ("Leitweg-ID: 04011000-12345-67", "invoice_number"),
    ("Data sprzedaży: 03.05.2025", "issue_date"),
    ("Datum uskutečnění zdanitelného plnění: 3. 5. 2025", "issue_date"),
    ("Leveransdatum: 2025-05-03", "issue_date"),
    ("Skonto bis 03.05.2025", "due_date"),
    ("Sleva při úhradě do 3. 5. 2025", "due_date"),
    ("Zahlbetrag bei Skonto: 98,00 EUR", "grand_total"),
    ("Kapitał zakładowy: 50 000,00 zł", "grand_total"),
    ("Nasze zamówienie: 4711", "order_number"),
]


@pytest.mark.parametrize(("line", "field"), LOOK_ALIKES)
def test_a_look_alike_is_left_out(values: Values, line: str, field: str) -> None:
    assert field not in values(Invoice, line)


def test_types_have_words_in_all_ten() -> None:
    for schema in (Invoice, Receipt):
        assert schema.headings.keys() == WORDS.keys(), schema
