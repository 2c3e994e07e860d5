"""Lines stacked into blocks, and text as labels are compared."""

from collections.abc import Callable

import pytest

from docpipe.reading.blocks import block_under, blocks_of
from docpipe.reading.folding import squash, tokens_of
from docpipe.reading.segments import Sheet

Sheets = Callable[..., list[Sheet]]

BLOCKS = [
    ("one\ntwo\nthree", [["one", "two", "three"]]),
    ("one\n\ntwo", [["one"], ["two"]]),  # a blank line parts
    ("one          four\ntwo          five", [["one", "two"], ["four", "five"]]),  # side by side
    ("one\n          two", [["one"], ["two"]]),  # neither edges nor middles in line
    ("     one\neighteen", [["one", "eighteen"]]),  # right edges
    ("  eleven\nforty-four", [["eleven", "forty-four"]]),  # middles
    ("# Large\n\nsmall", [["Large"], ["small"]]),  # a jump in size
    ("", []),
]


@pytest.mark.parametrize(("text", "blocks"), BLOCKS)
def test_blocks(sheets: Sheets, text: str, blocks: list[list[str]]) -> None:
    found = blocks_of(sheets(text)[0])
    assert [[segment.text for segment in block.segments] for block in found] == blocks


def test_the_block_under_another(sheets: Sheets) -> None:
    (sheet,) = sheets("Acme Ltd\n\n12 Mill Lane\nLeeds\n\n\n\n\nfar away")
    name, address, far = blocks_of(sheet)
    assert block_under(name, [name, address, far], sheet) == address.segments
    assert block_under(address, [name, address, far], sheet) == ()


SQUASHED = [
    ("Rechnungs-Nr.", "rechnungsnr"),
    ("N° de facture :", "ndefacture"),
    ("Désignation", "designation"),
    ("Straße", "strasse"),
    ("12,50 €", "1250"),
    ("...", ""),
]


@pytest.mark.parametrize(("text", "squashed"), SQUASHED)
def test_text_is_compared_without_case_accents_and_marks(text: str, squashed: str) -> None:
    assert squash(text) == squashed


def test_tokens_keep_their_place() -> None:
    line = "N° de Facture: 12"
    assert [(token.text, line[token.start : token.end]) for token in tokens_of(line)] == [
        ("n", "N"),
        ("de", "de"),
        ("facture", "Facture"),
        ("12", "12"),
    ]
