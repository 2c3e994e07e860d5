"""What identity documents must keep to, also as of the day on which they came in."""

from datetime import date
from typing import Any

import pytest

from docpipe.checking.days import check_days
from docpipe.document import Reading
from schemas.document_type import rules_of
from schemas.fields.identity_dates import IdentityDateKind
from schemas.fields.locale import Locale
from schemas.fields.states import StateKind, state_of
from schemas.identity_document import IdentityDocument

SOUND: dict[str, Any] = {
    "document_number": "L898902C3",
    "surname": "ERIKSSON",
    "birth_date": date(1974, 8, 12),
    "expiry_date": date(2030, 4, 15),
}
DAY = date(2026, 1, 15)


def complaints(**changes: Any) -> list[str]:
    document = IdentityDocument.model_construct(**{**SOUND, **changes})
    reading = Reading("layout", "identity_document", {})
    rules = [rule.code for rule in rules_of(IdentityDocument) if rule.complaint(document)]
    return rules + [finding.code for finding in check_days(document, reading, DAY)]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"expiry_date": DAY}, []),  # its last day
        ({"expiry_date": date(2026, 1, 14)}, ["document_expired"]),
        ({"expiry_date": None}, []),  # without end
        ({"expiry_date": date(1970, 1, 1)}, ["expiry_before_birth", "document_expired"]),
        ({"birth_date": date(2026, 2, 1)}, ["age_implausible"]),
        ({"birth_date": date(1899, 2, 1)}, ["age_implausible"]),
        ({"mrz_valid": False}, ["mrz_invalid"]),
    ],
)
def test_rules(changes: dict[str, Any], expected: list[str]) -> None:
    assert complaints(**changes) == expected


@pytest.mark.parametrize(
    ("printed", "day_first", "days"),
    [
        ("12 AUG/AOÛT 1974", None, [date(1974, 8, 12)]),
        ("12 SIE/AUG 1990", None, [date(1990, 8, 12)]),  # a month of a language that is not known, and one that is
        ("01 08 1990", None, [date(1990, 8, 1)]),
        ("12 AUG 74", None, [date(1974, 8, 12), date(2074, 8, 12)]),  # the century stays open
        ("12.08.74", None, [date(1974, 8, 12), date(2074, 8, 12)]),
        ("01/06/1958", False, [date(1958, 1, 6)]),
        ("01/06/1958", None, [date(1958, 6, 1), date(1958, 1, 6)]),
        ("1990-08-12", None, [date(1990, 8, 12)]),
    ],
)
def test_days(printed: str, day_first: bool | None, days: list[date]) -> None:
    kind = IdentityDateKind()
    (span,) = kind.find(printed)
    parsed = kind.parse(printed[span.start : span.end], Locale(day_first=day_first))
    assert [parsed.value] == days if len(days) == 1 else (parsed.value, list(parsed.alternatives)) == (None, days)


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("DEUTSCH", "DEU"),
        ("FRANÇAISE", "FRA"),
        ("BRITISH CITIZEN", "GBR"),
        ("UTO", "UTO"),  # ICAO's specimen
        ("Utopian", "UTO"),
        ("GBD", "GBD"),  # a national, but no citizen
        ("Slovensko", "SVK"),
        ("ABC", None),
    ],
)
def test_states(printed: str, code: str | None) -> None:
    assert StateKind().parse(printed, Locale()).value == code


def test_the_one_short_code() -> None:
    assert state_of("D<<") == "DEU"
    assert state_of("X<<") is None
