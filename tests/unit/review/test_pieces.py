"""What a person may say of how a file falls apart: every page once, in order."""

import pytest

from docpipe.errors import BadCut, UnknownDocumentType
from docpipe.review.pieces import Piece, check_pieces, in_words
from schemas import Registry

REGISTRY = Registry.load()

FITTING = [
    (Piece(1, 5),),  # one document
    (Piece(1, 2), Piece(3, 3, "invoice"), Piece(4, 5)),
    (Piece(1, 1, left_out=True), Piece(2, 5)),  # a cover sheet
    tuple(Piece(page, page) for page in range(1, 6)),
]
WRONG = [
    ((Piece(1, 4),), "Page 5 is in no part"),
    ((Piece(1, 2),), "Pages 3-5 are in no part"),
    ((Piece(2, 5),), "Page 1 is in no part"),
    ((Piece(1, 1), Piece(4, 5)), "Pages 2-3 are in no part"),
    ((Piece(1, 3), Piece(3, 5)), "Page 3 stands in two parts"),
    ((Piece(3, 5), Piece(1, 2)), "Pages 1-2 are in no part"),  # out of order
    ((Piece(1, 6),), "no page 6"),
    ((Piece(1, 3), Piece(5, 4)), "begin at page 5 and end at page 4"),
    ((Piece(1, 2, left_out=True), Piece(3, 5, left_out=True)), "No document would be left"),
    ((), "Pages 1-5 are in no part"),
]


@pytest.mark.parametrize("pieces", FITTING)
def test_pieces_that_fit(pieces: tuple[Piece, ...]) -> None:
    check_pieces(pieces, 5, REGISTRY)


@pytest.mark.parametrize(("pieces", "said"), WRONG)
def test_pieces_that_do_not_fit_are_refused_in_words(pieces: tuple[Piece, ...], said: str) -> None:
    with pytest.raises(BadCut, match=said):
        check_pieces(pieces, 5, REGISTRY)


def test_a_type_must_be_known() -> None:
    with pytest.raises(UnknownDocumentType, match="Known are"):
        check_pieces((Piece(1, 5, "letter"),), 5, REGISTRY)


def test_a_hundred_pages_in_a_hundred_pieces() -> None:
    check_pieces([Piece(page, page) for page in range(1, 101)], 100, REGISTRY)


def test_pieces_in_words() -> None:
    assert in_words((Piece(1, 2, "invoice"), Piece(3, 3, left_out=True), Piece(4, 6))) == [
        "1-2 as invoice",
        "3 left out",
        "4-6",
    ]
