"""How a person says that a file falls apart: pieces of its pages, one after the other. Checks them; knows no store."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from docpipe.errors import BadCut, UnknownDocumentType
from docpipe.outcome import page_ranges, pages_in_words
from schemas import Registry


@dataclass(frozen=True, slots=True)
class Piece:
    """Pages of a file that are one document, `first` to `last`; with `left_out` they belong to no document.

    `document_type`: a registered name, None for the reader to find out.
    """

    first: int
    last: int
    document_type: str | None = None
    left_out: bool = False

    @property
    def pages(self) -> tuple[int, ...]:
        return tuple(range(self.first, self.last + 1))

    def as_json(self) -> dict[str, Any]:
        named = {"document_type": self.document_type} if self.document_type else {}
        return {"pages": page_ranges(self.pages), **named, **({"left_out": True} if self.left_out else {})}


def check_pieces(pieces: Sequence[Piece], page_count: int, registry: Registry) -> None:
    """BadCut where they do not name every page of the file once, in order; UnknownDocumentType."""
    due = 1
    for piece in pieces:
        if piece.last < piece.first:
            raise BadCut(f"A part cannot begin at page {piece.first} and end at page {piece.last}.")
        if piece.first < due:
            raise BadCut(f"Page {piece.first} stands in two parts, or out of order.")
        if piece.first > due:
            raise BadCut(_missing(due, piece.first - 1))
        due = piece.last + 1
        if due > page_count + 1:
            raise BadCut(f"The file has {page_count} pages, and no page {piece.last}.")
        if piece.document_type is not None and piece.document_type not in registry:
            raise UnknownDocumentType(f"Known are: {', '.join(registry.names())}.")
    if due <= page_count:
        raise BadCut(_missing(due, page_count))
    if all(piece.left_out for piece in pieces):
        raise BadCut("No document would be left. Reject the file instead.")


def in_words(pieces: Sequence[Piece]) -> list[str]:
    """For the story: `1-2 as invoice`, `3 left out`, `4`."""
    return [
        page_ranges(piece.pages)
        + (" left out" if piece.left_out else f" as {piece.document_type}" if piece.document_type else "")
        for piece in pieces
    ]


def _missing(first: int, last: int) -> str:
    pages = range(first, last + 1)
    return f"{pages_in_words(pages)} {'are' if len(pages) > 1 else 'is'} in no part."
