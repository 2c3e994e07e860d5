"""Lists against lists: pairs of rows, what is left over, what may be missing."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docpipe.learning.lists import LISTS
from docpipe.learning.pairing import best_pairs

ITEMS = [
    {"description": "Blue widget", "quantity": "2", "unit_price": "3", "line_total": "6.00"},
    {"description": "Levy", "line_total": "1", "optional": True},
]
WIDGET, LEVY = {"description": "blue widget", "line_total": "6"}, {"description": "levy", "line_total": "1"}
SIGNED = [{"name": "A. Bee", "signed": True}, {"name": "C. Dee", "signed": False}]
COLUMNS = {"name": "name", "signed": "choice"}

CASES = [
    # kind, known, answer, F1
    ("parties", ["A Corp.", "Bee LLC"], ["bee, LLC", "A Corporation"], 1.0),  # in any order
    ("parties", ["A Corp.", "Bee LLC"], ["A Corp."], 2 / 3),
    ("parties", ["A Corp."], [{"name": {"value": "A Corp"}, "role": {"value": "Buyer"}}, {"name": "Zed"}], 2 / 3),
    ("parties", ["A Corp.", "Bee LLC"], "A Corp.; Bee LLC", 1.0),  # as one text
    ("line_items", ITEMS, [{"description": "blue widget XL", "line_total": 6}], 1.0),  # without the optional row
    ("line_items", ITEMS, [LEVY, WIDGET], 1.0),
    ("line_items", ITEMS, [{"description": "blue widget", "line_total": "6.01"}], 0.0),
    ("line_items", ITEMS, [WIDGET, {"description": "junk", "line_total": "9"}], 2 / 3),
    ("line_items", ITEMS, [{"description": "blue widget " + "and all else on the page " * 3, "line_total": "6"}], 0.0),
    ("line_items", ITEMS, "6.00", 0.0),  # no rows at all
    ("tax_rows", [{"rate": "19", "basis": "100.00"}], [{"rate": {"value": "19.0"}, "basis": {"value": "100"}}], 1.0),
    ("tax_rows", [{"rate": "19", "basis": "100.00"}], [{"rate": "7", "basis": "100"}], 0.0),
    ("rows", SIGNED, list(reversed(SIGNED)), 1.0),
    ("rows", SIGNED, [{"name": "A Bee", "signed": "yes"}, {"name": "C. Dee", "signed": True}], 0.5),
    ("mrz", ["P<UTO", "X1"], [{"value": "p<uto"}, {"value": "X 1"}], 1.0),
    ("mrz", ["P<UTO", "X1"], ["P<UTO", "X2"], None),  # nearly is not right
]  # fmt: skip


@pytest.mark.parametrize(("kind", "known", "answer", "share"), CASES)
def test_a_list_is_right_row_by_row(kind: str, known: list[object], answer: object, share: float | None) -> None:
    listed = LISTS[kind](known, answer, COLUMNS)
    assert listed.right is (share == 1.0)
    if share is not None:
        assert listed.share == pytest.approx(share)


def test_a_wrong_row_is_held_against_the_row_that_it_is_likest() -> None:
    known = [{"name": "A. Bee", "signed": True}, {"name": "C. Dee", "signed": False}]
    listed = LISTS["rows"](known, [{"name": "C. Dee", "signed": True}, {"name": "A. Bee", "signed": True}], COLUMNS)
    assert listed.partners == {0: 1, 1: 0}
    assert listed.right_rows == (False, True)
    assert listed.missed == (1,)


@given(
    st.integers(1, 4).flatmap(
        lambda columns: st.lists(
            st.lists(st.integers(0, 20), min_size=columns, max_size=columns), min_size=1, max_size=4
        )
    )
)
def test_pairs_sum_up_to_most(table: list[list[int]]) -> None:
    """Beside trying all."""
    pairs = best_pairs(table)
    rows, columns = len(table), len(table[0])
    assert len(pairs) == min(rows, columns)
    assert len(set(pairs.values())) == len(pairs)
    tall = table if rows <= columns else [list(column) for column in zip(*table, strict=True)]
    best = max(
        sum(row[place] for row, place in zip(tall, order, strict=False))
        for order in permutations(range(max(rows, columns)), min(rows, columns))
    )
    assert sum(table[row][column] for row, column in pairs.items()) == best


def test_nothing_has_no_pairs() -> None:
    assert best_pairs([]) == {}
    assert best_pairs([[], []]) == {}
