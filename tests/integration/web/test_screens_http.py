"""Who gets which page, and what comes along with it."""

import re
import secrets
from datetime import timedelta

import httpx
import pytest
from web_process import Process, Start

from docpipe.access import add_user, invite
from docpipe.permissions import Role
from docpipe.store import session

PAGES = {  # who may see it
    "/queue": {Role.REVIEWER},
    "/review": {Role.REVIEWER},
    "/documents": {Role.REVIEWER, Role.OPERATOR, Role.AUDITOR},
    "/operations": {Role.OPERATOR, Role.AUDITOR, Role.ADMIN},
    "/story": {Role.AUDITOR},
    "/people": {Role.ADMIN},
    "/keys": {Role.ADMIN},
    "/webhooks": {Role.OPERATOR},
}
FIRST = {Role.REVIEWER: "/queue", Role.OPERATOR: "/documents", Role.AUDITOR: "/documents", Role.ADMIN: "/operations"}
OPEN = ("/sign-in", "/welcome/none")
PASSWORD = "plum lantern orbit cactus"


@pytest.fixture(scope="module")
def process(start: Start) -> Process:
    return start()


def test_everybody_gets_their_pages_and_no_other(process: Process) -> None:
    for role in Role:
        with process.visitor(role) as visitor:
            got = {path: visitor.get(path).status_code for path in PAGES}
            assert got == {path: 200 if role in roles else 403 for path, roles in PAGES.items()}, role
            bar = visitor.get(FIRST[role]).text
            shown = {path for path in PAGES if f'<a href="{path}"' in bar}
            assert shown == {path for path, roles in PAGES.items() if role in roles and path != "/review"}, role
            assert visitor.get("/").headers["location"] == FIRST[role]


def test_nobody_is_sent_to_sign_in_and_back(process: Process) -> None:
    with process.nobody() as visitor:
        for path in (*PAGES, "/documents/01a1fb54-7b35-75c5-bbd0-427f2d2b41cc"):
            answer = visitor.get(path, params={"type": "invoice"})
            assert answer.status_code == 303
            assert answer.headers["location"].startswith("/sign-in?next=%2F"), path
        assert visitor.get("/", headers={"Accept": "text/html"}).headers["location"] == "/sign-in"


def test_a_link_from_another_site_needs_no_second_sign_in(process: Process) -> None:
    """The browser keeps the session to itself on such a way; the second step is from our own page."""
    with process.nobody() as stranger, process.visitor(Role.REVIEWER) as visitor:
        from_there = {"Sec-Fetch-Site": "cross-site"}
        first = stranger.get("/queue?type=invoice", headers=from_there)
        onward = stranger.get(first.headers["location"], headers=from_there)
        assert 'content="0;url=/queue?type=invoice"' in onward.text
        assert "<form" not in onward.text
        assert visitor.get("/queue?type=invoice", headers={"Sec-Fetch-Site": "same-origin"}).status_code == 200


def test_who_has_no_role_is_told(process: Process) -> None:
    with process.visitor() as visitor:
        answer = visitor.get("/")
        assert answer.status_code == 200
        assert "An administrator can give you one" in answer.text


def test_programs_get_problems(process: Process) -> None:
    with process.nobody() as program:
        answer = program.get("/documents", headers={"Accept": "application/json"})
        assert answer.status_code == 401
        assert answer.headers["content-type"] == "application/problem+json"
        assert program.get("/v1/me").headers["content-type"] == "application/problem+json", "whatever it accepts"


def test_headers_of_every_page(process: Process) -> None:
    with process.visitor(*Role) as visitor, process.nobody() as nobody:
        for path in (*PAGES, *OPEN, "/nowhere"):
            answer = (nobody if path in OPEN else visitor).get(path)
            policy = answer.headers["content-security-policy"]
            assert "default-src 'none'" in policy
            assert "script-src 'self'" in policy
            assert "unsafe" not in policy
            assert answer.headers["cache-control"] == "no-store", path
            assert answer.headers["x-content-type-options"] == "nosniff"
            assert answer.headers["referrer-policy"] == "same-origin"
            assert not re.search(r"<script(?![^>]* src=)|<style| style=| on\w+=", answer.text), path


def test_a_form_lets_in_and_out(process: Process) -> None:
    with session(process.engine) as current:
        name = f"bert-{secrets.token_hex(6)}"
        add_user(current, name, "Bert Klein", "test")
        token = invite(current, name, "test", timedelta(hours=1))
    with process.nobody() as browser:
        own = {"Sec-Fetch-Site": "same-origin"}
        answer = browser.post(f"/welcome/{token}", data={"password": PASSWORD, "again": PASSWORD}, headers=own)
        assert answer.status_code == 303
        cookie = next(one for one in answer.headers.get_list("set-cookie") if one.startswith("docpipe_session="))
        assert "HttpOnly" in cookie
        assert "samesite=strict" in cookie.lower()
        page = browser.get("/documents")
        assert page.status_code == 403, "signed in, and allowed nothing yet"
        csrf = re.search(r'name="csrf" value="([0-9a-f]+)"', page.text)
        assert csrf
        assert browser.post("/sign-out", data={"csrf": "made-up"}, headers=own).status_code == 403
        assert browser.post("/sign-out", data={"csrf": csrf[1]}, headers=own).status_code == 303
        assert browser.get("/documents").status_code == 303
        entered = {"name": name, "password": PASSWORD, "next": "//evil.example/"}
        strange = browser.post("/sign-in", data=entered, headers={"Sec-Fetch-Site": "cross-site"})
        assert strange.status_code == 403, "nobody is signed in by another site's form"
        assert browser.post("/sign-in", data=entered, headers=own).headers["location"] == "/"


def test_what_is_no_form_is_refused_in_words(process: Process) -> None:
    with process.nobody() as browser:
        own = {"Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded"}
        for body in (b"\xff\xfe", b"&".join(b"a=1" for _ in range(99))):
            answer: httpx.Response = browser.post("/sign-in", content=body, headers=own)
            assert answer.status_code == 422
            assert "cannot be understood" in answer.text


def test_static_files_are_kept_and_confined(process: Process) -> None:
    with process.nobody() as browser:
        (sheet,) = set(re.findall(r"/static/\w+/base.css", browser.get("/sign-in").text))
        answer = browser.get(sheet)
        assert "immutable" in answer.headers["cache-control"]
        assert answer.headers["content-encoding"] == "gzip"
        for path in ("/static/x/../app.py", "/static/x/%2e%2e/app.py", "/static/x/..%2fapp.py", "/static/x/base.html"):
            assert browser.get(path).status_code == 404, path


NO_TEXT = [  # what PostgreSQL cannot even be asked for
    (Role.REVIEWER, "/documents?q=%00"),
    (Role.REVIEWER, "/documents?q=a%00b&status=failed"),
    (Role.REVIEWER, "/documents?type=%00"),
    (Role.REVIEWER, "/queue?type=%00"),
    (Role.REVIEWER, "/queue?after=%00"),
    (Role.REVIEWER, "/documents/%00"),
    (Role.AUDITOR, "/story?actor=user%00"),
]


@pytest.mark.parametrize(("role", "path"), NO_TEXT)
def test_addresses_that_hold_no_text_find_nothing(process: Process, role: Role, path: str) -> None:
    with process.visitor(role) as visitor:
        assert visitor.get(path).status_code < 500
