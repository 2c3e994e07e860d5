from decimal import Decimal

import pytest

from docpipe.checking.marks import check_marks
from docpipe.document import Box, FieldReading, MachineLine, Mark, MarkKind, Page, Provenance, Reading, Severity, Word
from schemas.invoice import Invoice

VALUE = Box(0.7, 0.6, 0.8, 0.615)
ALL_OF_IT = Box(0.69, 0.59, 0.81, 0.625)
LINE_THROUGH = Box(0.69, 0.605, 0.81, 0.609)
BEHIND_IT = Box(0.803, 0.598, 0.87, 0.617)
ABOVE_IT = Box(0.72, 0.58, 0.8, 0.597)
FAR_AWAY = Box(0.1, 0.1, 0.3, 0.12)


def _findings(kind: MarkKind, mark: Box, field: str = "grand_total", score: float | None = None) -> list[tuple]:
    word = Word("119.00", VALUE, score=score)
    page = Page(1, 595, 842, words=(word,), marks=(Mark(kind, mark),))
    cell = FieldReading("119.00", Decimal("119.00"), (Provenance(1, VALUE),))
    reading = Reading("layout", "invoice", {field: cell})
    return [(f.code, f.severity) for f in check_marks(reading, (page,), Invoice)]


@pytest.mark.parametrize(
    ("kind", "mark", "score", "found"),
    [
        (MarkKind.STAMP, ALL_OF_IT, None, [("mark_over_value", Severity.DOUBT)]),
        (MarkKind.HANDWRITING, LINE_THROUGH, None, [("mark_over_value", Severity.SEVERE)]),  # struck out
        (MarkKind.HANDWRITING, ALL_OF_IT, None, [("mark_over_value", Severity.SEVERE)]),  # over a text layer's print
        (MarkKind.HANDWRITING, ALL_OF_IT, 0.9, [("handwritten_value", Severity.DOUBT)]),  # OCR read the writing
        (MarkKind.HANDWRITING, BEHIND_IT, None, [("mark_over_value", Severity.DOUBT)]),  # a correction beside it
        (MarkKind.HANDWRITING, ABOVE_IT, 0.9, [("mark_over_value", Severity.DOUBT)]),  # a tip over a total
        (MarkKind.HANDWRITING, ABOVE_IT, None, [("handwriting", Severity.NOTE)]),  # the text layer proves print
        (MarkKind.HANDWRITING, FAR_AWAY, None, [("handwriting", Severity.NOTE)]),
        (MarkKind.STAMP, FAR_AWAY, None, []),
        (MarkKind.STAMP, BEHIND_IT, None, []),
        (MarkKind.SIGNATURE, ALL_OF_IT, None, []),
        (MarkKind.CHECKBOX, ALL_OF_IT, None, []),
    ],
)
def test_marks_over_a_critical_value(kind: MarkKind, mark: Box, score: float | None, found: list[tuple]) -> None:
    assert _findings(kind, mark, score=score) == found


def test_a_mark_over_a_value_that_is_not_critical_is_a_note() -> None:
    assert _findings(MarkKind.STAMP, ALL_OF_IT, "order_number") == [("mark_over_value", Severity.NOTE)]


def test_the_sentence_names_value_field_and_page_and_the_boxes_are_both_there() -> None:
    page = Page(2, 595, 842, words=(Word("119.00", VALUE),), marks=(Mark(MarkKind.STAMP, ALL_OF_IT),))
    reading = Reading("layout", "invoice", {"grand_total": FieldReading("119.00", None, (Provenance(2, VALUE),))})
    (finding,) = check_marks(reading, (page,), Invoice)
    assert finding.sentence == "A stamp lies over “119.00” (grand total) on page 2."
    assert finding.fields == ("grand_total",)
    assert finding.provenance == (Provenance(2, VALUE), Provenance(2, ALL_OF_IT))


LABEL = Word("Total:", Box(0.55, 0.6, 0.62, 0.615))
OVER_THE_PLACE = Box(0.69, 0.585, 0.81, 0.618)


def _missing(mark: Mark, words: tuple[Word, ...] = (LABEL,), total: str | None = None) -> list[tuple]:
    cell = FieldReading(total, None, (Provenance(1, Box(0.7, 0.3, 0.8, 0.315)),)) if total else None
    page = Page(1, 595, 842, words=words, marks=(mark,))
    findings = check_marks(Reading("layout", "invoice", {"grand_total": cell}), (page,), Invoice)
    return [(f.code, f.severity, f.fields) for f in findings]


@pytest.mark.parametrize(
    ("mark", "words", "total", "found"),
    [
        # struck out, and another total written above: OCR read neither
        (Mark(MarkKind.HANDWRITING, OVER_THE_PLACE), (LABEL,), None, ("mark_over_value", Severity.SEVERE)),
        (Mark(MarkKind.STAMP, OVER_THE_PLACE), (LABEL,), None, ("mark_over_value", Severity.DOUBT)),
        # the total was read elsewhere: no more than a note on the page
        (Mark(MarkKind.HANDWRITING, OVER_THE_PLACE), (LABEL,), "119.00", ("handwriting", Severity.NOTE)),
        # nothing says that a total stands there
        (Mark(MarkKind.HANDWRITING, OVER_THE_PLACE), (), None, ("handwriting", Severity.NOTE)),
        # another sum's label
        (
            Mark(MarkKind.HANDWRITING, OVER_THE_PLACE),
            (Word("Subtotal", LABEL.box),),
            None,
            ("handwriting", Severity.NOTE),
        ),
    ],
)
def test_a_mark_over_the_place_of_a_missing_value(
    mark: Mark, words: tuple[Word, ...], total: str | None, found: tuple
) -> None:
    assert [finding[:2] for finding in _missing(mark, words, total)] == [found]


@pytest.mark.parametrize(
    ("mark", "found"),
    [
        (Box(0.69, 0.6125, 0.81, 0.6155), ["handwriting"]),  # an underline
        (Box(0.69, 0.6165, 0.81, 0.64), ["handwriting"]),  # right below it
        (Box(0.5, 0.6, 0.705, 0.615), ["mark_over_value"]),  # before it, on its line
        (Box(0.69, 0.65, 0.81, 0.67), ["handwriting"]),  # a line further down
    ],
)
def test_writing_must_cross_a_value_to_lie_over_it(mark: Box, found: list[str]) -> None:
    assert [code for code, _ in _findings(MarkKind.HANDWRITING, mark)] == found


def test_letters_for_machines_are_no_marks() -> None:
    zone = MachineLine(0, Box(0.65, 0.59, 0.95, 0.62), ())
    page = Page(1, 595, 842, marks=(Mark(MarkKind.HANDWRITING, ALL_OF_IT),), machine_lines=(zone,))
    reading = Reading("layout", "invoice", {"grand_total": FieldReading("119.00", None, (Provenance(1, VALUE),))})
    assert check_marks(reading, (page,), Invoice) == ()
