"""Results are fetched, waited for, and seen only by those who may."""

import threading
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
from asking_api import Serve, Served, a_pdf, outcome, read, send, wait_until
from sqlalchemy import text

from docpipe.document import Reason
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.permissions import Permission, Role
from docpipe.store import connect, session
from docpipe.store.documents import list_parts
from docpipe.store.events import list_events

READING = (Permission.SEE, Permission.RESULTS)


def test_a_document_that_is_not_read_yet_says_so(served: Served) -> None:
    document_id = send(served, a_pdf())
    answer = served.system(*READING).get(f"/v1/documents/{document_id}/result")
    assert (answer.status_code, answer.json()) == (202, {"id": document_id, "status": "received"})
    assert int(answer.headers["Retry-After"]) > 0


def test_the_result_is_what_extract_prints(served: Served) -> None:
    document_id = send(served, a_pdf())
    read(served, outcome())
    answer = served.system(*READING).get(f"/v1/documents/{document_id}/result")
    told = answer.json()
    assert answer.status_code == 200
    assert (told["id"], told["file"], told["status"], told["version"]) == (document_id, "x.pdf", "needs_review", 3)
    assert told["fields"]["grand_total"] == {
        "value": "119.00",
        "text": "119,00",
        "confidence": None,
        "provenance": [{"page_no": 1, "box": [0.1, 0.1, 0.2, 0.2]}],
    }
    assert told["reasons"] == [{"code": "total_differs", "sentence": "The sum is not right.", "field": "grand_total"}]


def test_one_that_failed_says_why(served: Served) -> None:
    document_id = send(served, a_pdf())
    read(served, Outcome(Status.FAILED, reasons=(Reason("encrypted_pdf", "It needs a password."),)))
    told = served.system(*READING).get(f"/v1/documents/{document_id}/result").json()
    assert (told["status"], told["reasons"][0]["code"], told["fields"]) == ("failed", "encrypted_pdf", {})


def test_who_waits_is_told_as_soon_as_it_is_read(served: Served) -> None:
    document_id, client = send(served, a_pdf()), served.system(*READING)
    with ThreadPoolExecutor(1) as pool:
        begun = time.monotonic()
        waiting = pool.submit(client.get, f"/v1/documents/{document_id}/result?wait=30")
        wait_until(lambda: uuid.UUID(document_id) in served.services.settling.waited())
        read(served, outcome())
        assert waiting.result().status_code == 200
    assert time.monotonic() - begun < 10
    wait_until(lambda: not served.services.settling.waited())


def test_who_waits_is_told_also_after_a_query_has_failed(served: Served, database: Any) -> None:
    document_id, settling = send(served, a_pdf()), served.services.settling
    owner = connect(database.owner_url)

    def name(old: str, new: str) -> None:
        with session(owner) as current:
            current.execute(text(f"ALTER TABLE {old} RENAME TO {new}"))

    try:
        name("documents", "elsewhere")
        assert not settling.wait(uuid.UUID(document_id), 0.5)
    finally:
        name("elsewhere", "documents")
        owner.dispose()
    read(served, outcome())
    assert settling.wait(uuid.UUID(document_id), 10)


def test_who_waits_in_vain_is_told_to_ask_again(served: Served) -> None:
    document_id = send(served, a_pdf())
    answer = served.system(*READING).get(f"/v1/documents/{document_id}/result?wait=0.3")
    assert (answer.status_code, answer.json()["status"]) == (202, "received")


def test_many_who_wait_hold_no_connection_and_leave_room_for_others(serve: Serve) -> None:
    served = serve(web_threads=16)  # two of them for those who wait
    document_id, key = send(served, a_pdf()), served.key(*READING)
    with ThreadPoolExecutor(2) as pool:
        clients = [served.client(key) for _ in range(2)]
        waiting = [pool.submit(one.get, f"/v1/documents/{document_id}/result?wait=30") for one in clients]
        wait_until(lambda: served.services.settling.waited().get(uuid.UUID(document_id)) == 2)
        begun = time.monotonic()
        third = served.client(key).get(f"/v1/documents/{document_id}/result?wait=30")
        assert (third.status_code, time.monotonic() - begun < 5) == (202, True)
        held = served.engine.pool.checkedout()  # type: ignore[attr-defined]
        read(served, outcome())
        assert [one.result().status_code for one in waiting] == [200, 200]
    assert held <= 1  # the one that looks for them all


WAITS = ["-1", "61", "x", "nan", "inf"]


@pytest.mark.parametrize("wait", WAITS)
def test_a_wait_that_makes_no_sense_is_refused(served: Served, wait: str) -> None:
    answer = served.system(*READING).get(f"/v1/documents/{send(served, a_pdf())}/result?wait={wait}")
    assert answer.status_code == 422


NO_IDS = ["0192f0c1-2b7e-7c3a-9d55-6a1f0e3b8c47", "1", "x" * 300, "%00", "a%2Fb", "ü"]


@pytest.mark.parametrize("document_id", NO_IDS)
def test_what_is_no_id_is_not_found(served: Served, document_id: str) -> None:
    client = served.system(*READING)
    for path in ("", "/result", "/pages/1/image", "/pages/1/words"):
        answer = client.get(f"/v1/documents/{document_id}{path}")
        assert answer.status_code == 404, path
        assert answer.json()["code"] in ("document_not_found", "not_found")


def test_documents_of_other_types_are_not_there(served: Served) -> None:
    document_id = send(served, a_pdf())
    bound = served.system(*READING, Permission.RETRY, types=["receipt"])
    paths = [f"/v1/documents/{document_id}{path}" for path in ("", "/result", "/pages/1/image", "/pages/1/words")]
    assert [bound.get(path).status_code for path in paths] == [404] * 4  # nobody knows yet what it is
    read(served, outcome())
    assert [bound.get(path).status_code for path in paths] == [404] * 4
    assert bound.post(f"/v1/documents/{document_id}/retry").status_code == 404
    assert bound.get("/v1/documents").json()["items"] == []
    let_in = served.system(*READING, types=["invoice", "receipt"], name="other")
    assert [let_in.get(path).status_code for path in paths] == [200] * 4


def test_of_a_file_with_several_documents_each_sees_their_own(served: Served) -> None:
    document_id = send(served, a_pdf(pages=2))
    parts = [replace(outcome(document_type=kind), pages=(page,)) for page, kind in ((1, "invoice"), (2, "receipt"))]
    read(served, Outcome.packet(parts, 2))
    client = served.system(*READING)
    told = client.get(f"/v1/documents/{document_id}").json()
    assert (told["status"], [one["pages"] for one in told["documents"]]) == ("split", [[1], [2]])
    result = client.get(f"/v1/documents/{document_id}/result").json()
    assert [one["document_type"] for one in result["documents"]] == ["invoice", "receipt"]
    with session(served.engine) as current:
        receipt = str(list_parts(current, uuid.UUID(document_id))[1].id)
    bound = served.system(*READING, types=["packet", "receipt"], name="bound")
    (seen,) = bound.get(f"/v1/documents/{document_id}/result").json()["documents"]
    assert seen["document_type"] == "receipt"
    assert [one["id"] for one in bound.get(f"/v1/documents/{document_id}").json()["documents"]] == [receipt]
    pages = [bound.get(f"/v1/documents/{receipt}/pages/{page}/image").status_code for page in (1, 2)]
    assert pages == [404, 200]
    of_the_file = [bound.get(f"/v1/documents/{document_id}/pages/{page}/image").status_code for page in (1, 2)]
    assert of_the_file == [404, 200]


def test_a_file_of_several_tells_what_people_made_of_its_documents(served: Served) -> None:
    document_id = send(served, a_pdf(pages=2))
    parts = [replace(outcome(document_type=kind), pages=(page,)) for page, kind in ((1, "invoice"), (2, "receipt"))]
    read(served, Outcome.packet(parts, 2))
    with session(served.engine) as current:
        invoice, receipt = list_parts(current, uuid.UUID(document_id))
    anna = served.person("anna", Role.REVIEWER)
    token = anna.post(f"/v1/reviews/{invoice.id}/claim").json()["token"]
    seen = anna.get(f"/v1/reviews/{invoice.id}").json()
    edits = [{"path": ["grand_total"], "kind": "value", "text": "120,00"}]
    asked = {"claim_token": token, "version": seen["document"]["version"], "edits": edits, "why": "It says so."}
    refused = anna.post(f"/v1/reviews/{invoice.id}/accept", json=asked).json()
    asked["confirmed"] = [finding["code"] for finding in refused["findings"]]
    assert anna.post(f"/v1/reviews/{invoice.id}/accept", json=asked).status_code == 200
    retry_as = {"document_type": "contract"}
    operator = served.person("olga", Role.OPERATOR)
    assert operator.post(f"/v1/documents/{receipt.id}/retry", json=retry_as).status_code == 200
    first, second = anna.get(f"/v1/documents/{document_id}/result").json()["documents"]
    assert (first["id"], first["status"], first["fields"]["grand_total"]["value"]) == (
        str(invoice.id),
        "accepted",
        "120.00",
    )
    assert (second["id"], second["status"]) == (str(receipt.id), "received")


def test_of_a_split_file_only_those_documents_are_read_again_that_the_caller_may_have_read_again(
    served: Served,
) -> None:
    document_id = send(served, a_pdf(pages=2))
    parts = [replace(outcome(document_type=kind), pages=(page,)) for page, kind in ((1, "invoice"), (2, "receipt"))]
    read(served, Outcome.packet(parts, 2))
    bound = served.system(Permission.RETRY, Permission.SEE, types=["packet", "receipt"])
    as_receipt = {"document_type": "receipt"}
    assert bound.post(f"/v1/documents/{document_id}/retry", json=as_receipt).status_code == 200
    with session(served.engine) as current:
        found = {part.document_type: part.status for part in list_parts(current, uuid.UUID(document_id))}
    assert found == {"invoice": Status.NEEDS_REVIEW, "receipt": Status.RECEIVED}
    assert bound.post(f"/v1/documents/{document_id}/retry", json=as_receipt).status_code == 409


def test_who_looked_is_told_once_in_the_story(served: Served) -> None:
    document_id = send(served, a_pdf())
    read(served, outcome())
    client = served.system(*READING)
    for _ in range(3):
        client.get(f"/v1/documents/{document_id}/result")
        client.get(f"/v1/documents/{document_id}/pages/1/words")
    with session(served.engine) as current:
        seen = [event.actor for event in list_events(current, uuid.UUID(document_id)) if event.kind == "viewed"]
    assert seen == ["key:erp"]


def test_a_database_that_is_gone_is_said_to_be(served: Served) -> None:
    client = served.system(*READING)
    stop, url = threading.Event(), f"/v1/documents/{send(served, a_pdf())}"
    with session(served.engine) as current:
        current.execute(text("LOCK TABLE documents IN ACCESS EXCLUSIVE MODE"))
        with ThreadPoolExecutor(1) as pool:
            asked = pool.submit(client.get, url)
            wait_until(lambda: _end_others(served))
            answer = asked.result()
        stop.set()
    assert (answer.status_code, answer.json()["code"]) == (503, "database_unavailable")
    assert answer.json()["detail"] == answer.json()["title"]
    assert int(answer.headers["Retry-After"]) > 0


def _end_others(served: Served) -> bool:
    """End who waits for the lock, as an administrator who stops the server does."""
    waiting = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
    with session(served.engine) as current:
        return bool(current.execute(text(waiting)).all())
