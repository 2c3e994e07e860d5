"""How a file falls apart, by REST: seen, said with the file's claim and version, refused in words."""

from typing import Any

import httpx
import pytest
from asking_api import Served, a_pdf, outcome, read, send

from docpipe.permissions import Permission, Role

HALVES = [{"first": 1, "last": 2, "document_type": "invoice"}, {"first": 3, "last": 3}]


@pytest.fixture
def file(served: Served) -> str:
    """A file of three pages that waits for a person."""
    document_id = send(served, a_pdf(3))
    read(served, outcome(pages=3))
    return document_id


@pytest.fixture
def anna(served: Served) -> httpx.Client:
    return served.person("anna", Role.REVIEWER, Role.AUDITOR)


def held(client: httpx.Client, file: str) -> dict[str, Any]:
    token = client.post(f"/v1/reviews/{file}/claim").json()["token"]
    return {"claim_token": token, "version": client.get(f"/v1/documents/{file}/cut").json()["version"]}


def test_a_file_is_cut(served: Served, file: str, anna: httpx.Client) -> None:
    shown = anna.get(f"/v1/documents/{file}/cut").json()
    assert (shown["id"], shown["page_count"], shown["status"]) == (file, 3, "needs_review")
    assert [(one["first"], one["last"]) for one in shown["pieces"]] == [(1, 3)]
    answer = anna.post(f"/v1/documents/{file}/cut", json={**held(anna, file), "pieces": HALVES, "why": "two letters"})
    assert (answer.status_code, answer.json()["status"], len(answer.json()["added"])) == (200, "split", 2)
    parts = anna.get(f"/v1/documents/{file}").json()["documents"]
    assert [(part["pages"], part["wanted_type"]) for part in parts] == [([1, 2], "invoice"), ([3], None)]
    result = anna.get(f"/v1/documents/{file}/result").json()
    assert (result["document_type"], result["fields"], result["findings"]) == ("packet", {}, [])
    assert [(one["status"], one["pages"]) for one in result["documents"]] == [("received", [1, 2]), ("received", [3])]
    story = anna.get(f"/v1/documents/{file}/events").json()["items"]
    (told,) = [one for one in story if one["kind"] == "cut"]
    assert (told["actor"], told["data"]) == ("user:anna", {"parts": ["1-2 as invoice", "3"]})
    assert anna.get(f"/v1/documents/{file}/pages/3/image?dpi=36").status_code == 200


def test_a_part_tells_of_its_file_and_a_cut_like_the_last_is_refused(
    served: Served, file: str, anna: httpx.Client
) -> None:
    done = anna.post(f"/v1/documents/{file}/cut", json={**held(anna, file), "pieces": HALVES}).json()
    part = done["added"][0]
    shown = anna.get(f"/v1/documents/{part}/cut").json()
    assert (shown["id"], shown["version"]) == (file, done["version"])
    assert "Wait until it was read" in shown["pieces"][0]["fixed"]
    again = {"version": shown["version"], "pieces": [{"first": 1, "last": 3}]}
    refused = anna.post(f"/v1/documents/{part}/cut", json=again)
    assert (refused.status_code, refused.json()["code"]) == (409, "cut_refused")
    assert "Pages 1-2: this document waits to be read" in refused.json()["detail"]
    stale = anna.post(f"/v1/documents/{file}/cut", json={**again, "version": 1})
    assert (stale.status_code, stale.json()["code"]) == (409, "stale_version")


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"pieces": [{"first": 1, "last": 2}]}, 422, "bad_cut"),  # a page too few
        ({"pieces": [{"first": 1, "last": 1}, {"first": 2, "last": 9}]}, 422, "bad_cut"),  # pages too many
        ({"pieces": [{"first": 1, "last": 3}]}, 422, "bad_cut"),  # nothing is cut
        ({"pieces": [{"first": 1, "last": 1}, {"first": 2, "last": 3, "document_type": "letter"}]}, 422,
         "unknown_document_type"),
        ({"pieces": HALVES, "claim_token": 99}, 409, "claim_lost"),
        ({"pieces": HALVES, "claim_token": None}, 409, "illegal_move"),
        ({"pieces": HALVES, "version": 1}, 409, "stale_version"),
    ],
)  # fmt: skip
def test_a_refusal_says_why_and_changes_nothing(
    file: str, anna: httpx.Client, body: dict[str, Any], status: int, code: str
) -> None:
    answer = anna.post(f"/v1/documents/{file}/cut", json={**held(anna, file), **body})
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert anna.get(f"/v1/documents/{file}").json()["documents"] == []


@pytest.mark.parametrize("pieces", [[], [{"first": 0, "last": 1}], [{"first": 1}], [{"first": 1, "last": 1, "x": 1}]])
def test_a_malformed_cut_is_a_bad_request(file: str, anna: httpx.Client, pieces: list[Any]) -> None:
    assert anna.post(f"/v1/documents/{file}/cut", json={"version": 1, "pieces": pieces}).status_code == 422


def test_others_see_and_cut_nothing(served: Served, file: str) -> None:
    body = {"version": 3, "claim_token": 1, "pieces": HALVES}
    bound = served.person("berta", Role.REVIEWER, types=["receipt"])
    assert bound.get(f"/v1/documents/{file}/cut").status_code == 404
    assert bound.post(f"/v1/documents/{file}/cut", json=body).status_code == 404
    assert served.system(Permission.REVIEW).post(f"/v1/documents/{file}/cut", json=body).status_code == 403
    assert served.person("carl", Role.AUDITOR).post(f"/v1/documents/{file}/cut", json=body).status_code == 403
