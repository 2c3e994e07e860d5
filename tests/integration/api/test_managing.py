"""People, groups, keys and webhooks by REST, signing in and out, and what those who only look are told."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from asking_api import PASSWORD, Serve, Served, a_pdf, outcome, read, send
from sqlalchemy import text

from docpipe.access import disable_user
from docpipe.permissions import Permission, Role
from docpipe.store import session


@pytest.fixture
def admin(served: Served) -> httpx.Client:
    return served.person("root", Role.ADMIN)


def test_a_person_is_invited_lets_themselves_in_and_out(served: Served, admin: httpx.Client) -> None:
    added = admin.post("/v1/users", json={"name": "Anna", "full_name": "Anna Berg"})
    assert (added.status_code, added.json()["name"], added.json()["has_password"]) == (201, "anna", False)
    token = added.json()["url"].rpartition("/welcome/")[2]
    browser = served.client()
    weak = browser.post("/v1/welcome", json={"token": token, "password": "anna"})
    assert (weak.status_code, weak.json()["code"]) == (422, "weak_password")
    welcome = browser.post("/v1/welcome", json={"token": token, "password": PASSWORD})
    assert welcome.status_code == 200
    assert browser.post("/v1/welcome", json={"token": token, "password": PASSWORD}).json()["code"] == "invitation_over"
    me = browser.get("/v1/me").json()
    assert (me["actor"], me["person"], me["permissions"]) == ("user:anna", True, [])
    assert browser.post("/v1/sign-out").json()["code"] == "wrong_csrf"
    assert browser.post("/v1/sign-out", headers={"X-CSRF-Token": me["csrf"]}).status_code == 200
    assert browser.get("/v1/me").status_code == 401
    wrong = browser.post("/v1/sign-in", json={"name": "anna", "password": "x"})
    assert (wrong.status_code, wrong.json()["code"]) == (401, "wrong_credentials")
    again = browser.post("/v1/sign-in", json={"name": "anna", "password": PASSWORD})
    assert again.json()["csrf"]
    assert browser.get("/v1/me").json()["csrf"] == again.json()["csrf"]


def test_cookies_are_for_this_site_alone(served: Served) -> None:
    client = served.person("anna")
    flags = [cookie.lower() for cookie in client.post("/v1/sign-in", json=_anna()).headers.get_list("Set-Cookie")]
    assert len(flags) == 2
    for cookie in flags:
        assert "httponly" in cookie
        assert "samesite=strict" in cookie
        assert "path=/" in cookie
        assert "secure" not in cookie
        assert "domain" not in cookie


def test_with_https_cookies_are_bound_to_the_host(serve: Serve) -> None:
    served = serve(web_url="https://docs.intern.example")
    served.person("anna")
    answer = served.client().post("/v1/sign-in", json=_anna())
    cookies = answer.headers.get_list("Set-Cookie")
    assert [cookie.startswith("__Host-docpipe_") and "Secure" in cookie for cookie in cookies] == [True, True]
    assert "max-age" in answer.headers["Strict-Transport-Security"]
    unsafe = {"Cookie": cookies[0].partition(";")[0].removeprefix("__Host-")}
    assert served.client().get("/v1/me", headers=unsafe).status_code == 401


def test_a_form_of_another_site_signs_nobody_in(served: Served) -> None:
    served.person("anna")
    for kind in ("application/x-www-form-urlencoded", "text/plain", ""):
        answer = served.client().post(
            "/v1/sign-in", content=f'{{"name": "anna", "password": "{PASSWORD}"}}', headers={"Content-Type": kind}
        )
        assert (answer.status_code, answer.headers.get("Set-Cookie")) == (422, None)


def test_strangers_send_little(served: Served) -> None:
    stranger = served.client()
    assert stranger.post("/v1/sign-in", json={"name": "x", "password": "x" * 20_000}).status_code == 413
    assert stranger.post("/v1/sign-in", json={"name": "x", "password": "x" * 2_000}).status_code == 422


def test_guessing_is_slowed_down(served: Served) -> None:
    served.person("anna")
    stranger = served.client()
    answers = [stranger.post("/v1/sign-in", json={"name": "anna", "password": "x"}) for _ in range(6)]
    assert [answer.status_code for answer in answers] == [401] * 5 + [429]
    assert int(answers[-1].headers["Retry-After"]) > 0


def test_roles_are_given_and_taken(served: Served, admin: httpx.Client) -> None:
    anna = served.person("anna")
    given = admin.post("/v1/users/anna/grants", json={"role": "reviewer", "document_types": ["invoice"]})
    assert (given.status_code, given.json()["document_types"]) == (201, ["invoice"])
    assert {"permission": "reviews:work", "document_types": ["invoice"]} in anna.get("/v1/me").json()["permissions"]
    unknown = admin.post("/v1/users/anna/grants", json={"role": "reviewer", "document_types": ["letter"]})
    assert (unknown.status_code, unknown.json()["code"]) == (422, "unknown_document_type")
    assert admin.post("/v1/users/anna/grants", json={"role": "owner"}).status_code == 422
    assert admin.get("/v1/users/anna").json()["roles"] == [given.json()]
    assert admin.delete(f"/v1/users/anna/grants/{given.json()['id']}").status_code == 200
    assert anna.get("/v1/me").json()["permissions"] == []


def test_the_last_admin_stays(admin: httpx.Client) -> None:
    (role,) = admin.get("/v1/users/root").json()["roles"]
    answers = [admin.post("/v1/users/root/disable"), admin.delete(f"/v1/users/root/grants/{role['id']}")]
    assert [(answer.status_code, answer.json()["code"]) for answer in answers] == [(409, "last_admin")] * 2


def test_a_disabled_person_is_out_at_once(served: Served, admin: httpx.Client) -> None:
    anna = served.person("anna", Role.REVIEWER)
    assert admin.post("/v1/users/anna/disable").json()["disabled"] is True
    assert anna.get("/v1/me").status_code == 401
    assert admin.post("/v1/users/anna/invite").status_code == 403
    assert admin.post("/v1/users/anna/enable").json()["disabled"] is False


def test_a_person_is_signed_out_everywhere(served: Served, admin: httpx.Client) -> None:
    anna = served.person("anna", Role.REVIEWER)
    assert admin.post("/v1/users/anna/sign-out").status_code == 200
    assert anna.get("/v1/me").status_code == 401
    assert served.client().post("/v1/sign-in", json=_anna()).status_code == 200


def test_groups_lend_their_roles(served: Served, admin: httpx.Client) -> None:
    anna = served.person("anna")
    assert admin.post("/v1/groups", json={"name": "accounting"}).json()["members"] == []
    assert admin.post("/v1/groups", json={"name": "accounting"}).json()["code"] == "name_taken"
    assert admin.put("/v1/groups/accounting/members/anna", json={}).json()["members"] == ["anna"]
    role = admin.post("/v1/groups/accounting/grants", json={"role": "auditor"}).json()
    assert anna.get("/v1/events").status_code == 200
    assert admin.get("/v1/users/anna").json()["groups"] == ["accounting"]
    assert admin.delete(f"/v1/groups/accounting/grants/{role['id']}").status_code == 200
    assert anna.get("/v1/events").status_code == 403
    assert admin.delete("/v1/groups/accounting/members/anna").json()["members"] == []
    assert admin.delete("/v1/groups/accounting").status_code == 200
    assert admin.get("/v1/groups").json()["items"] == []


def test_a_key_is_shown_once_and_revoked(served: Served, admin: httpx.Client) -> None:
    body = {"name": "erp", "scopes": ["documents:read"], "expires_at": _in(days=10), "document_types": ["invoice"]}
    made = admin.post("/v1/keys", json=body)
    assert made.status_code == 201
    system = served.client(made.json()["key"])
    assert system.get("/v1/documents").status_code == 200
    (listed,) = admin.get("/v1/keys").json()["items"]
    assert (listed["name"], listed["created_by"], "key" in listed) == ("erp", "user:root", False)
    assert admin.delete("/v1/keys/erp").json()["revoked_at"]
    assert system.get("/v1/documents").status_code == 401


KEYS: list[dict[str, Any]] = [
    # what is wrong with the key asked for
    {"scopes": ["people:manage"]},
    {"scopes": []},
    {"expires_at": "2020-01-01T00:00:00Z"},
    {"expires_at": "2999-01-01T00:00:00Z"},
    {"expires_at": "2027-01-01T00:00:00"},
    {"document_types": []},
    {"document_types": ["letter"]},
    {"name": "no name"},
    {"admin": True},
]


@pytest.mark.parametrize("wrong", KEYS)
def test_keys_that_make_no_sense_are_not_made(admin: httpx.Client, wrong: dict[str, Any]) -> None:
    body = {"name": "erp", "scopes": ["documents:read"], "expires_at": _in(days=10)}
    assert admin.post("/v1/keys", json={**body, **wrong}).status_code == 422
    assert admin.get("/v1/keys").json()["items"] == []


def test_a_webhook_is_added_and_disabled(served: Served) -> None:
    otto = served.person("otto", Role.OPERATOR)
    added = otto.post("/v1/webhooks", json={"url": "http://10.1.2.3/hook", "statuses": ["failed"]})
    assert (added.status_code, added.json()["secret"].startswith("whsec_")) == (201, True)
    path = f"/v1/webhooks/{added.json()['id']}"
    assert otto.post(f"{path}/disable").json()["disabled_at"]
    assert otto.post(f"{path}/enable").json()["disabled_at"] is None
    (listed,) = otto.get("/v1/webhooks").json()["items"]
    assert (listed["url"], listed["statuses"], "secret" in listed) == ("http://10.1.2.3/hook", ["failed"], False)
    assert otto.post(f"{path}/resend").json() == {"count": 0}


WEBHOOKS: list[tuple[dict[str, Any], int, str]] = [
    # (what is wrong with the webhook asked for, status, code)
    ({"url": "http://169.254.169.254/latest"}, 422, "forbidden_address"),
    ({"url": "http://127.0.0.1/"}, 422, "forbidden_address"),
    ({"url": "file:///etc/passwd"}, 422, "forbidden_address"),
    ({"statuses": []}, 422, "bad_request"),
    ({"statuses": ["received"]}, 422, "bad_request"),
    ({"with_result": True}, 403, "not_allowed"),  # an operator sees no values, and has none sent elsewhere either
    ({"document_types": ["letter"]}, 422, "unknown_document_type"),
]


@pytest.mark.parametrize(("wrong", "status", "code"), WEBHOOKS)
def test_webhooks_that_must_not_be_are_not_added(served: Served, wrong: dict[str, Any], status: int, code: str) -> None:
    otto = served.person("otto", Role.OPERATOR)
    answer = otto.post("/v1/webhooks", json={"url": "http://10.1.2.3/hook", **wrong})
    assert answer.status_code == status, answer.text
    assert answer.json()["code"] in (code, "bad_request")
    assert otto.get("/v1/webhooks").json()["items"] == []


def test_a_notice_is_listed_and_sent_again_when_it_has_ended(served: Served) -> None:
    otto = served.person("otto", Role.OPERATOR)
    hook = otto.post("/v1/webhooks", json={"url": "http://10.1.2.3/", "statuses": ["needs_review"]}).json()
    document_id = send(served, a_pdf())
    read(served, outcome())
    (notice,) = otto.get(f"/v1/notices?webhook={hook['id']}&document={document_id}").json()["items"]
    assert (notice["state"], notice["status"]) == ("waiting", "needs_review")
    assert otto.post(f"/v1/notices/{notice['id']}/resend").status_code == 404
    otto.post(f"/v1/webhooks/{hook['id']}/disable")
    refused = otto.post(f"/v1/notices/{notice['id']}/resend")
    assert (refused.status_code, refused.json()["code"]) == (409, "webhook_disabled")
    otto.post(f"/v1/webhooks/{hook['id']}/enable")
    assert otto.post(f"/v1/notices/{notice['id']}/resend").json()["state"] == "waiting"


def test_progress_tells_how_it_goes(served: Served) -> None:
    send(served, a_pdf())
    told = served.system(Permission.PROGRESS).get("/v1/progress").json()
    assert (told["documents"]["received"], told["line"]["waiting"], told["line"]["running"]) == (1, 1, 0)
    assert len(told["read_last_hour"]) == 12


def test_a_failed_document_is_retried(served: Served) -> None:
    document_id = send(served, a_pdf())
    client = served.system(Permission.RETRY, Permission.SEE)
    refused = client.post(f"/v1/documents/{document_id}/retry")
    assert (refused.status_code, refused.json()["code"]) == (409, "illegal_move")
    read(served, outcome())
    again = client.post(f"/v1/documents/{document_id}/retry", json={"document_type": "receipt"})
    assert (again.status_code, again.json()["status"], again.json()["wanted_type"]) == (200, "received", "receipt")


def test_types_come_with_their_forms(served: Served) -> None:
    client = served.system(Permission.SEE)
    names = [item["name"] for item in client.get("/v1/document-types").json()["items"]]
    assert "invoice" in names
    for name in names:
        told = client.get(f"/v1/document-types/{name}").json()
        assert (told["name"], bool(told["form"]["fields"])) == (name, True)
    assert client.get("/v1/document-types/letter").json()["code"] == "type_not_found"


def test_health_and_figures(served: Served) -> None:
    assert served.client().get("/livez").json() == {"status": "ok"}
    ready = served.client().get("/readyz")
    assert (ready.status_code, ready.json()["ready"]) == (503, False)  # no worker runs here
    assert {part["part"]: part["ready"] for part in ready.json()["parts"]}["database"] is True
    scraper = served.system(Permission.METRICS)
    scraper.get("/v1/documents/secret-number-17")
    figures = scraper.get("/metrics").text
    assert "docpipe_documents" in figures
    assert 'route="/v1/documents/{document_id}",status="403"' in figures
    assert "secret-number" not in figures


def test_the_description_is_complete_and_comes_from_here(served: Served) -> None:
    client = served.person("anna")
    told = client.get("/openapi.json").json()
    for path, operations in told["paths"].items():
        for method, operation in operations.items():
            assert operation["summary"], (method, path)
            assert operation["description"], (method, path)
            assert "200" in operation["responses"] or "201" in operation["responses"], (method, path)
    page = client.get("/docs")
    assert page.headers["Content-Type"].startswith("text/html")
    assert "/v1/documents/{document_id}/result" in page.text
    for word in ("<script", "<style", "http://", "https://", "//cdn"):
        assert word not in page.text


def _anna() -> dict[str, str]:
    return {"name": "anna", "password": PASSWORD}


def _in(days: int) -> str:
    return (datetime.now(UTC) + timedelta(days=days)).isoformat()


def test_a_webhooks_secret_is_changed_and_shown_once(served: Served) -> None:
    otto = served.person("otto", Role.OPERATOR)
    hook = otto.post("/v1/webhooks", json={"url": "http://10.1.2.3/", "statuses": ["failed"]}).json()
    path = f"/v1/webhooks/{hook['id']}/rotate"
    first = otto.post(path, json={}).json()
    assert len({hook["secret"], first["secret"]}) == 2
    assert first["old_secret_until"]
    at_once = otto.post(path, json={"overlap_seconds": 0}).json()
    assert at_once["old_secret_until"] is None
    (listed,) = otto.get("/v1/webhooks").json()["items"]
    assert not {"secret", "old_secret"} & set(listed)
    assert otto.post(path, json={"overlap_seconds": -1}).status_code == 422
    with session(served.engine) as current:
        changes = current.execute(
            text("SELECT data ->> 'change' FROM events WHERE kind = 'webhook_changed' ORDER BY id")
        )
        assert list(changes.scalars()) == ["added", "secret changed", "secret changed"]


def test_who_enables_a_webhook_answers_for_it(served: Served) -> None:
    otto = served.person("otto", Role.OPERATOR, Role.REVIEWER)
    wanted = {"url": "http://10.1.2.3/", "statuses": ["failed"], "with_result": True}
    hook = otto.post("/v1/webhooks", json=wanted).json()
    with session(served.engine) as current:
        disable_user(current, "otto", "test")
    olga = served.person("olga", Role.OPERATOR)
    (listed,) = olga.get("/v1/webhooks").json()["items"]
    assert listed["disabled_at"]
    refused = olga.post(f"/v1/webhooks/{hook['id']}/enable")
    assert (refused.status_code, refused.json()["code"]) == (403, "not_allowed")  # it would tell values
    otis = served.person("otis", Role.OPERATOR, Role.AUDITOR)
    enabled = otis.post(f"/v1/webhooks/{hook['id']}/enable").json()
    assert (enabled["created_by"], enabled["disabled_at"]) == ("user:otis", None)
