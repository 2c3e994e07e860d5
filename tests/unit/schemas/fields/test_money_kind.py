"""Amounts of money as documents print them."""

import pytest

from schemas.fields import Locale, MoneyKind

MONEY = MoneyKind()
NOWHERE, COMMA, POINT = Locale(), Locale(decimal_mark=","), Locale(decimal_mark=".")

UNAMBIGUOUS = [
    ("1.234,56", "1234.56"),  # German
    ("1,234.56", "1234.56"),  # English
    ("1 234,56 €", "1234.56"),  # French, plain space
    ("1\u00a0234,56\u00a0€", "1234.56"),  # French, no-break space
    ("1\u202f234,56", "1234.56"),  # French, narrow no-break space
    ("1'234.50", "1234.50"),  # Swiss
    ("1’234.50", "1234.50"),  # Swiss, typographic apostrophe
    ("1,23,456.00", "123456.00"),  # Indian groups
    ("Rs. 1,23,456.00", "123456.00"),  # Indian with its currency
    ("1,23,456", "123456"),  # Indian groups alone cannot be decimals
    ("12 345", "12345"),  # a space only groups
    ("1.234.567", "1234567"),  # a mark used twice only groups
    ("1234,567", "1234.567"),  # four digits before the mark: it does not group
    ("0,123", "0.123"),  # no group begins with a zero
    ("119.00", "119.00"),  # the printed scale stays
    ("7", "7"),
    (".50", "0.50"),  # without the zero
    ("12,50-", "-12.50"),  # sign behind
    ("-12,50", "-12.50"),
    ("− 12,50", "-12.50"),  # U+2212 and a space
    ("–12,50", "-12.50"),  # en dash
    ("+12,50", "12.50"),
    ("(12.50)", "-12.50"),  # accountants' brackets
    ("($12.50)", "-12.50"),
    ("$(12.50)", "-12.50"),
    ("12.50 CR", "-12.50"),  # credit side
    ("12.50CR", "-12.50"),
    ("12.50 DR", "12.50"),  # debit side
    ("12,50- EUR", "-12.50"),
    ("12,50 €-", "-12.50"),
    ("-€12.00", "-12.00"),
    ("€ -12.00", "-12.00"),
    ("EUR 12,00", "12.00"),
    ("EUR12,00", "12.00"),
    ("12,00EUR", "12.00"),
    ("US$ 12.50", "12.50"),
    ("12,--", "12"),  # dashes for the cents
    ("12.–", "12"),  # Swiss, en dash
    ("1.234,-", "1234"),  # the dash says where the decimals are
    ("¥1,234", "1234"),  # a currency without decimals
    ("1.234 JPY", "1234"),
    ("1,5 Mio. €", "1500000.0"),
    ("1.2 million", "1200000.0"),
    ("€12k", "12000"),
    ("12 T€", "12000"),
    ("2 Mrd. EUR", "2000000000"),
    ("3 crore", "30000000"),
    ("119,00 EUR*", "119.00"),  # a footnote
    ("12,50 €/Std.", "12.50"),  # a price of one unit
    (" 12,50 ", "12.50"),
]


@pytest.mark.parametrize(("text", "value"), UNAMBIGUOUS)
@pytest.mark.parametrize("locale", [NOWHERE, COMMA, POINT])
def test_one_meaning_whatever_the_locale(text: str, value: str, locale: Locale) -> None:
    parsed = MONEY.parse(text, locale)
    assert str(parsed.value) == value
    assert parsed.problem is None


@pytest.mark.parametrize("text", ["1.234", "1,234", "12.345 €", "-123,456", "1,234 million"])
def test_two_meanings_are_both_reported(text: str) -> None:
    parsed = MONEY.parse(text, NOWHERE)
    assert parsed.value is None
    assert len(parsed.alternatives) == 2
    assert "document does not say" in (parsed.problem or "")


@pytest.mark.parametrize(
    ("text", "locale", "value"),
    [
        ("1.234", COMMA, "1234"),  # a point groups where the comma is decimal
        ("1.234", POINT, "1.234"),
        ("1,234", COMMA, "1.234"),
        ("1,234", POINT, "1234"),
        ("-1.234 €", COMMA, "-1234"),
        ("(1,234)", POINT, "-1234"),
    ],
)
def test_the_locale_decides(text: str, locale: Locale, value: str) -> None:
    assert str(MONEY.parse(text, locale).value) == value


REFUSED = [
    "",
    "free",
    "NaN",
    "Infinity",
    "1e5",  # exponents are no way to print money
    "1.5E3",
    "٣٤,٥٠",  # digits of another script
    "１２.５０",  # full width
    "12,⁵⁰",  # raised cents
    "1.2.3",
    "1.234.56",  # groups of the wrong size
    "1,234,56",
    "12,34,5",
    "-12,50-",  # two signs
    "(-5)",  # two signs
    "-12.50 CR",
    "12.50 13.50",  # two amounts
    "13.11.2017",  # a date
    "12:30",  # a time
    "19 %",  # a percentage
    "RE-2024",
    "12m",  # metres, perhaps
    "1" * 16,  # no one owes this
    "9" * 400,
    "1," * 200,
    "0x1F",
    "1_000",
]


@pytest.mark.parametrize("text", REFUSED)
def test_refused_with_a_sentence(text: str) -> None:
    parsed = MONEY.parse(text, COMMA)
    assert parsed.value is None
    assert parsed.alternatives == ()
    assert parsed.problem
    assert parsed.problem.endswith(".")
    assert len(parsed.problem) < 200


FOUND = [
    ("Total: EUR 1.234,56", ["EUR 1.234,56"]),  # the currency belongs to it
    ("Total 1 234,56 € TTC", ["1 234,56 €"]),
    ("Summe 12,50- EUR", ["12,50- EUR"]),
    ("Net (12.50)", ["(12.50)"]),
    ("incl. 19 % MwSt (19,00 EUR)", ["19,00 EUR"]),  # said aside, not negative; the percentage is none
    ("Versand - 5,00", ["5,00"]),  # a dash between words and an amount is no sign
    ("- 5,00", ["- 5,00"]),
    ("10.00 - 12.50", ["10.00", "12.50"]),  # “to”
    ("13.11.2017 119,00", ["119,00"]),
    ("13. November 2017: 119", ["119"]),
    ("2017-11-13 12:30 119,00", ["119,00"]),
    ("RE-2024-001 Nr.5/7", []),
    ("Tel. 030/123-456", []),
    ("DE89 3704 0044 0532 0130 00", []),
    ("Menge 10", ["10"]),  # a bare count may be an amount
    ("Balance 100.00 CR", ["100.00 CR"]),
    ("$1,234.56 $99", ["$1,234.56", "$99"]),
    ("0815", []),  # a leading zero is no amount
    ("5kg", []),
    ("119,00 €/h", ["119,00 €"]),
    ("", []),
]


@pytest.mark.parametrize(("line", "amounts"), FOUND)
def test_found_in_a_line(line: str, amounts: list[str]) -> None:
    assert [line[start:end] for start, end in MONEY.find(line)] == amounts
