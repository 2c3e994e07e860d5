"""Failed documents tried again together: by type, by reason, bounded, each with its event."""

from uuid import UUID

import pytest
from asking_api import Served, a_pdf
from sqlalchemy import update

from docpipe.document import Reason
from docpipe.intake import receive
from docpipe.lifecycle import Status
from docpipe.permissions import Permission, Role
from docpipe.store import session
from docpipe.store.documents import get_document, move
from docpipe.store.events import EventKind, list_events
from docpipe.store.tables import jobs

FAILED = [  # type, reason
    ("invoice", "encrypted_pdf"),
    ("invoice", "broken_file"),
    ("contract", "broken_file"),
    (None, "broken_file"),
]


@pytest.fixture
def failed(served: Served) -> list[UUID]:
    """Documents that failed, and one that did not, in the order of FAILED."""
    made = []
    with session(served.engine) as current:
        for number, (type_, code) in enumerate([*FAILED, ("invoice", "")]):
            told = {"file_name": f"{number}.pdf", "document_type": type_, "actor": "test"}
            receipt = receive(current, served.services.terms, a_pdf(1, f"failed {number}"), **told)  # type: ignore[arg-type]
            if code:
                current.execute(update(jobs).values(state="done", ended_at=None))
                reasons = [Reason(code, "It is broken.")]
                move(current, receipt.document_id, Status.FAILED, EventKind.FAILED, "worker:x", reasons=reasons)
            made.append(receipt.document_id)
    return made[:-1]


ASKED = [
    # what is asked, who asks (None: all types), which stand in line again, how many like them are left
    ({}, None, [0, 1, 2, 3], 0),
    (None, None, [0, 1, 2, 3], 0),
    ({"code": "broken_file"}, None, [1, 2, 3], 0),
    ({"document_type": "invoice"}, None, [0, 1], 0),
    ({"document_type": "invoice", "code": "broken_file"}, None, [1], 0),
    ({"limit": 1}, None, [0], 3),
    ({"code": "no_such_reason"}, None, [], 0),
    ({}, ["invoice"], [0, 1], 0),
    ({"document_type": "contract"}, ["invoice"], [], 0),
]


@pytest.mark.parametrize(("asked", "types", "again", "left"), ASKED)
def test_those_that_are_meant_stand_in_line_again(
    served: Served,
    failed: list[UUID],
    asked: dict[str, object] | None,
    types: list[str] | None,
    again: list[int],
    left: int,
) -> None:
    answer = served.person("otto", Role.OPERATOR, types=types).post("/v1/documents/retry", json=asked)
    assert (answer.status_code, answer.json()) == (200, {"count": len(again), "left": left})
    with session(served.engine) as current:
        for number, document_id in enumerate(failed):
            wanted = Status.RECEIVED if number in again else Status.FAILED
            assert get_document(current, document_id).status is wanted, FAILED[number]
            kinds = [(event.kind, event.actor) for event in list_events(current, document_id)]
            assert (kinds[-1] == ("retried", "user:otto")) == (number in again)


WRONG = [{"limit": 0}, {"limit": 501}, {"code": "a\0"}, {"document_type": "letter"}, {"all": True}, []]


@pytest.mark.parametrize("asked", WRONG)
def test_what_makes_no_sense_moves_nothing(served: Served, failed: list[UUID], asked: object) -> None:
    assert served.person("otto", Role.OPERATOR).post("/v1/documents/retry", json=asked).status_code == 422
    with session(served.engine) as current:
        assert {get_document(current, one).status for one in failed} == {Status.FAILED}


def test_others_may_not(served: Served, failed: list[UUID]) -> None:
    for role in (Role.REVIEWER, Role.AUDITOR, Role.ADMIN):
        assert served.person(role.value, role).post("/v1/documents/retry", json={}).status_code == 403
    assert served.system(Permission.SEE).post("/v1/documents/retry", json={}).status_code == 403
    assert failed
