"""Dates in seven languages."""

from datetime import date

import pytest

from schemas.fields import DateKind, Locale

DATE = DateKind()
NOWHERE, DAY_FIRST, MONTH_FIRST = Locale(), Locale(day_first=True), Locale(day_first=False)

NOVEMBER_13 = [
    "13.11.2017",  # German
    "13. 11. 2017",  # with spaces
    "13.11.17",  # two-digit year
    "2017-11-13",  # ISO 8601
    "2017/11/13",
    "2017.11.13",  # Hungarian
    "20171113",
    "13/11/2017",  # 13 is no month
    "11/13/2017",  # and no month either
    "13/11/17",
    "13-11-2017",  # Dutch
    "13-Nov-2017",
    "13/Nov/17",
    "13NOV2017",
    "Nov 13, 2017",
    "Nov. 13 2017",
    "November 13th, 2017",
    "13th of November 2017",
    "the 13th November, 2017",
    "Monday, November 13, 2017",
    "13. November 2017",
    "Berlin, den 13. Nov. 2017",
    "13 novembre 2017",  # French and Italian
    "Paris, le 13 nov. 2017",
    "13 de noviembre de 2017",
    "13 de noviembre del 2017",
    "13 de novembro de 2017",
    "13 november 2017",
    "lunedì 13 novembre 2017",
    "2017-11-13T10:15:00",
    "2017 November 13",
    "13 Nov '17",
    "13 NOVEMBER 2017",
]


@pytest.mark.parametrize("text", NOVEMBER_13)
@pytest.mark.parametrize("locale", [NOWHERE, DAY_FIRST, MONTH_FIRST])
def test_one_meaning_whatever_the_locale(text: str, locale: Locale) -> None:
    assert DATE.parse(text, locale).value == date(2017, 11, 13)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1er mars 2024", date(2024, 3, 1)),
        ("1 er août 2024", date(2024, 8, 1)),
        ("1º de março de 2024", date(2024, 3, 1)),
        ("5. März 2024", date(2024, 3, 5)),
        ("5. Maerz 2024", date(2024, 3, 5)),
        ("5. Jänner 2024", date(2024, 1, 5)),  # Austrian
        ("3 fevrier 2024", date(2024, 2, 3)),  # without accent
        ("3 gennaio 2024", date(2024, 1, 3)),
        ("3 set 2024", date(2024, 9, 3)),
        ("3 setiembre 2024", date(2024, 9, 3)),
        ("5 mrt. 2024", date(2024, 3, 5)),
        ("29.02.2024", date(2024, 2, 29)),
        ("04/04/2025", date(2025, 4, 4)),  # the same day either way
        ("03.04.2025", date(2025, 4, 3)),  # dots: day first
        ("01.01.69", date(2069, 1, 1)),
        ("01.01.70", date(1970, 1, 1)),
    ],
)
def test_value(text: str, value: date) -> None:
    assert DATE.parse(text, NOWHERE).value == value


@pytest.mark.parametrize("text", ["03/04/2025", "3/4/25", "03-04-2025"])
def test_day_and_month_may_be_swapped(text: str) -> None:
    parsed = DATE.parse(text, NOWHERE)
    assert parsed.value is None
    assert parsed.alternatives == (date(2025, 4, 3), date(2025, 3, 4))
    assert "2025-04-03 or 2025-03-04" in (parsed.problem or "")
    assert DATE.parse(text, DAY_FIRST).value == date(2025, 4, 3)
    assert DATE.parse(text, MONTH_FIRST).value == date(2025, 3, 4)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "31.02.2025",  # no such day
        "29.02.2023",
        "32.01.2025",
        "11.13.2017",  # dots: day first, and there is no month 13
        "13/13/2017",
        "00.01.2025",
        "November 2017",  # no day
        "2017",
        "13.11.1017",  # no document is so old
        "13.11.2917",
        "12:30:45",
        "1.2.3",
        "192.168.10.12",  # an address
        "01.11.2017 - 30.11.2017",  # two days
        "٠٣.٠٤.٢٠٢٥",  # digits of another script
        "tomorrow",
    ],
)
def test_refused_with_a_sentence(text: str) -> None:
    parsed = DATE.parse(text, DAY_FIRST)
    assert parsed.value is None
    assert parsed.alternatives == ()
    assert (parsed.problem or "").endswith(".")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Rechnungsdatum: 13.11.2017 Lieferdatum: 14.11.2017", ["13.11.2017", "14.11.2017"]),
        ("01.11.2017 - 30.11.2017", ["01.11.2017", "30.11.2017"]),
        ("Invoice of 13th November 2017, due Dec 13, 2017", ["13th November 2017", "Dec 13, 2017"]),
        ("31.02.2025", ["31.02.2025"]),  # seen, so that it can be reported
        ("1.2.34.5", []),
        ("7.13.10", []),  # a numbered heading
        ("RE-20240305", []),  # a number that holds a date
        ("RE20240305", []),
        ("20240305", ["20240305"]),
        ("Nr. 2024-03-05-001", []),
        ("Tel. 030 123456", []),
        ("Mai 20:15", []),
        ("no digits", []),
    ],
)
def test_found_in_a_line(line: str, found: list[str]) -> None:
    assert [line[start:end] for start, end in DATE.find(line)] == found
