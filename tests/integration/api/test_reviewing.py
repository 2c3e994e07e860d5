"""Reviews by REST: a queue, a claim that is a lease, drafts that overwrite nothing, decisions, sending back."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from asking_api import Serve, Served, a_pdf, outcome, read, send

from docpipe import attempts
from docpipe.job import Queue
from docpipe.permissions import Permission, Role
from docpipe.review.edits import LONGEST_TEXT
from docpipe.store import session
from docpipe.store.decisions import list_decisions
from docpipe.store.stories import sum_looked_seconds


@pytest.fixture
def document_id(served: Served) -> str:
    """A document that waits for a person."""
    document_id = send(served, a_pdf())
    read(served, outcome())
    return document_id


@pytest.fixture
def anna(served: Served) -> httpx.Client:
    return served.person("anna", Role.REVIEWER)


def claimed(client: httpx.Client, document_id: str) -> dict[str, Any]:
    """What decisions need of a claim that was just taken."""
    token = client.post(f"/v1/reviews/{document_id}/claim").json()["token"]
    version = client.get(f"/v1/reviews/{document_id}").json()["document"]["version"]
    return {"claim_token": token, "version": version}


def accept(client: httpx.Client, document_id: str, **more: Any) -> httpx.Response:
    return client.post(f"/v1/reviews/{document_id}/accept", json={**claimed(client, document_id), **more})


def test_the_queue_tells_who_is_at_what(served: Served, document_id: str, anna: httpx.Client) -> None:
    (item,) = anna.get("/v1/reviews").json()["items"]
    assert (item["id"], item["file"], item["claim"], item["severity"]) == (document_id, "x.pdf", None, "note")
    taken = anna.post("/v1/reviews/claim", json={}).json()
    assert (taken["id"], taken["document"]["id"], taken["claim"]["mine"]) == (document_id, document_id, True)
    assert taken["form"]["fields"]
    assert taken["pages"] == [{"page_no": 1, "width": 595.0, "height": 842.0, "turn": 0}]
    berta = served.person("berta", Role.REVIEWER)
    assert berta.post("/v1/reviews/claim").status_code == 204
    (item,) = berta.get("/v1/reviews").json()["items"]
    assert (item["claim"]["by"], item["claim"]["mine"], item["claim"].get("token")) == ("anna", False, None)
    refused = berta.post(f"/v1/reviews/{document_id}/claim")
    assert (refused.status_code, refused.json()["code"], refused.json()["claim"]["by"]) == (409, "claim_taken", "anna")


def test_nothing_that_waits_is_no_content(anna: httpx.Client) -> None:
    answer = anna.post("/v1/reviews/claim", json={"document_type": "invoice"})
    assert (answer.status_code, answer.content) == (204, b"")


def test_a_claim_is_kept_and_given_up(document_id: str, anna: httpx.Client) -> None:
    path = f"/v1/reviews/{document_id}/claim"
    token = anna.post(path).json()["token"]
    assert anna.put(path, json={"token": token}).json()["token"] == token
    lost = anna.put(path, json={"token": token + 1})
    assert (lost.status_code, lost.json()["code"]) == (409, "claim_lost")
    assert anna.delete(path, params={"token": token}).json() == {"done": True}
    assert anna.put(path, json={"token": token}).status_code == 409


def test_a_stale_draft_tells_both_and_overwrites_nothing(document_id: str, anna: httpx.Client) -> None:
    token, path = claimed(anna, document_id)["claim_token"], f"/v1/reviews/{document_id}/draft"
    edit = {"path": ["grand_total"], "kind": "value", "text": "120,00"}
    first = anna.put(path, json={"claim_token": token, "base_version": 0, "edits": [edit]})
    assert (first.json()["version"], first.json()["fields"]["grand_total"]["value"]) == (1, "120.00")
    stale = anna.put(path, json={"claim_token": token, "base_version": 0, "edits": []})
    assert (stale.status_code, stale.json()["code"]) == (409, "stale_version")
    assert (stale.json()["yours"], stale.json()["theirs"]["edits"]) == ({"version": 0, "edits": []}, [edit])
    assert anna.get(f"/v1/reviews/{document_id}").json()["draft"]["edits"] == [edit]


def test_doubts_that_remain_are_told_and_accepted_on_purpose(
    served: Served, document_id: str, anna: httpx.Client
) -> None:
    refused = accept(anna, document_id)
    assert (refused.status_code, refused.json()["code"]) == (422, "doubts_remain")
    confirmed = sorted({finding["code"] for finding in refused.json()["findings"]})
    accepted = accept(anna, document_id, confirmed=confirmed, why="as the supplier says")
    assert (accepted.status_code, accepted.json()["status"]) == (200, "accepted")
    seen = served.system(Permission.RESULTS).get(f"/v1/documents/{document_id}/result").json()
    assert (seen["reviewed"]["by"], seen["status"]) == ("user:anna", "accepted")


def test_a_decision_on_an_old_version_is_refused_with_both(document_id: str, anna: httpx.Client) -> None:
    held = claimed(anna, document_id)
    answer = anna.post(f"/v1/reviews/{document_id}/reject", json={**held, "version": 1, "why": "a duplicate"})
    assert (answer.status_code, answer.json()["code"]) == (409, "stale_version")
    assert (answer.json()["yours"]["version"], answer.json()["theirs"]["version"]) == (1, held["version"])


def test_a_rejected_document_is_sent_back(served: Served, document_id: str, anna: httpx.Client) -> None:
    held = claimed(anna, document_id)
    assert anna.post(f"/v1/reviews/{document_id}/reject", json={**held, "why": ""}).status_code == 422
    answer = anna.post(f"/v1/reviews/{document_id}/reject", json={**held, "why": "a duplicate"})
    assert answer.json()["status"] == "rejected"
    otto = served.person("otto", Role.OPERATOR)
    again = otto.post(f"/v1/documents/{document_id}/reopen", json={"why": "it is none"})
    assert again.json()["status"] == "needs_review"
    assert otto.post(f"/v1/documents/{document_id}/reopen", json={"why": "once more"}).status_code == 409
    assert anna.post("/v1/reviews/claim").json()["id"] == document_id


def test_a_document_of_another_type_is_read_again(served: Served, document_id: str, anna: httpx.Client) -> None:
    held = claimed(anna, document_id)
    unknown = anna.post(f"/v1/reviews/{document_id}/retype", json={**held, "document_type": "letter"})
    assert (unknown.status_code, unknown.json()["code"]) == (422, "unknown_document_type")
    answer = anna.post(f"/v1/reviews/{document_id}/retype", json={**held, "document_type": "receipt"})
    assert answer.json()["status"] == "received"
    with session(served.engine) as current:
        assert attempts.begin(current, Queue.CPU, "worker:here:1", timedelta(seconds=30))


def test_a_review_is_put_off(document_id: str, anna: httpx.Client) -> None:
    held, later = claimed(anna, document_id), datetime.now(UTC) + timedelta(hours=1)
    path = f"/v1/reviews/{document_id}/postpone"
    assert anna.post(path, json={**held, "until": "2026-01-01T00:00:00", "why": "no zone"}).status_code == 422
    answer = anna.post(path, json={**held, "until": later.isoformat(), "why": "ask the supplier"})
    assert answer.status_code == 200
    assert anna.get("/v1/reviews").json()["items"] == []
    (item,) = anna.get("/v1/reviews?which=postponed").json()["items"]
    assert item["postponed"]["why"] == "ask the supplier"


def test_reviews_of_other_types_are_not_there(served: Served, document_id: str) -> None:
    bound = served.person("berta", Role.REVIEWER, types=["receipt"])
    held = {"claim_token": 1, "version": 3}
    later = {"until": (datetime.now(UTC) + timedelta(hours=1)).isoformat(), "why": "x"}
    path = f"/v1/reviews/{document_id}"
    answers = [
        bound.get(path),
        bound.post(f"{path}/claim"),
        bound.put(f"{path}/claim", json={"token": 1}),
        bound.delete(f"{path}/claim?token=1"),
        bound.put(f"{path}/draft", json={"claim_token": 1, "base_version": 0, "edits": []}),
        bound.post(f"{path}/accept", json=held),
        bound.post(f"{path}/reject", json={**held, "why": "x"}),
        bound.post(f"{path}/retype", json={**held, "document_type": "receipt"}),
        bound.post(f"{path}/postpone", json={**held, **later}),
    ]
    assert [answer.status_code for answer in answers] == [404] * 9
    assert {answer.json()["code"] for answer in answers} == {"document_not_found"}
    assert bound.get("/v1/reviews").json()["items"] == []
    assert bound.get("/v1/reviews?type=invoice").json()["items"] == []
    assert bound.post("/v1/reviews/claim", json={"document_type": "invoice"}).status_code == 204


def test_a_key_reviews_nothing(served: Served, document_id: str) -> None:
    client = served.system(Permission.REVIEW)
    assert client.post(f"/v1/reviews/{document_id}/claim").status_code == 403
    assert client.post("/v1/reviews/claim").status_code == 403


def test_an_auditor_looks_and_changes_nothing(served: Served, document_id: str) -> None:
    client = served.person("carl", Role.AUDITOR)
    assert client.get(f"/v1/reviews/{document_id}").json()["claim"] is None
    assert client.post(f"/v1/reviews/{document_id}/claim").status_code == 403


WRONG = [
    # a body that no draft has
    {},
    {"claim_token": 1, "base_version": 0},
    {"claim_token": 1, "base_version": 0, "edits": [], "force": True},
    {"claim_token": 1, "base_version": 0, "edits": [{"path": ["grand_total"], "kind": "guess"}]},
    {"claim_token": 1, "base_version": 0, "edits": [{"path": [], "kind": "absent"}]},
    {"claim_token": 1, "base_version": 0, "edits": [{"path": ["a", -1], "kind": "row_removed"}]},
    {"claim_token": 1, "base_version": 0, "edits": [{"path": ["a"], "kind": "value", "colour": "red"}]},
    {"claim_token": 2**63, "base_version": 0, "edits": []},
    {"claim_token": "1; DROP TABLE", "base_version": 0, "edits": []},
    [],
    "draft",
]


@pytest.mark.parametrize("body", WRONG)
def test_a_body_that_makes_no_sense_is_refused_with_its_faults(document_id: str, anna: httpx.Client, body: Any) -> None:
    answer = anna.put(f"/v1/reviews/{document_id}/draft", json=body)
    assert (answer.status_code, answer.json()["code"]) == (422, "bad_request")
    assert answer.json()["faults"]
    assert "DROP" not in answer.text
    assert "x" * 100 not in answer.text


def test_a_body_that_is_too_large_is_refused(document_id: str, anna: httpx.Client) -> None:
    path = f"/v1/reviews/{document_id}/draft"
    assert anna.put(path, content=b"[" * 3_000_000).status_code == 413

    def pieces() -> Any:
        yield from (b"[" * 100_000 for _ in range(30))

    assert anna.put(path, content=pieces()).status_code == 413


BROKEN = [b"{", b"\xff\xfe", b'{"a": 1e999999}', b"[" * 100_000, b'{"claim_token": "\\ud800"}']


@pytest.mark.parametrize("body", BROKEN)
def test_a_body_that_is_no_json_is_refused(document_id: str, anna: httpx.Client, body: bytes) -> None:
    answer = anna.put(f"/v1/reviews/{document_id}/draft", content=body, headers={"Content-Type": "application/json"})
    assert 400 <= answer.status_code < 500, answer.text


def test_a_claim_that_ended_is_lost_by_itself(serve: Serve) -> None:
    served = serve(claim_seconds=0.05)
    document_id = send(served, a_pdf())
    read(served, outcome())
    anna, berta = served.person("anna", Role.REVIEWER), served.person("berta", Role.REVIEWER)
    held = claimed(anna, document_id)
    assert berta.post("/v1/reviews/claim").json()["id"] == document_id
    lost = anna.post(f"/v1/reviews/{document_id}/reject", json={**held, "why": "x"})
    assert (lost.status_code, lost.json()["code"]) in {(409, "claim_taken"), (409, "claim_lost")}


def test_the_time_that_somebody_took_stands_in_the_story(served: Served, document_id: str, anna: httpx.Client) -> None:
    held, later = claimed(anna, document_id), datetime.now(UTC) + timedelta(hours=1)
    until = {"until": later.isoformat(), "why": "ask the supplier"}
    assert anna.post(f"/v1/reviews/{document_id}/postpone", json={**held, **until, "seconds": 30}).status_code == 200
    held = claimed(anna, document_id)
    body = {**held, "why": "a duplicate", "seconds": 12.5}
    assert anna.post(f"/v1/reviews/{document_id}/reject", json=body).status_code == 200
    events = served.person("otto", Role.AUDITOR).get(f"/v1/documents/{document_id}/events").json()["items"]
    told = {event["kind"]: event["data"].get("looked_seconds") for event in events}
    assert (told["postponed"], told["rejected"]) == (30, 12.5)
    with session(served.engine) as current:
        (decision,) = list_decisions(current, UUID(document_id))
        assert decision.looked_seconds == 12.5
        assert sum_looked_seconds(current, decision.document_id) == 42.5


@pytest.mark.parametrize("seconds", [-1, 86_401, "long", [1]])
def test_a_time_that_nobody_can_take_is_refused(document_id: str, anna: httpx.Client, seconds: object) -> None:
    body = {**claimed(anna, document_id), "why": "a duplicate", "seconds": seconds}
    assert anna.post(f"/v1/reviews/{document_id}/reject", json=body).status_code == 422


def test_where_nothing_measured_it_nothing_is_said(served: Served, document_id: str, anna: httpx.Client) -> None:
    body = {**claimed(anna, document_id), "why": "a duplicate"}
    assert anna.post(f"/v1/reviews/{document_id}/reject", json=body).status_code == 200
    with session(served.engine) as current:
        assert sum_looked_seconds(current, UUID(document_id)) is None


def test_a_long_clause_is_taken_over_and_what_is_too_long_says_so(document_id: str, anna: httpx.Client) -> None:
    held, path = claimed(anna, document_id), f"/v1/reviews/{document_id}/draft"
    clause = ("The Supplier shall keep the Goods insured. " * 1200)[:LONGEST_TEXT].strip()
    row: dict[str, Any] = {"path": ["line_items", 0], "kind": "row_added"}
    edit = {"path": ["line_items", 0, "description"], "kind": "value", "text": clause}
    body = {"claim_token": held["claim_token"], "base_version": 0, "edits": [row, edit]}
    saved = anna.put(path, json=body)
    assert saved.status_code == 200, saved.text
    assert anna.get(f"/v1/reviews/{document_id}").json()["draft"]["edits"][1]["text"] == clause
    refused = anna.put(path, json={**body, "edits": [row, {**edit, "text": clause + " " * LONGEST_TEXT}]})
    assert (refused.status_code, refused.json()["code"]) == (422, "bad_request")
    assert "Take over fewer words" in refused.json()["detail"]
