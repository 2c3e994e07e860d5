"""Labels found again though OCR did not read them quite right."""

import pytest

from docpipe.document import Box, Page, Word
from docpipe.reading.labels import find_labels, index_of
from docpipe.reading.misreading import Misread
from docpipe.reading.segments import sheet_of
from schemas.invoice import Invoice

KNOWN = Misread(["bestelldatum", "invoicenumber", "total", "datum", "rechnungsdatum", "lieferdatum"])
RUNS = [
    ("beste1ldatum", "bestelldatum"),  # a lookalike
    ("t0tal", "total"),  # in a short word too
    ("invoicenunber", "invoicenumber"),  # one letter of a long word
    ("rechnungsdtum", "rechnungsdatum"),  # one lost
    ("rechnvngsdatun", "rechnungsdatum"),  # two of a very long one
    ("totel", None),  # a short word with a slip may be another word
    ("dat", None),  # too short for anything
    ("datum", "datum"),  # as it is
    ("1234567", None),  # no word
]


@pytest.mark.parametrize(("run", "meant"), RUNS)
def test_runs(run: str, meant: str | None) -> None:
    assert KNOWN.find(run) == meant


def test_one_that_may_be_two_words_is_none() -> None:
    assert Misread(["abcdefgx", "abcdefgy"]).find("abcdefgz") is None


FOUND = [  # text, OCR score, the fields named
    ("lnvoice nurnber", 0.9, ["invoice_number"]),  # read from pixels
    ("lnvoice nurnber", None, []),  # as printed: so it is meant
    ("Invoice number", 0.9, ["invoice_number"]),
]


@pytest.mark.parametrize(("text", "score", "fields"), FOUND)
def test_only_what_was_read_from_pixels_is_misread(text: str, score: float | None, fields: list[str]) -> None:
    left, right = text.split()
    words = (
        Word(left, Box(0.1, 0.1, 0.15, 0.11), 0.012, score=score),
        Word(right, Box(0.153, 0.1, 0.2, 0.11), 0.012, score=score),
    )
    labels = find_labels(index_of(Invoice), sheet_of(Page(1, 700, 1000, words)).segments)
    assert [label.field for label in labels if label.strength > 0.7] == fields
