"""Measures that are too little become findings that say what to do; unknown ones say nothing."""

import pytest

from docpipe.checking import check_legibility
from docpipe.document import Legibility, Page

GOOD = Legibility(dpi=200, letter_pixels=14, sharpness=0.9, contrast=0.8)


@pytest.mark.parametrize(
    ("measured", "codes"),
    [
        (None, []),  # a text layer
        (GOOD, []),
        (Legibility(), []),  # nothing could be measured
        (Legibility(letter_pixels=4), ["low_resolution"]),
        (Legibility(sharpness=0.05), ["blurred"]),
        (Legibility(contrast=0.1), ["low_contrast"]),
        (Legibility(cut_edges=("left", "right")), ["cut_edge"]),
        (Legibility(dpi=60, letter_pixels=4, sharpness=0.0), ["low_resolution", "blurred"]),
    ],
)
def test_findings(measured: Legibility | None, codes: list[str]) -> None:
    findings = check_legibility([Page(1, 595, 842, legibility=measured)])
    assert [finding.code for finding in findings] == codes


def test_sentences_name_the_page_and_the_remedy() -> None:
    (coarse,) = check_legibility([Page(3, 595, 842, legibility=Legibility(dpi=60, letter_pixels=4))])
    assert coarse.sentence.startswith("Page 3 is too coarse to be read (60 dpi).")
    assert "200 dpi" in coarse.sentence
    (cut,) = check_legibility([Page(2, 595, 842, legibility=Legibility(cut_edges=("left", "bottom")))])
    assert "left and bottom edge" in cut.sentence
    assert [place.page_no for place in cut.provenance] == [2, 2]
