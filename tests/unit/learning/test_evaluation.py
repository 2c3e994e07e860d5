"""Figures of a handful of documents, counted by hand."""

import pytest

from docpipe.learning import Comparators, Evaluation, State, Told, Truth, evaluate, judge
from docpipe.learning.intervals import by_layout, wilson
from docpipe.learning.reliability import reliability
from schemas import Registry

COMPARATORS = Comparators(Registry.load())
ITEMS = [{"description": "Widget", "line_total": "1.00"}, {"description": "Bolt", "line_total": "2.00"}]
KNOWN = {"invoice_number": "7", "grand_total": "3.00", "due_date": "2025-01-02", "line_items": ITEMS}


def answered(value: object, confidence: float | None = None) -> dict[str, object]:
    return {"value": value, "text": str(value), "confidence": confidence, "provenance": []}


def result(status: str, **fields: object) -> dict[str, object]:
    return {"document_type": "invoice", "status": status, "page_count": 2, "fields": fields}


def figures() -> Evaluation:
    """Three layouts: one document wholly right, one let through with a wrong total, one unread."""
    right = {"invoice_number": answered("7", 0.99), "grand_total": answered("3.00", 0.97)}
    right |= {"due_date": answered("2025-01-02", 0.96), "line_items": ITEMS}
    wrong = {"invoice_number": answered("7", 0.98), "grand_total": answered("4.00", 0.5), "iban": answered("DE1")}
    told = {
        "a.pdf": Told(result("accepted", **right), 1.0),
        "b.pdf": Told(result("accepted", **wrong, line_items=ITEMS[:1]), 3.0),
        "c.pdf": Told(None),
    }
    truths = [Truth(file, "invoice", KNOWN, group=file) for file in told]
    return evaluate([one for truth in truths for one in judge(truth, told[truth.file], COMPARATORS)], told.values())


def test_values_are_right_wrong_or_missing() -> None:
    evaluation = figures()
    header = evaluation.header
    assert (header.known, header.answered, header.right, header.wrong, header.missing) == (9, 5, 4, 1, 4)
    assert (header.precision, header.recall, header.f1) == (4 / 5, 4 / 9, 8 / 14)
    assert [one.state for one in evaluation.judged[1].fields] == [State.RIGHT, State.WRONG, State.MISSING, State.WRONG]


def test_rows_are_counted_on_their_own() -> None:
    rows = figures().rows
    assert rows is not None
    assert (rows.count.known, rows.count.answered, rows.count.right) == (6, 3, 3)
    assert (rows.f1, rows.cells) == (6 / 9, 0.5)


def test_documents_let_through_with_a_wrong_value_are_named_and_come_first() -> None:
    evaluation = figures()
    assert [one.name for one in evaluation.let_through_wrong] == ["b.pdf"]
    assert [one.name for one in evaluation.worst] == ["b.pdf", "c.pdf"]
    assert evaluation.wholly_right == 1
    assert evaluation.statuses == {"accepted": 2, "unread": 1}
    assert evaluation.as_json()["accepted_with_a_wrong_value"] == {"b.pdf": ["grand_total", "line_items"]}
    assert evaluation.extra == 1


def test_the_worst_few_are_of_several_layouts() -> None:
    layouts = ["a", "a", "a", "b", "c"]
    truths = [Truth(f"{n}.pdf", "invoice", {"iban": "1"}, group=layout) for n, layout in enumerate(layouts)]
    evaluation = evaluate(one for truth in truths for one in judge(truth, Told(None), COMPARATORS))
    assert [one.truth.layout for one in evaluation.worst_few(3, 1)] == ["a", "b", "c"]
    assert [one.truth.layout for one in evaluation.worst_few(4, 1)] == ["a", "a", "b", "c"]
    assert len(evaluation.worst_few(12, 1)) == 5


def test_seconds_are_those_of_a_page_of_what_was_read() -> None:
    pace = figures().pace
    assert pace is not None
    assert (pace.pages, pace.median, pace.p95) == (4, 1.0, pytest.approx(1.45))


def test_each_document_of_a_file_is_judged_by_its_pages() -> None:
    parts = tuple(Truth("p.pdf", "invoice", {"invoice_number": n}, pages=(int(n),)) for n in "12")
    first = {
        "document_type": "invoice",
        "status": "accepted",
        "pages": [1],
        "fields": {"invoice_number": answered("1")},
    }
    told = Told({"document_type": "packet", "status": "needs_review", "documents": [first], "fields": {}})
    found, lost = judge(Truth("p.pdf", "packet", {}, parts=parts), told, COMPARATORS)
    assert (found.name, found.wholly_right, found.status) == ("p.pdf (pages 1)", True, "accepted")
    assert (lost.fields[0].state, lost.status) == (State.MISSING, None)


def test_confidence_is_held_against_what_is_right() -> None:
    sure = reliability([0.9] * 50 + [0.1] * 50, [True] * 50 + [False] * 50)
    assert sure is not None
    assert (sure.auroc, sure.error, sure.precision) == (1.0, pytest.approx(0.1), None)
    blind = reliability([0.97] * 100, [True, False] * 50)
    assert blind is not None
    assert (blind.auroc, blind.precision, blind.share) == (0.5, 0.5, 1.0)
    assert reliability([], []) is None
    reading = figures().reliability
    assert reading is not None
    assert (reading.number, reading.sure, reading.precision) == (5, 4, 1.0)


def test_intervals_know_how_little_is_known() -> None:
    assert wilson(0, 0) is None
    of_shares = [wilson(right, number) for number in range(1, 200) for right in (0, number)]
    assert all(told and 0 <= told[0] <= told[1] <= 1 for told in of_shares)
    assert wilson(10, 10) == pytest.approx((0.7225, 1.0), abs=1e-4)
    assert by_layout(["a", "b"], [1, 1], [1, 1]) is None, "two layouts are too few"
    few, many = (by_layout(list(range(n)), [i % 2 for i in range(n)], [1.0] * n) for n in (4, 400))
    assert few is not None
    assert many is not None
    assert few[1] - few[0] > many[1] - many[0]
