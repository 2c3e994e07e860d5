"""Every route says what it asks, and asks it: each route for each role, each key, nobody."""

import uuid

import httpx
import pytest
from asking_api import Served
from fastapi import APIRouter, FastAPI
from fastapi.routing import RouteContext, iter_route_contexts

from docpipe.api import check_declared, make_api, open_to_all, requires
from docpipe.api.app import UndeclaredRoute
from docpipe.api.callers import Asks, Open, find_declaration
from docpipe.permissions import ALLOWED, Permission, Role

OPEN = {"GET /livez", "GET /readyz", "POST /v1/sign-in", "POST /v1/welcome"}
PLACES = {"{document_id}": str(uuid.uuid4()), "{webhook_id}": str(uuid.uuid4()), "{notice_id}": str(uuid.uuid4())}
PLACES |= {"{page_no}": "1", "{grant_id}": "1", "{name}": "nobody", "{user}": "nobody"}


def routes(app: FastAPI) -> list[tuple[str, str, RouteContext]]:
    found = iter_route_contexts(app.routes)
    return [(method, route.path or "", route) for route in found for method in sorted(route.methods or ())]


def address(path: str) -> str:
    for word, value in PLACES.items():
        path = path.replace(word, value)
    assert "{" not in path, f"{path} has a part that this test does not know"
    return path


def ask(client: httpx.Client, method: str, path: str) -> int:
    """Ask without a body: who may not is told so before anything else is looked at."""
    return client.request(method, address(path)).status_code


def app_of(served: Served) -> FastAPI:
    return make_api(served.services)


def test_only_these_answer_without_sign_in(served: Served) -> None:
    client, answered = served.client(), set()
    for method, path, route in routes(app_of(served)):
        status = ask(client, method, path)
        if status != 401:
            answered.add(f"{method} {path}")
        assert (status == 401) == isinstance(find_declaration(route), Asks), (method, path, status)
    assert answered == OPEN


@pytest.mark.parametrize("role", [*Role, None])
def test_a_person_may_do_what_the_role_allows_and_nothing_else(served: Served, role: Role | None) -> None:
    wrong = []
    client = served.person("anna", *([role] if role else []))
    for method, path, route in routes(app_of(served)):
        asked = find_declaration(route)
        if path == "/v1/sign-out" or isinstance(asked, Open):
            continue
        allowed = role is not None and bool(ALLOWED[role] & set(asked.permissions))
        status = ask(client, method, path)
        if (status != 403) != (allowed or not asked.permissions):
            wrong.append((method, path, status))
    assert wrong == []


@pytest.mark.parametrize("scope", [scope for scope in Permission if scope not in (Permission.PEOPLE, Permission.KEYS)])
def test_a_key_may_do_what_its_scope_says_and_nothing_else(served: Served, scope: Permission) -> None:
    wrong = []
    client = served.system(scope)
    for method, path, route in routes(app_of(served)):
        asked = find_declaration(route)
        if isinstance(asked, Open) or path == "/v1/reviews/claim":  # only people review, whatever a key may
            continue
        status = ask(client, method, path)
        if (status != 403) != (scope in asked.permissions or not asked.permissions):
            wrong.append((method, path, status))
    assert wrong == []


def test_a_change_without_the_sessions_token_is_refused(served: Served) -> None:
    client = served.person("anna", *Role)
    client.headers["X-CSRF-Token"] = "0" * 64
    for method, path, route in routes(app_of(served)):
        if isinstance(find_declaration(route), Asks) and method != "GET":
            answer = client.request(method, address(path))
            assert (answer.status_code, answer.json()["code"]) == (403, "wrong_csrf"), (method, path)


def test_a_route_that_declares_nothing_fails_the_start(served: Served) -> None:
    app, router = app_of(served), APIRouter()

    @router.get("/open-by-mistake")
    def handler() -> str:
        return ""

    app.include_router(router)
    with pytest.raises(UndeclaredRoute, match="GET /open-by-mistake"):
        check_declared(app)


def test_a_route_that_declares_two_things_fails_as_well(served: Served) -> None:
    app = app_of(served)

    @app.get("/two", dependencies=[requires(Permission.SEE), open_to_all("no")])
    def handler() -> str:
        return ""

    with pytest.raises(UndeclaredRoute, match="GET /two"):
        check_declared(app)


WRONG_KEYS = [
    # (scheme and key)
    "Bearer dp_unknown",
    "Bearer",
    "Basic YTpi",
    "dp_x",
    "Bearer " + "x" * 5000,
]


@pytest.mark.parametrize("given", WRONG_KEYS)
def test_what_is_no_key_opens_nothing(served: Served, given: str) -> None:
    answer = served.client().get("/v1/me", headers={"Authorization": given})
    assert (answer.status_code, answer.headers["WWW-Authenticate"]) == (401, "Bearer")
    assert answer.json()["code"] == "not_signed_in"
    assert "The key that was sent is unknown" in answer.json()["detail"]
    assert "The key" not in served.client().get("/v1/me").json()["detail"]


def test_a_key_beside_a_session_counts_alone(served: Served) -> None:
    client = served.person("anna", Role.ADMIN)
    key = served.key(Permission.SEE)
    assert client.get("/v1/me", headers={"Authorization": f"Bearer {key}"}).json()["actor"] == "key:erp"
    assert client.get("/v1/users", headers={"Authorization": f"Bearer {key}"}).status_code == 403


def test_every_answer_has_the_headers_that_keep_browsers_safe(served: Served) -> None:
    for path in ("/livez", "/v1/me", "/nowhere"):
        headers = served.client().get(path).headers
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["Cache-Control"] == "no-store"
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert "Access-Control-Allow-Origin" not in headers


def test_no_other_site_is_let_in_by_its_origin(served: Served) -> None:
    asks = {"Origin": "https://elsewhere.example", "Access-Control-Request-Method": "POST"}
    answer = served.client().options("/v1/documents", headers=asks)
    assert answer.status_code == 405
    assert not [name for name in answer.headers if name.startswith("access-control")]
