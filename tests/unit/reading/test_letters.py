"""Whom a letter is about and where they live, as it stands in blocks, behind labels and in sentences."""

import time
from collections.abc import Callable

import pytest

from docpipe.document import FieldReading, Reading
from schemas.bank_statement import BankStatement
from schemas.proof_of_address import ProofOfAddress

Read = Callable[..., Reading]

CERTAIN, SURE = 0.8, 0.55

BILL = """
Lichtwerk GmbH
Werkstr. 4
20457 Hamburg


Karin Ohlsen
Am Deich 7
20459 Hamburg


# Stromrechnung
Datum: 3.5.2025
Lieferstelle: Am Deich 7, 20459 Hamburg

Verbrauch 1200 kWh                             400,00

Lichtwerk GmbH · Werkstr. 4 · 20457 Hamburg
"""
CERTIFICATE = """
Town of Harwell
1 Market Square
Harwell OX11 2AB


# Certificate of residence

Full name:          Peter Ashdown
Date of birth:      3 May 1980
Home address:       Rose Cottage
                    Lower Green
                    Harwell OX11 5CD

Issued on: 3 May 2025
"""
FORM = """
# Certificat de résidence

Nom et prénom
Claire Fontanel

Adresse
12, rue du Moulin
69003 Lyon

Fait le 3 mai 2025
"""


def letter(*sentences: str) -> str:
    return "\n".join(["Nordbank", "Hafenstraße 1", "20457 Hamburg", "", "", *sentences])


SENTENCES = [
    pytest.param(
        letter(
            "Dear Sir or Madam",
            "We hereby confirm that Mr Peter Ashdown has held an account here since 2011 and that the",
            "address which we hold for him is 7 High Street, Harwell, OX11 2AB. No liability is taken.",
        ),
        "Peter Ashdown",
        "7 High Street, Harwell, OX11 2AB",
        id="English",
    ),
    pytest.param(
        letter(
            "Wir bescheinigen hiermit, dass Frau Karin von der Heide, wohnhaft in 20459 Hamburg, Am Deich 7,",
            "seit dem Jahre 2011 Kundin unseres Hauses ist.",
        ),
        "Karin von der Heide",
        "20459 Hamburg, Am Deich 7",
        id="German, the town first",
    ),
    pytest.param(
        letter(
            "Nous soussignés attestons que Mme Claire Fontanel, demeurant au 12, rue du Moulin, 69003 Lyon, est",
            "titulaire d'un compte ouvert chez nous depuis le 3 mai 2011.",
        ),
        "Claire Fontanel",
        "12, rue du Moulin, 69003 Lyon",
        id="French",
    ),
    pytest.param(
        letter(
            "Por la presente certificamos que Dña. Elena Robles Marín, con domicilio en Calle Mayor 4, 28013 Madrid,",
            "mantiene con nosotros una cuenta corriente.",
        ),
        "Elena Robles Marín",
        "Calle Mayor 4, 28013 Madrid",
        id="Spanish",
    ),
    pytest.param(
        letter(
            "Hierbij verklaren wij dat de heer Jan de Groot, wonende te Dorpsstraat 3, 1234 AB Amsterdam, sinds lange",
            "tijd een rekening bij ons heeft.",
        ),
        "Jan de Groot",
        "Dorpsstraat 3, 1234 AB Amsterdam",
        id="Dutch",
    ),
]


def holder(reading: Reading) -> tuple[FieldReading, FieldReading]:
    name, home = reading.fields["holder_name"], reading.fields["holder_address"]
    assert isinstance(name, FieldReading)
    assert isinstance(home, FieldReading)
    return name, home


@pytest.mark.parametrize(("text", "who", "where"), SENTENCES)
def test_sentences(read: Read, text: str, who: str, where: str) -> None:
    name, home = holder(read(ProofOfAddress, text))
    assert (name.value, home.value) == (who, where)
    assert min(name.signals["support"], home.signals["support"]) > SURE


@pytest.mark.parametrize(
    ("text", "who", "where"),
    [
        (BILL, "Karin Ohlsen", "Am Deich 7, 20459 Hamburg"),
        (CERTIFICATE, "Peter Ashdown", "Rose Cottage, Lower Green, Harwell OX11 5CD"),
        (FORM, "Claire Fontanel", "12, rue du Moulin, 69003 Lyon"),
    ],
    ids=["block", "beside labels", "under labels"],
)
def test_places(read: Read, text: str, who: str, where: str) -> None:
    name, home = holder(read(ProofOfAddress, text))
    assert (name.value, home.value) == (who, where)
    assert min(name.signals["support"], home.signals["support"]) > SURE


def test_a_day_of_birth_is_of_no_address(read: Read) -> None:
    born = BILL.replace("Karin Ohlsen\n", "Karin Ohlsen\n12.03.1971\n").replace("Lieferstelle: ", "")
    _, home = holder(read(ProofOfAddress, born))
    assert home.value == "Am Deich 7, 20459 Hamburg"


def test_a_house_number_of_four_figures_is_no_postcode(read: Read) -> None:
    american = "First Prairie Gas\n\n\nMarcus Whitfield\n4410 Dodge St Apt 12\nOmaha NE 68132\n\n\n# Energy Statement\n"
    _, home = holder(read(ProofOfAddress, american))
    assert home.value == "4410 Dodge St Apt 12, Omaha NE 68132"


def test_the_head_of_a_column_is_nobody(read: Read) -> None:
    head = "First Prairie Bank\n\n\nMarcus Whitfield\n4410 Dodge St Apt 12\nOmaha NE 68132\n\n\n"
    booked = head + "# Bank statement\n\n\nDescription\nCheck 1044\n"
    name = read(BankStatement, booked + "HY-VEE 1512 Omaha NE 68114\n").fields["account_holder"]
    assert isinstance(name, FieldReading)
    assert (name.value, name.signals["margin"] > 0.1) == ("Marcus Whitfield", True)


def test_two_places_bear_each_other_out(read: Read) -> None:
    name, home = holder(read(ProofOfAddress, BILL))
    assert home.signals["support"] > CERTAIN > name.signals["support"]


def test_two_that_differ_are_in_doubt(read: Read) -> None:
    _, home = holder(read(ProofOfAddress, BILL.replace("Lieferstelle: Am Deich 7", "Lieferstelle: Am Deich 9")))
    assert home.signals["margin"] == 0.0


def test_the_writer_is_not_the_holder(read: Read) -> None:
    reading = read(ProofOfAddress, BILL)
    issuer = reading.fields["issuer_name"]
    assert isinstance(issuer, FieldReading)
    assert issuer.value == "Lichtwerk GmbH"


def test_a_salutation_is_nobody(read: Read) -> None:
    reading = read(ProofOfAddress, letter("To whom it may concern", "", "# Bank letter", "3 May 2025"))
    assert reading.fields["holder_name"] is None
    assert reading.fields["holder_address"] is None


def test_long_lines_cost_little(read: Read) -> None:
    line = "We certify " + "that Aa-Bb address " * 400 + "is " + "1 " * 400
    begun = time.perf_counter()
    read(ProofOfAddress, letter(line))
    assert time.perf_counter() - begun < 2.0
