"""The field types: a Python type, the kind that finds and parses it, and its validation."""

from datetime import date
from decimal import Decimal
from typing import Annotated

from schemas.fields.choices import CheckboxKind, ChoiceKind, SignatureKind
from schemas.fields.countries import CountryKind
from schemas.fields.currencies import CurrencyKind
from schemas.fields.dates import DateKind
from schemas.fields.evidence import gather_locale
from schemas.fields.iban import IbanKind
from schemas.fields.identifiers import IdentifierKind
from schemas.fields.kind import Kind, Parsed, Span
from schemas.fields.locale import Locale
from schemas.fields.money import DeductionKind, MoneyKind, PercentKind, QuantityKind
from schemas.fields.names import AddressKind, NameKind, TextKind
from schemas.fields.vat_id import VatIdKind

Money = Annotated[Decimal, MoneyKind()]
Deduction = Annotated[Decimal, DeductionKind()]
Quantity = Annotated[Decimal, QuantityKind()]
Percent = Annotated[Decimal, PercentKind()]
Date = Annotated[date, DateKind()]
Identifier = Annotated[str, IdentifierKind()]
Iban = Annotated[str, IbanKind()]
VatId = Annotated[str, VatIdKind()]
Currency = Annotated[str, CurrencyKind()]
Country = Annotated[str, CountryKind()]
Name = Annotated[str, NameKind()]
Address = Annotated[str, AddressKind()]
Text = Annotated[str, TextKind()]
Checkbox = Annotated[bool, CheckboxKind()]
Signature = Annotated[bool, SignatureKind()]
Choice = ChoiceKind  # `Annotated[str, Choice({value: {language: phrases}})]`

__all__ = [
    "Address", "AddressKind", "Checkbox", "CheckboxKind", "Choice", "ChoiceKind", "Country", "CountryKind", "Currency",
    "CurrencyKind", "Date", "DateKind",
    "Deduction", "DeductionKind", "Iban", "IbanKind", "Identifier", "IdentifierKind", "Kind", "Locale", "Money",
    "MoneyKind", "Name", "NameKind", "Parsed", "Percent", "PercentKind", "Quantity", "QuantityKind", "Signature",
    "SignatureKind", "Span", "Text", "TextKind", "VatId", "VatIdKind",
    "gather_locale",
]  # fmt: skip
