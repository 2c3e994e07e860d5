"""Choices, check boxes, signatures, currencies, countries, names."""

from datetime import date
from decimal import Decimal

import pytest
from pydantic import BaseModel, ValidationError

from schemas.fields import (
    AddressKind,
    CheckboxKind,
    ChoiceKind,
    Country,
    CountryKind,
    Currency,
    CurrencyKind,
    Locale,
    NameKind,
    SignatureKind,
    TextKind,
)
from schemas.fields.kind import Kind, Value

NOWHERE = Locale()
KIND = ChoiceKind(
    {
        "invoice": {"en": ("invoice",), "fr": ("facture",)},
        "credit_note": {"en": ("credit note",), "fr": ("avoir", "facture d avoir")},
    }
)


class Where(BaseModel):
    currency: Currency | None = None
    country: Country | None = None


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (KIND, "FACTURE", "invoice"),
        (KIND, "Facture d’avoir", "credit_note"),  # the longer phrase, and punctuation aside
        (KIND, "Credit  Note No. 5", "credit_note"),
        (KIND, "credit_note", "credit_note"),
        (CheckboxKind(), "☒", True),
        (CheckboxKind(), "[x]", True),
        (CheckboxKind(), "X", True),
        (CheckboxKind(), "☑ yes", True),
        (CheckboxKind(), "oui", True),
        (CheckboxKind(), "Sí", True),
        (CheckboxKind(), "selected", True),
        (CheckboxKind(), "☐", False),
        (CheckboxKind(), "[ ]", False),
        (CheckboxKind(), "( )", False),
        (CheckboxKind(), "nein", False),
        (CheckboxKind(), "não", False),
        (CheckboxKind(), "unselected", False),
        (SignatureKind(), "/s/ Jane Doe", True),
        (SignatureKind(), "gez. Müller", True),
        (SignatureKind(), "Digitally signed by Jane Doe", True),
        (SignatureKind(), "__________", False),
        (SignatureKind(), "X ______", False),  # where to sign
        (CurrencyKind(), "€", "EUR"),
        (CurrencyKind(), "eur", "EUR"),
        (CurrencyKind(), "Euro", "EUR"),
        (CurrencyKind(), "US$", "USD"),
        (CurrencyKind(), "£", "GBP"),
        (CurrencyKind(), "CHF", "CHF"),
        (CurrencyKind(), "SFr.", "CHF"),
        (CurrencyKind(), "zł", "PLN"),
        (CurrencyKind(), "119,00 EUR", "EUR"),
        (CurrencyKind(), "All amounts in USD.", "USD"),
        (CountryKind(), "Deutschland", "DEU"),
        (CountryKind(), "DE", "DEU"),
        (CountryKind(), "usa", "USA"),
        (CountryKind(), "Royaume-Uni", "GBR"),
        (CountryKind(), "Holland", "NLD"),
        (CountryKind(), "Côte d'Ivoire", "CIV"),
        (NameKind(), " ACME  GmbH & Co. KG, ", "ACME GmbH & Co. KG"),
        (AddressKind(), "Main Street 5\n 12345  Berlin\n", "Main Street 5, 12345 Berlin"),
        (TextKind(), "a\n b", "a b"),
    ],
)
def test_value(kind: Kind, text: str, value: Value) -> None:
    assert kind.parse(text, NOWHERE).value == value


@pytest.mark.parametrize(
    ("kind", "text", "alternatives"),
    [
        (KIND, "avoir sur facture", ("credit_note", "invoice")),  # phrases of both
        (KIND, "delivery note", ()),
        (CheckboxKind(), "maybe", ()),
        (SignatureKind(), "Jane Doe", (True, False)),  # a name may be printed
        (CurrencyKind(), "¥", ("JPY", "CNY")),
        (CurrencyKind(), "doubloons", ()),
        (CountryKind(), "Atlantis", ()),
        (NameKind(), "12345", ()),
    ],
)
def test_no_value(kind: Kind, text: str, alternatives: tuple[Value, ...]) -> None:
    parsed = kind.parse(text, NOWHERE)
    assert parsed.value is None
    assert parsed.alternatives == alternatives
    assert (parsed.problem or "").endswith(".")


@pytest.mark.parametrize(
    ("symbol", "country", "code"),
    [
        ("$", "US", "USD"),
        ("$", "CA", "CAD"),
        ("¥", "JP", "JPY"),
        ("kr", "NO", "NOK"),
        ("$", "DE", None),
        ("$", None, None),
    ],
)
def test_a_shared_symbol_is_judged_by_the_country(symbol: str, country: str | None, code: str | None) -> None:
    assert CurrencyKind().parse(symbol, Locale(country=country)).value == code


@pytest.mark.parametrize(
    ("kind", "line", "found"),
    [
        (KIND, "FACTURE D’AVOIR n° 5", ["FACTURE D’AVOIR"]),
        (KIND, "Invoices", []),  # whole words only
        (CheckboxKind(), "☒ yes ☐ no [x] or [ ]", ["☒", "☐", "[x]", "[ ]"]),
        (SignatureKind(), "By: /s/ Jane Doe", ["By: /s/ Jane Doe"]),
        (SignatureKind(), "Jane Doe", []),
        (CurrencyKind(), "Total EUR 12.50", ["EUR"]),
        (CurrencyKind(), "ALL PRICES ON TOP", []),  # codes that are words
        (CurrencyKind(), "ALL 12.50", ["ALL"]),  # beside a number they are believed
        (CurrencyKind(), "12€ $5", ["€", "$"]),
        (CurrencyKind(), "EUROPE", []),
        (CountryKind(), "12345 Berlin, Deutschland", ["Deutschland"]),
        (CountryKind(), " FR ", ["FR"]),
        (CountryKind(), "IN DE", []),  # codes only alone
        (NameKind(), "  ACME GmbH ", ["ACME GmbH"]),
        (NameKind(), "   ", []),
    ],
)
def test_found_in_a_line(kind: Kind, line: str, found: list[str]) -> None:
    assert [line[start:end] for start, end in kind.find(line)] == found


@pytest.mark.parametrize(
    ("name", "value", "code"), [("currency", "EUX", "currency_unknown"), ("country", "XXX", "country_unknown")]
)
def test_unknown_codes_are_errors(name: str, value: str, code: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Where(**{name: value})
    assert caught.value.errors()[0]["type"] == code


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Decimal("1E+3"), "1000"),
        (Decimal("119.00"), "119.00"),
        (date(2025, 1, 30), "2025-01-30"),
        (True, "yes"),
        ("a", "a"),
    ],
)
def test_values_are_shown_as_no_particular_country_writes_them(value: Value, shown: str) -> None:
    assert Kind().show(value) == shown


def test_known_codes_stay() -> None:
    assert Where(currency="EUR", country="DEU").currency == "EUR"


def test_text_is_the_same_but_for_case_accents_and_punctuation() -> None:
    assert TextKind().same("Müller & Söhne", "MULLER  SOHNE")
    assert not TextKind().same("!", "?")
