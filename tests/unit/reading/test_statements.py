"""Bank statements and proofs of address, as the layout reader reads them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from docpipe.reading.classifying import classify
from docpipe.reading.segments import Sheet, sheet_of
from schemas import Registry
from schemas.bank_statement import BankStatement
from schemas.proof_of_address import ProofOfAddress

Sheets = Callable[..., list[Sheet]]
Values = Callable[..., dict[str, Any]]

HEAD = """
# Nordbank AG
Hafenstraße 1, 20457 Hamburg


Erika Musterfrau
Lindenallee 12
50667 Köln

# Kontoauszug
Kontoinhaber: Erika Musterfrau                        Auszugsdatum: 31.03.2025
IBAN: DE89 3704 0044 0532 0130 00                     Zeitraum: 01.03.2025 bis 31.03.2025
Währung: EUR
"""
TWO_COLUMNS = """
Datum        Verwendungszweck                                Soll        Haben         Saldo
             Alter Kontostand                                                       1.000,00
03.03.2025   Miete März                                    700,00                     300,00
             Hausverwaltung Schmidt
05.03.2025   Gehalt                                                   2.500,00      2.800,00
             Übertrag                                                               2.800,00
17.03.2025   Supermarkt                                     45,50                   2.754,50
             Neuer Kontostand                                                       2.754,50
"""
SIDES = """
Alter Kontostand: 1.000,00

Buchungstag  Verwendungszweck                                             Umsatz
03.03.2025   Miete März Hausverwaltung Schmidt                          700,00 S
05.03.2025   Gehalt                                                   2.500,00 H
17.03.2025   Supermarkt                                                  45,50 S

Neuer Kontostand: 2.754,50
"""
SIGNS = """
Alter Kontostand                         Neuer Kontostand
              1.000,00                                  2.754,50

Buchungstag  Verwendungszweck                              Betrag          Saldo
03.03.2025   Miete März Hausverwaltung Schmidt            -700,00         300,00
05.03.2025   Gehalt                                      2.500,00       2.800,00
17.03.2025   Supermarkt                                    -45,50       2.754,50
"""
MOVED = [
    (date(2025, 3, 3), "Miete März Hausverwaltung Schmidt", Decimal("-700.00")),
    (date(2025, 3, 5), "Gehalt", Decimal("2500.00")),
    (date(2025, 3, 17), "Supermarkt", Decimal("-45.50")),
]
TABLES = [
    pytest.param(TWO_COLUMNS, id="a column for each side, sums carried among the rows"),
    pytest.param(SIDES, id="letters for each side"),
    pytest.param(SIGNS, id="signs, and balances in drawn cells"),
]


@pytest.mark.parametrize("table", TABLES)
def test_a_statement(values: Values, table: str) -> None:
    read = values(BankStatement, HEAD + table)
    assert [(row["date"], row["description"], row["amount"]) for row in read["transactions"]] == MOVED
    assert (read["opening_balance"], read["closing_balance"]) == (Decimal("1000.00"), Decimal("2754.50"))
    assert (read["account_holder"], read["bank_name"]) == ("Erika Musterfrau", "Nordbank AG")
    assert (read["period_start"], read["period_end"]) == (date(2025, 3, 1), date(2025, 3, 31))
    assert (read["iban"], read["currency"]) == ("DE89370400440532013000", "EUR")


def test_a_proof_of_address(values: Values) -> None:
    text = """
    # Stadt Köln
    Rathausplatz 1, 50667 Köln

    # Meldebescheinigung

    Name:              Erika Musterfrau
    Geburtsdatum:      01.02.1990
    Anschrift:         Lindenallee 12
                       50667 Köln
    Einzugsdatum:      03.04.2019

    Ausgestellt am:    17.03.2025
    """
    read = values(ProofOfAddress, text)
    assert read["document_kind"] == "registration_certificate"
    assert read["holder_address"] == "Lindenallee 12, 50667 Köln"
    assert read["issue_date"] == date(2025, 3, 17)


TYPES = [
    pytest.param(HEAD + TWO_COLUMNS, "bank_statement", id="a statement"),
    pytest.param(
        """
        # Receipt

        Invoice number: 4711              Date: 3 May 2025
        Bill to: Acme Ltd                 Due date: 2 June 2025

        Description              Quantity     Unit price        Amount
        Consulting                      2         100.00        200.00

        Subtotal                                                200.00
        Total                                                GBP 200.00
        """,
        "invoice",
        id="a receipt that is an invoice",
    ),
    pytest.param(
        """
        # Your electricity bill

        Supply address: 12 Mill Lane, Leeds LS1 4AB
        Bill date: 3 May 2025
        Meter number: 4711                Tariff: Green
        Meter reading: 12,345 kWh
        """,
        "proof_of_address",
        id="a utility bill",
    ),
    pytest.param(
        "# Minutes\n\nName: Jane Doe\nAddress: 12 Mill Lane\nDate: 3 May 2025\n", None, id="labels of any form"
    ),
]


@pytest.mark.parametrize(("text", "name"), TYPES)
def test_types(sheets: Sheets, text: str, name: str | None) -> None:
    found = classify(sheets(text), Registry.load())
    assert (found.name if found else None) == name


def test_a_title_that_was_read_with_mistaken_letters(page: Callable[..., Any]) -> None:
    drawn = page("# lNV0ICE\n\nAcme\n")
    scanned = replace(drawn, words=tuple(replace(word, score=0.9) for word in drawn.words))
    found = [classify([sheet_of(one)], Registry.load()) for one in (scanned, drawn)]
    assert [one and one.name for one in found] == ["invoice", None]


def test_rows_take_their_year_from_the_period(values: Values) -> None:
    days = HEAD + TWO_COLUMNS.replace(".03.2025 ", ".03.     ")
    rows = values(BankStatement, days)["transactions"]
    assert [row["date"] for row in rows] == [date(2025, 3, day) for day in (3, 5, 17)]
