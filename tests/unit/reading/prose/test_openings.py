"""Openings and clauses of contracts as offices of many countries write them: the table is `openings.txt`."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from docpipe.document import Answer, FieldReading
from docpipe.trust.deciding import MARGIN, SUPPORT
from schemas.fields.jurisdictions import JurisdictionKind

TABLE = Path(__file__).with_name("openings.txt").read_text(encoding="utf-8")
CASES = re.findall(r"^# (.+)\n((?:[a-z_]+: .+\n)+)\n((?:(?!# ).*\n)+)", TABLE, re.MULTILINE)
Answers = Callable[..., Mapping[str, Answer]]


@pytest.mark.parametrize(("wanted", "text"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_an_opening(answers: Answers, wanted: str, text: str) -> None:
    found = answers(text)
    for line in wanted.splitlines():
        name, _, value = line.partition(": ")
        if name == "doubt":
            assert not _believed(found[value])
        elif name == "parties":
            assert sorted(_names(found["parties"])) == sorted(value.split(" | "))
        else:
            assert _said(name, found[name], value), f"{name}: {found[name]}"


def test_the_table_is_read() -> None:
    assert len(CASES) > 80


def _names(rows: Any) -> list[str]:
    return [row["name"].text for row in rows if row["name"]]


def _said(name: str, cell: Answer, value: str) -> bool:
    """The value; where none is, nothing that would be believed."""
    if value == "none" or not isinstance(cell, FieldReading):
        return value == "none" and not _believed(cell)
    if name == "governing_law":
        return JurisdictionKind().same(str(cell.value), value)
    return str(cell.value) == value


def _believed(cell: Answer) -> bool:
    return isinstance(cell, FieldReading) and cell.signals["support"] >= SUPPORT and cell.signals["margin"] >= MARGIN


def test_a_firm_that_signs_and_is_no_party_puts_both_in_doubt(answers: Answers) -> None:
    text = """This Agreement is made on 1 July 2020 between Harrow Textiles Ltd ("Buyer") and Jade Mills Ltd ("Seller").
1. Sale. The Seller sells.
IN WITNESS WHEREOF the parties have signed.
|
|HARROW TEXTILES LTD                   PEARL WEAVING LTD
|By: /s/ Ann Alder                     By: /s/ Bob Birch
|Name: Ann Alder                       Name: Bob Birch"""
    rows: Any = answers(text)["parties"]
    assert [row["name"].signals["margin"] for row in rows] == [0.0, 0.0]
