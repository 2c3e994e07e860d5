"""Lists come in bounded parts; what is no cursor is said to be none."""

import base64
import json

import httpx
import pytest
from asking_api import Served, a_pdf, outcome, read, send

from docpipe.permissions import Permission, Role

LISTS = [
    # (address, who may ask)
    ("/v1/documents", Role.OPERATOR),
    ("/v1/reviews", Role.REVIEWER),
    ("/v1/events", Role.AUDITOR),
    ("/v1/webhooks", Role.OPERATOR),
    ("/v1/notices", Role.OPERATOR),
    ("/v1/users", Role.ADMIN),
    ("/v1/groups", Role.ADMIN),
    ("/v1/keys", Role.ADMIN),
]
# Cursors of these are names, among which any text has a place, or places in the queue, even impossible ones.
FORGIVING = {"/v1/users", "/v1/groups", "/v1/keys", "/v1/reviews"}


def forged() -> list[str]:
    """What somebody may send as a cursor."""
    huge = [10**40, -1, "normal", "2026-01-01T00:00:00+00:00", "0192f3c1-6d70-7cc4-9f5e-2f6f1f4c8a11"]
    odd = [huge, [0, 0, "normal", "9999-12-31T23:59:59+14:00", huge[4]], [1e400, 1, "normal", huge[3], huge[4]]]
    odd += [[0, 0, "no", huge[3], huge[4]], {}, [], None, "x", [[[]]] * 5]
    encoded = [base64.urlsafe_b64encode(json.dumps(one).encode()).decode().rstrip("=") for one in odd]
    return [*encoded, "x", "%00", "99999999999999999999999", "-1", "ü", "[" * 400, "x" * 600]


@pytest.mark.parametrize(("path", "role"), LISTS)
def test_a_forged_cursor_is_refused(served: Served, path: str, role: Role) -> None:
    client = served.person("anna", role)
    statuses = {cursor[:40]: client.get(f"{path}?after={cursor}").status_code for cursor in forged()}
    fine = {200, 422} if path in FORGIVING else {422}
    assert {cursor: status for cursor, status in statuses.items() if status not in fine} == {}


@pytest.mark.parametrize(("path", "role"), LISTS)
@pytest.mark.parametrize("limit", ["0", "-1", "201", "x"])
def test_no_list_is_without_bound(served: Served, path: str, role: Role, limit: str) -> None:
    assert served.person("anna", role).get(f"{path}?limit={limit}").status_code == 422


def parts_of(client: httpx.Client, path: str) -> list[str]:
    """The ids of a list, taken two at a time."""
    found, after = [], None
    while True:
        on = "&" if "?" in path else "?"
        told = client.get(f"{path}{on}limit=2{f'&after={after}' if after else ''}").json()
        found += [str(item.get("id") or item["name"]) for item in told["items"]]
        after = told["next"]
        if after is None:
            return found


def test_documents_come_newest_first_in_parts(served: Served) -> None:
    ids = [send(served, a_pdf(words=str(number))) for number in range(5)]
    client = served.system(Permission.SEE)
    assert parts_of(client, "/v1/documents") == ids[::-1]
    read(served, outcome())
    assert parts_of(client, "/v1/documents?status=needs_review") == ids[:1]
    assert parts_of(client, "/v1/documents?type=invoice") == ids[:1]
    assert parts_of(client, "/v1/documents?type=nothing") == []
    assert client.get("/v1/documents?status=lost").status_code == 422


def test_the_queue_comes_in_parts(served: Served) -> None:
    for number in range(5):
        send(served, a_pdf(words=str(number)))
        read(served, outcome())
    client = served.person("anna", Role.REVIEWER)
    assert len(set(parts_of(client, "/v1/reviews"))) == 5
    assert parts_of(client, "/v1/reviews?type=receipt") == []


def test_the_story_comes_in_parts(served: Served) -> None:
    document_id = send(served, a_pdf())
    read(served, outcome())
    client = served.person("anna", Role.AUDITOR)
    whole = parts_of(client, "/v1/events")
    assert whole == sorted(whole, key=int, reverse=True)
    assert len(parts_of(client, f"/v1/documents/{document_id}/events")) == 3
    assert len(parts_of(client, "/v1/events?kind=read")) == 1
    mine = client.get("/v1/events?actor=user:anna").json()["items"]
    assert "signed_in" in {event["kind"] for event in mine}
    assert {event["actor"] for event in mine} == {"user:anna"}
    bound = served.person("berta", Role.AUDITOR, types=["receipt"])
    assert parts_of(bound, "/v1/events") == []


def test_people_groups_and_keys_come_in_parts(served: Served) -> None:
    client = served.person("anna", Role.ADMIN)
    for number in range(4):
        client.post("/v1/users", json={"name": f"user{number}"})
        client.post("/v1/groups", json={"name": f"group{number}"})
        served.key(Permission.SEE, name=f"key{number}")
    assert parts_of(client, "/v1/users") == ["anna", *(f"user{number}" for number in range(4))]
    assert parts_of(client, "/v1/groups") == [f"group{number}" for number in range(4)]
    assert parts_of(client, "/v1/keys") == [f"key{number}" for number in range(4)]
