"""Names in one, titles before them, and numbers in groups on cards: parted where the paper parts them, else asked."""

from collections.abc import Callable

import pytest

from docpipe.document import FieldReading, Page
from docpipe.reading import read_layout, sheet_of
from schemas.identity_document import IdentityDocument

CARDS = {
    "no word says which is the surname": (
        """
    # INDIAN UNION DRIVING LICENCE
    DL No : MH12 20190034761
    Name : RAJESHWARI NAIR
    Son/Daughter/Wife of : KRISHNAN NAIR
    Date Of Birth : 15-07-1988
        """,
        {"surname": "RAJESHWARI NAIR", "given_names": None, "document_number": "MH12 20190034761"},
        True,
    ),
    "the second name of the caption is no value": (
        """
    # CARTEIRA NACIONAL DE HABILITAÇÃO

    2 e 1 NOME E SOBRENOME
    JOSÉ ANTÔNIO D'ÁVILA
    4a DATA EMISSÃO     4b VALIDADE
    01/06/2022          31/05/2032
        """,
        {"surname": "JOSÉ ANTÔNIO D'ÁVILA", "given_names": None},
        True,
    ),
    "a comma parts it": (
        """
    # REPÚBLICA DE PANAMÁ   CÉDULA DE IDENTIDAD

    Apellidos y nombres
    QUIRÓS VEGA, JUAN CARLOS
        """,
        {"surname": "QUIRÓS VEGA", "given_names": "JUAN CARLOS"},
        False,
    ),
    "a title is no name, 4d is the holder's number": (
        """
    # DRIVING LICENCE   UK

    1. O'CONNOR-HUGHES
    2. MR SEÁN PATRICK
    3. 11.05.1982  UNITED KINGDOM
    4a. 12.06.2019
    4b. 11.06.2029
    4d. 86093012345
    5. OCONN805112SP9AB 35
        """,
        {"surname": "O'CONNOR-HUGHES", "given_names": "SEÁN PATRICK", "personal_number": "86093012345"},
        False,
    ),
    "strokes with spaces part no number": (
        """
    # Ontario   DRIVER'S LICENCE   PERMIS DE CONDUIRE   CAN

    1,2 NAME / NOM
    O'BRIEN-TREMBLAY,
    MARIE-ÈVE
    4d NUMBER / NUMÉRO
    O1234 - 56789 - 05801
        """,
        {"surname": "O'BRIEN-TREMBLAY", "given_names": "MARIE-ÈVE", "document_number": "O1234 - 56789 - 05801"},
        False,
    ),
}


@pytest.mark.parametrize(("text", "wanted", "asked"), CARDS.values(), ids=CARDS)
def test_names(page: Callable[..., Page], text: str, wanted: dict[str, str | None], asked: bool) -> None:
    reading = read_layout([sheet_of(page(text))], IdentityDocument)
    read = {name: reading.fields[name] for name in wanted}
    values = {name: cell.value if isinstance(cell, FieldReading) else None for name, cell in read.items()}
    assert values == wanted
    assert ("names_unparted" in {finding.code for finding in reading.findings}) is asked
