"""The language of a card: its captions' own, of several the issuer's, of the issuer's that which leads."""

from collections.abc import Callable

import pytest

from docpipe.document import Page
from docpipe.reading import read_layout, sheet_of
from schemas.identity_document import IdentityDocument

CARDS = {
    "the issuer's before English": (
        """
    # REPUBLIK ÖSTERREICH
    # PERSONALAUSWEIS / IDENTITY CARD

    Nachname / Surname
    GRÜBER
    Vorname / Given name
    MARIA
    Ablaufdatum / Expiry date
    14.09.2031
        """,
        "de",
    ),
    "English before the issuer's": (
        """
    # ČESKÁ REPUBLIKA / CZECH REPUBLIC

    SURNAME / PŘÍJMENÍ
    DVOŘÁKOVÁ
    GIVEN NAMES / JMÉNO
    JIŘINA
    DATE OF BIRTH / DATUM NAROZENÍ
    23.05.1988
        """,
        "cs",
    ),
    "two of the issuer's, the first": (
        """
    # CANADA

    Surname/Nom
    TREMBLAY
    Given names/Prénoms
    ÉLODIE
    Date of birth/Date de naissance
    01 JAN /JAN 85
        """,
        "en",
    ),
    "numbers and a title alone": (
        """
    # KÖRKORT   SVERIGE

    1. LINDSTRÖM
    2. ERIK GÖSTA
    3. 1964-04-12
    4a. 2019-03-05   4b. 2029-03-05
    5. 1234567890
        """,
        "sv",
    ),
    "an issuer that nobody knows": (
        """
    Prezime / Surname
    HORVAT
    Ime / Given names
    IVANA
    Državljanstvo / Nationality
    Datum rođenja / Date of birth
    01.02.1990
        """,
        "hr",
    ),
    "a value is no caption": ("1. NAMENS\n2. SEXTUS\n3. 01.02.1990", None),
}


@pytest.mark.parametrize(("text", "language"), CARDS.values(), ids=CARDS)
def test_language(page: Callable[..., Page], text: str, language: str | None) -> None:
    assert read_layout([sheet_of(page(text))], IdentityDocument).language == language
