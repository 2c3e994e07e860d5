"""The queue: the worst first, only what the caller may review, page by page, nothing twice and nothing left out."""

from dataclasses import replace
from typing import Any

import pytest
from desk import LEASE, STAMP, Desk, invoice_outcome, retyped
from sqlalchemy import text

from docpipe.document import Finding, Reason, Severity
from docpipe.errors import BadRequest, NotAllowed
from docpipe.job import Priority
from docpipe.permissions import Caller, Grant, Permission
from docpipe.review import claim, claim_next, count_queue, list_queue
from docpipe.review.opening import rank_of
from docpipe.store import session

SEVERE = Finding("page_missing", "Page 2 is missing.", Severity.SEVERE)
NOTE = Finding("handwriting", "A note.", Severity.NOTE)


def ids(items: list[dict[str, Any]]) -> list[str]:
    return [item["id"] for item in items]


def test_the_worst_comes_first(desk: Desk, run: Any) -> None:
    """Severity, then doubtful critical fields, then priority, then age."""
    on_number = Finding("mark_over_value", "A stamp.", Severity.DOUBT, ("invoice_number",))
    weak = replace(invoice_outcome(NOTE), reasons=(Reason("weak_evidence", "It is.", "seller_name"),))
    by_name = {
        "weak": desk.document(weak),
        "old": desk.document(invoice_outcome(STAMP)),
        "young": desk.document(invoice_outcome(STAMP)),
        "bulk": desk.document(invoice_outcome(STAMP), Priority.BULK),
        "urgent": desk.document(invoice_outcome(STAMP), Priority.URGENT),
        "two": desk.document(invoice_outcome(STAMP, on_number)),
        "severe": desk.document(invoice_outcome(SEVERE)),
    }
    anna = desk.person("anna")
    items, cursor = run(list_queue, anna)
    names = {str(document_id): name for name, document_id in by_name.items()}
    expected = ["severe", "two", "urgent", "old", "young", "bulk", "weak"]
    assert [names[one] for one in ids(items)] == expected
    assert cursor is None
    assert [item["severity"] for item in items] == ["severe", *["doubt"] * 5, "note"]
    assert [item["doubtful_critical"] for item in items] == [0, 2, 1, 1, 1, 1, 0]
    order = []
    with session(desk.engine) as current:  # claims go the same way
        while found := claim_next(current, anna, LEASE):
            order.append(names[str(found)])
            current.execute(text("UPDATE reviews SET closed_at = now() WHERE document_id = :id"), {"id": found})
    assert order == expected


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 50])
def test_pages_hold_everything_once(desk: Desk, run: Any, limit: int) -> None:
    for number in range(14):
        outcome = invoice_outcome(STAMP if number % 3 else SEVERE)
        desk.document(retyped(outcome, ("invoice", "receipt", "contract")[number % 3]), list(Priority)[number % 3])
    anna = desk.person("anna")
    whole, _ = run(list_queue, anna)
    found, cursor = run(list_queue, anna, limit=limit)
    while cursor:
        more, cursor = run(list_queue, anna, limit=limit, after=cursor)
        assert more
        found += more
    assert found == whole
    assert len(set(ids(found))) == 14


def test_only_types_that_the_caller_may_review(desk: Desk, run: Any) -> None:
    for name in ("invoice", "receipt", "receipt"):
        desk.document(retyped(invoice_outcome(STAMP), name))
    clerk = desk.person("clerk", types=frozenset({"receipt", "contract"}))
    items, _ = run(list_queue, clerk)
    assert [item["document_type"] for item in items] == ["receipt", "receipt"]
    assert run(count_queue, clerk) == {"receipt": 2, "contract": 0}
    assert run(count_queue, desk.person("anna")) == {"invoice": 1, "receipt": 2}
    assert run(list_queue, clerk, document_type="contract") == ([], None)
    with pytest.raises(NotAllowed):
        run(list_queue, clerk, document_type="invoice")
    nobody = Caller("user:nobody", ())
    assert run(list_queue, nobody) == ([], None)
    assert run(count_queue, nobody) == {}


def test_the_queue_shows_who_is_at_what(desk: Desk, run: Any) -> None:
    taken, free = desk.document(), desk.document()
    anna, bert = desk.person("anna"), desk.person("bert")
    run(claim, anna, taken, LEASE)
    claims = {item["id"]: item["claim"] for item in run(list_queue, bert)[0]}
    assert (claims[str(taken)]["by"], claims[str(taken)]["full_name"], claims[str(taken)]["mine"]) == (
        "anna",
        "Anna",
        False,
    )
    assert claims[str(free)] is None
    (mine,), _ = run(list_queue, anna, which="mine")
    assert (mine["id"], mine["claim"]["mine"]) == (str(taken), True)
    assert run(list_queue, bert, which="mine") == ([], None)
    desk.expire(taken)
    assert run(list_queue, anna, which="mine") == ([], None)


def test_a_key_may_look_at_the_queue(desk: Desk, run: Any) -> None:
    desk.document()
    items, _ = run(list_queue, Caller("key:erp", (Grant(Permission.REVIEW),)))
    assert len(items) == 1


@pytest.mark.parametrize(
    "cursor", ["x", "e30", "W10", "WzEsMiwzLDQsNV0", "é", "W1tdLDAsIm5vcm1hbCIsIjIwMjUtMDEtMDEiLCJ4Il0"]
)
def test_a_cursor_of_nobodys_is_refused(desk: Desk, run: Any, cursor: str) -> None:
    with pytest.raises(BadRequest, match="cursor"):
        run(list_queue, desk.person("anna"), after=cursor)


def test_the_rank_of_an_unknown_type_is_more_than_a_glance() -> None:
    assert rank_of({"schema": None, "reasons": [{"field": None}]}, {}) == (1, 0)
    assert rank_of({"schema": "invoice"}, {}) == (0, 0)
