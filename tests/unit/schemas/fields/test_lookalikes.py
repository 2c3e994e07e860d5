"""Letters taken for digits and digits for letters, put right where the form of a number says so."""

import pytest

from schemas.fields import IbanKind, VatIdKind
from schemas.fields.identifiers import IdentifierKind
from schemas.fields.kind import Kind

CASES: list[tuple[Kind, str, list[str]]] = [
    (IbanKind(), "IBAN 1T60 X054 2811 1010 0000 0123 456", ["IT60X0542811101000000123456"]),  # a digit for the country
    (IbanKind(), "DE89 37O4 0044 0532 0130 00", ["DE89370400440532013000"]),  # a letter for a digit
    (IbanKind(), "IBAN: DE89 37O4 0044 0532 0130 01", []),  # its check digits fail all the same
    (IbanKind(), "invoice 2025 of the 3 May 2025", []),  # no IBAN at all
    (VatIdKind(), "USt-IdNr. DEl36695976", ["DE136695976"]),  # a small l for 1
    (VatIdKind(), "VAT IE82230521", ["IE8223052I"]),  # a 1 where Ireland has a letter
    (VatIdKind(), "USt-IdNr. DE1366959S6", []),  # no number of Germany, whatever S is
    (IdentifierKind(), "no. Sl-25-4323", ["SI-25-4323"]),  # a small l among capitals
    (IdentifierKind(), "no. 2025l2", ["202512"]),  # a small l among digits
    (IdentifierKind(), "no. A1l3", []),  # among both it may be either
    (IdentifierKind(), "no. Bill-25", []),  # a word with small letters of its own
]


@pytest.mark.parametrize(("kind", "line", "values"), CASES)
def test_misread(kind: Kind, line: str, values: list[str]) -> None:
    assert [value for _, value in kind.misread(line)] == values
