"""Names as lines for machines spell them, and days of two-digit years."""

from datetime import date

import pytest

from docpipe.reading.mrz import respaced, restored, spells, split_names
from docpipe.reading.mrz.years import birth_days, expiry_days


@pytest.mark.parametrize(
    ("text", "surname", "given", "cut"),
    [
        ("ERIKSSON<<ANNA<MARIA<<<", "ERIKSSON", "ANNA MARIA", False),
        ("VAN<DER<MUELLEN<<HILDE<", "VAN DER MUELLEN", "HILDE", True),  # a second name may have had no room
        ("ARKFREITH<<<<<<<<<<<<<<", "ARKFREITH", None, False),  # somebody with one name
        ("NILAVADHANANANDA<<CHAYA", "NILAVADHANANANDA", "CHAYA", True),  # no room left
    ],
)
def test_split(text: str, surname: str, given: str | None, cut: bool) -> None:
    assert split_names(text) == (surname, given, cut)


@pytest.mark.parametrize(
    ("printed", "machine", "room", "same"),
    [
        ("Müller", "MUELLER", None, True),
        ("MÜLLER", "MULLER", None, True),  # a state that drops the dots
        ("MULLER", "MUELLER", None, True),  # dots that recognition lost
        ("Ødegård", "OEDEGAARD", None, True),
        ("Weiß", "WEISS", None, True),
        ("D'Aça-Lima", "DACA LIMA", None, True),
        ("KJÆR", "KJAER", None, True),
        ("Miller", "MUELLER", None, False),
        ("Anna Maria", "ANNA", None, False),  # a name missing where there is room for it
        ("Nilavadhanananda Chayapa", "NILAVADHANANANDA CHAY", 21, True),  # cut at the end of the line
        ("Tomás Gonçalo António", "TOMAS G A", 14, True),  # first letters alone
        ("Tomás Gonçalo", "TOMAS G", 30, False),  # there was room enough
    ],
)
def test_spelling(printed: str, machine: str, room: int | None, same: bool) -> None:
    assert spells(printed, machine, room) is same


def test_spaces_that_recognition_lost() -> None:
    assert respaced("JÜRGENMARIA", "JUERGEN MARIA") == "JÜRGEN MARIA"
    assert respaced("ANNA", "ANNA") == "ANNA"
    assert respaced("ANNA-MARIA", "ANNA MARIA") == "ANNA-MARIA"


@pytest.mark.parametrize(
    ("printed", "machine", "whole"),
    [
        ("Muller", "MUELLER", "Müller"),
        ("GROBKOPF", "GROSSKOPF", "GROßKOPF"),
        ("AKE", "AAKE", "ÅKE"),
        ("SOREN", "SOEREN", "SOREN"),  # Ø or Ö
        ("SOREN MULLER", "SOEREN MUELLER", "SOREN MÜLLER"),
        ("KJAERGAARD", "KJAERGAARD", "KJAERGAARD"),
        ("MANUEL", "MANUEL", "MANUEL"),
        ("Ása", "AASA", "Åsa"),  # an accent taken for another one
        ("Bjørn Ase", "BJOERN AASE", "Bjørn Åse"),
        ("RÜŽEK", "RUZEK", "RŮŽEK"),  # Czech has no Ü
        ("DÜRER", "DURER", "DÜRER"),  # others may write it so
    ],
)
def test_letters_that_the_line_proves(printed: str, machine: str, whole: str) -> None:
    assert restored(printed, machine) == whole


def test_a_birth_year_of_two_digits() -> None:
    today, end = date(2026, 1, 15), date(2030, 1, 1)
    assert birth_days("740812", today, end) == (date(1974, 8, 12),)  # 2074 is to come
    assert birth_days("190812", today, end) == (date(1919, 8, 12), date(2019, 8, 12))  # a child, or over a hundred
    assert birth_days("280812", None, date(2029, 1, 1)) == (date(1928, 8, 12), date(2028, 8, 12))  # nobody says today
    assert birth_days("741312", today, end) == ()  # no such month


def test_an_expiry_year_of_two_digits() -> None:
    assert expiry_days("340712", date(2026, 1, 15)) == (date(2034, 7, 12),)
    assert expiry_days("950712", date(2026, 1, 15)) == (date(1995, 7, 12),)  # nothing is good for seventy years
