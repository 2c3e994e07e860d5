"""Lines become text: over lines and pages, without heads, feet and numbers of lines; each value with its places."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from docpipe.checking import check_grounding
from docpipe.document import Answer, Box, FieldReading, Page, Reading, Word
from docpipe.reading.prose import read_contract
from docpipe.reading.prose.text import prose_of
from docpipe.reading.segments import sheet_of
from schemas.contract import Contract

Read = Callable[..., dict[str, Any]]

PREAMBLE = (
    "This Supply Agreement is made and entered into as of March 5, 2004 by and between Northwind Mutual Insurance "
    'Corporation of America, a Delaware corporation ("Supplier"), and Fabrikam Foods LLC ("Buyer").\n'
)
FILLER = "The Supplier delivers what the Buyer orders, on time and in full, at the price of the list then in force.\n"


def page(rows: list[tuple[float, float, str]], page_no: int = 1) -> Page:
    """Rows of (left, top, text), a character 0.008 wide."""
    words = []
    for left, top, text in rows:
        place = left
        for part in text.split(" "):
            if part:
                words.append(Word(part, Box(place, top, place + 0.008 * len(part), top + 0.012), 0.011))
            place += 0.008 * (len(part) + 1)
    return Page(page_no, 595, 842, tuple(words))


def text_of(*pages: Page) -> str:
    return prose_of([sheet_of(one) for one in pages]).text


def test_a_name_that_wraps_has_a_box_a_line(answers: Callable[..., Mapping[str, Answer]]) -> None:
    parties = answers(PREAMBLE, width=60)["parties"]
    name = parties[0]["name"]  # type: ignore[index,call-overload]
    assert isinstance(name, FieldReading)
    assert name.value == "Northwind Mutual Insurance Corporation of America"
    assert len(name.provenance) == 2


def test_a_sentence_goes_on_over_the_page(read: Read) -> None:
    text = PREAMBLE + 8 * FILLER + "9. Law. This Agreement is governed by the laws of the State of New York alone."
    assert {read(text, lines=count)["governing_law"] for count in range(12, 24)} == {"New York"}


HYPHENS = [
    # (end of a line, begin of the next, as one text)
    ("the corpo-", "ration pays", "the corporation pays"),
    ("for a one-", "year term", "for a one-year term"),
    ("a non-", "exclusive right", "a non-exclusive right"),
    ("Walsh-", "Nevada is", "Walsh-Nevada is"),
    ("the years 1999 -", "and 2000", "the years 1999 - and 2000"),
]


@pytest.mark.parametrize(("above", "below", "text"), HYPHENS, ids=[row[2] for row in HYPHENS])
def test_words_parted_at_the_end_of_a_line(above: str, below: str, text: str) -> None:
    wide = "so that this line is as long as lines of this text may ever be here, "
    assert text in text_of(page([(0.1, 0.2, wide + above), (0.1, 0.218, below)]))


def test_heads_and_feet_are_no_text() -> None:
    pages = [
        page(
            [(0.1, 0.03, "Confidential draft of Alder"), (0.1, 0.3, "Some text goes"), (0.4, 0.95, f"Page {n} of 3")], n
        )
        for n in (1, 2, 3)
    ]
    assert "Confidential" not in text_of(*pages)
    assert "Page" not in text_of(*pages)


def test_numbers_of_lines_are_no_text() -> None:
    rows = [(0.06, 0.1 + 0.02 * n, f"{n + 1}") for n in range(20)]
    rows += [(0.14, 0.1 + 0.02 * n, "the parties agree to what is said here in so many words") for n in range(20)]
    assert not any(char.isdigit() for char in text_of(page(rows)))


def test_columns_are_read_one_after_the_other() -> None:
    rows = [(0.08, 0.1 + 0.02 * n, f"left column line number {n:02} with some words") for n in range(20)]
    rows += [(0.55, 0.1 + 0.02 * n, f"right column line number {n:02} and more words") for n in range(20)]
    text = text_of(page(rows))
    assert text.index("left column line number 19") < text.index("right column line number 00")


def test_every_value_stands_where_it_was_read() -> None:
    text = (
        PREAMBLE
        + 30 * FILLER
        + "4. Term. This Agreement runs for a term of two (2) years and renews for successive terms of "
        "one year unless notice is given thirty days before its end.\n5. Governing Law. The laws of Ohio govern this "
        "Agreement.\nIN WITNESS WHEREOF, the parties have executed this Agreement.\n|By: /s/ Ann "
        "Alder\n|Name: Ann Alder"
    )
    pages = [
        page([(0.1, 0.08 + 0.018 * n, row) for n, row in enumerate(rows)], number)
        for number, rows in enumerate(_pages(text), 1)
    ]
    answers = read_contract([sheet_of(one) for one in pages], Contract)
    assert check_grounding(Reading("contract", "contract", answers), pages) == ()


def _pages(text: str, width: int = 90, lines: int = 40) -> list[list[str]]:
    rows: list[str] = []
    for paragraph in text.split("\n"):
        row = ""
        for word in paragraph.split():
            if len(row) + len(word) > width:
                rows.append(row)
                row = ""
            row = f"{row} {word}".strip()
        rows.append(row)
    return [rows[n : n + lines] for n in range(0, len(rows), lines)]


@pytest.mark.parametrize("text", ["", "|", "Hello", "By:", "1.", "(", "between and", '("") and (")', "/s/"])
def test_next_to_nothing_is_no_fault(read: Read, text: str) -> None:
    found = read(text)
    assert found["governing_law"] is None
    assert found["agreement_date"] is None
