"""Results beside their truth."""

from typing import Any

import pytest

from docpipe.cli.demo_truth import compare, count_values
from docpipe.lifecycle import Status


def read(value: Any) -> dict[str, Any] | None:
    return None if value is None else {"value": value, "text": str(value), "confidence": None, "provenance": []}


def truth(status: str = "accepted", reasons: tuple[str, ...] = (), **fields: Any) -> dict[str, Any]:
    return {"fields": fields, "expect": {"status": status, "reasons": list(reasons)}}


CASES = [  # printed, read, right?
    ("119.00", "119.0", True),
    ("119.00", "118.99", False),
    ("ACME  GmbH", "Acme GmbH", True),
    ("2026-01-02", "2026-01-02", True),
    ("A-1", None, False),  # not read
    (None, "A-1", False),  # invented
]


@pytest.mark.parametrize(("printed", "value", "right"), CASES)
def test_values(printed: str | None, value: str | None, right: bool) -> None:
    told = truth(**({"field": printed} if printed else {}))
    compared = compare(told, {"fields": {"field": read(value)}, "reasons": []}, Status.DELIVERED)
    assert (compared.right, compared.total) == (int(right), 1)
    assert bool(compared.wrong) is not right


def test_rows_are_compared_cell_by_cell() -> None:
    told = truth(line_items=[{"description": "a", "line_total": "1"}, {"description": "b", "line_total": "2"}])
    rows = [{"description": read("a"), "line_total": read("1.00"), "quantity": None}]
    compared = compare(told, {"fields": {"line_items": rows}, "reasons": []}, Status.DELIVERED)
    assert (compared.right, compared.total) == (2, 4)
    assert count_values({"fields": {"line_items": rows, "iban": None, "mrz_lines": [read("x")]}}) == 3


def test_an_alternative_of_the_truth_is_right_too() -> None:
    told = truth(vat="CHE123 MWST") | {"alternatives": {"vat": ["CHE123"]}}
    assert compare(told, {"fields": {"vat": read("CHE123")}, "reasons": []}, Status.DELIVERED).right == 1


def test_documents_of_one_file_are_compared_by_their_pages() -> None:
    told = truth("needs_review", ("late",)) | {
        "documents": [
            {"pages": [1, 2], "fields": {"number": "1"}, "alternatives": {"number": ["01"]}},
            {"pages": [3], "fields": {"number": "2"}},
        ]
    }
    parts = [{"pages": [1, 2], "fields": {"number": read("01")}}, {"pages": [3, 4], "fields": {"number": read("2")}}]
    late = [{"code": "late", "sentence": "", "field": None}]
    compared = compare(told, {"fields": {}, "documents": parts, "reasons": late}, Status.NEEDS_REVIEW)
    assert (compared.right, compared.total, compared.decided_as_expected) == (1, 3, True)
    assert [place for place, _, _ in compared.wrong] == ["pages 3: number", "pages 3,4: number"]


DECISIONS = [  # expected, reasons expected, status, reasons given, as expected?
    ("accepted", (), Status.DELIVERED, (), True),
    ("accepted", (), Status.NEEDS_REVIEW, (), False),
    ("needs_review", ("iban",), Status.NEEDS_REVIEW, ("iban", "more"), True),
    ("needs_review", ("iban",), Status.NEEDS_REVIEW, ("other",), False),
    ("needs_review", ("iban",), Status.DELIVERED, (), False),
]


@pytest.mark.parametrize(("expected", "wanted", "status", "given", "right"), DECISIONS)
def test_decisions(expected: str, wanted: tuple[str, ...], status: Status, given: tuple[str, ...], right: bool) -> None:
    result = {"fields": {}, "reasons": [{"code": code, "sentence": "", "field": None} for code in given]}
    assert compare(truth(expected, wanted), result, status).decided_as_expected is right


def test_what_a_person_decided_since_leaves_the_reading_as_expected() -> None:
    read_so = {"fields": {}, "status": "needs_review", "reasons": [{"code": "iban", "sentence": "", "field": None}]}
    for since in (Status.DELIVERED, Status.REJECTED):
        assert compare(truth("needs_review", ("iban",)), read_so, since).decided_as_expected
