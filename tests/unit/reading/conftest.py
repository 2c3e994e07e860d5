"""Drawn pages as the reader's steps see them."""

from collections.abc import Callable
from typing import Any

import pytest

from docpipe.document import Page, Reading
from docpipe.reading.layout import read_layout
from docpipe.reading.segments import Sheet, sheet_of
from docpipe.reading.view import View, view_of
from schemas.document_type import DocumentType

Draw = Callable[..., Page]
Sheets = Callable[..., list[Sheet]]


@pytest.fixture(scope="session")
def sheets(page: Draw) -> Sheets:
    """The sheets of drawn pages."""
    return lambda *texts: [sheet_of(page(text, page_no=n)) for n, text in enumerate(texts, start=1)]


@pytest.fixture(scope="session")
def look(sheets: Sheets) -> Callable[..., View]:
    """Drawn pages with the labels of a type in mind."""

    def see(schema: type[DocumentType], *texts: str) -> View:
        return view_of(sheets(*texts), schema)

    return see


@pytest.fixture(scope="session")
def read(sheets: Sheets) -> Callable[..., Reading]:
    """What the layout reader reads on drawn pages."""

    def by_layout(schema: type[DocumentType], *texts: str) -> Reading:
        return read_layout(sheets(*texts), schema)

    return by_layout


@pytest.fixture(scope="session")
def values(read: Callable[..., Reading]) -> Callable[..., dict[str, Any]]:
    """The same as plain values, without the fields that are absent; rows as lists."""

    def plain(schema: type[DocumentType], *texts: str) -> dict[str, Any]:
        return {name: value for name, answer in read(schema, *texts).fields.items() if (value := _value(answer))}

    return plain


def _value(answer: Any) -> Any:
    if answer is None or hasattr(answer, "text"):
        return answer and answer.value
    return [{name: cell.value for name, cell in row.items() if cell} for row in answer]
