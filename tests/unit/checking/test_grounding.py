"""Whether values stand where they were read, and whether pages can be read at all."""

from decimal import Decimal
from typing import Any

import pytest

from docpipe.checking import check_grounding, check_pages
from docpipe.document import Box, FieldReading, HiddenWord, Page, Provenance, Reading, Severity, Word

TOTAL, AMOUNT, CENTS = (Box(0.1, 0.2, 0.2, 0.22), Box(0.6, 0.2, 0.68, 0.22), Box(0.69, 0.2, 0.72, 0.22))
PAGE = Page(1, 595, 842, (Word("Total:", TOTAL), Word("1 119", AMOUNT), Word(",00€", CENTS)))
OTHER = Page(2, 595, 842, (Word("Total:", TOTAL),))
BOTH = AMOUNT.join(CENTS)


def reading(text: str, *places: Provenance, value: Any = "x", alternatives: tuple[Any, ...] = ()) -> Reading:
    return Reading("layout", "bill", {"grand_total": FieldReading(text, value, places, alternatives=alternatives)})


GROUNDED = [  # a text, its places, does it stand there?
    ("1 119,00€", (Provenance(1, BOTH),), True),
    ("1 119", (Provenance(1, BOTH),), True),  # part of what stands there
    ("1119.00 €", (Provenance(1, BOTH),), True),  # marks and blanks do not count
    ("total", (Provenance(1, TOTAL),), True),  # nor does case
    ("1 119,00", (Provenance(1, AMOUNT), Provenance(1, CENTS)), True),  # over two places
    ("00 1119", (Provenance(1, BOTH),), True),  # words in another order than in the file
    ("1 119,00", (Provenance(1, AMOUNT),), False),  # more than stands there
    ("1 118", (Provenance(1, BOTH),), False),  # another digit
    ("1 119", (Provenance(1, TOTAL),), False),  # elsewhere
    ("1 119", (Provenance(2, AMOUNT),), False),  # on another page
    ("1 119", (Provenance(3, AMOUNT),), False),  # on none
    ("1 119", (), False),  # nowhere
    ("€", (Provenance(1, CENTS),), True),  # a sign alone
    ("$", (Provenance(1, CENTS),), False),
    ("", (Provenance(1, CENTS),), False),
]


@pytest.mark.parametrize(("text", "places", "grounded"), GROUNDED)
def test_a_value_stands_where_it_was_read(text: str, places: tuple[Provenance, ...], grounded: bool) -> None:
    findings = check_grounding(reading(text, *places), [PAGE, OTHER])
    assert [finding.code for finding in findings] == ([] if grounded else ["not_on_page"])
    for finding in findings:
        assert (finding.fields, finding.provenance) == (("grand_total",), places)
        assert finding.severity is Severity.SEVERE
        assert finding.sentence == f"Grand total: “{text}” does not stand on the page where it was read."


def test_cells_of_rows_and_lists_are_looked_at_too() -> None:
    wrong = FieldReading("119", Decimal(119), (Provenance(1, TOTAL),))
    fields = {"lines": ({"worth": None, "name": wrong},), "seals": (wrong,), "absent": None}
    findings = check_grounding(Reading("layout", "bill", fields), [PAGE])
    assert [finding.sentence[:20] for finding in findings] == ["Lines, row 1, name: ", "Seals, row 1: “119” "]
    assert [finding.fields for finding in findings] == [("lines",), ("seals",)]


def test_a_text_of_several_meanings_is_a_doubt() -> None:
    (finding,) = check_grounding(
        reading("1 119", Provenance(1, AMOUNT), value=None, alternatives=(Decimal(1119), Decimal("1.119"))), [PAGE]
    )
    assert (finding.code, finding.severity) == ("ambiguous_value", Severity.DOUBT)
    assert finding.sentence == "Grand total: “1 119” may mean 1119 or 1.119."


def hidden(text: str, why: str) -> HiddenWord:
    return HiddenWord(Word(text, AMOUNT), why)


PAGES = [  # pages, codes of the findings
    ([PAGE, OTHER], []),
    ([], []),
    ([Page(1, 595, 842)], ["page_without_text"]),
    ([PAGE, Page(2, 595, 842), Page(3, 595, 842)], ["page_without_text"] * 2),
    ([Page(1, 595, 842, PAGE.words, (hidden("pay", "white"),))], ["hidden_text"]),
    ([Page(1, 595, 842, PAGE.words, (hidden("--", "white"),))], []),  # nothing that could be read
    ([Page(1, 595, 842, (), (hidden("pay", "white"),))], ["page_without_text", "hidden_text"]),  # all of it is hidden
    (
        [Page(1, 595, 842, (), (hidden("scanned", "invisible"),))],
        ["page_without_text"],
    ),  # a scan with its text under it
]


@pytest.mark.parametrize(("pages", "codes"), PAGES)
def test_pages_that_cannot_be_read_or_hide_something(pages: list[Page], codes: list[str]) -> None:
    findings = check_pages(pages)
    assert [finding.code for finding in findings] == codes
    assert all(finding.severity is Severity.DOUBT for finding in findings)


def test_hidden_words_are_counted_explained_and_placed() -> None:
    words = (hidden("pay", "white"), hidden("me", "tiny"), hidden("now", "white"))
    (finding,) = check_pages([Page(1, 595, 842, PAGE.words, words)])
    assert finding.sentence == (
        "3 words on page 1 cannot be seen (in the colour of the paper, too small to be read); not read."
    )
    assert finding.provenance == (Provenance(1, AMOUNT),) * 3
    (one,) = check_pages([Page(1, 595, 842, PAGE.words, words[:1])])
    assert one.sentence.startswith("A word on page 1 cannot be seen")
    (many,) = check_pages([Page(1, 595, 842, PAGE.words, words * 100)])
    assert many.sentence.startswith("300 words")
    assert len(many.provenance) == 50


SCANNED = Page(1, 595, 842, (Word("1 179,00€", BOTH, score=0.6),))
CONFIRMED = [  # signals of a value that the page's words do not say, whether they were read from pixels, does it stand?
    ({"zoom": 1.0, "second": 0.9}, True, True),  # two closer looks of unlike readers against OCR of the whole page
    ({"zoom": 1.0, "second": 0.5}, True, False),  # the second was not sure
    ({"zoom": 0.5, "second": 0.9}, True, False),  # the model only repeats itself
    ({"second": 0.9}, True, False),
    ({"zoom": 1.0, "second": 0.9}, False, False),  # a text layer says otherwise than its own ink
]


@pytest.mark.parametrize(("signals", "from_pixels", "grounded"), CONFIRMED)
def test_closer_looks_may_put_ocr_right(signals: dict[str, float], from_pixels: bool, grounded: bool) -> None:
    cell = FieldReading("1 119,00€", Decimal("1119"), (Provenance(1, BOTH),), None, signals)
    page = SCANNED if from_pixels else Page(1, 595, 842, (Word("1 179,00€", BOTH),))
    found = check_grounding(Reading("model+layout", "bill", {"grand_total": cell}), [page])
    assert [finding.code for finding in found] == ([] if grounded else ["not_on_page"])
