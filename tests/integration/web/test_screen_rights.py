"""Every screen says what it asks, and asks it: each for each role, for nobody, and for what another site sends."""

import socket
import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from fastapi import FastAPI
from fastapi.routing import RouteContext, iter_route_contexts

from docpipe.access import add_user, begin_session, get_user, grant
from docpipe.api import open_services
from docpipe.api.callers import Asks, find_declaration
from docpipe.api.cookies import SESSION
from docpipe.permissions import ALLOWED, Role
from docpipe.settings import Settings
from docpipe.store import Engine, session
from docpipe.web.app import make_app

OPEN = {
    "GET /",  # leads to the sign-in or to one's first screen
    "GET /sign-in",
    "POST /sign-in",
    "POST /sign-out",  # asks for the session's own token
    "GET /welcome/{token}",
    "POST /welcome/{token}",
    "POST /account",  # asks for the session's own token
    "GET /static/{hash_}/{name:path}",
}
HTML = {"Accept": "text/html"}
Visit = Callable[..., httpx.Client]


@pytest.fixture
def app(database: Any, broker_url: str, tmp_path: Path) -> Iterator[FastAPI]:
    settings = Settings(home=tmp_path / "home", database_url=database.url, broker_url=broker_url)
    with open_services(settings) as services:
        yield make_app(services)


@pytest.fixture
def url(app: FastAPI) -> Iterator[str]:
    """Where the screens answer."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False, timeout_graceful_shutdown=5))
        thread = threading.Thread(target=server.run, args=([listening],))
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join()


@pytest.fixture
def visit(url: str, engine: Engine) -> Iterator[Visit]:
    """Gives browsers, of somebody with these roles or of nobody."""
    with ExitStack() as open_ones:

        def open_browser(*roles: Role, known: bool = True) -> httpx.Client:
            client = open_ones.enter_context(httpx.Client(base_url=url, headers=HTML, timeout=30))
            if known:
                with session(engine) as current:
                    add_user(current, "anna", "", "test")
                    for role in roles:
                        grant(current, get_user(current, "anna"), role, None, "test")
                    begun = begin_session(current, get_user(current, "anna"), "", timedelta(hours=1))
                client.cookies.set(SESSION, begun.token)
            return client

        yield open_browser


def screens(app: FastAPI) -> list[tuple[str, str, RouteContext]]:
    """The routes that are no part of the API."""
    every = iter_route_contexts(app.routes)
    found = [(method, route.path or "", route) for route in every for method in sorted(route.methods or ())]
    programs = ("/v1/", "/livez", "/readyz", "/metrics", "/openapi", "/docs")
    return [one for one in found if not one[1].startswith(programs)]


def address(path: str) -> str:
    path = path.replace("{hash_}", "0").replace("{name:path}", "none").replace("{token}", "none")
    return path.replace("{document_id}", str(uuid.uuid4()))


def test_only_these_are_open(app: FastAPI) -> None:
    asked = {f"{method} {path}" for method, path, route in screens(app) if isinstance(find_declaration(route), Asks)}
    every = {f"{method} {path}" for method, path, _ in screens(app)}
    assert every - asked == OPEN
    assert len(asked) >= 8


def test_nobody_is_led_to_the_sign_in(app: FastAPI, visit: Visit) -> None:
    client = visit(known=False)
    for method, path, route in screens(app):
        if isinstance(find_declaration(route), Asks):
            answer = client.request(method, address(path))
            assert answer.status_code == 303, (method, path)
            assert answer.headers["Location"].startswith("/sign-in"), (method, path)


@pytest.mark.parametrize("role", [*Role, None])
def test_a_person_sees_what_the_role_allows_and_nothing_else(app: FastAPI, visit: Visit, role: Role | None) -> None:
    client, wrong = visit(*([role] if role else [])), []
    for method, path, route in screens(app):
        asked = find_declaration(route)
        if isinstance(asked, Asks):
            allowed = not asked.permissions or (role is not None and bool(ALLOWED[role] & set(asked.permissions)))
            status = client.request(method, address(path)).status_code
            if (status != 403) != allowed:
                wrong.append((method, path, status))
    assert wrong == []


FOREIGN = [
    {"Sec-Fetch-Site": "cross-site", "Origin": "https://elsewhere.example"},
    {"Sec-Fetch-Site": "same-site", "Origin": "http://other.testserver"},  # a neighbour is another site, too
    {"Origin": "https://elsewhere.example"},  # an old browser
    {"Origin": "null"},
]


@pytest.mark.parametrize("headers", FOREIGN)
@pytest.mark.parametrize("path", ["/sign-in", "/sign-out", "/welcome/none", "/account"])
def test_forms_of_other_sites_are_refused(visit: Visit, path: str, headers: dict[str, str]) -> None:
    answer = visit(*Role).post(path, data={"name": "anna", "password": "x"}, headers=headers)
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("path", ["/sign-out", "/account"])
def test_forms_without_the_sessions_token_are_refused(visit: Visit, path: str) -> None:
    client = visit()
    for data in ({}, {"csrf": "0" * 64}):
        assert client.post(path, data=data).status_code == 403
    assert client.get("/account").status_code == 200  # still signed in


@pytest.mark.parametrize(
    "wanted",
    [
        "https://elsewhere.example",
        "//elsewhere.example",
        "/\\elsewhere.example",
        "/\t/elsewhere.example",
        "javascript:1",
    ],
)
def test_signing_in_leads_to_no_other_site(visit: Visit, wanted: str) -> None:
    answer = visit().get("/sign-in", params={"next": wanted})
    assert answer.headers["Location"] == "/"


def test_pages_are_kept_from_frames_caches_and_foreign_scripts(visit: Visit) -> None:
    headers = visit(*Role).get("/people").headers
    policy = headers["Content-Security-Policy"]
    for words in ("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"):
        assert words in policy
    assert "unsafe" not in policy
    assert headers["Cache-Control"] == "no-store"
