"""Sets plain text as pages of words, so that tests can be written as sentences."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from docpipe.document import Answer, Box, FieldReading, Mark, Page, Word
from docpipe.reading.prose import read_contract
from docpipe.reading.segments import Sheet, sheet_of
from schemas.contract import Contract

STEP, CHARACTER, TOP, LEFT = 0.018, 0.0085, 0.08, 0.1
LINES = 46  # a page
WIDTH = 92  # characters a line


def wrapped(text: str, width: int = WIDTH) -> list[str]:
    """Lines of a text; an empty line parts paragraphs, lines that begin with a bar stay as they are."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        if paragraph.startswith("|"):
            lines.append(paragraph[1:])
            continue
        line = ""
        for word in paragraph.split():
            if line and len(line) + 1 + len(word) > width:
                lines.append(line)
                line = ""
            line = f"{line} {word}".strip()
        lines.append(line)
    return lines


def pages_of(text: str, *, lines: int = LINES, width: int = WIDTH, marks: Sequence[Mark] = ()) -> list[Page]:
    """The text on as many pages as it needs. Marks stand on the last page."""
    rows = wrapped(text, width)
    groups = [rows[start : start + lines] for start in range(0, len(rows), lines)] or [[]]
    last = len(groups)
    return [
        Page(number, 595, 842, tuple(_words(group)), marks=tuple(marks) if number == last else ())
        for number, group in enumerate(groups, 1)
    ]


def sheets_of(text: str, *, lines: int = LINES, width: int = WIDTH, marks: Sequence[Mark] = ()) -> list[Sheet]:
    """The sheets of the text."""
    return [sheet_of(page) for page in pages_of(text, lines=lines, width=width, marks=marks)]


def _words(rows: Sequence[str]) -> list[Word]:
    """Words at the places of their characters; three spaces and more stay as they are."""
    words: list[Word] = []
    for number, row in enumerate(rows):
        y0, place = TOP + number * STEP, 0
        for part in row.split(" "):
            if part:
                x0 = LEFT + place * CHARACTER
                words.append(Word(part, Box(x0, y0, x0 + len(part) * CHARACTER, y0 + 0.012), 0.011))
            place += len(part) + 1
    return words


Read = Callable[..., dict[str, Any]]


@pytest.fixture(name="read")
def read_fixture() -> Read:
    """Reads a text as a contract: name of field to value; lists of rows as lists of dictionaries of values."""

    def read(text: str, **setting: Any) -> dict[str, Any]:
        return {name: _plain(answer) for name, answer in read_contract(sheets_of(text, **setting), Contract).items()}

    return read


@pytest.fixture(name="answers")
def answers_fixture() -> Callable[..., Mapping[str, Answer]]:
    """Reads a text as a contract and gives the answers themselves."""
    return lambda text, **setting: read_contract(sheets_of(text, **setting), Contract)


def _plain(answer: Answer) -> Any:
    if answer is None or isinstance(answer, FieldReading):
        return answer.value if answer else None
    return [{name: cell.value if cell else None for name, cell in row.items()} for row in answer]  # type: ignore[union-attr]
