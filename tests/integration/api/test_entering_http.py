"""People and keys at the door of HTTP: cookies, floods, and rights that end at once."""

from datetime import timedelta

import httpx
import pytest
from asking_api import PASSWORD, Serve, Served

from docpipe.access import add_user, disable_user, get_user, invite, revoke, revoke_key
from docpipe.access.tokens import token_hash
from docpipe.access.tries import MOST_OF_ADDRESS, MOST_OF_NAME, MOST_OF_PAIR
from docpipe.document import Reason
from docpipe.lifecycle import Status
from docpipe.permissions import Permission, Role
from docpipe.store import session, sign_ins
from docpipe.store.documents import move
from docpipe.store.events import EventKind
from docpipe.store.sign_ins import Origin

HERE = "127.0.0.1"


def sign_in(client: httpx.Client, name: str = "anna", password: str = PASSWORD) -> httpx.Response:
    return client.post("/v1/sign-in", json={"name": name, "password": password})


def cookies(answer: httpx.Response) -> dict[str, str]:
    """The cookies that an answer sets, with their flags, in small letters."""
    return {line.partition("=")[0]: line.lower() for line in answer.headers.get_list("set-cookie")}


def fail(served: Served, name: str, address: str, times: int) -> None:
    """Failed tries, without the time that passwords take."""
    with session(served.engine) as current:
        for _ in range(times):
            sign_ins.add_failure(current, Origin(token_hash(name), address, None))


def test_cookies_are_kept_from_scripts_and_other_sites(served: Served) -> None:
    served.person("anna")
    set_ = cookies(sign_in(served.client()))
    assert set(set_) == {"docpipe_session", "docpipe_device"}
    assert all("httponly" in one and "samesite=strict" in one and "path=/" in one for one in set_.values())
    assert "max-age" not in set_["docpipe_session"]  # it goes with the browser


def test_with_https_cookies_belong_to_this_host_alone(serve: Serve) -> None:
    served = serve(web_url="https://docpipe.example.org")
    with session(served.engine) as current:
        add_user(current, "anna", "", "test")
        token = invite(current, "anna", "test", timedelta(hours=1))
    set_ = cookies(served.client().post("/v1/welcome", json={"token": token, "password": PASSWORD}))
    assert set(set_) == {"__Host-docpipe_session", "__Host-docpipe_device"}
    assert all("secure" in one and "domain" not in one for one in set_.values())


def test_who_is_refused_learns_nothing(served: Served) -> None:
    served.person("anna")
    answers = [sign_in(served.client(), *who) for who in (("anna", "wrong"), ("nobody", "wrong"))]
    assert {answer.status_code for answer in answers} == {401}
    assert len({answer.text for answer in answers}) == 1
    assert not any("set-cookie" in answer.headers for answer in answers)


def test_guessing_is_told_when_to_come_again(served: Served) -> None:
    fail(served, "anna", HERE, MOST_OF_PAIR)
    answer = sign_in(served.client())
    assert (answer.status_code, answer.json()["code"]) == (429, "too_many_tries")
    assert 800 < int(answer.headers["Retry-After"]) <= 900


def test_a_flood_does_not_keep_out_who_was_here_before(served: Served) -> None:
    client = served.person("anna")
    fail(served, "anna", HERE, MOST_OF_NAME)
    fail(served, "someone", HERE, MOST_OF_ADDRESS)
    assert sign_in(served.client()).status_code == 429
    assert sign_in(client).status_code == 200


def test_a_planted_session_is_not_taken_over(served: Served) -> None:
    served.person("anna")
    client = served.client()
    client.cookies.set("docpipe_session", "planted")
    answer = sign_in(client)
    assert answer.status_code == 200
    assert "planted" not in str(answer.headers.get_list("set-cookie"))
    planted = httpx.Cookies({"docpipe_session": "planted"})
    assert httpx.get(f"{served.url}/v1/me", cookies=planted).status_code == 401


@pytest.mark.parametrize("way", ["sign-in", "welcome"])
def test_a_new_session_ends_the_one_that_the_browser_had(served: Served, way: str) -> None:
    client = served.person("anna")
    old = httpx.Cookies({"docpipe_session": client.cookies["docpipe_session"]})
    if way == "sign-in":
        assert sign_in(client).status_code == 200
    else:
        with session(served.engine) as current:
            add_user(current, "ben", "", "test")
            token = invite(current, "ben", "test", timedelta(hours=1))
        assert client.post("/v1/welcome", json={"token": token, "password": PASSWORD}).status_code == 200
    assert client.get("/v1/me").status_code == 200
    assert httpx.get(f"{served.url}/v1/me", cookies=old).status_code == 401


def test_a_session_that_was_signed_out_is_of_no_use_to_who_copied_it(served: Served) -> None:
    client = served.person("anna")
    copied = httpx.Cookies({"docpipe_session": client.cookies["docpipe_session"]})
    assert client.post("/v1/sign-out").status_code == 200
    assert httpx.get(f"{served.url}/v1/me", cookies=copied).status_code == 401


def test_a_person_changes_the_password_and_is_signed_out_elsewhere(served: Served) -> None:
    client, elsewhere = served.person("anna"), served.client()
    sign_in(elsewhere)
    asked = {"password": "a guess", "wanted": "nine old clocks in spain"}
    refused = client.post("/v1/me/password", json=asked)
    assert (refused.status_code, refused.json()["code"]) == (422, "wrong_password")
    assert elsewhere.get("/v1/me").status_code == 200
    changed = client.post("/v1/me/password", json={**asked, "password": PASSWORD})
    assert changed.status_code == 200
    assert (client.get("/v1/me").json()["csrf"], elsewhere.get("/v1/me").status_code) == (changed.json()["csrf"], 401)
    assert sign_in(elsewhere).status_code == 401


def test_a_key_has_no_password(served: Served) -> None:
    asked = {"password": "x", "wanted": "nine old clocks in spain"}
    assert served.system(Permission.SEE).post("/v1/me/password", json=asked).status_code == 403


def test_rights_end_with_the_next_request(served: Served) -> None:
    client, system = served.person("anna", Role.AUDITOR), served.system(Permission.SEE)
    assert (client.get("/v1/events").status_code, system.get("/v1/documents").status_code) == (200, 200)
    with session(served.engine) as current:
        revoke(current, get_user(current, "anna"), Role.AUDITOR, "test")
        revoke_key(current, "erp", "test")
    assert (client.get("/v1/events").status_code, system.get("/v1/documents").status_code) == (403, 401)
    with session(served.engine) as current:
        disable_user(current, "anna", "test")
    assert client.get("/v1/me").status_code == 401


def test_an_admin_who_is_bound_to_types_cannot_be_made(served: Served) -> None:
    """Or that one could lift the bound alone."""
    client = served.person("anna", Role.ADMIN)
    asked = {"role": "admin", "document_types": ["invoice"]}
    assert client.post("/v1/users/anna/grants", json=asked).status_code == 422


def test_a_key_lets_nobody_in(served: Served) -> None:
    client = served.person("anna", Role.ADMIN)
    asked = {"name": "erp", "scopes": ["keys:manage"], "expires_at": "2099-01-01T00:00:00Z"}
    assert client.post("/v1/keys", json=asked).status_code == 422


def test_another_site_cannot_sign_a_browser_in(served: Served) -> None:
    """As somebody else, whose account then gets what its person sends: forms of other sites send no JSON."""
    served.person("anna")
    body = b'{"name": "anna", "password": "' + PASSWORD.encode() + b'"}'
    for kind in ("text/plain", "application/x-www-form-urlencoded", None):
        headers = {"Content-Type": kind} if kind else {}
        answer = served.client().post("/v1/sign-in", content=body, headers=headers)
        assert (answer.status_code, "set-cookie" in answer.headers) == (422, False), kind


def test_where_a_document_stands_does_not_tell_what_is_in_it(served: Served) -> None:
    """An operator sees that sums do not add up, not which; who may see values sees it in full."""
    otto, anna = served.person("otto", Role.OPERATOR), served.person("anna", Role.REVIEWER)
    document_id = otto.post("/v1/documents?file=x.pdf", content=b"%PDF-1.7 x").json()["id"]
    with session(served.engine) as current:
        reason = Reason("due_before_issue", "Due date 2025-01-03 is before issue date 2025-01-30.", "due_date")
        move(current, document_id, Status.PROCESSING, EventKind.CLAIMED, "test")
        move(current, document_id, Status.NEEDS_REVIEW, EventKind.READ, "test", reasons=[reason])
    for path in ("/v1/documents", f"/v1/documents/{document_id}"):
        assert "2025-01-03" not in otto.get(path).text
        assert "Due before issue." in otto.get(path).text
        assert "Due date 2025-01-03" in anna.get(path).text
