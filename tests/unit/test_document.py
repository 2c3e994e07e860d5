"""The form in which every door shows a result; other programs read it, so each key and format is pinned."""

import json
from datetime import date
from decimal import Decimal

import pytest

from docpipe.document import (
    Box,
    FieldReading,
    Finding,
    Mark,
    MarkKind,
    Page,
    Provenance,
    Reading,
    Reason,
    Severity,
    Value,
    plain,
)
from docpipe.geometry import Warp
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome, pages_in_words

PLACE = Provenance(1, Box(0.7123456, 0.62, 0.80, 0.64))
PLACED = {"page_no": 1, "box": [0.71235, 0.62, 0.8, 0.64]}


def cell(text: str, value: Value) -> FieldReading:
    return FieldReading(text, value, (PLACE,), signals={"support": 0.9}, alternatives=("never shown",))


def test_a_whole_outcome() -> None:
    rows = (
        {"description": cell("Widget", "Widget"), "line_total": cell("100,00", Decimal("100.00")), "quantity": None},
    )
    outcome = Outcome(
        Status.NEEDS_REVIEW,
        "tax_form",
        "w9",
        Reading(
            "layout",
            "tax_form",
            {
                "grand_total": cell("119,00 €", Decimal("119.00")),
                "due_date": None,
                "line_items": rows,
                "seals": (cell("7", "7"),),
                "parties": (),
            },
            "de",
        ),
        (Finding("due_before_issue", "Too early.", Severity.SEVERE, ("due_date", "issue_date"), (PLACE,)),),
        (Reason("due_before_issue", "Too early.", "due_date"), Reason("hidden_text", "A word.")),
        3,
    )
    shown = outcome.as_json()
    assert json.loads(json.dumps(shown)) == shown, "nothing that JSON cannot carry"
    assert shown == {
        "document_type": "tax_form",
        "schema": "w9",
        "status": "needs_review",
        "language": "de",
        "calibrated_on": None,
        "page_count": 3,
        "pages": [1, 2, 3],
        "reasons": [
            {"code": "due_before_issue", "sentence": "Too early.", "field": "due_date"},
            {"code": "hidden_text", "sentence": "A word.", "field": None},
        ],
        "findings": [
            {
                "code": "due_before_issue",
                "sentence": "Too early.",
                "severity": "severe",
                "fields": ["due_date", "issue_date"],
                "provenance": [PLACED],
            }
        ],
        "fields": {
            "grand_total": {"value": "119.00", "text": "119,00 €", "confidence": None, "provenance": [PLACED]},
            "due_date": None,
            "line_items": [
                {
                    "description": {"value": "Widget", "text": "Widget", "confidence": None, "provenance": [PLACED]},
                    "line_total": {"value": "100.00", "text": "100,00", "confidence": None, "provenance": [PLACED]},
                    "quantity": None,
                }
            ],
            "seals": [{"value": "7", "text": "7", "confidence": None, "provenance": [PLACED]}],
            "parties": [],
        },
        "marks": [],
    }


def test_an_outcome_without_a_reading() -> None:
    shown = Outcome(Status.FAILED, reasons=(Reason("empty_file", "The file is empty."),)).as_json()
    assert shown == {
        "document_type": "unknown",
        "schema": None,
        "status": "failed",
        "language": None,
        "calibrated_on": None,
        "page_count": 0,
        "pages": [],
        "reasons": [{"code": "empty_file", "sentence": "The file is empty.", "field": None}],
        "findings": [],
        "fields": {},
        "marks": [],
    }


def test_marks_are_shown_where_they_lie_in_the_file() -> None:
    on_its_side = Warp(0, -1, 1, 1, 0, 0, 0, 0, 1)
    marks = (
        Mark(MarkKind.STAMP, Box(0.1, 0.2, 0.3, 0.25)),
        Mark(MarkKind.CHECKBOX, Box(0, 0, 0.5, 0.5), checked=False),
    )
    shown = Outcome(Status.ACCEPTED, bare_pages=(Page(2, 842, 595, marks=marks, warp=on_its_side),)).as_json()
    assert shown["marks"] == [
        {"kind": "stamp", "page_no": 2, "box": [0.75, 0.1, 0.8, 0.3]},
        {"kind": "checkbox", "page_no": 2, "box": [0.5, 0.0, 1.0, 0.5], "checked": False},
    ]


VALUES = [
    (Decimal("119.00"), "119.00"),  # as many places as printed
    (Decimal("-0.5"), "-0.5"),
    (Decimal("1E+3"), "1000"),  # never an exponent
    (Decimal("0E-7"), "0.0000000"),
    (date(2025, 5, 3), "2025-05-03"),
    ("text", "text"),
    (True, True),
    (3, 3),
    (None, None),
]


@pytest.mark.parametrize(("value", "shown"), VALUES)
def test_values_as_json_carries_them(value: Value, shown: object) -> None:
    result = plain(value)
    assert (result, type(result)) == (shown, type(shown))


def test_boxes() -> None:
    one, other = Box(0.1, 0.2, 0.3, 0.24), Box(0.2, 0.1, 0.5, 0.22)
    assert one.join(other) == Box(0.1, 0.1, 0.5, 0.24)
    assert (one.width, one.height, one.middle) == pytest.approx((0.2, 0.04, 0.22))


def test_a_file_of_several_documents() -> None:
    invoice = Outcome(Status.ACCEPTED, "invoice", "invoice", page_count=2, pages=(1, 2))
    letter = Outcome(Status.NEEDS_REVIEW, reasons=(Reason("unknown_type", "None of them."),), page_count=1, pages=(4,))
    blank = Finding("blank_page", "Page 3 is blank.", Severity.NOTE)
    shown = Outcome.packet((invoice, letter), 4, (blank,)).as_json()
    assert (shown["document_type"], shown["status"], shown["fields"]) == ("packet", "needs_review", {})
    assert (shown["page_count"], shown["pages"]) == (4, [1, 2, 3, 4])
    assert [(one["document_type"], one["pages"]) for one in shown["documents"]] == [
        ("invoice", [1, 2]),
        ("unknown", [4]),
    ]
    assert shown["reasons"] == [{"code": "unknown_type", "sentence": "Page 4: None of them.", "field": None}]
    assert [finding["code"] for finding in shown["findings"]] == ["blank_page"]


RANGES = [((1,), "Page 1"), ((1, 2, 3), "Pages 1-3"), ((1, 2, 4), "Pages 1-2, 4"), ((2, 7), "Pages 2, 7")]


@pytest.mark.parametrize(("page_nos", "said"), RANGES)
def test_pages_in_words(page_nos: tuple[int, ...], said: str) -> None:
    assert pages_in_words(page_nos) == said
