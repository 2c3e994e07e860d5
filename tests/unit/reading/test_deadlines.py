"""The day by which to pay, where only a sentence tells it."""

from collections.abc import Callable
from typing import Any

import pytest

from schemas.invoice import Invoice

INVOICE = """
# Rechnung
Rechnungsnummer: 4711
Datum: 05.05.2025

Nettobetrag    100,00
MwSt. 19 %      19,00
Gesamtbetrag   119,00

"""
SENTENCES = [  # what stands under the sums, the day of June or May 2025 by which to pay
    ("Bitte überweisen Sie den Betrag bis zum 15.05.2025 auf unser Konto.", "2025-05-15"),
    ("Bitte begleichen Sie diese Rechnung spätestens am 20. Mai 2025.", "2025-05-20"),
    ("Please settle this invoice by 4 June 2025.", "2025-06-04"),
    ("Paiement à 30 jours, soit le 04/06/2025", "2025-06-04"),
    ("Gelieve het bedrag voor 4 juni 2025 over te maken.", "2025-06-04"),
    ("Bitte zahlen Sie den offenen Betrag\nbis zum 15.05.2025.", "2025-05-15"),  # a sentence over two lines
    ("Gelieve het bedrag van € 119,00 uiterlijk 15-05-2025 te\nvoldoen.", "2025-05-15"),
    ("Zahlbar bis 20.05.2025 mit 2 % Skonto, bis 04.06.2025 netto.", "2025-06-04"),  # not the last day of a discount
    ("Bei Zahlung bis 15.05.2025 gewähren wir 2% Skonto. Zahlbar bis 04.06.2025 ohne Abzug.", "2025-06-04"),
    ("2% discount if paid by 15 May 2025, otherwise due 4 June 2025", "2025-06-04"),
    ("Bei Zahlung bis 15.05.2025 gewähren wir 2 % Skonto.", None),
    ("Zahlbar innerhalb von 14 Tagen.", None),  # no day is printed
    ("Ihre Zahlungseingänge sind bis zum 01.05.2025 berücksichtigt.", None),  # what was paid
    ("Die Ware wird bis zum 15.05.2025 geliefert.", None),  # no payment
    ("Den Betrag von 119,00 EUR buchen wir am 15.05.2025 von Ihrem Konto ab.", "2025-05-15"),  # a debit to come
    ("Le montant sera prélevé le 15/05/2025 sur votre compte.", "2025-05-15"),
    ("Der Betrag wurde am 15.05.2025 von Ihrem Konto abgebucht.", None),  # one that was made
    ("2 % rabatt vid betalning före 2025-05-15, annars netto 2025-06-04", "2025-06-04"),
    ("Skonto 2 % při platbě do 15.05.2025, jinak splatné 04.06.2025", "2025-06-04"),
    ("Payable à 30 jours, soit le 04/06/2025. Pas d’escompte pour paiement anticipé.", "2025-06-04"),
    ("Het bedrag van € 119,00 wordt omstreeks 15-05-2025 afgeschreven.", "2025-05-15"),
    ("L'importo di € 119,00 è dovuto entro il 15-05-2025.", "2025-05-15"),
]


@pytest.mark.parametrize(("sentence", "day"), SENTENCES)
def test_the_day_by_which_to_pay(values: Callable[..., dict[str, Any]], sentence: str, day: str | None) -> None:
    due = values(Invoice, INVOICE + sentence).get("due_date")
    assert (due.isoformat() if due else None) == day
