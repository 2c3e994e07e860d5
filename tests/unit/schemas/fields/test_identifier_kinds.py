"""Identifiers, IBANs and VAT numbers: found, parsed, checked."""

from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from schemas.fields import Iban, IbanKind, IdentifierKind, Locale, VatId, VatIdKind
from schemas.fields.kind import Kind

NOWHERE = Locale()


class Account(BaseModel):
    iban: Iban | None = None
    vat_id: VatId | None = None


FOUND = [
    (IdentifierKind(), "Rechnungsnr.: RE-20 201/504 vom 13.11.2017", ["RE-20 201/504"]),
    (IdentifierKind(), "Invoice no. 4711", ["4711"]),
    (IdentifierKind(), "Nr.12345", ["12345"]),  # the label sticks to it
    (IdentifierKind(), "#12345", ["12345"]),
    (IdentifierKind(), "NOV-2024-1", ["NOV-2024-1"]),  # no label, though it begins like one
    (IdentifierKind(), "Fattura nº12", ["12"]),
    (IdentifierKind(), "Facture n°F2024-17.", ["F2024-17"]),  # punctuation stays outside
    (IdentifierKind(), "RE-20240305", ["RE-20240305"]),
    (IdentifierKind(), "20240305", ["20240305"]),  # a date, or a number
    (IdentifierKind(), "13. November 2017", []),
    (IdentifierKind(), "1.234,56 12,50", []),  # amounts
    (IdentifierKind(), "no digit here", []),
    (IdentifierKind(), "Bill number WB 0045512", ["WB 0045512"]),  # letters of a series
    (IdentifierKind(), "INVOICE NO 0045512", ["0045512"]),  # letters of a label
    (IdentifierKind(), "A1, B2", ["A1", "B2"]),
    (IbanKind(), "IBAN: DE89 3704 0044 0532 0130 00 BIC COBADEFFXXX", ["DE89 3704 0044 0532 0130 00"]),
    (IbanKind(), "IBAN:DE89370400440532013000", ["DE89370400440532013000"]),
    (IbanKind(), "DE89 3704 0044 0532 0130 0 BIC", ["DE89 3704 0044 0532 0130 0"]),  # a digit is missing
    (IbanKind(), "GB29 NWBK 6016 1331 9268 19", ["GB29 NWBK 6016 1331 9268 19"]),
    (IbanKind(), "FR14 2004 1010 0505 0001 3M02 606", ["FR14 2004 1010 0505 0001 3M02 606"]),
    (IbanKind(), "NO93 8601 1117 947", ["NO93 8601 1117 947"]),
    (IbanKind(), "USt-IdNr. DE136695976 RE2024", []),
    (IbanKind(), "COBADEFFXXX", []),
    (VatIdKind(), "USt-IdNr.: DE 136 695 976", ["DE 136 695 976"]),
    (VatIdKind(), "UID ATU57194903, FN 1234a", ["ATU57194903"]),
    (VatIdKind(), "CHE-107.787.577 IVA", ["CHE-107.787.577 IVA"]),
    (VatIdKind(), "Org.nr. NO 995 525 828 MVA", ["NO 995 525 828 MVA"]),
    (VatIdKind(), "BTW NL004495445B01", ["NL004495445B01"]),
    (VatIdKind(), "TVA FR 40 303 265 045", ["FR 40 303 265 045"]),
    (VatIdKind(), "VAT GB 980 7806 84", ["GB 980 7806 84"]),
    (VatIdKind(), "NIF ESB58378431", ["ESB58378431"]),
    (VatIdKind(), "P.IVA IT00743110157", ["IT00743110157"]),
    (VatIdKind(), "DE13669597", ["DE13669597"]),  # a digit is missing
    (VatIdKind(), "Steuernummer 123/456/78901", []),  # a German tax number is none
    (VatIdKind(), "St.-Nr. 12 345 67890", []),
    (VatIdKind(), "IBAN DE89 3704 0044 0532 0130 00", []),
    (VatIdKind(), "DE 10115 Berlin", []),
]


@pytest.mark.parametrize(("kind", "line", "found"), FOUND)
def test_found_in_a_line(kind: Kind, line: str, found: list[str]) -> None:
    assert [line[start:end] for start, end in kind.find(line)] == found


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (IdentifierKind(), " RE-20  201/504. ", "RE-20 201/504"),  # as printed, single spaces
        (IdentifierKind(), "none", None),
        (IbanKind(), "IBAN: de89 3704 0044 0532 0130 00", "DE89370400440532013000"),
        (IbanKind(), "DE89-3704-0044-0532-0130-00", "DE89370400440532013000"),
        (IbanKind(), "on request", None),
        (VatIdKind(), "USt-IdNr.: DE 136 695 976", "DE136695976"),
        (VatIdKind(), "CHE-107.787.577 MWST", "CHE107787577MWST"),
        (VatIdKind(), "123/456/78901", None),
        (VatIdKind(), "not registered", None),
    ],
)
def test_value(kind: Kind, text: str, value: str | None) -> None:
    parsed = kind.parse(text, NOWHERE)
    assert parsed.value == value
    assert (parsed.problem is None) == (value is not None)


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("iban", "DE88370400440532013000", "iban_check_digits"),
        ("iban", "DE8937040044053201300", "iban_length"),
        ("iban", "DE893704004405320130000", "iban_length"),
        ("iban", "GB82WEST1234569876543A", "iban_check_digits"),
        ("iban", "QQ28370400440532013000", "iban_country"),
        ("vat_id", "DE136695977", "vat_id_invalid"),
        ("vat_id", "DE13669597", "vat_id_invalid"),
        ("vat_id", "GB980780685", "vat_id_invalid"),
        ("vat_id", "CHE107787578", "vat_id_invalid"),
        ("vat_id", "NO995525829MVA", "vat_id_invalid"),
        ("vat_id", "US123456789", "vat_id_invalid"),
    ],
)
def test_a_broken_number_is_an_error_that_a_clerk_understands(name: str, value: str, code: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Account(**{name: value})
    (error,) = caught.value.errors()
    assert error["type"] == code
    assert error["msg"].endswith(".")


VALID: list[dict[str, Any]] = [
    {"iban": "DE89370400440532013000"},
    {"iban": "GB29NWBK60161331926819"},
    {"iban": "NO9386011117947"},
    {"vat_id": "DE136695976"},
    {"vat_id": "ATU57194903"},
    {"vat_id": "FR40303265045"},
    {"vat_id": "IT00743110157"},
    {"vat_id": "ESB58378431"},
    {"vat_id": "NL004495445B01"},
    {"vat_id": "EL094259216"},
    {"vat_id": "GB980780684"},
    {"vat_id": "CHE107787577IVA"},
    {"vat_id": "CHE107787577"},
    {"vat_id": "NO995525828MVA"},
    {"vat_id": "NO995525828"},
]


@pytest.mark.parametrize("values", VALID)
def test_a_sound_number_stays_as_it_is(values: dict[str, Any]) -> None:
    assert Account(**values).model_dump(exclude_none=True) == values


def test_identifiers_are_the_same_by_letters_and_digits() -> None:
    assert IdentifierKind().same("RE-20 201/504", "re20201504")
    assert not IdentifierKind().same("RE-20", "RE-21")
