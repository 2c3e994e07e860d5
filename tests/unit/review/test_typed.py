"""What a reviewer types never becomes something else unnoticed."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docpipe.review.typed import parse_chosen, parse_typed
from schemas.document_type import DocumentType, field, fields_of
from schemas.fields import (
    Checkbox,
    Choice,
    Country,
    Currency,
    Date,
    Deduction,
    Iban,
    Identifier,
    Locale,
    Money,
    Name,
    Percent,
    Quantity,
    Signature,
    VatId,
)
from schemas.fields.contracts import Duration
from schemas.fields.flags import FlagKind

GERMAN, ENGLISH, NOWHERE = Locale("de", ",", True, "DE"), Locale("en", ".", False, "US"), Locale()
KINDS = {"invoice": {"en": ("invoice",), "de": ("Rechnung",)}, "credit_note": {"en": ("credit note",)}}


class Paper(DocumentType):
    """One of everything."""

    money: Money | None = field("Money")
    deduction: Deduction | None = field("Deduction")
    quantity: Quantity | None = field("Quantity")
    percent: Percent | None = field("Percent")
    day: Date | None = field("Day")
    number: Identifier | None = field("Number")
    account: Iban | None = field("Account")
    vat: VatId | None = field("VAT number")
    currency: Currency | None = field("Currency")
    country: Country | None = field("Country")
    name_of: Name | None = field("Name")
    what: Annotated[str, Choice(KINDS)] | None = field("What")
    ticked: Checkbox | None = field("Ticked")
    signed: Signature | None = field("Signed")
    holds: Annotated[bool, FlagKind()] | None = field("Holds")
    term: Duration | None = field("Term")


def parse(name: str, text: str, locale: Locale = GERMAN, *, from_page: bool = False) -> Any:
    spec = next(spec for spec in fields_of(Paper) if spec.name == name)
    return parse_typed(Paper, spec, text, locale, from_page=from_page)


@pytest.mark.parametrize(
    ("name", "text", "locale", "value"),
    [
        ("money", "1.234,50", GERMAN, "1234.50"),  # as the document writes it
        ("money", "1234,50 €", GERMAN, "1234.50"),
        ("money", "1234.50", GERMAN, "1234.50"),  # as results write it, anywhere
        ("money", "1234.5", GERMAN, "1234.5"),
        ("money", "1,234.50", GERMAN, "1234.50"),  # two marks leave one meaning
        ("money", "-12,00", GERMAN, "-12.00"),
        ("money", "12,00-", GERMAN, "-12.00"),
        ("money", "(12.00)", ENGLISH, "-12.00"),
        ("money", "1,234", ENGLISH, "1234"),
        ("money", "1'234.50", NOWHERE, "1234.50"),
        ("money", "1.2 Mio. EUR", ENGLISH, "1200000"),
        ("quantity", "3 Stk", GERMAN, "3"),
        ("percent", "19 %", GERMAN, "19"),
        ("percent", "7,5", GERMAN, "7.5"),
    ],
)
def test_numbers_by_the_document_or_as_results_write_them(name: str, text: str, locale: Locale, value: str) -> None:
    assert parse(name, text, locale).value == Decimal(value)


@pytest.mark.parametrize(
    ("name", "text", "locale", "meanings"),
    [
        ("money", "1.234", GERMAN, {"1234", "1.234"}),  # a German thousand, or what a result calls one and a bit
        ("money", "1.234", NOWHERE, {"1234", "1.234"}),
        ("quantity", "2.500", GERMAN, {"2500", "2.500"}),
        ("money", "1,234", NOWHERE, {"1234", "1.234"}),  # nothing tells
        ("deduction", "-5.00", GERMAN, {"5.00", "-5.00"}),  # its minus may be print, or meant
        ("deduction", "-5,00", GERMAN, {"5.00", "-5.00"}),
        ("deduction", "(5.00)", ENGLISH, {"5.00", "-5.00"}),
    ],
)
def test_a_number_with_two_meanings_is_asked_about(name: str, text: str, locale: Locale, meanings: set[str]) -> None:
    parsed = parse(name, text, locale)
    assert parsed.value is None
    assert set(parsed.alternatives) == {Decimal(one) for one in meanings}
    assert "Say which." in str(parsed.problem) or "may mean" in str(parsed.problem)


def test_print_that_was_taken_over_is_read_as_print() -> None:
    assert parse("money", "1.234", from_page=True).value == 1234
    assert parse("deduction", "-5,00", from_page=True).value == 5
    assert parse("deduction", "5,00").value == 5


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("day", "2025-04-03", date(2025, 4, 3)),  # ISO 8601
        ("day", "03.04.2025", date(2025, 4, 3)),
        ("day", "03/04/2025", date(2025, 4, 3)),  # the document has the day first
        ("day", "3. April 2025", date(2025, 4, 3)),
        ("number", "RE-4711", "RE-4711"),
        ("number", "Muster", "Muster"),  # no reader would take it for a number; a person may
        ("account", "de02 1203 0000 0000 2020 51", "DE02120300000000202051"),
        ("account", "DE02 1203 0000 0000 2020 52", "DE02120300000000202052"),  # that it is wrong is said by validation
        ("vat", "DE 136 695 976", "DE136695976"),
        ("currency", "€", "EUR"),
        ("currency", "usd", "USD"),
        ("country", "Deutschland", "DEU"),
        ("country", "DEU", "DEU"),
        ("name_of", "  1822   direkt ", "1822 direkt"),
        ("name_of", "1822", "1822"),
        ("what", "Rechnung", "invoice"),
        ("what", "credit_note", "credit_note"),
        ("term", "36 months", "P36M"),
        ("term", "P36M", "P36M"),
        ("ticked", "ja", True),
        ("ticked", "false", False),
        ("signed", "yes", True),
        ("signed", "no", False),
        ("holds", "true", True),
    ],
)
def test_values_of_all_kinds(name: str, text: str, value: Any) -> None:
    assert parse(name, text).value == value


@pytest.mark.parametrize(
    ("name", "text", "locale"),
    [
        ("money", "free of charge", GERMAN),
        ("money", "12,00 und 13,00", GERMAN),
        ("money", "١٢", GERMAN),  # digits of another script
        ("money", "1e9", GERMAN),
        ("money", "NaN", GERMAN),
        ("money", "9" * 40, GERMAN),
        ("day", "31.02.2025", GERMAN),
        ("day", "next week", GERMAN),
        ("day", "03/04/2025", NOWHERE),  # nobody knows which is the day
        ("what", "no invoice", GERMAN),  # a phrase inside another says nothing
        ("currency", "kr", NOWHERE),
        ("country", "Atlantis", GERMAN),
        ("account", "my account", GERMAN),
        ("signed", "perhaps", GERMAN),
        ("holds", "perhaps", GERMAN),
        ("term", "for ever", GERMAN),
    ],
)
def test_what_has_no_meaning_gets_none(name: str, text: str, locale: Locale) -> None:
    parsed = parse(name, text, locale)
    assert parsed.value is None
    assert parsed.problem


@pytest.mark.parametrize(
    ("name", "chosen", "value"),
    [
        ("money", "1.234", Decimal("1.234")),  # chosen, not typed: there is no second meaning
        ("day", "2025-04-03", date(2025, 4, 3)),
        ("ticked", True, True),
        ("what", "invoice", "invoice"),
        ("money", "1.234,50", None),
        ("money", "1E+5", None),
        ("money", True, None),
        ("ticked", "perhaps", None),
        ("day", "03.04.2025", None),
    ],
)
def test_chosen_values_have_the_form_of_results(name: str, chosen: str | bool, value: Any) -> None:
    spec = next(spec for spec in fields_of(Paper) if spec.name == name)
    assert parse_chosen(Paper, spec, chosen).value == value


def grouped(value: Decimal, group: str, mark: str) -> str:
    """A number as people write it in some country."""
    return f"{value:,f}".replace(",", "G").replace(".", mark).replace("G", group)


@given(
    st.decimals(-10_000_000, 10_000_000, allow_nan=False, places=2) | st.decimals(-99_999, 99_999, places=3),
    st.sampled_from([GERMAN, ENGLISH, NOWHERE]),
    st.sampled_from(["money", "quantity"]),
)
@settings(max_examples=300, deadline=None)
def test_no_number_becomes_another_one(number: Decimal, locale: Locale, name: str) -> None:
    """As results write it, it is itself or asked about; as the document writes it, too."""
    texts = [f"{number:f}"]
    texts += [grouped(number, ".", ",")] if locale is GERMAN else []
    texts += [grouped(number, ",", ".")] if locale is ENGLISH else []
    for text in texts:
        parsed = parse(name, text, locale)
        assert parsed.value == number or (parsed.value is None and number in parsed.alternatives), text


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from([GERMAN, ENGLISH, NOWHERE]))
@settings(max_examples=100, deadline=None)
def test_no_day_becomes_another_one(day: date, locale: Locale) -> None:
    assert parse("day", day.isoformat(), locale).value == day
    if locale.day_first is not None:
        assert parse("day", day.strftime("%d/%m/%Y" if locale.day_first else "%m/%d/%Y"), locale).value == day
    else:
        parsed = parse("day", f"{day:%d/%m/%Y}", locale)
        assert day in (parsed.value, *parsed.alternatives)
