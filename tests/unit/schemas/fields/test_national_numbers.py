"""VAT numbers, accounts and invoice numbers as firms print them at home."""

import pytest

from schemas.fields import Locale
from schemas.fields.iban import IbanKind
from schemas.fields.identifiers import IdentifierKind
from schemas.fields.kind import Kind
from schemas.fields.vat_id import VatIdKind, check_vat_id


def found(kind: Kind, line: str) -> list[object]:
    return [kind.parse(line[start:end], Locale()).value for start, end in kind.find(line)]


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("NIP: 525-000-10-90", ["5250001090"]),
        ("NIP sprzedawcy: 525 000 10 90", ["5250001090"]),
        ("NIP PL5250001090", ["PL5250001090"]),  # with its country: as it is printed
        ("Partita IVA e C.F.: 00743110157", ["00743110157"]),
        ("C.I.F. B-64717838", ["B64717838"]),
        ("Contribuinte n.º 501 964 843", ["501964843"]),
        ("N.I.F. A-28.015.865", ["A28015865"]),
        ("P.I. 00743110157 - C.F. 00743110157", ["00743110157"]),
        ("Nr VAT UE: 525-000-10-90", ["5250001090"]),
        ("BTW-nr. 0776.091.951", ["0776091951"]),
        ("BTW 21 % 0776.091.951", []),  # a rate stands between
        ("VAT Reg No 980 7806 84", ["980780684"]),
        ("DIČ: CZ25123891", ["CZ25123891"]),
        ("525-000-10-90", ["5250001090"]),  # in a cell of its own
        ("B64717838", ["B64717838"]),
        ("5250001090", []),  # may be anything
        ("NIP: 525-000-10-91", []),  # its check digit fails
        ("Tel. 525-000-10-90", []),  # no word says what it is
        ("REGON: 012345678", []),
        ("VAT 20 % 980780684", []),  # figures between
        ("Org.nr 556677-8899", []),
    ],
)
def test_vat_numbers_without_their_country(line: str, numbers: list[str]) -> None:
    assert found(VatIdKind(), line) == numbers
    assert all(check_vat_id(number) == number for number in numbers)


@pytest.mark.parametrize(
    ("line", "accounts"),
    [
        ("Nr konta: 61 1090 1014 0000 0712 1981 2874", ["PL61109010140000071219812874"]),
        ("PL61 1090 1014 0000 0712 1981 2874", ["PL61109010140000071219812874"]),
        ("61 1090 1014 0000 0712 1981 2875", []),  # its check digits fail: some other number
    ],
)
def test_polish_accounts_without_their_country(line: str, accounts: list[str]) -> None:
    assert found(IbanKind(), line) == accounts


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("Faktura nr 1/03/2025", ["1/03/2025"]),
        ("Faktura VAT nr: 12/03/2025", ["12/03/2025"]),
        ("Faktura č. 3/2025", ["3/2025"]),
        ("Fatura FT 215/07/2025", ["FT 215/07/2025"]),  # with its series
        ("Fatura FT A/123", ["FT A/123"]),
        ("FACTURE DU 12/03/2025", []),
        ("Rechnung NR 17/2025", ["17/2025"]),
        ("Numero fattura BT-1 4711", ["4711"]),  # a term of EN 16931
        ("Faktura 12/03/2025", []),  # a day
        ("Rechnung Nr. 12.03.2025", []),
    ],
)
def test_numbers_that_look_like_days(line: str, numbers: list[str]) -> None:
    assert found(IdentifierKind(), line) == numbers
