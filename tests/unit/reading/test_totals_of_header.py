"""Amounts, days and currencies of a header as offices of several countries print them."""

from collections.abc import Callable
from typing import Any

import pytest

from schemas.document_type import DocumentType
from schemas.invoice import Invoice
from schemas.receipt import Receipt

ARTISAN = """
# FACTURE N° F2024-118
Date : 05/03/2024

Total HT       1 220,00 €
TVA 10 %         122,00 €
Total TTC      1 342,00 €
"""
INSURANCE = """
# Beitragsrechnung
Rechnungsnummer 2024-0088123
Datum 02.01.2024

Beitrag Wohngebäude        412,80 EUR
19 % Versicherungsteuer     78,43 EUR
Gesamtbetrag               491,23 EUR
"""
POTTER = """
# Faktura 2024-007
Vystaveno: 2.5.2024

Výuka keramiky, duben   3 200,- Kč
Materiál                  640,- Kč
Celkem                  3 840,- Kč
"""
SUBSCRIPTION = """
# Invoice
Invoice number 8F2C91D3-0007
Date of issue September 1, 2024

Subtotal                 $66.00
WELCOME10 (10% off)      -$6.60
Total excluding tax      $59.40
Sales tax                 $0.00
Total                    $59.40
Amount due               $59.40 USD
"""
ENERGY = """
# Stromrechnung
Rechnungsnummer 9081552310
Datum 18.01.2024

Gesamt                 3.412 kWh
Nettobetrag            1.184,54 €
Umsatzsteuer 19 %        225,06 €
Rechnungsbetrag        1.409,60 €
"""
SYSTEM = """
# INVOICE
Document no. / date
9400011827 / 30.09.2024
Purchase order no. / date
4501777120 / 02.09.2024

Net total     4,293.00 EUR
VAT 20 %        858.60 EUR
Total         5,151.60 EUR
"""
TILL = """
SUPER U BIARD
rue de la Gare
86580 BIARD
POMMES GALA 1,204 kg     3,00
PAIN COMPLET             8,57
TOTAL A PAYER           11,57 €
12/07/2024 18:03 CAISSE 04 TICKET 00881
"""
LETTER = """
# FACTURE N° F2024-118
Tours, le 1er mars 2024

Total TTC                        1 342,00 €
Acompte versé le 12/02/2024        400,00 €
Net à payer                        942,00 €
"""
GST = """
# TAX INVOICE
Invoice No. SBT/23-24/1187      Dated 3-Jan-24
Buyer's Order No. PO/456/23     Dated 28-Dec-23

Total     1,91,750.00 INR
"""
FARM = """
HOFGUT NORDWIND
Ziegelweg 3
99503 Ostermoor
09.11.2025 10:22
Käse                 41,26
Honig                29,07
SUMME                70,33 €
inkl. 19 % MwSt.      0,50
inkl. 7 % MwSt.       4,40
Steuerbetrag          4,90
"""
VOUCHER = """
Petite Imprimerie
Total TTC                        60,64 €
TVA 21 % de 50,12                10,52 €

Fait à Valmont-lez-Forêt, le 18 août 2025
"""
BERNE = """
# Rechnung / Facture
Rechnungsnummer / Numéro de facture    20318
Datum / Date                           18.03.2024

Total exkl. MWST          2'262.00
8.1% MWST von 2'262.00      183.22
Total CHF inkl. MWST      2'445.20
"""
PAPERS: list[tuple[type[DocumentType], str, dict[str, str | None]]] = [
    (
        Invoice,
        ARTISAN,
        {"net_total": "1220.00", "tax_total": "122.00", "grand_total": "1342.00"},
    ),  # a rate in its label
    (Invoice, INSURANCE, {"tax_total": "78.43", "grand_total": "491.23"}),  # the larger one is no tax
    (Invoice, POTTER, {"currency": "CZK", "grand_total": "3840", "tax_total": None}),  # two items are no net and tax
    (Invoice, SUBSCRIPTION, {"currency": "USD", "net_total": "59.40"}),
    (Invoice, ENERGY, {"grand_total": "1409.60"}),
    (Invoice, SYSTEM, {"invoice_number": "9400011827", "order_number": "4501777120", "issue_date": "2024-09-30"}),
    (Invoice, LETTER, {"issue_date": "2024-03-01", "amount_due": "942.00"}),  # not the day of a deposit
    (Invoice, GST, {"issue_date": "2024-01-03", "grand_total": "191750.00"}),  # not that of the order
    (Invoice, BERNE, {"invoice_number": "20318", "grand_total": "2445.20", "tax_total": "183.22"}),  # rounded cash
    (Receipt, FARM, {"tax_total": "4.90"}),  # the sum of what each rate makes
    (Receipt, VOUCHER, {"purchase_date": "2025-08-18", "tax_total": "10.52"}),  # not what the rate is taken of
    (Receipt, TILL, {"purchase_date": "2024-07-12", "grand_total": "11.57"}),
]


@pytest.mark.parametrize(("schema", "text", "expected"), PAPERS)
def test_what_a_header_says(
    values: Callable[..., dict[str, Any]], schema: type[DocumentType], text: str, expected: dict[str, str | None]
) -> None:
    read = values(schema, text)
    assert {name: str(read[name]) if name in read else None for name in expected} == expected
