"""What CLDR prints in each locale, our kinds read back; and no text whatever makes them stumble."""

from datetime import date
from decimal import Decimal

import pytest
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.fields import (
    CheckboxKind,
    CountryKind,
    CurrencyKind,
    DateKind,
    IbanKind,
    IdentifierKind,
    Locale,
    MoneyKind,
    NameKind,
    PercentKind,
    QuantityKind,
    SignatureKind,
    VatIdKind,
    gather_locale,
)
from schemas.fields.kind import Kind

MARKS = {
    "en": ".",
    "de": ",",
    "fr": ",",
    "es": ",",
    "it": ",",
    "nl": ",",
    "pt": ",",
    "de_CH": ".",
    "en_IN": ".",
    "pt_BR": ",",
}
KINDS = [
    MoneyKind(), QuantityKind(), PercentKind(), DateKind(), IdentifierKind(), IbanKind(), VatIdKind(), CurrencyKind(),
    CountryKind(), NameKind(), CheckboxKind(), SignatureKind(),
]  # fmt: skip

amounts = st.decimals(Decimal("-9999999.99"), Decimal("9999999.99"), places=2)
days = st.dates(date(1970, 1, 1), date(2069, 12, 31))
locales = st.sampled_from(sorted(MARKS))
lines = st.text(st.sampled_from("0123456789.,'-/()% €$EURDEITFR\u00a0\u202f−é:xNov[]"), max_size=60)


@given(amounts, locales, st.sampled_from(["EUR", "USD", "GBP", "CHF"]), st.sampled_from(["standard", "accounting"]))
@settings(max_examples=300, deadline=None)
def test_amounts_come_back(amount: Decimal, code: str, currency: str, style: str) -> None:
    printed = format_currency(amount, currency, locale=code, format_type=style)
    assert MoneyKind().parse(printed, Locale(decimal_mark=MARKS[code])).value == amount
    start, end = MoneyKind().find(printed)[0]
    assert MoneyKind().parse(printed[start:end], Locale(decimal_mark=MARKS[code])).value == amount


@given(st.decimals(0, 99999, places=3), locales)
@settings(max_examples=200, deadline=None)
def test_quantities_come_back(quantity: Decimal, code: str) -> None:
    printed = format_decimal(quantity, "#,##0.000", locale=code) + " kg"
    assert QuantityKind().parse(printed, Locale(decimal_mark=MARKS[code])).value == quantity


@given(
    days,
    st.sampled_from(["en", "en_GB", "de", "fr", "es", "it", "nl", "pt"]),
    st.sampled_from(["full", "long", "medium", "short"]),
)
@settings(max_examples=300, deadline=None)
def test_days_come_back(day: date, code: str, width: str) -> None:
    printed = format_date(day, width, locale=code)
    assert DateKind().parse(printed, Locale(day_first=code != "en")).value == day
    assert len(DateKind().find(printed)) == 1


@given(amounts, locales)
@settings(max_examples=200, deadline=None)
def test_without_a_locale_the_true_amount_is_among_the_meanings(amount: Decimal, code: str) -> None:
    parsed = MoneyKind().parse(format_decimal(amount, locale=code), Locale())
    assert amount in (parsed.value, *parsed.alternatives)


@pytest.mark.parametrize("kind", KINDS)
@given(line=st.one_of(lines, st.text(max_size=40)))
@settings(max_examples=100, deadline=None)
def test_any_text_gives_spans_that_do_not_overlap_and_a_value_or_a_sentence(kind: Kind, line: str) -> None:
    end = 0
    for span in kind.find(line):
        assert end <= span.start < span.end <= len(line)
        end = span.end
        kind.parse(line[span.start : span.end], Locale())
    parsed = kind.parse(line, Locale(decimal_mark=","))
    assert parsed.value is not None or parsed.problem
    assert parsed.value is None or not parsed.alternatives


@given(st.lists(lines, max_size=5))
@settings(max_examples=100, deadline=None)
def test_any_lines_have_a_locale(texts: list[str]) -> None:
    assert gather_locale(texts).decimal_mark in {None, ",", "."}
