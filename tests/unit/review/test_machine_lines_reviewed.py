"""Machine-readable lines that a person corrects: what was worked out from them follows, contradictions are told."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from paperwork import case_of, cell, edited, open_codes, place

from docpipe.document import Finding, Severity
from docpipe.review import Case, Edited
from schemas.fields import Locale
from schemas.identity_document import IdentityDocument

NAMES, NUMBERS = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
MISREAD = NUMBERS.replace("7408122", "7408132")
CARD = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
DISAGREES = Finding(
    "mrz_disagrees", "“ERIKSON” is printed, the lines say otherwise.", Severity.SEVERE, ("surname",), (place(2),)
)


def passport(second: str = NUMBERS, *, valid: bool | None = True, **changes: Any) -> dict[str, Any]:
    return {
        "document_number": cell("L898902C3", "L898902C3", 1),
        "surname": cell("Eriksson", "Eriksson", 2),
        "given_names": cell("Anna Maria", "Anna Maria", 2, 4),
        "birth_date": cell("12 AUG 1974", date(1974, 8, 12), 3),
        "expiry_date": cell("15 APR 2012", date(2012, 4, 15), 4),
        "personal_number": cell("ZE184226B", "ZE184226B", 9),
        "mrz_lines": [cell(text, text, 8 + n) for n, text in enumerate((NAMES, second))],
        "mrz_valid": replace(cell(second, valid, 8), derived=True, provenance=(place(8), place(9))),
        **changes,
    }


def case(fields: dict[str, Any], *seen: Finding) -> Case:
    return case_of(fields, seen, IdentityDocument, Locale(), date(2010, 1, 1))


def value(text: str, *path: Any, **more: Any) -> dict[str, Any]:
    return {"path": list(path), "kind": "value", "text": text, **more}


def line(text: str, number: int = 1) -> dict[str, Any]:
    return value(text, "mrz_lines", number)


def valid(result: Edited) -> Any:
    return result.fields["mrz_valid"]["value"]


def test_check_digits_are_worked_out_anew() -> None:
    misread = case(passport(MISREAD, valid=False))
    assert open_codes(edited(misread)) == ["mrz_invalid"]
    result = edited(misread, line(NUMBERS.lower()))
    assert (valid(result), result.fields["mrz_valid"]["derived"], open_codes(result)) == (True, True, [])
    assert [change.path for change in result.changes] == [("mrz_lines", 1)]
    broken = edited(case(passport()), line(NUMBERS[:-1] + "1"))
    assert (valid(broken), open_codes(broken)) == (False, ["mrz_invalid"])


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (CARD, True),  # three lines of thirty
        ((CARD[0], CARD[1].replace("F1", "F2"), CARD[2]), False),
        ((NAMES, NUMBERS[:-1]), None),  # a character too few
        ((NAMES, NUMBERS.replace("<", "-")), None),  # no such characters
    ],
)
def test_forms(lines: tuple[str, ...], wanted: bool | None) -> None:
    fields = passport(mrz_lines=[cell("?" * 30, "?" * 30, 8 + n) for n in range(len(lines))])
    result = edited(case(fields), *(line(text, number) for number, text in enumerate(lines)))
    assert valid(result) is wanted
    assert ("mrz_unclear" in open_codes(result)) is (wanted is None)


def test_a_value_that_the_lines_now_contradict_is_told_with_what_they_say() -> None:
    (doubt,) = edited(case(passport()), line(NAMES.replace("ERIKSSON<", "ERIKSEN<<"), 0)).doubts
    assert (doubt.finding.code, doubt.finding.path) == ("mrz_disagrees", ("surname",))
    assert (doubt.finding.severity, doubt.alternatives) == (Severity.SEVERE, ("ERIKSEN",))
    chosen = edited(
        case(passport()), line(NAMES.replace("ERIKSSON<", "ERIKSEN<<"), 0), value("", "surname", value="ERIKSEN")
    )
    assert open_codes(chosen) == []


def test_a_value_that_is_changed_to_contradict_the_lines_is_told() -> None:
    result = edited(case(passport()), value("21 AUG 1974", "birth_date"))
    assert open_codes(result) == ["mrz_disagrees"]
    assert result.doubts[0].alternatives == ("1974-08-12",)
    assert open_codes(edited(case(passport()), value("ERIKSSON", "surname"))) == []  # as the lines spell it
    unborne = case(passport(surname=cell("Erixon", "Erixon", 2)))
    assert open_codes(edited(unborne, value("Erikzon", "surname"))) == []  # the lines did not bear what was read either


def test_what_was_read_as_a_contradiction_goes_when_the_lines_no_longer_say_it() -> None:
    dissenting = case(passport(), DISAGREES)
    assert open_codes(edited(dissenting)) == ["mrz_disagrees"]
    unrelated = edited(dissenting, line(NUMBERS[:-1] + "1"))
    assert open_codes(unrelated) == ["mrz_disagrees", "mrz_invalid"]
    (doubt,) = edited(dissenting, line(NAMES.replace("ERIKSSON<", "ERIKSON<<"), 0)).doubts
    assert "say “ERIKSON”" in doubt.finding.sentence
    both = edited(dissenting, line(NAMES.replace("ERIKSSON<", "ERIKSON<<"), 0), value("Erikson", "surname"))
    assert open_codes(both) == []
    taken = edited(dissenting, value("Erikson", "surname"))  # a person said which of the two is right
    assert open_codes(taken) == []


def test_a_value_that_stands_in_the_lines_changes_nothing_of_them() -> None:
    there = replace(cell("L898902C3", "L898902C3", 1), provenance=(place(1), place(9)))
    result = edited(case(passport(document_number=there)), {"path": ["document_number"], "kind": "absent", "why": "-"})
    assert (valid(result), open_codes(result)) == (True, [])


def test_nobody_says_by_a_tick_that_broken_check_digits_hold() -> None:
    misread = case(passport(MISREAD, valid=False))
    for edit in (value("yes", "mrz_valid", value=True), {"path": ["mrz_valid"], "kind": "absent"}):
        (doubt,) = edited(misread, edit).doubts
        assert (doubt.finding.code, doubt.finding.severity) == ("mrz_invalid", Severity.SEVERE)


def test_lines_that_are_taken_away_prove_nothing() -> None:
    misread = case(passport(MISREAD, valid=False))
    gone = edited(misread, {"path": ["mrz_lines"], "kind": "absent"})
    assert open_codes(gone) == ["mrz_invalid", "stale_value"]
