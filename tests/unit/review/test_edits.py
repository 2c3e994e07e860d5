"""The form of edits as browsers send them: what is understood comes back the same, what is not is refused."""

from typing import Any

import pytest

from docpipe.errors import BadRequest
from docpipe.review import edits_of
from docpipe.review.edits import LONGEST_TEXT, MOST_EDITS

PLACE = {"page_no": 1, "box": [0.1, 0.2, 0.3, 0.4]}


@pytest.mark.parametrize(
    "told",
    [
        {"path": ["iban"], "kind": "confirmed"},
        {"path": ["iban"], "kind": "value", "text": "x", "provenance": [PLACE], "why": "It is so."},
        {"path": ["signed"], "kind": "value", "text": "", "value": True},
        {"path": ["line_items", 0, "quantity"], "kind": "illegible"},
        {"path": ["line_items", 3], "kind": "row_added", "position": 0},
        {"path": ["line_items", 3], "kind": "row_removed"},
    ],
)
def test_edits_come_back_as_they_were_sent(told: dict[str, Any]) -> None:
    (edit,) = edits_of([told])
    assert edit.as_json() == told
    assert edits_of([edit.as_json()]) == (edit,)


def test_a_place_may_be_one_or_many_or_none() -> None:
    told = {"path": ["iban"], "kind": "value", "text": "x"}
    one, many, none = edits_of([{**told, "provenance": place} for place in (PLACE, [PLACE, PLACE], None)])
    assert [len(edit.provenance) for edit in (one, many, none)] == [1, 2, 0]


@pytest.mark.parametrize(
    "told",
    [
        None,
        "iban",
        {"kind": "absent"},
        {"path": ["iban"], "kind": "gone"},
        {"path": [], "kind": "absent"},
        {"path": "iban", "kind": "absent"},
        {"path": [1], "kind": "absent"},
        {"path": ["a", True], "kind": "absent"},
        {"path": ["a", -1], "kind": "absent"},
        {"path": ["a", 10**9], "kind": "row_added"},
        {"path": ["a", 1, "b", 2], "kind": "absent"},
        {"path": ["a"], "kind": "value", "text": 5},
        {"path": ["a"], "kind": "value", "text": "x\0"},
        {"path": ["a"], "kind": "value", "text": "\ud800"},
        {"path": ["a"], "kind": "value", "value": 5},
        {"path": ["a"], "kind": "value", "text": "x", "provenance": {"page_no": 0, "box": [0, 0, 1, 1]}},
        {"path": ["a"], "kind": "value", "text": "x", "provenance": {"page_no": 1, "box": [0.5, 0, 0.1, 1]}},
        {"path": ["a"], "kind": "value", "text": "x", "provenance": {"page_no": 1, "box": [0, 0, float("nan"), 1]}},
        {"path": ["a"], "kind": "value", "text": "x", "provenance": {"page_no": 1, "box": [0, 0, 2, 1]}},
        {"path": ["a", 3], "kind": "row_added", "position": -1},
        {"path": ["a"], "kind": "absent", "surprise": 1},
    ],
)
def test_what_cannot_be_understood_is_refused_by_its_number(told: Any) -> None:
    with pytest.raises(BadRequest, match="Edit 2 is not"):
        edits_of([{"path": ["iban"], "kind": "absent"}, told])


def test_who_takes_over_too_much_is_told_what_to_do() -> None:
    long = {"path": ["a"], "kind": "value", "text": "x" * LONGEST_TEXT}
    assert len(edits_of([long])[0].text) == LONGEST_TEXT
    with pytest.raises(BadRequest, match=r"Edit 2 holds 50,001 characters.*Take over fewer words"):
        edits_of([long, {**long, "text": "x" * (LONGEST_TEXT + 1)}])


def test_edits_together_are_bounded_too() -> None:
    with pytest.raises(BadRequest, match="together"):
        edits_of([{"path": ["a"], "kind": "value", "text": "x" * LONGEST_TEXT}] * 251)


@pytest.mark.parametrize("told", [None, {}, "x", [{"path": ["a"], "kind": "absent"}] * (MOST_EDITS + 1)])
def test_edits_are_a_list_of_bounded_length(told: Any) -> None:
    with pytest.raises(BadRequest, match="at most"):
        edits_of(told)
