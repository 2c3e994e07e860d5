"""What a child says becomes a page or an error, or is not believed."""

from typing import Any

import pytest

from docpipe.document import Box, HiddenWord, Image, Legibility, Page, Word
from docpipe.errors import BadDocument
from docpipe.pages.answers import ERRORS, crop_of, error_of, page_of
from docpipe.pages.wire import BadFrame

WORD = ["Word", 0.1, 0.2, 0.3, 0.4, 0.01, True]
HEADER = {"page_no": 1, "width": 595.0, "height": 842, "words": [WORD]}


def test_a_page() -> None:
    header = HEADER | {"hidden": [[*WORD, "white"]], "rulings": [[0, 0.5, 1, 0.5]], "image": [3, 2, 1]}
    word = Word("Word", Box(0.1, 0.2, 0.3, 0.4), 0.01, True)
    assert page_of(header, b"123456", 1) == Page(
        *(1, 595.0, 842.0, (word,), (HiddenWord(word, "white"),), (Box(0, 0.5, 1, 0.5),), Image(3, 2, b"123456"))
    )


UNBELIEVABLE: list[tuple[str, dict[str, Any], bytes]] = [
    ("another number", {"page_no": 2}, b""),
    ("no width", {"width": None}, b""),
    ("a negative width", {"width": -1}, b""),
    ("an endless width", {"width": float("inf")}, b""),
    ("a width that is true", {"width": True}, b""),
    ("words that are none", {"words": {}}, b""),
    ("a word too short", {"words": [WORD[:-1]]}, b""),
    ("a word without text", {"words": [["", *WORD[1:]]]}, b""),
    ("a word of numbers", {"words": [[1, *WORD[1:]]]}, b""),
    ("a text too long", {"words": [["x" * 5000, *WORD[1:]]]}, b""),
    ("a box off the page", {"words": [["x", 0.1, 0.2, 1.3, 0.4, 0.01, True]]}, b""),
    ("a box inside out", {"words": [["x", 0.5, 0.2, 0.3, 0.4, 0.01, True]]}, b""),
    ("a size beyond sense", {"words": [["x", 0.1, 0.2, 0.3, 0.4, 99, True]]}, b""),
    ("an unknown reason", {"hidden": [[*WORD, "because"]]}, b""),
    ("too many lines", {"rulings": [[0, 0, 1, 0]] * 5001}, b""),
    ("pixels without a size", {}, b"123"),
    ("too few pixels", {"image": [3, 2, 1]}, b"12345"),
    ("no pixels", {"image": [0, 0, 1]}, b""),
    ("a negative size", {"image": [-3, -2, 1]}, b"123456"),
    ("a size of words", {"image": ["3", 2, 1]}, b"123456"),
    ("grey for colours", {"image": [3, 2, 3]}, b"123456"),
    ("two channels", {"image": [3, 1, 2]}, b"123456"),
    ("a resolution of words", {"scan_dpi": "200"}, b""),
    ("no resolution", {"scan_dpi": -1}, b""),
    ("one side", {"image": [6]}, b"123456"),
]


@pytest.mark.parametrize(("case", "change", "payload"), UNBELIEVABLE, ids=[case for case, *_ in UNBELIEVABLE])
def test_what_cannot_be_so(case: str, change: dict[str, Any], payload: bytes) -> None:
    with pytest.raises(BadFrame):
        page_of(HEADER | change, payload, 1)


def test_colours_and_the_resolution_of_a_scan() -> None:
    page = page_of(HEADER | {"image": [2, 1, 3], "scan_dpi": 200}, b"123456", 1)
    assert (page.image, page.legibility) == (Image(2, 1, b"123456", 3), Legibility(dpi=200.0))


CLIP = {"kind": "crop", "image": [3, 2, 1]}


def test_a_clip() -> None:
    assert crop_of(CLIP, b"123456") == Image(3, 2, b"123456")


@pytest.mark.parametrize(
    "change",
    [{"kind": "page"}, {"image": None}, {"image": [3, 2]}, {"image": [1, 2, 3]}, {"image": [3, 3, 1]}],
    ids=["a page", "no image", "no channels", "colours", "too few pixels"],
)
def test_clips_that_are_none(change: dict[str, Any]) -> None:
    with pytest.raises(BadFrame):
        crop_of(CLIP | change, b"123456")


def test_texts_cannot_harm_a_terminal_or_a_database() -> None:
    header = HEADER | {"words": [["a\x1b[2J\x00\ud800\u202eb", *WORD[1:]]]}
    assert page_of(header, b"", 1).words[0].text == "a\ufffd[2J\ufffd\ufffd\ufffdb"


@pytest.mark.parametrize("code", sorted(ERRORS))
def test_every_error_has_a_class(code: str) -> None:
    error = error_of({"code": code, "detail": "x" * 1000})
    assert isinstance(error, ERRORS[code])
    assert error.detail == "x" * 300


@pytest.mark.parametrize("header", [{}, {"code": "nonsense"}, {"code": ["broken"]}, {"code": "broken", "detail": 1}])
def test_errors_that_are_none(header: dict[str, Any]) -> None:
    with pytest.raises(BadFrame):
        error_of(header)


def test_the_document_is_at_fault_but_where_the_machine_is() -> None:
    others = [code for code, error in ERRORS.items() if not issubclass(error, BadDocument)]
    assert others == ["unavailable"]
