"""Contracts as recognition gives them: quotation marks lost, words run together, signatures taken for letters."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from docpipe.document import Answer, Box, FieldReading, Mark, MarkKind, Page, Word
from docpipe.reading.prose import read_contract
from docpipe.reading.prose.parting import parted
from docpipe.reading.segments import sheet_of
from schemas.contract import Contract

Read = Callable[..., dict[str, Any]]
HIGH = 0.012

CALLED = [
    # the opening quotation mark lost
    ("Mietvertrag zwischen Lindner Immobilien GmbH, Am Markt 4, 5362 Auental, – nachfolgend Vermieter“ genannt – und "
     "Ahorn Büro GmbH & Co. KG, Im Hof 2, 1736 Niedertal, – nachfolgend Mieter“ genannt –.", ["Vermieter", "Mieter"]),
    # in parentheses, one half of the marks left
    ("Zwischen Hof Erlen GbR, Mühlweg 2, 5680 Niedertal (im Folgenden Lizenzgeber“) und Eiche Verlag GmbH, Ahornweg 6, "
     "9187 Oberau (im Folgenden Lizenznehmer“) wird Folgendes vereinbart.", ["Lizenzgeber", "Lizenznehmer"]),
    # both lost
    ("This Agreement is made by and between Alder Works Inc., a Delaware corporation, hereinafter referred to as "
     "Supplier, and Birch Tools LLC, a Texas company, hereinafter referred to as Customer.", ["Supplier", "Customer"]),
    # a role that no list knows needs half a mark
    ("This Agreement is made by and between Alder Works Inc., a Delaware corporation (hereinafter “Maintainer') and "
     "Birch Tools LLC, a Texas company (hereinafter Lessee”).", ["Maintainer", "Lessee"]),
    # the closing mark of one is not the opening one of the next
    ('This Agreement is made by and between Alder Works Inc., a Delaware corporation, hereinafter Supplier" and Birch '
     'Tools LLC, a Texas company, hereinafter Buyer".', ["Supplier", "Buyer"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "called"), CALLED, ids=[row[0][:30] for row in CALLED])
def test_called_without_quotation_marks(read: Read, text: str, called: list[str]) -> None:
    assert [party["defined_name"] for party in read(text)["parties"]] == called


GLUED = [
    ("TorvikGbR", ["Torvik", "GbR"]),  # a legal form
    ("GmbH&Co.KG,", ["GmbH", "&", "Co.", "KG,"]),
    ("Tool&", ["Tool", "&"]),
    ("Inc.,a", ["Inc.,", "a"]),
    ("vom27.11.2024", ["vom", "27.11.2024"]),
    ("8September2023", ["8", "September", "2023"]),
    ("McAllister", ["McAllister"]),  # written so
    ("P&O", ["P&O"]),
    ("D.C.,", ["D.C.,"]),
    ("1,250.00", ["1,250.00"]),
]


@pytest.mark.parametrize(("text", "parts"), GLUED, ids=[row[0] for row in GLUED])
def test_words_run_together_are_parted(text: str, parts: list[str]) -> None:
    word = Word(text, Box(0.1, 0.1, 0.3, 0.12), score=0.97)
    made = parted(word)
    assert [part.text for part in made] == parts
    assert made[0].box.x0 == pytest.approx(0.1)
    assert made[-1].box.x1 == pytest.approx(0.3)
    assert parted(Word(text, word.box)) == (Word(text, word.box),)  # a text layer's word stays


def page(rows: Sequence[tuple[float, float, str]], marks: Sequence[Mark] = (), high: float = HIGH) -> Page:
    words = []
    for x, y, text in rows:
        for part in text.split():
            tall = 2 * high if part[0].isdigit() and part.endswith("!") else high
            words.append(Word(part.rstrip("!"), Box(x, y, x + 0.009 * len(part), y + tall), score=0.95))
            x += 0.009 * len(part) + 0.006
    return Page(1, 595, 842, tuple(words), marks=tuple(marks))


BODY = [
    (0.1, 0.1, "SERVICE AGREEMENT"),
    (0.1, 0.14, "This Agreement is made on 3 May 2023 by and between Alder Works Inc."),
    (0.1, 0.16, "(the “Supplier”) and Birch Tools LLC (the “Customer”)."),
    *(
        (0.1, 0.2 + 0.02 * n, f"{n}. The Supplier helps the Customer in all its questions of tools.")
        for n in range(1, 9)
    ),
    (0.1, 0.42, "IN WITNESS WHEREOF, the parties have executed this Agreement."),
]


def answers(rows: Sequence[tuple[float, float, str]], marks: Sequence[Mark] = ()) -> dict[str, Answer]:
    return dict(read_contract([sheet_of(page([*BODY, *rows], marks))], Contract))


def signatures(rows: Sequence[tuple[float, float, str]], marks: Sequence[Mark] = ()) -> list[tuple[Any, Any, Any]]:
    found = answers(rows, marks)["signatures"]
    assert found is not None
    assert not isinstance(found, FieldReading)
    values = [{name: cell.value if cell else None for name, cell in row.items()} for row in found]  # type: ignore[union-attr]
    return [(str(row["name"]), row["signed"], str(row["date"] or "")) for row in values]


def test_two_columns_a_little_askew() -> None:
    rows = [
        (0.53, 0.50, "By:"), (0.1, 0.517, "By:"), (0.529, 0.52, "Name: Bob Birch"), (0.1, 0.537, "Name: Ann Alder"),
        (0.531, 0.54, "Date: 4 May 2023"), (0.1, 0.557, "Date: 3 May 2023"),
    ]  # fmt: skip
    assert signatures(rows) == [("Ann Alder", False, "2023-05-03"), ("Bob Birch", False, "2023-05-04")]


def test_letters_made_of_a_signature_are_none() -> None:
    rows = [(0.1, 0.5, "By:"), (0.15, 0.48, "TDmm"), (0.1, 0.52, "Name: Ann Alder")]
    mark = Mark(MarkKind.SIGNATURE, Box(0.14, 0.475, 0.25, 0.505))
    assert signatures(rows, [mark]) == [("Ann Alder", True, "")]


def test_wide_handwriting_where_one_signs_is_a_signature() -> None:
    mark = Mark(MarkKind.HANDWRITING, Box(0.14, 0.475, 0.28, 0.51))
    assert signatures([(0.1, 0.5, "By:"), (0.1, 0.52, "Name: Ann Alder")], [mark])[0][1] is True


def test_a_day_written_by_hand_is_not_read() -> None:
    rows = [(0.1, 0.5, "By:"), (0.1, 0.52, "Name: Ann Alder"), (0.1, 0.54, "Date: 26.07.2023!")]
    assert signatures(rows) == [("Ann Alder", False, "")]


def test_a_stamp_is_no_part_of_the_title() -> None:
    stamped = page([(0.3, 0.1, "COPY"), *BODY], [Mark(MarkKind.STAMP, Box(0.29, 0.09, 0.36, 0.125))])
    title = read_contract([sheet_of(stamped)], Contract)["title"]
    assert isinstance(title, FieldReading)
    assert title.value == "SERVICE AGREEMENT"


def test_words_that_stand_often_were_read_as_often() -> None:
    parties = answers([])["parties"]
    assert parties
    assert not isinstance(parties, FieldReading)
    cells = [row["role"] for row in parties]  # type: ignore[index]
    assert all(cell and cell.signals["rereads"] >= 9 and cell.signals["second"] == 0.95 for cell in cells)


def spelt(name: str, role: str, signer: str) -> tuple[float, object]:
    """The support of the first party's name, and its role as read."""
    rows = [(x, y, text.replace("Alder Works Inc.", name).replace("“Supplier”", f"“{role}”")) for x, y, text in BODY]
    closing = [(0.1, 0.48, signer), (0.1, 0.5, "By:"), (0.1, 0.52, "Name: Ann Alder")]
    found = read_contract([sheet_of(page([*rows, *closing]))], Contract)["parties"]
    assert found is not None
    assert not isinstance(found, FieldReading)
    first = found[0]
    assert not isinstance(first, FieldReading)
    cell, said = first["name"], first["role"]
    assert cell is not None
    return cell.signals["support"], said.value if said else None


def test_a_name_spelt_in_two_ways_is_in_doubt() -> None:
    assert spelt("Alder Wórks Inc.", "Supplier", "Alder Works Inc.")[0] < 0.55
    assert spelt("Alder Works Inc.", "Supplier", "ALDER WORKS INC.")[0] > 0.9
    assert spelt("Alder Works Inc.", "Supplier", "Alder Works")[0] > 0.9


def test_a_role_is_spelt_as_it_mostly_stands() -> None:
    assert spelt("Alder Works Inc.", "Supplíer", "Alder Works Inc.")[1] == "Supplier"
