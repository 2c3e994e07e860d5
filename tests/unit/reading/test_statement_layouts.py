"""Statements as banks of many countries set them, made up: whose account, over which time, balances, bookings."""

from collections.abc import Callable
from typing import Any

import pytest

from schemas.bank_statement import BankStatement

Values = Callable[..., dict[str, Any]]

STATEMENTS = [
    pytest.param(
        """
# First Prairie Bank
100 Main Street, Omaha, NE 68102

MARIA T LOPEZ
4521 ELM STREET APT 3
LINCOLN NE 68501

Account number: 000123456789
For the period March 1 through March 31, 2025

Checking Summary                                    Amount
Beginning balance on March 1, 2025               $1,240.55
Deposits and other additions                      2,500.00
Withdrawals and other subtractions               -1,310.25
Ending balance on March 31, 2025                 $2,430.30

Date       Description                                       Amount        Balance
03/03      Payroll ACME Corp Direct Dep                    2,500.00       3,740.55
03/05      Rent payment Oakwood Apartments                -1,200.00       2,540.55
03/18      Grocery Mart Purchase Lincoln NE                 -110.25       2,430.30
        """,
        {
            "account_number": "000123456789",
            "account_holder": "MARIA T LOPEZ",
            "opening_balance": "1240.55",
            "closing_balance": "2430.30",
            "period_start": "2025-03-01",
            "period_end": "2025-03-31",
            "currency": "USD",
        },
        3,
        id="American: the year only in the period",
    ),
    pytest.param(
        """
# Northern Counties Bank plc
Your Current Account statement

Mr James Whitfield                                   Sort code  20-45-77
12 Rosebank Terrace                                  Account number  63482915
Leeds
LS7 3QP                                              Statement date  4 April 2025

5 March 2025 to 4 April 2025

Date         Description                        Paid out      Paid in      Balance
5 Mar        Balance brought forward                                       812.40
10 Mar       Direct Debit City Council           142.00                     670.40
14 Mar       Salary Harper Ltd                              1,950.00      2,620.40
28 Mar       Card payment Supermarket             64.35                   2,556.05
4 Apr        Balance carried forward                                      2,556.05
        """,
        {
            "account_number": "63482915",
            "opening_balance": "812.40",
            "closing_balance": "2556.05",
            "period_start": "2025-03-05",
            "period_end": "2025-04-04",
            "statement_date": "2025-04-04",
            "account_holder": "James Whitfield",
        },
        3,
        id="British: two columns, balances among the rows",
    ),
    pytest.param(
        """
# Kreissparkasse Talheim
Girokonto 4711002233, DE02 1203 0000 0000 2020 51

Herrn
Uwe Brandner
Talstraße 9
74388 Talheim

Kontoauszug 3/2025                                        Seite 1 von 1
Kontostand am 28.02.2025, Auszug Nr. 2                              1.502,17
Datum        Erläuterung                                       Betrag Soll      Betrag Haben
03.03.2025   Lastschrift Stadtwerke Talheim Strom                   89,00
             Wertstellung: 03.03.2025
14.03.2025   Gehalt Maschinenbau Roth GmbH                                         2.310,44
28.03.2025   Dauerauftrag Miete Wohnbau eG                         640,00
Kontostand am 31.03.2025                                            3.083,61
        """,
        {
            "iban": "DE02120300000000202051",
            "opening_balance": "1502.17",
            "closing_balance": "3083.61",
            "account_holder": "Uwe Brandner",
        },
        3,
        id="German savings bank: balances around the rows",
    ),
    pytest.param(
        """
# Volksbank Rheintal eG

Frau
Carla Wenz
Rheingasse 4
79576 Weil am Rhein

Kontoauszug vom 01.04.2025
IBAN: DE75 5121 0800 1245 1261 99    EUR-Konto
Bu-Tag   Wert     Vorgang                                              Betrag EUR
                  alter Kontostand vom 01.03.2025                       950,20 H
04.03.   04.03.   Basislastschrift Telefon Nordtel                       39,95 S
17.03.   17.03.   Überweisungsgutschrift Finanzamt Lörrach              214,00 H
31.03.   31.03.   Abschluss Kontoführung                                  4,90 S
                  neuer Kontostand vom 31.03.2025                     1.119,35 H
        """,
        {"iban": "DE75512108001245126199", "opening_balance": "950.20", "closing_balance": "1119.35"},
        3,
        id="German: letters for the sides",
    ),
    pytest.param(
        """
# Banque Coopérative de l'Ouest
RELEVÉ DE COMPTE du 01/03/2025 au 31/03/2025

MME JULIE MARCHAND
8 RUE DES LILAS
44000 NANTES

IBAN : FR76 3000 6000 0112 3456 7890 189    BIC : AGRIFRPP

Date       Date valeur   Libellé des opérations                    Débit        Crédit
           SOLDE CRÉDITEUR AU 28/02/2025                                          1 204,33
04/03      04/03         PRLV SEPA ENERGIA 4578                    76,20
10/03      10/03         VIR SALAIRE MARS SA DUPRE                              1 890,00
25/03      25/03         CB RESTAURANT LE PORT                     34,50
           TOTAL DES MOUVEMENTS                                   110,70        1 890,00
           SOLDE CRÉDITEUR AU 31/03/2025                                          2 983,63
        """,
        {
            "iban": "FR7630006000011234567890189",
            "opening_balance": "1204.33",
            "closing_balance": "2983.63",
            "period_start": "2025-03-01",
            "period_end": "2025-03-31",
            "account_holder": "JULIE MARCHAND",
        },
        3,
        id="French: totals of both columns",
    ),
    pytest.param(
        """
# Rijnbank N.V.
Rekeningafschrift

De heer J. van Dijk
Kerkstraat 14
3511 AB Utrecht

Rekeningnummer NL91 ABNA 0417 1643 00     Datum afschrift 31-03-2025
Periode: 01-03-2025 t/m 31-03-2025

Vorig saldo                     Totaal afgeschreven     Totaal bijgeschreven     Nieuw saldo
€ 640,10                        € 820,00                € 2.100,00               € 1.920,10

Datum        Omschrijving                                     Bedrag af        Bedrag bij
03-03-2025   Huur maart Woonstichting                            750,00
21-03-2025   Salaris Bakkerij Jansen B.V.                                        2.100,00
25-03-2025   Zorgverzekering                                      70,00
        """,
        {
            "iban": "NL91ABNA0417164300",
            "opening_balance": "640.10",
            "closing_balance": "1920.10",
            "period_start": "2025-03-01",
            "period_end": "2025-03-31",
            "statement_date": "2025-03-31",
            "account_holder": "J. van Dijk",
        },
        3,
        id="Dutch: balances in drawn cells, the IBAN as account number",
    ),
    pytest.param(
        """
# Banco del Litoral, S.A.
Extracto de cuenta corriente

D. Pablo Serrano Gil
Calle Mayor, 22
46001 Valencia

IBAN ES91 2100 0418 4502 0005 1332
Período: 01/03/2025 - 31/03/2025      Divisa: EUR

F. Oper.     F. Valor     Concepto                           Importe        Saldo
                          SALDO ANTERIOR                                     500,00
05/03/2025   05/03/2025   RECIBO AGUAS DE LEVANTE             -45,10         454,90
10/03/2025   10/03/2025   NOMINA INDUSTRIAS SOL             1.700,00       2.154,90
20/03/2025   21/03/2025   COMPRA TARJETA MERCADO              -60,90       2.094,00
                          SALDO FINAL                                      2.094,00
        """,
        {
            "iban": "ES9121000418450200051332",
            "opening_balance": "500.00",
            "closing_balance": "2094.00",
            "period_start": "2025-03-01",
            "period_end": "2025-03-31",
            "account_holder": "Pablo Serrano Gil",
        },
        3,
        id="Spanish: signs",
    ),
    pytest.param(
        """
# Bergkantonalbank AG
Kontoauszug 01.03.2025 - 31.03.2025

Herr Beat Zürcher
Seeweg 3
6300 Zug

Privatkonto CH93 0076 2011 6238 5295 7    Währung CHF

Datum        Text                                   Belastung     Gutschrift    Valuta        Saldo
             Saldovortrag                                                                     3'200.00
04.03.2025   Zahlung Krankenkasse Helva                412.35                   04.03.2025    2'787.65
25.03.2025   Gutschrift Lohn Uhren AG                               6'100.00    25.03.2025    8'887.65
31.03.2025   Kontoführungsgebühr                         5.00                   31.03.2025    8'882.65
             Schlusssaldo                                                                     8'882.65
        """,
        {
            "iban": "CH9300762011623852957",
            "opening_balance": "3200.00",
            "closing_balance": "8882.65",
            "currency": "CHF",
            "period_start": "2025-03-01",
            "period_end": "2025-03-31",
            "account_holder": "Beat Zürcher",
        },
        3,
        id="Swiss: the value day behind the amounts",
    ),
    pytest.param(
        """
# Lakeside Community Credit Union

ROBERT J HANSEN
77 PINE RD
DULUTH, MN 55802

Statement Period: 02/01/2025 - 02/28/2025        Member Number: 88412
Account #: 5502-118-9

Previous Balance                                   $320.00
Total Deposits                                     $900.00
Total Withdrawals                                  $415.75
Ending Balance                                     $804.25

Post Date     Transaction Description              Withdrawals      Deposits       Balance
02/03/2025    Share draft 1021                          315.75                      4.25
02/14/2025    Payroll Deposit                                          900.00      904.25
02/20/2025    ATM Withdrawal Superior St                100.00                     804.25
        """,
        {
            "opening_balance": "320.00",
            "closing_balance": "804.25",
            "period_start": "2025-02-01",
            "period_end": "2025-02-28",
        },
        3,
        id="American credit union: sums above",
    ),
    pytest.param(
        """
# Banca Popolare di Valdora S.p.A.
ESTRATTO CONTO al 31/03/2025

Gent. Sig.ra
Chiara Bruni
Via Roma 15
20121 Milano

IBAN: IT60 X054 2811 1010 0000 0123 456      Periodo dal 01/01/2025 al 31/03/2025

Data oper.    Data valuta    Descrizione                      Addebiti      Accrediti
01/01/2025                   SALDO INIZIALE                                  1.100,00
15/01/2025    15/01/2025     Bonifico stipendio                              1.450,00
20/02/2025    20/02/2025     Addebito SDD luce                  88,40
10/03/2025    10/03/2025     Prelievo bancomat                 150,00
31/03/2025                   SALDO FINALE                                    2.311,60
        """,
        {
            "iban": "IT60X0542811101000000123456",
            "opening_balance": "1100.00",
            "closing_balance": "2311.60",
            "period_start": "2025-01-01",
            "period_end": "2025-03-31",
            "account_holder": "Chiara Bruni",
        },
        3,
        id="Italian: a quarter",
    ),
    pytest.param(
        """
# Sparhafen AG
Kontoauszug

Ida Möller
Am Deich 2
26384 Wilhelmshaven

IBAN: DE89 3704 0044 0532 0130 00      1.-31. März 2025

Stand zuvor                                                              100,00
Tag          Zweck                                                       Betrag
03.03.2025   Einkauf                                                     -30,00
05.03.2025   Erstattung                                                   55,50
Stand danach                                                             125,50
        """,
        {"opening_balance": "100.00", "closing_balance": "125.50"},
        2,
        id="balances in words that nobody knows",
    ),
]


@pytest.mark.parametrize(("text", "wanted", "bookings"), STATEMENTS)
def test_a_statement_of_some_bank(values: Values, text: str, wanted: dict[str, str], bookings: int) -> None:
    read = values(BankStatement, text)
    assert {name: str(read.get(name)) for name in wanted} == wanted
    assert len(read["transactions"]) == bookings
