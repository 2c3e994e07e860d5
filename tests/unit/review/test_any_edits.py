"""Whatever edits come in whatever order: they are refused as such, or come to values that can be kept."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from paperwork import case_of

from docpipe.errors import BadRequest
from docpipe.review import EditKind, apply_edits, edits_of
from docpipe.review.edits import without_blank_rows
from docpipe.review.results import corrections_of
from docpipe.store.review_tables import CORRECTIONS

CASE = case_of()
TEXTS = ["", " ", "238,00", "1.238", "2025-05-05", "RE-1", "EUR", "soon", "DE02 1203 0000 0000 2020 51"]
FIELDS = ["grand_total", "invoice_number", "due_date", "iban", "line_items", "tax_breakdown", "nothing"]
COLUMNS = ["description", "quantity", "line_total", "nothing"]
NUMBERS = st.integers(0, 5)
PATHS = (
    st.tuples(st.sampled_from(FIELDS))
    | st.tuples(st.sampled_from(FIELDS[4:]), NUMBERS)
    | st.tuples(st.sampled_from(FIELDS[4:]), NUMBERS, st.sampled_from(COLUMNS))
)
PLACE = {"page_no": 1, "box": [0.1, 0.1, 0.2, 0.2]}
EDITS = st.fixed_dictionaries(
    {"path": PATHS.map(list), "kind": st.sampled_from([kind.value for kind in EditKind])},
    optional={
        "text": st.sampled_from(TEXTS),
        "value": st.sampled_from(["238.00", "x", True]),
        "provenance": st.just(PLACE),
        "why": st.just("So it is."),
        "position": NUMBERS,
    },
)


def those_that_lead_somewhere(told: list[dict[str, Any]]) -> list[dict[str, Any]]:
    kept: list[dict[str, Any]] = []
    for one in told:
        try:
            apply_edits(CASE, edits_of([*kept, one]))
        except BadRequest:
            continue
        kept.append(one)
    return kept


@given(st.lists(EDITS, max_size=8))
@settings(max_examples=40, deadline=None)
def test_any_edits(told: list[dict[str, Any]]) -> None:
    edits = edits_of(those_that_lead_somewhere(told))
    result = apply_edits(CASE, without_blank_rows(edits))
    again = edits_of([edit.as_json() for edit in edits])
    assert [edit.as_json() for edit in again] == [edit.as_json() for edit in edits]
    assert json.dumps(result.as_json(), allow_nan=False)
    corrections = corrections_of(result)
    assert {one.kind for one in corrections} <= set(CORRECTIONS)
    assert all(one.before != one.after for one in corrections)
    paths = [tuple(one.path) for one in corrections]
    assert len(set(paths)) == len(paths)
    for name in ("line_items", "tax_breakdown"):
        assert len(result.fields[name]) == len(result.rows[name]) == len(set(result.rows[name]))


BLANK = {"path": ["line_items", 3], "kind": "row_added"}
GOES = [
    [BLANK, {"path": ["line_items"], "kind": "absent"}],  # a list of which nothing is left
    [BLANK, {"path": ["line_items"], "kind": "value", "text": " "}],  # the same, typed
]


@pytest.mark.parametrize("told", GOES)
def test_a_blank_row_that_went_with_its_list_is_not_in_the_way(told: list[dict[str, Any]]) -> None:
    assert apply_edits(CASE, without_blank_rows(edits_of(told))).fields["line_items"] == []
