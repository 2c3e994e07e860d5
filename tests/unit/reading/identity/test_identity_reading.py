"""Identity documents, drawn: what the lines say, what is printed beside them, and licences without lines."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import pytest

from docpipe.document import Box, FieldReading, MachineLine, MachinePlace, Page, Reading, Severity
from docpipe.reading import read_layout, sheet_of
from schemas.identity_document import IdentityDocument

DAY = date(2026, 1, 15)
LINES = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3204153ZE184226B<<<<<16")
CARD = """
    # PASSPORT                        UTOPIA

    Surname/Nom
    ERIKSSON
    Given names/Prénoms
    ANNA MARIA
    Nationality/Nationalité           Sex/Sexe
    UTOPIAN                           F
    Date of birth/Date de naissance   Passport No/Passeport No
    12 AUG/AOÛT 1974                  L898902C3
    Date of expiry/Date d'expiration
    15 APR/AVR 2032
"""
Read = Callable[..., Reading]


def machine_lines(texts: Sequence[str]) -> tuple[MachineLine, ...]:
    lines = []
    for n, text in enumerate(texts):
        y = 0.8 + n * 0.04
        places = [
            MachinePlace(Box(0.1 + i * 0.018, y, 0.118 + i * 0.018, y + 0.02), ((c, 1.0),)) for i, c in enumerate(text)
        ]
        lines.append(MachineLine(0, Box(0.1, y, 0.1 + 0.018 * len(text), y + 0.02), tuple(places), 8))
    return tuple(lines)


@pytest.fixture(scope="module")
def read_card(page: Callable[..., Page]) -> Read:
    def read(text: str, lines: Sequence[str] = (), day: date | None = DAY) -> Reading:
        drawn = replace(page(text), machine_lines=machine_lines(lines))
        return read_layout([sheet_of(drawn)], IdentityDocument, day)

    return read


def values(reading: Reading) -> dict[str, object]:
    return {name: a.value for name, a in reading.fields.items() if isinstance(a, FieldReading)}


def codes(reading: Reading) -> list[str]:
    return [finding.code for finding in reading.findings]


ALL = {
    "document_kind": "passport",
    "issuing_country": "UTO",
    "document_number": "L898902C3",
    "surname": "ERIKSSON",
    "given_names": "ANNA MARIA",
    "nationality": "UTO",
    "birth_date": date(1974, 8, 12),
    "sex": "F",
    "expiry_date": date(2032, 4, 15),
    "personal_number": "ZE184226B",
    "mrz_valid": True,
}


def test_both_zones_agree(read_card: Read) -> None:
    reading = read_card(CARD, LINES)
    assert values(reading) == ALL
    assert codes(reading) == []
    number = reading.fields["document_number"]
    assert isinstance(number, FieldReading)
    assert len(number.provenance) == 2  # both places


def test_the_lines_alone(read_card: Read) -> None:
    reading = read_card("# PASSPORT", LINES)
    assert values(reading) == ALL
    assert codes(reading) == []


def test_a_romanian_number_has_its_birth_date_elsewhere(read_card: Read) -> None:
    lines = ("IDROUPOPESCU<<STEFAN<IONUT<<<<<<<<<<", "XC123456<8ROU8807043M310704711234562")
    reading = read_card("# CARTE DE IDENTITATE   ROMANIA\n\nCNP\n1880704123456", lines)
    assert values(reading)["personal_number"] == "1880704123456"
    assert "mrz_disagrees" not in codes(reading)


def test_the_visual_zone_alone(read_card: Read) -> None:
    reading = read_card(CARD)
    read = values(reading)
    assert codes(reading) == ["mrz_missing"]
    assert read == {
        name: value for name, value in ALL.items() if name not in ("personal_number", "issuing_country", "mrz_valid")
    }


def test_names_are_shown_with_their_accents(read_card: Read) -> None:
    lines = ("P<UTOMUELLER<<RENEE<<<<<<<<<<<<<<<<<<<<<<<<<", LINES[1])
    read = values(read_card(CARD.replace("ERIKSSON", "MÜLLER").replace("ANNA MARIA", "RENÉE"), lines))
    assert (read["surname"], read["given_names"]) == ("MÜLLER", "RENÉE")


@pytest.mark.parametrize(
    ("field", "printed", "other", "severity"),
    [
        ("document_number", "L898902C3", "L898902D7", Severity.SEVERE),
        ("birth_date", "12 AUG/AOÛT 1974", "12 AUG/AOÛT 1984", Severity.SEVERE),
        ("surname", "ERIKSSON", "ERIKSEN", Severity.SEVERE),
        ("nationality", "UTOPIAN", "GERMAN", Severity.DOUBT),
    ],
)
def test_a_disagreement_is_a_finding(field: str, printed: str, other: str, severity: Severity, read_card: Read) -> None:
    reading = read_card(CARD.replace(printed, other), LINES)
    (finding,) = reading.findings
    assert (finding.code, finding.fields, finding.severity) == ("mrz_disagrees", (field,), severity)
    assert values(reading)[field] == ALL[field]


def test_a_field_whose_check_digit_fails_is_not_believed(read_card: Read) -> None:
    reading = read_card(CARD, (LINES[0], LINES[1].replace("7408122", "7508122")))
    read = values(reading)
    assert read["birth_date"] == date(1974, 8, 12)  # as printed
    assert read["mrz_valid"] is False
    assert codes(reading) == ["mrz_disagrees"]


def test_a_child_s_birth_year_is_ambiguous_without_print(read_card: Read) -> None:
    lines = (LINES[0], "L898902C36UTO1908125F3204153<<<<<<<<<<<<<<00")
    reading = read_card("# PASSPORT", lines)
    assert values(reading)["birth_date"] is None
    assert "year_ambiguous" in codes(reading)


LICENCE = """
    # FÜHRERSCHEIN                BUNDESREPUBLIK DEUTSCHLAND
    1.  Mustermann
    2.  Erika
    3.  12.08.1964 Berlin
    4a. 19.01.2013    4c. Landratsamt
    4b. 18.01.2028
    5.  B072RRE2I55
    9.  AM/B/L
"""


def test_a_european_licence_by_its_numbers(read_card: Read) -> None:
    read = values(read_card(LICENCE))
    assert read == {
        "document_kind": "driving_licence",
        "issuing_country": "DEU",
        "document_number": "B072RRE2I55",
        "surname": "Mustermann",
        "given_names": "Erika",
        "birth_date": date(1964, 8, 12),
        "expiry_date": date(2028, 1, 18),
    }


AMERICAN = """
    # OREGON                      DRIVER LICENSE   USA
    DL A1234567
    EXP 08/12/2030      ISS 08/12/2022
    LN SAMPLE
    FN JANE Q
    DOB 01/06/1958      SEX F
"""


def test_an_american_licence_by_its_labels(read_card: Read) -> None:
    read = values(read_card(AMERICAN))
    assert read == {
        "document_kind": "driving_licence",
        "issuing_country": "USA",
        "document_number": "A1234567",
        "surname": "SAMPLE",
        "given_names": "JANE Q",
        "birth_date": date(1958, 1, 6),
        "sex": "F",
        "expiry_date": date(2030, 8, 12),
    }


def test_a_number_that_recognition_lost(read_card: Read) -> None:
    read = values(read_card(LICENCE.replace("1.  Mustermann", "    Mustermann")))
    assert (read["surname"], read["given_names"]) == ("Mustermann", "Erika")


def test_a_label_that_recognition_misspelt(read_card: Read) -> None:
    numbered = """
    # OREGON                      DRIVER LICENSE   USA
    4d DLN   A1234567
    1 SAMPLE
    2 JANE
    3 008    01/06/1958
    4b EXP   08/12/2030
"""
    assert values(read_card(numbered))["birth_date"] == date(1958, 1, 6)


UNDER = """
    # IDENTITY CARD                   UTOPIA

    ERIKSSON                          ANNA
    Last name                         Given names
    12 AUG 1974                       F
    Date of birth                     Sex / Geschlecht
    L898902C3                         ZE184226B
    Card No.                          Kennzeichen/Personal number
    15 APR 2032
    Valid until
"""


def test_labels_under_their_values(read_card: Read) -> None:
    read = values(read_card(UNDER))
    assert {name: read[name] for name in ("surname", "given_names", "birth_date", "sex", "expiry_date")} == {
        "surname": "ERIKSSON", "given_names": "ANNA", "birth_date": date(1974, 8, 12), "sex": "F",
        "expiry_date": date(2032, 4, 15),
    }  # fmt: skip
    assert (read["document_number"], read["personal_number"]) == ("L898902C3", "ZE184226B")


FULL = "P<UTOERIKSSON<<ANNA<MARIA<CHARLOTTE<WILHELMA"  # no room is left


def test_a_name_that_fills_its_line(read_card: Read) -> None:
    whole = CARD.replace("ANNA MARIA", "ANNA MARIA CHARLOTTE WILHELMA")
    assert codes(read_card(whole, (FULL, LINES[1]))) == []  # the label shows the same name
    longer = CARD.replace("ANNA MARIA", "ANNA MARIA CHARLOTTE WILHELMA ROSE")
    reading = read_card(longer, (FULL, LINES[1]))
    assert codes(reading) == []
    assert values(reading)["given_names"] == "ANNA MARIA CHARLOTTE WILHELMA ROSE"
    assert codes(read_card("# PASSPORT", (FULL, LINES[1]))) == ["mrz_truncated"]


def test_lines_read_often_are_their_own_second_reading(read_card: Read) -> None:
    fields = read_card(CARD, LINES).fields
    seconds = {name: a.signals.get("second") for name, a in fields.items() if isinstance(a, FieldReading) and a.signals}
    assert seconds["document_number"] == 1.0
    assert seconds["surname"] == 1.0


def test_a_name_that_nothing_confirms_must_be_clear(page: Callable[..., Page]) -> None:
    def read(score: float) -> Reading:
        drawn = page(LICENCE)
        words = tuple(replace(w, score=score if w.text == "Erika" else 0.99) for w in drawn.words)
        return read_layout([sheet_of(replace(drawn, words=words))], IdentityDocument, DAY)

    assert codes(read(0.65)) == ["unsure_characters"]
    assert codes(read(0.9)) == []
