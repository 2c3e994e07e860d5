"""What a document's own lines say about its habits."""

import pytest

from schemas.fields import Locale, gather_locale

GERMAN = ["Rechnung Nr. 5 vom 3.4.2024", "Gesamtbetrag 1.234,56 EUR", "USt-IdNr. DE136695976", "zahlbar bis 17.4.2024"]
AMERICAN = ["Invoice no. 5", "Total amount due $1,234.56", "Springfield, IL 62701", "Date: 03/04/2025"]
BRITISH = ["Invoice no. 5", "Total amount due £1,234.56", "London SW1A 1AA", "Date: 03/04/2025"]


@pytest.mark.parametrize(
    ("lines", "locale"),
    [
        (GERMAN, Locale("de", ",", True, "DE")),
        (AMERICAN, Locale("en", ".", False, "US")),
        (BRITISH, Locale("en", ".", True, "GB")),
        (["Facture n° 5", "Total TTC 1 234,56 €", "date du paiement"], Locale("fr", ",", True, None)),
        (["Factura número 5", "Importe total 1.234,56 €", "fecha de vencimiento"], Locale("es", ",", True, None)),
        (["Fattura numero 5", "Totale documento 1.234,56", "scadenza"], Locale("it", ",", True, None)),
        (["Factuurnummer 5", "Totaal te betalen 1.234,56", "vervaldatum"], Locale("nl", ",", True, None)),
        (["Fatura número 5", "Valor da fatura 1.234,56", "vencimento"], Locale("pt", ",", True, None)),
        (["Invoice", "the date 25/03/2025"], Locale("en", None, True, None)),  # 25 is no month
        (["Invoice", "the date 03/25/2025"], Locale("en", None, False, None)),
        (["the invoice dates 25/03/2025", "03/25/2025"], Locale("en", None, None, None)),  # it contradicts itself
        (["Invoice total amount $5.00"], Locale("en", ".", False, None)),  # dollars and nothing else
        (["Invoice total amount 5.00"], Locale("en", ".", None, None)),
        (["Invoice total amount € 5.00"], Locale("en", ".", True, None)),
        (["The invoice total 5.00", "Toronto, Canada"], Locale("en", ".", None, "CA")),  # Canadians write both
        (["1.234,56", "1,234.56"], Locale()),  # one of each decides nothing
        (["1.234", "12.11.2024", "10:30", "v1.2.3"], Locale()),  # nothing here shows a decimal mark
        (["The invoice total $4,500", "Springfield, IL 62701"], Locale("en", ".", False, "US")),  # no cents: custom
        (["Rechnung, Summe 4.500", "Berlin, Deutschland"], Locale("de", ",", True, "DE")),
        (["Rechnung, Summe 4.500", "Bern, Schweiz"], Locale("de", None, True, "CH")),  # the Swiss write both
        ([], Locale()),
        (["Berlin", "DE 10115"], Locale()),  # not Delaware
    ],
)
def test_habits(lines: list[str], locale: Locale) -> None:
    assert gather_locale(lines) == locale
